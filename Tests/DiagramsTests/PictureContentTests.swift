import DealModel
import PictureTesting
import Testing

@testable import Diagrams

@Suite struct PictureContentTests {
  private func elements(_ graph: Graph, _ options: DiagramOptions = DiagramOptions()) throws -> [SVGElement] {
    try readSVG(try DiagramRenderer.render(graph, format: .svg, options: options).bytes)
  }

  /// The ids that stand in a `data-` attribute anywhere.
  private func ids(_ attribute: String, _ elements: [SVGElement]) -> Set<String> {
    Set(
      elements.flatMap {
        $0.attributes["data-\(attribute)", default: ""].split(separator: " ").map(String.init)
      })
  }

  private func texts(_ elements: [SVGElement]) -> [String] {
    elements.filter { $0.name == "text" }.map {
      $0.text.replacing("\u{A0}", with: " ").split(separator: " ").joined(separator: " ")
    }
  }

  @Test func `everything in the graph is in the picture`() throws {
    let graph = Graph.savvis
    let elements = try elements(graph)
    let drawn = graph.entities.filter { !$0.roles.contains(.optional) }
    #expect(ids("entity", elements) == Set(drawn.map(\.id)))
    #expect(ids("agreement", elements) == Set(graph.agreements.map(\.id)))
    #expect(ids("relation", elements) == Set(graph.relations.map(\.id)))
    #expect(ids("group", elements) == Set(graph.groups.map(\.id)))
  }

