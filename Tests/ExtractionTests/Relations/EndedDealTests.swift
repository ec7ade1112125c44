import DealModel
import Testing

@Suite("Deals that came to nothing")
struct EndedDealTests {
  private static let merger =
    "On January 5, 2031, Harrow Mills, Inc. entered into an Agreement and Plan of Merger with Elm Corp. and Elm Merger "
    + "Sub, Inc., a wholly owned subsidiary of Elm Corp. "

  private func acquires(_ body: String) throws -> [String] {
    try RelationFixture.relations(body, item: "Item 1.02. Termination of a Material Definitive Agreement.").filter {
      $0.contains(" acquires ")
    }
  }

  @Test(
    "Nobody acquires anybody by a merger agreement that ended",
    arguments: [
      "On May 1, 2031, the parties agreed to terminate the Merger Agreement.",
      "On May 1, 2031, the Company delivered a notice terminating the Merger Agreement.",
      "The Merger Agreement was terminated on May 1, 2031, and the merger of Elm Merger Sub, Inc. into the Company ended.",
      "On May 1, 2031, Elm Corp. terminated the Agreement and Plan of Merger, which provided for the acquisition of "
        + "the Company by Elm Corp.",
      "On May 1, 2031, Elm Corp. terminated the Merger Agreement. Elm Merger Sub, Inc. would have merged into us.",
    ])
  func ended(_ end: String) throws {
    #expect(try acquires(Self.merger + end) == [])
  }

  @Test(
    "What may end, and what another deal follows, stands",
    arguments: [
      "Either party may terminate the Merger Agreement if the merger has not closed by May 1, 2032.",
      "If the Merger Agreement is terminated, the Company will pay Elm Corp. a fee.",
      "In the event that the Company terminated the Merger Agreement, it would owe Elm Corp. a fee.",
      "On May 1, 2031, the Company terminated the Credit Agreement with Tern Bank, N.A.",
    ])
  func stands(_ sentence: String) throws {
    #expect(try acquires(Self.merger + sentence) == ["Elm Corp. acquires Harrow Mills, Inc."])
  }

  @Test("The next deal stands")
  func next() throws {
    let found = try acquires(
      "On May 1, 2031, Harrow Mills, Inc. terminated the Agreement and Plan of Merger, dated January 5, 2031, with Gull "
        + "Corp. and entered into an Agreement and Plan of Merger with Elm Corp. and Elm Merger Sub, Inc., a wholly "
        + "owned subsidiary of Elm Corp., under which Elm Merger Sub, Inc. will merge with and into the Company.")
    #expect(found == ["Elm Corp. acquires Harrow Mills, Inc."])
  }
}
