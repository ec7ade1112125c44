import DealModel
import Extraction
import Filings
import Testing

/// Texts of items without a cover, each in sentences of our own.
@Suite("Texts of items without a cover")
struct ItemTextTests {
  /// The agreements of an item, each as one line: title, date, parties with their roles.
  private func agreements(_ body: String) throws -> [String] {
    let text = "Item 1.01 Entry into a Material Definitive Agreement.\n\n\(body)\n"
    let graph = Extractor.extract(try FilingReader.read(Array(text.utf8), name: "item.txt"))
    let names = Dictionary(uniqueKeysWithValues: graph.entities.map { ($0.id, $0.name) })
    return graph.agreements.map { agreement in
      let parties = agreement.parties.map { "\(names[$0.entity] ?? $0.entity) \($0.role.rawValue)" }
      return "\(agreement.title) \(agreement.date ?? "no date"): \(parties.joined(separator: ", "))"
    }
  }

  @Test(
    "A registrant that the text does not name stands as the text calls it",
    arguments: ["the Company", "the Registrant"])
  func unnamed(_ registrant: String) throws {
    let found = try agreements(
      "On April 4, 2022, \(registrant) entered into a loan agreement with Tern Bank, N.A. for a revolving line of credit."
    )
    #expect(found == ["loan agreement 2022-04-04: \(registrant) borrower, Tern Bank, N.A. lender"])
  }

  @Test("Where \"we\" act before any name, none that follows is the registrant")
  func firstPerson() throws {
    let text = """
      Item 1.01 Entry into a Material Definitive Agreement.

      On January 3, 2023, we entered into a license agreement with Elm Pharma BV. Our subsidiary, Wren Biotech, Inc., is \
      to supply the drug.
      """
    let graph = Extractor.extract(try FilingReader.read(Array(text.utf8), name: "item.txt"))
    #expect(graph.filings.map(\.registrants) == [[]])
    #expect(graph.agreements.map { $0.parties.map(\.entity) } == [["elm-pharma-bv"]])
    #expect(graph.relations.isEmpty)
  }

  @Test(
    "Who acts in the first sentence reports, also under a name without a legal form of its own",
    arguments: [
      "Harrow Education Company", "Harrow International (\"Harrow\")", "iHAR, Inc (the \"Company\")",
      "Harrow Partners, L.P.",
    ])
  func firstActor(_ subject: String) throws {
    let text = """
      Item 1.01 Entry into a Material Definitive Agreement.

      On May 2, 2031, \(subject) entered into an amendment of our current lease with Wren Land, Inc.
      """
    let graph = Extractor.extract(try FilingReader.read(Array(text.utf8), name: "item.txt"))
    let registrant = try #require(graph.entities.first { graph.filings[0].registrants == [$0.id] })
    #expect(subject.hasPrefix(registrant.name))
    #expect(registrant.kind == (subject.hasSuffix("L.P.") ? .limitedPartnership : .corporation))
    // The amendment gives its parties the roles of what it amends.
    #expect(graph.agreements.first?.parties.map(\.role) == [.tenant, .landlord])
  }

  @Test("A bank in the middle of a name does not make its bearer one")
  func bankInName() throws {
    #expect(try kinds("Tern Bank Securities Inc. and Wren Bank, N.A.") == ["corporation", "bank"])
  }

  private func kinds(_ parties: String) throws -> [String] {
    let text = """
      Item 1.01 Entry into a Material Definitive Agreement.

      On May 2, 2031, Harrow Mills, Inc. entered into a credit agreement with \(parties).
      """
    let graph = Extractor.extract(try FilingReader.read(Array(text.utf8), name: "item.txt"))
    return graph.agreements.flatMap(\.parties).dropFirst().compactMap { party in
      graph.entities.first { $0.id == party.entity }?.kind.rawValue
    }
  }

