internal import DealModel

/// A tie between companies as a sentence tells it.
struct Tie {
  var kind: Relation.Kind
  var from: Int
  var to: Int
  var rule: String
  /// The tokens that say so.
  var place: Range<Int>
  /// A third company that makes it part of the deal: who sells.
  var witness: Int?
  /// Whether it stands where the filing tells of deals, and not only of people and votes.
  var isOfDeal = true

  /// The tie between two companies named at two places, over all that stands between; none where a term takes in several.
  static func between(
    _ from: CompanyReference, _ kind: Relation.Kind, _ to: CompanyReference, rule: String
  ) -> [Tie] {
    guard from.entities.count == 1, to.entities.count == 1, from.entities != to.entities else { return [] }
    let start = min(from.range.lowerBound, to.range.lowerBound)
    return [
      Tie(
        kind: kind, from: from.entities[0], to: to.entities[0], rule: rule,
        place: start..<max(from.range.upperBound, to.range.upperBound))
    ]
  }
}
