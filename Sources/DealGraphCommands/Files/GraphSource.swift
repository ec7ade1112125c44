internal import DealGraph
internal import DealModel
internal import Exchange

/// A graph with what it was read from: a filing, or a graph document.
struct GraphSource: Sendable {
  var graph: Graph
  /// What messages call the file.
  var place: String
  /// The filing's bytes, where the file is a filing.
  var filing: [UInt8]?
  /// What error records among the lines of a document say.
  var errorRecords: [String] = []

  /// Reads a filing or a graph document; the content tells which it is.
  ///
  /// The lines of `extract --jsonl` give one graph each.
  static func read(_ input: Input) throws(CommandFailure) -> [GraphSource] {
    let bytes = try input.read()
    do {
      if GraphDocument.isLikely(bytes) {
        let lines = try GraphDocument.readLines(bytes)
        if lines.graphs.isEmpty, let record = lines.errorRecords.first {
          throw CommandFailure(place: input.place, message: "holds an error record only: \(record)")
        }
        var sources = lines.graphs.map { GraphSource(graph: $0, place: input.place) }
        sources[0].errorRecords = lines.errorRecords
        return sources
      }
      let graph = try DealGraph.graph(of: bytes, named: input.name)
      let source = try SourceFile(bytes, named: input.name)
      return [GraphSource(graph: graph, place: input.place, filing: source.bytes)]
    } catch let error as DealGraphError {
      throw CommandFailure(place: input.place, code: error.code, message: error.message)
    } catch let error as GraphDocumentError {
      throw CommandFailure(place: input.place, code: error.code.rawValue, message: error.description)
    } catch let error as CommandFailure {
      throw error
    } catch {
      throw CommandFailure(place: input.place, message: "\(error)")
    }
  }

  /// Reads a filing or a document into one graph.
  static func readOne(_ input: Input) throws(CommandFailure) -> GraphSource {
    var sources = try read(input)
    if sources.count > 1 { sources[0].graph = Graph(sideBySide: sources.map(\.graph)) }
    return sources[0]
  }
}

extension GraphSource {
  /// Tells what was read with reserve.
  func tellDiagnostics() {
    for record in errorRecords {
      Console.current.note("\(place): warning: an error record is passed over: \(record)")
    }
    let lines = DiagnosticLines.lines(graph, place: place, bytes: filing ?? [])
    lines.forEach(Console.current.note)
  }
}
