import DealGraph
import Foundation
import Testing

@Suite("dealgraph verify")
struct VerifyCommandTests {
  private let folder: TemporaryFolder
  private let graph: Graph

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(Papers.sample, to: "in/sample.txt")
    graph = try DealGraph.graph(of: Papers.sample, named: "sample.txt")
    try folder.write(DealGraph.document(of: graph), to: "graph.json")
  }

  @Test("The evidence of the sample holds, from the filing and from its document")
  func holds() async {
    let filing = await Program.run("verify", folder("in/sample.txt"))
    let document = await Program.run("verify", folder("graph.json"))
    #expect(filing.status == 0)
    #expect(filing.text.hasSuffix("everything holds\n"))
    #expect(document.output == filing.output)
    #expect(document.status == 0)
  }

  @Test("The source is found by its SHA-256 under any name, compressed too")
  func found() async throws {
    _ = try BuiltProgram.shell("gzip -c in/sample.txt > other.gz && rm in/sample.txt", in: folder)
    let outcome = await Program.run("verify", folder("graph.json"))
    #expect(outcome.status == 0)
    #expect(outcome.text.hasSuffix("everything holds\n"))
  }

  @Test("A source that is not there is told, and ends with 1")
  func missing() async throws {
    try folder.write("other bytes", to: "empty/sample.txt")
    let outcome = await Program.run("verify", folder("graph.json"), "--source", folder("empty"))
    #expect(outcome.status == 1)
    #expect(outcome.messages.contains("no file with the SHA-256 of sample.txt"))
    #expect(outcome.text.contains("without their source at hand"))
  }

  @Test("A quote that the bytes do not hold is told with file, line and bytes")
  func changedQuote() async throws {
    var changed = graph
    let piece = changed.entities[0].evidence[0]
    changed.entities[0].evidence[0].quote = piece.quote + " of Nowhere"
    try folder.write(DealGraph.document(of: changed), to: "changed.json")
    let outcome = await Program.run("verify", folder("changed.json"))
    #expect(outcome.status == 1)
    let line = Papers.sample[..<piece.start].count { $0 == 10 } + 1
    let place = "sample.txt:\(line): \(changed.entities[0].id): the bytes do not read as the quote"
    #expect(outcome.text.contains(place))
    #expect(outcome.text.hasSuffix("1 fault\n"))
  }

  @Test("The lines of extract --jsonl are verified one by one")
  func lines() async throws {
    try folder.write(Papers.quiet, to: "in/quiet.txt")
    try folder.write(Papers.png, to: "in/bad.png")
    _ = await Program.run("extract", folder("in"), "--jsonl", "-q", "-o", folder("all.jsonl"))
    let outcome = await Program.run("verify", folder("all.jsonl"), "--source", folder("in"))
    #expect(outcome.status == 0)
    #expect(outcome.messages.contains("error record: bad.png"))
  }

  @Test("A document that is broken is refused with its place")
  func broken() async throws {
    try folder.write("{\"schema\":\"dealgraph/1\",\"entities\":7}", to: "broken.json")
    let outcome = await Program.run("verify", folder("broken.json"))
    #expect(outcome.status == 2)
    #expect(outcome.messages.contains("broken.json: entities: an array is expected here, not a number"))
  }
}

@Suite("What verification finds")
struct VerificationTests {
  private let bytes = Array("<p>Acme&nbsp;Holdings,\nL.P. sold <b>20,000</b> shares</p>".utf8)

  private func evidence(_ quote: String, _ start: Int = 3, _ end: Int = 27) -> Evidence {
    Evidence(filing: "f", document: 0, start: start, end: end, quote: quote)
  }

  private func graph(_ evidence: [Evidence], id: String = "acme", name: String = "Acme Holdings, L.P.")
    -> Graph
  {
    Graph(
      filings: [FilingRecord(id: "f", source: .init(name: "f", sha256: "", bytes: bytes.count))],
      entities: [
        Entity(
          id: id, name: name, kind: .limitedPartnership, rule: "r", confidence: 1, evidence: evidence)
      ])
  }

