import DealModel
import Extraction
import Filings
import Testing

/// Wordings of sentences that announce, end or amend an agreement, each in a sentence of our own.
@Suite("Wordings that announce agreements")
struct AgreementWordingTests {
  @Test("A contract that was consummated was entered into; a sale that was consummated was not")
  func consummated() throws {
    #expect(
      try AgreementLines.of(
        "On March 3, 2031, Harrow Mills, Inc. consummated a Loan Agreement with Alder Fund, L.P.")
        == ["Loan Agreement 2031-03-03: Harrow Mills, Inc. borrower, Alder Fund, L.P. lender"])
    #expect(try AgreementLines.of("On March 3, 2031, Harrow Mills, Inc. consummated a sale of land.").isEmpty)
  }

  @Test("Who entered into it, told behind the title")
  func relative() throws {
    #expect(
      try AgreementLines.of(
        """
        The closing was held under the Supply Agreement, dated January 5, 2031, that Harrow Mills, Inc. entered into with \
        Elm Works LLC and Birch Works LLC.
        """) == [
          "Supply Agreement 2031-01-05: Harrow Mills, Inc. party, Elm Works LLC party, Birch Works LLC party"
        ])
  }

  @Test("The passive has the date that the sentence opens with")
  func passive() throws {
    #expect(
      try AgreementLines.of(
        "On March 3, 2031, a Loan Agreement was entered into by and between Harrow Mills, Inc. and Tern Bank, N.A.")
        == ["Loan Agreement 2031-03-03: Harrow Mills, Inc. borrower, Tern Bank, N.A. lender"])
  }

  @Test(
    "Notice of the end of an agreement tells both sides",
    arguments: [
      "Harrow Mills, Inc. received a notice from Elm Works LLC that it is terminating",
      "Harrow Mills, Inc. notified Elm Works LLC that it would terminate",
      "Harrow Mills, Inc. was notified by Elm Works LLC that it will terminate",
    ])
  func notices(_ words: String) throws {
    #expect(
      try AgreementLines.of(
        "On March 3, 2031, \(words) the Supply Agreement, dated as of May 8, 2021, between the parties.")
        == ["Supply Agreement 2021-05-08: Harrow Mills, Inc. party, Elm Works LLC party"])
  }

  @Test("A notice about something else tells no parties")
  func otherNotices() throws {
    let found = try AgreementLines.of(
      """
      On March 3, 2031, Harrow Mills, Inc. received a notice from Elm Works LLC about the Supply Agreement, dated as of \
      May 8, 2021.
      """)
    #expect(!found.contains { $0.contains("Elm") })
  }

  @Test("An amendment to an agreement that somebody owns is with those whom the list behind names")
  func possessedBase() throws {
    #expect(
      try AgreementLines.of(
        """
        On March 3, 2031, Harrow Mills, Inc. entered into an amendment to Harrow's existing $300 million Term Loan \
        Agreement dated as of May 8, 2021 with Tern Bank, N.A., as agent.
        """
      ).sorted() == [
        "Term Loan Agreement 2021-05-08: Harrow Mills, Inc. borrower, Tern Bank, N.A. agent",
        "amendment to Term Loan Agreement 2031-03-03: Harrow Mills, Inc. borrower, Tern Bank, N.A. agent",
      ])
  }

  @Test("The agreement of a limited liability company is no company")
  func companyAgreement() throws {
    let graph = try RelationFixture.graph(
      """
      On March 3, 2031, Harrow Mills, Inc. entered into an Amended and Restated Limited Liability Company Agreement with \
      Elm Works LLC.
      """, item: "Item 1.01. Entry into a Material Definitive Agreement.")
    #expect(
      graph.entities.map(\.name).sorted().filter { !$0.contains("Poe") } == ["Elm Works LLC", "Harrow Mills, Inc."])
    #expect(graph.agreements.map(\.title) == ["Amended and Restated Limited Liability Company Agreement"])
  }

  @Test("An engagement letter")
  func engagement() throws {
    #expect(
      try AgreementLines.of(
        "On March 3, 2031, Harrow Mills, Inc. signed an engagement letter with Wren Securities LLC.")
        == ["engagement letter 2031-03-03: Harrow Mills, Inc. party, Wren Securities LLC party"])
  }

  @Test("An amendment that is named with its number is with those whom the list behind its base names")
  func namedAmendment() throws {
    #expect(
      try AgreementLines.of(
        """
        On March 3, 2031, Harrow Mills, Inc. entered into that certain Amendment No. 1 to the Loan Agreement ("Amendment \
        No. 1") with Tern Bank, N.A., as agent.
        """
      ).contains("Amendment No. 1 to the Loan Agreement 2031-03-03: Harrow Mills, Inc. borrower, Tern Bank, N.A. agent")
    )
  }

  @Test(
    "Titles with a complement",
    arguments: [
      "Settlement Agreement and Release of Claims", "Agreement and Plan of Reorganization and Merger",
      "Agreement of Share Exchange and Plan of Reorganization", "At Market Issuance Sales Agreement",
      "Amended and Restated 5-Year Revolving Credit Agreement",
    ])
  func complements(_ title: String) throws {
    let found = try AgreementLines.of(
      "On March 3, 2031, Harrow Mills, Inc. entered into the \(title) (the \"Deal\") with Elm Works LLC.")
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("\(title) 2031-03-03: Harrow Mills, Inc.") == true)
    #expect(found.first?.contains("Elm Works LLC") == true)
  }

  @Test(
    "A line of credit, and papers that have it in their titles",
    arguments: [
      ("Revolving Line of Credit", "borrower", "lender"), ("Line of Credit Agreement", "borrower", "lender"),
      ("Second Amended and Restated Revolving Line of Credit Note", "issuer", "holder"),
      ("Line of Credit Promissory Note", "issuer", "holder"), ("line of credit agreement", "borrower", "lender"),
    ])
  func linesOfCredit(_ title: String, _ own: String, _ other: String) throws {
    let found = try AgreementLines.of("On May 1, 2031, the Company entered into a \(title) with Tern Bank, N.A.")
    #expect(found == ["\(title) 2031-05-01: Harrow Mills, Inc. \(own), Tern Bank, N.A. \(other)"])
  }

  @Test(
    "What is named beside the agreement that the sentence is about",
    arguments: [
      (
        "On May 1, 2031, the Company entered into a Promissory Note and Commercial Loan Agreement with Tern Bank, N.A.",
        [
          "Promissory Note 2031-05-01: Harrow Mills, Inc. issuer, Tern Bank, N.A. holder",
          "Commercial Loan Agreement 2031-05-01: Harrow Mills, Inc. borrower, Tern Bank, N.A. lender",
        ]
      ),
      (
        "On May 1, 2031, the Company entered into a Note and Warrant Purchase Agreement with Alder Fund, L.P.",
        [
          "Note and Warrant Purchase Agreement 2031-05-01: Harrow Mills, Inc. issuer, Alder Fund, L.P. purchaser"
        ]
      ),
      (
        "On May 1, 2031, the Company entered into a Securities Purchase Agreement, Senior Secured Debentures and a "
          + "Registration Rights Agreement with Alder Fund, L.P.",
        [
          "Securities Purchase Agreement 2031-05-01: Harrow Mills, Inc. issuer, Alder Fund, L.P. purchaser",
          "Senior Secured Debentures 2031-05-01: Harrow Mills, Inc. issuer, Alder Fund, L.P. holder",
          "Registration Rights Agreement 2031-05-01: Harrow Mills, Inc. issuer, Alder Fund, L.P. holder",
        ]
      ),
      (
        "On May 1, 2031, the Company entered into an amendment of its current lease with Elm Land LLC.",
        [
          "lease no date: Harrow Mills, Inc. tenant, Elm Land LLC landlord",
          "amendment to lease 2031-05-01: Harrow Mills, Inc. tenant, Elm Land LLC landlord",
        ]
      ),
      (
        "On May 1, 2031, the Company entered into a Loan Agreement with Tern Bank, N.A., which amends and restates that "
          + "certain Loan Agreement between the Company and Tern Bank, N.A. and dated February 2, 2027.",
        [
          "Loan Agreement 2031-05-01: Harrow Mills, Inc. borrower, Tern Bank, N.A. lender",
          "Loan Agreement 2027-02-02: Harrow Mills, Inc. borrower, Tern Bank, N.A. lender",
        ]
      ),
      (
        "On May 1, 2031, the Company and Tern Trust Company, as trustee, entered into a Second Supplemental Indenture, which is a "
          + "supplement to that certain indenture entered into by the same parties on February 2, 2027.",
        [
          "Second Supplemental Indenture 2031-05-01: Harrow Mills, Inc. issuer, Tern Trust Company trustee",
          "indenture 2027-02-02: Harrow Mills, Inc. issuer, Tern Trust Company trustee",
        ]
      ),
      (
        "Jane Roe was employed under the terms of an employment agreement dated May 1, 2031. Ms. Roe was also party to a "
          + "retention agreement dated May 1, 2031.",
        ["employment agreement 2031-05-01: Jane Roe employee", "retention agreement 2031-05-01: Jane Roe employee"]
      ),
    ])
  func beside(_ text: String, _ expected: [String]) throws {
    #expect(try AgreementLines.of(text).sorted() == expected.sorted())
  }

  @Test("Loans that may be asked for are no agreement")
  func loansToCome() throws {
    let found = try AgreementLines.of(
      """
      On May 1, 2031, the Company entered into a Credit Agreement with Tern Bank, N.A. and Wren Bank, N.A., as lenders \
      (collectively, the “Lenders”). A subsidiary may request and receive loans from the Lenders.
      """)
    #expect(
      found == [
        "Credit Agreement 2031-05-01: Harrow Mills, Inc. borrower, Tern Bank, N.A. lender, Wren Bank, N.A. lender"
      ])
  }

  @Test("Titles in a row, each dated and with the same other side")
  func eachDated() throws {
    #expect(
      try AgreementLines.of(
        """
        Harrow Mills, Inc. is a party to a Loan Agreement, a Security Agreement and a Pledge Agreement, each dated as of \
        May 8, 2021, with Tern Bank, N.A.
        """) == [
          "Loan Agreement 2021-05-08: Harrow Mills, Inc. borrower, Tern Bank, N.A. lender",
          "Security Agreement 2021-05-08: Harrow Mills, Inc. borrower, Tern Bank, N.A. lender",
          "Pledge Agreement 2021-05-08: Harrow Mills, Inc. borrower, Tern Bank, N.A. lender",
        ])
  }

  @Test("A heading gives those that follow its parties, and is none itself")
  func heading() throws {
    #expect(
      try AgreementLines.of(
        """
        On March 3, 2031, Harrow Mills, Inc. executed the following agreements with Alder Fund, L.P.: (i) a Supply \
        Agreement; (ii) a License Agreement; and (iii) a Services Agreement.
        """
      ).map { String($0.prefix { $0 != ":" }) } == [
        "Supply Agreement 2031-03-03", "License Agreement 2031-03-03", "Services Agreement 2031-03-03",
      ])
  }

  @Test("A company that two found, and its agreement")
  func jointVenture() throws {
    #expect(
      try AgreementLines.of(
        """
        Harrow Mills, Inc. and Elm Works LLC formed Harrow Elm, LLC, a Delaware limited liability company, and entered \
        into a Limited Liability Company Agreement of Harrow Elm, LLC dated March 3, 2031.
        """) == ["Limited Liability Company Agreement 2031-03-03: Harrow Mills, Inc. party, Elm Works LLC party"])
  }

  @Test("What is only talked about was not entered into")
  func discussions() throws {
    #expect(
      try AgreementLines.of(
        """
        On March 3, 2031, Harrow Mills, Inc. paid Elm Works LLC and entered into a framework for future discussions for a \
        license agreement.
        """
      ).isEmpty)
  }

  @Test("The end of an agreement is none")
  func ending() throws {
    #expect(
      try AgreementLines.of(
        """
        Upon termination of the Supply Agreement, dated May 8, 2021, between Harrow Mills, Inc. and Elm Works LLC, the \
        rights return to Elm Works LLC.
        """) == ["Supply Agreement 2021-05-08: Harrow Mills, Inc. party, Elm Works LLC party"])
  }

  @Test("Who gets an instrument, told before its title")
  func issuedTo() throws {
    #expect(
      try AgreementLines.of(
        """
        On March 3, 2031, Harrow Mills, Inc. issued to Alder Fund, L.P. a convertible promissory note in the principal \
        amount of $810,000 and issued to Alder Fund, L.P. a common stock purchase warrant.
        """) == [
          "convertible promissory note 2031-03-03: Harrow Mills, Inc. issuer, Alder Fund, L.P. holder",
          "common stock purchase warrant 2031-03-03: Harrow Mills, Inc. issuer, Alder Fund, L.P. holder",
        ])
  }

  @Test("Who agrees to amend an agreement is party to it")
  func agreedToAmend() throws {
    #expect(
      try AgreementLines.of(
        """
        On March 3, 2031, Harrow Mills, Inc. and Jane Roe, its Chairman, agreed to amend the Employment Agreement dated as \
        of May 3, 2021.
        """) == ["Employment Agreement 2021-05-03: Harrow Mills, Inc. employer, Jane Roe employee"])
  }

  @Test("Under which number an agreement is filed, in an item without a list of exhibits")
  func exhibitReferences() throws {
    let graph = try Self.item(
      """
      On March 3, 2031, the Company issued a press release about the Supply Agreement, which is attached as Exhibit 99.1. \
      The Purchase Agreement, a copy of which is filed herewith as Exhibit 10.1, is summarised above. The form of Warrant \
      and the Escrow Agreement are attached as Exhibits 4.1 and 10.2, respectively.
      """)
    #expect(
      graph.agreements.map { "\($0.title) \($0.exhibits.joined(separator: " "))" } == [
        "Purchase Agreement 10.1", "Warrant 4.1", "Escrow Agreement 10.2",
      ])
  }

  /// An item without a cover or signatures.
  private static func item(_ body: String) throws -> Graph {
    let text = "Item 1.01. Entry into a Material Definitive Agreement.\n\n\(body)\n"
    return Extractor.extract(try FilingReader.read(Array(text.utf8), name: "item.txt"))
  }
}
