import DealModel
import Testing

/// Amendments that a sentence tells and a later one files, and the lists of amendment and base, in sentences of our own.
@Suite("Amendments that are told")
struct AmendmentsToldTests {
  @Test(
    "The amendment that is filed changes what was told to be amended, on the day that is told",
    arguments: [
      "On May 2, 2031, the Company and Tern Bank, N.A. amended the Loan Agreement, dated as of June 1, 2029, between them. "
        + "A copy of the amendment is filed herewith as Exhibit 10.1.",
      "The Company's Loan Agreement with Tern Bank, N.A., dated as of June 1, 2029, was amended as of May 2, 2031 to waive "
        + "a covenant. The amendment is filed as Exhibit 10.1.",
      "Effective May 2, 2031, the Loan Agreement, dated as of June 1, 2029, between the Company and Tern Bank, N.A., was "
        + "amended. The maturity was extended by a year. The amendment is attached as Exhibit 10.1.",
    ])
  func filed(_ body: String) throws {
    let graph = try RelationFixture.graph(body, item: "Item 1.01. Entry into a Material Definitive Agreement.")
    let titles = graph.agreements.map { "\($0.title) \($0.date ?? "no date")" }.sorted()
    #expect(titles == ["Loan Agreement 2029-06-01", "amendment to Loan Agreement 2031-05-02"])
    for agreement in graph.agreements {
      let parties = agreement.parties.map { "\($0.entity) \($0.role.rawValue)" }.sorted()
      #expect(parties == ["harrow-mills-inc borrower", "tern-bank-na lender"])
    }
    #expect(graph.relations.contains { $0.kind == .amends })
  }

  @Test(
    "What was amended once before, or by an amendment that is named, is not what the amendment changes",
    arguments: [
      "The Company is a party to the Loan Agreement, dated as of June 1, 2029, with Tern Bank, N.A., as it has been "
        + "amended. The amendment is filed as Exhibit 10.1.",
      "The Loan Agreement, dated as of June 1, 2029, with Tern Bank, N.A. remains in force. The amendment is filed as "
        + "Exhibit 10.1.",
    ])
  func untold(_ body: String) throws {
    let graph = try RelationFixture.graph(body, item: "Item 1.01. Entry into a Material Definitive Agreement.")
    #expect(graph.agreements.contains { $0.title == "amendment" && $0.parties.isEmpty })
    #expect(!graph.relations.contains { $0.kind == .amends })
  }

  @Test("The list behind the term of an amendment is the amendment's, who amends is a party of both")
  func listBehindTerm() throws {
    #expect(
      try AgreementLines.of(
        """
        On May 2, 2031, the Company entered into Amendment No. 1 to the Five Year Credit Agreement ("Amendment No. 1") with \
        the banks and other lenders party thereto and Tern Bank, N.A., as agent, to amend that certain Five Year Credit \
        Agreement dated as of June 1, 2029 among the initial lenders named therein and Wren Bank, N.A., as agent.
        """) == [
          "Five Year Credit Agreement 2029-06-01: Harrow Mills, Inc. borrower, the initial lenders named therein lender, "
            + "Wren Bank, N.A. agent",
          "Amendment No. 1 to the Five Year Credit Agreement 2031-05-02: Harrow Mills, Inc. borrower, the banks and other "
            + "lenders party thereto lender, Tern Bank, N.A. agent",
        ])
  }
}
