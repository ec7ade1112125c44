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
}
