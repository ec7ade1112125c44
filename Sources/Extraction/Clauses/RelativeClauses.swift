/// Reads the relative clause behind a title that tells who entered into it: "a Purchase Agreement, dated May 2, 2031,
/// that Harrow Mills entered into with Elm Works".
struct RelativeClauses {
  let lexed: Lexed
  let lists: PartyListParser

  struct Found {
    /// Who stands before the verb; nothing for a pronoun.
    var subject: PartyList?
    /// The word before the list that follows: with, among.
    var connector: Int
  }

  func clause(at start: Int, before limit: Int) -> Found? {
    guard lexed.word(start) == .that || lexed.word(start) == .which else { return nil }
    for at in span(start + 1, min(limit, start + 14)) {
      switch lexed.word(at) {
      case .entered where lexed.word(at + 1) == .into, .executed, .signed:
        let connector = lexed.word(at) == .entered ? at + 2 : at + 1
        guard leads(connector) else { return nil }
        let list = lists.list(at: start + 1, before: at)
        return Found(subject: list.members.isEmpty ? nil : list, connector: connector)
      case .was, .is, .were, .be, .provides, .will, .amends: return nil
      default: continue
      }
    }
    return nil
  }

  private func leads(_ at: Int) -> Bool {
    switch lexed.word(at) {
    case .with, .between, .among: true
    case .by: lexed.word(at + 1) == .and
    default: false
    }
  }
}
