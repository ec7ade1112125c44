import DealModel
import Testing

/// What a deal brings along beside its main agreement, each in a sentence of our own.
@Suite("Packages of agreements")
struct DealPackageTests {
  @Test(
    "What an item tells of an agreement and its parties",
    arguments: [
      // A list in paragraphs under a heading.
      (
        """
        In connection with the separation, on May 2, 2031, the Company entered into several agreements with Birch Spinco \
        Corporation ("Spinco"), including the following:

        • Separation and Distribution Agreement

        • Tax Matters Agreement

        • Employee Matters Agreement

        The Transition Services Agreement was filed before.
        """,
        [
          "Separation and Distribution Agreement 2031-05-02: Harrow Mills, Inc. party, Birch Spinco Corporation party",
          "Tax Matters Agreement 2031-05-02: Harrow Mills, Inc. party, Birch Spinco Corporation party",
          "Employee Matters Agreement 2031-05-02: Harrow Mills, Inc. party, Birch Spinco Corporation party",
        ]
      ),
      // Who commits itself by a letter lends.
      (
        """
        On May 2, 2031, the Company received a debt commitment letter, dated May 1, 2031, from Tern Bank, N.A. and Gull \
        Securities LLC.
        """,
        [
          "debt commitment letter 2031-05-01: Harrow Mills, Inc. borrower, Tern Bank, N.A. lender, Gull Securities LLC lender"
        ]
      ),
      // Who executes a guaranty gives it, and by whom a debt is guaranteed.
      (
        """
        On May 2, 2031, Alder Partners VII, L.P. executed a Limited Guarantee in favor of the Company.
        """,
        ["Limited Guarantee 2031-05-02: Alder Partners VII, L.P. guarantor, Harrow Mills, Inc. party"]
      ),
      (
        """
        The obligations are guaranteed by Elm Works, LLC pursuant to a Guaranty dated May 2, 2031 in favor of Tern Bank, N.A.
        """,
        ["Guaranty 2031-05-02: Tern Bank, N.A. lender, Elm Works, LLC guarantor"]
      ),
      // The signing is news; whose stock is bought sells none.
      (
        """
        On May 2, 2031, the Company and Birch Financial Corp. jointly announced the signing of an Agreement and Plan of Merger \
        under which Birch Financial Corp. will merge with and into the Company.
        """,
        ["Agreement and Plan of Merger no date: Harrow Mills, Inc. acquirer, Birch Financial Corp. target"]
      ),
      (
        """
        On May 2, 2031, pursuant to the Equity Purchase Agreement, dated March 1, 2031, by and among the Company, Harrow Buyer, \
        LLC, a wholly owned subsidiary of the Company ("Buyer"), Birch Topco, LLC ("Seller") and Elm Opco, LLC, Buyer acquired \
        all of the equity interests of Elm Opco, LLC from Seller.
        """,
        [
          "Equity Purchase Agreement 2031-03-01: Harrow Mills, Inc. purchaser, Harrow Buyer, LLC purchaser, Birch Topco, LLC "
            + "seller, Elm Opco, LLC target"
        ]
      ),
      // Each side by its own verb.
      (
        """
        Pursuant to a Subscription Agreement dated May 2, 2031, the Company agreed to sell, and Alder Ventures, L.P. and Jane \
        Roe agreed to purchase, shares of common stock.
        """,
        [
          "Subscription Agreement 2031-05-02: Harrow Mills, Inc. issuer, Alder Ventures, L.P. purchaser, Jane Roe purchaser"
        ]
      ),
      // An amendment that names no base; two agreements with two others.
      (
        """
        The Company is party to a Loan Agreement with Tern Bank, N.A. (the "Bank") dated as of January 5, 2029. On May 2, 2031, \
        the Bank and the Company executed the Fourth Modification Agreement, extending the maturity date.
        """,
        [
          "Loan Agreement 2029-01-05: Harrow Mills, Inc. borrower, Tern Bank, N.A. lender",
          "Fourth Modification Agreement 2031-05-02: Tern Bank, N.A. lender, Harrow Mills, Inc. borrower",
        ]
      ),
      (
        """
        On May 2, 2031, the Company entered into an agreement with Birch Studios, Inc. for the licensing of its library, and a \
        separate agreement with Elm Media Group LLC relating to distribution.
        """,
        [
          "agreement 2031-05-02: Harrow Mills, Inc. party, Birch Studios, Inc. party",
          "agreement 2031-05-02: Harrow Mills, Inc. party, Elm Media Group LLC party",
        ]
      ),
      // Who stands for the securityholders.
      (
        """
        On May 2, 2031, the Company entered into an Agreement and Plan of Merger with Birch Systems, Inc. and Fortis Poe LLC, \
        solely in its capacity as the representative of the securityholders.
        """,
        [
          "Agreement and Plan of Merger 2031-05-02: Harrow Mills, Inc. acquirer, Birch Systems, Inc. target, Fortis Poe LLC "
            + "party"
        ]
      ),
    ])
  func agreements(_ body: String, _ lines: [String]) throws {
    #expect(try AgreementLines.of(body) == lines)
  }

  @Test("An amendment that names no base changes the older agreement of the same parties, where there is one")
  func lone() throws {
    let text = """
      The Company is party to a Loan Agreement with Tern Bank, N.A. dated as of January 5, 2029. On May 2, 2031, the Company \
      and Tern Bank, N.A. executed the Fourth Modification Agreement.
      """
    let item = "Item 1.01. Entry into a Material Definitive Agreement."
    let one = try RelationFixture.graph(text, item: item)
    #expect(one.relations.map(\.kind) == [.amends])
    #expect(one.relations.map(\.rule) == ["same_parties"])
    let two = try RelationFixture.graph(
      "\(text) The Company and Tern Bank, N.A. are parties to a Lease dated as of January 6, 2029.", item: item)
    #expect(two.relations.isEmpty)
  }
}
