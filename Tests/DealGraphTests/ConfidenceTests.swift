import DealGraph
import Foundation
import Testing

@Suite("Facts below a confidence")
struct ConfidenceTests {
  private let evidence = [Evidence(filing: "f", document: 0, start: 0, end: 4, quote: "text")]

  private func entity(_ id: String, _ confidence: Double, kind: Entity.Kind = .corporation) -> Entity {
    Entity(id: id, name: id, kind: kind, rule: "legal_form", confidence: confidence, evidence: evidence)
  }

  private func party(_ entity: String, _ confidence: Double) -> Party {
    Party(entity: entity, role: .party, rule: "among_clause", confidence: confidence, evidence: evidence)
  }

  private func agreement(_ id: String, _ confidence: Double, _ parties: [Party]) -> Agreement {
    Agreement(
      id: id, kind: .lease, title: "Lease", parties: parties,
      terms: [
        Term(
          kind: .term, value: "3", unit: "years", text: "three years", rule: "term", confidence: 0.5,
          evidence: evidence)
      ],
      rule: "exhibit_list", confidence: confidence, evidence: evidence)
  }

  private var graph: Graph {
    Graph(
      filings: [
        FilingRecord(
          id: "f", registrants: ["quill", "doubtful"], source: .init(name: "f", sha256: "0", bytes: 4))
      ],
      entities: [
        entity("quill", 0.99), entity("alder", 0.9), entity("birch", 0.9), entity("doubtful", 0.4),
        entity("lenders", 0.9, kind: .collective),
      ],
      groups: [
        Group(
          id: "g-1", name: "Pair", members: ["quill", "doubtful"], basis: .stated, confidence: 0.9,
          evidence: evidence)
      ],
      agreements: [
        agreement(
          "lease", 0.9,
          [party("quill", 0.9), party("alder", 0.9), party("birch", 0.6), party("lenders", 0.6)]),
        agreement("rumour", 0.3, [party("birch", 0.9)]),
      ],
      relations: [
        Relation(
          id: "amends-1", kind: .amends, from: "rumour", to: "lease", rule: "named_base", confidence: 0.9,
          evidence: evidence),
        Relation(
          id: "acquires-1", kind: .acquires, from: "quill", to: "doubtful", rule: "acquisition_of",
          confidence: 0.9,
          evidence: evidence),
      ])
  }

  @Test("What is less sure goes, and what it tied goes with it")
  func drops() {
    let kept = graph.keepingFacts(ofConfidence: 0.7)
    #expect(kept.agreements.map(\.id) == ["lease"])
    #expect(kept.agreements.first?.parties.map(\.entity) == ["quill", "alder"])
    #expect(kept.agreements.first?.terms.isEmpty == true)
    #expect(kept.relations.isEmpty)
    #expect(kept.groups.isEmpty)
    #expect(kept.filings.map(\.registrants) == [["quill"]])
  }

  @Test("Who has lost all ties is optional; a class without a tie is gone")
  func setsAside() {
    let kept = graph.keepingFacts(ofConfidence: 0.7)
    #expect(kept.entities.map(\.id) == ["quill", "alder", "birch"])
    #expect(kept.entities.map(\.roles) == [[], [], [.optional]])
  }

  @Test("At 0 nothing changes, at more than anything has nothing is left")
  func bounds() {
    #expect(graph.keepingFacts(ofConfidence: 0) == graph)
    let none = graph.keepingFacts(ofConfidence: 1)
    #expect(none.entities.isEmpty && none.agreements.isEmpty && none.relations.isEmpty)
  }

  @Test("--min-confidence leaves out facts of extract, and of render what it then cannot draw")
  func commands() async throws {
    let folder = try TemporaryFolder()
    try folder.write(Papers.sample, to: "sample.txt")
    let all = await Program.run("extract", folder("sample.txt"), "-q", "--min-confidence", "0")
    let sure = await Program.run("extract", folder("sample.txt"), "-q", "--min-confidence", "0.95")
    let whole = try DealGraph.graph(of: Papers.sample, named: "sample.txt")
    #expect(try DealGraph.graph(fromDocument: all.output) == whole)
    let kept = try DealGraph.graph(fromDocument: sure.output)
    #expect(kept == whole.keepingFacts(ofConfidence: 0.95))
    #expect(kept.agreements.flatMap(\.parties).allSatisfy { $0.confidence >= 0.95 })
    let nothing = await Program.run(
      "render", folder("sample.txt"), "-o", folder("x.svg"), "--min-confidence", "1")
    #expect(nothing.status == 1)
    #expect(!FileManager.default.fileExists(atPath: folder("x.svg")))
  }

  @Test("--min-confidence takes a share only", arguments: ["1.5", "-0.1", "nan", "much"])
  func wrong(value: String) async {
    let outcome = await Program.run("extract", "x.txt", "--min-confidence=\(value)")
    #expect(outcome.status == 2)
    #expect(outcome.messages.contains("min-confidence"))
  }
}
