import DealModel
import Testing

/// Who stands on which side of an agreement, and with whom, each in a sentence of our own.
@Suite("Sides and rows of parties")
struct PartySideTests {
  private let item = "Item 1.01. Entry into a Material Definitive Agreement."

  @Test(
    "What an item tells of an agreement and its parties",
    arguments: [
      // A list behind a row of titles is that of each of them; "other agreements" is none.
      (
        """
        On May 2, 2031, the Company and its subsidiary, Tern Works, Inc., entered into a Securities Purchase Agreement, a \
        Registration Rights Agreement and other related agreements with Alder Fund Limited, Birch Partners, L.P. and Jane \
        Roe (the "Buyers").
        """,
        [
          "Securities Purchase Agreement 2031-05-02: Harrow Mills, Inc. issuer, Tern Works, Inc. issuer, Alder Fund Limited "
            + "purchaser, Birch Partners, L.P. purchaser, Jane Roe purchaser",
          "Registration Rights Agreement 2031-05-02: Harrow Mills, Inc. issuer, Tern Works, Inc. issuer, Alder Fund Limited "
            + "holder, Birch Partners, L.P. holder, Jane Roe holder",
        ]
      ),
      // A class of subsidiaries borrows beside its owner, and the bank after it is none of them.
      (
        """
        On May 2, 2031, the Company entered into a Credit Agreement by and among the Company, certain of its subsidiaries, \
        Tern Bank, N.A., as administrative agent, and certain financial institutions party thereto as lenders.
        """,
        [
          "Credit Agreement 2031-05-02: Harrow Mills, Inc. borrower, certain of its subsidiaries borrower, Tern Bank, N.A. "
            + "agent, certain financial institutions party thereto lender"
        ]
      ),
      // Who stands behind "with" lends, also where a bank stands beside.
      (
        """
        On May 2, 2031, the Company entered into a Loan Agreement with Tern Bank, N.A., Alder Capital, LLC and Birch \
        Finance Inc. (collectively, the "Lenders").
        """,
        [
          "Loan Agreement 2031-05-02: Harrow Mills, Inc. borrower, Tern Bank, N.A. lender, Alder Capital, LLC lender, Birch "
            + "Finance Inc. lender"
        ]
      ),
      // An amendment has the lenders of what it amends, also where it is no new one by its article.
      (
        """
        On May 2, 2031, the Company and its domestic subsidiaries entered into the Third Amendment to its Credit Agreement \
        with Tern Bank, N.A., dated as of April 10, 2028.
        """,
        [
          "Credit Agreement 2028-04-10: Harrow Mills, Inc. borrower, its domestic subsidiaries borrower, Tern Bank, N.A. "
            + "lender",
          "Third Amendment to Credit Agreement 2031-05-02: Harrow Mills, Inc. borrower, its domestic subsidiaries borrower, "
            + "Tern Bank, N.A. lender",
        ]
      ),
      // ", amended as of D," without "as".
      (
        """
        On May 2, 2031, the Company entered into an amendment of a Credit and Guaranty Agreement dated April 17, 2028, \
        amended as of January 24, 2030, with a syndicate of banks and Tern Bank, N.A. as administrative agent.
        """,
        [
          "Credit and Guaranty Agreement 2028-04-17: Harrow Mills, Inc. borrower, a syndicate of banks lender, Tern Bank, N.A. "
            + "agent",
          "amendment to Credit and Guaranty Agreement 2031-05-02: Harrow Mills, Inc. borrower, a syndicate of banks lender, "
            + "Tern Bank, N.A. agent",
        ]
      ),
      // What was issued is no description of who got it.
      (
        """
        On May 2, 2031, the Company issued to Alder Finance Corp. LLC (the "Holder"), a senior secured promissory note.
        """,
        ["senior secured promissory note 2031-05-02: Harrow Mills, Inc. issuer, Alder Finance Corp. LLC holder"]
      ),
      // A kind of investors that a term is defined for; they are those that a later sentence names again.
      (
        """
        On May 2, 2031, the Company entered into a securities purchase agreement with institutional investors (the \
        "Investors").
        """,
        ["securities purchase agreement 2031-05-02: Harrow Mills, Inc. issuer, institutional investors purchaser"]
      ),
      (
        """
        On May 2, 2031, the Company entered into a securities purchase agreement dated May 2, 2031 with Alder Fund, LP and \
        Birch Partners, LP. Pursuant to the securities purchase agreement, the Company sold to the purchasers named \
        therein $2.0 million of its 6% secured convertible debentures.
        """,
        [
          "securities purchase agreement 2031-05-02: Harrow Mills, Inc. issuer, Alder Fund, LP purchaser, Birch Partners, "
            + "LP purchaser",
          "6% secured convertible debentures no date: Harrow Mills, Inc. issuer, Alder Fund, LP holder, Birch Partners, LP "
            + "holder",
        ]
      ),
      // The names of all that a class is stand in its place.
      (
        """
        On May 2, 2031, the Company entered into an Agreement and Plan of Merger with Alder Services, Inc. and its sole \
        stockholders, Jane Roe and John Doe.
        """,
        [
          "Agreement and Plan of Merger 2031-05-02: Harrow Mills, Inc. acquirer, Alder Services, Inc. target, Jane Roe "
            + "stockholder, John Doe stockholder"
        ]
      ),
      // A subsidiary through which one acts stands on one's own side.
      (
        """
        On May 2, 2031, the Company entered into a license agreement, through its wholly-owned subsidiary Elm, Inc., with \
        Birch, LLC, pursuant to which the Company granted to Birch an exclusive license.
        """,
        ["license agreement 2031-05-02: Harrow Mills, Inc. licensor, Elm, Inc. licensor, Birch, LLC licensee"]
      ),
      // Two agreements that end share who ended them.
      (
        """
        On May 2, 2031, the Company and Birch KGaA mutually agreed to terminate both the Collaboration Agreement dated June \
        23, 2024 and the Supply Agreement dated May 30, 2028.
        """,
        [
          "Collaboration Agreement 2024-06-23: Harrow Mills, Inc. party, Birch KGaA party",
          "Supply Agreement 2028-05-30: Harrow Mills, Inc. party, Birch KGaA party",
        ]
      ),
      // A second day behind the date.
      (
        """
        The Company entered into a lease dated May 2, 2031, and effective May 5, 2031 (the "AH SPA"), with Birch Land, LLC.
        """,
        ["lease 2031-05-02: Harrow Mills, Inc. tenant, Birch Land, LLC landlord"]
      ),
      // The company's own form, and a person's own agreement.
      (
        """
        The Company appointed Jane Roe as Treasurer. Ms. Roe will enter into the Company's standard form of \
        indemnification agreement.
        """,
        ["indemnification agreement no date: Jane Roe party, Harrow Mills, Inc. party"]
      ),
      (
        """
        The Company appointed Jane Roe as Treasurer, and agreed to modify Ms. Roe's Severance Agreement (the "Severance \
        Agreement") to provide for further benefits.
        """,
        ["Severance Agreement no date: Harrow Mills, Inc. employer, Jane Roe employee"]
      ),
      (
        """
        On May 2, 2031, the Company signed an Asset Acquisition Agreement with Birch Mills, Inc. and Jane Roe.
        """,
        [
          "Asset Acquisition Agreement 2031-05-02: Harrow Mills, Inc. purchaser, Birch Mills, Inc. seller, Jane Roe "
            + "seller"
        ]
      ),
      // "First," opens the sentence, and a company called "Acquisition" that is neither buyer nor bought merges.
      (
        """
        The Company bought two firms. First, the Company entered into an Agreement and Plan of Merger, dated as of May 2, \
        2031, with Birch Works, LLC and BWX Acquisition, Inc.
        """,
        [
          "Agreement and Plan of Merger 2031-05-02: Harrow Mills, Inc. acquirer, Birch Works, LLC target, BWX Acquisition, "
            + "Inc. merger_sub"
        ]
      ),
      // What is amended has no title of its own.
      (
        """
        On May 2, 2031, the Company executed that certain Amendment to Loan Documents and that certain Loan and Security \
        Agreement with Tern Bank, a California chartered bank.
        """,
        [
          "Amendment to Loan Documents 2031-05-02: Harrow Mills, Inc. borrower, Tern Bank lender",
          "Loan and Security Agreement 2031-05-02: Harrow Mills, Inc. borrower, Tern Bank lender",
        ]
      ),
    ])
  func sides(_ text: String, _ expected: [String]) throws {
    #expect(Set(try AgreementLines.of(text)) == Set(expected))
  }

