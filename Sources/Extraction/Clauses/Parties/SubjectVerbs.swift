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
}
