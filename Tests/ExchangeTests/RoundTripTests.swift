import DealModel
import Exchange
import Testing

@Suite("Writing and reading graph documents")
struct RoundTripTests {
  @Test("A document that is read again gives the graph it was written from", arguments: 1...200)
  func roundTrip(seed: Int) throws {
    var random = RandomGraph(seed: UInt64(seed))
    let graph = random.make()
    #expect(try GraphDocument.read(GraphDocument.write(graph)) == graph)
    #expect(try GraphDocument.read(GraphDocument.write(graph, layout: .pretty)) == graph)
  }

  @Test("The same graph gives the same bytes")
  func deterministic() {
    var one = RandomGraph(seed: 7)
    var two = RandomGraph(seed: 7)
    #expect(GraphDocument.write(one.make()) == GraphDocument.write(two.make()))
  }

  @Test("Keys stand in the order of the contract, and those with nothing to say are left out")
  func order() {
    let evidence = Evidence(filing: "f", document: 0, start: 1, end: 2, quote: "A")
    let graph = Graph(
      filings: [FilingRecord(id: "f", form: "8-K", source: .init(name: "a.txt", sha256: "00", bytes: 3))],
      entities: [Entity(id: "a", name: "A", kind: .llc, rule: "r", confidence: 0.5, evidence: [evidence])])
    let expected = #"""
      {"schema":"dealgraph/1","filings":[{"id":"f","form":"8-K","source":{"name":"a.txt","sha256":"00","bytes":3}}],\#
      "entities":[{"id":"a","name":"A","kind":"llc","rule":"r","confidence":0.5,\#
      "evidence":[{"filing":"f","document":0,"start":1,"end":2,"quote":"A"}]}]}

      """#
    #expect(String(decoding: GraphDocument.write(graph), as: UTF8.self) == expected)
  }

  @Test("An empty graph is the schema alone, in both layouts")
  func empty() {
    #expect(GraphDocument.write(Graph()) == Array("{\"schema\":\"dealgraph/1\"}\n".utf8))
    let pretty = GraphDocument.write(Graph(), layout: .pretty)
    #expect(pretty == Array("{\n  \"schema\": \"dealgraph/1\"\n}\n".utf8))
  }

  @Test(
    "Figures keep the characters that they were written with",
    arguments: ["1000.00", "0.750", "1e3", "123456789012345678901234567890123456789012345678.90"])
  func figures(value: String) throws {
    let term = Term(kind: .shares, value: value, text: "x", evidence: [])
    let graph = Graph(agreements: [
      Agreement(id: "a", kind: .other, title: "T", terms: [term], rule: "r", confidence: 1, evidence: [])
    ])
    #expect(try GraphDocument.read(GraphDocument.write(graph)).agreements[0].terms[0].value == value)
  }

  @Test(
    "A figure that is no JSON number is left out, so that the document stays JSON",
    arguments: [
      "10,000,00", "", ".5", "1.", "01", "+1", "1e", "NaN", "1 ",
    ])
  func unreadableFigure(value: String) throws {
    let term = Term(kind: .shares, value: value, text: "10,000,00 shares", evidence: [])
    let graph = Graph(agreements: [
      Agreement(id: "a", kind: .other, title: "T", terms: [term], rule: "r", confidence: 1, evidence: [])
    ])
    let read = try GraphDocument.read(GraphDocument.write(graph)).agreements[0].terms[0]
    #expect(read.value == nil)
    #expect(read.text == "10,000,00 shares")
  }

  @Test(
    "Confidence has at most three decimals",
    arguments: [
      (0.97, "0.97"), (0.98765, "0.988"), (1, "1"), (0, "0"), (0.9999, "1"), (0.05, "0.05"), (1.5, "1"),
      (-1, "0"), (Double.nan, "0"), (0.0001, "0"),
    ])
  func confidence(value: Double, written: String) {
    let entity = Entity(id: "a", name: "A", kind: .other, rule: "r", confidence: value, evidence: [])
    let text = String(decoding: GraphDocument.write(Graph(entities: [entity])), as: UTF8.self)
    #expect(text.contains("\"confidence\":\(written)}"))
  }
}
