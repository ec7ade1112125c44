internal import Names

/// Words for what an agreement speaks of and what binds nobody: a term that ends in one stands for no party.
enum ThingTerms {
  /// Heads of the names of laws: the Securities Act, the Code, Regulation D.
  static func isLaw(_ key: WordKey) -> Bool { laws.contains(key) }

  /// Whether a term means a law, or a thing that the name before it does not have in itself: (the "Code"), (the "Goods"),
  /// (the "Registration"), but not "Harrow Products LLC ("Products")".
  ///
  /// - Parameters:
  ///   - term: The tokens of the term.
  ///   - end: The token behind the name that the term stands by.
  static func isThing(_ term: Range<Int>, behind end: Int, _ lexed: Lexed) -> Bool {
    guard let last = term.last else { return false }
    let key = lexed[last].key
    if laws.contains(key) { return true }
    guard things.contains(key) else { return false }
    return !(max(0, end - 8)..<max(0, end)).contains { lexed[$0].key == key }
  }

  private static let laws = WordKeySet(words: "act acts code rule rules regulation regulations statute")
  private static let things = WordKeySet(
    words: """
      goods product products territory registration exemption offering closing transaction transactions premises \
      property properties building land leasehold services field patents technology software trademarks marks equipment \
      machine machines shares stock units consideration price fee fees deposit collateral assets resale transfer merger \
      mergers acquisition acquisitions sale purchase financing loan loans placement ipo distribution spin-off settlement \
      business litigation lawsuit action complaint time date
      """)
}
