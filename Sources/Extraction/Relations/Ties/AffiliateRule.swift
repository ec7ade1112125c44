internal import DealModel
internal import Filings

/// "Birch, Inc., an affiliate of Alder", and classes of people and companies "affiliated with Alder Fund, L.P.".
enum AffiliateRule {
  static func read(_ noun: Int, _ sentence: TieSentence) -> [Tie] {
    let lexed = sentence.lexed
    guard lexed.word(noun + 1) == .of, let whole = sentence.reference(at: noun + 2), !whole.isPossessive,
      let part = sentence.reference(before: noun), !part.isPossessive, lexed.kind(part.end) == .comma,
      noun - part.end <= 4, lexed.word(noun - 1) == .an || lexed.word(noun - 1) == .the,
      let first = part.entities.first, part.entities.count == 1, let second = whole.entities.first,
      first != second
    else { return [] }
    return [
      Tie(
        kind: .affiliateOf, from: first, to: second, rule: "affiliate_of",
        place: part.range.lowerBound..<whole.range.upperBound)
    ]
  }

  /// Classes that a name sets apart: "certain funds affiliated with Alder Fund, L.P.", "affiliates of Alder".
  static func classes(_ workspace: Workspace, _ reader: inout CompanyReader) -> [Tie] {
    let lexed = workspace.main
    var ties: [Tie] = []
    for (index, draft) in workspace.registry.drafts.enumerated()
    where draft.kind == .collective && draft.mergedInto == nil {
      for place in draft.places where place.document == lexed.document {
        let tokens = lexed.tokens(in: place.range)
        guard let tie = affiliation(of: index, tokens, lexed, &reader) else { continue }
        ties.append(tie)
        break
      }
    }
    return ties
  }

  private static func affiliation(
    of entity: Int, _ tokens: Range<Int>, _ lexed: Lexed, _ reader: inout CompanyReader
  ) -> Tie? {
    for at in tokens {
      let isAffiliated = lexed.word(at) == .affiliated && lexed.word(at + 1) == .with
      let isAffiliate = lexed.word(at) == .affiliates && lexed.word(at + 1) == .of
      guard isAffiliated || isAffiliate, at + 2 < tokens.upperBound,
        let named = reader.references(in: at + 2..<tokens.upperBound).first,
        named.range.lowerBound <= at + 3, named.entities.count == 1, let other = named.entities.first,
        other != entity
      else { continue }
      return Tie(
        kind: .affiliateOf, from: entity, to: other, rule: "affiliated_with",
        place: tokens.lowerBound..<named.range.upperBound)
    }
    return nil
  }
}
