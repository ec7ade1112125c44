internal import DealModel

/// A graph made ready to be drawn: in the order of reading, without what is left out, and with every reference
/// leading somewhere.
struct Subject {
  var filings: [FilingRecord]
  var entities: [Entity]
  var agreements: [Agreement]
  var groups: [Group]
  var relations: [Relation]
  /// The positions in `entities` of those that stand in the middle: the registrants.
  var centre: [Int]
  /// What the graph refers to and does not hold.
  var problems: [Diagnostic] = []
  /// Where an entity stands in `entities`.
  var position: [String: Int]
  /// What happened to what, where the graph is that of a comparison.
  var union: Union?

  init(_ union: Union, includeOptional: Bool) {
    self.init(union.graph, includeOptional: includeOptional)
    self.union = union
  }

  init(_ graph: Graph, includeOptional: Bool) {
    filings = graph.filings.sorted { ($0.sortDate, $0.id) < ($1.sortDate, $1.id) }
    let order = ReadingOrder(filings: filings)
    agreements = order.sorted(Self.distinct(graph.agreements, by: \.id), by: \.id, \.evidence)
    relations = order.sorted(Self.distinct(graph.relations, by: \.id), by: \.id, \.evidence)
    groups = order.sorted(Self.distinct(graph.groups, by: \.id), by: \.id, \.evidence)
    let all = order.sorted(Self.distinct(graph.entities, by: \.id), by: \.id, \.evidence)

    // An entity that is called optional and yet is a party is drawn: a missing party is worse.
    let parties = Set(agreements.lazy.flatMap(\.parties).map(\.entity))
    entities = all.filter { entity in
      includeOptional || !entity.roles.contains(.optional) || parties.contains(entity.id)
        || entity.roles.contains(.registrant)
    }
    position = Dictionary(uniqueKeysWithValues: entities.enumerated().map { ($1.id, $0) })
    centre = Self.centre(of: entities, agreements)

    var problems: [Diagnostic] = []
    let allIds = Set(all.map(\.id))
    let agreementIds = Set(agreements.map(\.id))
    for index in agreements.indices {
      for party in agreements[index].parties where !allIds.contains(party.entity) {
        problems.append(.dangling("agreement", agreements[index].id, "entity", party.entity))
      }
      agreements[index].parties = agreements[index].parties
        .filter { position[$0.entity] != nil }
        .sorted {
          (position[$0.entity] ?? 0, $0.role.rawValue) < (position[$1.entity] ?? 0, $1.role.rawValue)
        }
      agreements[index].exhibits = ExhibitNumbers.sorted(agreements[index].exhibits)
      agreements[index].terms = order.sorted(
        agreements[index].terms, by: { "\($0.kind) \($0.text) \($0.value ?? "")" }, \.evidence)
    }
    relations = relations.filter { relation in
      let known = relation.kind.isBetweenAgreements ? agreementIds : allIds
      for end in [relation.from, relation.to] where !known.contains(end) {
        problems.append(.dangling("relation", relation.id, "end", end))
      }
      guard known.contains(relation.from), known.contains(relation.to) else { return false }
      if relation.from == relation.to { return false }
      return relation.kind.isBetweenAgreements
        || (position[relation.from] != nil && position[relation.to] != nil)
    }
    for index in groups.indices {
      let members = Set(groups[index].members)
      groups[index].members = entities.map(\.id).filter(members.contains)
    }
    self.problems = problems
  }

  /// The first of each id.
  private static func distinct<Element>(_ elements: [Element], by id: (Element) -> String) -> [Element] {
    var seen: Set<String> = []
    return elements.filter { seen.insert(id($0)).inserted }
  }

  /// The registrants; their co-registrants too if they are few; without any, who is party to the most.
  private static func centre(of entities: [Entity], _ agreements: [Agreement]) -> [Int] {
    let registrants = entities.indices.filter { entities[$0].roles.contains(.registrant) }
    let all = entities.indices.filter { index in
      entities[index].roles.contains(.registrant) || entities[index].roles.contains(.coRegistrant)
    }
    if !all.isEmpty { return all.count <= 3 || registrants.isEmpty ? all : registrants }
    var counts: [String: Int] = [:]
    for agreement in agreements {
      for entity in Set(agreement.parties.map(\.entity)) { counts[entity, default: 0] += 1 }
    }
    let busiest = entities.indices.max { first, second in
      let (one, other) = (counts[entities[first].id] ?? 0, counts[entities[second].id] ?? 0)
      return (one, second) < (other, first)
    }
    return busiest.map { [$0] } ?? []
  }
}

extension FilingRecord {
  fileprivate var sortDate: String { reportDate ?? filedDate ?? signedDate ?? "" }
}

extension Diagnostic {
  fileprivate static func dangling(
    _ kind: String, _ id: String, _ what: String, _ missing: String
  ) -> Diagnostic {
    Diagnostic(
      severity: .warning, code: "dangling_reference",
      message: "\(kind) \(id) names the \(what) \(missing), which the graph does not hold; not drawn")
  }
}
