internal import DealModel
internal import Filings
internal import Names

/// Reads the title of a contract: above the preamble, in its words, or on top of the first page.
struct ContractTitleReader {
  let lexed: Lexed

  /// The title as printed, and its tokens.
  func title(of preamble: Preamble?) -> (text: String, range: Range<Int>)? {
    guard let preamble else {
      let first = min(lexed.count, 900)
      return (top(before: first) ?? opening() ?? phrase(before: first)).map { (lexed.string($0), $0) }
    }
    let above = above(preamble.start).map { withoutParties($0, preamble) }.flatMap { isLabel($0) ? nil : $0 }
    let own = named(preamble.start).map { trimmed($0) ?? $0 }
    if let above, let own, isTelling(own), isAmendment(own), !isAmendment(above), isTelling(above) {
      // "SUPPLY AGREEMENT", then "This Amendment No. 1 is entered into …".
      let text = lexed.string(own)
      return (ContractTitleReader.namesBase(text) ? text : "\(text) to \(lexed.string(above))", own)
    }
    return range(above, own, preamble).map { withoutParties($0, preamble) }.map { (unquoted($0), $0) }
  }

  /// "Agency Agreement" of "this "Agency" Agreement".
  private func unquoted(_ title: Range<Int>) -> String {
    let quotes = title.filter { lexed.kind($0) == .openQuote || lexed.kind($0) == .closeQuote }
    guard let close = quotes.last else { return lexed.string(title) }
    let first = lexed.string((quotes.count > 1 ? quotes[0] + 1 : title.lowerBound)..<close)
    return "\(first) \(lexed.string(close + 1..<title.upperBound))"
  }

  /// "EXHIBIT": what a filer prints over a contract that bears no title.
  private func isLabel(_ range: Range<Int>) -> Bool { range.count == 1 && lexed.word(range.lowerBound) == .exhibit }

  /// "THIS SUPPLY AGREEMENT is dated …" as the first words of a text.
  private func opening() -> Range<Int>? {
    guard let this = (0..<min(lexed.count, 40)).first(where: { lexed.word($0) == .this && lexed[$0].isCapital }),
      let own = named(this), isTelling(own), own.allSatisfy({ !lexed[$0].isWord || lexed[$0].isCapital })
    else { return nil }
    return own
  }

  /// Whether the title of an amendment says what it amends.
  static func namesBase(_ title: String) -> Bool {
    title.split(separator: " ").dropFirst().contains { ["to", "of"].contains($0.lowercased()) }
  }

  func isAmendment(_ range: Range<Int>) -> Bool {
    AgreementTitles.kind(ofTitle: lexed.string(range)) == .amendment
  }

  func range(_ above: Range<Int>?, _ own: Range<Int>?, _ preamble: Preamble) -> Range<Int>? {
    if let own, let last = own.last, !lexed[last].isCapital, let top = top(before: preamble.start),
      words(own).isSubset(of: words(top))
    {
      // "This term sheet …" under "ADVERTISING TERM SHEET"
      return top
    }
    // "By this private agreement" under "DISTRIBUTION AGREEMENT" is no title.
    if let own, isTelling(own), lexed.word(preamble.start) != .this, own.contains(where: { lexed[$0].isCapital }) {
      return own
    }
    if let above, let own, isTelling(own), words(above).isSubset(of: words(own)) { return own }
    // "This Rider" under "RIDER", whatever other agreement the sentence or the cover names.
    if let own, let alone = alone(own, before: preamble.start) { return alone }
    if let above, isTelling(above) {
      guard above.last.map({ lexed.word($0) }) == .plan, let top = top(before: preamble.start) else { return above }
      return top
    }
    if let own, isTelling(own) {
      // "DEED OF TRUST AND SECURITY AGREEMENT" on top of "THIS DEED OF TRUST".
      guard above == nil, let top = top(before: preamble.start), lexed[top.lowerBound].key == lexed[own.lowerBound].key,
        words(own).isStrictSubset(of: words(top)), standsAlone(line: top)
      else { return own }
      return top
    }
    return top(before: max(preamble.start, preamble.parties.range.lowerBound)) ?? above ?? own ?? top(before: 900)
      ?? phrase(before: 900)
  }

  /// Whether a token heads a title: "Agreement", the "Sheet" of a term sheet, the "Conditions" behind "Terms and".
  func isHead(_ at: Int) -> Bool {
    if AgreementTitles.isHead(lexed[at].key) { return true }
    switch lexed[at].key {
    case ContractTitleReader.sheet: return lexed[at - 1].key == ContractTitleReader.term
    case ContractTitleReader.conditions: return lexed.word(at - 1) == .and
    default: return false
    }
  }

  private static let sheet = WordKey("sheet")
  private static let term = WordKey("term")
  private static let conditions = WordKey("conditions")

  /// Whether a title tells more than "Agreement" or a number of one.
  func isTelling(_ range: Range<Int>) -> Bool {
    if range.count > 1, isHead(range.lowerBound), !isAmendment(range),
      lexed[range.lowerBound + 1].key == ContractTitleReader.no
    {
      return false
    }
    return range.filter { lexed[$0].isWord && !TitleWords.isFunction(lexed.word($0)) }.count > 1
  }

  func words(_ range: Range<Int>) -> Set<WordKey> {
    Set(range.compactMap { lexed[$0].isWord && !TitleWords.isFunction(lexed.word($0)) ? lexed[$0].key : nil })
  }

  // MARK: "This Supply Agreement"

