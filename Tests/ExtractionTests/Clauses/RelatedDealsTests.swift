import DealModel
import Testing

/// Deals among those who know each other, and deals told over two sentences, each in sentences of our own.
@Suite("Officers, owners and sentences that go on")
struct RelatedDealsTests {
  @Test(
    "Who stands beside the Company",
    arguments: [
      (
        """
        On May 2, 2031, Mr. John Doe, Chairman of Harrow Mills, Inc. (the "Company"), loaned the Company $500,000 and received \
        a demand note.
        """,
        ["demand note 2031-05-02: Harrow Mills, Inc. issuer, John Doe holder"]
      ),
      (
        """
        On May 2, 2031, the Company entered into a consulting agreement with John Doe, Chairman and President of Oak Mills, \
        Inc., and Jane Roe, a director.
        """,
        ["consulting agreement 2031-05-02: Harrow Mills, Inc. party, John Doe party, Jane Roe party"]
      ),
      (
        "On May 2, 2031, the Company entered into an amendment to the employment agreement of its President, Jane Roe.",
        [
          "employment agreement no date: Harrow Mills, Inc. employer, Jane Roe employee",
          "amendment to the employment agreement 2031-05-02: Harrow Mills, Inc. employer, Jane Roe employee",
        ]
      ),
      // The owner of who enters into it is no party.
      (
        """
        On May 2, 2031, the Company entered into a Services Agreement with Elm Partners, LLC, an affiliate of the Company's \
        largest shareholder, Elm Fund III, L.P.
        """,
        ["Services Agreement 2031-05-02: Harrow Mills, Inc. party, Elm Partners, LLC party"]
      ),
      (
        """
        On May 2, 2031, the Company acquired Elm Works Ltd. through a share exchange agreement with Elm's shareholders, Jane \
        Roe and Oak Ltd.
        """,
        [
          """
          share exchange agreement no date: Harrow Mills, Inc. party, Elm's shareholders stockholder, Jane Roe party, Oak Ltd. \
          party
          """
        ]
      ),
      (
        """
        On May 2, 2031, the Company issued 1,000 shares to its consultant, Birch LLC, under a consulting agreement.
        """,
        ["consulting agreement no date: Harrow Mills, Inc. party, Birch LLC party"]
      ),
      // Who represents holders does not make parties of them.
      (
        """
        On May 2, 2031, the Company, Elm Corp. and Birch LLC, solely as representative for Elm's stockholders, entered into an \
        Agreement and Plan of Merger.
        """,
        ["Agreement and Plan of Merger 2031-05-02: Harrow Mills, Inc. acquirer, Elm Corp. target, Birch LLC party"]
      ),
    ])
  func kin(_ text: String, _ expected: [String]) throws {
    #expect(try AgreementLines.of(text) == expected)
  }

  @Test(
    "Bodies, subsidiaries and descriptions in a list",
    arguments: [
      (
        """
        On May 2, 2031, the Company entered into securities purchase agreements with Alder Fund, L.P. and two individual \
        investors.
        """,
        [
          """
          securities purchase agreements 2031-05-02: Harrow Mills, Inc. issuer, Alder Fund, L.P. purchaser, two individual \
          investors purchaser
          """
        ]
      ),
      (
        """
        On May 2, 2031, the Company, its wholly-owned subsidiaries Elm Weaving, Inc. and Elm Dyeing, Inc., and Tern Bank, N.A. \
        entered into a Loan Agreement.
        """,
        [
          """
          Loan Agreement 2031-05-02: Harrow Mills, Inc. borrower, Elm Weaving, Inc. borrower, Elm Dyeing, Inc. borrower, Tern \
          Bank, N.A. lender
          """
        ]
      ),
      (
        """
        On May 2, 2031, the Company, through Harrow Mexico, S. de R.L. de C.V., entered into a supply agreement with Oak Auto \
        Parts, S.A. de C.V.
        """,
        [
          """
          supply agreement 2031-05-02: Harrow Mills, Inc. party, Harrow Mexico, S. de R.L. de C.V. party, Oak Auto Parts, S.A. \
          de C.V. party
          """
        ]
      ),
      (
        """
        On May 2, 2031, the Company and Wren Capital AG ("Wren"), the Company's largest stockholder, entered into a Voting \
        Agreement.
        """,
        ["Voting Agreement 2031-05-02: Harrow Mills, Inc. party, Wren Capital AG stockholder"]
      ),
      (
        """
        On May 2, 2031, the Company and the National Cancer Institute, part of the National Institutes of Health, entered into \
        a Research Agreement.
        """,
        ["Research Agreement 2031-05-02: Harrow Mills, Inc. party, National Cancer Institute party"]
      ),
      (
        "On May 2, 2031, the Company obtained an exclusive license from Oak University to its patents.",
        ["exclusive license 2031-05-02: Harrow Mills, Inc. licensee, Oak University licensor"]
      ),
      (
        """
        On May 2, 2031, the Company sold 10,000 preferred shares to the United States Department of the Treasury pursuant to a \
        Letter Agreement.
        """,
        [
          "Letter Agreement no date: Harrow Mills, Inc. seller, United States Department of the Treasury purchaser"
        ]
      ),
      (
        """
        On May 2, 2031, the Company and Oak Pharma AG terminated their collaboration agreement and entered into a license \
        agreement.
        """,
        [
          "collaboration agreement no date: Harrow Mills, Inc. party, Oak Pharma AG party",
          "license agreement 2031-05-02: Harrow Mills, Inc. party, Oak Pharma AG party",
        ]
      ),
    ])
  func lists(_ text: String, _ expected: [String]) throws {
    #expect(try AgreementLines.of(text) == expected)
  }

