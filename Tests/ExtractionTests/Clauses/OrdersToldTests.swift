import DealModel
import Testing

/// Orders under master agreements, contracts that are awarded, and what is waived, each in a sentence of our own.
@Suite("Orders, awards and waivers")
struct OrdersToldTests {
  @Test(
    "An order has the parties of its master agreement, and the other way round",
    arguments: [
      (
        """
        On May 2, 2031, the Company and Fern Platforms, Inc. entered into a new order form (the "Order Form") under the \
        existing Hosting Agreement dated as of May 9, 2029.
        """,
        [
          "order form 2031-05-02: Harrow Mills, Inc. party, Fern Platforms, Inc. party",
          "Hosting Agreement 2029-05-09: Harrow Mills, Inc. party, Fern Platforms, Inc. party",
        ]
      ),
      (
        """
        On May 2, 2031, the Company entered into a work order with Tern Research, LLC under the Master Services Agreement \
        dated May 9, 2029.
        """,
        [
          "work order 2031-05-02: Harrow Mills, Inc. party, Tern Research, LLC party",
          "Master Services Agreement 2029-05-09: Harrow Mills, Inc. party, Tern Research, LLC party",
        ]
      ),
      (
        """
        On May 2, 2031, the Company entered into Statement of Work No. 3 with Fern Platforms, Inc.
        """,
        ["Statement of Work No. 3 2031-05-02: Harrow Mills, Inc. party, Fern Platforms, Inc. party"]
      ),
    ])
  func orders(_ text: String, _ expected: [String]) throws {
    #expect(try AgreementLines.of(text) == expected)
  }

  @Test(
    "A contract that is awarded is between who gives it and who gets it",
    arguments: [
      (
        "On May 2, 2031, the Defense Logistics Agency awarded the Company a contract for the supply of boots.",
        ["contract 2031-05-02: Defense Logistics Agency party, Harrow Mills, Inc. party"]
      ),
      (
        "On May 2, 2031, the Company was awarded a contract from Linden Works Limited to build a mill.",
        ["contract 2031-05-02: Harrow Mills, Inc. party, Linden Works Limited party"]
      ),
      // Shares and prizes are none.
      ("On May 2, 2031, the Defense Logistics Agency awarded the Company a medal.", []),
    ])
  func awards(_ text: String, _ expected: [String]) throws {
    #expect(try AgreementLines.of(text) == expected)
  }

  @Test(
    "Who waives, and for whom, are the parties",
    arguments: [
      "Tern Bank, N.A. waived the Company's default under the Loan Agreement dated May 9, 2029.",
      "On May 2, 2031, the Company received a waiver from Tern Bank, N.A. of a covenant under its Loan Agreement dated May 9, 2029.",
    ])
  func waivers(_ text: String) throws {
    let lines = try AgreementLines.of(text)
    #expect(lines.count == 1)
    #expect(lines.first?.hasPrefix("Loan Agreement 2029-05-09: ") == true)
    #expect(lines.first?.contains("Tern Bank, N.A. lender") == true)
    #expect(lines.first?.contains("Harrow Mills, Inc. borrower") == true)
  }

  @Test(
    "What was done under an agreement tells its other side",
    arguments: [
      (
        "a Contribution Agreement under which the Company contributed its mill to Fern LLC for a 40% interest",
        ["Contribution Agreement 2031-05-02: Harrow Mills, Inc. party, Fern LLC party"]
      ),
      (
        "an Asset Purchase Agreement, pursuant to which the Company purchased certain assets of Fern LLC",
        ["Asset Purchase Agreement 2031-05-02: Harrow Mills, Inc. purchaser, Fern LLC seller"]
      ),
      (
        "a License Agreement, pursuant to which Fern LLC granted the Company a license to its patents",
        ["License Agreement 2031-05-02: Harrow Mills, Inc. licensee, Fern LLC licensor"]
      ),
      (
        "a Loan Agreement, under which Tern Bank, N.A. made a $4 million loan to the Company",
        ["Loan Agreement 2031-05-02: Harrow Mills, Inc. borrower, Tern Bank, N.A. lender"]
      ),
      (
        "a Settlement Agreement, pursuant to which Fern LLC paid the Company $4 million",
        ["Settlement Agreement 2031-05-02: Harrow Mills, Inc. party, Fern LLC party"]
      ),
      // Who only made what was bought is none.
      (
        "a Supply Agreement with Birch LLC, pursuant to which the Company purchased yarn made by Fern LLC from Birch LLC",
        ["Supply Agreement 2031-05-02: Harrow Mills, Inc. party, Birch LLC party"]
      ),
    ])
  func done(_ object: String, _ expected: [String]) throws {
    #expect(try AgreementLines.of("On May 2, 2031, the Company entered into \(object).") == expected)
  }

