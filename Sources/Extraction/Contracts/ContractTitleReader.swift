internal import DealModel
internal import Filings
internal import Names

/// Reads the title of a contract: above the preamble, in its words, or on top of the first page.
struct ContractTitleReader {
  let lexed: Lexed

  /// The title as printed, and its tokens.
  func title(of preamble: Preamble?) -> (text: String, range: Range<Int>)? {
    guard let preamble else { return top(before: min(lexed.count, 900)).map { (lexed.string($0), $0) } }
    let above = above(preamble.start).map { withoutParties($0, preamble) }
    let own = named(preamble.start).map { trimmed($0) ?? $0 }
    if let above, let own, isTelling(own), isAmendment(own), !isAmendment(above), isTelling(above) {
      // "SUPPLY AGREEMENT", then "This Amendment No. 1 is entered into …".
      let text = lexed.string(own)
      return (ContractTitleReader.namesBase(text) ? text : "\(text) to \(lexed.string(above))", own)
    }
    return range(above, own, preamble).map { (lexed.string($0), $0) }
  }

  /// Whether the title of an amendment says what it amends.
  static func namesBase(_ title: String) -> Bool {
    title.split(separator: " ").dropFirst().contains { ["to", "of"].contains($0.lowercased()) }
  }

  private func isAmendment(_ range: Range<Int>) -> Bool {
    AgreementTitles.kind(ofTitle: lexed.string(range)) == .amendment
  }

  private func range(_ above: Range<Int>?, _ own: Range<Int>?, _ preamble: Preamble) -> Range<Int>? {
    if let own, isTelling(own), lexed.word(preamble.start) != .this { return own }
    if let above, let own, isTelling(own), words(above).isSubset(of: words(own)) { return own }
    if let above, isTelling(above) { return above }
    if let own, isTelling(own) { return own }
    return top(before: max(preamble.start, preamble.parties.range.lowerBound)) ?? above ?? own ?? top(before: 900)
  }

  /// Whether a title tells more than "Agreement".
  private func isTelling(_ range: Range<Int>) -> Bool {
    range.filter { lexed[$0].isWord && !TitleWords.isFunction(lexed.word($0)) }.count > 1
  }

  private func words(_ range: Range<Int>) -> Set<WordKey> {
    Set(range.compactMap { lexed[$0].isWord && !TitleWords.isFunction(lexed.word($0)) ? lexed[$0].key : nil })
  }

  /// A heading without the names of parties that stand on the lines over it: "HARROW MILLS and TERN FOODS SUPPLY
  /// AGREEMENT".
  private func withoutParties(_ title: Range<Int>, _ preamble: Preamble) -> Range<Int> {
    let names = preamble.parties.list.members.filter { !$0.isBlank }.map { member in
      member.range.filter { lexed[$0].isWord }.map { lexed[$0].key }
    }
    var title = title
    while let last = names.lazy.compactMap({ lastWord(of: $0, opening: title) }).first {
      title = last + 1..<title.upperBound
      while let first = title.first, !lexed[first].isWord || isSmallWord(lexed.word(first)) { title.removeFirst() }
    }
    return title
  }

  /// The last word of a name, or of its end, that a title opens with; nothing where no title is left behind it.
  private func lastWord(of name: [WordKey], opening title: Range<Int>) -> Int? {
    let words = title.filter { lexed[$0].isWord }
    for first in name.indices {
      let opening = words.prefix(name.count - first)
      guard opening.count == name.count - first, zip(opening, name[first...]).allSatisfy({ lexed[$0].key == $1 }),
        let last = opening.last,
        (last + 1..<title.upperBound).contains(where: { AgreementTitles.isHead(lexed[$0].key) })
      else { continue }
      return last
    }
    return nil
  }

  // MARK: "This Supply Agreement"

  /// The title that follows "this" at the start of a preamble.
  private func named(_ start: Int) -> Range<Int>? {
    var at = start
    // "The parties to this Supply Agreement are …"
    let this = (start..<start + 8).first { lexed.word($0) == .this }
    if let this { at = this + 1 } else if !lexed[start].isCapital, lexed.kind(start) != .number { return nil }
    let first = at
    var head: Int?
    scan: while at < start + 40, at < lexed.count {
      let token = lexed[at]
      switch token.kind {
      case .word:
        switch token.word {
        case .is, .made, .entered, .dated, .effective, .by, .between, .among, .executed, .shall, .sets: break scan
        case .and where head != nil && lexed.word(at + 1) == .between: break scan
        default: break
        }
        if AgreementTitles.isHead(token.key) {
          head = at
        } else if head != nil, !token.isCapital, !isSmallWord(token.word) {
          break scan
        }
      case .number, .ampersand, .slash, .dash: break
      case .comma where lexed[at + 1].isCapital && (head == nil || leadsToHead(at + 1)): break
      default: break scan
      }
      at += 1
    }
    guard let head else { return nil }
    return first..<max(head + 1, lastTitleWord(head, at))
  }

