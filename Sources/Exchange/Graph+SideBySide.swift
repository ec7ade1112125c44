package import DealModel

extension Graph {
  /// Puts graphs of several filings side by side in one.
  ///
  /// Nothing is merged. Ids that more than one graph uses are prefixed with the filing's id and a colon in each of them, so that
  /// the ids do not depend on the order of the graphs. A filing that is given twice, byte for byte, is taken
  /// once; filings of one accession number with different bytes are told apart by their SHA-256.
  package init(sideBySide graphs: [Graph]) {
    self.init()
    let different = Self.withoutRepeats(graphs)
    let filings = Self.repeated(different.flatMap { $0.filings.map(\.id) })
    let renamed = filings.isEmpty ? different : different.map { $0.renamingFilings(filings) }
    let ids = Self.repeated(renamed.flatMap(\.ids))
    for graph in renamed {
      let prefix = graph.filings.first?.id ?? ""
      let placed = ids.isEmpty ? graph : graph.renamingIDs { ids.contains($0) ? "\(prefix):\($0)" : $0 }
      self.filings += placed.filings
      entities += placed.entities
      groups += placed.groups
      agreements += placed.agreements
      relations += placed.relations
      diagnostics += placed.diagnostics
    }
  }

  private static func withoutRepeats(_ graphs: [Graph]) -> [Graph] {
    var seen: Set<[String]> = []
    return graphs.filter { graph in
      let sources = graph.filings.map { "\($0.id) \($0.source.sha256)" }
      return sources.isEmpty || seen.insert(sources).inserted
    }
  }

  private static func repeated(_ ids: [String]) -> Set<String> {
    var once: Set<String> = []
    return Set(ids.filter { !once.insert($0).inserted })
  }

  private func renamingFilings(_ clashing: Set<String>) -> Graph {
    var names: [String: String] = [:]
    for filing in filings where clashing.contains(filing.id) {
      names[filing.id] = "sha256-" + filing.source.sha256.prefix(16)
    }
    guard !names.isEmpty else { return self }
    var graph = self
    for index in graph.filings.indices {
      graph.filings[index].id = names[graph.filings[index].id] ?? graph.filings[index].id
    }
    graph.updateEvidence { $0.filing = names[$0.filing] ?? $0.filing }
    return graph
  }

  private mutating func updateEvidence(_ update: (inout Evidence) -> Void) {
    func updateAll(_ pieces: inout [Evidence]) {
      for index in pieces.indices { update(&pieces[index]) }
    }
    for index in entities.indices { updateAll(&entities[index].evidence) }
    for index in groups.indices { updateAll(&groups[index].evidence) }
    for index in agreements.indices {
      updateAll(&agreements[index].evidence)
      for party in agreements[index].parties.indices {
        updateAll(&agreements[index].parties[party].evidence)
      }
      for term in agreements[index].terms.indices { updateAll(&agreements[index].terms[term].evidence) }
    }
    for index in relations.indices { updateAll(&relations[index].evidence) }
    for index in diagnostics.indices { updateAll(&diagnostics[index].evidence) }
  }
}
