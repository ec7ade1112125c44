extension Graph {
  /// The graph without the facts whose confidence is lower.
  ///
  /// With an entity or an agreement goes everything that ties it to others. An entity that has lost all its ties is
  /// kept as an optional one, as those are that the filing names and that are part of no deal; a class of unnamed
  /// members says nothing without a tie, and is dropped. Groups of fewer than two are dropped.
  ///
  /// - Parameter least: The lowest confidence that a fact may have, from 0 to 1.
  /// - Returns: What is left; what has no confidence of its own is left as it is.
  public func keepingFacts(ofConfidence least: Double) -> Graph {
    var graph = self
    let tiedBefore = tiedEntities
    graph.entities.removeAll { $0.confidence < least }
    graph.agreements.removeAll { $0.confidence < least }
    let entities = Set(graph.entities.map(\.id))
    let known = entities.union(graph.agreements.map(\.id))
    for index in graph.agreements.indices {
      graph.agreements[index].parties.removeAll { $0.confidence < least || !entities.contains($0.entity) }
      graph.agreements[index].terms.removeAll { ($0.confidence ?? 1) < least }
    }
    graph.relations.removeAll { $0.confidence < least || !known.contains($0.from) || !known.contains($0.to) }
    for index in graph.groups.indices { graph.groups[index].members.removeAll { !entities.contains($0) } }
    graph.groups.removeAll { ($0.confidence ?? 1) < least || $0.members.count < 2 }
    for index in graph.filings.indices {
      graph.filings[index].registrants.removeAll { !entities.contains($0) }
    }
    graph.setAside(tiedBefore.subtracting(graph.tiedEntities))
    return graph
  }

  /// The entities that are party to something, related to something, or in a group.
  private var tiedEntities: Set<String> {
    var tied = Set(agreements.flatMap(\.parties).map(\.entity))
    for relation in relations { tied.formUnion([relation.from, relation.to]) }
    return tied.union(groups.flatMap(\.members))
  }

  private mutating func setAside(_ untied: Set<String>) {
    entities.removeAll { untied.contains($0.id) && $0.kind == .collective }
    for index in entities.indices where untied.contains(entities[index].id) && entities[index].roles.isEmpty {
      entities[index].roles = [.optional]
    }
  }
}
