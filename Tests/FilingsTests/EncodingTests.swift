import Testing

@testable import Filings

struct EncodingTests {
  @Test func `UTF-8 is read as UTF-8`() throws {
    #expect(try text(Array("Société “Alder” – Zürich".utf8)) == "Société “Alder” – Zürich")
  }

  @Test func `Windows-1252 and Latin-1 are told from it by their bytes`() throws {
    #expect(
      try text([
        0x93, 0x41, 0x6C, 0x64, 0x65, 0x72, 0x94, 0x20, 0x97, 0x20, 0x5A, 0xFC, 0x72, 0x69, 0x63, 0x68,
      ]) == "“Alder” — Zürich")
    #expect(try text([0x53, 0x6F, 0x63, 0x69, 0xE9, 0x74, 0xE9]) == "Société")
    // An É before a quotation mark would be one character of UTF-8, among bytes that are none.
    #expect(try text([0x43, 0x41, 0x46, 0xC9, 0x92, 0x53, 0x20, 0xE9, 0x20, 0xFC]) == "CAFÉ’S é ü")
  }

  @Test func `a stray byte in UTF-8 spoils nothing`() throws {
    #expect(try text(Array("“Alder” and “Birch” ".utf8) + [0x92, 0x73]) == "“Alder” and “Birch” ’s")
  }

  @Test func `a byte order mark is nothing`() throws {
    #expect(try text([0xEF, 0xBB, 0xBF] + Array("Item".utf8)) == "Item")
  }

  @Test func `overlong and cut sequences are no UTF-8`() {
    let bytes: [UInt8] = [0xC0, 0x80, 0xED, 0xA0, 0x80, 0xF5, 0x80, 0x80, 0x80, 0xE2, 0x82]
    for i in bytes.indices { #expect(UTF8Sequence.length(in: bytes.span, at: i, end: bytes.count) == nil) }
  }
}
