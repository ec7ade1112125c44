import DealModel
import Testing

/// Classes, terms and parts that the lists of parties hold, and the sides that they tell, each in a sentence of our own.
@Suite("Classes and sides in lists of parties")
struct PartyClassTests {
  @Test(
    "What an item tells of an agreement and its parties",
    arguments: [
      // Holders are told by what they hold.
      (
        """
        On May 2, 2031, the Company and each of the holders of its $2,000,000 aggregate principal amount of 8% Convertible \
        Notes due March 27, 2035 (the "Notes") have entered into a letter agreement.
        """,
        [
          "letter agreement 2031-05-02: Harrow Mills, Inc. party, the holders of its $2,000,000 aggregate principal amount "
            + "of 8% Convertible Notes due March 27, 2035 holder"
        ]
      ),
      (
        """
        On May 2, 2031, the Company entered into an Exchange Agreement with a holder of the Company's 4.00% Convertible \
        Senior Notes due 2033 pursuant to which the notes are exchanged.
        """,
        [
          "Exchange Agreement 2031-05-02: Harrow Mills, Inc. issuer, a holder of the Company's 4.00% Convertible Senior Notes "
            + "due 2033 holder"
        ]
      ),
      // Classes in a row with "or" are one; a part that the graph has no role for ends no list.
      (
        """
        On May 2, 2031, the Company, as borrower, Harrow Holdings, LLC, as holdings, the several banks and other financial \
        institutions or entities from time to time parties thereto as lenders, and Tern Bank, N.A., as administrative agent, \
        entered into a Credit Agreement.
        """,
        [
          "Credit Agreement 2031-05-02: Harrow Mills, Inc. borrower, Harrow Holdings, LLC party, the several banks and other "
            + "financial institutions or entities from time to time parties thereto lender, Tern Bank, N.A. agent"
        ]
      ),
      (
        """
        On May 2, 2031, the Company and certain of its direct and indirect subsidiaries entered into a Forbearance Agreement \
        with certain holders of the Company's 8% Senior Notes (the "Noteholders") and Tern Bank, N.A., as agent.
        """,
        [
          "Forbearance Agreement 2031-05-02: Harrow Mills, Inc. borrower, certain of its direct and indirect subsidiaries "
            + "borrower, certain holders of the Company's 8% Senior Notes holder, Tern Bank, N.A. agent"
        ]
      ),
      // Lenders under an agreement, by what they hold.
      (
        """
        Holders of a majority of the outstanding loans under the Company's senior credit agreement have entered into a \
        forbearance agreement with the Company.
        """,
        [
          "forbearance agreement no date: Holders of a majority of the outstanding loans lender, Harrow Mills, Inc. borrower"
        ]
      ),
      (
        """
        On May 2, 2031, the required lenders under the Company's Loan Agreement entered into a forbearance agreement with the \
        Company.
        """,
        ["forbearance agreement 2031-05-02: the required lenders lender, Harrow Mills, Inc. borrower"]
      ),
      (
        """
        On May 2, 2031, the Company entered into a support agreement with lenders holding approximately 80% of the loans \
        outstanding under its term loan.
        """,
        [
          "support agreement 2031-05-02: Harrow Mills, Inc. party, lenders holding approximately 80% of the loans outstanding "
            + "lender"
        ]
      ),
      // The holder of record, but not who holds for all who buy.
      (
        "On May 2, 2031, the Company issued a Senior Secured Note registered in the name of Alder Fund, L.P.",
        ["Senior Secured Note 2031-05-02: Harrow Mills, Inc. issuer, Alder Fund, L.P. holder"]
      ),
      (
        """
        On May 2, 2031, the Company executed a promissory note with a principal amount of $500,000, in the name of Alder \
        Fund, L.P.
        """,
        ["promissory note 2031-05-02: Harrow Mills, Inc. issuer, Alder Fund, L.P. holder"]
      ),
      (
        "On May 2, 2031, the Company issued a Global Note registered in the name of Elm & Co., as nominee of a depository.",
        []
      ),
      // A name with its article; the house number of who owns a building.
      (
        """
        On May 2, 2031, the Company and The Marlow University entered into an exclusive license agreement under which the \
        Company obtained worldwide rights to certain patents.
        """,
        ["exclusive license agreement 2031-05-02: Harrow Mills, Inc. licensee, The Marlow University licensor"]
      ),
      (
        """
        On May 2, 2031, the Company entered into a First Amendment of Lease (the "First Amendment") to its lease agreement \
        dated March 1, 2030 with 12/14 Marlow Street LLC (the "Landlord").
        """,
        [
          "lease agreement 2030-03-01: Harrow Mills, Inc. tenant, 12/14 Marlow Street LLC landlord",
          "First Amendment of Lease to lease agreement 2031-05-02: Harrow Mills, Inc. tenant, 12/14 Marlow Street LLC "
            + "landlord",
        ]
      ),
      (
        """
        On May 2, 2031, the Company entered into a Consent Decree with the U.S. Environmental Protection Agency and the State \
        of Ohio.
        """,
        [
          "Consent Decree 2031-05-02: Harrow Mills, Inc. party, U.S. Environmental Protection Agency party, State of Ohio party"
        ]
      ),
      // The receipts of a depositary, and who holds them.
      (
        """
        On May 2, 2031, the Company entered into a Deposit Agreement related to the Depositary Shares, dated May 1, 2031, \
        among the Company, Gull Share Inc., Gull Trust Company, N.A. and the Holders from time to time of the Depositary \
        Receipts.
        """,
        [
          "Deposit Agreement 2031-05-01: Harrow Mills, Inc. issuer, Gull Share Inc. agent, Gull Trust Company, N.A. agent, "
            + "the Holders from time to time of the Depositary Receipts holder"
        ]
      ),
      // Who is printed as seller sells to the others; who owns what is sold sells it.
      (
        """
        On May 2, 2031, the Company entered into a Purchase and Sale Agreement with Marlow Street Owner LLC, as seller, to \
        acquire a property for $54 million.
        """,
        [
          "Purchase and Sale Agreement 2031-05-02: Harrow Mills, Inc. purchaser, Marlow Street Owner LLC seller"
        ]
      ),
      (
        """
        On May 2, 2031, the Company entered into a Stock Purchase Agreement by and among the Company, Birch Plastics, \
        Incorporated ("BPI") and the shareholders of BPI.
        """,
        [
          "Stock Purchase Agreement 2031-05-02: Harrow Mills, Inc. purchaser, Birch Plastics, Incorporated target, the "
            + "shareholders of BPI seller"
        ]
      ),
      (
        """
        On May 2, 2031, the Company, Elm Works, Inc. (the "Target"), the stockholders of the Target (the "Sellers") and John \
        Roe, as representative of the Sellers, entered into a Stock Purchase Agreement.
        """,
        [
          "Stock Purchase Agreement 2031-05-02: Harrow Mills, Inc. purchaser, Elm Works, Inc. target, the stockholders of the "
            + "Target seller, John Roe party"
        ]
      ),
      // Who borrows and lends does so under what secures the loan, too.
      (
        """
        On May 2, 2031, the Company entered into a loan agreement with Jane Roe and a Security Agreement with Jane Roe.
        """,
        [
          "loan agreement 2031-05-02: Harrow Mills, Inc. borrower, Jane Roe lender",
          "Security Agreement 2031-05-02: Harrow Mills, Inc. borrower, Jane Roe lender",
        ]
      ),
      // Who provides supplies.
      (
        """
        On May 2, 2031, the Company and Birch Platforms, Inc. entered into a Master Services Agreement, pursuant to which \
        the Company will provide Birch Platforms, Inc. with computing capacity.
        """,
        ["Master Services Agreement 2031-05-02: Harrow Mills, Inc. supplier, Birch Platforms, Inc. customer"]
      ),
    ])
  func agreements(_ body: String, _ lines: [String]) throws {
    #expect(try AgreementLines.of(body) == lines)
  }

