import DealModel
import Testing

/// Agreements that somebody without a name entered into: the registrant is no party by default.
@Suite("Agreements of others")
struct OthersAgreementTests {
  @Test(
    "Who reports is no party of what somebody else entered into",
    arguments: [
      "one of the Company's tenants", "the Company's largest customer",
      "the buyer of the Tampa mill", "a newly formed entity owned by our directors", "the joint venture",
      "management of the Company", "our Chief Executive Officer",
      "the operating subsidiary of the Company that owns the mill",
      "a joint venture between the Company and Alder Fund, L.P.",
    ])
  func others(_ who: String) throws {
    let text = "On May 2, 2031, \(who) entered into a loan agreement with Tern Bank, N.A."
    #expect(try AgreementLines.of(text) == ["loan agreement 2031-05-02: Tern Bank, N.A. lender"])
  }

  @Test("An affiliate without a name is a party of its own")
  func affiliate() throws {
    let text = "On May 2, 2031, an affiliate of Alder Fund, L.P. entered into a loan agreement with Tern Bank, N.A."
    #expect(
      try AgreementLines.of(text)
        == ["loan agreement 2031-05-02: an affiliate of Alder Fund, L.P. borrower, Tern Bank, N.A. lender"])
  }

  @Test(
    "Who acts behind a list is no member of it, and who owns what acts is none of those who act",
    arguments: [
      (
        """
        On May 2, 2031, Birch Holdings Corp. entered into subscription agreements with certain investors, and Fir LLC, Birch \
        Holdings Corp. and the Company entered into a Sponsor Support Agreement.
        """,
        [
          "subscription agreements 2031-05-02: Birch Holdings Corp. issuer, certain investors purchaser",
          "Sponsor Support Agreement 2031-05-02: Fir LLC stockholder, Birch Holdings Corp. stockholder, Harrow Mills, Inc. party",
        ]
      ),
      (
        """
        On May 2, 2031, Fern Owner LP, a joint venture in which the Company owns a 55% interest and Alder Fund, L.P. owns the \
        rest, obtained a mortgage loan from Tern Bank, N.A.
        """,
        ["mortgage loan 2031-05-02: Fern Owner LP borrower, Tern Bank, N.A. lender"]
      ),
      (
        """
        On May 2, 2031, pursuant to the Merger Agreement, Elm Merger Sub, Inc. ("Merger Sub"), a wholly owned subsidiary of \
        Elm Holdings, Inc. ("Parent"), merged with and into the Company, with the Company continuing as a wholly owned \
        subsidiary of Parent.
        """,
        [
          "Merger Agreement no date: Elm Holdings, Inc. acquirer, Elm Merger Sub, Inc. merger_sub, Harrow Mills, Inc. target"
        ]
      ),
      (
        "On May 2, 2031, the Company signed a definitive agreement with Elm Foods, Inc. under which Elm Foods will acquire its "
          + "mill.",
        ["definitive agreement 2031-05-02: Harrow Mills, Inc. seller, Elm Foods, Inc. purchaser"]
      ),
      (
        "On May 2, 2031, the Company signed a definitive agreement with Elm Foods, Inc. under which it will sell yarn for its "
          + "floor business.",
        ["definitive agreement 2031-05-02: Harrow Mills, Inc. party, Elm Foods, Inc. party"]
      ),
      (
        "On May 2, 2031, the Company signed a definitive agreement with Elm Foods, Inc. under which Elm Foods will buy yarn.",
        ["definitive agreement 2031-05-02: Harrow Mills, Inc. party, Elm Foods, Inc. party"]
      ),
      (
        "On May 2, 2031, the Company entered into a definitive agreement to be acquired by an affiliate of Alder Fund, L.P.",
        ["definitive agreement 2031-05-02: Harrow Mills, Inc. target, an affiliate of Alder Fund, L.P. acquirer"]
      ),
    ])
  func acting(_ text: String, _ expected: [String]) throws {
    #expect(try AgreementLines.of(text) == expected)
  }

  @Test(
    "Who reports stays a party where the sentence leaves the subject out, or names it in passing",
    arguments: [
      "in connection with the closing, and as required by the lenders, entered into",
      "the Company recently entered into", "the parties entered into", "the Mills entered into",
      "the Company and the other borrowers named therein entered into",
    ])
  func own(_ who: String) throws {
    let lines = try AgreementLines.of("On May 2, 2031, \(who) a loan agreement with Tern Bank, N.A.")
    #expect(lines.count == 1)
    #expect(lines.first?.contains("Harrow Mills, Inc. borrower") == true)
    #expect(lines.first?.contains("Tern Bank, N.A. lender") == true)
  }
}
