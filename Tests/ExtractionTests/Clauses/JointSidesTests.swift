import Testing

/// Sides of which several are one, or that no "entered into" tells, each in a sentence of our own.
@Suite("Joint sides, and sides without a common verb")
struct JointSidesTests {
  @Test(
    "What an item tells of an agreement and its parties",
    arguments: [
      (
        """
        On May 2, 2031, the Company entered into a Credit Agreement among the Company, as borrower, Tern Bank, N.A., as \
        administrative agent, Elm Bank, N.A. and Oak Bank, as documentation agents, and the lender parties thereto.
        """,
        [
          """
          Credit Agreement 2031-05-02: Harrow Mills, Inc. borrower, Tern Bank, N.A. agent, Elm Bank, N.A. agent, \
          Oak Bank agent, the lender parties thereto lender
          """
        ]
      ),
      (
        """
        On May 2, 2031, Harrow Mills, Inc. (the "Company"), Harrow Paper LLC and Harrow Box LLC (together with the \
        Company, the "Loan Parties") signed a Loan Agreement with Tern Bank, N.A. On May 4, 2031, the Loan Parties signed a \
        Deposit Agreement with Elm Bank, N.A.
        """,
        [
          """
          Loan Agreement 2031-05-02: Harrow Mills, Inc. borrower, Harrow Paper LLC borrower, Harrow Box LLC borrower, \
          Tern Bank, N.A. lender
          """,
          """
          Deposit Agreement 2031-05-04: Harrow Paper LLC party, Harrow Box LLC party, Harrow Mills, Inc. party, \
          Elm Bank, N.A. party
          """,
        ]
      ),
      (
        """
        On May 2, 2031, each of the Company, Harrow Paper Company and Harrow Box Company jointly and severally issued to \
        Alder Fund, L.P. a secured term note.
        """,
        [
          """
          secured term note 2031-05-02: Harrow Mills, Inc. issuer, Harrow Paper Company issuer, Harrow Box Company issuer, \
          Alder Fund, L.P. holder
          """
        ]
      ),
      (
        "Tern Bank, N.A. and the Company have agreed upon the terms of a forbearance agreement, dated May 2, 2031.",
        ["forbearance agreement 2031-05-02: Tern Bank, N.A. lender, Harrow Mills, Inc. borrower"]
      ),
      (
        """
        On May 2, 2031, the Company and Tern Bank, N.A. agreed to extend the maturity date of the Loan Agreement dated \
        June 4, 2029 to June 30, 2032.
        """,
        ["Loan Agreement 2029-06-04: Harrow Mills, Inc. borrower, Tern Bank, N.A. lender"]
      ),
      (
        "On May 2, 2031, the Company accepted a subscription from Alder Fund, L.P. under a Subscription Agreement.",
        ["Subscription Agreement no date: Harrow Mills, Inc. issuer, Alder Fund, L.P. purchaser"]
      ),
      (
        """
        The Company has signed an asset purchase agreement providing for the sale of its yarn division to Elm Works GmbH, \
        a German company.
        """,
        ["asset purchase agreement no date: Harrow Mills, Inc. seller, Elm Works GmbH purchaser"]
      ),
      (
        "On May 2, 2031, the Company and the Regents of Alder University signed a license agreement for a loom.",
        ["license agreement 2031-05-02: Harrow Mills, Inc. licensee, Regents of Alder University licensor"]
      ),
      // Of three, nobody knows to whom the university gives the licence.
      (
        """
        On May 2, 2031, the Company, Alder University and Elm Works, Inc. signed a license agreement for a loom.
        """,
        ["license agreement 2031-05-02: Harrow Mills, Inc. party, Alder University party, Elm Works, Inc. party"]
      ),
    ])
  func told(_ text: String, _ expected: [String]) throws {
    #expect(try AgreementLines.of(text) == expected)
  }
}
