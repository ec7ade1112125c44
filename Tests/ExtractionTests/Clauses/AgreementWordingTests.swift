import DealModel
import Testing

/// Wordings of sentences that announce, end or amend an agreement, each in a sentence of our own.
@Suite("Wordings that announce agreements")
struct AgreementWordingTests {
  @Test("A contract that was consummated was entered into; a sale that was consummated was not")
  func consummated() throws {
    #expect(
      try AgreementLines.of(
        "On March 3, 2031, Harrow Mills, Inc. consummated a Loan Agreement with Alder Fund, L.P.")
        == ["Loan Agreement 2031-03-03: Harrow Mills, Inc. borrower, Alder Fund, L.P. lender"])
    #expect(try AgreementLines.of("On March 3, 2031, Harrow Mills, Inc. consummated a sale of land.").isEmpty)
  }

  @Test("Who entered into it, told behind the title")
  func relative() throws {
    #expect(
      try AgreementLines.of(
        """
        The closing was held under the Supply Agreement, dated January 5, 2031, that Harrow Mills, Inc. entered into with \
        Elm Works LLC and Birch Works LLC.
        """) == [
          "Supply Agreement 2031-01-05: Harrow Mills, Inc. party, Elm Works LLC party, Birch Works LLC party"
        ])
  }

  @Test("The passive has the date that the sentence opens with")
  func passive() throws {
    #expect(
      try AgreementLines.of(
        "On March 3, 2031, a Loan Agreement was entered into by and between Harrow Mills, Inc. and Tern Bank, N.A.")
        == ["Loan Agreement 2031-03-03: Harrow Mills, Inc. borrower, Tern Bank, N.A. lender"])
  }

  @Test(
    "Notice of the end of an agreement tells both sides",
    arguments: [
      "Harrow Mills, Inc. received a notice from Elm Works LLC that it is terminating",
      "Harrow Mills, Inc. notified Elm Works LLC that it would terminate",
      "Harrow Mills, Inc. was notified by Elm Works LLC that it will terminate",
    ])
  func notices(_ words: String) throws {
    #expect(
      try AgreementLines.of(
        "On March 3, 2031, \(words) the Supply Agreement, dated as of May 8, 2021, between the parties.")
        == ["Supply Agreement 2021-05-08: Harrow Mills, Inc. party, Elm Works LLC party"])
  }

  @Test("A notice about something else tells no parties")
  func otherNotices() throws {
    let found = try AgreementLines.of(
      """
      On March 3, 2031, Harrow Mills, Inc. received a notice from Elm Works LLC about the Supply Agreement, dated as of \
      May 8, 2021.
      """)
    #expect(!found.contains { $0.contains("Elm") })
  }

  @Test("An amendment to an agreement that somebody owns is with those whom the list behind names")
  func possessedBase() throws {
    #expect(
      try AgreementLines.of(
        """
        On March 3, 2031, Harrow Mills, Inc. entered into an amendment to Harrow's existing $300 million Term Loan \
        Agreement dated as of May 8, 2021 with Tern Bank, N.A., as agent.
        """
      ).sorted() == [
        "Term Loan Agreement 2021-05-08: Tern Bank, N.A. agent, Harrow Mills, Inc. borrower",
        "amendment to Term Loan Agreement 2031-03-03: Harrow Mills, Inc. borrower, Tern Bank, N.A. agent",
      ])
  }

  @Test("The agreement of a limited liability company is no company")
  func companyAgreement() throws {
    let graph = try RelationFixture.graph(
      """
      On March 3, 2031, Harrow Mills, Inc. entered into an Amended and Restated Limited Liability Company Agreement with \
      Elm Works LLC.
      """, item: "Item 1.01. Entry into a Material Definitive Agreement.")
    #expect(
      graph.entities.map(\.name).sorted().filter { !$0.contains("Poe") } == ["Elm Works LLC", "Harrow Mills, Inc."])
    #expect(graph.agreements.map(\.title) == ["Amended and Restated Limited Liability Company Agreement"])
  }

  @Test("An engagement letter")
  func engagement() throws {
    #expect(
      try AgreementLines.of(
        "On March 3, 2031, Harrow Mills, Inc. signed an engagement letter with Wren Securities LLC.")
        == ["engagement letter 2031-03-03: Harrow Mills, Inc. party, Wren Securities LLC party"])
  }
}
