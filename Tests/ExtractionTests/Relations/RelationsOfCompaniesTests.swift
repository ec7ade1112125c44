import DealModel
import Testing

@Suite("Ties between companies")
struct RelationsOfCompaniesTests {
  @Test(
    "Subsidiaries",
    arguments: [
      (
        "Harrow Services, Inc. (\u{201C}Services\u{201D}), a Delaware corporation and wholly-owned subsidiary of the "
          + "Company, issued notes.",
        ["Harrow Services, Inc. subsidiary_of Harrow Mills, Inc."]
      ),
      (
        "The Company and its wholly owned subsidiaries, Birch, Inc. and Larch, LLC, signed a lease.",
        ["Birch, Inc. subsidiary_of Harrow Mills, Inc.", "Larch, LLC subsidiary_of Harrow Mills, Inc."]
      ),
      (
        "Birch, Inc. (a subsidiary of the registrant) signed a lease.",
        ["Birch, Inc. subsidiary_of Harrow Mills, Inc."]
      ),
      (
        "Birch, Inc., which is a wholly owned subsidiary of the Company, signed a lease.",
        ["Birch, Inc. subsidiary_of Harrow Mills, Inc."]
      ),
      (
        "The Company's parent, Elm Corp., gave notice.",
        ["Harrow Mills, Inc. subsidiary_of Elm Corp."]
      ),
      (
        "Birch Holdings, LLC, a limited liability company wholly owned by the Company, signed a lease.",
        ["Birch Holdings, LLC subsidiary_of Harrow Mills, Inc."]
      ),
      (
        "As a result of the merger, Birch, Inc. became a wholly-owned subsidiary of the Company.",
        [
          "Birch, Inc. subsidiary_of Harrow Mills, Inc.", "Harrow Mills, Inc. acquires Birch, Inc.",
        ]
      ),
    ])
  func subsidiaries(_ body: String, _ expected: [String]) throws {
    #expect(try RelationFixture.relations(body) == expected)
  }

  @Test(
    "Acquisitions",
    arguments: [
      (
        "On May 1, 2031, the Company acquired Birch, Inc. for $5 million.",
        ["Harrow Mills, Inc. acquires Birch, Inc."]
      ),
      (
        "The Company purchased from Elm Corp. all of the issued and outstanding capital stock of Birch, Inc.",
        ["Harrow Mills, Inc. acquires Birch, Inc."]
      ),
      (
        "On May 1, 2031, the Company completed its previously announced acquisition of Birch, Inc. from Elm Corp.",
        ["Harrow Mills, Inc. acquires Birch, Inc."]
      ),
      (
        "Harrow Mills, Inc., acting through its wholly-owned subsidiary Sabrin, Inc., a California corporation (the "
          + "\u{201C}Subsidiary\u{201D}), completed the acquisition of substantially all of the assets of Alder, LLC.",
        [
          "Harrow Mills, Inc. acquires Alder, LLC", "Sabrin, Inc. acquires Alder, LLC",
          "Sabrin, Inc. subsidiary_of Harrow Mills, Inc.",
        ]
      ),
      (
        "The Company acquired all of the outstanding shares of capital stock of Birch (Ireland) Limited.",
        ["Harrow Mills, Inc. acquires Birch (Ireland) Limited"]
      ),
      (
        "The Company sold all of the outstanding stock of Birch, Inc. to Elm Corp.",
        ["Elm Corp. acquires Birch, Inc."]
      ),
      (
        "Dale Merger Corp., a wholly owned subsidiary of Elm Corp., will merge with and into Harrow Mills, Inc.",
        ["Dale Merger Corp. subsidiary_of Elm Corp.", "Elm Corp. acquires Harrow Mills, Inc."]
      ),
      (
        "On May 1, 2031, Birch, Inc. merged with and into a wholly owned subsidiary of the Company.",
        ["Harrow Mills, Inc. acquires Birch, Inc."]
      ),
      (
        "A newly-formed subsidiary of the Company was merged with Birch, Inc.",
        ["Harrow Mills, Inc. acquires Birch, Inc."]
      ),
    ])
  func acquisitions(_ body: String, _ expected: [String]) throws {
    #expect(try RelationFixture.relations(body) == expected)
  }

  @Test(
    "Successors, former names, managers, affiliates",
    arguments: [
      (
        "On May 1, 2031, Harrow Holding Corp. merged with and into Harrow Mills, Inc.",
        ["Harrow Mills, Inc. successor_of Harrow Holding Corp."]
      ),
      (
        "The Company entered into an indenture, dated May 1, 2031, between the Company and Tern Bank, N.A., as "
          + "successor in interest to Wren Bank, N.A., as trustee.",
        ["Tern Bank, N.A. successor_of Wren Bank, N.A."]
      ),
      (
        "The Company entered into an indenture, dated May 1, 2031, between the Company and Tern Trust Company, N.A. "
          + "(f/k/a Wren Trust Company, N.A.), as trustee.",
        ["Tern Trust Company, N.A. formerly Wren Trust Company, N.A."]
      ),
      (
        "On May 1, 2031, the Company changed its name from Alder Mills Corp. to Harrow Mills, Inc.",
        ["Harrow Mills, Inc. formerly Alder Mills Corp."]
      ),
      (
        "The Company entered into a credit agreement with Elm Fund, L.P., acting by its general partner, Elm GP, LLC, "
          + "dated May 1, 2031.",
        ["Elm Fund, L.P. managed_by Elm GP, LLC"]
      ),
      (
        "The Company entered into a stock purchase agreement, dated May 1, 2031, with certain funds affiliated with "
          + "Elm Fund, L.P. named therein.",
        ["certain funds affiliated with Elm Fund, L.P. named therein affiliate_of Elm Fund, L.P."]
      ),
    ])
  func others(_ body: String, _ expected: [String]) throws {
    #expect(try RelationFixture.relations(body) == expected)
  }

  @Test("A former name on the cover is an optional entity")
  func formerNameOnCover() throws {
    let graph = try RelationFixture.graph(
      "The Company moved.", item: "Item 8.01. Other Events.", formerName: "Alder Mills Corp.")
    let old = try #require(graph.entities.first { $0.name == "Alder Mills Corp." })
    #expect(old.roles.contains(.optional))
    #expect(graph.relations.map(\.kind) == [.formerly])
  }

  @Test(
    "What tells of no tie",
    arguments: [
      "The Company may acquire Birch, Inc. under the option.",
      "The Company has an option to purchase all of the outstanding shares of Birch, Inc.",
      "The Company purchased 20,000 shares of Birch, Inc. common stock.",
      "The Company acquired certain patents used by Birch, Inc.",
      "Birch, Inc. is a wholly owned subsidiary of Elm Corp.",
      "In 2025, the Company acquired Birch, Inc.",
      "The Company will merge with Birch, Inc.",
      "The Company, certain subsidiaries of Elm Corp. and Birch, Inc. met.",
    ])
  func nothing(_ body: String) throws {
    #expect(try RelationFixture.relations(body).isEmpty)
  }

  @Test("Earnings name companies without being about them")
  func earnings() throws {
    let relations = try RelationFixture.relations(
      "The outlook takes in the acquisition of Birch, Inc., which the Company acquired in April 2031.",
      item: "Item 2.02. Results of Operations and Financial Condition.")
    #expect(relations.isEmpty)
  }
}
