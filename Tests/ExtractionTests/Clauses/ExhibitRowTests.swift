import DealModel
import Extraction
import Filings
import Testing

/// Rows of a list of exhibits, each in words of our own.
@Suite("Rows of a list of exhibits")
struct ExhibitRowTests {
  @Test(
    "What a row tells of an agreement and its parties",
    arguments: [
      (
        """
        Credit Agreement, dated as of May 2, 2031, among Harrow Mills, Inc., as the Borrower, Harrow Holdings Corp., as \
        Holdings, the Lenders from time to time party thereto, Tern Bank, N.A., as Administrative Agent, Swing Line Lender and \
        L/C Issuer, and Gull Securities LLC and Tern Capital Markets, Inc., as Joint Lead Arrangers
        """,
        "Credit Agreement 2031-05-02: Harrow Mills, Inc. borrower, Harrow Holdings Corp. party, the Lenders from time to time "
          + "party thereto lender, Tern Bank, N.A. agent, Tern Bank, N.A. lender, Gull Securities LLC agent, Tern Capital "
          + "Markets, Inc. agent"
      ),
      (
        "Form of Indemnification Agreement between Harrow Mills, Inc. and each of its directors and executive officers",
        "Indemnification Agreement no date: Harrow Mills, Inc. party, its directors and executive officers party"
      ),
      (
        "Letter Agreement, dated May 2, 2031, from Tern Bank, N.A. to Harrow Mills, Inc. re: a call option transaction",
        "Letter Agreement 2031-05-02: Tern Bank, N.A. party, Harrow Mills, Inc. party"
      ),
      (
        "Warrant to Purchase Common Stock issued to Alder Growth Fund III, L.P. on May 2, 2031",
        "Warrant no date: Harrow Mills, Inc. issuer, Alder Growth Fund III, L.P. holder"
      ),
      (
        "Consulting Agreement (Jane Poe), dated May 2, 2031",
        "Consulting Agreement 2031-05-02: Jane Poe party, Harrow Mills, Inc. party"
      ),
      (
        "Consulting Agreement (as amended), dated May 2, 2031",
        "Consulting Agreement 2031-05-02: Harrow Mills, Inc. party"
      ),
      (
        "Registration Rights Agreement dated May 2, 2031 among the Company and the stockholders listed on the signature pages "
          + "thereto",
        "Registration Rights Agreement 2031-05-02: Harrow Mills, Inc. issuer, the stockholders listed on the signature pages "
          + "thereto holder"
      ),
      (
        "Purchase and Sale Agreement and Joint Escrow Instructions dated May 2, 2031 by and between HM Land, LLC, as seller, "
          + "and Birch Casinos, Inc.",
        "Purchase and Sale Agreement and Joint Escrow Instructions 2031-05-02: HM Land, LLC seller, Birch Casinos, Inc. "
          + "purchaser"
      ),
      (
        """
        Agreement and Plan of Merger, dated as of May 2, 2031, by and among Harrow Mills, Inc., Harrow Sub, Inc., Birch \
        Software, Inc., and, with respect to Articles VII, VIII and IX thereof only, John Roe, as Stockholder Representative, \
        and Gull Trust Company, as Escrow Agent
        """,
        "Agreement and Plan of Merger 2031-05-02: Harrow Mills, Inc. acquirer, Harrow Sub, Inc. merger_sub, Birch Software, "
          + "Inc. target, John Roe party, Gull Trust Company agent"
      ),
      (
        "Warrant Agreement dated May 2, 2031 by and between the Company and Gull Transfer & Trust Company",
        "Warrant Agreement 2031-05-02: Harrow Mills, Inc. issuer, Gull Transfer & Trust Company agent"
      ),
      (
        "Senior Secured Convertible Note due May 2, 2034 issued by Harrow Mills, Inc. to Alder Capital Partners, LP",
        "Senior Secured Convertible Note no date: Harrow Mills, Inc. issuer, Alder Capital Partners, LP holder"
      ),
      (
        """
        Purchase Agreement, dated May 2, 2031, between Harrow Mills, Inc., the subsidiary guarantors named therein, and Tern \
        Securities LLC and Gull Markets Inc., as representatives of the initial purchasers
        """,
        "Purchase Agreement 2031-05-02: Harrow Mills, Inc. issuer, the subsidiary guarantors named therein guarantor, Tern "
          + "Securities LLC underwriter, Gull Markets Inc. underwriter, the initial purchasers underwriter"
      ),
      (
        "Contribution Agreement by and among Harrow Realty, L.P., Marlow Partners, Ltd., and the contributors named therein",
        "Contribution Agreement no date: Harrow Realty, L.P. party, Marlow Partners, Ltd. party, the contributors named therein "
          + "party"
      ),
      (
        "Letter of Intent dated May 2, 2031 with Birch Energy Corp.",
        "Letter of Intent 2031-05-02: Harrow Mills, Inc. party, Birch Energy Corp. party"
      ),
      (
        """
        Loan Agreement dated May 2, 2031 by and between Marlow County Industrial Development Authority and Harrow Mills, Inc.
        """,
        "Loan Agreement 2031-05-02: Marlow County Industrial Development Authority lender, Harrow Mills, Inc. borrower"
      ),
      (
        """
        Settlement Agreement dated May 2, 2031 among the United States of America, acting through the Department of Justice, \
        the State of Ohio, and Harrow Mills, Inc.
        """,
        "Settlement Agreement 2031-05-02: United States of America party, State of Ohio party, Harrow Mills, Inc. party"
      ),
      (
        """
        Amended and Restated Agreement of Limited Partnership of Harrow Operating Partnership, L.P., dated as of May 2, 2031
        """,
        "Amended and Restated Agreement of Limited Partnership 2031-05-02: "
      ),
    ])
  func row(_ row: String, _ line: String) throws {
    #expect(AgreementLines.lines(try ExhibitListFixture.graph([row])) == [line])
  }

