import DealModel
import Testing

/// Agreements whose sides stand in a relative clause, behind another verb or beside another agreement, each in a sentence
/// of our own.
@Suite("Deals told in passing")
struct DealsInPassingTests {
  @Test(
    "Agreements and their sides",
    arguments: [
      // To be acquired.
      (
        """
        On May 2, 2031, Harrow Mills, Inc. announced that it has signed a definitive agreement to be acquired by Elm Holdings \
        Corp., a company formed by its management, and Oak Partners, L.P.
        """,
        ["definitive agreement no date: Harrow Mills, Inc. target, Elm Holdings Corp. acquirer"]
      ),
      (
        """
        On May 2, 2031, pursuant to the Agreement and Plan of Merger dated April 2, 2031, the Company was acquired by Elm Fiber, \
        Inc.
        """,
        ["Agreement and Plan of Merger 2031-04-02: Harrow Mills, Inc. target, Elm Fiber, Inc. acquirer"]
      ),
      // For the sale of.
      (
        """
        On May 2, 2031, the Company entered into a Share Purchase Agreement with Elm GmbH, a German company, for the sale of all \
        of the shares of Birch Works B.V.
        """,
        ["Share Purchase Agreement 2031-05-02: Harrow Mills, Inc. seller, Elm GmbH purchaser"]
      ),
      // Letters that were received.
      (
        "Elm Corp. has received commitment letters from Gull Bank plc and Tern Bank, N.A.",
        ["commitment letters no date: Elm Corp. borrower, Gull Bank plc lender, Tern Bank, N.A. lender"]
      ),
      // A loan that was made, and what the lender did besides.
      (
        """
        On May 2, 2031, Oak Partners, L.P., the Company's majority shareholder, made a $4 million loan to the Company evidenced \
        by a Subordinated Note, and entered into a Subordination Agreement in favor of Tern Bank, N.A.
        """,
        [
          "Subordinated Note 2031-05-02: Oak Partners, L.P. lender, Harrow Mills, Inc. borrower",
          "Subordination Agreement 2031-05-02: Oak Partners, L.P. party, Tern Bank, N.A. party",
        ]
      ),
      // "which in turn" is who stands before it.
      (
        """
        The trust financed the purchase with a loan from Elm Corp., which in turn borrowed the funds from Tern Bank, N.A. \
        pursuant to a Term Loan Agreement dated May 2, 2031.
        """,
        ["Term Loan Agreement 2031-05-02: Elm Corp. borrower, Tern Bank, N.A. lender"]
      ),
      (
        """
        On May 2, 2031, the Company completed the refranchising of 41 restaurants to Elm Foods, LLC under an Asset Purchase \
        Agreement dated April 2, 2031.
        """,
        ["Asset Purchase Agreement 2031-04-02: Harrow Mills, Inc. seller, Elm Foods, LLC purchaser"]
      ),
      // What is told in a press release, a class that is counted, a public body.
      (
        """
        On May 2, 2031, the Company issued a press release announcing that it had entered into a letter agreement with Elm S.A.
        """,
        ["letter agreement no date: Harrow Mills, Inc. party, Elm S.A. party"]
      ),
      (
        "On May 2, 2031, the Company and three affiliated trusts entered into a Sale Agreement with Elm Shipping AS.",
        [
          "Sale Agreement 2031-05-02: Harrow Mills, Inc. seller, three affiliated trusts seller, Elm Shipping AS purchaser"
        ]
      ),
      (
        """
        On May 2, 2031, the Company was awarded a five-year contract by the U.S. Army Contracting Command.
        """,
        ["five-year contract 2031-05-02: Harrow Mills, Inc. party, U.S. Army Contracting Command party"]
      ),
      // Who else leads a class, whom an agent acts for, a division, a part in several words.
      (
        """
        On May 2, 2031, the Company entered into a Securities Purchase Agreement with the purchasers named therein, led by \
        Alder Fund, L.P. and including Oak Fund, L.P.
        """,
        [
          "Securities Purchase Agreement 2031-05-02: Harrow Mills, Inc. issuer, the purchasers named therein purchaser, Alder "
            + "Fund, L.P. purchaser, Oak Fund, L.P. purchaser"
        ]
      ),
      (
        """
        On May 2, 2031, the Company entered into a Loan Agreement with Gull Capital Corp., as agent for itself and the other \
        lenders.
        """,
        ["Loan Agreement 2031-05-02: Harrow Mills, Inc. borrower, Gull Capital Corp. agent, the other lenders lender"]
      ),
      (
        """
        The certificates were issued under a Pooling Agreement, dated May 2, 2031, among the Company, Elm Loan Services, a \
        division of Tern Bank, National Association, as master servicer, Oak LLC, as operating advisor and asset \
        representations reviewer, and Wren Trust Company, N.A., as trustee.
        """,
        [
          "Pooling Agreement 2031-05-02: Harrow Mills, Inc. party, Elm Loan Services agent, Oak LLC party, Wren Trust Company, "
            + "N.A. trustee"
        ]
      ),
      // The underwriter to whom they were sold.
      (
        """
        The certificates were sold to Gull Securities Inc., as underwriter, pursuant to an Underwriting Agreement, dated May 2, \
        2031, between the Company and the underwriter.
        """,
        ["Underwriting Agreement 2031-05-02: Harrow Mills, Inc. issuer, Gull Securities Inc. underwriter"]
      ),
    ])
  func sides(body: String, expected: [String]) throws {
    #expect(try AgreementLines.of(body) == expected)
  }

