internal import Filings
internal import Names

/// Reads dates, and the words that make them the date of an agreement.
struct DateParser {
  let lexed: Lexed
  /// The days that stand under a name of their own.
  var defined = DefinedDays()

  struct Found {
    var date: PrintedDate
    /// The first token after it.
    var end: Int
    /// "originally dated": the date of the base, whatever changed it since.
    var isOriginal = false
  }

  /// The date that starts at a token, or the name of a day: "the Closing Date".
  func date(at index: Int, before limit: Int) -> Found? {
    printed(at: index, before: limit) ?? (index < limit ? defined.day(at: index, lexed) : nil)
  }

  private func printed(at index: Int, before limit: Int) -> Found? {
    let token = lexed[index]
    guard index < limit, index < lexed.count, token.kind == .number || token.isWord && mayOpenDate(index) else {
      return nil
    }
    let end = Int(lexed[min(limit, lexed.count) - 1].end)
    guard let date = PrintedDate.at(lexed.text.bytes, Int(token.start), end: end) else { return nil }
    return Found(date: date, end: lexed.firstToken(from: date.range.upperBound))
  }

  private func mayOpenDate(_ index: Int) -> Bool {
    let token = lexed[index]
    return token.isCapital || token.word == .the || token.word == .this || isNumbered(token)
  }

  /// "3-May-2011": a word that opens with a figure.
  private func isNumbered(_ token: Token) -> Bool {
    token.end > token.start && (0x30...0x39).contains(lexed.text.bytes[Int(token.start)])
  }

  /// The date that ends right before a token: "the May 2, 2011 Loan Agreement".
  func date(endingAt index: Int) -> Found? {
    for start in stride(from: index - 1, through: max(0, index - 6), by: -1) {
      guard lexed[start].isCapital, let found = date(at: start, before: index), found.end == index else { continue }
      return found
    }
    return nil
  }

  /// "on May 5, 2031".
  func day(at start: Int, before limit: Int) -> Found? {
    guard lexed.word(start) == .on, let found = date(at: start + 1, before: limit), found.date.iso.count == 10 else {
      return nil
    }
    return found
  }

  /// The first "on May 5, 2031" of a stretch.
  func day(in range: Range<Int>) -> PrintedDate? {
    for start in range {
      if let found = day(at: start, before: range.upperBound) { return found.date }
    }
    return nil
  }

  /// "dated as of the same date", "of even date", "of even date herewith": the token after it.
  func sameDate(at start: Int) -> Int? {
    var at = start
    if lexed.word(at) == .dated { at += 1 }
    if lexed.word(at) == .as { at += 1 }
    if lexed.word(at) == .of { at += 1 }
    guard at > start else { return nil }
    if lexed.matches(at, .the, .same), DateParser.days.contains(lexed[at + 2].key) { return at + 3 }
    guard lexed[at].key == DateParser.even, lexed.word(at + 1) == .date else { return nil }
    return DateParser.withIt.contains(lexed[at + 2].key) ? at + 3 : at + 2
  }

  private static let even = WordKey("even")
  private static let withIt = WordKeySet(words: "herewith therewith")

  /// "on May 5, 2031," right before a token, with the token that it starts at; not "an approval on May 5, 2031" nor "which
  /// was formed on May 5, 2031", which is the day of something else.
  ///
  /// - Parameter besidesSubject: Whether a subject may stand right before it: "the Company on May 5, 2031".
  func day(before end: Int, from floor: Int, besidesSubject: Bool = false) -> (date: PrintedDate, start: Int)? {
    let end = lexed.kind(end - 1) == .comma ? end - 1 : end
    for start in stride(from: end - 2, through: max(floor, end - 7), by: -1) where lexed.word(start) == .on {
      guard let found = day(at: start, before: end), found.end == end,
        besidesSubject && lexed[start - 1].isCapital || lexed.word(start - 1) == .and || !lexed[start - 1].isWord
          || start == floor
      else { return nil }
      return (found.date, start)
    }
    return nil
  }

