internal import DealModel
internal import Names

/// The sentence or row around a figure, as term rules look at it.
struct TermContext {
  let lexed: Lexed
  let sentence: Range<Int>
  /// The terms found before in the same sentence.
  var found: [FoundTerm] = []

  init(_ lexed: Lexed, _ sentence: Range<Int>) {
    self.lexed = lexed
    self.sentence = sentence
  }

  func word(_ index: Int) -> Word { sentence.contains(index) ? lexed.word(index) : .unknown }

  func key(_ index: Int) -> WordKey { sentence.contains(index) ? lexed[index].key : .none }

  /// The last token of a set in the few tokens before an index.
  func last(_ words: WordKeySet, before index: Int, within count: Int) -> Int? {
    var at = min(index, sentence.upperBound) - 1
    let low = max(sentence.lowerBound, index - count)
    while at >= low {
      if words.contains(lexed[at].key) { return at }
      at -= 1
    }
    return nil
  }

  /// The first token of a set in the few tokens from an index on.
  func first(_ words: WordKeySet, from index: Int, within count: Int) -> Int? {
    let high = min(sentence.upperBound, index + count)
    return (max(index, sentence.lowerBound)..<max(index, high)).first { words.contains(lexed[$0].key) }
  }

  /// The token before an index that is no filler word; nothing at the sentence's start, or after too many.
  func beforeFillers(_ fillers: WordKeySet, _ index: Int, atMost count: Int = 8) -> Int? {
    var at = index - 1
    let low = max(sentence.lowerBound, index - count - 1)
    while at >= low {
      if !fillers.contains(lexed[at].key) { return at }
      at -= 1
    }
    return nil
  }

  static func keys(_ words: String) -> WordKeySet { WordKeySet(words: words) }

  /// Words between a noun and its figure: "price of up to an aggregate of approximately".
  static let fillers = keys(
    "of up to a an the aggregate total amount amounts in approximately about equal is was maximum initial original "
      + "stated not exceed at least cash combined principal for")

  /// Words that tell that debt is paid back and not taken up.
  static let retiring = keys(
    "redeem redeems redeemed redeeming redemption repay repaid repaying repayment repurchase repurchased tender tendered refinance "
      + "refinancing retire outstanding existing prepay prepaid prepayment")

  /// Whether a figure is said to hold for all instruments together, or for each.
  func applies(_ figure: Range<Int>) -> Term.Applies? {
    if last(Self.aggregate, before: figure.lowerBound, within: 4) != nil { return .aggregate }
    if first(Self.aggregate, from: figure.upperBound, within: 3) != nil { return .aggregate }
    return nil
  }

  private static let aggregate = keys("aggregate total")
}
