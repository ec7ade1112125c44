import DealGraph
import Testing

/// What a person says is the same: arguments, and `dealgraph.yml` beside the filings.
@Suite("Corrections")
struct CorrectionsTests {
  private let folder: TemporaryFolder
  private let graph: Graph

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(Papers.sample, to: "sample.txt")
    graph = try DealGraph.graph(of: Papers.sample, named: "sample.txt")
  }

  private var pair: (String, String) { (graph.entities[0].id, graph.entities[1].id) }

  private func yaml(_ text: String) throws { try folder.write(Array(text.utf8), to: "dealgraph.yml") }

  @Test("extract makes one of what the file beside the filing calls the same")
  func extract() async throws {
    try yaml("# who is who\nsame:\n  - [\(pair.0), \(pair.1)]\n")
    let outcome = await Program.run("extract", folder("sample.txt"), "-q")
    let found = try DealGraph.graph(fromDocument: outcome.output)
    #expect(outcome.status == 0)
    #expect(found.entities.count == graph.entities.count - 1)
    #expect(!found.entities.contains { $0.id == pair.1 })
    #expect(found.agreements.allSatisfy { $0.parties.allSatisfy { $0.entity != pair.1 } })
    let kept = found.entities.first { $0.id == pair.0 }
    #expect(graph.entities[1].evidence.allSatisfy { kept?.evidence.contains($0) == true })
  }

  @Test("merge respects the file too, and --corrections names another one")
  func merge() async throws {
    try folder.write(DealGraph.document(of: graph), to: "graph.json")
    try yaml("same: [[\(pair.0), \(pair.1)]]\n")
    let beside = await Program.run("merge", folder("graph.json"), "--explain", "-q")
    #expect(try DealGraph.graph(fromDocument: beside.output).entities.count == graph.entities.count - 1)
    #expect(beside.messages.contains("you said so"))
    try folder.write(Array("different: []\n".utf8), to: "other.yml")
    let other = await Program.run("merge", folder("graph.json"), "-q", "--corrections", folder("other.yml"))
    #expect(try DealGraph.graph(fromDocument: other.output).entities.count == graph.entities.count)
  }

  @Test("diff takes --same and --different")
  func diff() async throws {
    try folder.write(DealGraph.document(of: graph), to: "old.json")
    let parted = await Program.run(
      "diff", folder("old.json"), folder("old.json"), "-q", "--different", "\(pair.0)=\(pair.0)")
    #expect(parted.status == 1)
    let name = graph.entities[0].name
    #expect(parted.lines.contains { $0.contains("+ \(name)") })
    #expect(parted.lines.contains { $0.contains("− \(name)") })
  }

  @Test(
    "A file that is wrong ends with 2, its name, the line, and what belongs there",
    arguments: [
      ("same:\n  - [a, b]\nsmae:\n  - [c, d]\n", "dealgraph.yml:3:", "'same' and 'different'"),
      ("same:\n  - [a]\n", "dealgraph.yml:2:", "[ID, ID]"), ("same: x\n", "dealgraph.yml:1:", "- [ID, ID]"),
      ("- a\n", "dealgraph.yml:1:", "'same' and 'different'"), ("same: [\n", "dealgraph.yml", "no YAML"),
    ])
  func wrong(text: String, place: String, hint: String) async throws {
    try yaml(text)
    for command in ["extract", "merge"] {
      let outcome = await Program.run(command, folder("sample.txt"), "-q")
      #expect(outcome.status == 2, "\(command)")
      #expect(outcome.messages.contains(place), "\(outcome.messages)")
      #expect(outcome.messages.contains(hint), "\(outcome.messages)")
    }
  }

  @Test("An empty file says nothing", arguments: ["", "# nothing\n", "same:\ndifferent:\n"])
  func empty(text: String) async throws {
    try yaml(text)
    let outcome = await Program.run("extract", folder("sample.txt"), "-q")
    #expect(try DealGraph.graph(fromDocument: outcome.output) == graph)
  }
}
