internal import Filings
internal import Names

/// Titles that stand on lines of their own: above a preamble, or on top of the first page.
extension ContractTitleReader {
  /// The end of a line of capital words that goes on behind its head: "AGREEMENT FOR SERVICES".
  func wholeLine(_ head: Int, _ end: Int) -> Int {
    guard end - head <= 12,
      lexed.kind(end) == .lineEnd || lexed.kind(end) == .openParenthesis
        || lexed.word(end) == .this && lexed[end].isCapital
    else { return head }
    let behind = afterNumber(head)
    switch lexed.word(behind) {
    case .for, .of, .to, .on, .under, .not: break
    // "NON-COMPETITION AGREEMENT AND RIGHT OF FIRST OFFER"
    case .and where lexed[head].flags.contains(.allCapitals): break
    default: return head
    }
    let isTitle = span(behind + 1, end).allSatisfy {
      lexed[$0].isWord && (lexed[$0].isCapital || isSmallWord(lexed.word($0)))
    }
    return isTitle ? end : head
  }

  /// The token behind a head and its number, as in "AMENDMENT #3".
  func afterNumber(_ head: Int) -> Int {
    guard lexed.word(head + 1) == .no else { return head + 1 }
    return (head + 2..<head + 5).first { lexed.kind($0) == .number }.map { $0 + 1 } ?? head + 1
  }

  /// The heading that stands right above a preamble.
  func above(_ start: Int) -> Range<Int>? {
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
    guard let found = heading(endingAt: end), !isSectionHeading(found.lowerBound) else { return nil }
    // "To Each of the Purchasers Listed in Schedule A:": whom a letter is addressed to.
    if lexed.word(found.lowerBound - 1) == .to, lexed.kind(found.lowerBound - 2) == .lineEnd { return nil }
    // "TRANSPORTATION AGREEMENT" over "UNDER RATE SCHEDULE F-1".
    let before = lexed.kind(found.lowerBound - 1)
    guard lexed.word(found.lowerBound) == .under, before == .lineEnd || before == .tab else { return found }
    return heading(endingAt: found.lowerBound - 1) ?? found
  }

  /// Where a line that holds nothing but a date starts: "Dated as of May 2, 2011".
  func dateLine(endingAt end: Int) -> Int? {
    var start = end
    while start > 0, end - start < 12, lexed.kind(start - 1) != .lineEnd { start -= 1 }
    guard start < end, start > 0, lexed.kind(start - 1) == .lineEnd else { return nil }
    let dates = DateParser(lexed: lexed)
    let found = dates.dating(at: start, before: end) ?? dates.date(at: start, before: end)
    return found.map { $0.end >= end } == true ? start : nil
  }

  func isGap(_ at: Int) -> Bool {
    switch lexed.kind(at) {
    case .lineEnd, .tab, .dash, .colon, .other, .closeQuote, .openQuote, .comma: true
    default: false
    }
  }

  func opening(of close: Int) -> Int? {
    for at in stride(from: close - 1, through: max(0, close - 12), by: -1) where lexed.kind(at) == .openParenthesis {
      return at
    }
    return nil
  }

