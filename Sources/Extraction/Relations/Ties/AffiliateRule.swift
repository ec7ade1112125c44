internal import DealModel
internal import Names

/// "Birch, Inc., an affiliate of Alder", "Alder and its affiliate, Birch, Inc.", "Birch, Inc., an entity controlled by
/// Alder".
enum AffiliateRule {
  /// Reads at "affiliate", "affiliates", "affiliated" and "controlled".
  static func read(_ noun: Int, _ sentence: TieSentence) -> [Tie] {
    let lexed = sentence.lexed
    if let ties = possessive(noun, sentence) { return ties }
    let link: Word
    switch lexed.word(noun) {
    case .affiliate, .affiliates: link = .of
    case .affiliated: link = .with
    default: link = .by
    }
    guard lexed.word(noun + 1) == link, let whole = sentence.reference(at: noun + 2), !whole.isPossessive,
      let second = whole.entities.first, let part = sentence.reference(before: noun),
      sentence.isDescribed(part, at: noun), !isDenied(part.end..<noun, sentence)
    else { return [] }
    let parts = sentence.described(part, at: noun)
    if lexed.word(noun) == .affiliates {
      // "Birch and Elm, affiliates of Alder": among others, a class of its own.
      guard parts.count > 1, lexed.word(part.range.lowerBound - 1) == .and || part.end < noun - 1 else { return [] }
    }
    return parts.flatMap { tie($0, second, sentence, to: whole.range.upperBound) }
  }

  /// "Alder and its affiliate, Birch, Inc.".
  private static func possessive(_ noun: Int, _ sentence: TieSentence) -> [Tie]? {
    let lexed = sentence.lexed
    let isPlural = lexed.word(noun) == .affiliates
    guard isPlural || lexed.word(noun) == .affiliate else { return nil }
    var after = noun + 1
    if lexed.kind(after) == .comma { after += 1 }
    if isPlural, lexed.word(after) == .including { after += 1 } else if isPlural, after > noun + 1 { return nil }
    guard let part = sentence.reference(at: after), !part.isPossessive,
      let owner = sentence.references.last(where: { $0.range.upperBound <= noun && $0.isPossessive }),
      noun - owner.range.upperBound <= 1, owner.entities.count == 1, let whole = owner.entities.first
    else { return nil }
    let parts = isPlural ? sentence.row(startingWith: part) : [part]
    return parts.flatMap { tie($0, whole, sentence, to: $0.range.upperBound) }
  }

  /// "is not an affiliate of", "neither is an affiliate of".
  private static func isDenied(_ gap: Range<Int>, _ sentence: TieSentence) -> Bool {
    sentence.hasWord([.not, .no], in: gap) || sentence.range.contains { denials.contains(sentence.lexed[$0].key) }
  }

  private static let denials = WordKeySet(words: "neither none nor")

  private static func tie(
    _ part: CompanyReference, _ whole: Int, _ sentence: TieSentence, to end: Int
  ) -> [Tie] {
    guard part.entities.count == 1, let first = part.entities.first, first != whole else { return [] }
    return [
      Tie(
        kind: .affiliateOf, from: first, to: whole, rule: "affiliate_of",
        place: part.range.lowerBound..<max(end, part.range.upperBound))
    ]
  }
}
