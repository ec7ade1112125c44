internal import DealModel
internal import Names

/// "changed its name from Alder to Birch", "Alder changed its name to Birch".
enum NameChangeRule {
  static func read(_ verb: Int, _ sentence: TieSentence) -> [Tie] {
    let lexed = sentence.lexed
    var at = verb + 1
    while at < verb + 6, lexed.word(at) != .name {
      guard lexed[at].isWord, !lexed[at].isPossessive else { return [] }
      at += 1
    }
    guard lexed.word(at) == .name else { return [] }
    at += 1
    var old: CompanyReference?
    if lexed.word(at) == .from {
      old = sentence.reference(at: quoted(at + 1, lexed))
      guard let end = old?.end else { return [] }
      at = lexed.kind(end) == .closeQuote ? end + 1 : end
    } else {
      old = sentence.subjects(before: verb).last
    }
    guard lexed.word(at) == .to, let new = sentence.reference(at: quoted(at + 1, lexed)),
      let first = new.entities.first, let before = old, let second = before.entities.first, first != second
    else { return [] }
    let start = min(before.range.lowerBound, verb)
    return [
      Tie(kind: .formerly, from: first, to: second, rule: "name_change", place: start..<new.range.upperBound)
    ]
  }

  private static func quoted(_ at: Int, _ lexed: Lexed) -> Int { lexed.kind(at) == .openQuote ? at + 1 : at }
}
