extension Graph {
  /// The ids of everything in the graph that has one; they share one namespace.
  package var ids: [String] {
    entities.map(\.id) + groups.map(\.id) + agreements.map(\.id) + relations.map(\.id)
  }

  /// The graph with other ids, wherever they stand.
  package func renamingIDs(_ rename: (String) -> String) -> Graph {
    var graph = self
    for index in graph.filings.indices {
      graph.filings[index].registrants = graph.filings[index].registrants.map(rename)
    }
    for index in graph.entities.indices { graph.entities[index].id = rename(graph.entities[index].id) }
    for index in graph.groups.indices {
      graph.groups[index].id = rename(graph.groups[index].id)
      graph.groups[index].members = graph.groups[index].members.map(rename)
    }
    for index in graph.agreements.indices {
      graph.agreements[index].id = rename(graph.agreements[index].id)
      for party in graph.agreements[index].parties.indices {
        let entity = graph.agreements[index].parties[party].entity
        graph.agreements[index].parties[party].entity = rename(entity)
      }
    }
    for index in graph.relations.indices {
      graph.relations[index].id = rename(graph.relations[index].id)
      graph.relations[index].from = rename(graph.relations[index].from)
      graph.relations[index].to = rename(graph.relations[index].to)
    }
    return graph
  }
}
