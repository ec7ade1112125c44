internal import DealModel

/// A tie between companies as a sentence tells it.
struct Tie {
  var kind: Relation.Kind
  var from: Int
  var to: End
  var rule: String
  /// The tokens that say so.
  var place: Range<Int>

  /// A third company that makes it part of the deal: who sells.
  var witness: Int?

  /// Where a tie leads to.
  enum End: Equatable {
    case entity(Int)
    /// A company that is named here alone; the tokens of its name.
    case name(Range<Int>)
  }

  init(kind: Relation.Kind, from: Int, to: End, rule: String, place: Range<Int>) {
    self.kind = kind
    self.from = from
    self.to = to
    self.rule = rule
    self.place = place
  }

  init(kind: Relation.Kind, from: Int, to: Int, rule: String, place: Range<Int>) {
    self.init(kind: kind, from: from, to: .entity(to), rule: rule, place: place)
  }
}
