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
}
