internal import DealModel
internal import Names

/// "will mature on June 15, 2030", "extends the maturity date to June 20, 2028", "Notes due 2027".
///
/// The text is the date as printed; a date is no number, so there is no value.
struct MaturityRule {
  let dates: DateParser

  /// The maturity that a word tells of.
  func term(at cue: Int, _ context: TermContext) -> FoundTerm? {
    switch context.word(cue) {
    case .mature, .matures, .maturity: return date(after: cue, context)
    case .due: return due(cue, context)
    default: return Self.others.contains(context.key(cue)) ? date(after: cue, context) : nil
    }
  }

  /// Whether a token may tell of a maturity.
  static func isCue(_ token: Token) -> Bool {
    switch token.word {
    case .mature, .matures, .maturity, .due: true
    default: others.contains(token.key)
    }
  }

  private static let others = TermContext.keys("maturing matured expire expires expiring")
  private static let securities = TermContext.keys("notes note debentures debenture bonds bond loan loans")
  private static let formerly = TermContext.keys("was were would originally previously")
  private static let possibly = TermContext.keys("option right request may elect")
  private static let steps = TermContext.keys(
    "date on is of the to in a stated final scheduled will be from and that earlier later extended until for")

  private func date(after cue: Int, _ context: TermContext) -> FoundTerm? {
    guard context.last(Self.formerly, before: cue, within: 5) == nil,
      context.last(Self.possibly, before: cue, within: 24) == nil
    else { return nil }
    var at = cue + 1
    var isFrom = false
    while at < min(context.sentence.upperBound, cue + 14) {
      if let found = dates.date(at: at, before: context.sentence.upperBound) {
        guard isFrom else { return term(at..<found.end, from: cue) }
        isFrom = false
        at = found.end
        continue
      }
      if let year = year(at, context), context.word(at - 1) == .in { return term(year, from: cue) }
      guard Self.steps.contains(context.key(at)) else { return nil }
      if context.word(at) == .from { isFrom = true }
      at += 1
    }
    return nil
  }

  /// The date after "due": "Notes due 2027", "notes due June 15, 2030".
  private func due(_ cue: Int, _ context: TermContext) -> FoundTerm? {
    guard Self.securities.contains(context.key(cue - 1)),
      context.last(TermContext.retiring, before: cue, within: 40) == nil
    else { return nil }
    if let year = year(cue + 1, context) { return term(year, from: cue - 1) }
    let start = context.word(cue + 1) == .on ? cue + 2 : cue + 1
    guard let found = dates.date(at: start, before: context.sentence.upperBound) else { return nil }
    return term(start..<found.end, from: cue - 1)
  }

  private func year(_ at: Int, _ context: TermContext) -> Range<Int>? {
    guard context.sentence.contains(at), context.lexed.kind(at) == .number,
      let year = Int(context.lexed.string(at)), (1950...2150).contains(year)
    else { return nil }
    return at..<at + 1
  }

  private func term(_ date: Range<Int>, from cue: Int) -> FoundTerm {
    FoundTerm(
      kind: .maturity, words: date, evidence: cue..<date.upperBound, rule: "maturity")
  }
}
