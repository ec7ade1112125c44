extension Graph {
  /// The graph with its parts in an order of their own: two graphs that differ only in the order of their parts,
  /// of the parties and terms of an agreement, of members, aliases or evidence, are equal in it.
  public var canonical: Graph {
    func ordered(_ pieces: [Evidence]) -> [Evidence] { pieces.sorted { $0.order < $1.order } }
    var graph = self
    for index in graph.filings.indices { graph.filings[index].registrants.sort() }
    for index in graph.entities.indices {
      graph.entities[index].aliases.sort()
      graph.entities[index].roles.sort { $0.rawValue < $1.rawValue }
      graph.entities[index].identifiers.sort { ($0.scheme, $0.value) < ($1.scheme, $1.value) }
      graph.entities[index].evidence = ordered(graph.entities[index].evidence)
    }
    for index in graph.groups.indices {
      graph.groups[index].members.sort()
      graph.groups[index].evidence = ordered(graph.groups[index].evidence)
    }
    for index in graph.agreements.indices {
      var agreement = graph.agreements[index]
      agreement.exhibits.sort()
      agreement.evidence = ordered(agreement.evidence)
      for party in agreement.parties.indices {
        agreement.parties[party].evidence = ordered(agreement.parties[party].evidence)
      }
      for term in agreement.terms.indices { agreement.terms[term].evidence = ordered(agreement.terms[term].evidence) }
      agreement.parties.sort { $0.order < $1.order }
      agreement.terms.sort { $0.order < $1.order }
      graph.agreements[index] = agreement
    }
    for index in graph.relations.indices { graph.relations[index].evidence = ordered(graph.relations[index].evidence) }
    for index in graph.diagnostics.indices {
      graph.diagnostics[index].evidence = ordered(graph.diagnostics[index].evidence)
    }
    graph.filings.sort { ($0.id, $0.source.sha256) < ($1.id, $1.source.sha256) }
    graph.entities.sort { ($0.id, $0.name) < ($1.id, $1.name) }
    graph.groups.sort { ($0.id, $0.name) < ($1.id, $1.name) }
    graph.agreements.sort { ($0.id, $0.title) < ($1.id, $1.title) }
    graph.relations.sort { ($0.id, $0.from, $0.to) < ($1.id, $1.from, $1.to) }
    graph.diagnostics.sort { ($0.code, $0.message, $0.place) < ($1.code, $1.message, $1.place) }
    return graph
  }
}

extension Evidence {
  fileprivate var order: (String, Int, Int, Int, String) { (filing, document, start, end, quote) }

  fileprivate var place: String { "\(filing) \(document) \(start) \(end)" }
}

extension Party {
  fileprivate var order: (String, String, String, Double, String) {
    (entity, role.rawValue, rule, confidence, evidence.first?.place ?? "")
  }
}

extension Term {
  fileprivate var order: (String, String, String, String, String) {
    (kind.rawValue, value ?? "", unit ?? "", text, evidence.first?.place ?? "")
  }
}

extension Diagnostic {
  fileprivate var place: String { evidence.first?.place ?? "" }
}
