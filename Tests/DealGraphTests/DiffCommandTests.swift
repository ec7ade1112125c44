import DealGraph
import Foundation
import Testing

@Suite("dealgraph diff")
struct DiffCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(Papers.sample, to: "old.txt")
    try folder.write(Papers.quiet, to: "quiet.txt")
    let graph = try DealGraph.graph(of: Papers.sample, named: "old.txt")
    try folder.write(DealGraph.document(of: graph), to: "old.json")
    try folder.write(DealGraph.document(of: Self.edited(graph)), to: "new.json")
  }

  /// The sample's graph with one party less, one figure moved, one renaming, and everything in another order.
  private static func edited(_ graph: Graph) throws -> Graph {
    var graph = graph
    let place = try #require(graph.agreements.firstIndex { $0.parties.count > 2 && !$0.terms.isEmpty })
    graph.agreements[place].parties.removeLast()
    graph.agreements[place].terms[0].value = "77"
    graph.entities.reverse()
    graph.agreements.reverse()
    return graph
  }

  private func diff(_ arguments: String...) async -> Outcome { await Program.run(arguments: ["diff"] + arguments) }

  @Test("No difference ends with 0: a filing, its document, and the document in another order")
  func same() async throws {
    let outcome = await diff(folder("old.txt"), folder("old.json"), "-q")
    #expect(outcome.status == 0)
    #expect(outcome.text.contains("nothing changed"))
    var graph = try DealGraph.graph(fromDocument: try folder.bytes("old.json"))
    graph.entities.reverse()
    graph.agreements.reverse()
    for index in graph.agreements.indices { graph.agreements[index].parties.reverse() }
    try folder.write(DealGraph.document(of: graph), to: "shuffled.json")
    #expect(await diff(folder("old.json"), folder("shuffled.json"), "-q").status == 0)
  }

  @Test("Differences end with 1, and are told with their sign and what they were before")
  func differences() async throws {
    let outcome = await diff(folder("old.json"), folder("new.json"), "-q")
    #expect(outcome.status == 1)
    #expect(outcome.lines.contains { $0.hasPrefix("agreements: ") && $0.contains("1 changed") })
    #expect(outcome.lines.contains { $0.hasPrefix("      − ") })
    #expect(outcome.text.contains("→"))
    #expect(!outcome.text.contains("\u{1B}"), "no colour where there is no terminal")
    #expect(outcome.messages == "")
  }

  @Test("--stat prints numbers, --explain what is the same and why")
  func statAndExplain() async {
    let stat = await diff(folder("old.json"), folder("new.json"), "--stat", "-q")
    #expect(stat.lines.contains { $0.contains("Agreements") && $0.contains("~1") })
    let explained = await diff(folder("old.json"), folder("new.json"), "--explain", "-q")
    #expect(explained.text.contains("The same on both sides"))
    #expect(explained.text.contains("by its name"))
  }

  @Test(
    "Every format by its name and by the ending of -o",
    arguments: [("json", "json"), ("markdown", "md"), ("text", "txt"), ("svg", "svg"), ("dot", "dot")])
  func formats(format: String, ending: String) async throws {
    let printed = await diff(folder("old.json"), folder("new.json"), "-q", "--format", format)
    let written = await diff(folder("old.json"), folder("new.json"), "-q", "-o", folder("changes.\(ending)"))
    #expect(printed.status == 1)
    #expect(written.status == 1)
    #expect(!printed.output.isEmpty)
    #expect(try folder.bytes("changes.\(ending)") == printed.output)
  }

  @Test("JSON has the changes with the evidence of both sides")
  func json() async throws {
    let outcome = await diff(folder("old.json"), folder("new.json"), "-q", "--format", "json", "--explain")
    let document = try #require(
      try JSONSerialization.jsonObject(with: Data(outcome.output)) as? [String: Any])
    #expect(document["schema"] as? String == "dealgraph-diff/1")
    let changes = try #require(document["changes"] as? [[String: Any]])
    let term = try #require(changes.first { $0["kind"] as? String == "term_changed" })
    for side in ["old", "new"] {
      let evidence = (term[side] as? [String: Any])?["evidence"] as? [[String: Any]]
      #expect(evidence?.isEmpty == false)
    }
    #expect((document["matches"] as? [String: Any])?["entities"] != nil)
  }

  @Test("A JSON patch of documents that say the same is empty")
  func patch() async {
    let outcome = await diff(folder("old.json"), folder("old.json"), "-q", "--format", "jsonpatch")
    #expect(outcome.status == 0)
    #expect(outcome.text == "[]\n")
  }

  @Test("Several files on a side are merged, and a series is told step by step, whatever the order")
  func sides() async {
    let sides = await diff("--old", folder("old.txt"), folder("quiet.txt"), "--new", folder("new.json"), "-q")
    #expect(sides.status == 1)
    let series = await diff("--series", folder("quiet.txt"), folder("new.json"), folder("old.txt"), "-q")
    let turned = await diff("--series", folder("old.txt"), folder("new.json"), folder("quiet.txt"), "-q")
    #expect(series.status == 1)
    #expect(series.lines.count { $0.hasPrefix("Old: ") } == 2)
    #expect(series.lines.last { $0.hasPrefix("New: ") } == turned.lines.last { $0.hasPrefix("New: ") })
  }

  @Test("--side-by-side writes two pictures")
  func sideBySide() async throws {
    let outcome = await diff(folder("old.json"), folder("new.json"), "-q", "-o", folder("deal.svg"), "--side-by-side")
    #expect(outcome.status == 1)
    #expect(try folder.names.filter { $0.hasPrefix("deal") } == ["deal-new.svg", "deal-old.svg"])
  }

  @Test(
    "Wrong arguments are refused with a next step",
    arguments: [
      (["a"], "two files are compared"), (["a", "b", "c"], "there are 3"), (["--old", "a"], "go together"),
      (["--series", "a", "--old", "b", "--new", "c"], "leave --old and --new out"), (["-", "-"], "a single time"),
      (["a", "b", "-o", "x.gif"], "names no format"), (["a", "b", "--same", "x"], "write ID=ID"),
      (["a", "b", "-o", "x.svg", "--format", "json"], "name one"), (["a", "b", "--side-by-side"], "name a format"),
      (["a", "b", "--stat", "--format", "json"], "--stat is text"),
    ])
  func usage(arguments: [String], message: String) async {
    let outcome = await Program.run(arguments: ["diff"] + arguments)
    #expect(outcome.status == 2)
    #expect(outcome.messages.contains(message))
    #expect(outcome.output.isEmpty)
  }

  @Test("A file that is not there ends with 2 and its name")
  func missing() async {
    let outcome = await diff(folder("old.txt"), folder("nowhere.txt"), "-q")
    #expect(outcome.status == 2)
    #expect(outcome.messages.contains("nowhere.txt: no such file"))
  }
}
