import DealModel
import Testing

@Suite("Ties between companies in many wordings")
struct TieWordingTests {
  @Test(
    "Parents and subsidiaries",
    arguments: [
      (
        "On May 1, 2031, Birch Works, LLC, an indirect wholly owned subsidiary of Harrow Mills, Inc. "
          + "(the \u{201C}Company\u{201D}), entered into a Lease Agreement with Alder Land Company.",
        [
          "Birch Works, LLC subsidiary_of Harrow Mills, Inc."
        ]
      ),
      (
        "Harrow Mills, Inc., the bank holding company of Tern Savings Bank, entered into a Lease "
          + "Agreement dated May 1, 2031 with Alder Land Company.",
        [
          "Tern Savings Bank subsidiary_of Harrow Mills, Inc."
        ]
      ),
      (
        "On May 1, 2031, Birch Works, LLC, which is 80% owned by the Company, entered into a Supply "
          + "Agreement with Larch Paper Corp.",
        [
          "Birch Works, LLC subsidiary_of Harrow Mills, Inc."
        ]
      ),
      (
        "On May 1, 2031, Birch Works, LLC entered into a Supply Agreement with Larch Paper Corp. "
          + "Birch Works, LLC is a direct, wholly-owned subsidiary of the Company. Larch Paper Corp. is "
          + "an indirect subsidiary of Elm Holdings plc.",
        [
          "Birch Works, LLC subsidiary_of Harrow Mills, Inc.",
          "Larch Paper Corp. subsidiary_of Elm Holdings plc",
        ]
      ),
      (
        "On May 1, 2031, the Company and certain of its subsidiaries, including Birch Works, LLC and "
          + "Dale Tools, Inc., entered into a Credit Agreement with Tern Bank, N.A.",
        [
          "Birch Works, LLC subsidiary_of Harrow Mills, Inc.",
          "Dale Tools, Inc. subsidiary_of Harrow Mills, Inc.",
        ]
      ),
      (
        "On May 1, 2031, the Company entered into a Credit Agreement with Tern Bank, N.A. The "
          + "Company formed Birch Works, LLC as a wholly owned subsidiary to hold the mill.",
        [
          "Birch Works, LLC subsidiary_of Harrow Mills, Inc."
        ]
      ),
      (
        "On May 1, 2031, the Company entered into a Supply Agreement with Larch Paper Corp., whose "
          + "ultimate parent is Elm Holdings plc.",
        [
          "Larch Paper Corp. subsidiary_of Elm Holdings plc"
        ]
      ),
      (
        "On May 1, 2031, the Company entered into a Supply Agreement with Larch Paper Corp. and Elm "
          + "Holdings plc, its ultimate parent.",
        [
          "Larch Paper Corp. subsidiary_of Elm Holdings plc"
        ]
      ),
      (
        "On May 1, 2031, the Company entered into a Supply Agreement with Larch Paper Corp., a unit "
          + "of Elm Holdings plc.",
        [
          "Larch Paper Corp. subsidiary_of Elm Holdings plc"
        ]
      ),
      (
        "On May 1, 2031, the Company and Wren Bancorp, Inc., the parent holding company of Wren "
          + "Savings Bank, entered into an Agreement and Plan of Merger pursuant to which Wren Bancorp, "
          + "Inc. will be merged with and into the Company, with the Company as the surviving "
          + "corporation.",
        [
          "Harrow Mills, Inc. acquires Wren Bancorp, Inc.",
          "Wren Savings Bank subsidiary_of Wren Bancorp, Inc.",
        ]
      ),
      (
        "The Company, through a newly formed, wholly owned subsidiary, Birch Works, LLC, entered into a Lease with Alder "
          + "Land Company on May 1, 2031.",
        ["Birch Works, LLC subsidiary_of Harrow Mills, Inc."]
      ),
    ])
  func subsidiaries(_ body: String, _ expected: [String]) throws {
    #expect(try RelationFixture.relations(body) == expected)
  }

