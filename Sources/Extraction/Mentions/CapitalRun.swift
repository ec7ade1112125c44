internal import Names

/// A company's name that its capitals alone show: "Harrow", "Harrow Mills".
enum CapitalRun {
  /// The name that ends before a token, with a legal form or without: "Harrow Mills, Inc." before "issued".
  static func name(ending end: Int, _ lexed: Lexed) -> Range<Int>? {
    var start = end
    while end - start < longest {
      if lexed[start - 1].isWord, lexed[start - 1].isCapital {
        start -= 1
      } else if lexed.kind(start - 1) == .comma, start < end, lexed.legalForm(at: start)?.isStrong == true {
        start -= 1
      } else {
        break
      }
    }
    guard start < end else { return nil }
    if let match = NameParser(lexed: lexed).name(at: start, before: end), match.form != nil,
      match.range.upperBound == end
    {
      return match.range
    }
    return isName(start..<end, lexed) ? start..<end : nil
  }

  /// The name without a legal form that starts at a token.
  static func name(at start: Int, _ lexed: Lexed) -> Range<Int>? {
    var end = start
    while end - start < longest, lexed[end].isWord, lexed[end].isCapital { end += 1 }
    return isName(start..<end, lexed) ? start..<end : nil
  }

  private static func isName(_ words: Range<Int>, _ lexed: Lexed) -> Bool {
    guard let first = words.first, words.count <= longestShort, lexed.word(first - 1) != .the,
      !PersonNames.isHonorific(lexed[first].key)
    else { return false }
    guard words.allSatisfy({ lexed.word($0) == .unknown && !NameWords.isNoName(lexed[$0].key) }) else { return false }
    return lexed[first].end - lexed[first].start > 2 && PersonNames.likeness(lexed.string(words)) <= 0.5
  }

  private static let longest = 8
  private static let longestShort = 3
}
