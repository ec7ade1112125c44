import DealModel
import Extraction
import Filings
import Testing

/// Items without a cover: who reports is not printed.
///
/// All names are invented.
@Suite("Items that name few parties")
struct UnnamedPartyTests {
  private func read(_ body: String) throws -> Graph {
    let text = "Item 1.01. Entry into a Material Definitive Agreement.\n\n\(body)\n"
    return Extractor.extract(try FilingReader.read(Array(text.utf8), name: "item.txt"))
  }

  @Test("An agreement whose parties are not named is there all the same")
  func unnamedParties() throws {
    let graph = try read(
      "On May 2, 2031, the Company entered into a Securities Purchase Agreement (the \"Purchase Agreement\") with two "
        + "accredited investors to sell a new series of notes.")
    #expect(graph.agreements.map(\.title) == ["Securities Purchase Agreement"])
    #expect(graph.agreements.first?.date == "2031-05-02")
  }

  @Test("A branch belongs to the bank's name, the word before a role does not")
  func branches() throws {
    let graph = try read(
      "On May 2, 2031, the Company entered into a Credit Agreement among the Company, Wren Bank AG, New York Branch, as "
        + "administrative agent, and Alder Bank as syndication agent.")
    let names = graph.entities.map(\.name)
    #expect(names.contains("Wren Bank AG, New York Branch"))
    #expect(!names.contains { $0.hasPrefix("New York") || $0.hasSuffix(" as") })
  }

  @Test(
    "A text that is neither a report nor a contract says so",
    arguments: ["hello\n", "Milk, eggs and bread.\n\nTea.\n"])
  func noFiling(_ text: String) throws {
    let graph = Extractor.extract(try FilingReader.read(Array(text.utf8), name: "note.txt"))
    #expect(graph.agreements.isEmpty)
    #expect(graph.diagnostics.map(\.code) == ["no_filing"])
    #expect(try read("Nothing happened.").diagnostics.isEmpty)
  }
}