  @Test(
    "Managers, advisers and affiliates",
    arguments: [
      (
        "On May 1, 2031, the Company entered into a Securities Purchase Agreement with Alder Fund, "
          + "L.P. Alder GP, LLC is the general partner of Alder Fund, L.P., and Alder Capital "
          + "Management, LLC is its investment manager.",
        [
          "Alder Fund, L.P. managed_by Alder Capital Management, LLC",
          "Alder Fund, L.P. managed_by Alder GP, LLC",
        ]
      ),
      (
        "On May 1, 2031, the Company entered into a Purchase Agreement with Alder Fund, L.P., whose "
          + "investment adviser is Alder Capital Management, LLC.",
        [
          "Alder Fund, L.P. managed_by Alder Capital Management, LLC"
        ]
      ),
      (
        "On May 1, 2031, the Company and Alder Capital Management, LLC, the investment adviser to "
          + "Alder Fund, L.P., met; the Company and Alder Fund, L.P. entered into a Purchase Agreement.",
        [
          "Alder Fund, L.P. managed_by Alder Capital Management, LLC"
        ]
      ),
      (
        "Harrow Mills, Inc., which is externally managed by Alder Capital Management, LLC, entered "
          + "into a Loan Agreement with Tern Bank, N.A. on May 1, 2031.",
        [
          "Harrow Mills, Inc. managed_by Alder Capital Management, LLC"
        ]
      ),
      (
        "On May 1, 2031, the Company and its external advisor, Alder Capital Management, LLC, "
          + "amended the Advisory Agreement dated June 3, 2029 between the Company and Alder Capital "
          + "Management, LLC.",
        [
          "Harrow Mills, Inc. managed_by Alder Capital Management, LLC"
        ]
      ),
      (
        "On May 1, 2031, the Company entered into a Loan Agreement with Birch Lending, LLC. Birch "
          + "Lending, LLC is an affiliate of Alder Capital Management, LLC.",
        [
          "Birch Lending, LLC affiliate_of Alder Capital Management, LLC"
        ]
      ),
      (
        "On May 1, 2031, the Company entered into a Loan Agreement with Alder Capital Management, "
          + "LLC and its affiliate, Birch Lending, LLC.",
        [
          "Birch Lending, LLC affiliate_of Alder Capital Management, LLC"
        ]
      ),
      (
        "On May 1, 2031, the Company entered into a Loan Agreement with Birch Lending, LLC, which is "
          + "affiliated with Alder Capital Management, LLC.",
        [
          "Birch Lending, LLC affiliate_of Alder Capital Management, LLC"
        ]
      ),
      (
        "On May 1, 2031, the Company entered into a Loan Agreement with Birch Lending, LLC, an "
          + "entity controlled by Elm Holdings plc.",
        [
          "Birch Lending, LLC affiliate_of Elm Holdings plc"
        ]
      ),
    ])
  func managers(_ body: String, _ expected: [String]) throws {
    #expect(try RelationFixture.relations(body) == expected)
  }

  @Test(
    "Old and new names, predecessors",
    arguments: [
      (
        "On May 1, 2031, the Company entered into a Supply Agreement with Larch Paper Corp., a "
          + "Delaware corporation formerly known as Elm Pulp Co. (\u{201C}Larch\u{201D}).",
        [
          "Larch Paper Corp. formerly Elm Pulp Co."
        ]
      ),
      (
        "On May 1, 2031, the name of the Company was changed from Alder Mills Corp. to Harrow Mills, "
          + "Inc.",
        [
          "Harrow Mills, Inc. formerly Alder Mills Corp."
        ]
      ),
      (
        "On May 1, 2031, the Company entered into a Supply Agreement with Larch Paper Corp. Elm Pulp "
          + "Co. was renamed Larch Paper Corp. on April 1, 2031.",
        [
          "Larch Paper Corp. formerly Elm Pulp Co."
        ]
      ),
      (
        "On May 1, 2031, the Company entered into a Supply Agreement with Larch Paper Corp., the "
          + "predecessor of Elm Pulp Co.",
        [
          "Elm Pulp Co. successor_of Larch Paper Corp."
        ]
      ),
      (
        "On May 1, 2031, the Company entered into a Supply Agreement with Elm Pulp Co., now known as Larch Paper Corp.",
        ["Larch Paper Corp. formerly Elm Pulp Co."]
      ),
    ])
  func names(_ body: String, _ expected: [String]) throws {
    #expect(try RelationFixture.relations(body) == expected)
  }

