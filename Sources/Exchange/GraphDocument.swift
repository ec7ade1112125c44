package import DealModel

/// The graph document `dealgraph/1`: the JSON that `dealgraph extract` prints and every other command reads.
package enum GraphDocument {
  /// The version of the document that is written, and the only one that is read.
  package static let schema = "dealgraph/1"

  /// How a document is laid out.
  package enum Layout: Sendable {
    /// One line.
    case compact
    /// A line for every key, two spaces for every level.
    case pretty
  }

  /// Writes a graph as a document that ends with a line's end.
  ///
  /// The same graph gives the same bytes.
  package static func write(_ graph: Graph, layout: Layout = .compact) -> [UInt8] {
    var json = JSONWriter(isPretty: layout == .pretty)
    json.object { graph.write(to: &$0) }
    return json.bytes + [UInt8(ascii: "\n")]
  }

  /// Reads a document; fields that are not known are passed over.
  ///
  /// - Throws: ``GraphDocumentError`` with the place where the document is broken, or with the path of the key
  ///   that is missing or wrong.
  package static func read(_ bytes: some Collection<UInt8>) throws(GraphDocumentError) -> Graph {
    try Graph(JSONObject(JSONParser.parse(Array(bytes)[...]), path: ""))
  }

  /// Reads a document, or the lines of `extract --jsonl`, each of which is one.
  package static func readLines(_ bytes: [UInt8]) throws(GraphDocumentError) -> Lines {
    let lines = bytes.split(separator: UInt8(ascii: "\n"))
    guard lines.count > 1, let first = lines.first, isWhole(first) else {
      return Lines(graphs: [try read(bytes)])
    }
    var result = Lines()
    for (index, line) in lines.enumerated() where !line.allSatisfy({ $0 <= 0x20 }) {
      do {
        result.graphs.append(try Graph(JSONObject(JSONParser.parse(line), path: "")))
      } catch  where error.code == .errorRecord {
        result.errorRecords.append(error.message)
      } catch {
        var error = error
        error.place = "line \(index + 1)" + (error.place.isEmpty ? "" : ", \(error.place)")
        throw error
      }
    }
    return result
  }

  /// What the lines of `extract --jsonl` hold.
  package struct Lines: Sendable {
    /// The graphs in the order of their lines.
    package var graphs: [Graph] = []
    /// What the error records say, in the order of their lines.
    package var errorRecords: [String] = []

    package init(graphs: [Graph] = [], errorRecords: [String] = []) {
      self.graphs = graphs
      self.errorRecords = errorRecords
    }
  }

  /// Whether bytes look like a JSON object rather than a filing.
  package static func isLikely(_ bytes: some Collection<UInt8>) -> Bool {
    var rest = bytes.prefix(4096)[...]
    if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
    rest = rest.drop { $0 <= 0x20 }
    guard rest.popFirst() == UInt8(ascii: "{") else { return false }
    let next = rest.first { $0 > 0x20 }
    return next == UInt8(ascii: "\"") || next == UInt8(ascii: "}")
  }

  /// Whether a line is an object from its first to its last character.
  private static func isWhole(_ line: ArraySlice<UInt8>) -> Bool {
    line.first == UInt8(ascii: "{") && line.last { $0 > 0x20 } == UInt8(ascii: "}")
  }

  static func checkSchema(of object: JSONObject) throws(GraphDocumentError) {
    guard let found = try object.optionalString("schema") else {
      throw GraphDocumentError(
        code: .unknownSchema, place: "schema",
        message: "the key is missing, so this is no graph document; make one with 'dealgraph extract'")
    }
    guard found == schema else {
      throw GraphDocumentError(
        code: .unknownSchema, place: "schema",
        message: "this program reads \(schema), not \"\(found)\"; extract the filing again")
    }
    if object.has("error") {
      let record = try ErrorRecord(object)
      throw GraphDocumentError(
        code: .errorRecord, place: "", message: "\(record.source): \(record.message)")
    }
  }
}
