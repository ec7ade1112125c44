internal import DealModel

/// Which entities of a graph are part of its deals: all but those that are only mentioned, that only signed the report,
/// or that are only the former name of another.
struct DealParts {
  private var tied: Set<String> = []
  private var former: Set<String> = []

  init(_ graph: Graph) {
    for agreement in graph.agreements { tied.formUnion(agreement.parties.map(\.entity)) }
    for group in graph.groups { tied.formUnion(group.members) }
    for relation in graph.relations where !relation.kind.isBetweenAgreements {
      if relation.kind == .formerly {
        former.insert(relation.to)
      } else {
        tied.formUnion([relation.from, relation.to])
      }
    }
  }

  func contains(_ entity: Entity) -> Bool {
    if tied.contains(entity.id) { return true }
    let isOnlyNamed =
      entity.roles.contains(.optional) || !entity.roles.isEmpty && entity.roles.allSatisfy { $0 == .signatory }
    return !isOnlyNamed && !former.contains(entity.id)
  }
}
