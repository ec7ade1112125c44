import Testing

@testable import Filings

@Suite struct `A gzip file` {
  /// A thousand times the letter a.
  private static let bomb: [UInt8] = [
    0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0x4B, 0x4C, 0x1C, 0x05, 0xA3, 0x60,
    0x14, 0x0C, 0x77, 0x00, 0x00, 0x03, 0xDA, 0x38, 0x9A, 0xE8, 0x03, 0x00, 0x00,
  ]

  @Test func `is read whole up to the limit`() throws {
    let bytes = try Gzip.decompress(Self.bomb, limit: 1000)
    #expect(bytes == [UInt8](repeating: 0x61, count: 1000))
  }

  @Test func `that grows beyond the limit is refused as too large, not as damaged`() {
    #expect(throws: Gzip.Failure.tooLarge) { try Gzip.decompress(Self.bomb, limit: 999) }
  }

  @Test func `that is cut short is damaged`() {
    #expect(throws: Gzip.Failure.damaged) { try Gzip.decompress(Array(Self.bomb.dropLast(9)), limit: 1000) }
  }

  @Test(arguments: [1, 2, 5, 100])
  func `is decompressed piece by piece, member after member, with padding behind`(_ size: Int) throws {
    let bytes = Self.bomb + Self.bomb + [0, 0, 0, 0]
    var start = 0
    let inflater = try Inflater {
      let piece = Array(bytes[start..<min(start + size, bytes.count)])
      start += piece.count
      return piece
    }
    var output: [UInt8] = []
    while true {
      let piece = try inflater.piece()
      if piece.isEmpty { break }
      output += piece
    }
    #expect(output == [UInt8](repeating: 0x61, count: 2000))
  }
}
