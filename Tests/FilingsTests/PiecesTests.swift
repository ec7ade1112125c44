import Testing

@testable import Filings

@Suite struct `A filing that comes piece by piece` {
  /// A report with two exhibits, a large picture between them, and a large text.
  private static let submission: [UInt8] = {
    let picture = String(
      repeating: "M</TE</DO\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ\n", count: 45_000)
    let text = String(repeating: "The lamps of the harbor are trimmed at dusk.\n\n", count: 30_000)
    return Array(
      """
      <SEC-DOCUMENT>0000000001-01-000001.txt : 20010508
      <SEC-HEADER>
      ACCESSION NUMBER:		0000000001-01-000001
      CONFORMED SUBMISSION TYPE:	8-K
      </SEC-HEADER>
      <DOCUMENT>
      <TYPE>8-K
      <SEQUENCE>1
      <TEXT>
      \(report("Item 5.  Other Events.\n\nThe lease was signed.\n\nItem 7.  Exhibits.\n\n10.1  Lease"))
      </TEXT>
      </DOCUMENT>
      <DOCUMENT>
      <TYPE>GRAPHIC
      <TEXT>
      begin 644 harbor.jpg
      \(picture)end
      </TEXT>
      </DOCUMENT>
      <DOCUMENT>
      <TYPE>EX-10.1
      <TEXT>
      \(text)</TEXT>
      </DOCUMENT>
      <DOCUMENT>
      <TYPE>EX-99
      <TEXT>
      <html><body><p>Press&nbsp;release</p></body></html>
      </TEXT>
      </DOCUMENT>

      """.utf8)
  }()

  @Test(arguments: [997, 65_536, 1 << 20, 1 << 23])
  func `is read as the whole is`(_ size: Int) throws {
    try expectSame(Self.submission, size)
  }

  @Test(arguments: [1, 2, 3, 11])
  func `is read as the whole is, however small the pieces`(_ size: Int) throws {
    let short = Array(report("Item 5.  Other Events.\n\nThe lease was signed.").utf8)
    for bytes in [short, Array("<DOCUMENT>\n<TYPE>8-K\n<TEXT>\n".utf8) + short, Array(Self.submission.prefix(2000))] {
      try expectSame(bytes, size)
    }
  }

  @Test func `is let go where it has no text`() throws {
    var window = Window(pieces: pieces(Self.submission, 1 << 16))
    var submission = try Submission(window, name: "test.txt")
    var held = 0
    while let part = try submission.part() {
      window = submission.window
      if part.type == "GRAPHIC" { held = window.bytes.count }
    }
    #expect(held > 0)
    #expect(held < 2_500_000, "\(held) bytes are held after a picture of \(45_000 * 67)")
  }

  @Test func `is empty where nothing comes`() {
    #expect(throws: FilingError.self) { try FilingReader.read(name: "test.txt", pieces: { [] }) }
  }

  private func expectSame(_ bytes: [UInt8], _ size: Int) throws {
    let whole = try FilingReader.read(bytes, name: "test.txt")
    let feed = pieces(bytes, size)
    let parts = try FilingReader.read(name: "test.txt") { (try? feed()) ?? [] }
    #expect(whole.source == parts.source)
    #expect(whole.id == parts.id)
    #expect(whole.documents.map(\.content) == parts.documents.map(\.content))
    #expect(whole.documents.map(\.format) == parts.documents.map(\.format))
    #expect(whole.documents.map(\.text?.bytes) == parts.documents.map(\.text?.bytes))
    #expect(whole.documents.map(\.text?.runs) == parts.documents.map(\.text?.runs))
    #expect(whole.items.map(\.number) == parts.items.map(\.number))
    #expect(whole.exhibits.map(\.document) == parts.exhibits.map(\.document))
    #expect(whole.diagnostics == parts.diagnostics)
  }

  private func pieces(_ bytes: [UInt8], _ size: Int) -> () throws(FilingError) -> [UInt8] {
    var start = 0
    return { () throws(FilingError) in
      let piece = Array(bytes[start..<min(start + size, bytes.count)])
      start += piece.count
      return piece
    }
  }
}
