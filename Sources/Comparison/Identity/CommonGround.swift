internal import DealModel

/// Two graphs in canonical order, and which of their elements are one and the same.
struct CommonGround {
  let old: Graph
  let new: Graph
  let entities: Pairing
  let groups: Pairing
  let agreements: Pairing
  let relations: Pairing
  /// A number for each entity and agreement by its id: one and the same has the same on both sides.
  let oldNumbers: [String: Int]
  let newNumbers: [String: Int]

  init(_ old: Graph, _ new: Graph, _ corrections: Corrections) {
    (self.old, self.new) = (old, new)
    entities = EntityMatcher.pairing(old, new, corrections)
    var (oldNumbers, newNumbers): ([String: Int], [String: Int]) = ([:], [:])
    Self.number(old.entities.map(\.id), new.entities.map(\.id), entities, &oldNumbers, &newNumbers)
    var keys = KeyNumbers()
    agreements = AgreementMatcher.pairing(
      AgreementSide(old, numbers: oldNumbers, keys: &keys), AgreementSide(new, numbers: newNumbers, keys: &keys),
      isOneEvent: Self.isOneEvent(old, new), corrections)
    Self.number(old.agreements.map(\.id), new.agreements.map(\.id), agreements, &oldNumbers, &newNumbers)
    groups = TieMatcher.groups(old.groups, new.groups, oldNumbers, newNumbers)
    relations = TieMatcher.relations(old.relations, new.relations, oldNumbers, newNumbers)
    (self.oldNumbers, self.newNumbers) = (oldNumbers, newNumbers)
  }

  /// The matches of all sorts.
  var matching: Matching {
    Matching(
      entities: entities.matches(old.entities.map(\.id), new.entities.map(\.id)),
      groups: groups.matches(old.groups.map(\.id), new.groups.map(\.id)),
      agreements: agreements.matches(old.agreements.map(\.id), new.agreements.map(\.id)),
      relations: relations.matches(old.relations.map(\.id), new.relations.map(\.id)))
  }

  private static func number(
    _ old: [String], _ new: [String], _ pairing: Pairing, _ oldNumbers: inout [String: Int],
    _ newNumbers: inout [String: Int]
  ) {
    var next = max(oldNumbers.values.max() ?? -1, newNumbers.values.max() ?? -1) + 1
    for (index, id) in new.enumerated() where newNumbers[id] == nil {
      newNumbers[id] = next + index
    }
    next += new.count
    for (index, id) in old.enumerated() where oldNumbers[id] == nil {
      oldNumbers[id] = pairing.newOf[index].flatMap { newNumbers[new[$0]] } ?? next + index
    }
  }

  /// Whether both graphs tell of one event: the same filing, an amendment of one, or reports of one date.
  private static func isOneEvent(_ old: Graph, _ new: Graph) -> Bool {
    if !Set(old.filings.map(\.id)).isDisjoint(with: new.filings.map(\.id)) { return true }
    let oldDates = Set(old.filings.compactMap(\.reportDate))
    return !oldDates.isEmpty && !oldDates.isDisjoint(with: new.filings.compactMap(\.reportDate))
  }
}