  @Test func `agreements that nothing leads to stand in a frame that says so`() throws {
    var fixture = GraphFixture()
    let registrant = fixture.entity("Copper Kettle Inc.", roles: [.registrant])
    let tied = fixture.agreement("Loan Agreement", .credit, parties: [(registrant, .borrower)])
    let loose = ["officer's certificate", "letter of intent"].map { fixture.agreement($0, .other) }
    let amendment = fixture.agreement("Amendment No. 1", .amendment)
    fixture.relation(.amends, amendment, tied)
    let elements = try elements(fixture.graph)
    let frames = elements.filter { $0.attributes["class"] == "frame" }
    #expect(frames.count == 1)
    #expect(
      Set(frames.flatMap { $0.attributes["data-members", default: ""].split(separator: " ").map(String.init) })
        == Set(loose))
    #expect(texts(elements).joined(separator: " ").contains("Named without parties"))
    #expect(texts(elements).contains("Letter of intent"))
  }

  @Test func `every party has a line to its agreement, or its frame has`() throws {
    try expectAllParties(.savvis)
  }

  @Test(.enabled(if: GoldGraphs.isThere, "the folder with labelled filings is not there"))
  func `all labelled filings are drawn whole`() throws {
    for (name, graph) in try GoldGraphs.all() where !graph.agreements.isEmpty {
      try expectAllParties(graph, name)
      let elements = try elements(graph)
      #expect(ids("agreement", elements) == Set(graph.agreements.map(\.id)), "\(name)")
      let drawn = graph.entities.filter { entity in
        !entity.roles.contains(.optional)
          || graph.agreements.contains { $0.parties.contains { $0.entity == entity.id } }
      }
      #expect(ids("entity", elements) == Set(drawn.map(\.id)), "\(name)")
    }
  }

  private func expectAllParties(_ graph: Graph, _ name: String = "") throws {
    let lines = try elements(graph).filter { $0.attributes["class"] == "party-line" }
    var drawn: Set<[String]> = []
    for line in lines {
      let parts = ["agreement", "party", "role"].map {
        line.attributes["data-\($0)", default: ""].split(separator: " ").map(String.init)
      }
      for agreement in parts[0] {
        for party in parts[1] {
          for role in parts[2] { drawn.insert([agreement, party, role]) }
        }
      }
    }
    for agreement in graph.agreements {
      for party in agreement.parties {
        #expect(drawn.contains([agreement.id, party.entity, party.role.rawValue]), "\(name)")
      }
    }
  }

  @Test func `like instruments of one group are one document with a count`() throws {
    let elements = try elements(.savvis)
    let texts = texts(elements)
    #expect(texts.contains("Warrants (4)"))
    #expect(texts.contains("EXHIBITS 4.7 TO 4.10"))
    #expect(texts.contains("“10,000,00 shares” [sic] at $0.75"))
    let documents = elements.filter { $0.attributes["class"] == "agreement" }
    #expect(documents.count == 6)
  }

  @Test func `the series of one issue are one document that lists them, each with its principal`() throws {
    var fixture = GraphFixture()
    let issuer = fixture.entity("Harrow Mills, Inc.", roles: [.registrant])
    let trustee = fixture.entity("Tern Bank, N.A.", .bank)
    let indenture = fixture.agreement(
      "Indenture", .indenture, date: "2011-05-02", parties: [(issuer, .issuer), (trustee, .trustee)])
    let notes = [("4.1% Notes due 2016", "300000000"), ("Floating Rate Notes due 2016", "1100000000")].map {
      fixture.agreement(
        $0, .note, date: "2011-05-02", exhibits: ["4.2"], parties: [(issuer, .issuer)],
        terms: [(.principal, $1, "USD", $1)])
    }
    let third = fixture.agreement("5.2% Notes due 2021", .note, date: "2011-05-02", parties: [(issuer, .issuer)])
    for note in notes + [third] { fixture.relation(.pursuantTo, note, indenture) }
    let elements = try elements(fixture.graph)
    let texts = texts(elements)
    #expect(texts.contains("Notes (3)"))
    #expect(texts.contains("4.1% Notes due 2016: $300 million"))
    #expect(texts.contains("Floating Rate Notes due 2016: $1.1 billion"))
    #expect(texts.contains("5.2% Notes due 2021"))
    #expect(elements.filter { $0.attributes["class"] == "agreement" }.count == 2)
    #expect(elements.filter { $0.attributes["class"] == "relation" }.count == 1)
  }

  @Test func `a line leads to a frame only where all in it are parties with one role`() throws {
    let lines = try elements(.savvis).filter { $0.attributes["class"] == "party-line" }
    func parties(_ agreement: String) -> [Int] {
      lines.filter { $0.attributes["data-agreement"]?.contains(agreement) == true }
        .map { $0.attributes["data-party", default: ""].split(separator: " ").count }.sorted()
    }
    #expect(parties("securities-purchase") == [1, 4])
    #expect(parties("board-letter") == [1, 4, 4])
    // Only one of the Welsh Carson entities is a party.
    #expect(parties("investor-rights-agreement-2002-03-06") == [1, 1, 1, 1, 1, 4])
    #expect(parties("amendment-no-1") == [1, 1, 1, 1, 1])
  }

  @Test func `the title block and the legend tell what the picture shows`() throws {
    let texts = texts(try elements(.savvis))
    #expect(
      texts.contains(
        "SAVVIS Communications Corporation: sale of Series A Convertible Preferred Stock to the Purchasers"))
    #expect(
      texts.contains(
        "Form 8-K, event of June 28, 2002, signed July 8, 2002 | Commission File No. 0-29375"))
    for word in ["‹ Limited partnership ›", "L.L.C.", "Class, members not named", "Warrants", "Governance"] {
      #expect(texts.contains(word))
    }
    for word in ["Bank", "^ Trust ^", "( Individual )", "Debt", "Employment and pay"] {
      #expect(!texts.contains(word))
    }
  }

  @Test func `a title of the user's own takes the place of ours`() throws {
    let texts = texts(try elements(.savvis, DiagramOptions(title: "Project Falcon")))
    #expect(texts.contains("Project Falcon"))
    #expect(!texts.contains { $0.contains("sale of Series A") })
  }

  @Test func `who only signed is drawn when asked for`() throws {
    let shown = try elements(.savvis, DiagramOptions(includeOptional: true))
    #expect(ids("entity", shown).contains("john-m-finlayson"))
    #expect(texts(shown).contains("signed for the registrant"))
    #expect(texts(shown).contains("( Individual )"))
  }

  @Test func `a graph without agreements is refused, or drawn as its registrant`() throws {
    var fixture = GraphFixture(reportDate: "2007-07-31")
    let registrant = fixture.entity("Quiet Semiconductor Corporation", roles: [.registrant])
    let director = fixture.entity("Ada Quill", .person)
    fixture.relation(.directorOf, director, registrant, title: "director", event: .resigned)
    #expect(throws: DiagramError.nothingToDraw) { try DiagramRenderer.render(fixture.graph, format: .svg) }
    let elements = try elements(fixture.graph, DiagramOptions(allowEmpty: true))
    #expect(ids("entity", elements) == [registrant, director])
    #expect(texts(elements).contains("director, resigned"))
    #expect(throws: DiagramError.nothingToDraw) {
      try DiagramRenderer.render(Graph(), format: .svg, options: DiagramOptions(allowEmpty: true))
    }
  }

  @Test func `many lenders are one list with all their names`() throws {
    var fixture = GraphFixture()
    let borrower = fixture.entity("Copper Kettle Inc.", roles: [.registrant])
    let lenders = (1...15).map { fixture.entity("Lending House \($0), N.A.", .bank) }
    let agent = fixture.entity("Agent Bank, N.A.", .bank)
    fixture.agreement(
      "Credit Agreement", .credit, date: "2020-01-02",
      parties: [(borrower, .borrower), (agent, .lender), (agent, .agent)] + lenders.map { ($0, .lender) },
      terms: [(.commitment, "1500000000", "USD", "$1.5 billion")])
    let elements = try elements(fixture.graph)
    let texts = texts(elements)
    #expect(texts.contains("Lenders (15)"))
    #expect(texts.contains("$1.5 billion committed"))
    for number in 1...15 { #expect(texts.contains("Lending House \(number), N.A.")) }
    #expect(texts.contains("lender, agent"))
    try expectAllParties(fixture.graph)
  }

  @Test func `a list too long to be shown whole names all its parties to programs`() throws {
    var fixture = GraphFixture()
    let issuer = fixture.entity("Copper Kettle Inc.", roles: [.registrant])
    let holders = (1...400).map { fixture.entity("Holder with a rather long name, number \($0)") }
    fixture.agreement("Indenture", .indenture, parties: [(issuer, .issuer)] + holders.map { ($0, .holder) })
    let elements = try elements(fixture.graph)
    #expect(ids("entity", elements) == Set([issuer] + holders))
    #expect(texts(elements).contains("Holders (400)"))
    #expect(texts(elements).contains("and 250 more"))
    try expectAllParties(fixture.graph)
  }

  @Test func `an entity of two groups stands in the frame that saves more lines`() throws {
    var fixture = GraphFixture()
    let registrant = fixture.entity("Copper Kettle Inc.", roles: [.registrant])
    let funds = ["Alder", "Birch", "Cedar"].map { fixture.entity("\($0) Fund, L.P.", .limitedPartnership) }
    fixture.group("Sellers", [funds[0], funds[1]])
    fixture.group("Holders", funds)
    for title in ["First Agreement", "Second Agreement"] {
      fixture.agreement(
        title, .investorRights, parties: [(registrant, .issuer)] + funds.map { ($0, .holder) })
    }
    fixture.agreement(
      "Sale Agreement", .stockPurchase,
      parties: [(registrant, .purchaser), (funds[0], .seller), (funds[1], .seller)])
    let elements = try elements(fixture.graph)
    #expect(ids("group", elements) == ["g-holders"])
    try expectAllParties(fixture.graph)
  }

  @Test func `an amendment is drawn in the colour of what it amends and without repeating its name`() throws {
    let elements = try elements(.savvis)
    #expect(texts(elements).contains("Amendment No. 1"))
    let amendment = try #require(
      elements.first { $0.attributes["id"]?.hasPrefix("agreement-amendment") == true })
    let id = try #require(amendment.attributes["id"])
    let outline = try #require(elements.first { $0.name == "polygon" && $0.inside.last == id })
    #expect(outline.attributes["fill"] == "#e5effa")
  }

  @Test func `references that lead nowhere are told and not drawn`() throws {
    var graph = Graph.savvis
    graph.agreements[0].parties[1].entity = "nobody"
    graph.relations[0].to = "nothing"
    let diagram = try DiagramRenderer.render(graph, format: .svg)
    #expect(diagram.warnings.count { $0.code == "dangling_reference" } == 2)
  }

  @Test func `several filings make one picture that says so`() throws {
    var graph = Graph.savvis
    var other = graph.filings[0]
    other.id = "0000000000-03-000002"
    other.reportDate = "2003-01-15"
    graph.filings.append(other)
    let texts = texts(try elements(graph))
    #expect(texts.contains("SAVVIS Communications Corporation: 2 filings"))
    #expect(texts.contains("Forms 8-K, events of June 28, 2002 to January 15, 2003"))
  }
}
