internal import DealModel
internal import Names

/// "changed its name from Alder to Birch", "Alder changed its name to Birch", "the Company's name was changed from Alder to
/// Birch", "Alder was renamed Birch".
enum NameChangeRule {
  static func read(_ verb: Int, _ sentence: TieSentence) -> [Tie] {
    let lexed = sentence.lexed
    let start = sentence.verbStart(verb)
    guard !sentence.hasWord([.not, .may], in: start..<verb), !isOpen(verb, start, sentence) else { return [] }
    // "the name change from Alder to Birch"
    if isOfName(verb, sentence) || lexed.word(verb - 1) == .name { return names(at: verb + 1, verb, nil, sentence) }
    var at = verb + 1
    while at < verb + 6, lexed.word(at) != .name {
      guard lexed[at].isWord else { return [] }
      at += 1
    }
    guard lexed.word(at) == .name else { return [] }
    // "to change Alder's name to Birch"
    if let owner = sentence.reference(before: at), owner.end == at, owner.isPossessive, owner.range.lowerBound > verb,
      lexed.word(owner.range.lowerBound) != .its
    {
      return names(at: at + 1, verb, owner, sentence)
    }
    // "amended its certificate to change its name to Birch": whoever "its" is.
    let bearer = sentence.bearer(of: verb) ?? (lexed.word(verb - 1) == .to ? sentence.exact(at: verb + 1) : nil)
    return names(at: at + 1, verb, bearer, sentence)
  }

  /// "intends to change its name", "will change its name if": it may not.
  private static func isOpen(_ verb: Int, _ start: Int, _ sentence: TieSentence) -> Bool {
    if intents.contains(sentence.lexed[start - 1].key) { return true }
    return sentence.hasWord([.will, .would, .shall, .to], in: start..<verb)
      && sentence.hasWord([.if], in: verb..<sentence.end)
  }

  private static let intents = WordKeySet(words: "intends intend plans plan expects expect proposes propose")

  /// "from Alder to Birch", "to Birch".
  private static func names(
    at start: Int, _ verb: Int, _ subject: CompanyReference?, _ sentence: TieSentence
  ) -> [Tie] {
    let lexed = sentence.lexed
    var at = start
    var old = subject
    if lexed.word(at) == .from {
      old = sentence.reference(at: quoted(at + 1, lexed))
      guard let end = old?.end else { return [] }
      at = lexed.kind(end) == .closeQuote ? end + 1 : end
      // "Birch, which changed its name from Alder in May"
      if lexed.word(at) != .to, let bearer = subject, let old, let first = bearer.entities.first,
        let second = old.entities.first, first != second
      {
        return [
          Tie(
            kind: .formerly, from: first, to: second, rule: "name_change",
            place: min(bearer.range.lowerBound, verb)..<old.range.upperBound)
        ]
      }
    }
    guard lexed.word(at) == .to, let new = sentence.reference(at: quoted(at + 1, lexed)) else { return [] }
    // "was changed to Birch from Alder"
    let from = lexed.kind(new.end) == .closeQuote ? new.end + 1 : new.end
    if lexed.word(from) == .from, let named = sentence.reference(at: quoted(from + 1, lexed)) { old = named }
    guard
      let first = new.entities.first, let before = old, let second = before.entities.first, first != second
    else { return [] }
    let start = min(before.range.lowerBound, verb)
    return [
      Tie(kind: .formerly, from: first, to: second, rule: "name_change", place: start..<new.range.upperBound)
    ]
  }

  /// "the name of the Company was changed", "the Company's name has been changed".
  private static func isOfName(_ verb: Int, _ sentence: TieSentence) -> Bool {
    let start = sentence.verbStart(verb)
    return sentence.lexed.isPassive(start..<verb)
      && sentence.hasWord([.name], in: max(sentence.range.lowerBound, start - 7)..<start)
  }

  /// "Alder was renamed Birch".
  static func readRenamed(_ verb: Int, _ sentence: TieSentence) -> [Tie] {
    let lexed = sentence.lexed
    let start = sentence.verbStart(verb)
    guard sentence.hasWord([.was, .has, .been, .be], in: start..<verb),
      !sentence.hasWord([.not, .may], in: start..<verb),
      let new = sentence.reference(at: quoted(lexed.word(verb + 1) == .as ? verb + 2 : verb + 1, lexed)),
      let before = sentence.subjects(before: verb).last, let first = new.entities.first,
      let second = before.entities.first, first != second
    else { return [] }
    return [
      Tie(
        kind: .formerly, from: first, to: second, rule: "name_change",
        place: before.range.lowerBound..<new.range.upperBound)
    ]
  }

  private static func quoted(_ at: Int, _ lexed: Lexed) -> Int { lexed.kind(at) == .openQuote ? at + 1 : at }
}
