internal import DealModel
internal import Names

/// "issued an aggregate of 20,000 shares", "warrants to purchase up to 500,000 shares".
enum SharesRule: FigureRule {
  static func term(_ figure: Figure, _ context: TermContext) -> FoundTerm? {
    guard figure.measure == .count, let noun = noun(after: figure.tokens.upperBound, context) else {
      return nil
    }
    let start = figure.tokens.lowerBound
    guard (figure.value?.utf8.count ?? 2) > 1 else { return nil }
    let warrant = isUnderWarrant(start, context)
    guard warrant || isDealtIn(start, noun, context) else { return nil }
    var term = FoundTerm(
      kind: warrant ? .warrantShares : .shares, value: figure.value, unit: "shares", words: start..<noun + 1,
      evidence: start..<noun + 1, applies: context.applies(figure.tokens),
      rule: warrant ? "warrant_shares" : "shares")
    if figure.value == nil { term.malformed = figure.tokens }
    return term
  }

  /// "shares", with at most three adjectives before it.
  private static func noun(after start: Int, _ context: TermContext) -> Int? {
    for at in start..<start + 4 {
      if nouns.contains(context.key(at)) { return at }
      guard context.sentence.contains(at), context.lexed[at].isWord, !prepositions.contains(context.key(at))
      else {
        return nil
      }
    }
    return nil
  }

  /// Whether warrants are what buys the shares: "warrants … to acquire N shares".
  private static func isUnderWarrant(_ start: Int, _ context: TermContext) -> Bool {
    guard let verb = context.last(buying, before: start, within: 8),
      let warrant = context.last(warrants, before: verb, within: 24)
    else { return false }
    // Other shares between the two are what the verb buys.
    return !context.found.suffix(8).contains { $0.kind == .shares && $0.words.lowerBound > warrant }
  }

  /// Whether the shares change hands, and are not held, authorised or outstanding.
  private static func isDealtIn(_ start: Int, _ noun: Int, _ context: TermContext) -> Bool {
    context.last(dealing, before: start, within: 24) != nil
      && context.last(resting, before: start, within: 8) == nil
      && context.first(resting, from: start, within: noun - start + 7) == nil
  }

  private static let nouns = TermContext.keys("shares units adss")
  private static let prepositions = TermContext.keys("of to at for and or in by per from the")
  private static let buying = TermContext.keys("acquire purchase buy exercisable subscribe")
  private static let warrants = TermContext.keys("warrant warrants")
  private static let dealing = TermContext.keys(
    "issue issued issues issuance issuing sell sold sells sale selling purchase purchased purchases acquire acquired "
      + "acquires offering offer offered subscribe subscribed grant granted grants award awarded exchange exchanged"
  )
  private static let resting = TermContext.keys(
    "outstanding authorized reserved owned owns own held holds holding beneficially repurchase repurchased repurchases "
      + "withheld split traded ownership remaining increase reserve limit exceed")
}
