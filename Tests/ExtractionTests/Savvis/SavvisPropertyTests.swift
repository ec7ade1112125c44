import DealModel
import Filings
import Testing

@testable import Extraction

/// Reports of the construction of the SAVVIS filing, with every name, number, date and order changed.
@Suite struct SavvisPropertyTests {
  @Test(arguments: 1...9, PlacementDeal.Dropped.allCases)
  func `the graph follows what the report says`(count: Int, dropped: PlacementDeal.Dropped) throws {
    for seed in UInt64(1)...12 {
      let deal = PlacementDeal(seed: seed &* 31 &+ UInt64(count), purchasers: count, dropped: dropped)
      let found = DealFacts(try graph(deal.text))
      let expected = deal.facts
      let place = Comment(rawValue: "seed \(seed), \(count) purchasers, without \(dropped)")
      expectSame(found.entities, expected.entities, place)
      expectSame(found.agreements, expected.agreements, place)
      expectSame(found.parties, expected.parties, place)
      expectSame(found.links, expected.links, place)
      expectSame(found.groups, expected.groups, place)
      expectSame(found.terms, expected.terms, place)
      #expect(found.diagnostics == expected.diagnostics, place)
    }
  }

  @Test func `the report gives the same graph every time`() throws {
    let deal = PlacementDeal(seed: 7, purchasers: 5, dropped: .nothing)
    #expect(try graph(deal.text) == graph(deal.text))
  }

  private func graph(_ text: String) throws -> Graph {
    try Extractor.extract(FilingReader.read(Array(text.utf8), name: "test.txt"))
  }
}

/// Compares sets of facts; what is missing and what is too much are told apart.
func expectSame(
  _ found: Set<String>, _ expected: Set<String>, _ comment: Comment,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let missing = expected.subtracting(found).sorted()
  let extra = found.subtracting(expected).sorted()
  #expect(missing.isEmpty, "missing; \(comment)", sourceLocation: sourceLocation)
  #expect(extra.isEmpty, "too much; \(comment)", sourceLocation: sourceLocation)
}
