import Testing

/// Agreements at the head of a sentence and who acts under them, in sentences of our own.
@Suite("Who acts under an agreement that opens a sentence")
struct ActorsUnderTitleTests {
  @Test(
    "What an item tells of an agreement and its parties",
    arguments: [
      // Who does so together.
      (
        "By a letter agreement dated May 2, 2031, the Company and Tern Bank, N.A. amended their lock-box arrangements.",
        ["letter agreement 2031-05-02: Harrow Mills, Inc. party, Tern Bank, N.A. party"]
      ),
      (
        "Pursuant to a supply agreement dated May 2, 2031, the Company and Birch Mills, Inc. agreed to share a warehouse.",
        ["supply agreement 2031-05-02: Harrow Mills, Inc. party, Birch Mills, Inc. party"]
      ),
      // One alone has agreed with nobody who is told.
      (
        "Pursuant to a supply agreement dated May 2, 2031, the Company will sell yarn to Birch Mills, Inc.",
        ["supply agreement 2031-05-02: "]
      ),
      // With whom, and who.
      (
        "Under a registration rights agreement with Alder Fund, L.P., the Company agreed to register the shares.",
        ["registration rights agreement no date: Harrow Mills, Inc. issuer, Alder Fund, L.P. holder"]
      ),
      // Whose shares are registered.
      (
        """
        Pursuant to a Registration Rights Agreement described below, Alder Fund, L.P. also received the right to demand that \
        the Company file a registration statement.
        """,
        ["Registration Rights Agreement no date: Harrow Mills, Inc. issuer, Alder Fund, L.P. holder"]
      ),
      // An amendment that is named again is one.
      (
        """
        By an amendment dated as of May 2, 2031, the Company, Tern Bank, N.A., as agent, and a syndicate of banks, as lenders, \
        entered into an amendment to the Company's $300 million Term Loan Credit Agreement, dated as of June 1, 2029.
        """,
        [
          "amendment to Term Loan Credit Agreement 2031-05-02: Harrow Mills, Inc. borrower, Tern Bank, N.A. agent, a "
            + "syndicate of banks lender",
          "Term Loan Credit Agreement 2029-06-01: Harrow Mills, Inc. borrower, Tern Bank, N.A. agent, a syndicate of banks "
            + "lender",
        ]
      ),
      // The buyers, by what they bought.
      (
        """
        On May 2, 2031, the Company entered into a securities purchase agreement with Alder Fund, L.P. and Birch Fund, L.P. \
        Pursuant to the securities purchase agreement, the purchasers of our 6% debentures received warrants to purchase \
        10,000 shares.
        """,
        [
          "securities purchase agreement 2031-05-02: Harrow Mills, Inc. issuer, Alder Fund, L.P. purchaser, Birch Fund, L.P. "
            + "purchaser",
          "warrants no date: Harrow Mills, Inc. issuer, Alder Fund, L.P. holder, Birch Fund, L.P. holder",
        ]
      ),
      // A date over the end of a line.
      (
        "On May 2, 2031, the Company terminated the Loan Agreement with Tern Bank, N.A., dated as of November\n10, 2029.",
        ["Loan Agreement 2029-11-10: Harrow Mills, Inc. borrower, Tern Bank, N.A. lender"]
      ),
      // The day behind a part is that of the other agreement.
      (
        """
        On May 2, 2031, the Company entered into an intercreditor agreement with Tern Bank, N.A., as agent under the Credit \
        Agreement, dated as of June 1, 2029.
        """,
        ["intercreditor agreement 2031-05-02: Harrow Mills, Inc. party, Tern Bank, N.A. agent"]
      ),
    ])
  func agreements(_ body: String, _ lines: [String]) throws {
    #expect(try AgreementLines.of(body) == lines)
  }

  @Test(
    "Registration rights are those of the buyers under the one purchase agreement of the day",
    arguments: [
      (
        "The Securities Purchase Agreement and the related Registration Rights Agreement are filed as Exhibits 10.1 and 10.2.",
        "no date: Harrow Mills, Inc. issuer, Alder Fund, L.P. holder"
      ),
      (
        "The Company is to register the shares under the Registration Rights Agreement, dated as of May 2, 2031.",
        "2031-05-02: Harrow Mills, Inc. issuer, Alder Fund, L.P. holder"
      ),
      // Of another day, it is not told whose they are.
      (
        "The Company has registered other shares under the Registration Rights Agreement, dated as of June 1, 2029.",
        "2029-06-01: "
      ),
      // With others, they are theirs.
      (
        "The Company also entered into a Registration Rights Agreement with Birch Fund, L.P.",
        "no date: Harrow Mills, Inc. issuer, Birch Fund, L.P. holder"
      ),
    ])
  func registration(_ sentence: String, _ line: String) throws {
    let found = try AgreementLines.of(
      "On May 2, 2031, the Company entered into a Securities Purchase Agreement with Alder Fund, L.P. \(sentence)")
    #expect(found.last == "Registration Rights Agreement \(line)")
  }

  @Test("Of two purchase agreements, it is not told whose shares are registered")
  func twoSales() throws {
    let found = try AgreementLines.of(
      """
      On May 2, 2031, the Company entered into a Securities Purchase Agreement with Alder Fund, L.P. and a Note Purchase \
      Agreement with Birch Fund, L.P. The Registration Rights Agreement, dated as of May 2, 2031, is filed.
      """)
    #expect(found.last == "Registration Rights Agreement 2031-05-02: ")
  }
}