  @Test(
    "Who acquires whom",
    arguments: [
      (
        "On May 1, 2031, the Company entered into an Agreement and Plan of Merger with Elm Holdings "
          + "plc and Dale Purchaser Corp., a direct subsidiary of Elm Holdings plc "
          + "(\u{201C}Purchaser\u{201D}). Purchaser will commence a tender offer to acquire all of the "
          + "outstanding shares of common stock of the Company for $30.00 per share in cash.",
        [
          "Dale Purchaser Corp. subsidiary_of Elm Holdings plc",
          "Elm Holdings plc acquires Harrow Mills, Inc.",
        ]
      ),
      (
        "On May 1, 2031, the Company entered into a definitive agreement to be acquired by Elm "
          + "Holdings plc for $900 million in cash.",
        [
          "Elm Holdings plc acquires Harrow Mills, Inc."
        ]
      ),
      (
        "Harrow Mills, Inc. announced on May 1, 2031 that it has agreed to buy Birch Works, Inc. for "
          + "$90 million.",
        [
          "Harrow Mills, Inc. acquires Birch Works, Inc."
        ]
      ),
      (
        "On May 1, 2031, the Company entered into an Asset Purchase Agreement with Birch Works, "
          + "Inc., pursuant to which the Company acquired substantially all of Birch Works, Inc.'s "
          + "assets.",
        [
          "Harrow Mills, Inc. acquires Birch Works, Inc."
        ]
      ),
      (
        "On May 1, 2031, the Company entered into a Membership Interest Purchase Agreement with "
          + "Alder Land Company to acquire 100% of the membership interests in Birch Works, LLC.",
        [
          "Harrow Mills, Inc. acquires Birch Works, LLC"
        ]
      ),
      (
        "On May 1, 2031, the Company purchased a controlling interest in Birch Works, LLC.",
        [
          "Harrow Mills, Inc. acquires Birch Works, LLC"
        ]
      ),
      (
        "On May 1, 2031, the Company acquired a majority of the outstanding shares of Birch Works, "
          + "Ltd.",
        [
          "Harrow Mills, Inc. acquires Birch Works, Ltd."
        ]
      ),
      (
        "On May 1, 2031, the Company commenced a tender offer for all of the outstanding shares of "
          + "Birch Works, Inc.",
        [
          "Harrow Mills, Inc. acquires Birch Works, Inc."
        ]
      ),
      (
        "Stockholders approved the issuance of stock under the Agreement and Plan of Merger, dated "
          + "as of May 1, 2031, by and among Birch Works, Inc., a Delaware corporation, the Registrant, "
          + "a Delaware corporation, Dale Holdco, Inc., a Delaware corporation and a wholly owned "
          + "subsidiary of the Registrant (\u{201C}Dale\u{201D}), and Dale Merger Sub, Inc., a Delaware "
          + "corporation and a wholly owned subsidiary of Dale.",
        [
          "Dale Holdco, Inc. subsidiary_of Harrow Mills, Inc.",
          "Dale Merger Sub, Inc. subsidiary_of Dale Holdco, Inc.",
          "Harrow Mills, Inc. acquires Birch Works, Inc.",
        ]
      ),
      (
        "Stockholders approved the issuance of stock of Dale Holdco, Inc. (\u{201C}New Dale\u{201D}) "
          + "to stockholders of Birch Works, Inc. (\u{201C}Birch\u{201D}) under the Agreement and Plan "
          + "of Merger, dated as of May 1, 2031, by and among Birch, a Delaware corporation, the "
          + "Registrant, a Delaware corporation, New Dale, a Delaware corporation and a wholly owned "
          + "subsidiary of the Registrant, and Dale Merger Sub, Inc., a Delaware corporation and a "
          + "wholly owned subsidiary of New Dale.",
        [
          "Dale Holdco, Inc. subsidiary_of Harrow Mills, Inc.",
          "Dale Merger Sub, Inc. subsidiary_of Dale Holdco, Inc.",
          "Harrow Mills, Inc. acquires Birch Works, Inc.",
        ]
      ),
    ])
  func acquisitions(_ body: String, _ expected: [String]) throws {
    #expect(try RelationFixture.relations(body) == expected)
  }

