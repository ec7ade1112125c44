internal import Filings
internal import Names

/// Reads the date of a contract: of the preamble, else of the cover, the signature page, or a definition.
struct ContractDateReader {
  let lexed: Lexed
  private let dates: DateParser

  init(_ lexed: Lexed) {
    self.lexed = lexed
    dates = DateParser(lexed: lexed)
  }

  /// The date that a preamble or a cover bears.
  func date(of preamble: Preamble) -> DateParser.Found? {
    if preamble.form == .instrument || isPromise(preamble), let found = corner(before: preamble.start) ?? issue() {
      return found
    }
    let list = preamble.parties.range
    if let found = first(in: preamble.start..<list.lowerBound) { return found }
    let end = end(after: list.upperBound)
    if let found = first(in: list.upperBound..<end) ?? announced(after: end) ?? last(of: preamble.parties) {
      return found
    }
    // A form prints its date among the labels.
    let isForm = preamble.form == .labels || preamble.form == .blocks
    return heading(before: isForm ? end : preamble.start)
  }

  /// The date at the end of a line over a note, beside its amount or place.
  private func corner(before limit: Int) -> DateParser.Found? {
    var at = 0
    while at < min(limit, 300) {
      guard let found = date(at: at), found.date.hasDay else {
        at += 1
        continue
      }
      let isLast = lexed.kind(found.end) == .lineEnd || lexed.word(found.end) == .for && lexed[found.end].isCapital
      if isLast, !isDue(at) { return found }
      at = max(found.end, at + 1)
    }
    return nil
  }

  /// "Harrow Mills LLC promises to pay to Tern Bank", in what reads like the preamble of a contract.
  private func isPromise(_ preamble: Preamble) -> Bool {
    preamble.parties.range.contains { lexed[$0].key == ContractDateReader.promises }
  }

  private static let promises = WordKey("promises")

  /// Whether a day is that on which an instrument falls due or ends: "Maturity Date: May 2, 2011", "Void after May 2, 2011".
  private func isDue(_ at: Int) -> Bool {
    (max(0, at - 5)..<at).contains {
      lexed.word($0) == .due || lexed.word($0) == .maturity || ContractDateReader.ends.contains(lexed[$0].key)
    }
  }

  private static let ends = WordKeySet(words: "void expires expiration expire termination until")

  /// "Issue Date: May 2, 2011" on the first pages of an instrument, whose sentence tells the day on which it falls due.
  private func issue() -> DateParser.Found? {
    for at in 0..<min(lexed.count, 1200)
    where lexed.word(at) == .date && ContractDateReader.issues.contains(lexed[at - 1].key) {
      for next in at + 1..<at + 4 {
        if let found = date(at: next), found.date.hasDay { return found }
      }
    }
    return nil
  }

  private static let issues = WordKeySet(words: "issue issuance closing")

  /// "between A and B, the 2nd day of May 2011, WITNESSETH": a date that ends what is said of the last party.
  private func last(of parties: PreambleList) -> DateParser.Found? {
    let start = max(parties.list.members.last?.range.upperBound ?? 0, parties.range.upperBound - 12)
    return start < parties.range.upperBound ? first(in: start..<parties.range.upperBound) : nil
  }

  /// "It is effective as of May 2, 2011" in the sentences behind the list, before the first heading.
  private func announced(after start: Int) -> DateParser.Found? {
    for at in start..<min(lexed.count, start + 120) {
      let token = lexed[at]
      if token.isCapital, token.word == .whereas || PreambleWords.endsPreamble(token.key) { return nil }
      switch token.word {
      case .effective where [.is, .be, .becomes].contains(lexed.word(at - 1)): break
      case .effective where token.isCapital && lexed.word(at + 1) != .date && opensSentence(at): break
      case .dated
      where lexed.kind(at + 1) == .colon || lexed.word(at - 1) == .is || lexed.word(at + 1) == .this
        || token.isCapital && opensSentence(at):
        break
      // "Executed as of May 2, 2011", "Signed on May 2, 2011", "Date: 2 May 2011"
      case .executed where token.isCapital && opensSentence(at), .signed where token.isCapital && opensSentence(at),
        .date where lexed.kind(at + 1) == .colon && opensSentence(at):
        break
      default: continue
      }
      for next in at + 1..<at + 9 {
        if lexed.kind(next) == .period { break }
        if let found = date(at: next), found.date.hasDay { return found }
      }
    }
    return nil
  }

  /// Whether a sentence or a line starts: "Effective as of May 2, 2011", "Dated this 2nd day of May, 2011".
  private func opensSentence(_ at: Int) -> Bool {
    lexed.kind(at - 1) == .lineEnd || lexed.kind(at - 1) == .period
  }

