/// Why Graphviz made no picture.
package enum GraphvizError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The library did not start: no thread with a stack that is big enough, or no context.
  case unavailable(String)
  /// The library refused the graph.
  case layoutFailed(messages: [String])
  /// The library wrote nothing in that format, as a rule because a plugin is missing.
  case renderingFailed(format: String, messages: [String])
  /// The picture would be wider or higher than its format can hold, and would be shrunk in silence.
  case tooLarge(width: Int, height: Int, limit: Int)

  package var description: String {
    switch self {
    case .unavailable(let reason):
      "Graphviz cannot be used: \(reason)"
    case .layoutFailed(let messages):
      "Graphviz could not lay out the picture" + Self.tail(messages)
    case .renderingFailed(let format, let messages):
      "Graphviz could not write \(format)" + Self.tail(messages)
    case .tooLarge(let width, let height, let limit):
      "the picture would be \(width) by \(height) pixels; PNG holds \(limit) at most each way"
    }
  }

  private static func tail(_ messages: [String]) -> String {
    messages.isEmpty ? "" : ": " + messages.joined(separator: "; ")
  }
}