  @Test(
    "Who gives a licence and who takes it",
    arguments: [
      ("the Company granted to Birch exclusive rights to develop the drug", "licensor", "licensee"),
      ("the Company obtained exclusive worldwide rights to the drug", "licensee", "licensor"),
      ("the Company was granted an exclusive license to the drug", "licensee", "licensor"),
      ("the Company will pay Birch royalties on net sales", "licensee", "licensor"),
      ("the Company will receive royalties on net sales", "licensor", "licensee"),
      ("the Company licensed the drug to Birch", "licensor", "licensee"),
      ("the Company licensed the drug from Birch", "licensee", "licensor"),
      ("the Company granted Birch options for shares", "party", "party"),
    ])
  func licences(_ words: String, _ own: String, _ other: String) throws {
    let found = try AgreementLines.of(
      "On May 2, 2031, the Company entered into a license agreement with Birch Pharma, Inc. (\"Birch\"). Under the license "
        + "agreement, \(words).")
    #expect(found == ["license agreement 2031-05-02: Harrow Mills, Inc. \(own), Birch Pharma, Inc. \(other)"])
  }

  @Test(
    "Names as they are written",
    arguments: [
      "Alder Corporation of America, Inc.", "Alder Corporation of America", "S/I North Alder III, LLC",
      "Alder New District Science and Technology Investment Group Co. Ltd.", "1st Alder Services Corporation",
      "1606 Corp.", "21st Century Mills, Inc.", "Alder Banking and Trust Company", "Jane P. Roe Survivor's Trust",
      "The 2021 ABC GRAT", "The 2021 Alder Family Trust",
    ])
  func names(_ name: String) throws {
    let graph = try RelationFixture.graph(
      "On May 2, 2031, the Company entered into an agreement with \(name) and with Elm Works, LLC.",
      item: item)
    #expect(names(of: graph) == ["Harrow Mills, Inc.", name, "Elm Works, LLC"].sorted())
    #expect(graph.agreements.first?.parties.count == 3)
  }

  /// The names of all but who signs.
  private func names(of graph: Graph) -> [String] {
    graph.entities.filter { !$0.roles.contains(.signatory) }.map(\.name).sorted()
  }

  @Test("A short name with a legal form stands for the full one, and a term in its brackets is no name")
  func shortNames() throws {
    let graph = try RelationFixture.graph(
      """
      The Company completed its acquisition of Alder Bankers Trust Corporation ("Alder Bankers Trust"), pursuant to the \
      Agreement and Plan of Merger, dated June 2, 2031, by and between the Company and Alder Bankers Trust (the "AH SPA").
      """, item: item)
    #expect(names(of: graph) == ["Alder Bankers Trust Corporation", "Harrow Mills, Inc."])
    #expect(graph.agreements.first?.parties.count == 2)
  }
}
