import DealModel
import Testing

/// Agreements that somebody without a name entered into: the registrant is no party by default.
@Suite("Agreements of others")
struct OthersAgreementTests {
  @Test(
    "Who reports is no party of what somebody else entered into",
    arguments: [
      "an affiliate of Alder Fund, L.P.", "one of the Company's tenants", "the Company's largest customer",
      "the buyer of the Tampa mill", "a newly formed entity owned by our directors", "the joint venture",
      "management of the Company", "our Chief Executive Officer",
      "the operating subsidiary of the Company that owns the mill",
      "a joint venture between the Company and Alder Fund, L.P.",
    ])
  func others(_ who: String) throws {
    let text = "On May 2, 2031, \(who) entered into a loan agreement with Tern Bank, N.A."
    #expect(try AgreementLines.of(text) == ["loan agreement 2031-05-02: Tern Bank, N.A. lender"])
  }

  @Test(
    "Who reports stays a party where the sentence leaves the subject out, or names it in passing",
    arguments: [
      "in connection with the closing, and as required by the lenders, entered into",
      "the Company recently entered into", "the Company and the other borrowers named therein entered into",
    ])
  func own(_ who: String) throws {
    let lines = try AgreementLines.of("On May 2, 2031, \(who) a loan agreement with Tern Bank, N.A.")
    #expect(lines.count == 1)
    #expect(lines.first?.contains("Harrow Mills, Inc. borrower") == true)
    #expect(lines.first?.contains("Tern Bank, N.A. lender") == true)
  }
}
