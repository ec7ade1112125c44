internal import DealModel
internal import Filings

/// An entity while the graph is being put together.
struct EntityDraft {
  var name: String
  /// The folded name.
  var key: String
  var aliases: [String] = []
  var kind: Entity.Kind
  var roles: Set<Entity.Role> = []
  var jurisdiction: String?
  var identifiers: [Entity.Identifier] = []
  /// Where the name is printed; the first place of the fullest form comes first.
  var places: [Filing.Place] = []
  var rule: String
  /// The entity that this one was found to be, once merged.
  var mergedInto: Int?

  mutating func add(alias: String) {
    guard alias != name, !aliases.contains(alias) else { return }
    aliases.append(alias)
  }

  mutating func add(place: Filing.Place) {
    guard places.count < EntityDraft.mostPlaces, !places.contains(place) else { return }
    places.append(place)
  }

  /// Pieces of evidence that an entity keeps at most.
  static let mostPlaces = 6
}