  @Test(
    "A term for a class is no name of the company by which the class is told",
    arguments: [
      ("the stockholders of Birch Works, Inc. (the \"Birch Sellers\")", "Birch Works, Inc."),
      ("certain members of Birch Works, LLC (the \"Members\" or the \"Sellers\")", "Birch Works, LLC"),
      ("holders of shares of Birch Works, Inc. (each, a \"Holder\")", "Birch Works, Inc."),
    ])
  func classTerm(_ party: String, _ owner: String) throws {
    let graph = try RelationFixture.graph(
      "On May 2, 2031, the Company entered into a Stock Purchase Agreement with \(party).",
      item: "Item 1.01. Entry into a Material Definitive Agreement.")
    #expect(graph.entities.first { $0.name == owner }?.aliases == [])
  }

  @Test("A law is no company, whatever is defined behind it")
  func laws() throws {
    let graph = try RelationFixture.graph(
      """
      On May 2, 2031, the Company entered into a Purchase Agreement with Alder Fund, L.P. The shares were sold without \
      registration under the Securities Act (the "Registration") and with Section 4(2) of the Alder Act (the "Exemption").
      """, item: "Item 1.01. Entry into a Material Definitive Agreement.")
    #expect(!graph.entities.contains { $0.name.hasSuffix("Act") })
  }

  @Test("A waiver of the fees of a licence is no licence")
  func fees() throws {
    let found = try AgreementLines.of(
      """
      On May 2, 2031, the Company entered into a Settlement Agreement with Birch, Inc. Under the Settlement Agreement, Birch, \
      Inc. granted the Company a waiver of its license fees.
      """)
    #expect(found == ["Settlement Agreement 2031-05-02: Harrow Mills, Inc. party, Birch, Inc. party"])
  }

  @Test(
    "The sides of a licence are told by sentences that follow, too",
    arguments: [
      ("Birch will make an upfront payment of $10 million to the Company.", "licensor", "licensee"),
      ("The Company is eligible to receive milestone payments and royalties.", "licensor", "licensee"),
      ("The Company holds an exclusive license for its field.", "licensee", "licensor"),
      ("The License Agreement grants the Company the exclusive license to operate stores.", "licensee", "licensor"),
      ("The Company was founded in 2001.", "party", "party"),
    ])
  func license(_ sentence: String, _ own: String, _ other: String) throws {
    let found = try AgreementLines.of(
      "On May 2, 2031, the Company and Birch, Inc. (\"Birch\") entered into a License Agreement. \(sentence)")
    #expect(found == ["License Agreement 2031-05-02: Harrow Mills, Inc. \(own), Birch, Inc. \(other)"])
  }
}
