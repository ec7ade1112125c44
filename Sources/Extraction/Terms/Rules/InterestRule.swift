internal import DealModel
internal import Names

/// "its 4.405% Notes due 2027", "bear interest at a fixed rate of 6.5% per annum".
///
/// A margin over a floating rate is no rate.
enum InterestRule: FigureRule {
  static func term(_ figure: Figure, _ context: TermContext) -> FoundTerm? {
    guard figure.measure == .percent else { return nil }
    let evidence: Range<Int>
    if let noun = notes(after: figure.tokens.upperBound, context) {
      guard context.last(TermContext.retiring, before: figure.tokens.lowerBound, within: 40) == nil else {
        return nil
      }
      evidence = figure.tokens.lowerBound..<noun + 1
    } else if let interest = interest(before: figure.tokens.lowerBound, context) {
      evidence = interest..<figure.tokens.upperBound
    } else {
      return nil
    }
    guard context.first(floating, from: figure.tokens.upperBound, within: 4) == nil else { return nil }
    var term = FoundTerm(
      kind: .interestRate, value: figure.value, unit: "percent", words: figure.tokens, evidence: evidence,
      rule: "interest_rate")
    if figure.value == nil { term.malformed = figure.tokens }
    return term
  }

  private static func notes(after start: Int, _ context: TermContext) -> Int? {
    for at in start..<start + 7 {
      if securities.contains(context.key(at)) { return at }
      guard context.sentence.contains(at), context.lexed[at].isWord,
        context.lexed[at].isCapital || adjectives.contains(context.key(at))
      else { return nil }
    }
    return nil
  }

  private static func interest(before start: Int, _ context: TermContext) -> Int? {
    guard leads.contains(context.key(start - 1)),
      let noun = context.last(interest, before: start, within: 10),
      context.last(floating, before: start, within: start - noun) == nil,
      context.last(others, before: start, within: 12) == nil
    else { return nil }
    return noun
  }

  private static let securities = TermContext.keys("notes note debentures debenture bonds bond")
  private static let adjectives = TermContext.keys(
    "senior secured unsecured subordinated convertible exchangeable junior first second lien global promissory fixed rate series"
  )
  private static let interest = TermContext.keys("interest")
  private static let leads = TermContext.keys("of at to is")
  private static let floating = TermContext.keys(
    "plus margin fee sofr libor prime base above over applicable minus less eurodollar federal spread")
  private static let others = TermContext.keys("default additional overdue discount late increase penalty")
}