  /// The title that follows "this" at the start of a preamble.
  func named(_ start: Int) -> Range<Int>? {
    var at = start
    // "The parties to this Supply Agreement are …"
    let this = (start..<start + 8).first {
      // "AGREEMENT OF LEASE made this first day of May"
      lexed.word($0) == .this && ($0 == start || lexed[$0 + 1].isWord && lexed[$0 + 1].isCapital)
    }
    if let this { at = this + 1 } else if !lexed[start].isCapital, lexed.kind(start) != .number { return nil }
    let first = at
    var head: Int?
    scan: while at < start + 40, at < lexed.count {
      let token = lexed[at]
      switch token.kind {
      case .word:
        switch token.word {
        case .is, .made, .entered, .dated, .effective, .by, .between, .among, .executed, .shall, .sets, .this:
          break scan
        case .and where head != nil && lexed.word(at + 1) == .between: break scan
        default: break
        }
        // "SUPPLY CONTRACT Contract No. 12"
        if let head, token.key == lexed[head].key { break scan }
        if isHead(at) {
          head = at
        } else if head != nil, !token.isCapital, !isSmallWord(token.word) {
          break scan
        }
      case .number, .ampersand, .slash, .dash: break
      case .other where isNumberSign(at): break
      // This "Agency" Agreement
      case .openQuote where head == nil && lexed[at + 1].isCapital && lexed.kind(at + 2) == .closeQuote: break
      case .closeQuote where head == nil && lexed.kind(at - 2) == .openQuote: break
      case .comma where lexed[at + 1].isCapital && (head == nil || leadsToHead(at + 1)): break
      default: break scan
      }
      at += 1
    }
    guard let head else { return nil }
    return first..<max(head + 1, lastTitleWord(head, at), complement(first, at), plan(head, at))
  }

  /// The end of "AGREEMENT AND PLAN OF MERGER" behind its last head.
  private func plan(_ head: Int, _ end: Int) -> Int {
    guard lexed.word(head) == .plan, lexed.word(head + 1) == .of else { return head }
    var at = head + 2
    while at < min(end, head + 6), lexed[at].isCapital || lexed.word(at) == .and { at += 1 }
    return lexed[at - 1].isCapital ? at : head
  }

  /// The end of the words that follow the first head and say what it is about: "Agreement for Hosting Services".
  private func complement(_ start: Int, _ end: Int) -> Int {
    guard let head = span(start, end).first(where: { isHead($0) }), end - head <= 12 else { return start }
    switch lexed.kind(end) {
    case .comma, .openParenthesis: break
    case .word where !lexed[end].isCapital: break
    default: return start
    }
    let of = afterNumber(head)
    switch lexed.word(of) {
    case .for, .to, .not: break
    case .of where lexed[end - 1].flags.contains(.allCapitals): break
    default: return start
    }
    let isTitle = (of + 1..<max(of + 1, end)).allSatisfy {
      lexed[$0].isWord && (lexed[$0].isCapital || isSmallWord(lexed.word($0))) && lexed.word($0) != .of
        && form($0) == nil
    }
    return isTitle && lexed[end - 1].isCapital ? end : start
  }

  /// Whether capital words after a comma end in a further head: "License, Supply and Service Agreement".
  func leadsToHead(_ start: Int) -> Bool {
    for at in start..<start + 7 {
      guard lexed[at].isWord, lexed[at].isCapital || lexed.word(at) == .and else { return false }
      if isHead(at) { return true }
    }
    return false
  }

  /// The token after what follows a head and is part of the title: a number, "and Plan of Merger".
  func lastTitleWord(_ head: Int, _ end: Int) -> Int {
    var last = head + 1
    let isPlan = lexed.word(head + 1) == .and && lexed.word(head + 2) == .plan
    for at in head + 1..<max(head + 1, min(end, head + 9)) {
      let token = lexed[at]
      guard
        token.isCapital || token.kind == .number || isSmallWord(token.word) || token.kind == .period || isNumberSign(at)
      else { break }
      if token.kind == .number {
        if lexed.text.bytes[Int(token.start)..<Int(token.end)].contains(UInt8(ascii: ".")) { break }
        guard at == head + 1 || isNumeric(at - 1) else { break }
        // "SUPPLY AGREEMENT 1. Parties": the number of a section.
        if lexed.kind(at + 1) == .period, lexed[at + 2].isCapital, lexed.word(at - 1) != .no { break }
        last = at + 1
      } else if lexed.word(at - 1) == .no, token.isCapital, isSeries(token) {
        // "AGREEMENT NO. HT-4411"
        last = at + 1
      } else if NameWords.isRomanNumeral(token.key) || token.key == ContractTitleReader.one {
        last = at + 1
      } else if isHead(at), token.key != lexed[head].key, !isSmaller(at, than: head) {
        last = at + 1
      } else if isPlan, token.isCapital {
        last = at + 1
      }
    }
    return last
  }

  /// "No.", "#", "Number", a head: what the number of a title stands behind.
  private func isNumeric(_ at: Int) -> Bool {
    lexed.word(at) == .no || lexed.kind(at) == .period || isNumberSign(at) || isHead(at)
      || lexed[at].key == ContractTitleReader.number
  }

  /// A word that ends in a figure.
  private func isSeries(_ token: Token) -> Bool {
    token.end > token.start && (0x30...0x39).contains(lexed.text.bytes[Int(token.end) - 1])
  }

  static let one = WordKey("i")
  private static let no = WordKey("no")
  private static let number = WordKey("number")
}
