import Comparison
import DealModel
import Testing

/// One graph out of several.
@Suite struct MergeTests {
  private let first = Deals("f1", date: "2001-01-01").with("harrow", "Harrow Mills, Inc.", cik: "7")
    .with("tern", "Tern Bank, N.A.", .bank)
    .agreeing("credit", "Credit Agreement", .credit, date: "2001-01-01", "harrow", "tern")
  private let second = Deals("f2", date: "2003-05-05").with("mills", "HARROW MILLS INC").with("tern", "Tern Steel LLC")
    .with("alder", "Alder Fund, L.P.")
    .agreeing("loan", "Credit Agreement", .credit, date: "2001-01-01", "mills", "alder")
    .agreeing("restated", "Amended and Restated Credit Agreement", .credit, date: "2003-05-05", "mills", "alder")
    .tied("restated", .amends, "loan")

  @Test func `what is the same stands once, with the evidence of all, and says why`() {
    let merged = GraphMerger.merge([second.graph, first.graph])
    let names = Set(merged.graph.entities.map(\.name))
    #expect(names == ["Harrow Mills, Inc.", "Tern Bank, N.A.", "Tern Steel LLC", "Alder Fund, L.P."])
    let harrow = merged.graph.entities.first { $0.name == "Harrow Mills, Inc." }
    #expect(harrow?.evidence.map(\.filing).sorted() == ["f1", "f2"])
    #expect(harrow?.identifiers.map(\.value) == ["7"])
    #expect(merged.decisions.contains { $0.kept == "harrow" && $0.merged == "mills" && $0.reason == .name })
    #expect(Set(merged.graph.ids).count == merged.graph.ids.count)
    #expect(merged.graph.filings.map(\.id) == ["f1", "f2"])
  }

  @Test func `a restated agreement stays beside the one that it restates`() {
    let graph = GraphMerger.merge([first.graph, second.graph]).graph
    #expect(graph.agreements.contains { $0.title.hasPrefix("Amended") })
    #expect(graph.agreements.contains { $0.title == "Credit Agreement" })
    #expect(graph.relations.allSatisfy { graph.ids.contains($0.from) && graph.ids.contains($0.to) })
  }

  @Test func `the order of the graphs and of their parts makes no difference`() {
    let merged = GraphMerger.merge([first.graph, second.graph]).graph
    for seed in 0..<50 {
      var random = SeededRandom(seed)
      var graphs = [first.graph, second.graph].shuffled(using: &random)
      for index in graphs.indices { graphs[index].shuffleAll(using: &random) }
      #expect(GraphMerger.merge(graphs).graph == merged)
    }
  }

  @Test func `nothing is lost: every piece of evidence of random graphs is in the merged one`() {
    for seed in 0..<100 {
      let script = EditScript(seed: seed, edits: 4)
      var new = script.new
      for index in new.filings.indices { new.filings[index].id = "f-new" }
      let merged = GraphMerger.merge([script.old, new]).graph
      let kept = Self.evidence(merged)
      #expect(Self.evidence(script.old).isSubset(of: kept), "seed \(seed)")
      #expect(Self.evidence(new).isSubset(of: kept), "seed \(seed)")
      let ids = Set(merged.ids)
      #expect(ids.count == merged.ids.count)
      #expect(merged.agreements.allSatisfy { $0.parties.allSatisfy { ids.contains($0.entity) } })
    }
  }

  private static func evidence(_ graph: Graph) -> Set<Evidence> {
    Set(graph.entities.flatMap(\.evidence)).union(graph.agreements.flatMap(\.evidence))
      .union(graph.agreements.flatMap { $0.parties.flatMap(\.evidence) + $0.terms.flatMap(\.evidence) })
      .union(graph.relations.flatMap(\.evidence)).union(graph.groups.flatMap(\.evidence))
  }

  @Test func `a filing that is given twice adds nothing`() {
    #expect(GraphMerger.merge([first.graph, first.graph]).graph == first.graph.canonical)
  }

  @Test func `corrections join and part`() {
    let joined = GraphMerger.merge(
      [first.graph, second.graph], corrections: Corrections(same: [.init("tern", "alder")]))
    #expect(joined.graph.entities.count == 3)
    #expect(joined.graph.entities.contains { $0.name == "Alder Fund, L.P." && $0.aliases == ["Tern Bank, N.A."] })
    #expect(joined.decisions.contains { $0.reason == .said })
    let parted = GraphMerger.merge(
      [first.graph, second.graph], corrections: Corrections(different: [.init("harrow", "mills")]))
    #expect(parted.graph.entities.count == 5)
  }
}
