/// What stops a command, with its place: exit status 2.
package struct CommandFailure: Error, Sendable, CustomStringConvertible {
  /// A file, `standard input`, or nothing.
  var place: String?
  /// What happened, and what to do.
  var message: String
  /// A stable identifier for error records.
  var code: String
  /// Whether the reader of the output has gone, of which nobody needs to be told.
  var isClosedPipe: Bool

  init(place: String? = nil, code: String = "failed", message: String, isClosedPipe: Bool = false) {
    self.place = place
    self.code = code
    self.message = message
    self.isClosedPipe = isClosedPipe
  }

  init(place: String, _ error: SystemError) {
    self.init(place: place, code: "not_readable", message: error.message, isClosedPipe: error.isClosedPipe)
  }

  package var description: String { place.map { "\($0): \(message)" } ?? message }
}
