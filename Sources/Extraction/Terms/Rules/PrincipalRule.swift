internal import DealModel
internal import Names

/// "$500,000,000 aggregate principal amount of its 5% Notes", "in the principal amount of $5 million".
enum PrincipalRule: FigureRule {
  static func term(_ figure: Figure, _ context: TermContext) -> FoundTerm? {
    guard let currency = figure.currency, let evidence = after(figure, context) ?? before(figure, context),
      context.last(others, before: figure.tokens.lowerBound, within: 10) == nil
    else { return nil }
    guard context.word(figure.tokens.lowerBound - 1) != .per,
      context.word(figure.tokens.lowerBound - 1) != .each
    else {
      return nil
    }
    var term = FoundTerm(
      kind: .principal, value: figure.value, unit: currency, words: figure.tokens, evidence: evidence,
      rule: "principal")
    if figure.value == nil { term.malformed = figure.tokens }
    return term
  }

  private static func after(_ figure: Figure, _ context: TermContext) -> Range<Int>? {
    for at in figure.tokens.upperBound..<figure.tokens.upperBound + 5 {
      if context.word(at) == .principal {
        let end = context.word(at + 1) == .amount ? at + 2 : at + 1
        return figure.tokens.lowerBound..<end
      }
      guard adjectives.contains(context.key(at)) else { return nil }
    }
    return nil
  }

  private static func before(_ figure: Figure, _ context: TermContext) -> Range<Int>? {
    guard let amount = context.beforeFillers(fillers, figure.tokens.lowerBound),
      nouns.contains(context.key(amount)), context.word(amount - 1) == .principal
    else { return nil }
    return amount - 1..<figure.tokens.upperBound
  }

  private static let adjectives = TermContext.keys(
    "in the aggregate original initial total combined stated of")
  private static let fillers = TermContext.keys("of up to equal not exceed approximately a")
  private static let nouns = TermContext.keys("amount sum")
  /// Other principals: of denominations, of what is redeemed or outstanding.
  private static let others = TermContext.keys(
    "denominations denomination multiples multiple minimum integral redeem redeemed redemption repurchase repurchased "
      + "outstanding remaining least repay repayment prepay exceed default additional less")
}
