internal import Filings

/// The bytes that a filing is read from, as evidence counts them.
public struct SourceFile: Sendable, Equatable {
  /// The bytes, decompressed where the file is gzip.
  public var bytes: [UInt8]
  /// Their SHA-256 in hexadecimal, by which graph documents name their sources.
  public var sha256: String

  /// Decompresses the bytes of a file where they are gzip.
  ///
  /// - Parameters:
  ///   - bytes: The file's bytes.
  ///   - name: The file's name, for messages.
  /// - Throws: ``DealGraphError`` where the file is empty, or a gzip file that is damaged.
  public init(_ bytes: [UInt8], named name: String) throws(DealGraphError) {
    do {
      self.bytes = try FilingReader.plain(bytes, name: name)
    } catch {
      throw DealGraphError(error)
    }
    sha256 = FilingReader.digest(of: self.bytes)
  }
}
