import DealGraph
import Foundation
import Testing

@Suite("dealgraph explain")
struct ExplainCommandTests {
  private let folder: TemporaryFolder
  private let evidence = Evidence(filing: "f", document: 0, start: 14, end: 33, quote: "Acme Holdings, L.P.")
  private let text = "FORM 8-K\n\nTo: Acme Holdings, L.P.\nof Delaware\n\nthe end\n"

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(Papers.sample, to: "sample.txt")
  }

  @Test("A name, an id and an exhibit number lead to what they stand for")
  func subjects() async throws {
    let graph = try DealGraph.graph(of: Papers.sample, named: "sample.txt")
    let agreement = try #require(graph.agreements.first { $0.exhibits == ["10.3"] })
    let byNumber = await Program.run("explain", folder("sample.txt"), "10.3")
    let byLabel = await Program.run("explain", folder("sample.txt"), "Exhibit 10.3")
    let byID = await Program.run("explain", folder("sample.txt"), agreement.id)
    #expect(byNumber.status == 0)
    #expect(byNumber.text.contains("id \(agreement.id)\n"))
    #expect(byNumber.output == byID.output)
    #expect(byNumber.output == byLabel.output)
    let byName = await Program.run("explain", folder("sample.txt"), "savvis communications corporation")
    #expect(byName.text.contains("\nrule ") || byName.text.contains("\n  rule "))
  }

  @Test("Evidence stands in its context, with the line numbers of the file")
  func context() async throws {
    let outcome = await Program.run("explain", folder("sample.txt"), "10.3", "--context", "0")
    let lines = SampleLines.all
    let title = try #require(lines.firstIndex { $0.contains("10.3     Joinder Agreement") })
    #expect(outcome.text.contains("\(title + 1) | \(lines[title])"))
    #expect(outcome.text.contains("sample.txt, lines \(title + 1)-"))
  }

  @Test("Without a subject, everything that can be explained is listed")
  func list() async throws {
    let graph = try DealGraph.graph(of: Papers.sample, named: "sample.txt")
    let outcome = await Program.run("explain", folder("sample.txt"))
    #expect(outcome.status == 0)
    let count = graph.entities.count + graph.groups.count + graph.agreements.count + graph.relations.count
    #expect(outcome.lines.count == count)
    #expect(outcome.lines.allSatisfy { $0.split(separator: "\t").count == 3 })
  }

  @Test("What is not there is told with the way to list what is, and ends with 2")
  func unknown() async {
    let outcome = await Program.run("explain", folder("sample.txt"), "Nobody & Sons")
    #expect(outcome.status == 2)
    #expect(outcome.messages.contains("nothing here is called \"Nobody & Sons\""))
    #expect(outcome.messages.contains("dealgraph explain"))
  }

  @Test("Without its source, a document's evidence is quoted, and the status is 1")
  func withoutSource() async throws {
    try folder.write(DealGraph.document(of: graph), to: "alone/graph.json")
    let outcome = await Program.run("explain", folder("alone/graph.json"), "acme")
    #expect(outcome.status == 1)
    #expect(outcome.text.contains("bytes 14..<33\n    Acme Holdings, L.P.\n"))
    #expect(outcome.messages.contains("--source"))
  }

  @Test("A party is explained by the ids of its agreement and its entity")
  func party() {
    let found = DealGraph.explain("a/acme", in: graph)
    #expect(found.map(\.kind) == ["party"])
    #expect(found.first?.facts.map(\.statement) == ["purchaser under Deed of 2002-06-28"])
  }

  @Test("A part of a name is enough where no whole name fits")
  func part() {
    #expect(DealGraph.explain("holdings", in: graph).map(\.id) == ["acme"])
    #expect(DealGraph.explain("Deed", in: graph).map(\.id) == ["a"])
    #expect(DealGraph.explain("", in: graph).isEmpty)
    #expect(DealGraph.explain("...", in: graph).isEmpty)
  }

  @Test("The context of short lines is the lines of the file")
  func printedLines() {
    let context = EvidenceContext(evidence, in: Array(text.utf8))
    #expect(context.firstLine == 3)
    #expect(context.lastLine == 3)
    #expect(context.lines.map(\.number) == [1, 3, 4])
    #expect(context.lines.map(\.text) == ["FORM 8-K", "To: Acme Holdings, L.P.", "of Delaware"])
    #expect(context.lines.map(\.evidence) == ["", "Acme Holdings, L.P.", ""])
  }

  @Test("The context of long lines is folded text without tags")
  func foldedLines() {
    let filler = String(repeating: "<span style=\"font:x\">word</span> ", count: 40)
    let start = filler.utf8.count + 3
    let bytes = Array("\(filler)<p>Acme&#160;Holdings, L.P. \(filler)".utf8)
    let piece = Evidence(
      filing: "f", document: 0, start: start, end: start + 24, quote: "Acme Holdings, L.P.")
    let context = EvidenceContext(piece, in: bytes)
    #expect(context.lines.map(\.evidence).joined() == "Acme Holdings, L.P.")
    #expect(
      context.lines.map(\.text).joined(separator: " ").contains("word word Acme Holdings, L.P. word word"))
    #expect(context.lines.allSatisfy { !$0.text.contains("<") && $0.text.count <= 96 })
  }

  @Test("Evidence beyond the file does not end the process", arguments: [-5, 0, 50, 54, 55, 1000])
  func outside(start: Int) {
    let piece = Evidence(filing: "f", document: 0, start: start, end: start + 10, quote: "x")
    #expect(EvidenceContext(piece, in: Array(text.utf8)).firstLine >= 1)
    #expect(EvidenceContext(piece, in: []).firstLine == 1)
  }

  private var graph: Graph {
    Graph(
      filings: [FilingRecord(id: "f", source: .init(name: "f.txt", sha256: "00", bytes: 55))],
      entities: [
        Entity(
          id: "acme", name: "Acme Holdings, L.P.", kind: .limitedPartnership, rule: "r", confidence: 1,
          evidence: [evidence])
      ],
      agreements: [
        Agreement(
          id: "a", kind: .other, title: "Deed", date: "2002-06-28",
          parties: [
            Party(entity: "acme", role: .purchaser, rule: "r", confidence: 0.5, evidence: [evidence])
          ], rule: "r", confidence: 1, evidence: [evidence])
      ])
  }
}

/// The lines of the sample.
enum SampleLines {
  static var all: [String] {
    String(decoding: Papers.sample, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
  }
}
