internal import DealModel
internal import Names

/// "at a purchase price of $1,000 per share", "warrants … at $0.75 per share", "an exercise price of $12.50".
enum SharePriceRule: FigureRule {
  static func term(_ figure: Figure, _ context: TermContext) -> FoundTerm? {
    guard let currency = figure.currency else { return nil }
    let start = figure.tokens.lowerBound
    guard context.last(others, before: start, within: 7) == nil,
      context.first(others, from: figure.tokens.upperBound, within: 3) == nil
    else { return nil }
    let before = context.beforeFillers(fillers, start)
    let unit = unit(after: figure.tokens.upperBound, context)
    if let before,
      exercise.contains(context.key(before)) || context.word(before) == .price && isExercise(before, context)
    {
      return term(.exercisePrice, figure, currency, from: before, to: unit, context)
    }
    guard context.last(converting, before: start, within: 14) == nil else { return nil }
    guard let unit, let cue = context.last(cues, before: start, within: 6) else { return nil }
    let counted = context.found.suffix(8).last { $0.kind == .shares || $0.kind == .warrantShares }
    let isExercise = counted?.kind == .warrantShares && context.key(cue) != receive
    return term(isExercise ? .exercisePrice : .pricePerShare, figure, currency, from: cue, to: unit, context)
  }

  private static func term(
    _ kind: Term.Kind, _ figure: Figure, _ currency: String, from: Int, to end: Int?, _ context: TermContext
  ) -> FoundTerm {
    let words = figure.tokens.lowerBound..<(end ?? figure.tokens.upperBound)
    var term = FoundTerm(
      kind: kind, value: figure.value, unit: currency, words: words, evidence: from..<words.upperBound,
      rule: kind == .exercisePrice ? "exercise_price" : "price_per_share")
    if figure.value == nil { term.malformed = figure.tokens }
    return term
  }

  /// "per share", "in cash per share", "a share": the token after it.
  private static func unit(after start: Int, _ context: TermContext) -> Int? {
    var at = start
    if context.word(at) == .in, context.lexed.string(at + 1) == "cash" { at += 2 }
    if context.lexed.kind(at) == .comma { at += 1 }
    switch context.word(at) {
    case .per, .a, .each: break
    case .for where context.word(at + 1) == .each: at += 1
    default: return nil
    }
    for noun in at + 1..<at + 4 where nouns.contains(context.key(noun)) { return noun + 1 }
    return nil
  }

  private static func isExercise(_ price: Int, _ context: TermContext) -> Bool {
    exercise.contains(context.key(price - 1))
  }

  private static let fillers = TermContext.fillers.union(TermContext.keys("per share"))
  private static let receive = WordKey("receive")
  private static let cues = TermContext.keys("price at receive for")
  private static let exercise = TermContext.keys("exercise exercisable strike")
  private static let nouns = TermContext.keys("share shares unit ads ordinary")
  /// What else is counted by the share.
  private static let others = TermContext.keys(
    "dividend dividends earnings income loss par stated distribution distributions closing market average reported "
      + "trading conversion redemption book liquidation bid high low exceeds exceed less")
  private static let converting = TermContext.keys("convert converted convertible converts conversion")
}
