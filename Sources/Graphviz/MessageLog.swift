internal import CGraphviz
internal import Synchronization

/// What the library says while it works, which it would print on standard error otherwise.
enum MessageLog {
  /// The pieces of the messages since the log was last emptied: the library hands over the severity, a
  /// colon and the text one after the other.
  private static let pieces = Mutex<[String]>([])

  /// More is not kept: a graph that goes wrong once does so a thousand times.
  private static let mostPieces = 600

  /// Sends the library's messages here.
  static func install() {
    unsafe agseterrf { piece in
      // Safe: the library hands over a C string of its own for the time of the call.
      guard let piece = unsafe piece else { return 0 }
      let text = unsafe String(cString: piece)
      MessageLog.pieces.withLock { pieces in
        if pieces.count < MessageLog.mostPieces { pieces.append(text) }
      }
      return 0
    }
    agseterr(AGWARN)
  }

  /// The messages since the last call, each once, without line ends.
  static func drain() -> [String] {
    let text = pieces.withLock { pieces in
      defer { pieces.removeAll() }
      return pieces.joined()
    }
    var seen: Set<String> = []
    return text.split(whereSeparator: \.isNewline)
      .map { LabelText.clean(String($0)) }
      .filter { !$0.isEmpty && seen.insert($0).inserted }
  }
}
