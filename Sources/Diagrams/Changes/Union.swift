internal import DealModel

/// Two graphs laid over each other: everything that is in either, with what happened to it.
struct Union {
  /// An entity's part in an agreement.
  struct PartyKey: Hashable {
    var agreement: String
    var entity: String
    var role: Party.Role
  }

  /// All of both; what is in both stands once, as the new graph has it.
  var graph: Graph
  /// The filings of each side.
  var oldFilings: [FilingRecord] = []
  var newFilings: [FilingRecord] = []
  var entities: [String: ChangeMark] = [:]
  var groups: [String: ChangeMark] = [:]
  var agreements: [String: ChangeMark] = [:]
  var parties: [PartyKey: ChangeMark] = [:]
  var relations: [String: ChangeMark] = [:]
  /// What entities of another name were called, by their id.
  var earlierNames: [String: String] = [:]
  /// What agreements were that changed, by their id.
  var earlierAgreements: [String: Agreement] = [:]

  func mark(ofEntity id: String) -> ChangeMark { entities[id] ?? .unchanged }

  func mark(of agreement: Agreement) -> ChangeMark { agreements[agreement.id] ?? .unchanged }

  func mark(of relation: Relation) -> ChangeMark { relations[relation.id] ?? .unchanged }

  /// What happened to the parts of some entities in some agreements, as one line shows them.
  func mark(of entities: [Entity], _ roles: [Party.Role], in agreements: [Agreement]) -> ChangeMark {
    let ids = Set(entities.map(\.id))
    return .common(
      agreements.lazy.flatMap { agreement in
        agreement.parties.lazy.filter { ids.contains($0.entity) && roles.contains($0.role) }.map { party in
          parties[PartyKey(agreement: agreement.id, entity: party.entity, role: party.role)] ?? .unchanged
        }
      })
  }

  /// What happened to an agreement and to the parts in it: of one fate are those that one document can stand for.
  func fate(of agreement: Agreement) -> String {
    guard mark(of: agreement) != .changed else { return agreement.id }
    let parts = agreement.parties.map { party in
      parties[PartyKey(agreement: agreement.id, entity: party.entity, role: party.role)] ?? .unchanged
    }
    return "\(mark(of: agreement)) \(ChangeMark.common(parts))"
  }

  /// The union without what neither changed nor is led to by something that did.
  var changesOnly: Union {
    var union = self
    let changed = graph.relations.filter { mark(of: $0) != .unchanged }
    let tied = Set(changed.flatMap { [$0.from, $0.to] })
    union.graph.relations = changed
    union.graph.agreements = graph.agreements.compactMap { agreement in
      guard mark(of: agreement) == .unchanged else { return agreement }
      var agreement = agreement
      let id = agreement.id
      agreement.parties.removeAll { party in
        (parties[PartyKey(agreement: id, entity: party.entity, role: party.role)] ?? .unchanged) == .unchanged
      }
      return agreement.parties.isEmpty && !tied.contains(id) ? nil : agreement
    }
    let led = tied.union(union.graph.agreements.lazy.flatMap(\.parties).map(\.entity))
    union.graph.entities = graph.entities.filter { entity in
      mark(ofEntity: entity.id) != .unchanged || led.contains(entity.id) || entity.isRegistrant
    }
    let kept = Set(union.graph.entities.map(\.id))
    union.graph.groups = graph.groups.filter { kept.isSuperset(of: $0.members) }
    return union
  }
}
