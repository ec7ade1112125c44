import DealModel
import Foundation
import Testing

@testable import Filings

/// What is read of real filings; skipped, with a message, where they are not at hand.
@Suite(.enabled(if: Shared.isThere, "needs the folder of real filings beside the project"))
struct SharedFilingsTests {
  @Test func `the first report is read as a person reads it`() throws {
    let bytes = Array(
      try Data(contentsOf: Shared.folder.appending(path: "filings/labelled/savvis-2002-06-28.txt")))
    let filing = try FilingReader.read(bytes, name: "savvis-2002-06-28.txt")
    #expect(filing.form == "8-K")
    #expect(filing.cover.registrants.map(\.value) == ["SAVVIS COMMUNICATIONS CORPORATION"])
    #expect(filing.cover.eventDate?.value == "2002-06-28")
    #expect(filing.cover.fileNumbers.map(\.value) == ["0-29375"])
    #expect(filing.items.map(\.number) == ["5", "7"])
    #expect(
      filing.exhibits.map(\.number) == ["4.7", "4.8", "4.9", "4.10", "10.1", "10.2", "10.3", "10.4", "99.1"])
    #expect(filing.exhibits.allSatisfy { $0.places.count == 2 })
    #expect(filing.exhibits[7].description.hasSuffix("and WCAS Management Corporation."))
    let signature = try #require(filing.signatures.first)
    #expect(signature.signatory?.value == "John M. Finlayson")
    #expect(signature.title?.value == "President and Chief Operating Officer")
    #expect(signature.date?.value == "2002-07-08")
  }

  @Test func `every map leads every visible byte back to the file, in order`() throws {
    for url in Shared.files("filings/labelled") + Shared.files("filings/unlabelled") {
      let bytes = Array(try Data(contentsOf: url))
      let filing = try FilingReader.read(bytes, name: url.lastPathComponent)
      for document in filing.documents {
        guard let text = document.text else { continue }
        var end = 0
        var source = document.content.lowerBound
        for run in text.runs {
          let start = Int(run.text)
          let isSeparated = text.bytes[end..<start].allSatisfy(\.isWhiteSpace)
          if !isSeparated || run.source < source {
            Issue.record("\(url.lastPathComponent), document \(document.index): the map breaks at \(start)")
            break
          }
          end = start + Int(run.textLength)
          source = run.source + Int(run.sourceLength)
        }
        #expect(end == text.bytes.count && source <= document.content.upperBound, "\(url.lastPathComponent)")
      }
    }
  }

  @Test func `every attached contract has its row in the exhibit list`() throws {
    for url in Shared.files("filings/unlabelled") {
      let filing = try FilingReader.read(Array(try Data(contentsOf: url)), name: url.lastPathComponent)
      let listed = Set(filing.exhibits.compactMap(\.document))
      for document in filing.documents {
        guard let type = document.type,
          type.hasPrefix("EX-10") || type.hasPrefix("EX-4") || type.hasPrefix("EX-2."),
          !type.hasPrefix("EX-101"), !type.hasPrefix("EX-104")
        else { continue }
        #expect(listed.contains(document.index), "\(url.lastPathComponent): \(type)")
      }
    }
  }

  @Test func `filings that are cut anywhere are read as far as they go`() throws {
    var state: UInt64 = 42
    for url in Shared.files("filings/unlabelled").prefix(60) {
      let bytes = Array(try Data(contentsOf: url))
      for _ in 0..<4 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let cut = Int(state >> 33) % bytes.count
        let part = Array(bytes[max(0, cut - 30_000)..<cut])
        guard let filing = try? FilingReader.read(part, name: "cut") else { continue }
        #expect(filing.source.bytes == part.count)
      }
    }
  }
}
