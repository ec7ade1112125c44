import DealModel
import Testing

/// Sides that a sentence leaves to the one before, to a term or to what is done under an agreement, each in a sentence of
/// our own.
@Suite("Sides told over several sentences")
struct SidesOverSentencesTests {
  @Test(
    "Terms, pronouns and parties that were named before",
    arguments: [
      // "the parties": those of the agreement before.
      (
        """
        On May 2, 2031, the Company and Birch Pharma Co., Ltd. entered into a License Agreement. Concurrently, the parties \
        entered into a Supply Agreement.
        """,
        [
          "License Agreement 2031-05-02: Harrow Mills, Inc. party, Birch Pharma Co., Ltd. party",
          "Supply Agreement no date: Harrow Mills, Inc. party, Birch Pharma Co., Ltd. party",
        ]
      ),
      // "it" is whom the sentence before is about.
      (
        "Elm Corp. is a maker of saws. On May 2, 2031, it entered into a Supply Agreement with the Company.",
        ["Supply Agreement 2031-05-02: Elm Corp. party, Harrow Mills, Inc. party"]
      ),
      // A term that takes in the Company, too.
      (
        """
        On May 2, 2031, Elm Salt, Inc. (together with the Company, the "Borrowers") entered into a Loan Agreement with Tern \
        Bank, N.A. The Borrowers also entered into a Security Agreement with Tern Bank, N.A.
        """,
        [
          "Loan Agreement 2031-05-02: Elm Salt, Inc. borrower, Tern Bank, N.A. lender",
          "Security Agreement no date: Elm Salt, Inc. borrower, Harrow Mills, Inc. borrower, Tern Bank, N.A. lender",
        ]
      ),
      // A term in a list of parties is no role of the one before it.
      (
        """
        On May 2, 2031, the Company sold its saw mill to Birch Tools Inc. ("Buyer") under an Asset Purchase Agreement dated \
        April 2, 2031 by and among the Company, Elm Canada ULC and Buyer.
        """,
        [
          "Asset Purchase Agreement 2031-04-02: Harrow Mills, Inc. seller, Elm Canada ULC seller, Birch Tools Inc. purchaser"
        ]
      ),
      // What the subject is said to be, before "each".
      (
        """
        On May 2, 2031, Alder Fund, L.P. and Oak Fund, L.P., who together hold about 22% of the shares of the Company, each \
        entered into a Voting Agreement with Elm Corp.
        """,
        [
          "Voting Agreement 2031-05-02: Alder Fund, L.P. stockholder, Oak Fund, L.P. stockholder, Elm Corp. party"
        ]
      ),
      // Another subsidiary is no end of the subject.
      (
        """
        On May 2, 2031, the Company and Elm Coatings, Inc., another subsidiary of Oak Corp., executed a Revolving Note in favor \
        of Tern Bank, N.A.
        """,
        ["Revolving Note 2031-05-02: Harrow Mills, Inc. issuer, Elm Coatings, Inc. issuer, Tern Bank, N.A. holder"]
      ),
      // A class of companies by whoever stands behind them.
      (
        """
        On May 2, 2031, the Company entered into a Royalty Purchase Agreement with entities managed by Alder Capital, LLC \
        (collectively, the "Purchasers").
        """,
        [
          "Royalty Purchase Agreement 2031-05-02: Harrow Mills, Inc. seller, entities managed by Alder Capital, LLC purchaser"
        ]
      ),
      // Whoever is named in another place.
      (
        """
        The certificates were sold pursuant to the Underwriting Agreement, dated May 2, 2031, among the Company, the Depositary \
        named therein and Gull Securities LLC, as representative of the several underwriters.
        """,
        [
          "Underwriting Agreement 2031-05-02: Harrow Mills, Inc. issuer, the Depositary named therein underwriter, Gull "
            + "Securities LLC underwriter, the several underwriters underwriter"
        ]
      ),
      // What is agreed to be entered into.
      (
        "The Company agreed to enter into a Services Agreement with Birch Works, Inc. at the closing.",
        ["Services Agreement no date: Harrow Mills, Inc. party, Birch Works, Inc. party"]
      ),
      // Owners of a party in apposition, under a heading of arrangements.
      (
        """
        On May 2, 2031, Elm Consulting, Ltd. entered into a series of contractual arrangements with Birch Freight Co., Ltd. and \
        its shareholders, John Poe and Jane Roe, including a Business Cooperation Agreement and an Equity Pledge Agreement.
        """,
        [
          "Business Cooperation Agreement 2031-05-02: Elm Consulting, Ltd. party, Birch Freight Co., Ltd. party, John Poe "
            + "party, Jane Roe party",
          "Equity Pledge Agreement 2031-05-02: Elm Consulting, Ltd. party, Birch Freight Co., Ltd. party, John Poe party, "
            + "Jane Roe party",
        ]
      ),
    ])
  func terms(body: String, expected: [String]) throws {
    #expect(try AgreementLines.of(body) == expected)
  }

