import DealModel
import Filings
import Testing

@testable import Extraction

/// To which agreement a figure belongs.
///
/// All deals are invented.
@Suite struct TermAttachmentTests {
  @Test func `a sentence that follows goes on about the agreement`() throws {
    let graph = try graph(
      """
      On May 2, 2011, the registrant entered into a Credit Agreement, dated as of May 2, 2011, with Tern Bank, N.A., as \
      agent. The facility matures on May 2, 2016.
      """)
    let credit = try #require(graph.agreements.first { $0.kind == .credit })
    #expect(credit.terms.map(\.text) == ["May 2, 2016"])
    #expect(credit.terms.first?.value == nil)
  }

  @Test func `each series of notes has its own figures`() throws {
    let graph = try graph(
      "On May 2, 2011, the registrant sold $300 million aggregate principal amount of its 4.100% Notes due 2016 and $200 "
        + "million aggregate principal amount of its 5.200% Notes due 2021.",
      exhibits: ["4.1  Form of 4.100% Notes due 2016", "4.2  Form of 5.200% Notes due 2021"])
    let first = try #require(graph.agreements.first { $0.exhibits == ["4.1"] })
    let second = try #require(graph.agreements.first { $0.exhibits == ["4.2"] })
    #expect(first.terms.filter { $0.kind == .principal }.map(\.value) == ["300000000"])
    #expect(second.terms.filter { $0.kind == .principal }.map(\.value) == ["200000000"])
    #expect(second.terms.filter { $0.kind == .interestRate }.map(\.value) == ["5.200"])
  }

  @Test func `each of the series that one row names has its own figures and issuer`() throws {
    let graph = try graph(
      """
      On May 2, 2011, Tern Mills LLC, a subsidiary of the registrant, issued its 4.100% Notes Due 2016 in the aggregate \
      principal amount of $300,000,000 (the "2016 Fixed Rate Notes"), its Floating Rate Notes Due 2016 in the aggregate \
      principal amount of $100,000,000 (the "2016 Floating Rate Notes") and its 5.200% Notes Due 2021 in the aggregate \
      principal amount of $200,000,000.
      """,
      exhibits: ["4.1  Forms of 4.100% Notes Due 2016, Floating Rate Notes Due 2016 and 5.200% Notes Due 2021"])
    for (title, figures) in [
      ("4.100% Notes Due 2016", ["4.100%", "2016", "$300,000,000"]),
      ("Floating Rate Notes Due 2016", ["2016", "$100,000,000"]),
      ("5.200% Notes Due 2021", ["5.200%", "2021", "$200,000,000"]),
    ] {
      let note = try #require(graph.agreements.first { $0.title == title })
      #expect(note.terms.map(\.text).sorted() == figures.sorted())
      #expect(note.parties.map(\.entity) == ["tern-mills-llc"])
    }
  }

  @Test func `a term carries the bytes that say so`() throws {
    let graph = try graph(
      """
      On May 2, 2011, the registrant entered into a Securities Purchase Agreement, dated as of May 2, 2011, with Alder \
      Fund, L.P., under which it sold 40,000 shares at a purchase price of $9.50 per share.
      """)
    let agreement = try #require(graph.agreements.first { $0.kind == .securitiesPurchase })
    #expect(agreement.terms.map(\.kind) == [.shares, .pricePerShare])
    #expect(agreement.terms.first?.evidence.first?.quote == "40,000 shares")
  }

  private func graph(_ narrative: String, exhibits: [String] = []) throws -> Graph {
    let text = """
      FORM 8-K

      CURRENT REPORT

      Date of Report (Date of earliest event reported): May 2, 2011

      HARROW MILLS, INC.
      (Exact name of registrant as specified in its charter)

      Item 1.01 Entry into a Material Definitive Agreement.

      \(narrative)

      Item 9.01 Financial Statements and Exhibits.

      (d) Exhibits

      \(exhibits.joined(separator: "\n\n"))

      SIGNATURES

      HARROW MILLS, INC.
      """
    return Extractor.extract(try FilingReader.read(Array(text.utf8), name: "test.txt"))
  }
}
