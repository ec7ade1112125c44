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
        "Birch, Inc. (together with its affiliates, \u{201C}Birch\u{201D}), an indirect subsidiary of the Company, and "
          + "Larch, LLC, a wholly-owned subsidiary which makes tools, met.",
        ["Birch, Inc. subsidiary_of Harrow Mills, Inc.", "Larch, LLC subsidiary_of Harrow Mills, Inc."]
      ),
      (
        "A wholly owned subsidiary of the Company, Birch, Inc., leased a mill. Larch, LLC, an Ohio company that is a "
          + "subsidiary of the Company, did not.",
        ["Birch, Inc. subsidiary_of Harrow Mills, Inc.", "Larch, LLC subsidiary_of Harrow Mills, Inc."]
      ),
      (
        "Birch, Inc., a subsidiary of Larch, LLC, an Ohio company (\u{201C}Larch\u{201D}) and a wholly owned subsidiary of "
          + "the Company, met.",
        ["Birch, Inc. subsidiary_of Larch, LLC", "Larch, LLC subsidiary_of Harrow Mills, Inc."]
      ),
      (
        "The Company works through its Birch, Inc. subsidiary. Birch, Inc. and its subsidiary, Larch, LLC, met.",
        ["Birch, Inc. subsidiary_of Harrow Mills, Inc.", "Larch, LLC subsidiary_of Birch, Inc."]
      ),
      (
        "The Company agreed to acquire Elm Corp. (\u{201C}Elm\u{201D}). Larch, LLC, a wholly owned subsidiary of Elm, met.",
        ["Harrow Mills, Inc. acquires Elm Corp.", "Larch, LLC subsidiary_of Elm Corp."]
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
          + "\u{201C}Subsidiary\u{201D}), completed the acquisition of substantially all of the assets of Alder, LLC on May 1, 2031.",
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
        "The Company and Elm Corp. agreed on a plan under which the Company will become a wholly owned subsidiary of "
          + "Elm Corp.",
        ["Elm Corp. acquires Harrow Mills, Inc."]
      ),
      (
        "The proceeds will be used to finance the acquisition of Birch, Inc. in June 2031.",
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
    "What is bought, and in what words",
    arguments: [
      (
        "The Company acquired all of the outstanding stock of Birch, Inc., an Ohio corporation, Elm Corp. and Larch, LLC.",
        ["Birch, Inc.", "Elm Corp.", "Larch, LLC"]
      ),
      ("The Company completed the acquisitions of Birch, Inc. and Elm Corp.", ["Birch, Inc.", "Elm Corp."]),
      ("The Company acquired the following companies: Birch, Inc. and Elm Corp.", ["Birch, Inc.", "Elm Corp."]),
      ("The Company acquired, by merger, Birch, Inc.", ["Birch, Inc."]),
      (
        "The Company acquired substantially all of the assets and assumed certain liabilities of Birch, Inc.",
        ["Birch, Inc."]
      ),
      ("The Company acquired from the shareholders of Birch, Inc. all of the shares of that company.", ["Birch, Inc."]),
      ("The Company acquired 100 percent of the stock of Birch, Inc.", ["Birch, Inc."]),
      ("The Company acquired the issued and outstanding shares of Birch, Inc.", ["Birch, Inc."]),
      (
        "The Company issued 500 shares of its stock in exchange for all of the outstanding shares of Birch, Inc.",
        ["Birch, Inc."]
      ),
      (
        "The shareholders of Birch, Inc. exchanged all of their shares for 500 shares of the Company.",
        ["Birch, Inc."]
      ),
      ("Harrow Mills, Inc. announced that it has agreed to acquire Birch, Inc.", ["Birch, Inc."]),
      ("The Company entered into a definitive agreement to acquire Birch, Inc.", ["Birch, Inc."]),
      ("The Company completed the purchase of Birch, Inc. from Elm Corp.", ["Birch, Inc."]),
      ("The report tells of the acquisition by one of our subsidiaries of Birch, Inc.", ["Birch, Inc."]),
      ("Birch, Inc. merged with and into the Company on May 1, 2031.", ["Birch, Inc."]),
      (
        "The Company announced that it had signed definitive agreements to acquire Birch, Inc. and Elm Corp.",
        ["Birch, Inc.", "Elm Corp."]
      ),
      ("The Company entered into an agreement providing for the acquisition of Birch, Inc.", ["Birch, Inc."]),
      ("A loan will pay for the proposed acquisition of Birch, Inc.", ["Birch, Inc."]),
      ("The Company acquired, in separate transactions, Birch, Inc. and Elm Corp.", ["Birch, Inc.", "Elm Corp."]),
      (
        "The Company exchanged 500 shares of its stock for all of the outstanding stock of Birch, Inc.",
        ["Birch, Inc."]
      ),
      (
        "The Company entered into agreements to acquire (i) Birch, Inc., (ii) Elm Corp. and (iii) Larch, LLC.",
        ["Birch, Inc.", "Elm Corp.", "Larch, LLC"]
      ),
      ("The Company completed the acquisition of: (1) Birch, Inc.; and (2) Elm Corp.", ["Birch, Inc.", "Elm Corp."]),
      ("The Company acquired all of the stock of each of Birch, Inc. and Elm Corp.", ["Birch, Inc.", "Elm Corp."]),
      ("The Company acquired two tool companies, Birch, Inc. and Elm Corp.", ["Birch, Inc.", "Elm Corp."]),
      ("The Company completed a share exchange with the shareholders of Birch, Inc.", ["Birch, Inc."]),
    ])
  func objects(_ body: String, _ targets: [String]) throws {
    #expect(
      try RelationFixture.relations(body, item: "Item 2.01. Completion of Acquisition or Disposition of Assets.")
        == targets.map { "Harrow Mills, Inc. acquires \($0)" })
  }

  @Test(
    "Sales and mergers of others",
    arguments: [
      (
        "The Company sold to Elm Corp. all of the outstanding stock of Birch, Inc.",
        ["Elm Corp. acquires Birch, Inc."]
      ),
      (
        "The Company sold all of the stock of its wholly owned subsidiary, Birch, Inc., to Elm Corp.",
        ["Birch, Inc. subsidiary_of Harrow Mills, Inc.", "Elm Corp. acquires Birch, Inc."]
      ),
      (
        "Birch, Inc., a subsidiary of the Company, completed the sale of substantially all of its assets to Elm Corp.",
        ["Birch, Inc. subsidiary_of Harrow Mills, Inc.", "Elm Corp. acquires Birch, Inc."]
      ),
      (
        "Birch, Inc. was sold by the Company to Elm Corp.",
        ["Elm Corp. acquires Birch, Inc."]
      ),
      (
        "Dale Corp., a wholly owned subsidiary of the Company, was merged with and into Birch, Inc.",
        ["Dale Corp. subsidiary_of Harrow Mills, Inc.", "Harrow Mills, Inc. acquires Birch, Inc."]
      ),
      (
        "On October 3, 2029, the Company agreed that a subsidiary of the Company will be merged with and into Birch, Inc.",
        ["Harrow Mills, Inc. acquires Birch, Inc."]
      ),
    ])
  func others(_ body: String, _ expected: [String]) throws {
    #expect(
      try RelationFixture.relations(body, item: "Item 2.01. Completion of Acquisition or Disposition of Assets.")
        == expected)
  }

  @Test("Who belongs to whom is read where people and votes are told, what happens is not")
  func standing() throws {
    let body = "Jane Roe worked for Birch, Inc., a subsidiary of the Company, which the Company acquired in March 2031."
    #expect(
      try RelationFixture.relations(body, item: RelationFixture.offices)
        == ["Birch, Inc. subsidiary_of Harrow Mills, Inc."])
  }

  @Test(
    "A company that reports is nobody's former name, and gets a holding company of its own name without being bought")
  func noFormerName() throws {
    #expect(
      try RelationFixture.relations(
        "The Company entered into an indenture, dated May 1, 2031, between the Company and Harrow Systems Corp. "
          + "(formerly known as Harrow Mills, Inc.).") == [])
    #expect(
      try RelationFixture.relations("The Company became a wholly owned subsidiary of Harrow Holdings, Inc.")
        == ["Harrow Mills, Inc. subsidiary_of Harrow Holdings, Inc."])
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
  func names(_ body: String, _ expected: [String]) throws {
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
      "In 2025, the Company acquired Birch, Inc.",
      "The Company will merge with Birch, Inc.",
      "The Company terminated its agreement to acquire Birch, Inc.",
      "The Company acquired 500 of the outstanding shares of Birch, Inc.",
      "The Company signed no agreement for the sale of Birch, Inc.",
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
