import DealModel
import Testing

/// Loans, instruments and collateral that an item tells without "entered into", each in a sentence of our own.
@Suite("Financings by what is told")
struct FinancingsToldTests {
  @Test(
    "Loans and who owes them",
    arguments: [
      (
        "On May 2, 2031, the Company obtained a $45 million mortgage loan from Tern Bank, N.A. secured by its mill.",
        ["mortgage loan 2031-05-02: Harrow Mills, Inc. borrower, Tern Bank, N.A. lender"]
      ),
      (
        "On May 2, 2031, the Company secured a bridge loan in the amount of $3.0 million from Alder Fund, L.P.",
        ["bridge loan 2031-05-02: Harrow Mills, Inc. borrower, Alder Fund, L.P. lender"]
      ),
      (
        "On May 2, 2031, the Company closed a $10 million term loan with Tern Bank, N.A.",
        ["term loan 2031-05-02: Harrow Mills, Inc. borrower, Tern Bank, N.A. lender"]
      ),
      (
        "On May 2, 2031, the Company borrowed $5 million from Alder Fund, L.P. under a promissory note that bears interest.",
        ["promissory note 2031-05-02: Harrow Mills, Inc. borrower, Alder Fund, L.P. lender"]
      ),
      (
        """
        On May 2, 2031, the Company borrowed $5 million under its existing revolving credit facility with Tern Bank, N.A., as \
        administrative agent.
        """,
        ["revolving credit facility no date: Harrow Mills, Inc. borrower, Tern Bank, N.A. agent"]
      ),
      (
        "On May 2, 2031, the Company entered into a loan agreement with its majority shareholder, Elm Holdings, LLC.",
        ["loan agreement 2031-05-02: Harrow Mills, Inc. borrower, Elm Holdings, LLC lender"]
      ),
      (
        "In connection with the purchase the Company also entered into a loan agreement with Tern Bank, N.A.",
        ["loan agreement no date: Harrow Mills, Inc. borrower, Tern Bank, N.A. lender"]
      ),
      // No loan is obtained where only its terms are told.
      ("On May 2, 2031, the Company obtained a waiver of a default.", []),
    ])
  func loans(_ text: String, _ expected: [String]) throws {
    #expect(try AgreementLines.of(text) == expected)
  }

  @Test(
    "Notes and warrants, and who holds them",
    arguments: [
      (
        "On May 2, 2031, the Company issued an unsecured note with a face value of $100,000 to Alder Fund, L.P.",
        ["unsecured note 2031-05-02: Harrow Mills, Inc. issuer, Alder Fund, L.P. holder"]
      ),
      (
        "On May 2, 2031, the Company issued a promissory note for $100,000 in favor of Alder Fund, L.P.",
        ["promissory note 2031-05-02: Harrow Mills, Inc. issuer, Alder Fund, L.P. holder"]
      ),
      (
        "On May 2, 2031, the Company issued Tern Bank, N.A. a secured promissory note.",
        ["secured promissory note 2031-05-02: Harrow Mills, Inc. issuer, Tern Bank, N.A. holder"]
      ),
      (
        """
        On May 2, 2031, Alder Fund, L.P. purchased from the Company a convertible note in the principal amount of $500,000 and \
        a warrant to purchase 250,000 shares.
        """,
        [
          "convertible note 2031-05-02: Harrow Mills, Inc. issuer, Alder Fund, L.P. holder",
          "warrant 2031-05-02: Harrow Mills, Inc. issuer, Alder Fund, L.P. holder",
        ]
      ),
      (
        "On May 2, 2031, Alder Fund, L.P. received a five-year warrant to purchase 250,000 shares of common stock.",
        ["five-year warrant 2031-05-02: Harrow Mills, Inc. issuer, Alder Fund, L.P. holder"]
      ),
      (
        "On May 2, 2031, Alder Fund, L.P. was issued a convertible note in the principal amount of $500,000.",
        ["convertible note 2031-05-02: Harrow Mills, Inc. issuer, Alder Fund, L.P. holder"]
      ),
      (
        """
        On May 2, 2031, the Company issued $400,000 of 9% convertible notes and warrants to purchase 8,000 shares in exchange \
        for $400,000 in cash from Alder Fund, L.P.
        """,
        [
          "9% convertible notes 2031-05-02: Harrow Mills, Inc. issuer, Alder Fund, L.P. holder",
          "warrants 2031-05-02: Harrow Mills, Inc. issuer, Alder Fund, L.P. holder",
        ]
      ),
      (
        "On May 2, 2031, the Company amended its convertible notes held by Alder Fund, L.P. and Oak Fund, L.P.",
        ["convertible notes no date: Harrow Mills, Inc. issuer, Alder Fund, L.P. holder, Oak Fund, L.P. holder"]
      ),
      // What the Company itself buys, nobody known has issued.
      ("On May 2, 2031, the Company purchased a convertible note in the principal amount of $500,000.", []),
      ("Alder Fund, L.P. received the note.", []),
    ])
  func instruments(_ text: String, _ expected: [String]) throws {
    #expect(try AgreementLines.of(text) == expected)
  }