  @Test(
    "Who acquires whom, told in further ways",
    arguments: [
      (
        "On May 1, 2031, the Company acquired, in separate merger transactions, all of the "
          + "outstanding capital stock of four companies (the \u{201C}Founding Companies\u{201D}): Birch "
          + "Works, Inc., Elm Systems, Inc., Larch Data, Inc. and Oak Wire Company.",
        [
          "Harrow Mills, Inc. acquires Birch Works, Inc.",
          "Harrow Mills, Inc. acquires Elm Systems, Inc.",
          "Harrow Mills, Inc. acquires Larch Data, Inc.",
          "Harrow Mills, Inc. acquires Oak Wire Company",
        ]
      ),
      (
        "On May 1, 2031, the Company acquired 100% of the issued and outstanding common shares of "
          + "Birch Bio, a Nevada corporation (\u{201C}Birch\u{201D}).",
        [
          "Harrow Mills, Inc. acquires Birch Bio"
        ]
      ),
      (
        "On May 1, 2031, the Company sold the assets of Rixton Tools, a wholly owned subsidiary of "
          + "the Company, to Elm Holdings plc.",
        [
          "Elm Holdings plc acquires Rixton Tools",
          "Rixton Tools subsidiary_of Harrow Mills, Inc.",
        ]
      ),
      (
        "On May 1, 2031, Birch Works, Inc. and Elm Systems, Inc. each merged with and into wholly "
          + "owned subsidiaries of the Company.",
        [
          "Harrow Mills, Inc. acquires Birch Works, Inc.",
          "Harrow Mills, Inc. acquires Elm Systems, Inc.",
        ]
      ),
      (
        "On May 1, 2031, the Company entered into an Agreement and Plan of Merger with Elm Holdings "
          + "plc and Dale Merger Sub, Inc. Upon completion of the merger, the Company will be a wholly "
          + "owned subsidiary of Elm Holdings plc.",
        [
          "Elm Holdings plc acquires Harrow Mills, Inc."
        ]
      ),
      (
        "On May 1, 2031, the stockholders of Birch Works, Inc. approved its pending acquisition by "
          + "the Company.",
        [
          "Harrow Mills, Inc. acquires Birch Works, Inc."
        ]
      ),
      (
        "On May 1, 2031, the Company commenced an exchange offer for all of the outstanding shares "
          + "of common stock of Birch Works, Inc.",
        [
          "Harrow Mills, Inc. acquires Birch Works, Inc."
        ]
      ),
      (
        "On May 1, 2031, the Company, pursuant to a Stock Purchase Agreement with Jane Roe and John "
          + "Doe, purchased all of the issued and outstanding shares of Birch Works, Inc.",
        [
          "Harrow Mills, Inc. acquires Birch Works, Inc."
        ]
      ),
      (
        "On May 1, 2031, the Company closed the Birch Works, Inc. acquisition.",
        [
          "Harrow Mills, Inc. acquires Birch Works, Inc."
        ]
      ),
      (
        "On May 1, 2031, Dale Merger Sub, Inc. was merged with and into Birch Works, Inc. and Birch "
          + "Works, Inc. became a wholly owned subsidiary of the Company.",
        [
          "Birch Works, Inc. subsidiary_of Harrow Mills, Inc.",
          "Harrow Mills, Inc. acquires Birch Works, Inc.",
        ]
      ),
      (
        "On May 1, 2031, the Company entered into a Share Purchase Agreement with Elm Holdings plc "
          + "providing for the sale of all of the shares of Birch Works GmbH to Elm Holdings plc.",
        [
          "Elm Holdings plc acquires Birch Works GmbH"
        ]
      ),
      (
        "On May 1, 2031, the Company entered into an agreement to sell its subsidiary Birch Works, "
          + "Inc. to Elm Holdings plc.",
        [
          "Birch Works, Inc. subsidiary_of Harrow Mills, Inc.",
          "Elm Holdings plc acquires Birch Works, Inc.",
        ]
      ),
    ])
  func furtherAcquisitions(_ body: String, _ expected: [String]) throws {
    #expect(
      try RelationFixture.relations(body, item: "Item 2.01. Completion of Acquisition or Disposition of Assets.")
        == expected)
  }

  @Test(
    "What ties nobody",
    arguments: [
      "On May 1, 2031, the Company acquired the valve business of Birch Works, Inc.",
      "On May 1, 2031, the Company acquired 40% of the outstanding shares of Birch Works, Inc.",
      "The Company entered into a Loan Agreement with Birch Lending, LLC, which is not an affiliate of Elm Corp.",
      "The Company and its financial advisor, Alder Securities, LLC, met with Birch Works, Inc.",
      "The Company has an option for the sale of all of the shares of Birch Works GmbH to Elm Holdings plc.",
      "The Company entered into an agreement with Elm Corp. on the sale of tools to Birch Works, Inc.",
      "Birch Works, LLC, which is 50% owned by the Company, leased a mill.",
      "On May 1, 2031, the Company commenced a tender offer for 10,000 shares of Birch Works, Inc.",
      "The stockholders of Elm Corp. may commence a tender offer for all of the shares of the Company.",
    ])
  func nothing(_ body: String) throws {
    #expect(try RelationFixture.relations(body) == [])
  }

  @Test("What belongs to whom is told of others than the registrant where the filing tells of deals")
  func others() throws {
    let body = "Birch Works, LLC makes tools. Birch Works, LLC is a wholly owned subsidiary of Elm Holdings plc."
    #expect(try RelationFixture.relations(body) == ["Birch Works, LLC subsidiary_of Elm Holdings plc"])
    #expect(try RelationFixture.relations(body, item: RelationFixture.offices) == [])
  }

  @Test("A class of affiliates belongs to whoever is named before it; a class of subsidiaries is no news")
  func classes() throws {
    let body = """
      On May 1, 2031, the Company and certain of its subsidiaries sold a mill to Birch Imaging, L.C. and certain of its \
      affiliates under an Asset Purchase Agreement.
      """
    #expect(try RelationFixture.relations(body) == ["certain of its affiliates affiliate_of Birch Imaging, L.C."])
  }

  @Test(
    "Rows before their owner, owners of owners, and what is done second",
    arguments: [
      (
        "On May 1, 2031, the Company, along with Birch Works, LLC and Dale Tools, LLC, its wholly owned subsidiaries, "
          + "entered into a Credit Agreement with Tern Bank, N.A.",
        ["Birch Works, LLC subsidiary_of Harrow Mills, Inc.", "Dale Tools, LLC subsidiary_of Harrow Mills, Inc."]
      ),
      (
        "On May 1, 2031, Birch Works, LLC, a subsidiary of the Company's wholly owned subsidiary Dale Tools, LLC, "
          + "entered into a Lease with Alder Land Company.",
        ["Birch Works, LLC subsidiary_of Dale Tools, LLC", "Dale Tools, LLC subsidiary_of Harrow Mills, Inc."]
      ),
      (
        "On May 1, 2031, the Company completed the transactions contemplated by the Purchase Agreement with Elm Corp. and "
          + "acquired Birch Works, LLC.",
        ["Harrow Mills, Inc. acquires Birch Works, LLC"]
      ),
      (
        "On May 1, 2031, the Company and Elm Corp. entered into a Purchase Agreement for the purchase by the Company of "
          + "all of the outstanding shares of Birch Works, Inc.",
        ["Harrow Mills, Inc. acquires Birch Works, Inc."]
      ),
      (
        "On May 1, 2031, the Company and Elm Corp. entered into a Purchase Agreement for the sale by Elm Corp. to the "
          + "Company of all of the outstanding shares of Birch Works, Inc.",
        ["Harrow Mills, Inc. acquires Birch Works, Inc."]
      ),
    ])
  func rows(_ body: String, _ expected: [String]) throws {
    #expect(try RelationFixture.relations(body) == expected)
  }

  @Test("A company formed to be merged is no target")
  func mergerSub() throws {
    let body = """
      Under the Agreement and Plan of Merger dated May 1, 2031 among Elm Holdings plc, Dale Merger Sub, Inc. and the \
      Company, Dale Merger Sub, Inc. will be merged into the Company and the Company will become a subsidiary of Elm \
      Holdings plc.
      """
    #expect(try RelationFixture.relations(body) == ["Elm Holdings plc acquires Harrow Mills, Inc."])
  }
}
