/// Brackets that name nobody anew: they define a term or tell a ticker.
enum DefinitionBrackets {
  /// "(the "Company")", "(together with Birch, the "Sellers")", "(exclusive of its subsidiaries, "Alder")", "(NYSE: HRW)".
  static func opens(_ lexed: Lexed, at start: Int, before limit: Int) -> Bool {
    guard lexed.kind(start) == .openParenthesis else { return false }
    if lexed.kind(start + 1) == .openQuote { return true }
    switch lexed.word(start + 1) {
    case .the, .each: return !describes(lexed, from: start, before: limit)
    case .together, .collectively: return true
    case .formerly, .previously, .fka, .now:
      // "(formerly known as "Quill Mining Corp.")" names another.
      if let quote = (start + 2..<start + 5).first(where: { lexed.kind($0) == .openQuote }),
        isOtherName(lexed, at: quote)
      {
        return false
      }
    default: break
    }
    guard let close = lexed.closing(start, before: min(limit, start + 12)) else { return false }
    return close < start + 5
      || lexed.kind(close - 1) == .closeQuote && (start..<close).contains { lexed.kind($0) == .openQuote }
  }

  /// "(the successor to Wren Bank)", "(the general partner of Elm Fund, L.P.)": no term in quotes, but whose it is.
  private static func describes(_ lexed: Lexed, from start: Int, before limit: Int) -> Bool {
    guard let close = lexed.closing(start, before: min(limit, start + 24)),
      !(start..<close).contains(where: { lexed.kind($0) == .openQuote })
    else { return false }
    return (start..<close).contains {
      lexed.word($0) == .of || lexed.word($0) == .to || lexed.word($0) == .by
        // "(the Company's operating partnership)"
        || lexed[$0].isPossessive && $0 + 1 < close
    }
  }

  /// "formerly known as "Quill Mining Corp."": whether the words before a quotation mark say that it holds another name,
  /// and no term.
  static func isOtherName(_ lexed: Lexed, at quote: Int) -> Bool {
    var at = quote - 1
    if lexed.word(at) == .as { at -= 1 }
    if lexed.word(at) == .known || lexed.word(at) == .named || lexed.word(at) == .called { at -= 1 }
    switch lexed.word(at) {
    case .formerly, .previously, .fka: return true
    case .now: return at < quote - 1
    default: return false
    }
  }
}
