import DealModel
import Testing

/// Wordings of the narrative that tell who is party to what, each in a sentence of our own.
@Suite("Wordings that tell the parties")
struct PartyWordingTests {
  @Test("A list follows \"as amended\"", arguments: ["as amended,", "as it may be amended from time to time,"])
  func amendedList(_ words: String) throws {
    let found = try AgreementLines.of(
      """
      The closing was under the Supply Agreement, dated as of March 3, 2031, \(words) by and between Harrow Mills, Inc. \
      and Elm Works LLC.
      """)
    #expect(found == ["Supply Agreement 2031-03-03: Harrow Mills, Inc. party, Elm Works LLC party"])
  }

  @Test("Short names without quotation marks")
  func shortNames() throws {
    let found = try AgreementLines.of(
      """
      On March 3, 2031, Harrow Mills, Inc. entered into a Settlement Agreement with the Larch Transit Authority, or LTA, \
      and Elm Works Limited (EWL). On March 4, 2031, LTA and EWL entered into an Escrow Agreement.
      """)
    #expect(found.count == 2)
    #expect(found.last == "Escrow Agreement 2031-03-04: Larch Transit Authority party, Elm Works Limited party")
  }

  @Test("Another name after \"or\" is no short name")
  func alternatives() throws {
    let found = try AgreementLines.of(
      "On March 3, 2031, Harrow Mills, Inc. entered into a Supply Agreement with Elm Works LLC, or Birch, and others.")
    #expect(found == ["Supply Agreement 2031-03-03: Harrow Mills, Inc. party, Elm Works LLC party, Birch party"])
  }

  @Test(
    "Who represents the underwriters is one of them",
    arguments: [
      "for themselves and as representatives of the several underwriters named therein",
      "as managers of the several underwriters named therein",
    ])
  func representatives(_ words: String) throws {
    let found = try AgreementLines.of(
      """
      On March 3, 2031, Harrow Mills, Inc. entered into an underwriting agreement with Wren Securities LLC and Gull \
      Markets Inc., \(words).
      """)
    #expect(
      found == [
        "underwriting agreement 2031-03-03: Harrow Mills, Inc. issuer, Wren Securities LLC underwriter, "
          + "Gull Markets Inc. underwriter, the several underwriters named therein underwriter"
      ])
  }

  @Test("The members that a class names")
  func including() throws {
    let found = try AgreementLines.of(
      """
      On March 3, 2031, Harrow Mills, Inc. and certain stockholders of Elm Corp., including Jane Roe and Robert Poe, \
      entered into a Voting Agreement.
      """)
    #expect(found.first?.hasSuffix("Jane Roe stockholder, Robert Poe stockholder") == true)
  }

  @Test("A date without a comma before the subject hides no part of its name")
  func subjectAfterDate() throws {
    let found = try AgreementLines.of(
      "On March 3, 2031 Harrow Mills, Inc. entered into a Lease with Gull Realty Trust for its headquarters.")
    #expect(found == ["Lease 2031-03-03: Harrow Mills, Inc. tenant, Gull Realty Trust landlord"])
  }

  @Test("The subject behind a pronoun")
  func pronoun() throws {
    let found = try AgreementLines.of(
      "On March 3, 2031, Harrow Mills, Inc. announced that it had entered into a letter of intent with Elm Works Ltd.")
    #expect(found == ["letter of intent no date: Harrow Mills, Inc. party, Elm Works Ltd. party"])
  }

  @Test("What an agreement is made to do tells both sides")
  func dealObjects() throws {
    #expect(
      try AgreementLines.of(
        """
        On March 3, 2031, Harrow Mills, Inc. entered into an agreement to sell its casting division to Pine Castings \
        Corp. for $10 million.
        """) == ["agreement 2031-03-03: Harrow Mills, Inc. seller, Pine Castings Corp. purchaser"])
    let bought = try AgreementLines.of(
      """
      On March 3, 2031, Harrow Mills, Inc. signed a definitive agreement to acquire Spruce Data Corporation from Fir \
      Holdings, Inc. for $35 million in cash.
      """)
    #expect(
      bought == [
        "definitive agreement 2031-03-03: Harrow Mills, Inc. acquirer, Spruce Data Corporation target, "
          + "Fir Holdings, Inc. seller"
      ])
  }

  @Test("Both sides of a transaction are the parties of the agreement that it was made under")
  func transactions() throws {
    #expect(
      try AgreementLines.of(
        """
        On March 3, 2031, Harrow Mills, Inc. acquired a mill from Birch Lumber Corp. under a Purchase and Sale Agreement.
        """) == ["Purchase and Sale Agreement no date: Harrow Mills, Inc. purchaser, Birch Lumber Corp. seller"])
    #expect(
      try AgreementLines.of(
        """
        On March 3, 2031, Harrow Mills, Inc. closed on the sale of its plant to 12 Oak Street Associates, L.P. pursuant to \
        the Purchase and Sale Agreement dated January 5, 2031.
        """) == [
          "Purchase and Sale Agreement 2031-01-05: Harrow Mills, Inc. seller, 12 Oak Street Associates, L.P. purchaser"
        ])
  }

  @Test("Titles in a row share the list")
  func titlesInARow() throws {
    let found = try AgreementLines.of(
      """
      On March 3, 2031, Harrow Mills, Inc. entered into a Purchase Agreement and a related Escrow Agreement with Elm Works \
      LLC.
      """)
    #expect(found.count == 2)
    #expect(found.allSatisfy { $0.contains("Elm Works LLC") && $0.contains("Harrow Mills, Inc.") })
  }

  @Test("The date of what a waiver is about is not its own")
  func otherDate() throws {
    let found = try AgreementLines.of(
      """
      On March 3, 2031, Harrow Mills, Inc. and Tern Bank, N.A. entered into a Forbearance Agreement relating to the Loan \
      Agreement dated June 3, 2029.
      """)
    #expect(found.first == "Forbearance Agreement 2031-03-03: Harrow Mills, Inc. borrower, Tern Bank, N.A. lender")
  }

  @Test("A supplement is not its indenture")
  func supplement() throws {
    let found = try AgreementLines.of(
      """
      On March 3, 2031, Harrow Mills, Inc. and Tern Trust Company, as trustee, entered into the Second Supplemental \
      Indenture to the Indenture dated as of May 1, 2020.
      """)
    #expect(found.count == 2)
  }

  @Test("Several instruments under one exhibit number")
  func rows() throws {
    let found = try AgreementLines.of(
      """
      (d) Exhibits

      4.3  Forms of 5.200% Notes due 2035, Floating Rate Notes due 2035 and 5.250% Notes due 2045.
      """, item: "Item 9.01. Financial Statements and Exhibits.")
    #expect(
      found.map { String($0.prefix { $0 != ":" }) }.sorted() == [
        "5.200% Notes due 2035 no date", "5.250% Notes due 2045 no date", "Floating Rate Notes due 2035 no date",
      ])
  }
}
