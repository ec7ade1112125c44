/// A counter on standard error, on a terminal only.
struct Progress {
  private let total: Int
  private let isShown: Bool
  private var done = 0

  init(of total: Int, isQuiet: Bool) {
    self.total = total
    isShown = !isQuiet && total > 1 && Console.current.messages.isTerminal && !Environment.isDumb
  }

  /// Counts one more.
  mutating func step() {
    done += 1
    guard isShown, done < total else { return }
    write("\r\(done) of \(total)")
  }

  /// Takes the counter away, so that a message can be written.
  func clear() {
    guard isShown else { return }
    write("\r\u{1B}[K")
  }

  private func write(_ text: String) {
    try? Console.current.messages.write(Array(text.utf8)[...])
  }
}
