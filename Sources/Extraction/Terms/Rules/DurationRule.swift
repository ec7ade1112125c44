internal import DealModel
internal import Names

/// "five-year performance warrants", "an initial term of 36 months", "exercisable for five years".
enum DurationRule {
  static func term(_ duration: Duration, _ context: TermContext) -> FoundTerm? {
    guard duration.value != "0", context.last(others, before: duration.tokens.lowerBound, within: 4) == nil
    else {
      return nil
    }
    let evidence: Range<Int>
    if duration.isAdjective {
      guard let noun = instrument(after: duration.tokens.upperBound, context) else { return nil }
      evidence = duration.tokens.lowerBound..<noun + 1
    } else {
      guard let noun = context.beforeFillers(fillers, duration.tokens.lowerBound),
        nouns.contains(context.key(noun)),
        context.first(afterwards, from: duration.tokens.upperBound, within: 2) == nil
      else { return nil }
      evidence = noun..<duration.tokens.upperBound
    }
    return FoundTerm(
      kind: .term, value: duration.value, unit: duration.unit, words: duration.tokens, evidence: evidence,
      rule: "term")
  }

  /// The noun that runs so long: "five-year senior credit facility", "three-year term".
  private static func instrument(after start: Int, _ context: TermContext) -> Int? {
    for at in start..<start + 7 {
      let token = context.lexed[at]
      guard context.sentence.contains(at) else { return nil }
      if instruments.contains(token.key) { return at }
      guard
        token.isWord && !prepositions.contains(token.key) && !afterwards.contains(token.key)
          || token.kind == .comma
      else { return nil }
    }
    return nil
  }

  private static let instruments = TermContext.keys(
    "warrant warrants facility facilities agreement agreements lease loan term notes note contract license line"
  )
  private static let prepositions = TermContext.keys(
    "of to at for and or in by per from the is was with on that which")
  private static let nouns = TermContext.keys("term exercisable")
  private static let fillers = TermContext.keys("of for a an is was will be period be the initial at")
  private static let others = TermContext.keys(
    "successive additional renewal renew renewed automatic automatically extended extend extension every each remaining "
      + "option vesting")
  private static let afterwards = TermContext.keys(
    "after following prior before anniversary anniversaries period notice")
}
