@_exported public import DealModel
internal import Exchange
internal import Extraction
internal import Filings

/// Filings into graphs, and graphs into pictures and documents.
///
/// ```swift
/// let graph = try DealGraph.graph(of: bytes, named: "report.txt")
/// let json = DealGraph.document(of: graph)
/// let picture = try DealGraph.picture(of: graph, as: .svg)
/// ```
///
/// Everything here is a pure function of its arguments: the same bytes give the same graph, the same document
/// and the same picture, byte for byte.
public enum DealGraph {
  /// The version of the library and of the program.
  public static let version = "0.1.0"

  /// The whole way: a filing goes in, its deal diagram comes out.
  ///
  /// - Parameters:
  ///   - bytes: The bytes of a filing.
  ///   - name: The file's name without its folder.
  ///   - format: What the picture is written as.
  /// - Returns: The picture.
  /// - Throws: ``DealGraphError`` where the bytes are no filing, or where it has no agreement to draw.
  public static func picture(
    ofFiling bytes: [UInt8], named name: String = "-", as format: Picture.Format = .svg
  ) throws(DealGraphError) -> Picture {
    let graph = try graph(of: bytes, named: name)
    return try picture(of: graph, as: format)
  }

  /// Reads a filing, or a contract that is no filing, and extracts who agreed what with whom.
  ///
  /// What is wrong with the filing, but does not stop the reading, is in `Graph.diagnostics`.
  ///
  /// - Parameters:
  ///   - bytes: The file's bytes, also as gzip: a full submission text file, or one document of it in ASCII,
  ///     HTML or inline XBRL.
  ///   - name: The file's name without its folder, for messages and for the document.
  /// - Returns: The graph, with the place in the bytes that says so for every piece.
  /// - Throws: ``DealGraphError`` where the bytes are no text, or none that is a filing.
  /// - Complexity: Linear in the number of bytes.
  public static func graph(of bytes: [UInt8], named name: String = "-") throws(DealGraphError) -> Graph {
    do {
      let filing = try FilingReader.read(bytes, name: name)
      return Extractor.extract(filing)
    } catch {
      throw DealGraphError(error)
    }
  }

  /// Reads a filing that comes piece by piece, of any size, and extracts who agreed what with whom.
  ///
  /// The graph is that of the whole file. No more is held at a time than the largest document with text, and the texts:
  /// pictures, data and archives are let go as they come.
  ///
  /// - Parameters:
  ///   - name: The file's name without its folder, for messages and for the document.
  ///   - next: Gives the next bytes of the file, also as gzip, and none at its end.
  /// - Returns: The graph, with the place in the bytes that says so for every piece.
  /// - Throws: ``DealGraphError`` where the bytes are no text, or none that is a filing.
  public static func graph(
    named name: String, pieces next: @escaping () -> [UInt8]
  ) throws(DealGraphError) -> Graph {
    do {
      return Extractor.extract(try FilingReader.read(name: name, pieces: next))
    } catch {
      throw DealGraphError(error)
    }
  }
}
