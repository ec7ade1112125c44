import DealModel
import Testing

/// Wordings inside a list of parties, each in a sentence of our own.
@Suite("Wordings of lists of parties")
struct PartyListWordingTests {
  /// The parties of the one agreement that Harrow Mills enters into with a list.
  private func parties(with list: String, title: String = "Credit Agreement") throws -> String? {
    let found = try AgreementLines.of("On March 3, 2031, Harrow Mills, Inc. entered into a \(title) with \(list).")
    #expect(found.count == 1)
    return found.first?.split(separator: ":").last.map { $0.trimmingPrefix(" ") }.map(String.init)
  }

  @Test(
    "A counted class of those who give money", arguments: ["two institutional investors", "11 accredited investors"])
  func counted(_ words: String) throws {
    #expect(
      try parties(with: words, title: "Securities Purchase Agreement")
        == "Harrow Mills, Inc. issuer, \(words) purchaser")
  }

  @Test("Years and sums before a class are no count of it")
  func uncounted() throws {
    let found = try AgreementLines.of("In 2030 lenders asked for more. On March 3, 2031, Harrow Mills, Inc. paid $5.")
    #expect(found.isEmpty)
  }

  @Test("Several classes behind one article are one class")
  func enumeration() throws {
    let words = "the banks, financial institutions and other institutional lenders party thereto"
    #expect(
      try parties(with: "\(words) and Tern Bank, N.A., as administrative agent")
        == "Harrow Mills, Inc. borrower, \(words) lender, Tern Bank, N.A. agent")
  }

  @Test("Through whom a party acts")
  func deputies() throws {
    #expect(
      try parties(
        with: "Wren Bank PLC (through its agent Wren Capital Inc.), Bank of Alder and Gull AG (represented by Gull "
          + "Markets LLC as its agent)", title: "Swap Agreement")
        == "Harrow Mills, Inc. party, Wren Bank PLC party, Wren Capital Inc. agent, Bank of Alder party, Gull AG party, "
        + "Gull Markets LLC agent")
    let found = try AgreementLines.of(
      """
      On March 3, 2031, Harrow Mills, Inc., through its wholly owned subsidiary Harrow Salt, LLC, entered into a Lease \
      with Elm Land LLC.
      """)
    #expect(
      found == ["Lease 2031-03-03: Harrow Mills, Inc. tenant, Harrow Salt, LLC tenant, Elm Land LLC landlord"])
  }

  @Test("The first word of one name alone is short for it")
  func firstWord() throws {
    let found = try AgreementLines.of(
      """
      On March 3, 2031, the Company agreed to acquire Quillwise Paper Technologies Group, Inc. under the Agreement and Plan \
      of Merger dated March 3, 2031 by and among Harrow Mills, Harrow Eagle, Inc., Quillwise and the Stockholders' \
      Representatives named therein.
      """)
    #expect(
      found == [
        "Agreement and Plan of Merger 2031-03-03: Harrow Mills, Inc. acquirer, Harrow Eagle, Inc. merger_sub, "
          + "Quillwise Paper Technologies Group, Inc. target, the Stockholders' Representatives named therein stockholder"
      ])
    // Two names that open alike, and a word that many names have.
    for words in ["Quillwise Paper Works Group, Inc. and Quillwise Salt Works Group, Inc.", "Bank of the Alder Valley"]
    {
      let short = words.hasPrefix("Bank") ? "Bank" : "Quillwise"
      let lines = try AgreementLines.of(
        "\(words) make paper. On March 3, 2031, Harrow Mills, Inc. entered into a Lease with \(short) and Elm Land LLC."
      )
      #expect(lines.count == 1)
      #expect(lines.first?.contains("Group") == false && lines.first?.contains("Valley") == false)
    }
  }

  @Test("Funds that somebody manages in one way or another, and a term for both without quotation marks")
  func managed() throws {
    let found = try AgreementLines.of(
      """
      On March 3, 2031, Harrow Mills, Inc. entered into a Letter Agreement with Alder Partners, LLC and certain funds \
      directly and indirectly managed by Alder Partners, LLC (collectively, Alder). On March 4, 2031, Harrow Mills, Inc. \
      entered into a Support Agreement with Alder.
      """)
    let funds = "certain funds directly and indirectly managed by Alder Partners, LLC"
    #expect(
      found == [
        "Letter Agreement 2031-03-03: Harrow Mills, Inc. party, Alder Partners, LLC party, \(funds) party",
        "Support Agreement 2031-03-04: Harrow Mills, Inc. party, Alder Partners, LLC stockholder, \(funds) stockholder",
      ])
  }

  @Test("A trade name is no party, and has no term of its own")
  func tradeName() throws {
    let graph = try RelationFixture.graph(
      """
      On March 3, 2031, the Company entered into a Lease with Alder Partners, LLC, dba Alder Yarn Fund, a Nevada limited \
      liability company (the “Landlord”).
      """, item: "Item 1.01. Entry into a Material Definitive Agreement.")
    #expect(!graph.entities.contains { $0.name == "Alder Yarn Fund" })
    #expect(
      AgreementLines.lines(graph) == [
        "Lease 2031-03-03: Harrow Mills, Inc. tenant, Alder Partners, LLC landlord"
      ])
  }

  @Test("Who leads a syndicate is a party")
  func leaders() throws {
    #expect(
      try parties(with: "a syndicate of lenders led by Tern Bank, N.A., as agent")
        == "Harrow Mills, Inc. borrower, a syndicate of lenders lender, Tern Bank, N.A. agent")
  }

  @Test("A bank named after a place")
  func bankOf() throws {
    #expect(
      try parties(with: "the guarantors party thereto and The Bank of Alder, as trustee", title: "Indenture")
        == "Harrow Mills, Inc. issuer, the guarantors party thereto guarantor, The Bank of Alder trustee")
  }

  @Test("Who joins for limited purposes")
  func limitedPurposes() throws {
    #expect(
      try parties(
        with: "Elm Works, Inc., and, for certain limited purposes, with Birch Holdings, LLC", title: "Supply Agreement")
        == "Harrow Mills, Inc. party, Elm Works, Inc. party, Birch Holdings, LLC party")
  }

  @Test("One term for two parties", arguments: ["(together, the \"Funds\")", "(collectively, the Funds)"])
  func together(_ term: String) throws {
    let found = try AgreementLines.of(
      """
      On March 3, 2031, Harrow Mills, Inc. entered into a Loan Agreement with Alder Fund, L.P. and Birch Fund, L.P. \
      \(term). On March 4, 2031, Harrow Mills, Inc. entered into an Escrow Agreement with the Funds.
      """)
    #expect(
      found.last
        == "Escrow Agreement 2031-03-04: Harrow Mills, Inc. party, Alder Fund, L.P. party, Birch Fund, L.P. party")
  }

  @Test("A subject behind two appositions, and the term of its owner")
  func appositions() throws {
    let found = try AgreementLines.of(
      """
      On March 3, 2031, Harrow Salt, LLC, a Delaware limited liability company, and an indirect, wholly owned subsidiary \
      of Harrow Mills, Inc. (the "Company"), entered into a Lease with Elm Land LLC. On March 4, 2031, the Company \
      entered into a Supply Agreement with Elm Works Ltd.
      """)
    #expect(
      found == [
        "Lease 2031-03-03: Harrow Salt, LLC tenant, Elm Land LLC landlord",
        "Supply Agreement 2031-03-04: Harrow Mills, Inc. party, Elm Works Ltd. party",
      ])
  }

  @Test("Offices behind persons")
  func offices() throws {
    let found = try AgreementLines.of(
      """
      On March 3, 2031, Harrow Mills, Inc. entered into Severance Agreements with Jane Roe, President and Chief Executive \
      Officer; Robert Poe, Chief Financial Officer; and Ruth Coe, General Counsel.
      """)
    #expect(found.first?.contains("Jane Roe employee, Robert Poe employee, Ruth Coe employee") == true)
  }

  @Test("A relative clause before the verb hides no subject")
  func relativeClause() throws {
    #expect(
      try AgreementLines.of(
        """
        On March 3, 2031, Harrow Partners, L.P. (the "Operating Partnership"), of which Harrow Mills, Inc. is the sole \
        general partner, entered into a Loan Agreement with Tern Bank, N.A.
        """) == ["Loan Agreement 2031-03-03: Harrow Partners, L.P. borrower, Tern Bank, N.A. lender"])
  }

  @Test("A bank named after two trades")
  func trades() throws {
    #expect(
      try parties(with: "Farmers and Traders Trust Company")
        == "Harrow Mills, Inc. borrower, Farmers and Traders Trust Company lender")
  }

  @Test("The subject behind a date without a comma")
  func subjectAfterDate() throws {
    #expect(
      try AgreementLines.of(
        "On March 3, 2031 the Company, as borrower, entered into a Loan Agreement with Tern Bank, N.A., as agent.")
        == ["Loan Agreement 2031-03-03: Harrow Mills, Inc. borrower, Tern Bank, N.A. agent"])
  }

  @Test("A class of agents behind agents by name, and a class from time to time")
  func classesBehindRoles() throws {
    #expect(
      try parties(
        with: "the lenders party thereto from time to time, Wren Bank and Gull Bank, as Syndication Agents, and the "
          + "Documentation Agents named therein")
        == "Harrow Mills, Inc. borrower, the lenders party thereto from time to time lender, Wren Bank agent, "
        + "Gull Bank agent, the Documentation Agents named therein agent")
  }

  @Test(
    "A description behind the subject hides no agreement",
    arguments: [
      "Elm Works, LLC, the Company's principal operating subsidiary,",
      "Elm Works, LLC, the operating partnership of the Company,",
      "Elm Works, LLC, the holding company for Tern Bank, N.A.,",
      "Elm Works, LLC, in which the Company holds a 75% interest,",
    ])
  func describedSubject(_ subject: String) throws {
    #expect(
      try AgreementLines.of("On March 3, 2031, \(subject) entered into a Lease with Oak Land LLC.")
        == ["Lease 2031-03-03: Elm Works, LLC tenant, Oak Land LLC landlord"])
  }

  @Test(
    "What describes a row in the plural",
    arguments: ["subsidiaries of the Company", "both wholly owned subsidiaries of the Company"])
  func describedRow(_ words: String) throws {
    #expect(
      try AgreementLines.of(
        "On March 3, 2031, Elm Works, LLC and Elm Wire, LLC, \(words), entered into a Lease with Oak Land LLC.")
        == ["Lease 2031-03-03: Elm Works, LLC tenant, Elm Wire, LLC tenant, Oak Land LLC landlord"])
  }

  @Test("Through whom a party acts, by name and then as its subsidiary")
  func namedDeputy() throws {
    #expect(
      try AgreementLines.of(
        """
        On March 3, 2031, the Company, through Elm Works, LLC, its wholly owned subsidiary, entered into a Lease with \
        Oak Land LLC.
        """) == ["Lease 2031-03-03: Harrow Mills, Inc. tenant, Elm Works, LLC tenant, Oak Land LLC landlord"])
  }

  @Test("Nominees and assigns are nobody yet, and the list goes on")
  func nominees() throws {
    #expect(
      try parties(
        with: "Gull Corporation of America, Inc. and its nominees, Wren Works, Inc. and Jane Roe", title: "Lease")
        == "Harrow Mills, Inc. tenant, Gull Corporation of America, Inc. landlord, Wren Works, Inc. landlord, "
        + "Jane Roe landlord")
    #expect(
      try parties(with: "Wren Works, Inc. or its permitted assigns and Jane Roe", title: "Lease")
        == "Harrow Mills, Inc. tenant, Wren Works, Inc. landlord, Jane Roe landlord")
  }

  @Test("Who only owns a joint venture is no party")
  func venture() throws {
    #expect(
      try parties(with: "Elm Land, LLC, a joint venture between the Company and Oak Holdings, Inc.", title: "Lease")
        == "Harrow Mills, Inc. tenant, Elm Land, LLC landlord")
  }

  @Test("Names with a number in front, a possessive before the last word, or a trade and a bank")
  func names() throws {
    #expect(
      try parties(
        with: "1st Alder Services Corporation, Wren Survivor's Trust and Gull Banking and Trust Company", title: "Lease"
      )
        == "Harrow Mills, Inc. tenant, 1st Alder Services Corporation landlord, Wren Survivor's Trust landlord, "
        + "Gull Banking and Trust Company landlord")
  }

  @Test("A parent beside a borrower acquires nobody")
  func parent() throws {
    #expect(
      try parties(with: "Elm Holdings, Inc., as parent, and Tern Bank, N.A., as agent")
        == "Harrow Mills, Inc. borrower, Elm Holdings, Inc. party, Tern Bank, N.A. agent")
  }
}