  @Test(
    "Who buys in the clause behind a purchase agreement is a party of it",
    arguments: ["pursuant to which the Company sold", "under which the Company issued", "whereby the Company sold"])
  func soldUnder(_ words: String) throws {
    let found = try agreements(
      """
      On May 2, 2031, Harrow Mills, Inc. (the "Company") entered into a Securities Purchase Agreement, \(words) 40,000 \
      shares of its common stock to Alder Fund, L.P. and Birch Fund, L.P.
      """)
    #expect(
      found == [
        "Securities Purchase Agreement 2031-05-02: Harrow Mills, Inc. issuer, Alder Fund, L.P. purchaser, "
          + "Birch Fund, L.P. purchaser"
      ])
  }

  @Test("A sale of which a later sentence tells is not made under the purchase agreement before")
  func soldLater() throws {
    let found = try agreements(
      """
      On May 2, 2031, Harrow Mills, Inc. (the "Company") entered into a Securities Purchase Agreement. In June, the \
      Company sold 40,000 shares of its common stock to Alder Fund, L.P.
      """)
    #expect(found.allSatisfy { !$0.contains("Alder Fund") })
  }

  @Test("A bank whose name starts with the word is no role of the member before")
  func bankAfterRole() throws {
    let found = try agreements(
      """
      On May 2, 2031, Harrow Mills, Inc. entered into a Credit Agreement with Tern Capital, Inc., as sole lead arranger and \
      sole syndication agent, Bank Alder, N.A., as administrative agent, and Wren Bank, N.A., as documentation agent.
      """)
    #expect(
      found == [
        "Credit Agreement 2031-05-02: Harrow Mills, Inc. borrower, Tern Capital, Inc. agent, Bank Alder, N.A. agent, "
          + "Wren Bank, N.A. agent"
      ])
  }

  @Test("The subsidiary of a subsidiary is one more of those who sign")
  func includingSubsidiary() throws {
    let found = try agreements(
      """
      On May 2, 2031, Harrow Mills, Inc. and each of its subsidiaries, Alder Mills, Inc. and Birch Mills, Inc., including \
      its subsidiary, Cedar Mills, Inc., executed that certain Loan Agreement with Tern Bank, N.A.
      """)
    #expect(
      found == [
        "Loan Agreement 2031-05-02: Harrow Mills, Inc. borrower, Alder Mills, Inc. borrower, Birch Mills, Inc. borrower, "
          + "Cedar Mills, Inc. borrower, Tern Bank, N.A. lender"
      ])
  }

  @Test("What an agreement has respect to is an agreement with a date of its own")
  func withRespectTo() throws {
    let found = try agreements(
      """
      On May 2, 2031, Harrow Mills, Inc. entered into a Forbearance Agreement with Tern Bank, N.A. with respect to Harrow \
      Mills, Inc.'s Credit Agreement, dated as of June 4, 2027.
      """)
    #expect(found.contains { $0.hasPrefix("Forbearance Agreement 2031-05-02: ") && $0.contains("Tern Bank") })
    #expect(found.contains { $0.hasPrefix("Credit Agreement 2027-06-04: Harrow Mills, Inc. borrower") })
  }

  @Test("Forms of one day with one party are agreements of their own")
  func formsOfOneDay() throws {
    let found = try agreements(
      """
      Form of Security Agreement dated as of May 2, 2031, between Harrow Mills, Inc. and Jane Roe.

      Form of Pledge Agreement dated as of May 2, 2031, between Harrow Mills, Inc. and Jane Roe.
      """)
    #expect(found.map { $0.prefix { $0 != ":" } } == ["Security Agreement 2031-05-02", "Pledge Agreement 2031-05-02"])
  }

  @Test("Institutes are named with what they are of")
  func institutes() throws {
    let found = try agreements(
      "On May 2, 2031, Harrow Mills, Inc. entered into a License Agreement with the Alder Institutes of Health (\"AIH\")."
    )
    #expect(found.first?.contains("Alder Institutes of Health") == true)
  }

  @Test("A numeral after a legal form is part of the name")
  func numeralAfterForm() throws {
    let found = try agreements(
      """
      On December 6, 2023, Sable Corporation entered into a Business Combination Agreement with Kestrel Ventures Corp. I, a \
      Delaware corporation ("Kestrel"), and Kestrel Merger Sub, Inc., a wholly owned subsidiary of Kestrel.
      """)
    #expect(
      found == [
        "Business Combination Agreement 2023-12-06: Sable Corporation target, Kestrel Ventures Corp. I acquirer, "
          + "Kestrel Merger Sub, Inc. merger_sub"
      ])
  }

  @Test(
    "An amendment and what it amends are two, in capitals or not, also where a person is described in between",
    arguments: [
      ("an amendment to the loan agreement with Tern Bank, N.A., dated", "loan agreement", "Tern Bank, N.A."),
      ("an Amendment to the Loan Agreement with Tern Bank, N.A., dated", "Loan Agreement", "Tern Bank, N.A."),
    ])
  func amendments(_ words: String, _ base: String, _ other: String) throws {
    let found = try agreements("On January 4, 2023, Harrow Mills, Inc. entered into \(words) as of November 16, 2017.")
    #expect(found.count == 2)
    #expect(found.contains { $0.hasPrefix("\(base) 2017-11-16: ") && $0.contains("\(other) lender") })
    #expect(found.contains { $0.lowercased().hasPrefix("amendment to the \(base.lowercased()) 2023-01-04: ") })
  }

  @Test(
    "What a person is, stands between the name and the date",
    arguments: [
      "the Company's chief financial officer", "its President and Chief Executive Officer",
      "the Company's chief executive officer and president",
    ])
  func describedPerson(_ office: String) throws {
    let found = try agreements(
      """
      On July 31, 2019, Harrow Mills, Inc. (the "Company") entered into an amendment (the "Amendment") to the employment \
      agreement with Gary Roe, \(office), dated as of November 16, 2017.
      """)
    #expect(found.contains { $0.hasPrefix("employment agreement 2017-11-16: ") })
  }

  @Test(
    "Titles of letters and of change in control, in lower case",
    arguments: ["employment offer letter", "severance and change in control agreement", "offer letter"])
  func lowerCaseTitles(_ title: String) throws {
    let found = try agreements("On January 3, 2023, Harrow Mills, Inc. entered into an \(title) with Jack Poe.")
    #expect(found == ["\(title) 2023-01-03: Harrow Mills, Inc. employer, Jack Poe employee"])
  }

  @Test("A new agreement is not the dated one that it follows")
  func newAgreement() throws {
    let found = try agreements(
      """
      On December 6, 2024, Harrow Mills, Inc. entered into an amendment to the Credit Agreement, dated as of August 11, \
      2023, with Tern Bank, N.A. It expects to enter into a new credit agreement (the "New Credit Agreement") with Elm \
      Bank, N.A.
      """)
    #expect(found.allSatisfy { !$0.contains("2023-08-11") || !$0.contains("Elm Bank") }, "\(found)")
    #expect(found.contains { $0.contains("2023-08-11") })
  }

  @Test("The company whose board acts is named")
  func board() throws {
    let found = try agreements(
      """
      The Board of Directors of Harrow Petroleum Company declared a dividend of one right for each share. The terms are \
      set forth in a Rights Agreement, dated as of November 5, 1998, between the Company and Dale Trust Company of New \
      York, as Rights Agent.
      """)
    #expect(
      found == ["Rights Agreement 1998-11-05: Harrow Petroleum Company issuer, Dale Trust Company of New York agent"])
  }

  @Test("A subsidiary after its owner's possessive merges, the owner acquires")
  func possessive() throws {
    let found = try agreements(
      """
      As told before, on March 26, 2023, Heron Genomics, Inc. (the "Company") entered into an Agreement and Plan of Merger \
      with Birch Biosciences, LLC, a Delaware limited liability company ("Parent"), and Parent's wholly owned subsidiary, \
      Birch Merger Sub, Inc., a Delaware corporation ("Purchaser").
      """)
    #expect(
      found == [
        "Agreement and Plan of Merger 2023-03-26: Heron Genomics, Inc. target, Birch Biosciences, LLC acquirer, "
          + "Birch Merger Sub, Inc. merger_sub"
      ])
  }

  @Test("An acquisition company that owns a merger subsidiary acquires")
  func acquisitionCompany() throws {
    let found = try agreements(
      """
      On January 12, 2021, Kestrel Acquisition Corp. ("Kestrel"), Kestrel Merger Sub, Inc., a wholly owned subsidiary of \
      Kestrel ("Merger Sub"), and Sable Mobility, Inc. entered into a business combination agreement.
      """)
    #expect(
      found == [
        "business combination agreement 2021-01-12: Kestrel Acquisition Corp. acquirer, Kestrel Merger Sub, Inc. "
          + "merger_sub, Sable Mobility, Inc. target"
      ])
  }

  @Test("Who acquires whom tells the sides of a merger agreement that lists the parties in any order")
  func sidesOfMerger() throws {
    let graph = try RelationFixture.graph(
      """
      On May 2, 2031, the Company acquired all of the outstanding capital stock of Birch, Inc. under an Agreement and \
      Plan of Merger, dated May 1, 2031, by and among Birch, Inc., the Company and HM Acquisition Corporation.
      """, item: "Item 2.01. Completion of Acquisition or Disposition of Assets.")
    let merger = try #require(graph.agreements.first { $0.kind == .merger })
    let roles = Dictionary(uniqueKeysWithValues: merger.parties.map { ($0.entity, $0.role) })
    #expect(
      roles == ["harrow-mills-inc": .acquirer, "birch-inc": .target, "hm-acquisition-corporation": .mergerSub])
  }

  @Test("All before the verb stand on one side, those after \"with\" on the other")
  func sides() throws {
    let found = try agreements(
      """
      On March 3, 2017, Wren Realty Trust, Inc. and Wren Realty Operating Partnership, L.P. entered into an Equity \
      Distribution Agreement with each of Tern Capital Markets, LLC and Birch Securities Inc., as sales agents.
      """)
    #expect(
      found == [
        "Equity Distribution Agreement 2017-03-03: Wren Realty Trust, Inc. issuer, Wren Realty Operating Partnership, "
          + "L.P. issuer, Tern Capital Markets, LLC underwriter, Birch Securities Inc. underwriter"
      ])
  }

  @Test(
    "Parties that are not named are classes, as the text calls them",
    arguments: [
      ("an accredited investor (the \"Investor\")", "an accredited investor"),
      ("two institutional investors (each a \"Holder\")", "two institutional investors"),
      ("a single institutional investor", "a single institutional investor"),
    ])
  func unnamedParties(_ words: String, _ name: String) throws {
    let found = try agreements(
      "On May 3, 2021, Harrow Mills, Inc. entered into a Securities Purchase Agreement with \(words).")
    #expect(found == ["Securities Purchase Agreement 2021-05-03: Harrow Mills, Inc. issuer, \(name) purchaser"])
  }

  @Test("What a party is, told after its name, is no other party")
  func apposition() throws {
    let found = try agreements(
      """
      On May 3, 2021, Harrow Mills, Inc. entered into a Securities Purchase Agreement with Alder Fund, L.P., an \
      accredited investor.
      """)
    #expect(
      found == ["Securities Purchase Agreement 2021-05-03: Harrow Mills, Inc. issuer, Alder Fund, L.P. purchaser"])
  }

  @Test("Funds with a dash, or a letter in quotes, in their names")
  func quotedLetters() throws {
    let found = try agreements(
      """
      On May 3, 2021, Harrow Mills, Inc. entered into a Securities Purchase Agreement with Alder Partners II L.P., Alder \
      Partners II - Parallel Fund "A" L.P. and Alder Partners II Parallel Fund "B" (Cayman) L.P.
      """)
    #expect(
      found == [
        "Securities Purchase Agreement 2021-05-03: Harrow Mills, Inc. issuer, Alder Partners II L.P. purchaser, Alder "
          + "Partners II - Parallel Fund \"A\" L.P. purchaser, Alder Partners II Parallel Fund \"B\" (Cayman) L.P. "
          + "purchaser"
      ])
  }

  @Test("A loan in a row with other words is one title, and a house without a legal form an agent")
  func loanSeries() throws {
    let found = try agreements(
      """
      On May 4, 2021, Harrow Mills, Inc. entered into a Second Amended and Restated Loan, Guaranty and Security Agreement \
      with Tern Bank, N.A., as lender, and Elm Dale Securities, as agent.
      """)
    #expect(
      found == [
        "Second Amended and Restated Loan, Guaranty and Security Agreement 2021-05-04: Harrow Mills, Inc. borrower, "
          + "Tern Bank, N.A. lender, Elm Dale Securities agent"
      ])
  }

  @Test(
    "What an agreement is for tells who buys",
    arguments: [("purchase", "purchaser", "seller"), ("sale", "seller", "purchaser")])
  func object(_ noun: String, _ role: String, _ other: String) throws {
    let found = try agreements(
      """
      On May 3, 2021, Harrow Realty, Inc. entered into a Purchase and Sale Agreement with Elm Owner LLC for the \(noun) of \
      a mixed-use center.
      """)
    #expect(
      found == ["Purchase and Sale Agreement 2021-05-03: Harrow Realty, Inc. \(role), Elm Owner LLC \(other)"])
  }

  @Test("Who agrees to the sale of its own shares issues them")
  func ownShares() throws {
    let found = try agreements(
      """
      On May 3, 2021, Harrow Mills, Inc. entered into a Stock Purchase Agreement with Alder Fund, L.P. for the sale of \
      20,000 shares of its common stock.
      """)
    #expect(found == ["Stock Purchase Agreement 2021-05-03: Harrow Mills, Inc. issuer, Alder Fund, L.P. purchaser"])
  }

  @Test("A person after an office is a party")
  func office() throws {
    let found = try agreements(
      """
      Effective January 1, 2007, Elm Brewing Co. entered into a consulting agreement with its former Chairman, \
      Mr. Walter Poe, under which he will be paid $10,000 a month.
      """)
    #expect(found == ["consulting agreement 2007-01-01: Elm Brewing Co. party, Walter Poe party"])
  }

  @Test("Each officer has an employment agreement of their own, also where all are of one day")
  func officers() throws {
    let graph = try RelationFixture.graph(
      """
      On May 2, 2031, the Company and Ann Poe entered into an Employment Agreement providing for a salary of $9,000. On \
      May 2, 2031, the Company and Walter Roe entered into an Employment Agreement providing for a salary of $8,000.

      Item 9.01. Financial Statements and Exhibits.

      10.1   Employment Agreement between the Company and Ann Poe
      10.2   Employment Agreement between the Company and Walter Roe
      """, item: "Item 5.02. Departure of Directors or Certain Officers; Election of Directors.")
    let found = graph.agreements.map { agreement in
      "\(agreement.exhibits.joined()) \(agreement.date ?? ""): \(agreement.parties.map(\.entity).joined(separator: ", "))"
    }
    #expect(
      found.sorted() == ["10.1 2031-05-02: harrow-mills-inc, ann-poe", "10.2 2031-05-02: harrow-mills-inc, walter-roe"])
  }

  @Test(
    "An agreement between companies ends no employment, whatever its title is used for elsewhere",
    arguments: [
      ("Transition Agreement", "Elm Foods Corporation", Agreement.Kind.other),
      ("Separation Agreement", "Elm Foods Corporation", .separationSpinoff),
      ("Release Agreement", "Elm Foods Corporation", .settlement),
      ("Transition Agreement", "Walter Roe, its chief executive officer", .separation),
    ])
  func kinds(_ title: String, _ other: String, _ kind: Agreement.Kind) throws {
    let graph = try RelationFixture.graph(
      "On May 2, 2031, the Company entered into a \(title) with \(other).",
      item: "Item 1.01. Entry into a Material Definitive Agreement.")
    #expect(graph.agreements.map(\.kind) == [kind])
  }

  @Test("A class ends before the agreement that its members are party to")
  func classes() throws {
    let found = try agreements(
      """
      On June 30, 2009, Larch Homes, Inc. entered into a Forbearance Agreement with Wren Bank, National Association, as \
      agent, and the lenders party to the Company's Amended and Restated Credit Agreement dated as of September 12, 2006.
      """)
    #expect(found.first?.hasSuffix("Wren Bank, National Association agent, the lenders lender") == true)
  }

  @Test("The regents of a university license")
  func regents() throws {
    let found = try agreements(
      """
      On January 9, 2018, Heron Genomics, Inc. entered into a license agreement (the "License Agreement") with The Regents \
      of the University of Elmstate, under which the university granted Heron Genomics, Inc. a license to certain patents.
      """)
    #expect(found.first?.contains("The Regents of the University of Elmstate") == true)
  }

  @Test("A bank of a place after a comma is a party of its own, a year before a name no part of it")
  func banks() throws {
    let found = try agreements(
      """
      On April 4, 2005 Harrow Mills, Inc. entered into a Credit Agreement with Tern Commerce Bank, N.A., Bank of Alder, \
      N.A. and Wren Bank plc, as lenders.
      """)
    #expect(
      found == [
        "Credit Agreement 2005-04-04: Harrow Mills, Inc. borrower, Tern Commerce Bank, N.A. lender, Bank of Alder, N.A. "
          + "lender, Wren Bank plc lender"
      ])
  }

  @Test("Who leads a list of those who act reports; nobody else does")
  func leadsList() throws {
    #expect(
      try agreements(
        "On May 2, 2031, the Company, Alder Value Partners LP and Jane Roe entered into a Support Agreement.") == [
          "Support Agreement 2031-05-02: the Company party, Alder Value Partners LP stockholder, Jane Roe stockholder"
        ])
    let text = """
      Item 1.01 Entry into a Material Definitive Agreement.

      On May 2, 2031, Harrow Group Trust, a Maryland real estate investment trust ("Harrow"), and Harrow Group, L.P., entered \
      into a Credit Agreement with Tern Bank, N.A., as administrative agent.
      """
    let graph = Extractor.extract(try FilingReader.read(Array(text.utf8), name: "item.txt"))
    #expect(graph.filings.map(\.registrants) == [["harrow-group-trust"]])
  }

  @Test("Who is only succeeded by the Company does not report")
  func succeeded() throws {
    #expect(
      try agreements(
        """
        The Indenture, dated as of July 6, 2030, among the Company (as successor in interest to Elm Merger Sub, Inc.), the \
        guarantors named therein and Tern Trust, National Association ("Tern Trust"), as trustee, was discharged. The trustee \
        is Tern Trust.
        """) == [
          "Indenture 2030-07-06: the Company issuer, the guarantors named therein guarantor, Tern Trust, National Association "
            + "trustee"
        ])
  }

  @Test("Who only tells the Company something does not report; the Company does, also where nothing says what it did")
  func toldTheCompany() throws {
    #expect(
      try agreements(
        """
        On May 2, 2031, Birch Retail, Inc. notified the Company that it was terminating the Distribution Agreement dated \
        January 1, 2030 between the Company and Birch Retail, Inc.
        """) == ["Distribution Agreement 2030-01-01: the Company party, Birch Retail, Inc. party"])
    #expect(
      try agreements(
        """
        Notes of the Company were issued under the Indenture, dated as of May 2, 2030, among the Company, the guarantors \
        party thereto and Tern Trust, National Association, as trustee.
        """) == [
          "Indenture 2030-05-02: the Company issuer, the guarantors party thereto guarantor, Tern Trust, National Association "
            + "trustee"
        ])
  }

  @Test("What \"we\" entered into with somebody is told as news, although we have no name")
  func newsOfUs() throws {
    #expect(
      try agreements(
        """
        On May 2, 2031, we entered into an Investment Agreement with Alder Street Capital, LLC ("Alder"). In connection with \
        the Investment Agreement, we also entered into a registration rights agreement with Alder.
        """) == [
          "Investment Agreement 2031-05-02: Alder Street Capital, LLC purchaser",
          "registration rights agreement no date: Alder Street Capital, LLC holder",
        ])
  }
}
