internal import Names

/// Shares of a company in percent: "80%", "51 percent".
enum Shares {
  /// Whether a share of more than a half ends at a token.
  static func isMost(endingAt at: Int, _ lexed: Lexed) -> Bool {
    percentage(endingAt: at, lexed).map { $0 > 50 } ?? false
  }

  /// The whole percents of a share that ends at a token.
  static func percentage(endingAt at: Int, _ lexed: Lexed) -> Int? {
    guard at > 0, lexed.kind(at) == .percent || lexed.word(at) == .percent, lexed.kind(at - 1) == .number else {
      return nil
    }
    return Int(lexed.string(at - 1).prefix { $0 != "." })
  }

  /// Whether words tell of one class of stock that owns no company: "of the outstanding Series B Preferred Stock".
  static func isOfClass(_ words: Range<Int>, _ lexed: Lexed) -> Bool {
    words.contains { classes.contains(lexed[$0].key) } && !words.contains { whole.contains(lexed[$0].key) }
  }

  private static let classes = WordKeySet(words: "preferred preference series warrants debentures non-voting nonvoting")
  private static let whole = WordKeySet(words: "common ordinary capital equity")
}
