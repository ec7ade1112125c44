import DealModel
import Testing

/// Sides that stand far from the title of an agreement, each in a sentence of our own.
@Suite("Sides by what follows, and by what is agreed")
struct RelativeSidesTests {
  @Test(
    "The other side in the relative clause behind a title",
    arguments: [
      (
        """
        On May 2, 2031, the Company entered into a definitive agreement under which Elm Corp. will merge with and into the \
        Company.
        """,
        ["definitive agreement 2031-05-02: Harrow Mills, Inc. acquirer, Elm Corp. target"]
      ),
      (
        """
        On May 2, 2031, the Company entered into a purchase agreement pursuant to which it will acquire a mill from Elm Works \
        LLC.
        """,
        ["purchase agreement 2031-05-02: Harrow Mills, Inc. purchaser, Elm Works LLC seller"]
      ),
      (
        """
        On May 2, 2031, the Company entered into a securities purchase agreement pursuant to which Alder Fund, L.P. agreed to \
        purchase 1,000 shares.
        """,
        ["securities purchase agreement 2031-05-02: Harrow Mills, Inc. issuer, Alder Fund, L.P. purchaser"]
      ),
      // Those who entered into it are all of its parties.
      (
        """
        On May 2, 2031, the Company and Elm Corp. entered into an Agreement and Plan of Merger pursuant to which Elm Corp. \
        agreed to merge with and into the Company (the Merger).
        """,
        ["Agreement and Plan of Merger 2031-05-02: Harrow Mills, Inc. acquirer, Elm Corp. target"]
      ),
    ])
  func relativeClauses(_ text: String, _ expected: [String]) throws {
    #expect(try AgreementLines.of(text) == expected)
  }

  @Test(
    "What is agreed or done under an agreement tells its sides",
    arguments: [
      (
        "On May 2, 2031, the Company agreed to sell its mill to Elm Works LLC under a purchase and sale agreement.",
        ["purchase and sale agreement no date: Harrow Mills, Inc. seller, Elm Works LLC purchaser"]
      ),
      (
        """
        On May 2, 2031, pursuant to an Agreement and Plan of Merger, Elm Acquisition Corp., a subsidiary of the Company, was \
        merged with and into Oak Works, Inc.
        """,
        [
          "Agreement and Plan of Merger no date: Harrow Mills, Inc. acquirer, Elm Acquisition Corp. merger_sub, Oak Works, "
            + "Inc. target"
        ]
      ),
      (
        "On May 2, 2031, the Company exercised its option under the Option Agreement with Elm Realty Trust.",
        ["Option Agreement no date: Harrow Mills, Inc. party, Elm Realty Trust party"]
      ),
      (
        "The Company is a party to a lease with Elm Realty Trust.",
        ["lease no date: Harrow Mills, Inc. tenant, Elm Realty Trust landlord"]
      ),
      (
        "On May 2, 2031, the Board approved employment agreements for Jane Roe, President, and John Doe, Treasurer.",
        [
          "employment agreements no date: Harrow Mills, Inc. employer, Jane Roe employee, John Doe employee"
        ]
      ),
      (
        """
        On May 2, 2031, each of Jane Roe and Alder Fund, L.P. entered into a voting and support agreement with the Company.
        """,
        [
          """
          voting and support agreement 2031-05-02: Jane Roe stockholder, Alder Fund, L.P. stockholder, Harrow Mills, Inc. \
          party
          """
        ]
      ),
      (
        """
        On May 2, 2031, Oak Holdings Corp. ("Holdings"), Oak Mills, Inc. (the "Borrower"), each subsidiary guarantor party thereto \
        and Tern Bank, N.A., as administrative agent, entered into a Credit Agreement.
        """,
        [
          """
          Credit Agreement 2031-05-02: Oak Holdings Corp. party, Oak Mills, Inc. borrower, each subsidiary guarantor party \
          thereto guarantor, Tern Bank, N.A. agent
          """
        ]
      ),
      // A sponsor that bears the registrant's name is the other side of two.
      (
        "On May 2, 2031, the Company entered into a Private Placement Warrants Purchase Agreement with Harrow Sponsor LLC.",
        [
          """
          Private Placement Warrants Purchase Agreement 2031-05-02: Harrow Mills, Inc. issuer, Harrow Sponsor LLC purchaser
          """
        ]
      ),
    ])
  func underAgreements(_ text: String, _ expected: [String]) throws {
    #expect(try AgreementLines.of(text) == expected)
  }