  /// Whether capital words after a comma end in a further head: "License, Supply and Service Agreement".
  private func leadsToHead(_ start: Int) -> Bool {
    for at in start..<start + 7 {
      guard lexed[at].isWord, lexed[at].isCapital || lexed.word(at) == .and else { return false }
      if AgreementTitles.isHead(lexed[at].key) { return true }
    }
    return false
  }

  /// The token after what follows a head and is part of the title: a number, "and Plan of Merger".
  private func lastTitleWord(_ head: Int, _ end: Int) -> Int {
    var last = head + 1
    let isPlan = lexed.word(head + 1) == .and && lexed.word(head + 2) == .plan
    for at in head + 1..<max(head + 1, min(end, head + 9)) {
      let token = lexed[at]
      guard token.isCapital || token.kind == .number || isSmallWord(token.word) || token.kind == .period else { break }
      if token.kind == .number {
        if lexed.text.bytes[Int(token.start)..<Int(token.end)].contains(UInt8(ascii: ".")) { break }
        last = at + 1
      } else if NameWords.isRomanNumeral(token.key) || token.key == ContractTitleReader.one {
        last = at + 1
      } else if AgreementTitles.isHead(token.key), token.key != lexed[head].key {
        last = at + 1
      } else if isPlan, token.isCapital {
        last = at + 1
      }
    }
    return last
  }

  private static let one = WordKey("i")

  /// The end of a line of capital words that goes on behind its head: "AGREEMENT FOR SERVICES".
  private func wholeLine(_ head: Int, _ end: Int) -> Int {
    guard end - head <= 8, lexed.kind(end) == .lineEnd else { return head }
    switch lexed.word(head + 1) {
    case .for, .of, .to, .on, .under: break
    default: return head
    }
    let isTitle = (head + 1..<end).allSatisfy {
      lexed[$0].isWord && (lexed[$0].isCapital || isSmallWord(lexed.word($0)))
    }
    return isTitle ? end : head
  }

  // MARK: Above the preamble

  /// The heading that stands right above a preamble.
  private func above(_ start: Int) -> Range<Int>? {
    var end = start
    while end > 0, isGap(end - 1) { end -= 1 }
    if let date = dateLine(endingAt: end) {
      end = date
      while end > 0, isGap(end - 1) { end -= 1 }
    }
    // A heading may be followed by brackets: (the "Agreement").
    if end > 0, lexed.kind(end - 1) == .closeParenthesis, let open = opening(of: end - 1) {
      end = open
      while end > 0, isGap(end - 1) { end -= 1 }
    }
    return heading(endingAt: end)
  }

  /// Where a line that holds nothing but a date starts: "Dated as of May 2, 2011".
  private func dateLine(endingAt end: Int) -> Int? {
    var start = end
    while start > 0, end - start < 12, lexed.kind(start - 1) != .lineEnd { start -= 1 }
    guard start < end, start > 0, lexed.kind(start - 1) == .lineEnd else { return nil }
    let dates = DateParser(lexed: lexed)
    let found = dates.dating(at: start, before: end) ?? dates.date(at: start, before: end)
    return found.map { $0.end >= end } == true ? start : nil
  }

  private func isGap(_ at: Int) -> Bool {
    switch lexed.kind(at) {
    case .lineEnd, .tab, .dash, .colon, .other, .closeQuote, .openQuote, .comma: true
    default: false
    }
  }

  private func opening(of close: Int) -> Int? {
    for at in stride(from: close - 1, through: max(0, close - 12), by: -1) where lexed.kind(at) == .openParenthesis {
      return at
    }
    return nil
  }

  /// The run of capital words that ends at a token and holds the head of a title.
  private func heading(endingAt end: Int) -> Range<Int>? {
    var start = end
    var head: Int?
    var line: Int?
    scan: while start > 0, end - start < 40 {
      let at = start - 1
      let token = lexed[at]
      switch token.kind {
      case .word:
        // Over a line of capitals a line in small letters is none of the title.
        if let line, head.map({ lexed[$0].flags.contains(.allCapitals) }) == true, !isSmallWord(token.word),
          !token.flags.contains(.allCapitals), token.end - token.start > 1
        {
          start = line
          break scan
        }
        guard token.isCapital || isSmallWord(token.word) || opensWithDigit(token) else { break scan }
        if let form = form(at), form > 0, head != nil { break scan }
        if AgreementTitles.isHead(token.key), head == nil { head = at }
      case .number, .ampersand, .slash, .dash, .comma: break
      case .lineEnd:
        guard joins(at, head: head) else { break scan }
        line = at + 1
      default: break scan
      }
      start -= 1
    }
    guard let head else { return nil }
    return trimmed(start..<max(head + 1, lastTitleWord(head, end), wholeLine(head, end)))
  }

  /// "364-DAY", "5-Year".
  private func opensWithDigit(_ token: Token) -> Bool {
    token.end > token.start && (0x30...0x39).contains(lexed.text.bytes[Int(token.start)])
  }

