import DealModel
import Foundation
import Testing

@testable import Filings

/// A sample of what `make robustness` does at full size.
struct RobustnessTests {
  @Test(
    arguments: [
      "<html>" + String(repeating: "<table><tr><td>", count: 20_000) + "end",
      "<html>" + String(repeating: "<div style=\"display:none\">", count: 5_000) + "end",
      "<html>" + String(repeating: "<p a=\"b ", count: 20_000),
      "<html>" + String(repeating: "<!-- ", count: 20_000),
      "<html>" + String(repeating: "<p>Head</p><p>1</p><hr>", count: 5_000) + "end",
      String(repeating: "Item 5.  Other Events\n\n", count: 2_000),
      "Item 7.  Exhibits\n\n" + String(repeating: "10.1   Lease\n\n", count: 2_000),
      String(repeating: "the registrant and the ", count: 40_000),
      String(repeating: "share-\nholders ", count: 5_000),
      "<DOCUMENT>\n<TYPE>8-K\n<TEXT>\n<html><p>a&", "<DOCUMENT>", "<", "&", "<html><", "<html></",
      "<html><!--", "item", "Item 7", "Item 7.\n10.",
      "Item 5.\n\nSIGNATURES\n\nBy: /s/", "June", "6/28/", "\u{FEFF}", "\n", "(Exact name of registrant",
      "<TABLE>\n<S>\n<C>\n", "10.1\t", "-\n-", "a-\n-b", "a-\nb",
    ])
  func `nothing breaks the reader, and its places lie in the text`(source: String) {
    guard let filing = try? filing(source) else { return }
    for document in filing.documents {
      guard let text = document.text else { continue }
      #expect(text.source(of: 0..<text.bytes.count).upperBound <= filing.source.bytes)
      #expect(text.lines.allSatisfy { Int($0.end) <= text.bytes.count })
    }
    for place in filing.items.map(\.body) + filing.exhibits.flatMap(\.places) {
      #expect(place.range.upperBound <= filing.documents[place.document].text?.bytes.count ?? 0)
    }
  }

  @Test func `every beginning of a report is read`() throws {
    let bytes = Array(
      report(
        "Item 5.  Other Events.\n\nNone.\n\nItem 7.  Exhibits\n\n10.1*   Lease\n\n                SIGNATURES\n\nPursuant to the requirements, authorized.\n\nDate: May 8, 2001   By: /s/ Ada Quill\n"
      ).utf8)
    let first = try #require(bytes.firstIndex { !$0.isWhiteSpace })
    for end in (first + 1)...bytes.count { #expect(try filing(Array(bytes[..<end])).source.bytes == end) }
  }

  @Test func `what the fuzzer once found is read`() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fuzzing/Corpus")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    try #require(!names.isEmpty)
    for name in names {
      let bytes = Array(try Data(contentsOf: folder.appending(path: name)))
      for prefix in ["", "<html><body>", "<DOCUMENT>\n<TYPE>8-K\n<TEXT>\nItem 7.  Exhibits\n\n"] {
        guard let filing = try? filing(Array(prefix.utf8) + bytes) else { continue }
        #expect(filing.source.bytes == prefix.utf8.count + bytes.count, "\(name)")
      }
    }
  }
}
