internal import DealModel

/// "Elm Corp., the parent company of Birch, Inc.", "its parent, Elm Corp.", "Alder Bancorp, the holding company for Birch
/// Bank", "Birch, LLC, wholly owned by Elm"..
enum ParentRule {
  static func read(_ noun: Int, _ sentence: TieSentence) -> [Tie] {
    let lexed = sentence.lexed
    guard !lexed[noun].isCapital else { return [] }
    if lexed.word(noun + 1) == .by { return owned(noun, sentence) }
    if lexed.word(noun) != .parent {
      guard lexed.word(noun) != .owned, lexed.word(noun + 1) == .company,
        lexed.word(noun + 2) == .for || lexed.word(noun + 2) == .of,
        let child = sentence.reference(at: noun + 3), let owner = sentence.reference(before: noun),
        !owner.isPossessive, !child.isPossessive, isBeside(owner.end..<noun, lexed)
      else { return [] }
      return tie(child, owner)
    }
    var after = noun + 1
    if lexed.word(after) == .company || lexed.word(after) == .corporation { after += 1 }
    if lexed.word(after) == .of {
      guard let child = sentence.reference(at: after + 1), let owner = sentence.reference(before: noun),
        !owner.isPossessive, !child.isPossessive, isBeside(owner.end..<noun, lexed)
      else { return [] }
      return tie(child, owner)
    }
    guard let child = sentence.references.last(where: { $0.range.upperBound <= noun && $0.isPossessive }),
      noun - child.range.upperBound <= 2,
      let owner = sentence.reference(at: lexed.kind(after) == .comma ? after + 1 : after), !owner.isPossessive
    else { return [] }
    return tie(child, owner)
  }

  /// "a limited liability company wholly owned by Elm".
  private static func owned(_ verb: Int, _ sentence: TieSentence) -> [Tie] {
    let lexed = sentence.lexed
    guard lexed.word(verb + 1) == .by,
      lexed.word(verb - 1) == .wholly || lexed.string(verb..<verb + 1).contains("-"),
      let owner = sentence.reference(at: verb + 2), !owner.isPossessive,
      let child = sentence.reference(before: verb),
      !child.isPossessive, verb - child.end <= 14,
      lexed.kind(child.end) == .comma || lexed.word(child.end) == .is,
      !sentence.hasWord([.and, .will, .has, .which, .entered, .with], in: child.end..<verb)
    else { return [] }
    return tie(child, owner)
  }

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

  private static func isBeside(_ gap: Range<Int>, _ lexed: Lexed) -> Bool {
    gap.count <= 4
      && gap.allSatisfy { at in
        switch lexed.word(at) {
        case .the, .is, .a, .direct, .indirect: true
        default: lexed.kind(at) == .comma
        }
      }
  }
}
