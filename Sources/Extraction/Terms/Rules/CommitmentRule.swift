internal import DealModel
internal import Names

/// "a $500 million five-year senior credit facility", "revolving commitments of up to $75 million".
enum CommitmentRule: FigureRule {
  static func term(_ figure: Figure, _ context: TermContext) -> FoundTerm? {
    guard let currency = figure.currency,
      context.last(others, before: figure.tokens.lowerBound, within: 12) == nil,
      let evidence = after(figure, context) ?? before(figure, context)
    else { return nil }
    var term = FoundTerm(
      kind: .commitment, value: figure.value, unit: currency, words: figure.tokens, evidence: evidence,
      rule: "commitment")
    if figure.value == nil { term.malformed = figure.tokens }
    return term
  }

  /// The facility after the figure: "$500 million senior unsecured revolving credit facility".
  private static func after(_ figure: Figure, _ context: TermContext) -> Range<Int>? {
    for at in figure.tokens.upperBound..<figure.tokens.upperBound + 9 where context.sentence.contains(at) {
      let token = context.lexed[at]
      if nouns.contains(token.key) {
        // "term loan agreement" goes on.
        if adjectives.contains(token.key), isNounAhead(at + 1, context) { continue }
        return others.contains(context.key(at + 1)) ? nil : figure.tokens.lowerBound..<at + 1
      }
      if token.kind == .comma || token.kind == .dash || token.kind == .openQuote { continue }
      if adjectives.contains(token.key) { continue }
      if token.isWord, context.lexed.string(at).contains("-") { continue }
      return nil
    }
    return nil
  }

  private static func isNounAhead(_ at: Int, _ context: TermContext) -> Bool {
    nouns.contains(context.key(at)) || adjectives.contains(context.key(at))
  }

  /// The facility before the figure: "a revolving credit facility in an aggregate amount of up to $75 million".
  private static func before(_ figure: Figure, _ context: TermContext) -> Range<Int>? {
    guard let noun = context.beforeFillers(fillers, figure.tokens.lowerBound, atMost: 10),
      facilities.contains(context.key(noun)), noun < figure.tokens.lowerBound - 1
    else { return nil }
    return noun..<figure.tokens.upperBound
  }

  private static let nouns = TermContext.keys(
    "facility facilities revolver commitment commitments agreement loan loans line")
  private static let facilities = TermContext.keys(
    "facility facilities commitment commitments loan loans line revolver borrow")
  private static let adjectives = TermContext.keys(
    "senior secured unsecured revolving credit term loan bridge bank syndicated multicurrency multi-currency committed "
      + "asset-based delayed draw delayed-draw b a and new amended restated year day subordinated revolver financing"
  )
  private static let fillers = TermContext.fillers.subtracting(TermContext.keys("for at is was")).union(
    TermContext.keys("with providing borrowings commitments commitment"))
  private static let others = TermContext.keys(
    "increase increased increases incremental additional accordion sublimit subfacility sub-limit sublimits swingline swing "
      + "letters expand excess exceeds default less reduce reduced reduces outstanding existing prior previous terminated repay "
      + "repaid requested further replaces replaced")
}