  /// The run of capital words that ends at a token and holds the head of a title.
  func heading(endingAt end: Int) -> Range<Int>? {
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
        if let head, isSmaller(at, than: head) { break scan }
        // "THIS WARRANT AND THE SHARES HAVE NOT BEEN REGISTERED UNDER THE SECURITIES ACT": a sentence.
        if isVerb(token.word) { return nil }
        guard token.isCapital || isSmallWord(token.word) || opensWithDigit(token) || isNumberWord(at),
          token.word != .this
        else { break scan }
        if let form = form(at), form > 0, head != nil { break scan }
        if isHead(at), head == nil { head = at }
      case .number, .ampersand, .slash, .dash, .comma: break
      case .other where isNumberSign(at): break
      case .lineEnd:
        guard joins(at, head: head) else { break scan }
        line = at + 1
      default: break scan
      }
      start -= 1
    }
    guard let head else { return nil }
    // "AGREEMENT TO PROVIDE CONTRACT MANUFACTURING SERVICES": the first head of the line leads.
    let first = (start..<head).first { isHead($0) } ?? head
    return trimmed(start..<max(head + 1, lastTitleWord(head, end), wholeLine(head, end), wholeLine(first, end)))
  }

  private func isVerb(_ word: Word) -> Bool {
    switch word {
    case .have, .has, .been, .is, .are, .was, .were: true
    default: false
    }
  }

  /// The line over a preamble that holds no more than the one word that the preamble calls itself by: INDENTURE over the
  /// securities that a cover lists.
  func alone(_ own: Range<Int>, before start: Int) -> Range<Int>? {
    guard own.count == 1, let word = own.first else { return nil }
    return (0..<start).first { lexed[$0].key == lexed[word].key && standsAlone($0..<$0 + 1) }.map { $0..<$0 + 1 }
  }

  /// A line that is a title of several words, none of which heads titles by itself: "BILL OF SALE".
  func phrase(before limit: Int) -> Range<Int>? {
    for at in 0..<max(0, limit)
    where lexed[at].flags.contains(.allCapitals) && (at == 0 || lexed.kind(at - 1) == .lineEnd) {
      var end = at
      while end < at + 5, lexed[end].isWord, !isSmaller(end, than: at) { end += 1 }
      if end > at + 1, lexed.kind(end) == .lineEnd || isSmaller(end, than: at),
        AgreementTitles.heads[phrase: lexed.string(at..<end)]?.standsAlone == true
      {
        return at..<end
      }
    }
    return nil
  }

  /// "AMENDMENT #2", "Amendment n° 2".
  func isNumberSign(_ at: Int) -> Bool {
    guard lexed.kind(at) == .other, lexed.kind(at + 1) == .number else { return false }
    return lexed.text.bytes[Int(lexed[at].start)] == UInt8(ascii: "#") || isNumberWord(at - 1)
  }

  /// "n°": the letter before the sign.
  func isNumberWord(_ at: Int) -> Bool {
    lexed[at].key == ContractTitleReader.numero && lexed.kind(at + 1) == .other && lexed.kind(at + 2) == .number
  }

  private static let numero = WordKey("n")

  /// "364-DAY", "5-Year".
  func opensWithDigit(_ token: Token) -> Bool {
    token.end > token.start && (0x30...0x39).contains(lexed.text.bytes[Int(token.start)])
  }

  /// Whether a heading goes on over a line end: after "of" or "to", or before it, or where no head was found yet.
  func joins(_ at: Int, head: Int?) -> Bool {
    var before = at - 1
    while before > 0, lexed.kind(before) == .lineEnd { before -= 1 }
    let last = lexed[before]
    let next = lexed[at + 1]
    if isSmallWord(last.word) || isSmallWord(next.word) { return true }
    guard let head else { return false }
    // "Collaboration & Option" over "Agreement"
    if head == at + 1, last.isCapital, AgreementTitles.isModifier(last.key), lexed.kind(before - 1) != .lineEnd {
      return true
    }
    return last.isWord && last.flags.contains(.allCapitals) && next.flags.contains(.allCapitals)
      && !isHead(before) && lexed.legalForm(at: before)?.isStrong != true && !isCompany(before)
      && !PreambleWords.isFilingWord(last.key)
  }

  /// "THE HARROW COMPANY": a line that ends with what names a company.
  private func isCompany(_ last: Int) -> Bool {
    guard lexed.word(last) == .company else { return false }
    return (max(0, last - 5)..<last).contains {
      lexed.word($0) == .the && ($0 == 0 || lexed.kind($0 - 1) == .lineEnd)
    }
  }

  func isSmallWord(_ word: Word) -> Bool {
    switch word {
    case .and, .of, .for, .to, .in, .on, .the, .with, .by, .a: true
    default: false
    }
  }

  func form(_ at: Int) -> Int? {
    guard !AgreementTitles.isModifier(lexed[at].key) else { return nil }
    return Lexicon.legalForm(lexed, at: at, before: at + 3).flatMap { $0.form.isStrong ? $0.count : nil }
  }

  /// The first heading of the text.
  func top(before limit: Int) -> Range<Int>? {
    var alone: Range<Int>?
    var plan: Range<Int>?
    for at in 0..<max(0, limit) where lexed[at].isWord && isHead(at) && lexed[at].isCapital {
      var end = at + 1
      while end < limit, lexed[end].isWord, lexed[end].isCapital || isSmallWord(lexed.word(end)), end < at + 14,
        lexed.word(end) != .this, lexed.word(end) != .by, lexed.word(end) != .between, lexed[end].key != lexed[at].key,
        !isSmaller(end, than: at)
      {
        end += 1
      }
      // "Amendment n° 2 to the Supply Agreement"
      if end == at + 1, isNumberWord(end) { end += 3 }
      let last = max(
        lastTitleWord(at, lastHead(at, end)),
        isNumbered(at) ? at : max(wholeLine(at, end), wholeLine(lastHead(at, end) - 1, end)))
      guard isHeadingEnd(last), lexed.legalForm(at: last)?.isStrong != true, !isInText(at),
        let found = heading(endingAt: last)
      else { continue }
      if let over = plan, found.lowerBound > over.upperBound + 40 { return over }
      // "2011 EQUITY INCENTIVE PLAN" over "RESTRICTED STOCK AGREEMENT": the award, not its plan.
      if isTelling(found), found.last.map({ lexed.word($0) }) == .plan {
        plan = plan ?? found
        continue
      }
      if isTelling(found) { return found }
      if alone == nil, standsAlone(found) { alone = found }
    }
    return plan ?? alone
  }

  /// Whether a word in small letters follows a title in capitals, as where lines are lost: "SUPPLY AGREEMENT Page Two".
  func isSmaller(_ at: Int, than head: Int) -> Bool {
    lexed[head].flags.contains(.allCapitals) && !lexed[at].flags.contains(.allCapitals)
      && !isSmallWord(lexed.word(at)) && lexed[at].end - lexed[at].start > 2
      && lexed.text.bytes[Int(lexed[at].end) - 1] >= UInt8(ascii: "a")
  }

  /// Whether the line of a token starts with a number, as the heading of a section does.
  private func isNumbered(_ at: Int) -> Bool {
    let start = lineStart(at)
    return lexed.kind(start) == .number || lexed[start].isInitial
  }

  /// Whether a heading is that of a part, as in `I. NOTICE OF GRANT`, and no title.
  private func isSectionHeading(_ at: Int) -> Bool {
    let start = lineStart(at)
    return start == at
      && (lexed[start].isInitial || NameWords.isRomanNumeral(lexed[start].key) && lexed.kind(start + 1) == .period)
  }

  private func lineStart(_ at: Int) -> Int {
    var start = at
    while start > 0, at - start < 20, lexed.kind(start - 1) != .lineEnd { start -= 1 }
    return start
  }

  /// Whether a heading has its lines for itself.
  func standsAlone(line title: Range<Int>) -> Bool {
    (title.lowerBound == 0 || lexed.kind(title.lowerBound - 1) == .lineEnd) && lexed.kind(title.upperBound) == .lineEnd
  }

  /// "GUARANTY", "LEASE": one word that is a title by itself and all that its line holds.
  private func standsAlone(_ title: Range<Int>) -> Bool {
    guard title.count == 1, lexed[title.lowerBound].flags.contains(.allCapitals),
      title.lowerBound == 0 || lexed.kind(title.lowerBound - 1) == .lineEnd, lexed.kind(title.upperBound) == .lineEnd
    else { return false }
    if ContractTitleReader.papers.contains(lexed[title.lowerBound].key) { return true }
    return AgreementTitles.heads[phrase: lexed.string(title)]?.standsAlone ?? false
  }

  /// The subject of a letter: "Re: Extension of the Supply Agreement".
  func subject(over salutation: Int) -> Range<Int>? {
    let limit = min(lexed.count, salutation + 60)
    let re = (0..<limit).first {
      lexed[$0].key == ContractTitleReader.re && lexed[$0].isCapital && lexed.kind($0 + 1) == .colon
    }
    guard var start = re.map({ $0 + 2 }) ?? line(over: salutation) else { return nil }
    while start < limit, lexed.kind(start) == .lineEnd || lexed.kind(start) == .tab { start += 1 }
    var end = start
    while end < min(limit, start + 16),
      lexed[end].isWord || lexed.kind(end) == .number || lexed.kind(end) == .ampersand,
      lexed.word(end) != .dated, lexed.word(end) != .between, lexed.word(end) != .by,
      end == start || !ContractTitleReader.salutations.contains(lexed[end].key),
      !lexed[end].isCapital || DateParser(lexed: lexed).date(at: end, before: end + 6) == nil
    {
      end += 1
    }
    while end > start, isSmallWord(lexed.word(end - 1)) { end -= 1 }
    let hasHead = (start..<end).contains { isHead($0) && lexed[$0].isCapital }
    return hasHead && end - start > 1 ? start..<end : nil
  }

  /// The line right over the salutation of a letter that has no "Re:".
  private func line(over salutation: Int) -> Int? {
    var end = salutation
    while end > 0, lexed.kind(end - 1) == .lineEnd { end -= 1 }
    var start = end
    while start > 0, end - start < 16, lexed.kind(start - 1) != .lineEnd { start -= 1 }
    let isTitle = span(start, end).contains { isHead($0) && lexed[$0].isCapital }
    return isTitle && lexed[start].isCapital && lexed.kind(start - 1) == .lineEnd ? start : nil
  }

  /// Words that are no title in running text, and one on a line of their own.
  private static let papers = WordKeySet(words: "rider note bond")
  private static let re = WordKey("re")
  /// What the text of a letter opens with, on the line of its subject where lines are lost.
  private static let salutations = WordKeySet(words: "dear gentlemen ladies")
  /// What a title is followed by, as in `ref. HT/12`, `v. 3.1`.
  private static let versions = WordKeySet(words: "ref v version rev")

  /// Whether a token stands in a long line of capitals or far inside one: a legend, a sentence.
  func isInText(_ at: Int) -> Bool {
    var start = at
    while start > 0, at - start < 40, lexed.kind(start - 1) != .lineEnd { start -= 1 }
    if at - start > 26 { return true }
    return (start..<start + 26).allSatisfy {
      $0 < lexed.count && lexed.kind($0) != .lineEnd
        && (!lexed[$0].isWord || lexed[$0].flags.contains(.allCapitals) || lexed[$0].end - lexed[$0].start == 1)
    }
  }

  /// Whether a heading may end before a token: at a line's end, or where a sentence starts.
  func isHeadingEnd(_ at: Int) -> Bool {
    switch lexed.kind(at) {
    case .lineEnd, .openParenthesis, .dash, .tab, .dollar, .other: true
    case .word:
      lexed[at].isCapital || lexed.word(at) == .by || lexed.word(at) == .dated || lexed.word(at) == .between
        || lexed.word(at) == .among || ContractTitleReader.versions.contains(lexed[at].key)
    case .number: true
    case .comma: lexed.word(at + 1) == .dated || lexed.word(at + 1) == .effective
    default: at >= lexed.count
    }
  }

  func lastHead(_ first: Int, _ end: Int) -> Int {
    (first..<max(first, end)).last { isHead($0) }.map { $0 + 1 } ?? end
  }
}
