internal import Glibc

/// Where a command writes: results to one place, messages to another.
///
/// Commands use ``current``, which is the process's standard streams unless a test puts others in their place.
package struct Console: Sendable {
  /// The console of the running task.
  @TaskLocal package static var current = Console(output: .standardOutput, messages: .standardError)

  /// Results.
  package var output: Sink
  /// Messages and progress.
  package var messages: Sink

  package init(output: Sink, messages: Sink) {
    self.output = output
    self.messages = messages
  }

  /// Writes a result.
  package func write(_ bytes: [UInt8]) throws(CommandFailure) {
    do {
      try output.write(bytes[...])
    } catch {
      throw CommandFailure(place: "standard output", message: error.message, isClosedPipe: error.isClosedPipe)
    }
  }

  /// Writes a result that is text, with a line's end.
  package func print(_ text: String) throws(CommandFailure) {
    try write(Array((text + "\n").utf8))
  }

  /// Tells the user something, on a line of its own; that nobody listens is no failure.
  package func tell(_ message: String) {
    try? messages.write(Array(("dealgraph: " + message + "\n").utf8)[...])
  }

  /// Tells the user something that other programs read too (`file:line: warning: …`), so without our name.
  package func note(_ line: String) {
    try? messages.write(Array((line + "\n").utf8)[...])
  }

  /// Whether results may carry colours: on a terminal, unless `NO_COLOR` is set.
  package var usesColour: Bool { output.isTerminal && !Environment.isSet("NO_COLOR") && !Environment.isDumb }
}

/// What the environment says of the terminal.
enum Environment {
  /// Whether a variable is there and not empty.
  static func isSet(_ name: String) -> Bool { value(name).map { !$0.isEmpty } ?? false }

  /// Whether the terminal can do nothing but print.
  static var isDumb: Bool { value("TERM") == "dumb" }

  static func value(_ name: String) -> String? {
    // The pointer leads into the environment, which nothing here changes; it is copied at once.
    guard let value = unsafe getenv(name) else { return nil }
    return unsafe String(cString: value)
  }
}
