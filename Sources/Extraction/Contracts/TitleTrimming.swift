internal import Names

/// What is taken off a heading that is none of its title: exhibit numbers, contents, the names of the parties.
extension ContractTitleReader {
  /// A heading without the names of parties that stand on the lines over it: "HARROW MILLS and TERN FOODS SUPPLY
  /// AGREEMENT".
  func withoutParties(_ title: Range<Int>, _ preamble: Preamble) -> Range<Int> {
    let names = preamble.parties.list.members.filter { !$0.isBlank }.flatMap { member in
      let words = member.range.filter { lexed[$0].isWord }
      // "HARROW MILLS/TERN FOODS" for Harrow Mills, Inc. and Tern Foods LLC.
      let core = words.prefix { lexed.legalForm(at: $0)?.isStrong != true }
      return [words[...], core].filter { $0.count == words.count || $0.count > 1 }.map { $0.map { lexed[$0].key } }
    }
    var title = title
    while let last = names.lazy.compactMap({ lastWord(of: $0, opening: title) ?? line(of: $0, opening: title) }).first {
      title = last + 1..<title.upperBound
      while let first = title.first, !lexed[first].isWord || isSmallWord(lexed.word(first)) { title.removeFirst() }
    }
    return title
  }

  /// The last word of a line over a title that holds nothing but words of a name: "HARROW PIZZA" of Harrow Pizza
  /// Franchising, LLC.
  private func line(of name: [WordKey], opening title: Range<Int>) -> Int? {
    guard let end = title.first(where: { lexed.kind($0) == .lineEnd }), title.lowerBound < end else { return nil }
    let words = (title.lowerBound..<end).filter { lexed[$0].isWord }
    if words.count < 5, name.count > 1, let first = words.first, lexed[first].key == name[0],
      !isSmallWord(lexed.word(first)),
      words.allSatisfy({ !isHead($0) && !AgreementTitles.isModifier(lexed[$0].key) }),
      span(end, title.upperBound).contains(where: { isHead($0) })
    {
      // "HARROW OVENS" of Harrow Franchising, Inc.
      return words.last
    }
    guard words.count < name.count, words.allSatisfy({ !isHead($0) && !AgreementTitles.isModifier(lexed[$0].key) }),
      name.indices.contains(where: {
        zip(words, name[$0...]).allSatisfy { lexed[$0].key == $1 }
          && words.count <= name.count - $0
      }),
      span(end, title.upperBound).contains(where: { isHead($0) })
    else { return nil }
    return words.last
  }

  /// The last word of a name, or of its end, that a title opens with; nothing where no title is left behind it.
  func lastWord(of name: [WordKey], opening title: Range<Int>) -> Int? {
    let words = title.filter { lexed[$0].isWord }
    for first in name.indices {
      let opening = words.prefix(name.count - first)
      // One word of a name may open a title by chance: "MANUFACTURING AGREEMENT" with Tern Manufacturing.
      guard opening.count == name.count - first, first == 0 || opening.count > 1,
        zip(opening, name[first...]).allSatisfy({ lexed[$0].key == $1 }),
        let last = opening.last,
        (last + 1..<title.upperBound).contains(where: { isHead($0) })
      else { continue }
      return last
    }
    return nil
  }

  /// Without what stands before a title: Exhibit 10.1, Execution Version, the company's name, small words.
  func trimmed(_ range: Range<Int>) -> Range<Int>? {
    var start = range.lowerBound
    var at = start
    while at < range.upperBound - 1 {
      let token = lexed[at]
      if token.kind == .number, !AgreementTitles.isModifier(token.key), lexed.word(at - 1) != .no,
        !isPlanYear(at, range)
      {
        if at - start < 4, !(start..<at).contains(where: { isHead($0) }) { start = at + 1 }
      } else if PreambleWords.isFilingWord(token.key), token.word != .form || at == start {
        if at - start < 3 { start = at + 1 }
      } else if let count = form(at), at + count < range.upperBound {
        start = at + count
      }
      at += 1
    }
    while start < range.upperBound,
      isSmallWord(lexed.word(start)) || !lexed[start].isWord && lexed.kind(start) != .number
    {
      start += 1
    }
    var end = range.upperBound
    while end > start, isSmallWord(lexed.word(end - 1)) { end -= 1 }
    guard (start..<max(start, end)).contains(where: { isHead($0) }) else { return nil }
    return printedOnce(afterContents(span(start, end)))
  }

  /// "2011 STOCK PLAN": a year that is part of a plan's title.
  private func isPlanYear(_ at: Int, _ title: Range<Int>) -> Bool {
    lexed[at].end - lexed[at].start == 4 && title.last.map { lexed.word($0) } == .plan && lexed.kind(at - 1) != .comma
  }

  /// A title without the last lines of a table of contents: "… 12 Notices 14 SUPPLY AGREEMENT".
  func afterContents(_ range: Range<Int>) -> Range<Int> {
    let pair = range.dropLast().last { lexed.kind($0) == .number && lexed.kind($0 + 1) == .number }
    guard let pair else { return range }
    let isPage = { (at: Int) in self.lexed.kind(at) == .number && self.lexed.word(at - 1) != .no }
    let start = range.last(where: { $0 >= pair && isPage($0) }).map { $0 + 1 } ?? range.lowerBound
    return start < range.upperBound ? start..<range.upperBound : range
  }

  /// The first of two titles that stand side by side: the heading, and the opening of the preamble, or what was read
  /// of it.
  func printedOnce(_ range: Range<Int>) -> Range<Int> {
    let words = range.filter { lexed[$0].isWord }
    let second = words.indices.dropFirst().first { start in
      (words.count - start > 1 || start == 1) && words.count <= start * 2
        && zip(words, words[start...]).allSatisfy { lexed[$0].key == lexed[$1].key }
    }
    return second.map { range.lowerBound..<words[$0] } ?? range
  }
}