  @Test("Stockholders who agree with another alone how to vote are those of the company that reports")
  func votes() throws {
    let text = """
      Item 8.01 Other Events.

      Harrow Mills, Inc. (the "Company") issued a press release on May 3, 2031.

      Item 9.01 Financial Statements and Exhibits.

      (d) Exhibits.

      2.1 Agreement and Plan of Merger, dated May 2, 2031, among Harrow Mills, Inc., Elm Corp. and Birch Merger Sub, Inc.

      10.1 Voting Agreement, dated May 2, 2031, among Elm Corp., Birch Merger Sub, Inc. and Jane Roe
      """
    let found = Extractor.extract(try FilingReader.read(Array(text.utf8), name: "item.txt"))
    #expect(
      AgreementLines.lines(found) == [
        "Agreement and Plan of Merger 2031-05-02: Harrow Mills, Inc. target, Elm Corp. acquirer, Birch Merger Sub, Inc. "
          + "merger_sub",
        "Voting Agreement 2031-05-02: Elm Corp. acquirer, Birch Merger Sub, Inc. merger_sub, Jane Roe stockholder",
      ])
  }

  @Test("An order is tied to the master agreement between the same parties alone")
  func orders() throws {
    let found = try ExhibitListFixture.graph([
      "Order Form No. 4, dated May 2, 2031, between Harrow Mills, Inc. and Fern LLC under the Master Services Agreement",
      "Statement of Work dated May 2, 2031 under the Master Services Agreement dated May 9, 2029 between Harrow Mills, Inc. "
        + "and Tern Labs, LLC",
    ])
    #expect(
      found.relations.filter { $0.kind == .pursuantTo }.map { "\($0.from) \($0.to)" }
        == ["statement-of-work-2031-05-02 master-services-agreement-2029-05-09"])
  }

  @Test("Who is named \"therein\" is named in the agreement of the row, and in none of another row")
  func namedTherein() throws {
    let found = try ExhibitListFixture.graph([
      "Stock Purchase Agreement, dated May 2, 2031, between Birch Industries, Inc., as Seller, and Harrow Mills, Inc., as Buyer",
      "Form of Subscription Agreement, by and between Harrow Mills, Inc. and the investors",
      "Subsidiary Guaranty, dated May 2, 2031, executed by Elm Works, LLC for the benefit of the Purchasers identified therein",
    ])
    #expect(
      AgreementLines.lines(found).dropFirst() == [
        "Subscription Agreement no date: Harrow Mills, Inc. issuer, the investors purchaser",
        "Subsidiary Guaranty 2031-05-02: Elm Works, LLC guarantor, the Purchasers identified therein holder",
      ])
  }

  @Test("The captions of the groups of Item 601 are no exhibits")
  func captions() throws {
    let found = try ExhibitListFixture.graph(
      list: """
        (2)   Plan of acquisition, reorganization, arrangement, liquidation or succession

        (4)   Instruments defining the rights of security holders, including indentures

        (10)  Material Contracts

        10.1  Lease dated May 2, 2031 between Alder Land Company and Harrow Mills, Inc.

        (99)  Additional Exhibits
        """)
    #expect(found.agreements.map(\.title) == ["Lease"])
  }

  @Test(
    "What is said of a party between its name and the next",
    arguments: [
      (
        "Lease dated May 2, 2031 between Jane Roe and John Roe, husband and wife, as landlord, and Harrow Mills, Inc., as tenant",
        "Lease 2031-05-02: Jane Roe landlord, John Roe landlord, Harrow Mills, Inc. tenant"
      ),
      (
        "Supply Agreement between the Roe Family Trust dated June 1, 2009 and Harrow Mills, Inc.",
        "Supply Agreement no date: Roe Family Trust party, Harrow Mills, Inc. party"
      ),
      (
        "Supply Agreement dated May 2, 2031 between the Roe Living Trust u/a/d June 1, 2009, and Harrow Mills, Inc.",
        "Supply Agreement 2031-05-02: Roe Living Trust party, Harrow Mills, Inc. party"
      ),
      (
        "Supply Agreement between Harrow Mills, Inc. and Elm Owner Trust dated May 2, 2031",
        "Supply Agreement 2031-05-02: Harrow Mills, Inc. party, Elm Owner Trust party"
      ),
      (
        "Deed of Trust dated May 2, 2031 by Harrow Land, LLC to Alder Title Company, trustee, for the benefit of Tern Bank, N.A.",
        "Deed of Trust 2031-05-02: Harrow Land, LLC party, Alder Title Company trustee, Tern Bank, N.A. party"
      ),
      (
        "Labor Agreement dated May 2, 2031 between the International Brotherhood of Millers, Local No. 12, AFL-CIO, and Harrow "
          + "Mills, Inc.",
        "Labor Agreement 2031-05-02: International Brotherhood of Millers party, Harrow Mills, Inc. party"
      ),
      (
        "Unlimited Guaranty of Elm Works, LLC dated May 2, 2031",
        "Unlimited Guaranty 2031-05-02: Elm Works, LLC guarantor"
      ),
      (
        "Stock Option Grant Agreement for Jane Roe dated May 2, 2031",
        "Stock Option Grant Agreement 2031-05-02: Harrow Mills, Inc. issuer, Jane Roe holder"
      ),
      (
        "Offer Letter to Jane Roe dated May 2, 2031",
        "Offer Letter 2031-05-02: Harrow Mills, Inc. employer, Jane Roe employee"
      ),
      (
        "Asset Purchase Agreement dated May 2, 2031 among Harrow Mills, Inc., Elm Forge, Inc. and the shareholders of Elm Forge, "
          + "Inc. listed therein",
        "Asset Purchase Agreement 2031-05-02: Harrow Mills, Inc. purchaser, Elm Forge, Inc. seller, the shareholders of Elm "
          + "Forge, Inc. listed therein seller"
      ),
    ])
  func described(_ row: String, _ line: String) throws {
    #expect(AgreementLines.lines(try ExhibitListFixture.graph([row])) == [line])
  }

  @Test(
    "A name that breaks over two lines of a row is one",
    arguments: [
      (
        "by and among Harrow\n\nMarine, Inc., Harrow Mills, Inc. and Tern Bank, N.A.",
        ["Harrow Marine, Inc.", "Harrow Mills, Inc.", "Tern Bank, N.A."]
      ),
      ("among Harrow Mills, Inc., Gull\n\nNational Bank", ["Harrow Mills, Inc.", "Gull National Bank"]),
      ("among Harrow Mills, Inc., Alder\n\nPartners, L.P.", ["Harrow Mills, Inc.", "Alder Partners, L.P."]),
    ])
  func brokenName(_ parties: String, _ names: [String]) throws {
    let found = try ExhibitListFixture.graph(["Escrow Agreement dated May 2, 2031 \(parties)"])
    let agreement = try #require(found.agreements.first)
    #expect(agreement.parties.map { party in found.entities.first { $0.id == party.entity }?.name } == names)
  }

  @Test("Rows that are merely counted tell nothing by their numbers")
  func counted() throws {
    let found = try ExhibitListFixture.graph(
      list: ["Lease", "Escrow Agreement", "Pledge Agreement", "Press release", "Loan Agreement"].enumerated()
        .map { "\($0 + 1).  \($1) dated May 2, 2031 between Harrow Mills, Inc. and Tern Bank, N.A." }.joined(
          separator: "\n\n"))
    #expect(found.agreements.map(\.title) == ["Lease", "Escrow Agreement", "Pledge Agreement", "Loan Agreement"])
    #expect(found.agreements.map(\.exhibits) == [["1"], ["2"], ["3"], ["5"]])
  }

  @Test("A bank without its form is the one with it")
  func shortBank() throws {
    let found = try ExhibitListFixture.graph([
      "Loan Agreement, dated May 2, 2031, between Harrow Mills, Inc. and Tern Bank, N.A.",
      "First Amendment to Lease, dated May 3, 2031 (Tern Bank)",
    ])
    #expect(found.entities.filter { $0.name.hasPrefix("Tern Bank") }.map(\.name) == ["Tern Bank, N.A."])
  }
}
