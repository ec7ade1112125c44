internal import Names

/// Cuts tokens into sentences.
enum Sentences {
  /// The sentences of a stretch of tokens.
  ///
  /// A full stop ends a sentence unless it belongs to an abbreviation that a lower-case word, a name or a number
  /// follows. The end of a block ends a sentence unless it plainly goes on.
  static func ranges(in lexed: Lexed, _ range: Range<Int>) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = range.lowerBound
    var depth = 0
    for index in range {
      let token = lexed[index]
      switch token.kind {
      case .openParenthesis: depth += 1
      case .closeParenthesis: depth = max(0, depth - 1)
      default: break
      }
      guard ends(lexed, index, depth: depth, limit: range.upperBound) else { continue }
      if start <= index, start < index + 1 { sentences.append(start..<index + 1) }
      start = index + 1
      depth = 0
    }
    if start < range.upperBound { sentences.append(start..<range.upperBound) }
    return sentences
  }

  private static func ends(_ lexed: Lexed, _ index: Int, depth: Int, limit: Int) -> Bool {
    let token = lexed[index]
    var next = index + 1
    while next < limit, lexed[next].kind == .closeQuote || lexed[next].kind == .lineEnd { next += 1 }
    let follower = lexed[next]
    switch token.kind {
    case .period:
      return depth == 0
    case .lineEnd:
      let previous = lexed[index - 1]
      if previous.kind == .comma || previous.kind == .openParenthesis || previous.kind == .ampersand { return false }
      if previous.isWord, !previous.isCapital, follower.isWord, !follower.isCapital { return false }
      // "dated as of November" over "10, 2029"
      if follower.kind == .number, months.contains(previous.key), lexed.kind(next + 1) == .comma { return false }
      return !isOpen(previous)
    case .word where token.flags.contains(.abbreviation) && depth == 0:
      return follower.isWord && follower.isCapital && opensSentence(follower.word)
    default:
      return false
    }
  }

  private static let months = WordKeySet(
    words: "January February March April May June July August September October November December")

  /// Whether a word cannot be the last of a sentence.
  private static func isOpen(_ token: Token) -> Bool {
    switch token.word {
    case .and, .or, .of, .the, .a, .an, .by, .with, .between, .among, .to, .from, .as, .in, .on, .dated: true
    default: false
    }
  }

  /// Whether a capital word opens a sentence rather than goes on with a name.
  private static func opensSentence(_ word: Word) -> Bool {
    switch word {
    case .the, .in, .on, .a, .an, .this, .these, .such, .under, .pursuant, .as, .each, .all, .at, .upon, .if, .for,
      .we, .it, .its, .effective, .following, .after, .any, .no, .until, .during, .certain, .registrant, .where,
      .prior, .both, .neither, .there, .he, .she, .his, .her:
      true
    default: false
    }
  }
}