  /// Whether a heading goes on over a line end: after "of" or "to", or before it, or where no head was found yet.
  private func joins(_ at: Int, head: Int?) -> Bool {
    var before = at - 1
    while before > 0, lexed.kind(before) == .lineEnd { before -= 1 }
    let last = lexed[before]
    let next = lexed[at + 1]
    if isSmallWord(last.word) || isSmallWord(next.word) { return true }
    if head == nil { return false }
    return last.isWord && last.flags.contains(.allCapitals) && next.flags.contains(.allCapitals)
      && !AgreementTitles.isHead(last.key) && lexed.legalForm(at: before)?.isStrong != true
      && !PreambleWords.isFilingWord(last.key)
  }

  private func isSmallWord(_ word: Word) -> Bool {
    switch word {
    case .and, .of, .for, .to, .in, .on, .the, .with, .by, .a: true
    default: false
    }
  }

  private func form(_ at: Int) -> Int? {
    guard !AgreementTitles.isModifier(lexed[at].key) else { return nil }
    return Lexicon.legalForm(lexed, at: at, before: at + 3).flatMap { $0.form.isStrong ? $0.count : nil }
  }

  /// Without what stands before a title: Exhibit 10.1, Execution Version, the company's name, small words.
  private func trimmed(_ range: Range<Int>) -> Range<Int>? {
    var start = range.lowerBound
    var at = start
    while at < range.upperBound - 1 {
      let token = lexed[at]
      if token.kind == .number, !AgreementTitles.isModifier(token.key), lexed.word(at - 1) != .no {
        if at - start < 4, !(start..<at).contains(where: { AgreementTitles.isHead(lexed[$0].key) }) { start = at + 1 }
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
    guard start < range.upperBound,
      (start..<range.upperBound).contains(where: { AgreementTitles.isHead(lexed[$0].key) })
    else { return nil }
    return printedOnce(afterContents(start..<range.upperBound))
  }

  /// A title without the last lines of a table of contents: "… 12 Notices 14 SUPPLY AGREEMENT".
  private func afterContents(_ range: Range<Int>) -> Range<Int> {
    let pair = range.dropLast().last { lexed.kind($0) == .number && lexed.kind($0 + 1) == .number }
    guard let pair else { return range }
    let isPage = { (at: Int) in self.lexed.kind(at) == .number && self.lexed.word(at - 1) != .no }
    let start = range.last(where: { $0 >= pair && isPage($0) }).map { $0 + 1 } ?? range.lowerBound
    return start < range.upperBound ? start..<range.upperBound : range
  }

  /// The first of two titles that stand side by side: the heading, and the opening of the preamble.
  private func printedOnce(_ range: Range<Int>) -> Range<Int> {
    let words = range.filter { lexed[$0].isWord }
    let half = words.count / 2
    guard half > 0, words.count == half * 2,
      zip(words[..<half], words[half...]).allSatisfy({ lexed[$0].key == lexed[$1].key })
    else { return range }
    return range.lowerBound..<words[half]
  }

  // MARK: On top of the first page

  /// The first heading of the text.
  private func top(before limit: Int) -> Range<Int>? {
    for at in 0..<max(0, limit) where lexed[at].isWord && AgreementTitles.isHead(lexed[at].key) && lexed[at].isCapital {
      var end = at + 1
      while end < limit, lexed[end].isWord, lexed[end].isCapital || isSmallWord(lexed.word(end)), end < at + 14,
        lexed.word(end) != .this, lexed.word(end) != .by, lexed.word(end) != .between
      {
        end += 1
      }
      let last = lastTitleWord(at, lastHead(at, end))
      if isHeadingEnd(last), !isInText(at), let found = heading(endingAt: last), isTelling(found) { return found }
    }
    return nil
  }

  /// Whether a token stands in a long line of capitals or far inside one: a legend, a sentence.
  private func isInText(_ at: Int) -> Bool {
    var start = at
    while start > 0, at - start < 40, lexed.kind(start - 1) != .lineEnd { start -= 1 }
    if at - start > 26 { return true }
    return (start..<start + 26).allSatisfy {
      $0 < lexed.count && lexed.kind($0) != .lineEnd
        && (!lexed[$0].isWord || lexed[$0].flags.contains(.allCapitals) || lexed[$0].end - lexed[$0].start == 1)
    }
  }

  /// Whether a heading may end before a token: at a line's end, or where a sentence starts.
  private func isHeadingEnd(_ at: Int) -> Bool {
    switch lexed.kind(at) {
    case .lineEnd, .openParenthesis, .dash, .tab, .other: true
    case .word:
      lexed[at].isCapital || lexed.word(at) == .by || lexed.word(at) == .dated || lexed.word(at) == .between
        || lexed.word(at) == .among
    case .number: true
    case .comma: lexed.word(at + 1) == .dated || lexed.word(at + 1) == .effective
    default: at >= lexed.count
    }
  }

  private func lastHead(_ first: Int, _ end: Int) -> Int {
    (first..<max(first, end)).last { AgreementTitles.isHead(lexed[$0].key) }.map { $0 + 1 } ?? end
  }
}
