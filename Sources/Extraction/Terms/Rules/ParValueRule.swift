internal import DealModel
internal import Names

/// "par value $.01 per share", "$0.001 par value".
enum ParValueRule: FigureRule {
  static func term(_ figure: Figure, _ context: TermContext) -> FoundTerm? {
    guard let currency = figure.currency else { return nil }
    var words = figure.tokens
    if let value = context.beforeFillers(fillers, words.lowerBound, atMost: 4), context.word(value) == .value,
      context.word(value - 1) == .par
    {
      words = value - 1..<words.upperBound
    } else if context.word(words.upperBound) == .par, context.word(words.upperBound + 1) == .value {
      words = words.lowerBound..<words.upperBound + 2
    } else {
      return nil
    }
    if context.word(words.upperBound) == .per, context.word(words.upperBound + 1) == .share {
      words = words.lowerBound..<words.upperBound + 2
    }
    return FoundTerm(
      kind: .parValue, value: figure.value, unit: currency, words: words, evidence: words, rule: "par_value")
  }

  private static let fillers = TermContext.keys("of per share is at")
}
