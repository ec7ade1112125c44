package import DealModel
internal import Names

/// Makes one graph out of several: what is one and the same stands in it once, with the evidence of all.
///
/// The graphs are taken in the order of their event dates, whatever the order in which they are given. An agreement that was
/// amended and restated stays beside the one that it restates.
package struct GraphMerger {
  private var graph: Graph
  private var decisions: [MergeDecision] = []
  private let corrections: Corrections

  /// One graph out of several, with what was decided on the way.
  package static func merge(
    _ graphs: [Graph], corrections: Corrections = Corrections()
  ) -> (graph: Graph, decisions: [MergeDecision]) {
    let ordered = graphs.map(\.canonical).sorted { $0.order < $1.order }
    guard let first = ordered.first else { return (Graph(), []) }
    var merger = GraphMerger(graph: first, corrections: corrections)
    merger.unify()
    for graph in ordered.dropFirst() { merger.add(graph) }
    return (merger.graph.canonical, merger.decisions)
  }

  /// A graph in which what the user calls the same is one.
  package static func unify(_ graph: Graph, corrections: Corrections) -> Graph {
    guard !corrections.same.isEmpty else { return graph }
    var merger = GraphMerger(graph: graph, corrections: corrections)
    merger.unify()
    return merger.graph
  }

  private init(graph: Graph, corrections: Corrections) {
    self.graph = graph
    self.corrections = corrections
  }

  // MARK: Two graphs

  private mutating func add(_ other: Graph) {
    // A filing that is in already adds nothing.
    let known = Set(graph.filings.map(\.id))
    if !other.filings.isEmpty, other.filings.allSatisfy({ known.contains($0.id) && graph.filings.contains($0) }) {
      return
    }
    let common = CommonGround(graph.canonical, other, corrections)
    var ids: [String: String] = [:]
    let matching = common.matching
    let agreements = matching.agreements.filter { $0.reason != .restated }
    for match in matching.entities + matching.groups + agreements + matching.relations { ids[match.new] = match.old }
    let filing = other.filings.first?.id ?? ""
    var taken = Set(graph.ids)
    for id in other.ids where ids[id] == nil {
      ids[id] = taken.contains(id) ? "\(filing):\(id)" : id
      taken.insert(ids[id] ?? id)
    }
    note(matching.entities, filing, Dictionary(other.entities.map { ($0.id, $0.name) }) { first, _ in first })
    note(agreements, filing, Dictionary(other.agreements.map { ($0.id, $0.title) }) { first, _ in first })
    let renamed = other.renamingIDs { ids[$0] ?? $0 }
    graph.filings += renamed.filings.filter { !known.contains($0.id) }
    Self.join(&graph.entities, renamed.entities, by: \.id) { $0.absorb($1) }
    Self.join(&graph.groups, renamed.groups, by: \.id) { $0.absorb($1) }
    Self.join(&graph.agreements, renamed.agreements, by: \.id) { $0.absorb($1) }
    Self.join(&graph.relations, renamed.relations, by: \.id) { $0.absorb($1) }
    graph.diagnostics += renamed.diagnostics
  }

  private mutating func note(_ matches: [Match], _ filing: String, _ names: [String: String]) {
    for match in matches {
      decisions.append(
        MergeDecision(
          name: names[match.new] ?? match.new, kept: match.old, merged: match.new, filing: filing,
          reason: match.reason))
    }
  }

  private static func join<Element>(
    _ elements: inout [Element], _ others: [Element], by id: (Element) -> String,
    _ absorb: (inout Element, Element) -> Void
  ) {
    var position = Dictionary(elements.enumerated().map { (id($1), $0) }, uniquingKeysWith: { first, _ in first })
    for other in others {
      if let place = position[id(other)] {
        absorb(&elements[place], other)
      } else {
        position[id(other)] = elements.count
        elements.append(other)
      }
    }
  }

  // MARK: One graph

  /// Makes one of what the user calls the same within the graph.
  private mutating func unify() {
    for pair in corrections.same {
      if let first = graph.entities.firstIndex(where: { $0.id == pair.first }),
        let second = graph.entities.firstIndex(where: { $0.id == pair.second }), first != second
      {
        let other = graph.entities[second]
        graph.entities[first].absorb(other, isLater: false)
        graph.entities.remove(at: second)
        settle(other.name, pair)
      } else if let first = graph.agreements.firstIndex(where: { $0.id == pair.first }),
        let second = graph.agreements.firstIndex(where: { $0.id == pair.second }), first != second
      {
        let other = graph.agreements[second]
        graph.agreements[first].absorb(other)
        graph.agreements.remove(at: second)
        settle(other.title, pair)
      }
    }
  }

  private mutating func settle(_ name: String, _ pair: Corrections.Pair) {
    graph = graph.renamingIDs { $0 == pair.second ? pair.first : $0 }
    graph.relations.removeAll { $0.from == $0.to }
    for index in graph.groups.indices {
      var seen: Set<String> = []
      graph.groups[index].members.removeAll { !seen.insert($0).inserted }
    }
    for index in graph.agreements.indices {
      var parties: [Party] = []
      for party in graph.agreements[index].parties { parties.add(party) }
      graph.agreements[index].parties = parties
    }
    decisions.append(
      MergeDecision(
        name: name, kept: pair.first, merged: pair.second, filing: graph.filings.first?.id ?? "", reason: .said))
  }
}

extension Graph {
  /// What graphs are taken in the order of: the date, then the id.
  fileprivate var order: (String, String) {
    let dates = filings.compactMap { $0.reportDate ?? $0.filedDate ?? $0.signedDate }
    return (dates.min() ?? "", filings.first?.id ?? "")
  }
}