  @Test(
    "One agreement beside another",
    arguments: [
      // The one that ends and the one that is new, in one sentence.
      (
        """
        On May 2, 2031, the Company terminated the Agreement and Plan of Merger, dated as of February 7, 2031 (the "Prior Merger \
        Agreement"), with Oak Corp. and entered into an Agreement and Plan of Merger with Elm Group, Inc. and Elm Merger Corp., \
        a wholly owned subsidiary of Elm Group, Inc.
        """,
        [
          "Agreement and Plan of Merger 2031-02-07: Harrow Mills, Inc. acquirer, Oak Corp. target",
          "Agreement and Plan of Merger 2031-05-02: Harrow Mills, Inc. target, Elm Group, Inc. acquirer, Elm Merger Corp. "
            + "merger_sub",
        ]
      ),
      // A lease, what ends another, and the other.
      (
        """
        On May 2, 2031, the Company entered into a Lease with Elm Park LP. On the same date, the Company entered into a Lease \
        Termination Agreement with Oak Realty LLC, pursuant to which the existing lease, dated March 1, 2022, will terminate \
        upon the commencement of the Lease.
        """,
        [
          "Lease 2031-05-02: Harrow Mills, Inc. tenant, Elm Park LP landlord",
          "Lease Termination Agreement 2031-05-02: Harrow Mills, Inc. tenant, Oak Realty LLC landlord",
          "lease 2022-03-01: ",
        ]
      ),
      // Another advisor's.
      (
        """
        On May 2, 2031, the Company and Elm Capital, L.L.C. entered into an Amended and Restated Advisory Agreement. The Company \
        also terminated the advisory agreement dated June 30, 2027 with Oak Research Ltd.
        """,
        [
          "Amended and Restated Advisory Agreement 2031-05-02: Harrow Mills, Inc. party, Elm Capital, L.L.C. party",
          "advisory agreement 2027-06-30: Harrow Mills, Inc. party, Oak Research Ltd. party",
        ]
      ),
      // "The parties" are none where others were named since.
      (
        """
        On May 2, 2031, the Company entered into a letter agreement with Elm S.A. The Company also completed a private placement \
        with Gull Gold Trust plc. Gull Gold Trust plc holds 9% of the shares. The parties entered into an investor rights \
        agreement.
        """,
        ["letter agreement 2031-05-02: Harrow Mills, Inc. party, Elm S.A. party"]
      ),
      // Shares are no part of the title of warrants.
      (
        "On May 2, 2031, the Company sold common stock and pre-funded warrants to Oak Fund, L.P.",
        ["pre-funded warrants 2031-05-02: Harrow Mills, Inc. issuer, Oak Fund, L.P. holder"]
      ),
    ])
  func apart(body: String, expected: [String]) throws {
    #expect(try AgreementLines.of(body) == expected)
  }
}