  /// The end of the sentence that a list stands in.
  private func end(after start: Int) -> Int {
    var at = start
    while at < min(lexed.count, start + 70) {
      let token = lexed[at]
      if token.word == .whereas || PreambleWords.endsPreamble(token.key) && token.flags.contains(.allCapitals) {
        return at
      }
      if token.kind == .period, lexed[at + 1].isCapital || lexed.kind(at + 1) == .lineEnd, !isShortened(at) {
        return at
      }
      at += 1
    }
    return at
  }

  /// Whether a full stop stands between a word cut short and a letter, as in `Bldg. D`.
  private func isShortened(_ period: Int) -> Bool {
    let word = lexed[period - 1], next = lexed[period + 1]
    return word.isCapital && word.end - word.start <= 4 && next.isWord && next.end - next.start == 1
  }

  /// The first full date that is not that of another agreement.
  private func first(in range: Range<Int>) -> DateParser.Found? {
    var at = range.lowerBound
    var isOther = false
    while at < range.upperBound {
      if lexed.word(at) == .certain, lexed.word(at - 1) == .that { isOther = true }
      switch lexed.word(at) {
      case .amends: isOther = true
      case .amended where lexed.word(at + 1) == .by: isOther = true
      case .to where at > range.lowerBound + 3 && isTitle(at + 1): isOther = true
      case .under where isTitle(at + 1): isOther = true
      case .into where isTitle(at + 1): isOther = true
      // "governed by the Purchase Agreement dated May 2, 2011"
      case .dated where isNamedTitle(at): isOther = true
      case .is, .made, .this: isOther = false
      default: break
      }
      if let found = date(at: at), found.date.hasDay {
        if !isOther, !isFoot(at) { return found }
        at = max(found.end, at + 1)
      } else {
        at += 1
      }
    }
    return nil
  }

  /// "Source: HARROW MILLS INC, 10-Q, 5/2/2011": the foot of a page.
  private func isFoot(_ at: Int) -> Bool { (max(0, at - 14)..<at).contains { lexed.word($0) == .source } }

  /// Whether the title of an agreement that an article or "that certain" stands before ends at a token.
  private func isNamedTitle(_ end: Int) -> Bool {
    guard AgreementTitles.isHead(lexed[end - 1].key), lexed[end - 1].isCapital else { return false }
    var at = end - 1
    while at > 0, end - at < 9, lexed[at].isWord, lexed[at].isCapital || lexed.word(at) == .and { at -= 1 }
    return !lexed[at].isCapital && lexed.word(at) == .the
  }

  /// Whether an article and a title stand at a token: "a Purchase Agreement", "the Lease".
  private func isTitle(_ at: Int) -> Bool {
    switch lexed.word(at) {
    case .a, .an, .the, .that, .certain: break
    default: return false
    }
    for index in at + 1..<at + 9 {
      guard lexed[index].isWord, lexed[index].isCapital || lexed.word(index) == .and else { return false }
      if AgreementTitles.isHead(lexed[index].key) { return true }
    }
    return false
  }

  /// The date at a token: in figures, or spelled out as in "this first day of May, 2011".
  func date(at index: Int) -> DateParser.Found? {
    let token = lexed[index]
    if token.kind == .number || token.isWord {
      if let found = dates.date(at: index, before: lexed.count) { return found }
    }
    return spelled(at: index)
  }

  /// "first (1st) day of January, 1996", "twenty-third day of May 2001".
  private func spelled(at index: Int) -> DateParser.Found? {
    guard lexed[index].isWord || lexed[index].kind == .number else { return nil }
    var at = index
    var day: Int?
    if let number = OrdinalDays.day(lexed[at].key) {
      day = number
      at += 1
      if number >= 20, number % 10 == 0, lexed.kind(at) == .dash { at += 1 }
      if number >= 20, number % 10 == 0, let unit = OrdinalDays.day(lexed[at].key), unit < 10 {
        day = number + unit
        at += 1
      }
    } else if lexed.kind(at) == .number, lexed.kind(at + 1) == .closeParenthesis || lexed.word(at + 1) == .day {
      day = Int(lexed.string(at).prefix { $0.isNumber })
      at += 1
    }
    guard let day else { return nil }
    while at < index + 7,
      lexed.kind(at) == .openParenthesis || lexed.kind(at) == .closeParenthesis || lexed.kind(at) == .number
    {
      at += 1
    }
    guard lexed.word(at) == .day else { return nil }
    at += lexed.word(at + 1) == .of ? 2 : 1
    guard let month = dates.date(at: at, before: lexed.count) ?? wordyYear(at), month.date.iso.utf8.count == 7,
      (1...31).contains(day)
    else { return nil }
    let iso = month.date.iso + (day < 10 ? "-0\(day)" : "-\(day)")
    let start = Int(lexed[index].start)
    return DateParser.Found(date: PrintedDate(iso: iso, range: start..<month.date.range.upperBound), end: month.end)
  }

