internal import DealModel

/// Lays two graphs over each other.
struct UnionBuilder {
  private let old: Graph
  private let new: Graph
  private let diff: GraphDiff
  /// What the ids of the old graph are in the union: those of the new graph for what is in both.
  private var ids: [String: String] = [:]
  private var union: Union

  private init(_ old: Graph, _ new: Graph, _ diff: GraphDiff) {
    (self.old, self.new, self.diff) = (old, new, diff)
    union = Union(graph: new)
    union.oldFilings = old.filings
    union.newFilings = new.filings
    let matching = diff.matching
    for match in matching.entities + matching.groups + matching.agreements + matching.relations {
      ids[match.old] = match.new
    }
    let taken = Set(new.ids)
    for id in old.ids where ids[id] == nil {
      ids[id] = taken.contains(id) ? "old-\(id)" : id
    }
  }

  /// The union of two graphs of which it is known what changed.
  static func union(of old: Graph, and new: Graph, _ diff: GraphDiff) -> Union {
    var builder = UnionBuilder(old, new, diff)
    builder.markAdded()
    builder.addFilings()
    builder.addEntities()
    builder.addGroups()
    builder.addAgreements()
    builder.addRelations()
    builder.markChanged()
    return builder.union
  }

  private func id(_ old: String) -> String { ids[old] ?? old }

  private mutating func markAdded() {
    let matching = diff.matching
    let known = Set((matching.entities + matching.groups + matching.agreements + matching.relations).map(\.new))
    for entity in new.entities where !known.contains(entity.id) { union.entities[entity.id] = .added }
    for group in new.groups where !known.contains(group.id) { union.groups[group.id] = .added }
    for agreement in new.agreements where !known.contains(agreement.id) {
      union.agreements[agreement.id] = .added
      mark(agreement.parties, of: agreement.id, .added)
    }
    for relation in new.relations where !known.contains(relation.id) { union.relations[relation.id] = .added }
  }

  private mutating func mark(_ parties: [Party], of agreement: String, _ mark: ChangeMark) {
    for party in parties {
      union.parties[Union.PartyKey(agreement: agreement, entity: party.entity, role: party.role)] = mark
    }
  }

  private mutating func addFilings() {
    let known = Set(new.filings.map(\.id))
    union.graph.filings = old.filings.filter { !known.contains($0.id) } + new.filings
  }

  private mutating func addEntities() {
    var position = Self.positions(new.entities.map(\.id))
    for entity in old.entities {
      let id = id(entity.id)
      if let place = position[id] {
        union.graph.entities[place].evidence += entity.evidence
        continue
      }
      position[id] = union.graph.entities.count
      var entity = entity
      entity.id = id
      union.graph.entities.append(entity)
      union.entities[id] = .removed
    }
  }

  private mutating func addGroups() {
    let position = Self.positions(new.groups.map(\.id))
    for group in old.groups {
      var group = group
      group.id = id(group.id)
      group.members = group.members.map(id)
      guard let place = position[group.id] else {
        union.graph.groups.append(group)
        union.groups[group.id] = .removed
        continue
      }
      let known = Set(union.graph.groups[place].members)
      union.graph.groups[place].members += group.members.filter { !known.contains($0) }
    }
  }

  private mutating func addAgreements() {
    let position = Self.positions(new.agreements.map(\.id))
    for agreement in old.agreements {
      var agreement = agreement
      agreement.id = id(agreement.id)
      for index in agreement.parties.indices { agreement.parties[index].entity = id(agreement.parties[index].entity) }
      guard let place = position[agreement.id] else {
        union.graph.agreements.append(agreement)
        union.agreements[agreement.id] = .removed
        mark(agreement.parties, of: agreement.id, .removed)
        continue
      }
      union.graph.agreements[place].evidence += agreement.evidence
      addParties(of: agreement, to: place)
      union.earlierAgreements[agreement.id] = agreement
    }
  }

  private mutating func addParties(of earlier: Agreement, to place: Int) {
    func keys(_ parties: [Party]) -> Set<Union.PartyKey> {
      Set(parties.map { Union.PartyKey(agreement: earlier.id, entity: $0.entity, role: $0.role) })
    }
    let (before, after) = (keys(earlier.parties), keys(union.graph.agreements[place].parties))
    for key in after.subtracting(before) { union.parties[key] = .added }
    for key in before.subtracting(after) { union.parties[key] = .removed }
    union.graph.agreements[place].parties += earlier.parties.filter { party in
      !after.contains(Union.PartyKey(agreement: earlier.id, entity: party.entity, role: party.role))
    }
  }

  private mutating func addRelations() {
    let known = Set(new.relations.map(\.id))
    for relation in old.relations {
      var relation = relation
      relation.id = id(relation.id)
      guard !known.contains(relation.id) else { continue }
      (relation.from, relation.to) = (id(relation.from), id(relation.to))
      union.graph.relations.append(relation)
      union.relations[relation.id] = .removed
    }
  }

  /// Marks what is in both and was told to have changed.
  private mutating func markChanged() {
    var changed: Set<String> = []
    for change in diff.changes {
      guard let id = change.new, change.old != nil else { continue }
      switch change.kind {
      case .entityRenamed:
        union.entities[id] = .changed
        union.earlierNames[id] = change.oldValue
      case .entityKind, .jurisdiction: union.entities[id] = .changed
      case .groupRenamed, .memberAdded, .memberRemoved: union.groups[id] = .changed
      case .agreementRetitled, .agreementRedated, .agreementKind, .termAdded, .termRemoved, .termChanged:
        union.agreements[id] = .changed
        changed.insert(id)
      case .relationChanged: union.relations[id] = .changed
      default: break
      }
    }
    union.earlierAgreements = union.earlierAgreements.filter { changed.contains($0.key) }
  }

  private static func positions(_ ids: [String]) -> [String: Int] {
    Dictionary(ids.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
