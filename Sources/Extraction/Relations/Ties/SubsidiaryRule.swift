internal import DealModel

/// "Birch, Inc., a wholly owned subsidiary of Alder", "its subsidiary Birch, Inc.", "with Birch becoming a subsidiary of".
enum SubsidiaryRule {
  static func read(_ noun: Int, _ sentence: TieSentence) -> [Tie] {
    let lexed = sentence.lexed
    if lexed.word(noun + 1) == .of, let owner = sentence.reference(at: noun + 2) { return owned(noun, by: owner, sentence) }
    let after = lexed.kind(noun + 1) == .comma ? noun + 2 : noun + 1
    guard let child = sentence.reference(at: after), !child.isPossessive else { return [] }
    return possessive(noun, child, sentence)
  }

  /// "NAME, a Delaware corporation and wholly owned subsidiary of OWNER"
  private static func owned(_ noun: Int, by owner: CompanyReference, _ sentence: TieSentence) -> [Tie] {
    let lexed = sentence.lexed
    guard let child = sentence.reference(before: noun), !child.isPossessive,
      opens(child.end, noun, sentence)
    else { return [] }
    let gap = child.end..<noun
    guard gap.count <= 25, !gap.contains(where: { lexed.kind($0) == .semicolon || lexed.kind($0) == .period }),
      !sentence.hasWord([.will, .would, .shall, .may, .with, .into, .to, .by, .not, .pursuant], in: gap)
    else { return [] }
    let isEach = sentence.hasWord([.each, .both], in: gap) || lexed.word(noun) == .subsidiaries
    let children = isEach ? sentence.row(endingWith: child) : [child]
    let place = (children.first?.range.lowerBound ?? noun)..<owner.range.upperBound
    return ties(children, [owner], place, "subsidiary_of")
  }

  /// Whether a description or a statement opens behind the name: a comma, a bracket, "is", "became".
  private static func opens(_ at: Int, _ noun: Int, _ sentence: TieSentence) -> Bool {
    let lexed = sentence.lexed
    if lexed.kind(at) == .comma || lexed.kind(at) == .openParenthesis { return isNominal(at + 1..<noun, sentence) }
    switch lexed.word(at) {
    case .is, .was, .are, .became, .becoming: return true
    case .thereby: return lexed.word(at + 1) == .becoming
    default: return false
    }
  }

  /// Nouns and adjectives alone; becoming counts as well.
  private static func isNominal(_ gap: Range<Int>, _ sentence: TieSentence) -> Bool {
    !sentence.hasWord(
      [.has, .have, .had, .was, .were, .is, .are, .entered, .which, .that, .who, .acquired, .from, .for, .among], in: gap)
  }

  /// "OWNER's wholly owned subsidiary NAME"
  private static func possessive(_ noun: Int, _ child: CompanyReference, _ sentence: TieSentence) -> [Tie] {
    guard let owner = sentence.references.last(where: { $0.range.upperBound <= noun && $0.isPossessive }),
      sentence.isSubsidiary(owner.range.upperBound..<child.range.lowerBound)
    else { return [] }
    let isPlural = sentence.lexed.word(noun) == .subsidiaries
    let children = isPlural ? sentence.row(startingWith: child) : [child]
    let place = owner.range.lowerBound..<(children.last?.range.upperBound ?? child.range.upperBound)
    return ties(children, [owner], place, "its_subsidiary")
  }

  private static func ties(
    _ children: [CompanyReference], _ owners: [CompanyReference], _ place: Range<Int>, _ rule: String
  ) -> [Tie] {
    guard let owner = owners.first?.entities.first, owners.first?.entities.count == 1 else { return [] }
    return children.flatMap(\.entities).map { Tie(kind: .subsidiaryOf, from: $0, to: owner, rule: rule, place: place) }
  }
}