  @Test(
    "A sentence that goes on about the sale of the one before",
    arguments: [
      (
        """
        On May 2, 2031, the Company sold its yarn division to Oak Yarn LLC. The sale was made pursuant to an Asset Purchase \
        Agreement dated April 1, 2031.
        """,
        ["Asset Purchase Agreement 2031-04-01: Harrow Mills, Inc. seller, Oak Yarn LLC purchaser"]
      ),
      (
        """
        On May 2, 2031, the Company sold its mill to Elm Realty LLC and leased it back under a fifteen-year lease.
        """,
        ["fifteen-year lease no date: Harrow Mills, Inc. tenant, Elm Realty LLC landlord"]
      ),
      (
        """
        On May 2, 2031, pursuant to the Asset Purchase Agreement dated April 1, 2031 between the Company and Elm Yarn, Inc., \
        the Company completed the acquisition of the yarn business of Elm Yarn, Inc.
        """,
        ["Asset Purchase Agreement 2031-04-01: Harrow Mills, Inc. purchaser, Elm Yarn, Inc. seller"]
      ),
      (
        """
        On May 2, 2031, the Company completed the sale of its dyeing business to Oak Chemical Corp. pursuant to an Asset \
        Purchase Agreement between the parties dated April 1, 2031.
        """,
        ["Asset Purchase Agreement 2031-04-01: Harrow Mills, Inc. seller, Oak Chemical Corp. purchaser"]
      ),
      (
        """
        On May 2, 2031, the Company completed its merger with Elm Corp. under the Agreement and Plan of Merger dated April 1, \
        2031.
        """,
        ["Agreement and Plan of Merger 2031-04-01: Harrow Mills, Inc. acquirer, Elm Corp. target"]
      ),
      (
        """
        On May 2, 2031, the Company completed its acquisition of Elm Corp. pursuant to the Agreement and Plan of Merger dated \
        April 1, 2031.
        """,
        ["Agreement and Plan of Merger 2031-04-01: Harrow Mills, Inc. acquirer, Elm Corp. target"]
      ),
      // Of a purchase agreement the seller stays unknown.
      (
        """
        On May 2, 2031, the Company completed its acquisition of Elm Corp. pursuant to a Stock Purchase Agreement dated April \
        1, 2031.
        """,
        ["Stock Purchase Agreement 2031-04-01: "]
      ),
      // A purchase tells nothing of the loan that paid for it.
      (
        """
        On May 2, 2031, the Company acquired a mill from Elm Realty LLC. The purchase was financed under a credit facility.
        """,
        []
      ),
    ])
  func resumed(_ text: String, _ expected: [String]) throws {
    #expect(try AgreementLines.of(text) == expected)
  }

  @Test(
    "Both sides before the verb of an instrument of one word, and the trust that there is",
    arguments: [
      (
        "On May 2, 2031, the Company, as tenant, and Elm Realty LLC, as landlord, entered into a lease for its hall.",
        ["lease 2031-05-02: Harrow Mills, Inc. tenant, Elm Realty LLC landlord"]
      ),
      (
        """
        On May 2, 2031, the Company formed Harrow Statutory Trust II. The Company issued 7% junior subordinated debentures to \
        the Trust under an Indenture with Tern Trust Company, as trustee.
        """,
        [
          "7% junior subordinated debentures no date: Harrow Mills, Inc. issuer, Harrow Statutory Trust II holder",
          "Indenture no date: Harrow Mills, Inc. issuer, Tern Trust Company trustee",
        ]
      ),
      (
        """
        On May 2, 2031, Oak Mills, Inc. ("Oak"), OM Weaving, Inc. ("Weaving" and together with Oak, the "Borrowers"), the \
        banks party thereto, as lenders, and Tern Bank, N.A., as agent, entered into a Credit Agreement.
        """,
        [
          """
          Credit Agreement 2031-05-02: Oak Mills, Inc. borrower, OM Weaving, Inc. borrower, the banks party thereto lender, \
          Tern Bank, N.A. agent
          """
        ]
      ),
      // The term takes in those right before it, and whom it names.
      (
        """
        On May 2, 2031, Oak Mills, Inc., Oak Parent, Inc. (the "Parent"), each of its existing subsidiaries (together with the \
        Parent, the "Guarantors") and Tern Bank, N.A. entered into a Supplemental Indenture.
        """,
        [
          """
          Supplemental Indenture 2031-05-02: Oak Mills, Inc. issuer, Oak Parent, Inc. guarantor, its existing \
          subsidiaries guarantor, Tern Bank, N.A. trustee
          """
        ]
      ),
    ])
  func sides(_ text: String, _ expected: [String]) throws {
    #expect(try AgreementLines.of(text) == expected)
  }
}
