/// The line that `extract --jsonl` prints for a file that could not be read.
package struct ErrorRecord: Sendable, Equatable {
  /// The file's name without its folder.
  package var source: String
  /// A stable identifier, such as `not_text`.
  package var code: String
  /// What happened, and what to do.
  package var message: String

  package init(source: String, code: String, message: String) {
    self.source = source
    self.code = code
    self.message = message
  }

  /// Writes the record as one line.
  package func line() -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.field("schema", GraphDocument.schema)
      json.key("source")
      json.object { $0.field("name", source) }
      json.key("error")
      json.object { json in
        json.field("code", code)
        json.field("message", message)
      }
    }
    return json.bytes + [UInt8(ascii: "\n")]
  }

  init(_ object: JSONObject) throws(GraphDocumentError) {
    let error = try object.nested("error")
    self.init(
      source: try object.nested("source").string("name"), code: try error.string("code"),
      message: try error.string("message"))
  }
}
