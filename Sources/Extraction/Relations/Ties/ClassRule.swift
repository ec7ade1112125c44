internal import DealModel
internal import Filings
internal import Names

/// Classes that a name sets apart: "certain funds affiliated with Alder Fund, L.P.", "affiliates of Alder", "funds managed
/// by Alder", "Alder and certain of its affiliates".
///
/// Subsidiaries without a name are a class of the company's own, and no news.
enum ClassRule {
  static func ties(_ workspace: Workspace, _ reader: inout CompanyReader) -> [Tie] {
    let lexed = workspace.main
    var ties: [Tie] = []
    for (index, draft) in workspace.registry.drafts.enumerated()
    where draft.kind == .collective && draft.mergedInto == nil {
      for place in draft.places where place.document == lexed.document {
        let tokens = lexed.tokens(in: place.range)
        guard let tie = named(index, tokens, lexed, &reader) ?? owned(index, tokens, lexed, &reader) else { continue }
        ties.append(tie)
        break
      }
    }
    return ties
  }

  /// "affiliates of ALDER".
  private static func named(_ entity: Int, _ tokens: Range<Int>, _ lexed: Lexed, _ reader: inout CompanyReader) -> Tie?
  {
    for at in tokens {
      guard let kind = kind(at, lexed), at + 2 < tokens.upperBound,
        let owner = reader.references(in: at + 2..<tokens.upperBound).first,
        owner.range.lowerBound <= at + 3, owner.entities.count == 1, let other = owner.entities.first,
        other != entity
      else { continue }
      return Tie(
        kind: kind, from: entity, to: other, rule: kind == .managedBy ? "managed_by" : "affiliated_with",
        place: tokens.lowerBound..<owner.range.upperBound)
    }
    return nil
  }

  /// "ALDER and certain of its affiliates": whoever is named right before.
  private static func owned(_ entity: Int, _ tokens: Range<Int>, _ lexed: Lexed, _ reader: inout CompanyReader) -> Tie?
  {
    guard
      let noun = tokens.first(where: { lexed.word($0) == .affiliates }),
      noun == tokens.upperBound - 1, (tokens.lowerBound..<noun).contains(where: { lexed.word($0) == .its }),
      lexed.word(tokens.lowerBound - 1) == .and,
      let owner = reader.references(in: span(max(0, tokens.lowerBound - 12), tokens.lowerBound - 1)).last,
      owner.entities.count == 1, let other = owner.entities.first, other != entity,
      owner.end >= tokens.lowerBound - 2, !owner.isPossessive
    else { return nil }
    return Tie(
      kind: .affiliateOf, from: entity, to: other, rule: "affiliated_with", place: owner.range.lowerBound..<noun + 1)
  }

  private static func kind(_ at: Int, _ lexed: Lexed) -> Relation.Kind? {
    switch (lexed.word(at), lexed.word(at + 1)) {
    case (.affiliated, .with), (.affiliates, .of), (.affiliate, .of): .affiliateOf
    case (_, .by) where managed.contains(lexed[at].key): .managedBy
    default: nil
    }
  }

  private static let managed = WordKeySet(words: "managed advised")
}
