import Testing

/// Amendments by their terms and bases, and agreements with persons, each in a sentence of our own.
@Suite("Amendments and agreements with persons")
struct AmendedAndPersonalTests {
  @Test(
    "What an item tells of an agreement and its parties",
    arguments: [
      // The term tells the number, and who amends is a party of what is amended.
      (
        """
        On May 2, 2031, the Company and certain of its subsidiaries entered into an amendment of a Credit and Guaranty \
        Agreement (the "Credit Facility") dated April 17, 2020, with a syndicate of banks and Tern Bank, N.A., as \
        administrative agent (the "Second Amendment").
        """,
        [
          "Credit and Guaranty Agreement 2020-04-17: Harrow Mills, Inc. borrower, certain of its subsidiaries borrower, a "
            + "syndicate of banks lender, Tern Bank, N.A. agent",
          "Second Amendment to Credit and Guaranty Agreement 2031-05-02: Harrow Mills, Inc. borrower, certain of its "
            + "subsidiaries borrower, a syndicate of banks lender, Tern Bank, N.A. agent",
        ]
      ),
      // What is amended is named twice, the second time in full.
      (
        """
        Also on May 2, 2031, the Company entered into a Fifth Amendment to Agreement of Purchase and Sale (the "Fifth \
        Amendment") to the Agreement of Purchase and Sale dated as of April 26, 2030 with Tern Bedford, LLC ("Purchaser").
        """,
        [
          "Agreement of Purchase and Sale 2030-04-26: Harrow Mills, Inc. seller, Tern Bedford, LLC purchaser",
          "Fifth Amendment to the Agreement of Purchase and Sale 2031-05-02: Harrow Mills, Inc. seller, Tern Bedford, LLC "
            + "purchaser",
        ]
      ),
      // Who stands on both sides of "with" is on the other side.
      (
        """
        On May 2, 2031, the Company and Birch, Inc. entered into an amendment to the October 21, 2030 Subscription Agreement \
        with Birch, Inc.
        """,
        [
          "Subscription Agreement 2030-10-21: Harrow Mills, Inc. issuer, Birch, Inc. purchaser",
          "amendment to the Subscription Agreement 2031-05-02: Harrow Mills, Inc. issuer, Birch, Inc. purchaser",
        ]
      ),
      // A day that is told by the sentence before.
      (
        """
        On May 2, 2031, the Company entered into a Securities Purchase Agreement with Alder Fund, L.P. On the same date, the \
        Company entered into a Registration Rights Agreement with Alder Fund, L.P.
        """,
        [
          "Securities Purchase Agreement 2031-05-02: Harrow Mills, Inc. issuer, Alder Fund, L.P. purchaser",
          "Registration Rights Agreement 2031-05-02: Harrow Mills, Inc. issuer, Alder Fund, L.P. holder",
        ]
      ),
      // A note and a warrant to one holder.
      (
        """
        On May 2, 2031, the Company issued to Alder Fund, L.P. a convertible promissory note and a Common Stock Purchase \
        Warrant.
        """,
        [
          "convertible promissory note 2031-05-02: Harrow Mills, Inc. issuer, Alder Fund, L.P. holder",
          "Common Stock Purchase Warrant 2031-05-02: Harrow Mills, Inc. issuer, Alder Fund, L.P. holder",
        ]
      ),
      // Behind a dash stands what a title is about; "for the benefit of" leads to who lends.
      (
        """
        On May 2, 2031, the Company entered into a Letter Loan Agreement - Line of Credit (the "Loan Agreement") with Tern \
        Bank, N.A. The Company gave a Pledge Agreement, dated May 2, 2031, by the Company for the benefit of Tern Bank, N.A.
        """,
        [
          "Letter Loan Agreement 2031-05-02: Harrow Mills, Inc. borrower, Tern Bank, N.A. lender",
          "Pledge Agreement 2031-05-02: Harrow Mills, Inc. borrower, Tern Bank, N.A. lender",
        ]
      ),
      // Rows of a list; whose son, and who.
      (
        """
        The terms are as follows:

        - the Company entered into a five-year employment/noncompete agreement with Mr. Walter Doe; and

        - the Company also entered into a two-year employment agreement with Mr. Doe's son, Mr. John C. Doe.
        """,
        [
          "five-year employment/noncompete agreement no date: Harrow Mills, Inc. employer, Walter Doe employee",
          "two-year employment agreement no date: Harrow Mills, Inc. employer, John C. Doe employee",
        ]
      ),
      // A person's own agreement is with the company that reports on it.
      (
        """
        On May 2, 2031, the Company agreed to modify Mr. Roe's Severance Agreement (the "Severance Agreement"). John Roe \
        is the Chief Financial Officer.
        """,
        ["Severance Agreement no date: Harrow Mills, Inc. employer, John Roe employee"]
      ),
    ])
  func agreements(_ body: String, _ lines: [String]) throws {
    #expect(try AgreementLines.of(body) == lines)
  }
}
