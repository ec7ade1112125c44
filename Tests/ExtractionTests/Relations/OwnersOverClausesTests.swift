import DealModel
import Testing

/// Who owns and buys whom where a clause lies between, and what only seems to tell it, each in a sentence of our own.
@Suite("Owners and buyers over several clauses")
struct OwnersOverClausesTests {
  @Test(
    "Ties",
    arguments: [
      (
        """
        Elm Harvest Limited owns 100% of Birch Hong Kong Limited, a Hong Kong company, which in turn owns all of the equity \
        interests in Oak Consulting Co., Ltd. The Company entered into a Lease with Elm Harvest Limited.
        """,
        [
          "Birch Hong Kong Limited subsidiary_of Elm Harvest Limited",
          "Oak Consulting Co., Ltd. subsidiary_of Birch Hong Kong Limited",
        ]
      ),
      (
        """
        The Company entered into a Contribution Agreement with Elm Corp., Oak GP, LLC and Oak Gathering, LLC. Each of the \
        Company, Oak GP, LLC and Oak Gathering, LLC is a direct or indirect subsidiary of Elm Corp.
        """,
        [
          "Harrow Mills, Inc. subsidiary_of Elm Corp.",
          "Oak GP, LLC subsidiary_of Elm Corp.",
          "Oak Gathering, LLC subsidiary_of Elm Corp.",
        ]
      ),
      // The comma behind the bracket sets off another party, and the term is no noun.
      (
        """
        The Company entered into a Contribution Agreement with Oak GP, LLC, the general partner of Oak Midstream, LP (the \
        "General Partner"), and Elm Gathering, LLC. The General Partner and Elm Gathering, LLC agreed to it.
        """,
        ["Oak Midstream, LP managed_by Oak GP, LLC"]
      ),
      // The stock of who reports, and a share of it that is told behind.
      (
        """
        On May 1, 2031, Jane Roe entered into a Stock Purchase Agreement with Elm Ventures Pte. Ltd. ("Purchaser"), pursuant to \
        which Ms. Roe sold 7,250,000 shares of the Company's common stock, representing 72.5% of the outstanding shares, to \
        Purchaser.
        """,
        ["Elm Ventures Pte. Ltd. acquires Harrow Mills, Inc."]
      ),
      // The term behind whoever formed the buyer is the buyer's.
      (
        """
        On May 1, 2031, the Company entered into an Asset Purchase Agreement with Elm Newco LLC, an entity formed by Oak \
        Partners, L.P. (the "Bidder"), pursuant to which the Bidder agreed to purchase substantially all of the Company's assets.
        """,
        ["Elm Newco LLC acquires Harrow Mills, Inc.", "Elm Newco LLC affiliate_of Oak Partners, L.P."]
      ),
      // Whose obligations and parent they are.
      (
        """
        The Company entered into a Share Purchase Agreement with Elm GmbH ("Elm"), for the sale of all of the shares of Birch \
        Works B.V. Elm's obligations are guaranteed by its parent, Elm Werke AG.
        """,
        ["Elm GmbH acquires Birch Works B.V.", "Elm GmbH subsidiary_of Elm Werke AG"]
      ),
      (
        "The managing trustee of Harrow Mills, Inc. is Elm Managers, Inc., a Massachusetts corporation.",
        ["Harrow Mills, Inc. managed_by Elm Managers, Inc."]
      ),
      // A holding company of its own.
      (
        """
        The Company completed its holding company reorganization. Pursuant to the Agreement and Plan of Merger, dated as of \
        March 3, 2031, among the Company, Harrow Group Holdings, Inc. and HM Merger Sub LLC, a wholly owned subsidiary of Harrow \
        Group Holdings, Inc., the Company merged with HM Merger Sub LLC.
        """,
        ["HM Merger Sub LLC subsidiary_of Harrow Group Holdings, Inc."]
      ),
    ])
  func ties(body: String, expected: [String]) throws {
    #expect(try RelationFixture.relations(body) == expected)
  }

  @Test(
    "None",
    arguments: [
      "Prior to the distribution, Elm Works, Inc. was a wholly owned subsidiary of the Company.",
      "Elm Corp. signed a letter of intent under which the Company would acquire all of the shares of Birch Works, Inc.",
      "The Company entered into a memorandum of understanding whereby it will acquire Birch Works, Inc. from Elm Corp.",
      "The Company intends to change its name to Elm Wellness Group, Inc.",
      "The Company will change its name to Elm Wellness Group, Inc. if its stockholders approve.",
      "Dr. John Poe, a member of the Company's scientific advisory board, entered into a consulting agreement with it.",
    ])
  func none(body: String) throws {
    #expect(try RelationFixture.relations(body) == [])
  }

  @Test("A law is no corporation, and the year's series is part of a trust's name")
  func names() throws {
    let graph = try RelationFixture.graph(
      """
      The Company acted under the Delaware General Corporation Law. It entered into a Sale Agreement with Elm Loan Trust \
      2031-2.
      """, item: "Item 1.01. Entry into a Material Definitive Agreement.")
    #expect(graph.entities.map(\.name) == ["Harrow Mills, Inc.", "Elm Loan Trust 2031-2", "Ann Poe"])
  }

  @Test("The part of an office is none of a company's name")
  func units() throws {
    let graph = try RelationFixture.graph(
      "Before she joined the Company, Ms. Roe was Vice President, Finance of Oak Cartons, Inc.",
      item: RelationFixture.offices)
    #expect(graph.entities.contains { $0.name == "Oak Cartons, Inc." })
  }
}
