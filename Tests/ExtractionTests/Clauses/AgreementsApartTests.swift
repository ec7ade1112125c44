import Testing

/// Agreements of like titles that are several, in sentences of our own.
@Suite("Agreements of like titles")
struct AgreementsApartTests {
  @Test(
    "Each is an agreement of its own",
    arguments: [
      // The letter of a series is of the title, and no article.
      (
        """
        On May 2, 2031, the Company entered into a Series A Purchase Agreement with Alder Fund, L.P. and a Series B Purchase \
        Agreement with Birch Fund, L.P.
        """,
        [
          "Series A Purchase Agreement 2031-05-02: Harrow Mills, Inc. issuer, Alder Fund, L.P. purchaser",
          "Series B Purchase Agreement 2031-05-02: Harrow Mills, Inc. issuer, Birch Fund, L.P. purchaser",
        ]
      ),
      (
        "On May 2, 2031, the Company issued to Alder Fund, L.P. a Series A Warrant and a Series B Warrant.",
        [
          "Series A Warrant 2031-05-02: Harrow Mills, Inc. issuer, Alder Fund, L.P. holder",
          "Series B Warrant 2031-05-02: Harrow Mills, Inc. issuer, Alder Fund, L.P. holder",
        ]
      ),
      // Papers that are named again together have no number of their own.
      (
        """
        The summary of the Series A Purchase Agreement, the Series B Purchase Agreement and the Consent is qualified by the \
        text of such agreements, copies of which are filed as Exhibits 10.1, 10.2 and 10.3.
        """,
        ["Series A Purchase Agreement no date: ", "Series B Purchase Agreement no date: ", "Consent no date: "]
      ),
      // One more, of another day.
      (
        """
        On May 2, 2031, the Company entered into capped call transactions with Tern Bank, N.A. and Wren Bank, N.A. On May 6, \
        2031, the Company entered into additional capped call transactions (the "Additional Capped Call Transactions") with \
        Tern Bank, N.A. and Wren Bank, N.A.
        """,
        [
          "capped call transactions 2031-05-02: Harrow Mills, Inc. party, Tern Bank, N.A. party, Wren Bank, N.A. party",
          "capped call transactions 2031-05-06: Harrow Mills, Inc. party, Tern Bank, N.A. party, Wren Bank, N.A. party",
        ]
      ),
      // Of the same day, it is told again.
      (
        """
        On May 2, 2031, the Company entered into a supply agreement with Birch Mills, Inc. The supply agreement is for a \
        year, and on May 2, 2031 a further supply agreement was not made.
        """,
        ["supply agreement 2031-05-02: Harrow Mills, Inc. party, Birch Mills, Inc. party"]
      ),
      // All who hold an office.
      (
        """
        On May 2, 2031, the Company entered into a letter agreement with Alder Sponsor, LLC and each officer and director of \
        the Company and their nominees.
        """,
        [
          "letter agreement 2031-05-02: Harrow Mills, Inc. party, Alder Sponsor, LLC party, each officer and director of the "
            + "Company party"
        ]
      ),
      // A forbearance is no amendment that restates what it is under.
      (
        """
        On May 2, 2031, the Company entered into a forbearance agreement with Tern Bank, N.A. under the Credit Agreement, \
        dated as of June 1, 2029.
        """,
        [
          "Credit Agreement 2029-06-01: Harrow Mills, Inc. borrower, Tern Bank, N.A. lender",
          "forbearance agreement to the Credit Agreement 2031-05-02: Harrow Mills, Inc. borrower, Tern Bank, N.A. lender",
        ]
      ),
      // A plan is the agreement by which it is adopted, where that is told.
      (
        "On May 2, 2031, the Board of Directors approved a stockholder rights plan, which is meant to deter coercive offers.",
        ["stockholder rights plan 2031-05-02: Harrow Mills, Inc. issuer"]
      ),
      (
        """
        On May 2, 2031, the Board of Directors adopted a stockholder rights plan. The Company and Tern Trust Company, as \
        rights agent, entered into a Rights Agreement.
        """,
        ["Rights Agreement no date: Harrow Mills, Inc. issuer, Tern Trust Company agent"]
      ),
      (
        "On May 2, 2031, the Board of Directors of Elm Works, Inc. (the \"Board\") adopted a stockholder rights plan.",
        ["stockholder rights plan 2031-05-02: Elm Works, Inc. issuer"]
      ),
      (
        "On May 2, 2031, John Doe, Chairman of the Board of the Company, entered into a lease with Elm Realty, Inc.",
        ["lease 2031-05-02: John Doe tenant, Elm Realty, Inc. landlord"]
      ),
      ("On May 2, 2031, the Board of Directors adopted a stock option plan.", []),
    ])
  func agreements(_ body: String, _ lines: [String]) throws {
    #expect(try AgreementLines.of(body) == lines)
  }
}
