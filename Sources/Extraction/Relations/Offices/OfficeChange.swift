internal import DealModel
/// A person who comes into an office or leaves it.
struct OfficeChange {
  var person: PersonMention
  var office: OfficePhrase
  var event: Relation.Event
  var rule: String
  /// The tokens that say so.
  var place: Range<Int>
  /// Whether it only follows from another's appointment, and yields to what is said of the person directly.
  var isImplied = false
}
