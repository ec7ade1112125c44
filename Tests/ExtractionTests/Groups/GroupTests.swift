import DealModel
import Filings
import Testing

@testable import Extraction

/// Which entities belong together.
///
/// All names are invented.
@Suite struct GroupTests {
  @Test func `a defined term makes a group`() throws {
    let groups = try groups(
      """
      On May 2, 2011, the registrant entered into a Securities Purchase Agreement with Alder Point Capital, Inc., Birch \
      Holdings LLC and Cedar Trust Company (collectively, the "Investors").
      """)
    #expect(groups.map(\.name) == ["Investors"])
    #expect(groups.first?.basis == .definedTerm)
    #expect(
      groups.first?.members == ["alder-point-capital-inc", "birch-holdings-llc", "cedar-trust-company"])
    #expect(groups.first?.evidence.first?.quote == "Investors")
  }

  @Test func `funds of one family belong together, and who bears their initials`() throws {
    let groups = try groups(
      """
      On May 2, 2011, the registrant entered into a Stockholders Agreement, dated as of May 2, 2011, among the registrant, \
      Larch, Pine & Oak VII, L.P., Larch, Pine & Oak Offshore VIII, L.P., LPO Management Corporation and Elm, Inc.
      """)
    #expect(groups.map(\.name) == ["Larch, Pine & Oak"])
    #expect(groups.first?.basis == .sharedName)
    #expect(groups.first?.members.count == 3)
  }

  @Test(arguments: [
    "Bank of Alder, N.A. and Bank of Birch, N.A.", "Elm Steel, Inc. and Elm Foods, Inc.",
    "American Larch Inc. and American Pine Inc.",
  ])
  func `a word in common makes no family`(names: String) throws {
    let groups = try groups(
      "On May 2, 2011, the registrant entered into a Stockholders Agreement, dated as of May 2, 2011, with \(names)."
    )
    #expect(groups.isEmpty)
  }

  private func groups(_ narrative: String) throws -> [Group] {
    let text = """
      FORM 8-K

      Date of Report (Date of earliest event reported): May 2, 2011

      HARROW MILLS, INC.
      (Exact name of registrant as specified in its charter)

      Item 1.01 Entry into a Material Definitive Agreement.

      \(narrative)

      SIGNATURES

      HARROW MILLS, INC.
      """
    return Extractor.extract(try FilingReader.read(Array(text.utf8), name: "test.txt")).groups
  }
}
