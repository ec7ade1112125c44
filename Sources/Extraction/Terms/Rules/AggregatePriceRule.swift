internal import DealModel
internal import Names

/// "for an aggregate purchase price of approximately $54.5 million", "gross proceeds of $25 million".
enum AggregatePriceRule: FigureRule {
  static func term(_ figure: Figure, _ context: TermContext) -> FoundTerm? {
    guard let currency = figure.currency, context.word(figure.tokens.upperBound) != .per,
      context.word(figure.tokens.upperBound) != .a,
      let noun = context.beforeFillers(TermContext.fillers, figure.tokens.lowerBound)
    else { return nil }
    let start: Int
    switch context.key(noun) {
    case price:
      guard adjectives.contains(context.key(noun - 1)) else { return nil }
      start = noun - 1
    case consideration: start = noun
    case proceeds:
      guard context.key(noun - 1) == gross else { return nil }
      start = noun - 1
    default: return nil
    }
    guard context.first(perShare, from: figure.tokens.upperBound, within: 5) == nil else { return nil }
    var term = FoundTerm(
      kind: .aggregatePrice, value: figure.value, unit: currency, words: figure.tokens,
      evidence: start..<figure.tokens.upperBound, rule: "aggregate_price")
    if figure.value == nil { term.malformed = figure.tokens }
    return term
  }

  private static let price = WordKey("price")
  private static let consideration = WordKey("consideration")
  private static let proceeds = WordKey("proceeds")
  private static let gross = WordKey("gross")
  private static let adjectives = TermContext.keys(
    "purchase sale sales acquisition base total aggregate cash")
  private static let perShare = TermContext.keys("share unit ads")
}