  @Test(
    "Two agreements of one kind in one sentence",
    arguments: [
      (
        "a lease with Linden Realty, LLC for its Reno hall and a lease with Oak Realty, LLC for its Tampa hall",
        [
          "lease 2031-05-02: Harrow Mills, Inc. tenant, Linden Realty, LLC landlord",
          "lease 2031-05-02: Harrow Mills, Inc. tenant, Oak Realty, LLC landlord",
        ]
      ),
      (
        """
        an underwriting agreement (the "Stock Underwriting Agreement") and an underwriting agreement (the "Notes Underwriting \
        Agreement"), each with Alder Securities LLC
        """,
        [
          "underwriting agreement 2031-05-02: Harrow Mills, Inc. issuer, Alder Securities LLC underwriter",
          "underwriting agreement 2031-05-02: Harrow Mills, Inc. issuer, Alder Securities LLC underwriter",
        ]
      ),
    ])
  func two(_ object: String, _ expected: [String]) throws {
    #expect(try AgreementLines.of("On May 2, 2031, the Company entered into \(object).") == expected)
  }

  @Test(
    "Who guarantees a loan is a party of the agreement on it",
    arguments: [
      (
        "The Company's obligations under the Credit Agreement are guaranteed by its subsidiaries, Fern LLC and Oak LLC.",
        "Harrow Mills, Inc. borrower, Tern Bank, N.A. lender, Fern LLC guarantor, Oak LLC guarantor"
      ),
      (
        "Fern LLC has guaranteed the obligations under the Credit Agreement.",
        "Harrow Mills, Inc. borrower, Tern Bank, N.A. lender, Fern LLC guarantor"
      ),
      (
        "None of the obligations under the Credit Agreement are guaranteed by Fern LLC.",
        "Harrow Mills, Inc. borrower, Tern Bank, N.A. lender"
      ),
      (
        "The borrowings under the Credit Agreement are guaranteed by the U.S. Small Business Administration.",
        "Harrow Mills, Inc. borrower, Tern Bank, N.A. lender"
      ),
    ])
  func guarantees(_ sentence: String, _ parties: String) throws {
    let text =
      "On May 2, 2031, the Company entered into a Credit Agreement with Tern Bank, N.A. for $5 million. "
      + sentence
    #expect(try AgreementLines.of(text) == ["Credit Agreement 2031-05-02: \(parties)"])
  }

  @Test(
    "Settlements, placements and purchases told with their papers",
    arguments: [
      (
        "On May 2, 2031, the Company entered into a settlement with Alder Works, Inc. under which it was paid $3 million.",
        ["settlement 2031-05-02: Harrow Mills, Inc. party, Alder Works, Inc. party"]
      ),
      (
        """
        On May 2, 2031, the Company closed a private placement with Alder Fund, L.P. of 500 units under a Unit Subscription \
        Agreement.
        """,
        ["Unit Subscription Agreement no date: Harrow Mills, Inc. issuer, Alder Fund, L.P. purchaser"]
      ),
      (
        """
        On May 2, 2031, the Company completed its acquisition of Birch LLC pursuant to that certain Stock Purchase Agreement \
        dated May 9, 2029 with John Doe and Jane Roe.
        """,
        ["Stock Purchase Agreement 2029-05-09: Harrow Mills, Inc. purchaser, John Doe seller, Jane Roe seller"]
      ),
      (
        "On May 2, 2031, Harrow Mills, Inc. and its 51% owned subsidiary, Fern LLC, signed a supply agreement with Oak plc.",
        ["supply agreement 2031-05-02: Harrow Mills, Inc. party, Fern LLC party, Oak plc party"]
      ),
      (
        "On May 2, 2031, the Company, through its 80%-owned subsidiary Fern LLC, entered into a supply agreement with Oak plc.",
        ["supply agreement 2031-05-02: Harrow Mills, Inc. party, Fern LLC party, Oak plc party"]
      ),
      (
        """
        On May 2, 2031, the Company, Fern LLC and each of the Company's officers and directors entered into a letter agreement.
        """,
        [
          "letter agreement 2031-05-02: Harrow Mills, Inc. party, Fern LLC party, the Company's officers and directors party"
        ]
      ),
      (
        "On May 2, 2031, Tern Trust Company resigned as trustee under the Indenture dated May 9, 2029.",
        ["Indenture 2029-05-09: Harrow Mills, Inc. issuer, Tern Trust Company trustee"]
      ),
      (
        "On May 2, 2031, the Company issued a promissory note to the sellers, Jane Roe and John Doe.",
        ["promissory note 2031-05-02: Harrow Mills, Inc. issuer, Jane Roe holder, John Doe holder"]
      ),
      (
        "On May 2, 2031, the Company signed a license agreement with Cedar Labs, Ltd., or QX, for its patents.",
        ["license agreement 2031-05-02: Harrow Mills, Inc. party, Cedar Labs, Ltd. party"]
      ),
      (
        """
        The merger is subject to the adoption of the Merger Agreement, dated May 9, 2029, by the stockholders of Birch, Inc. \
        On May 9, 2029, the Company entered into the Merger Agreement with Birch, Inc.
        """,
        ["Merger Agreement 2029-05-09: Harrow Mills, Inc. acquirer, Birch, Inc. target"]
      ),
    ])
  func papers(_ text: String, _ expected: [String]) throws {
    #expect(try AgreementLines.of(text) == expected)
  }
}
