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

  @Test(
    "Papers around a deal",
    arguments: [
      (
        """
        On May 2, 2031, the Company bought from Birch Land Trust a mill under a Purchase and Sale Agreement dated April 1, \
        2031, and financed the purchase with a $3 million loan from Tern Bank evidenced by a Promissory Note and secured by a Deed of \
        Trust.
        """,
        [
          "Purchase and Sale Agreement 2031-04-01: Harrow Mills, Inc. purchaser, Birch Land Trust seller",
          "loan 2031-05-02: Harrow Mills, Inc. borrower, Tern Bank lender",
          "Promissory Note 2031-05-02: Harrow Mills, Inc. issuer, Tern Bank holder",
          "Deed of Trust 2031-05-02: Harrow Mills, Inc. borrower, Tern Bank lender",
        ]
      ),
      (
        """
        The notes will be issued under an indenture, to be dated May 9, 2031, with Tern Trust Company, N.A., as trustee.
        """,
        ["indenture 2031-05-09: Harrow Mills, Inc. issuer, Tern Trust Company, N.A. trustee"]
      ),
      (
        """
        The Company entered into a Base Indenture and a Series 2031-1 Supplement, each dated as of May 2, 2031, with Tern \
        Trust Company, N.A., as trustee.
        """,
        [
          "Base Indenture 2031-05-02: Harrow Mills, Inc. issuer, Tern Trust Company, N.A. trustee",
          "Series 2031-1 Supplement 2031-05-02: Harrow Mills, Inc. party, Tern Trust Company, N.A. trustee",
        ]
      ),
      (
        """
        Alder Fund, L.P. has agreed, pursuant to a backstop commitment letter dated May 2, 2031, to purchase the shares that \
        nobody subscribes for.
        """,
        ["backstop commitment letter 2031-05-02: Harrow Mills, Inc. issuer, Alder Fund, L.P. purchaser"]
      ),
      (
        "The Company engaged Alder Securities LLC as its placement agent under an engagement letter dated May 2, 2031.",
        ["engagement letter 2031-05-02: Harrow Mills, Inc. party, Alder Securities LLC agent"]
      ),
      (
        "Elm Works, Inc. agreed to license its patents to the Company under a Patent License Agreement dated May 2, 2031.",
        ["Patent License Agreement 2031-05-02: Elm Works, Inc. licensor, Harrow Mills, Inc. licensee"]
      ),
      (
        """
        On May 2, 2031, the Company and its lenders, Tern Bank, N.A., Elm Bank, N.A. and Oak Bank, amended their Credit \
        Agreement dated June 2, 2029.
        """,
        [
          """
          Credit Agreement 2029-06-02: Harrow Mills, Inc. borrower, Tern Bank, N.A. lender, Elm Bank, N.A. lender, \
          Oak Bank lender
          """
        ]
      ),
      // Who has the buyer's or the seller's name stands beside it.
      (
        """
        On May 2, 2031, pursuant to the Asset Purchase Agreement dated March 3, 2031 by and among the Company, Harrow Yarn \
        Corp. (the "Seller"), and Elm Works, Inc. (the "Buyer"), the Seller sold its yarn business to the Buyer.
        """,
        [
          """
          Asset Purchase Agreement 2031-03-03: Harrow Mills, Inc. seller, Harrow Yarn Corp. seller, \
          Elm Works, Inc. purchaser
          """
        ]
      ),
      // A warehouse for goods is no loan.
      (
        """
        On May 2, 2031, the Company and Birch Logistics, Inc. entered into a Warehouse Services Agreement.
        """,
        ["Warehouse Services Agreement 2031-05-02: Harrow Mills, Inc. party, Birch Logistics, Inc. party"]
      ),
      // Who survives the merger of two banks acquires the other.
      (
        """
        On May 2, 2031, Elm Bank, a wholly-owned subsidiary of the Company, merged with and into Tern Bank, a wholly-owned \
        subsidiary of Birch Bancshares, Inc. (the "Bank Merger"), pursuant to an Agreement and Plan of Merger, dated June 2, \
        2030.
        """,
        ["Agreement and Plan of Merger 2030-06-02: Elm Bank target, Tern Bank acquirer"]
      ),
    ])
  func papers(_ text: String, _ expected: [String]) throws {
    #expect(try AgreementLines.of(text) == expected)
  }

  @Test(
    "Relative clauses and descriptions hide no party",
    arguments: [
      "Alder Advisors LLC, which holds 12% of the stock, and Birch GP LLC signed a letter agreement with the Company",
      "Alder Advisors LLC, which holds 12% of the stock, and Birch GP LLC, the fund's general partner, signed a letter "
        + "agreement with the Company",
      "Alder Advisors LLC and Birch GP LLC, the fund's manager, signed a letter agreement with the Company",
    ])
  func described(_ text: String) throws {
    #expect(
      try AgreementLines.of("\(text) on May 2, 2031.") == [
        "letter agreement 2031-05-02: Alder Advisors LLC party, Birch GP LLC party, Harrow Mills, Inc. party"
      ])
  }

  @Test("What a party owns is no party")
  func owned() throws {
    let text =
      "Alder Advisors LLC, which owns Elm Works, Inc., and Birch GP LLC signed a letter agreement with the Company."
    let found = try AgreementLines.of(text).joined()
    #expect(found.contains("Birch GP LLC party, Harrow Mills, Inc. party"))
    #expect(!found.contains("Elm Works"))
  }

  @Test(
    "Several agreements in one sentence, and classes with their names",
    arguments: [
      (
        """
        On May 2, 2031, Harrow Ethanol, LLC signed an off-take agreement with Birch Fuels Inc.; a grain procurement agreement \
        with Alder Farmers LLC; and a design-build contract with Oak Builders, Inc.
        """,
        [
          "off-take agreement 2031-05-02: Harrow Ethanol, LLC party, Birch Fuels Inc. party",
          "grain procurement agreement 2031-05-02: Harrow Ethanol, LLC party, Alder Farmers LLC party",
          "design-build contract 2031-05-02: Harrow Ethanol, LLC party, Oak Builders, Inc. party",
        ]
      ),
      (
        """
        On May 2, 2031, the Company signed a supply agreement with Birch Fuels Inc. On May 2, 2031, the Company signed a \
        supply agreement with Alder Farmers LLC.
        """,
        [
          "supply agreement 2031-05-02: Harrow Mills, Inc. party, Birch Fuels Inc. party",
          "supply agreement 2031-05-02: Harrow Mills, Inc. party, Alder Farmers LLC party",
        ]
      ),
      (
        """
        Pursuant to the Backstop Agreement dated May 2, 2031 between the Company and each of the Backstop Parties (Alder \
        Fund, L.P. and Oak Capital LLC), they have agreed to purchase shares.
        """,
        [
          "Backstop Agreement 2031-05-02: Harrow Mills, Inc. issuer, Alder Fund, L.P. purchaser, Oak Capital LLC purchaser"
        ]
      ),
      (
        """
        On May 2, 2031, the Company and the plaintiffs in the action captioned Roe v. Harrow Mills, Inc. entered into a \
        Stipulation of Settlement.
        """,
        ["Stipulation of Settlement 2031-05-02: Harrow Mills, Inc. party, the plaintiffs party"]
      ),
      (
        "On May 2, 2031, the Company closed on a $40 million mortgage loan from Tern Life Insurance Company.",
        ["mortgage loan 2031-05-02: Harrow Mills, Inc. borrower, Tern Life Insurance Company lender"]
      ),
      (
        """
        On May 2, 2031, the Company executed a Promissory Note in favor of John Doe and a Security Agreement granting John \
        Doe a lien on its yarn.
        """,
        [
          "Promissory Note 2031-05-02: Harrow Mills, Inc. issuer, John Doe holder",
          "Security Agreement 2031-05-02: Harrow Mills, Inc. borrower, John Doe lender",
        ]
      ),
      (
        """
        On May 2, 2031, the Company, Tern Bank, N.A., as Administrative Agent, and the Lenders party to the Company's Credit \
        Agreement dated as of June 2, 2029 (the "Credit Agreement") entered into Amendment No. 2 to the Credit Agreement.
        """,
        [
          "Credit Agreement 2029-06-02: Harrow Mills, Inc. borrower, Tern Bank, N.A. agent, the Lenders lender",
          """
          Amendment No. 2 to the Credit Agreement 2031-05-02: Harrow Mills, Inc. borrower, Tern Bank, N.A. agent, the \
          Lenders lender
          """,
        ]
      ),
      (
        """
        The Company has obtained a $10 million operating line from Tern Bank, N.A. pursuant to a facility letter dated May 2, \
        2031.
        """,
        ["facility letter 2031-05-02: Harrow Mills, Inc. borrower, Tern Bank, N.A. lender"]
      ),
      // An approval has a day of its own.
      (
        """
        Following approval by the Bankruptcy Court on May 1, 2031, the Company signed a Credit Agreement with Tern Bank, N.A.
        """,
        ["Credit Agreement no date: Harrow Mills, Inc. borrower, Tern Bank, N.A. lender"]
      ),
    ])
  func several(_ text: String, _ expected: [String]) throws {
    #expect(try AgreementLines.of(text) == expected)
  }
}
