/// Brackets that name nobody anew: they define a term or tell a ticker.
enum DefinitionBrackets {
  /// "(the "Company")", "(together with Birch, the "Sellers")", "(exclusive of its subsidiaries, "Alder")", "(NYSE: HRW)".
  static func opens(_ lexed: Lexed, at start: Int, before limit: Int) -> Bool {
    guard lexed.kind(start) == .openParenthesis else { return false }
    if lexed.kind(start + 1) == .openQuote { return true }
    switch lexed.word(start + 1) {
    case .the, .together, .collectively, .each: return true
    default: break
    }
    guard let close = lexed.closing(start, before: min(limit, start + 12)) else { return false }
    return close < start + 5
      || lexed.kind(close - 1) == .closeQuote && (start..<close).contains { lexed.kind($0) == .openQuote }
  }
}
