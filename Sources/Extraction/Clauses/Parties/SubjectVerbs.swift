internal import Names

/// Verbs that show that the words before them are the subject of a sentence of its own: "and the Company issued".
enum SubjectVerbs {
  static func stands(at: Int, before limit: Int, _ lexed: Lexed) -> Bool {
    guard at < limit else { return false }
    switch lexed.word(at) {
    case .entered, .issued, .agreed, .will, .has, .had, .have, .is, .was, .were, .are, .executed, .completed,
      .announced,
      .shall, .may, .consummated, .granted, .sold, .agrees, .did, .also, .closed, .issues, .sells, .provides, .amended,
      .terminated, .received, .became, .acquired:
      return true
    default:
      return false
    }
  }

  /// "bought", "lent": a past tense without "-ed".
  static func isIrregular(_ key: WordKey) -> Bool { irregular.contains(key) }

  private static let irregular = WordKeySet(words: "bought lent paid gave took made won spun")

  /// "was amended", "has been terminated": what happens to agreements, and to no party.
  static func changes(at start: Int, _ lexed: Lexed) -> Bool {
    var at = start
    while at < start + 4 {
      switch lexed.word(at) {
      case .is, .was, .has, .been, .be, .will, .also: at += 1
      case .amended, .terminated, .supplemented, .extended, .restated, .modified, .expired, .replaced: return at > start
      default: return false
      }
    }
    return false
  }
}
