import DealModel
import Graphviz
import PictureTesting
import Templates
import Testing

@testable import Diagrams

@Suite struct LargeGraphTests {
  /// A graph of random parties, groups, agreements and ties.
  private func random(seed: UInt64, entities: Int, agreements: Int) -> Graph {
    var generator = SeededGenerator(state: seed)
    func pick<Element>(_ elements: [Element]) -> Element {
      elements.randomElement(using: &generator) ?? elements[0]
    }
    var fixture = GraphFixture(reportDate: "2020-02-30")
    var ids = [fixture.entity("Registrant Inc.", roles: [.registrant])]
    for number in 0..<entities {
      ids.append(
        fixture.entity(
          "Party \(number)", pick(Entity.Kind.allCases), roles: pick([[], [], [.coRegistrant], [.optional]])))
    }
    for number in 0..<Int.random(in: 0...4, using: &generator) {
      fixture.group(
        "Group \(number)", ids.filter { _ in Bool.random(using: &generator) }, pick(Group.Basis.allCases))
    }
    var agreementIds: [String] = []
    for number in 0..<agreements {
      let share = Int.random(in: 1...4, using: &generator)
      let parties = ids.filter { _ in Int.random(in: 0..<4, using: &generator) < share }
        .map { ($0, pick([Party.Role.party, .holder, .lender, .issuer])) }
      agreementIds.append(
        fixture.agreement("Agreement \(number % 5)", pick(Agreement.Kind.allCases), parties: parties))
    }
    for _ in 0..<(entities + agreements) / 2 {
      let kind = pick(Relation.Kind.allCases)
      let ends = kind.isBetweenAgreements ? agreementIds : ids
      fixture.relation(kind, pick(ends), pick(ends), title: "officer", event: pick(Relation.Event.allCases))
    }
    return fixture.graph
  }

  @Test(arguments: 1...60)
  func `any graph is drawn`(seed: Int) throws {
    let graph = random(seed: UInt64(seed), entities: 2 + seed % 13, agreements: 1 + seed % 7)
    let elements = try readSVG(try DiagramRenderer.render(graph, format: .svg).bytes)
    let drawn = Set(
      elements.flatMap { $0.attributes["data-agreement", default: ""].split(separator: " ").map(String.init) }
    )
    #expect(drawn == Set(graph.agreements.map(\.id)))
  }

  @Test func `sixty agreements are drawn with their words`() throws {
    var fixture = GraphFixture()
    let registrant = fixture.entity("Copper Kettle Inc.", roles: [.registrant])
    let banks = ["Alder", "Birch", "Cedar"].map { fixture.entity("\($0) Bank, N.A.", .bank) }
    for number in 1...60 {
      fixture.agreement(
        "Loan Agreement No. \(number)", .credit, date: "2020-01-02",
        parties: [(registrant, .borrower), (banks[number % 3], .lender)])
    }
    let elements = try readSVG(try DiagramRenderer.render(fixture.graph, format: .svg).bytes)
    #expect(elements.count { $0.attributes["class"] == "agreement" } == 60)
    #expect(elements.contains { $0.name == "text" && $0.text == "lender" })
  }

  @Test func `agreements of fifty parties do not make the layout crawl`() throws {
    // As lines from party to party these would be a clique; as documents they are drawn in a moment.
    let graph = random(seed: 99, entities: 50, agreements: 20)
    #expect(try !DiagramRenderer.render(graph, format: .svg).bytes.isEmpty)
  }

  @Test func `thousands of lines are drawn`() throws {
    let graph = random(seed: 7, entities: 120, agreements: 60)
    let elements = try readSVG(try DiagramRenderer.render(graph, format: .svg).bytes)
    #expect(elements.count { $0.attributes["class"] == "party-line" } > 2500)
  }

  @Test func `what is too large for layers is drawn by springs`() throws {
    var fixture = GraphFixture()
    let registrant = fixture.entity("Copper Kettle Inc.", roles: [.registrant])
    var graph = fixture.graph
    graph.agreements = (0..<6100).map { number in
      Agreement(
        id: "a\(number)", kind: .other, title: "Agreement \(number)",
        parties: [Party(entity: registrant, role: .party, rule: "", confidence: 1, evidence: [])], rule: "",
        confidence: 1, evidence: [])
    }
    let scene = SceneBuilder.scene(of: Subject(graph, includeOptional: false), title: nil)
    let drawing = DrawingBuilder.drawing(of: scene, style: .standard)
    #expect(drawing.engine == .sfdp)
    #expect(drawing.graph.nodes.count == 6101)
  }

  @Test func `more than any layout can do is refused in words`() {
    var fixture = GraphFixture()
    let registrant = fixture.entity("Copper Kettle Inc.", roles: [.registrant])
    var graph = fixture.graph
    graph.agreements = (0..<25_000).map { number in
      Agreement(
        id: "a\(number)", kind: .other, title: "Agreement \(number)",
        parties: [Party(entity: registrant, role: .party, rule: "", confidence: 1, evidence: [])], rule: "",
        confidence: 1, evidence: [])
    }
    #expect(throws: DiagramError.tooManyElements(count: 50_001, limit: 30_000)) {
      try DiagramRenderer.render(graph, format: .svg)
    }
  }
}
