import Testing

/// Agreements that end or are replaced, credit in few words, and who stands where in them, each in a sentence of our own.
@Suite("Earlier agreements, credit and options")
struct EarlierAgreementTests {
  @Test(
    "What an item tells of an agreement and its parties",
    arguments: [
      // What is replaced is another agreement, with parties of its own.
      (
        """
        On May 2, 2031, the Company entered into a $50,000,000 revolving credit facility with Tern National Bank, as agent. \
        The new facility replaces the Company's existing credit facility with Gull Bank, N.A.
        """,
        [
          "revolving credit facility 2031-05-02: Harrow Mills, Inc. borrower, Tern National Bank agent",
          "credit facility no date: Gull Bank, N.A. lender, Harrow Mills, Inc. borrower",
        ]
      ),
      (
        """
        On May 2, 2031, the Company entered into a credit agreement with Tern Bank, N.A., as lender, replacing its previous \
        line of credit with Gull Bank, N.A. as agent and Elm Century LLC.
        """,
        [
          "credit agreement 2031-05-02: Harrow Mills, Inc. borrower, Tern Bank, N.A. lender",
          "line of credit no date: Harrow Mills, Inc. borrower, Gull Bank, N.A. agent, Elm Century LLC lender",
        ]
      ),
      (
        """
        On May 2, 2031, the Company entered into a revolving credit agreement (the "New Credit Agreement") with Tern Bank \
        serving as lender. The New Credit Agreement replaces a prior revolving credit agreement with the same lender.
        """,
        [
          "revolving credit agreement 2031-05-02: Harrow Mills, Inc. borrower, Tern Bank lender",
          "prior revolving credit agreement no date: Tern Bank lender, Harrow Mills, Inc. borrower",
        ]
      ),
      // A row of titles in favor of one.
      (
        """
        On May 2, 2031, the Company executed a Promissory Note, a Commercial Security Agreement and a Business Loan \
        Agreement in favor of Tern Bank, N.A.
        """,
        [
          "Promissory Note 2031-05-02: Harrow Mills, Inc. issuer, Tern Bank, N.A. holder",
          "Commercial Security Agreement 2031-05-02: Harrow Mills, Inc. borrower, Tern Bank, N.A. lender",
          "Business Loan Agreement 2031-05-02: Harrow Mills, Inc. borrower, Tern Bank, N.A. lender",
        ]
      ),
      // An option that one company grants another; what is no more than told in connection with a merger agreement.
      (
        """
        On May 2, 2031, Birch Bancorp, Inc. entered into a Stock Option Agreement with the Company.
        """,
        ["Stock Option Agreement 2031-05-02: Birch Bancorp, Inc. issuer, Harrow Mills, Inc. holder"]
      ),
      (
        """
        The Company and Gull Stock Transfer Company, as Rights Agent, executed an Amendment dated as of May 2, 2031 to the \
        Rights Agreement dated as of June 1, 2026 in connection with the execution of the Agreement and Plan of Merger dated \
        May 1, 2031 by and among the Company, Birch Corp. and Birch Sub Inc.
        """,
        [
          "Rights Agreement 2026-06-01: Harrow Mills, Inc. issuer, Gull Stock Transfer Company agent",
          "Amendment to the Rights Agreement 2031-05-02: Harrow Mills, Inc. issuer, Gull Stock Transfer Company agent",
          "Agreement and Plan of Merger 2031-05-01: Harrow Mills, Inc. target, Birch Corp. acquirer, Birch Sub Inc. merger_sub",
        ]
      ),
      // The owner of a seller, by name; a branch without a comma; who acts as agent under a title.
      (
        """
        On May 2, 2031, the Company entered into an Asset Purchase Agreement with Birch Outlets, Inc. and its sole \
        shareholder, Walter Poe.
        """,
        [
          "Asset Purchase Agreement 2031-05-02: Harrow Mills, Inc. seller, Birch Outlets, Inc. purchaser, Walter Poe purchaser"
        ]
      ),
      (
        """
        On May 2, 2031, the Company, Elm Holdings B.V., the lenders party thereto, Tern Bank AG New York Branch, as \
        administrative agent, and the other parties named therein entered into a Credit Agreement.
        """,
        [
          "Credit Agreement 2031-05-02: Harrow Mills, Inc. borrower, Elm Holdings B.V. borrower, the lenders party thereto "
            + "lender, Tern Bank AG New York Branch agent, the other parties named therein party"
        ]
      ),
      (
        """
        Tern Securities Inc. served as placement agent under a placement agency agreement dated May 2, 2031.
        """,
        ["placement agency agreement 2031-05-02: Harrow Mills, Inc. issuer, Tern Securities Inc. underwriter"]
      ),
      (
        """
        On May 2, 2031, the Company priced its senior notes due 2041 under an underwriting agreement with Tern Securities Inc. \
        and Gull & Co. LLC, for themselves and on behalf of the underwriters listed on Schedule 1 thereto.
        """,
        [
          "underwriting agreement no date: Harrow Mills, Inc. issuer, Tern Securities Inc. underwriter, Gull & Co. LLC "
            + "underwriter, the underwriters listed on Schedule 1 thereto underwriter"
        ]
      ),
      // Persons sell what others have issued.
      (
        """
        John Roe sold shares of the Company to Jane Doe pursuant to a Stock Purchase Agreement dated May 2, 2031, between \
        John Roe and Jane Doe.
        """,
        ["Stock Purchase Agreement 2031-05-02: John Roe seller, Jane Doe purchaser"]
      ),
      // "of" behind a legal form ends the name.
      (
        """
        On May 2, 2031, the Company signed a letter of intent with Birch Tool & Die, Inc. of Dayton, Ohio.
        """,
        ["letter of intent 2031-05-02: Harrow Mills, Inc. party, Birch Tool & Die, Inc. party"]
      ),
    ])
  func agreements(_ body: String, _ lines: [String]) throws {
    #expect(try AgreementLines.of(body) == lines)
  }
}
