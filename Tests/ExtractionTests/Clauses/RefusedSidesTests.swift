import DealModel
import Testing

/// Near misses of the rules for sides: what only sounds like one of their wordings, each in a sentence of our own.
@Suite("Sides that nothing tells")
struct RefusedSidesTests {
  @Test(
    "Nobody is made a party by what was done besides",
    arguments: [
      (
        "The Company made a prepayment of the term loan to Tern Bank, N.A. under a credit agreement dated May 2, 2031.",
        ["credit agreement 2031-05-02: "]
      ),
      (
        "The Company made a request for an advance to Tern Bank, N.A. under a credit agreement dated May 2, 2031.",
        ["credit agreement 2031-05-02: "]
      ),
      (
        "On May 2, 2031, the Company signed an asset purchase agreement for the sale of its mill, and gave notice to Elm LLC.",
        []
      ),
      (
        "Oak Corp. appointed Tern Trust Company as escrow agent; the Company issued shares under a Warrant Agreement dated "
          + "May 2, 2031.",
        ["Warrant Agreement 2031-05-02: Harrow Mills, Inc. issuer"]
      ),
      (
        "On May 2, 2031, the Company, with the consent of its lenders, Tern Bank, N.A. and Oak Bank, N.A., entered into a "
          + "Supply Agreement with Elm Works, Inc.",
        ["Supply Agreement 2031-05-02: Harrow Mills, Inc. party, Elm Works, Inc. party"]
      ),
      (
        "On May 2, 2031, the Company entered into a License Agreement with College Brands, Inc.",
        ["License Agreement 2031-05-02: Harrow Mills, Inc. party, College Brands, Inc. party"]
      ),
      (
        "On May 2, 2031, the Company entered into a Purchase Agreement with Elm Works, Inc., Seller (the \"Seller\").",
        ["Purchase Agreement 2031-05-02: Harrow Mills, Inc. purchaser, Elm Works, Inc. seller"]
      ),
    ])
  func besides(_ text: String, _ expected: [String]) throws {
    #expect(try AgreementLines.of(text) == expected)
  }

  @Test(
    "The day of something else is not that of an agreement",
    arguments: [
      "The Company, which was incorporated on May 9, 2029, entered into a Lease with Birch LLC.",
      "Following board approval on May 9, 2029, the Company entered into a Lease with Birch LLC.",
    ])
  func days(_ text: String) throws {
    #expect(try AgreementLines.of(text) == ["Lease no date: Harrow Mills, Inc. tenant, Birch LLC landlord"])
  }

  @Test("The day that opens the sentence stands before one in a clause")
  func opening() throws {
    let text = """
      On June 1, 2031, the Company, whose plan was confirmed on May 9, 2029, entered into a Lease with Birch LLC.
      """
    #expect(try AgreementLines.of(text) == ["Lease 2031-06-01: Harrow Mills, Inc. tenant, Birch LLC landlord"])
  }

  @Test(
    "\"The parties\" are not those of an agreement before which others were named",
    arguments: ["Jane Roe resigned as director.", "The landlord sued the Company."])
  func parties(_ between: String) throws {
    func settlements(_ between: String) throws -> [String] {
      try AgreementLines.of(
        """
        On May 2, 2031, the Company entered into a Credit Agreement with Tern Bank, N.A. \(between)On May 3, 2031, the \
        parties entered into a Settlement Agreement.
        """
      ).filter { $0.hasPrefix("Settlement") }
    }
    #expect(
      try settlements("") == ["Settlement Agreement 2031-05-03: Harrow Mills, Inc. party, Tern Bank, N.A. party"])
    #expect(try settlements(between + " ").allSatisfy { !$0.contains("Tern Bank") })
  }

  @Test(
    "Brokers, lenders and proceeds buy nothing",
    arguments: [
      "On May 2, 2031, the Company signed a Brokerage Agreement with Elm LLC for the sale of all of the shares of Birch, Inc.",
      "On May 2, 2031, the Company sold Birch, Inc. for $5 million and gave notice to Tern Bank, N.A.",
      "On May 2, 2031, the Company received all of the outstanding shares of Birch, Inc. as security for its loan.",
    ])
  func buyers(_ text: String) throws {
    #expect(try !RelationFixture.relations(text).contains { $0.contains("acquires Birch") })
  }

  @Test("What followed a letter of intent was bought")
  func followed() throws {
    let text = """
      On May 2, 2031, following the letter of intent signed in March, the Company acquired all of the stock of Birch, Inc.
      """
    #expect(try RelationFixture.relations(text) == ["Harrow Mills, Inc. acquires Birch, Inc."])
  }
}