  /// "October, in the year Nineteen Hundred and Ninety-Six (1996)": month and year.
  private func wordyYear(_ month: Int) -> DateParser.Found? {
    guard lexed[month].isCapital,
      let number = PrintedDate.month(lexed.text.bytes, Int(lexed[month].start), end: Int(lexed[month].end)),
      (month + 1..<month + 4).contains(where: { lexed[$0].key == ContractDateReader.year || lexed.kind($0) == .comma }),
      let year = (month + 1..<month + 16).first(where: { lexed.kind($0) == .number }),
      (month + 1..<year).allSatisfy({
        lexed[$0].isWord || lexed.kind($0) == .comma || lexed.kind($0) == .openParenthesis || lexed.kind($0) == .dash
      }),
      let value = Int(lexed.string(year)), (1900...2100).contains(value)
    else { return nil }
    let iso = "\(value)-" + (number < 10 ? "0\(number)" : "\(number)")
    let range = Int(lexed[month].start)..<Int(lexed[year].end)
    return DateParser.Found(date: PrintedDate(iso: iso, range: range), end: year + 1)
  }

  private static let year = WordKey("year")

  // MARK: Elsewhere

  /// The day over the salutation of a letter.
  func letter(before salutation: Int) -> DateParser.Found? {
    heading(before: salutation) ?? first(in: 0..<salutation)
  }

  /// "Dated as of May 2, 2011" on the cover or over the preamble.
  func heading(before limit: Int) -> DateParser.Found? {
    var best: DateParser.Found?
    var at = 0
    while at < min(limit, lexed.count) {
      guard let found = date(at: at), found.date.hasDay else {
        at += 1
        continue
      }
      let opens = (max(0, at - 6)..<at).contains {
        switch lexed.word($0) {
        case .dated, .date, .effective: true
        case .executed, .signed, .made: lexed[$0].isCapital
        // "As of May 2, 2011"
        case .as: lexed[$0].isCapital && lexed.word($0 + 1) == .of && lexed.kind($0 - 1) == .lineEnd
        default: false
        }
      }
      // "subject to a Subordination Agreement dated as of …"
      let isOther = (max(0, at - 12)..<at).contains { isTitle($0) }
      let before = lexed.kind(at - 1), after = lexed.kind(found.end)
      let isAlone = (before == .lineEnd || at == 0) && (after == .lineEnd || after == .period)
      let isFiled = (max(0, at - 14)..<at).contains { lexed.word($0) == .filed }
      if !isFiled, !isFoot(at), opens && !isOther || isAlone { best = best ?? found }
      at = max(found.end, at + 1)
    }
    return best
  }

  /// `"Effective Date" means May 2, 2011`, "Effective Date: May 2, 2011".
  func definition() -> DateParser.Found? {
    for at in 0..<max(0, lexed.count - 2) where lexed.word(at) == .effective && lexed.word(at + 1) == .date {
      var next = at + 2
      while next < at + 14 {
        if let found = date(at: next), found.date.hasDay { return found }
        if lexed.kind(next) == .period { break }
        next += 1
      }
    }
    return nil
  }

  /// The last date of a signature page, before what is attached to the contract.
  func signed(before limit: Int) -> DateParser.Found? {
    var best: DateParser.Found?
    var at = 0
    while at < min(limit, lexed.count), !opensAttachment(at) {
      if let found = date(at: at), found.date.hasDay {
        if !isFoot(at), best.map({ $0.date.iso < found.date.iso }) ?? true { best = found }
        at = max(found.end, at + 1)
      } else {
        at += 1
      }
    }
    return best
  }

  /// "SCHEDULE I", "Exhibit A" on a line of its own.
  private func opensAttachment(_ at: Int) -> Bool {
    switch lexed.word(at) {
    case .schedule, .exhibit, .annex: break
    default: return false
    }
    guard at > 0, lexed.kind(at - 1) == .lineEnd, lexed[at].isCapital else { return false }
    return lexed.kind(at + 1) == .lineEnd || lexed.kind(at + 2) == .lineEnd
  }
}

/// Days of a month spelled out.
enum OrdinalDays {
  static func day(_ key: WordKey) -> Int? { table[key] }

  private static let table: [WordKey: Int] = {
    var table: [WordKey: Int] = [:]
    let words = """
      first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth \
      sixteenth seventeenth eighteenth nineteenth twentieth
      """.split(whereSeparator: \.isWhitespace)
    for (index, word) in words.enumerated() { table[WordKey(String(word))] = index + 1 }
    for (index, word) in words.prefix(9).enumerated() { table[WordKey("twenty-\(word)")] = 21 + index }
    table[WordKey("thirtieth")] = 30
    table[WordKey("thirty-first")] = 31
    table[WordKey("twenty")] = 20
    table[WordKey("thirty")] = 30
    return table
  }()
}
