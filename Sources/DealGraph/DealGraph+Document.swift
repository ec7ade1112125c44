internal import Exchange

extension DealGraph {
  /// Writes a graph as a graph document, UTF-8 JSON that ends with a line's end.
  ///
  /// - Parameters:
  ///   - graph: The graph.
  ///   - layout: On one line, or a line for every key.
  /// - Returns: The document; the same graph gives the same bytes.
  public static func document(of graph: Graph, layout: DocumentLayout = .compact) -> [UInt8] {
    GraphDocument.write(graph, layout: layout == .pretty ? .pretty : .compact)
  }

  /// Reads a graph document.
  ///
  /// - Parameter document: UTF-8 JSON as ``document(of:layout:)`` writes it; fields that are not known are
  ///   passed over.
  /// - Returns: The graph.
  /// - Throws: ``DealGraphError`` with the line and column where the JSON is broken, or the path of the key
  ///   that is missing or wrong.
  public static func graph(fromDocument document: [UInt8]) throws(DealGraphError) -> Graph {
    do {
      return try GraphDocument.read(document)
    } catch {
      throw DealGraphError(error)
    }
  }

  /// Puts graphs of several filings side by side in one; nothing is merged.
  ///
  /// - Parameter graphs: The graphs, in the order that they shall have.
  /// - Returns: One graph. Ids that more than one graph uses are prefixed with the filing's id and a colon.
  public static func sideBySide(_ graphs: [Graph]) -> Graph {
    Graph(sideBySide: graphs)
  }

  /// The JSON Schema (draft 2020-12) of graph documents.
  public static var documentSchema: String { GraphDocument.jsonSchema }
}

/// How a graph document is laid out.
public enum DocumentLayout: Sendable {
  /// On one line.
  case compact
  /// With a line for every key.
  case pretty
}