  /// "dated as of June 28, 2002", "effective May 6, 2025", "as of the 3rd day of May 2011", "entered into on …".
  func dating(at start: Int, before limit: Int) -> Found? {
    var at = start
    var isOriginal = false
    var opened = false
    scan: while at < min(limit, start + 9) {
      switch lexed.word(at) {
      case .originally:
        isOriginal = true
      case .dated, .effective, .executed, .signed, .made, .issued, .delivered, .date:
        opened = true
      case .entered where lexed.word(at + 1) == .into:
        opened = true
        at += 1
      case .as where lexed.word(at + 1) == .of:
        opened = true
        at += 1
      case .on where at > start || opened:
        break
      // "to be dated May 5, 2031"
      case .to where at == start && lexed.matches(at, .to, .be, .dated):
        at += 1
      case .that, .which, .parties, .the, .they, .had, .previously, .company, .registrant, .same:
        // "that the parties had entered into on", "entered into by the same parties on"
        guard at == start || opened || lexed.word(start) == .that || lexed.word(start) == .which else { break scan }
        if lexed.word(at) == .the, opened, ![.parties, .company, .same].contains(lexed.word(at + 1)) { break scan }
      case .each, .also, .and, .is, .was, .were, .of, .as, .in, .initially, .both, .respectively, .by:
        guard at > start || lexed.word(at) == .each || lexed.word(at) == .also || lexed.word(at) == .both else {
          return nil
        }
      default:
        break scan
      }
      at += 1
    }
    if opened, lexed.word(start) == .by || lexed.word(start) == .the || lexed.word(start) == .company { return nil }
    guard opened else { return bare(at: start, before: limit) }
    if lexed.word(at) == .the || lexed.word(at) == .this || lexed.word(at) == .that {
      if var found = date(at: at, before: limit) {
        found.isOriginal = isOriginal
        return found
      }
      at += 1
    }
    guard var found = date(at: at, before: limit) else { return nil }
    found.isOriginal = isOriginal
    return found
  }

  /// A date set off by a comma, without a word before it.
  private func bare(at start: Int, before limit: Int) -> Found? {
    guard lexed.kind(start - 1) == .comma, lexed[start].isWord, lexed[start].isCapital else { return nil }
    guard let found = date(at: start, before: limit), found.date.iso.count == 10 else { return nil }
    return found
  }

  /// The date that a sentence opens with: "On May 2, 2011, …", "Effective May 2, 2011, …".
  func opening(of sentence: Range<Int>) -> PrintedDate? {
    var at = sentence.lowerBound
    while at < sentence.upperBound, lexed.kind(at) == .lineEnd { at += 1 }
    switch lexed.word(at) {
    case .on, .effective: at += 1
    case .as where lexed.word(at + 1) == .of: at += 2
    case .also where lexed.word(at + 1) == .on || lexed.word(at + 1) == .effective: at += 2
    default:
      guard let on = afterOpeningClause(sentence, from: at) else { return nil }
      at = on
    }
    if lexed.word(at) == .on || lexed.word(at) == .as { at += lexed.word(at) == .as ? 2 : 1 }
    return date(at: at, before: sentence.upperBound)?.date
  }

  /// Whether a sentence prints any date.
  func isPrinted(in sentence: Range<Int>) -> Bool {
    for at in sentence where date(at: at, before: sentence.upperBound) != nil { return true }
    return false
  }

  /// "On the same date, …", "On that day, …": the date is the one told before.
  func isSameDay(_ sentence: Range<Int>) -> Bool {
    var at = sentence.lowerBound
    while at < sentence.upperBound, lexed.kind(at) == .lineEnd || lexed.word(at) == .also { at += 1 }
    guard lexed.word(at) == .on else { return false }
    at += 1
    switch lexed.word(at) {
    case .the where lexed.word(at + 1) == .same: at += 2
    case .that, .such: at += lexed.word(at + 1) == .same ? 2 : 1
    default: return false
    }
    return DateParser.days.contains(lexed[at].key)
  }

  private static let days = WordKeySet(words: "date day")

  /// "As previously disclosed, on May 2, 2011, …", "In connection with the Merger, on …": what stands after "on".
  private func afterOpeningClause(_ sentence: Range<Int>, from start: Int) -> Int? {
    switch lexed.word(start) {
    case .as, .in, .concurrently, .simultaneously, .also, .following, .previously: break
    default: return nil
    }
    for at in span(start, min(sentence.upperBound, start + 24)) where lexed.kind(at) == .comma {
      if lexed.word(at + 1) == .on || lexed.word(at + 1) == .effective { return at + 2 }
    }
    return nil
  }
}