  @Test(
    "What is done under an agreement",
    arguments: [
      // Bought by one from another, behind the verb.
      (
        """
        The pool consists of loans purchased by the Company from Birch Mortgage LLC pursuant to a Mortgage Loan Purchase Agreement dated \
        May 2, 2031.
        """,
        ["Mortgage Loan Purchase Agreement 2031-05-02: Harrow Mills, Inc. purchaser, Birch Mortgage LLC seller"]
      ),
      // Engaged for what the agreement is about.
      (
        """
        The Company engaged Gull Securities, Inc. (the "Placement Agent") to act as placement agent pursuant to a Placement \
        Agency Agreement dated May 2, 2031.
        """,
        ["Placement Agency Agreement 2031-05-02: Harrow Mills, Inc. issuer, Gull Securities, Inc. underwriter"]
      ),
      // Committed to provide.
      (
        """
        Gull Bank plc has committed to provide Elm Works, Inc. with a term loan pursuant to a debt commitment letter dated May \
        2, 2031.
        """,
        ["debt commitment letter 2031-05-02: Gull Bank plc lender, Elm Works, Inc. borrower"]
      ),
      // Assigned, under an assignment and not under what is assigned.
      (
        """
        On May 2, 2031, the Company assigned its rights under the Lease to Elm Owner, LLC pursuant to an Assignment and \
        Assumption Agreement.
        """,
        ["Assignment and Assumption Agreement no date: Harrow Mills, Inc. party, Elm Owner, LLC party"]
      ),
      // Issued to another holder on the same date.
      (
        """
        On April 21, 2031, the Company entered into a Securities Purchase Agreement with Alder Fund, L.P. On April 28, 2031, \
        the Company issued a convertible note to Oak Fund, L.P. pursuant to a securities purchase agreement of the same date.
        """,
        [
          "Securities Purchase Agreement 2031-04-21: Harrow Mills, Inc. issuer, Alder Fund, L.P. purchaser",
          "convertible note 2031-04-28: Harrow Mills, Inc. issuer, Oak Fund, L.P. holder",
          "securities purchase agreement 2031-04-28: Harrow Mills, Inc. issuer, Oak Fund, L.P. purchaser",
        ]
      ),
      // Papers of the loan before.
      (
        """
        On May 2, 2031, the Company entered into a Loan Agreement with Tern Bank, N.A. The loan bears interest at 9% and is \
        evidenced by a Promissory Note.
        """,
        [
          "Loan Agreement 2031-05-02: Harrow Mills, Inc. borrower, Tern Bank, N.A. lender",
          "Promissory Note no date: Harrow Mills, Inc. issuer, Tern Bank, N.A. holder",
        ]
      ),
      (
        """
        The Company borrowed $1,000,000 from Gull Lending LLC. The loan bears interest at 9% per annum, is evidenced by a \
        promissory note dated May 2, 2031, and is due on demand.
        """,
        ["promissory note 2031-05-02: Harrow Mills, Inc. borrower, Gull Lending LLC lender"]
      ),
      // A note that replaces another.
      (
        """
        On May 2, 2031, the Company executed a Revolving Note in favor of Tern Bank, N.A. in the principal amount of $20,000, \
        which replaces a note dated April 28, 2028.
        """,
        [
          "Revolving Note 2031-05-02: Harrow Mills, Inc. issuer, Tern Bank, N.A. holder",
          "note 2028-04-28: Harrow Mills, Inc. issuer, Tern Bank, N.A. holder",
        ]
      ),
      // Appointed as agent under.
      (
        "The Company appointed Wren Trust Company as rights agent under the Rights Agreement dated May 2, 2021.",
        ["Rights Agreement 2021-05-02: Harrow Mills, Inc. issuer, Wren Trust Company agent"]
      ),
      // A trustee under each of several agreements, and who follows.
      (
        """
        On May 2, 2031, the Company entered into the Note Purchase Agreement, dated as of May 2, 2031, among the Company, Wren \
        Trust Company, as Pass Through Trustee under each of the Trust Agreements, and Gull Bank, N.A., as Escrow Agent.
        """,
        [
          "Note Purchase Agreement 2031-05-02: Harrow Mills, Inc. issuer, Wren Trust Company trustee, Gull Bank, N.A. agent"
        ]
      ),
      // An indenture of mortgage, and what supplements it.
      (
        """
        The bonds were issued under the Company's Indenture of Mortgage and Deed of Trust, dated as of October 1, 1996, to Wren \
        Trust Company, as trustee, as supplemented by the First Supplemental Indenture, dated as of May 1, 2031.
        """,
        [
          "Indenture of Mortgage and Deed of Trust 1996-10-01: Wren Trust Company trustee, Harrow Mills, Inc. issuer",
          "First Supplemental Indenture to Indenture of Mortgage and Deed of Trust 2031-05-01: Wren Trust Company trustee, Harrow Mills, Inc. issuer",
        ]
      ),
      // A loan of one agent is no loan of another.
      (
        """
        The Company filed a motion for approval of a Debtor-in-Possession Credit Agreement with Gull Lending LLC, as agent, and \
        Oak Fund, L.P., as lender. The filing was a default under the Credit Agreement, dated as of May 2, 2026, by and among \
        Elm Works, Inc., as borrower, and Tern Bank, N.A., as agent.
        """,
        [
          "Debtor-in-Possession Credit Agreement no date: Gull Lending LLC agent, Oak Fund, L.P. lender",
          "Credit Agreement 2026-05-02: Elm Works, Inc. borrower, Tern Bank, N.A. agent",
        ]
      ),
    ])
  func deeds(body: String, expected: [String]) throws {
    #expect(try AgreementLines.of(body) == expected)
  }
}
