import DealModel
import Filings
import Foundation
import Templates
import Testing

@testable import Extraction

/// The sample that comes with the program, and the filing whose facts it carries.
@Suite struct SavvisSampleTests {
  @Test func `the sample gives the graph of the deal`() throws {
    let facts = try facts(Array(SampleFiling.text.utf8))
    #expect(facts.entities.count == 13)
    #expect(facts.agreements.count == 9)
    #expect(facts.parties.count == 41)
    #expect(facts.links.count == 3)
    #expect(
      facts.groups.map { $0.prefix { $0 != "(" } }.sorted() == [
        "Purchasers ", "Welsh, Carson, Anderson & Stowe ",
      ])
    #expect(facts.terms.count == 15)
    #expect(facts.diagnostics == ["malformed_number", "stray_word"])
    #expect(facts.terms.contains("Warrant [4.10]: warrant_shares “10,000,00 shares” shares aggregate"))
    #expect(facts.terms.contains("Securities Purchase Agreement [10.1]: par_value 0.01 USD "))
  }

  @Test(.enabled(if: SavvisSampleTests.real != nil, "the folder shared/filings is not beside the package"))
  func `the sample says what the real filing says`() throws {
    let real = try #require(Self.real)
    let its = try facts(Array(Data(contentsOf: real)))
    let sample = try facts(Array(SampleFiling.text.utf8))
    expectSame(sample.entities, its.entities, "entities")
    expectSame(sample.agreements, its.agreements, "agreements")
    expectSame(sample.parties, its.parties, "parties")
    expectSame(sample.links, its.links, "links")
    expectSame(sample.groups, its.groups, "groups")
    expectSame(sample.terms, its.terms, "terms")
    #expect(sample.diagnostics == its.diagnostics)
  }

  /// The facts, with the class of affiliates under one name: the two filings word it differently.
  private func facts(_ bytes: [UInt8]) throws -> DealFacts {
    try DealFacts(Extractor.extract(FilingReader.read(bytes, name: "test.txt"))) { entity in
      entity.kind == .collective && entity.name.contains("affiliated with")
        ? "the affiliated entities" : entity.name
    }
  }

  private static let real: URL? = {
    let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let name = "shared/filings/labelled/savvis-2002-06-28.txt"
    return [
      package.deletingLastPathComponent(), package.deletingLastPathComponent().deletingLastPathComponent(),
    ]
    .map { $0.appending(path: name) }.first { FileManager.default.fileExists(atPath: $0.path) }
  }()
}
