internal import Filings
internal import Names

/// Reads short names that follow a name without brackets: "the Harrow Transit Authority, or HTA, and".
struct ShortNames {
  let lexed: Lexed

  /// The short name at a token, which stands after ", or": letters of the name, its first words, or capitals between
  /// commas.
  ///
  /// - Parameters:
  ///   - start: The token after "or".
  ///   - name: The name before the comma.
  func term(at start: Int, for name: Range<Int>, before limit: Int) -> Range<Int>? {
    var first = start
    if lexed.word(first) == .the { first += 1 }
    let isQuoted = lexed.kind(first) == .openQuote
    if isQuoted { first += 1 }
    var end = first
    while end < min(limit, first + 3), lexed[end].isWord, lexed[end].isCapital { end += 1 }
    guard end > first, isQuoted ? lexed.kind(end) == .closeQuote : isBoundary(end, before: limit) else { return nil }
    let term = first..<end
    let isShort = term.count == 1 && lexed[first].flags.contains(.allCapitals) && lexed.kind(end) == .comma
    return isQuoted || isShort || isAcronym(term, of: name) || opens(name, with: term) ? term : nil
  }

  /// The short name in brackets without quotation marks, or with one that was not opened: "Harrow Transit Authority
  /// (HTA)".
  func term(open: Int, close: Int, for name: Range<Int>) -> Range<Int>? {
    let isQuoted = lexed.kind(close - 1) == .closeQuote
    let term = span(open + 1, isQuoted ? close - 1 : close)
    guard !term.isEmpty, term.count <= 3, term.allSatisfy({ lexed[$0].isWord || lexed.kind($0) == .number }) else {
      return nil
    }
    return isQuoted && (lexed[open + 1].isCapital || lexed.kind(open + 1) == .number) || isAcronym(term, of: name)
      ? term : nil
  }

  /// Whether a term shortens a name: its first words, or letters of it.
  func fits(_ term: Range<Int>, _ name: Range<Int>) -> Bool { isAcronym(term, of: name) || opens(name, with: term) }

  private func isBoundary(_ at: Int, before limit: Int) -> Bool {
    guard at < limit else { return true }
    switch lexed.kind(at) {
    case .comma, .closeParenthesis, .period, .semicolon: return true
    default: return false
    }
  }

  /// Whether one word of capitals takes its letters, in order, from the words of the name.
  private func isAcronym(_ term: Range<Int>, of name: Range<Int>) -> Bool {
    guard term.count == 1, let at = term.first, lexed[at].flags.contains(.allCapitals),
      lexed[at].end - lexed[at].start > 1
    else { return false }
    var words = name.lazy.filter { lexed[$0].isWord }.makeIterator()
    for byte in Int(lexed[at].start)..<Int(lexed[at].end) {
      let letter = lexed.text.bytes[byte]
      repeat {
        guard let word = words.next() else { return false }
        if lexed.text.bytes[Int(lexed[word].start)] == letter { break }
      } while true
    }
    return true
  }

  /// Whether the name starts with the same words and goes on.
  private func opens(_ name: Range<Int>, with term: Range<Int>) -> Bool {
    guard term.count < name.count else { return false }
    return zip(name, term).allSatisfy { lexed[$0].key == lexed[$1].key }
  }
}
