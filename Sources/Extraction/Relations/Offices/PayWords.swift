internal import Names

/// Words that tell that somebody is given pay or a contract: salaries, awards, employment agreements.
enum PayWords {
  /// Whether a sentence tells of pay.
  static func tells(of sentence: Range<Int>, _ lexed: Lexed) -> Bool {
    sentence.contains { words.contains(lexed[$0].key) && !OfficeWords.isCommittee(lexed[$0 + 1].key) }
  }

  private static let words = WordKeySet(
    words:
      "salary salaries bonus bonuses award awards awarded options units compensation severance retention restricted employment"
  )
}