  private func faults(_ graph: Graph) -> [String] {
    DealGraph.verify(graph, against: ["f": bytes]).faults.map(\.message)
  }

  @Test("Evidence with tags and character references holds")
  func holds() {
    #expect(String(decoding: bytes[3..<27], as: UTF8.self) == "Acme&nbsp;Holdings,\nL.P.")
    let result = DealGraph.verify(graph([evidence("Acme Holdings, L.P.")]), against: ["f": bytes])
    #expect(result == Verification(piecesRead: 1))
  }

  @Test("What does not hold is found")
  func faults() {
    #expect(faults(graph([])) == ["there is no evidence for it"])
    #expect(faults(graph([evidence("Acme Holdings, L.P.", 3, 300)])) == ["the bytes lie outside the file"])
    #expect(faults(graph([evidence("Acme Holdings, L.P.", 9, 9)])) == ["the bytes lie outside the file"])
    #expect(faults(graph([evidence("Acme Holdings, L.P.", 3, 26)])) == [])
    #expect(faults(graph([evidence("Acme Holdings, L.P.", 3, 23)])) == ["the bytes do not read as the quote"])
    #expect(faults(graph([evidence("Acme Holdings, L.P.", 3, 34)])) == ["the bytes do not read as the quote"])
    #expect(faults(graph([evidence("acme holdings, l.p.")])) == ["the bytes do not read as the quote"])
    #expect(
      faults(graph([evidence("Acme Holdings, L.P.")], name: "Other")) == ["no piece of its evidence names it"]
    )
    let long = String(repeating: "A", count: 601)
    #expect(faults(graph([evidence(long)])).contains("the quote is longer than 600 characters"))
    var unknown = evidence("Acme Holdings, L.P.")
    unknown.filing = "g"
    #expect(faults(graph([unknown])) == ["the evidence is of a filing that the document does not describe"])
  }

  @Test("References that lead nowhere, and ids that repeat, are found")
  func references() {
    let piece = evidence("Acme Holdings, L.P.")
    var wrong = graph([piece])
    wrong.entities.append(wrong.entities[0])
    wrong.filings[0].registrants = ["nobody"]
    wrong.groups = [Group(id: "g-1", name: "G", members: ["none"], basis: .stated, evidence: [piece])]
    wrong.agreements = [
      Agreement(
        id: "a", kind: .other, title: "Acme",
        parties: [Party(entity: "missing", role: .party, rule: "r", confidence: 1, evidence: [piece])],
        rule: "r", confidence: 1, evidence: [piece])
    ]
    wrong.relations = [
      Relation(id: "r-1", kind: .amends, from: "a", to: "acme", rule: "r", confidence: 1, evidence: [piece])
    ]
    #expect(
      Set(faults(wrong)) == [
        "the id is not the only one of its kind", "the registrant nobody is no entity here",
        "the member none is no entity here", "the party missing is no entity here",
        "acme is no agreement here",
      ])
  }

  @Test("Page numbers between the words of a quote are allowed, other words are not")
  func gaps() {
    func faults(_ text: String, _ quote: String) -> Int {
      let bytes = Array(text.utf8)
      let piece = Evidence(filing: "f", document: 0, start: 0, end: bytes.count, quote: quote)
      return DealGraph.verify(graph([piece], name: "Purchasers"), against: ["f": bytes]).faults.count
    }
    let quote = "the several Purchasers that are named in the schedule to the agreement"
    #expect(
      faults("the several Purchasers that are\n\n  12\n<PAGE>\nnamed in the schedule to the agreement", quote)
        == 0)
    #expect(faults("the several Purchasers that are not named in the schedule to the agreement", quote) == 0)
    let much = String(repeating: "unrelated words ", count: 6)
    #expect(
      faults("the several Purchasers that are \(much) named in the schedule to the agreement", quote) == 1)
    #expect(faults("the several Purchasers named in the schedule to the agreement that are", quote) == 1)
  }
}
