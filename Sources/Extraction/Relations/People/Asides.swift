internal import Names

/// Phrases between commas that say when and may stand anywhere: "effective May 1, 2031", "effective immediately".
enum Asides {
  /// The token after words of time at a token; nothing where none stand there.
  static func effective(_ lexed: Lexed, at start: Int, before limit: Int) -> Int? {
    var at = start
    var opened = false
    scan: while at < min(limit, start + 8) {
      switch lexed.word(at) {
      case .effective, .on, .as:
        opened = true
      case .of, .each, .both, .with, .from, .the, .to, .be, .in, .at, .date, .also, .this, .such:
        break
      default:
        if moments.contains(lexed[at].key) { return opened || at == start ? at + 1 : nil }
        break scan
      }
      at += 1
    }
    guard opened, let date = DateParser(lexed: lexed).date(at: at, before: limit) else { return nil }
    return date.end
  }

  /// The first token after phrases of time and the commas around them; the token itself where none stand there.
  static func skip(_ lexed: Lexed, from start: Int, before limit: Int) -> Int {
    var at = start
    while at < limit {
      let next = lexed.kind(at) == .comma ? at + 1 : at
      guard let end = effective(lexed, at: next, before: limit) else { return at == start ? start : next }
      at = end
    }
    return at
  }

  /// The first token after brackets.
  static func definitions(_ lexed: Lexed, from start: Int, before limit: Int) -> Int {
    var at = start
    while lexed.kind(at) == .openParenthesis, let close = lexed.closing(at, before: limit) { at = close + 1 }
    return at
  }

  private static let moments: WordKeySet = [WordKey("immediately"), WordKey("today")]
}