  @Test(
    "Guaranties and collateral",
    arguments: [
      (
        "On May 2, 2031, Elm Works LLC pledged 1,000 shares to Tern Bank, N.A. under a pledge agreement.",
        ["pledge agreement 2031-05-02: Elm Works LLC party, Tern Bank, N.A. party"]
      ),
      (
        "On May 2, 2031, Elm Works LLC pledged 1,000 shares under a pledge agreement with Tern Bank, N.A.",
        ["pledge agreement no date: Elm Works LLC party, Tern Bank, N.A. party"]
      ),
      (
        """
        On May 2, 2031, the Company granted Tern Bank, N.A. a security interest in its mill under a security agreement.
        """,
        ["security agreement 2031-05-02: Harrow Mills, Inc. party, Tern Bank, N.A. party"]
      ),
      (
        "The loan is guaranteed by Elm Works LLC under a guaranty.",
        ["guaranty no date: Elm Works LLC guarantor"]
      ),
      (
        "Elm Works LLC guaranteed the loan under a guaranty in favor of Tern Bank, N.A.",
        ["guaranty no date: Tern Bank, N.A. lender, Elm Works LLC guarantor"]
      ),
      (
        "On May 2, 2031, Jane Roe delivered a personal guaranty to Tern Bank, N.A.",
        ["guaranty 2031-05-02: Jane Roe guarantor, Tern Bank, N.A. lender"]
      ),
      // A part of another agreement is no paper of its own.
      ("The loan includes a guarantee by Elm Works LLC.", []),
    ])
  func security(_ text: String, _ expected: [String]) throws {
    #expect(try AgreementLines.of(text) == expected)
  }

  @Test(
    "Titles in lower case, and selling stockholders",
    arguments: [
      (
        "On May 2, 2031, the Company entered into warrant exercise agreements with Alder Fund, L.P. and Oak Fund, L.P.",
        [
          "warrant exercise agreements 2031-05-02: Harrow Mills, Inc. party, Alder Fund, L.P. party, Oak Fund, L.P. party"
        ]
      ),
      (
        "On May 2, 2031, the Company entered into an at the market offering agreement with Tern Securities LLC.",
        ["at the market offering agreement 2031-05-02: Harrow Mills, Inc. issuer, Tern Securities LLC underwriter"]
      ),
      (
        """
        On May 2, 2031, the Company entered into an Underwriting Agreement with Tern Securities LLC, as representative of the \
        several underwriters named therein, and Elm Holdings LP, as selling stockholder.
        """,
        [
          """
          Underwriting Agreement 2031-05-02: Harrow Mills, Inc. issuer, Tern Securities LLC underwriter, the several \
          underwriters named therein underwriter, Elm Holdings LP seller
          """
        ]
      ),
      (
        "On May 2, 2031, Tern Bank, N.A. and the Company agreed to a second amendment to the Credit Agreement dated May 1, 2030.",
        [
          "Credit Agreement 2030-05-01: Tern Bank, N.A. lender, Harrow Mills, Inc. borrower",
          "second amendment to the Credit Agreement 2031-05-02: Tern Bank, N.A. lender, Harrow Mills, Inc. borrower",
        ]
      ),
    ])
  func wordings(_ text: String, _ expected: [String]) throws {
    #expect(try AgreementLines.of(text) == expected)
  }
}
