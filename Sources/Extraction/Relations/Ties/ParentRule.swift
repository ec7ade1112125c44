internal import DealModel
internal import Names

/// "Elm Corp., the parent company of Birch, Inc.", "its parent, Elm Corp.", "Alder Bancorp, the holding company for Birch
/// Bank", "Birch, LLC, wholly owned by Elm".
enum ParentRule {
  /// Reads at "parent" and at "holding".
  static func read(_ noun: Int, _ sentence: TieSentence) -> [Tie] {
    let lexed = sentence.lexed
    guard !lexed[noun].isCapital else { return [] }
    if lexed.word(noun) == .partnership { return operating(noun, sentence) }
    var end = noun + 1
    // "parent holding company": read at "holding".
    if lexed[end].key == holding { return [] }
    if lexed.word(end) == .company || lexed.word(end) == .corporation {
      end += 1
    } else if lexed.word(noun) != .parent {
      return []
    }
    guard let found = Attribution(noun..<end, sentence) else { return [] }
    return found.owners.flatMap { tie($0, found.holder) }
  }

  /// "Elm, L.P., the operating partnership of Alder", "Alder's operating partnership, Elm, L.P.": where a trust holds
  /// its property.
  private static func operating(_ noun: Int, _ sentence: TieSentence) -> [Tie] {
    guard let found = Attribution(noun - 1..<noun + 1, sentence) else { return [] }
    return found.owners.flatMap { tie(found.holder, $0) }
  }

  /// "a limited liability company wholly owned by Elm", "which is 80% owned by Elm".
  static func readOwned(_ verb: Int, _ sentence: TieSentence) -> [Tie] {
    let lexed = sentence.lexed
    guard lexed.word(verb + 1) == .by, isMost(before: verb, lexed),
      let owner = sentence.reference(at: verb + 2), !owner.isPossessive,
      let child = sentence.reference(before: verb), sentence.isDescribed(child, at: verb),
      !sentence.hasWord([.and], in: child.end..<verb)
    else { return [] }
    return tie(child, owner)
  }

  /// "Alder owns all of the outstanding shares of Birch, Inc.", "Alder, which owns 55% of the stock of Birch, Inc.".
  static func readOwning(_ verb: Int, _ sentence: TieSentence) -> [Tie] {
    let lexed = sentence.lexed
    var start = verb
    while adverbs.contains(lexed[start - 1].key) { start -= 1 }
    if lexed.word(start - 1) == .which { start -= lexed.kind(start - 2) == .comma ? 2 : 1 }
    guard let owner = sentence.reference(before: start), owner.end == start, !owner.isPossessive else { return [] }
    return AcquisitionObject.targets(after: verb + 1, allowsName: false, sentence).flatMap { tie($0, owner) }
  }

  /// "wholly", "majority", "80%", adverbs between.
  private static func isMost(before verb: Int, _ lexed: Lexed) -> Bool {
    if lexed.string(verb).contains("-") { return true }
    var at = verb - 1
    while adverbs.contains(lexed[at].key) { at -= 1 }
    return lexed.word(at) == .wholly || lexed[at].key == majority || Shares.isMost(endingAt: at, lexed)
  }

  private static let adverbs = WordKeySet(words: "directly indirectly and or beneficially ultimately")
  private static let majority = WordKey("majority")
  private static let holding = WordKey("holding")

  private static func tie(_ child: CompanyReference, _ owner: CompanyReference) -> [Tie] {
    guard child.entities.count == 1, owner.entities.count == 1, let first = child.entities.first,
      let second = owner.entities.first, first != second
    else { return [] }
    let start = min(child.range.lowerBound, owner.range.lowerBound)
    return [
      Tie(
        kind: .subsidiaryOf, from: first, to: second, rule: "parent_of",
        place: start..<max(child.range.upperBound, owner.range.upperBound))
    ]
  }
}