  @Test(
    "Parties that a verb, a description or a list under a heading tells",
    arguments: [
      (
        """
        On May 2, 2031, the Company and its operating partnership, Harrow Works LP, as borrower, entered into a Credit \
        Agreement with Tern Bank, N.A.
        """,
        ["Credit Agreement 2031-05-02: Harrow Mills, Inc. borrower, Harrow Works LP borrower, Tern Bank, N.A. lender"]
      ),
      (
        """
        On May 2, 2031, the Company entered into several agreements with Elm Spinco, Inc. that govern the separation, \
        including a Tax Matters Agreement and a Services Agreement.
        """,
        [
          "Tax Matters Agreement 2031-05-02: Harrow Mills, Inc. party, Elm Spinco, Inc. party",
          "Services Agreement 2031-05-02: Harrow Mills, Inc. party, Elm Spinco, Inc. party",
        ]
      ),
      (
        "On May 2, 2031, the Company received a non-binding letter of intent from Oak Foods LLC.",
        ["letter of intent 2031-05-02: Harrow Mills, Inc. party, Oak Foods LLC party"]
      ),
      (
        "On May 2, 2031, the Company signed a distribution agreement appointing Elm GmbH as its sole distributor.",
        ["distribution agreement 2031-05-02: Harrow Mills, Inc. party, Elm GmbH customer"]
      ),
      (
        "On May 2, 2031, the Company was awarded a five-year contract by the U.S. Department of Defense.",
        ["five-year contract 2031-05-02: Harrow Mills, Inc. party, U.S. Department of Defense party"]
      ),
      (
        "On May 2, 2031, the Company entered into a settlement agreement with the plaintiffs in the class action.",
        ["settlement agreement 2031-05-02: Harrow Mills, Inc. party, the plaintiffs party"]
      ),
      (
        """
        On May 2, 2031, the Company and Alder Fund, L.P., the holder of its 5% notes, entered into a forbearance agreement.
        """,
        ["forbearance agreement 2031-05-02: Harrow Mills, Inc. borrower, Alder Fund, L.P. lender"]
      ),
    ])
  func told(_ text: String, _ expected: [String]) throws {
    #expect(try AgreementLines.of(text) == expected)
  }

  @Test("What stands for the holders of another's shares, and places in a description, name nobody")
  func descriptions() throws {
    #expect(
      try AgreementLines.of(
        """
        On May 2, 2031, the Company, Elm Merger Corp. ("Merger Sub"), Birch Systems, Inc. ("Birch"), and John Doe, solely in \
        his capacity as the representative of Birch's stockholders, entered into an Agreement and Plan of Merger.
        """) == [
          """
          Agreement and Plan of Merger 2031-05-02: Harrow Mills, Inc. acquirer, Elm Merger Corp. merger_sub, Birch Systems, \
          Inc. target, John Doe party
          """
        ])
    #expect(
      try AgreementLines.of(
        """
        On May 2, 2031, the Company signed a letter of intent to acquire Elm Works, Inc., a maker of drills based in Akron, \
        Ohio.
        """) == ["letter of intent 2031-05-02: Harrow Mills, Inc. acquirer, Elm Works, Inc. target"])
  }

  @Test("A term for what was done is nobody's name")
  func things() throws {
    let graph = try RelationFixture.graph(
      "The Company agreed to merge with Elm Corp. (the “Merger”), a corporation of Jane Roe and John Doe (the “Sellers”).",
      item: "Item 1.01. Entry into a Material Definitive Agreement.")
    #expect(graph.entities.allSatisfy { !$0.aliases.contains("Merger") && !$0.aliases.contains("Sellers") })
  }
}
