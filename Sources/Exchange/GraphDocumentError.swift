/// Why bytes could not be read as a graph document.
package struct GraphDocumentError: Error, Sendable, Equatable, CustomStringConvertible {
  package var code: Code
  /// A line and column, or the path of the offending key: `agreements[2].parties[0].role`.
  package var place: String
  /// What happened, and what to do.
  package var message: String

  package init(code: Code, place: String, message: String) {
    self.code = code
    self.place = place
    self.message = message
  }

  package var description: String { place.isEmpty ? message : "\(place): \(message)" }

  package enum Code: String, Sendable {
    /// Not JSON at all, or broken off.
    case brokenJSON = "broken_json"
    /// JSON, but no graph document, or of a version that is not known.
    case unknownSchema = "unknown_schema"
    /// A graph document with a key that is missing, or of another type than the contract's.
    case wrongValue = "wrong_value"
    /// An error record of `extract --jsonl`: the filing could not be read then.
    case errorRecord = "error_record"
  }
}
