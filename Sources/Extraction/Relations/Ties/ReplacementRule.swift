internal import DealModel
internal import Names

/// "Tern Bank replaced Wren Bank as trustee", "appointed Tern Bank as rights agent in place of Wren Bank": the new one
/// succeeds the old one in a role.
enum ReplacementRule {
  /// Reads at "replaced", "replacing" and at "place" of "in place of".
  static func read(_ verb: Int, _ sentence: TieSentence) -> [Tie] {
    let lexed = sentence.lexed
    let start = sentence.verbStart(verb)
    guard !sentence.hasWord([.may, .not, .would], in: start..<verb),
      !sentence.range.contains(where: { conditions.contains(lexed[$0].key) })
    else { return [] }
    if lexed.isPassive(start..<verb) { return passive(verb, start, sentence) }
    let object = lexed.word(verb + 1) == .of ? verb + 2 : verb + 1
    guard let old = sentence.reference(at: object), !old.isPossessive else { return [] }
    if hasRole(after: old.end, sentence) {
      // "Elm replaced Wren Bank as trustee with Tern Bank": who is put in its place, and not who does it.
      if let with = span(old.end, min(sentence.end, old.end + 12)).first(where: { lexed.word($0) == .with }) {
        return sentence.reference(at: with + 1).map { tie($0, old) } ?? []
      }
      if let new = sentence.subjects(before: verb).last { return tie(new, old) }
    }
    // "appointed Tern Bank, N.A. as rights agent, replacing Wren Bank"
    guard let new = sentence.reference(before: verb), !new.isPossessive, hasRole(after: new.end, sentence),
      (new.end..<verb).allSatisfy({ lexed[$0].isWord && lexed.word($0) != .with || lexed.kind($0) == .comma })
    else { return [] }
    return tie(new, old)
  }

  /// "Wren Bank was replaced as trustee by Tern Bank", "was replaced by Tern Bank as trustee".
  private static func passive(_ verb: Int, _ start: Int, _ sentence: TieSentence) -> [Tie] {
    let lexed = sentence.lexed
    guard let by = (verb + 1..<min(sentence.end, verb + 8)).first(where: { lexed.word($0) == .by }),
      let new = sentence.reference(at: by + 1), !new.isPossessive, let old = sentence.subjects(before: verb).last,
      by > verb + 1 ? hasRole(after: verb + 1, sentence) : hasRole(after: new.end, sentence)
    else { return [] }
    return tie(new, old)
  }

  /// "as trustee", "as the Company's rights agent": the role that goes over.
  private static func hasRole(after start: Int, _ sentence: TieSentence) -> Bool {
    let lexed = sentence.lexed
    let `as` = lexed.kind(start) == .comma ? start + 1 : start
    guard lexed.word(`as`) == .as else { return false }
    // "as the customer of an agent": the agent is another.
    let phrase = span(`as` + 1, min(sentence.end, `as` + 9)).prefix { lexed.word($0) != .of && lexed.word($0) != .to }
    return phrase.contains { roles.contains(lexed[$0].key) }
  }

  /// Whether a word is a role that goes from one company to another.
  static func isRole(_ at: Int, _ lexed: Lexed) -> Bool { roles.contains(lexed[at].key) }

  private static func tie(_ new: CompanyReference, _ old: CompanyReference) -> [Tie] {
    Tie.between(new, .successorOf, old, rule: "replaces")
  }

  private static let conditions = WordKeySet(words: "if could")
  private static let roles = WordKeySet(
    words:
      "trustee agent registrar servicer administrator custodian depositary manager adviser advisor issuer registrant "
      + "corporation partner")
}
