/// Takes page numbers out of a text while it is written: a block that is only a page number, before or after the
/// end of a page.
struct PageBreaks {
  /// Where the last block begins, if it is a page number; there has been no other text since.
  private var candidate: Int?
  /// The end of the text when the last page ended.
  private var pageEnd: Int?
  private var blockStart = 0
  /// The offsets in the text at which pages end.
  private(set) var ends: [Int] = []

  /// A block has ended (or an empty one has).
  mutating func blockEnded(_ out: inout TextBuilder) {
    let end = out.count
    guard end > blockStart else { return }
    let start = blockStart
    blockStart = end
    candidate = nil
    guard end - start <= PageNumber.longest + 1 else { return }
    if pageEnd == start, Self.isContentsLink(out.bytes, start..<end) {
      // The page's head goes on after it.
      out.truncate(to: start)
      blockStart = out.count
      pageEnd = out.count
      return
    }
    guard PageNumber.isPageNumber(out.bytes, start..<end) else { return }
    if pageEnd == start {
      out.truncate(to: start)
      blockStart = out.count
    } else {
      candidate = start
    }
  }

  /// A page ends here.
  mutating func pageEnded(_ out: inout TextBuilder) {
    blockEnded(&out)
    if let candidate, candidate > 0 {
      out.truncate(to: candidate)
      blockStart = out.count
      self.candidate = nil
    }
    pageEnd = out.count
    if ends.last != out.count { ends.append(out.count) }
  }

  /// `Table of Contents` at the head of a page: a link back to it.
  private static func isContentsLink(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let start = ByteSearch.skipWhiteSpace(bytes, range.lowerBound, range.upperBound)
    return range.upperBound - start == 17
      && ByteSearch.matches(bytes, at: start, end: range.upperBound, "table of contents")
  }

  mutating func finish(_ out: inout TextBuilder) { pageEnded(&out) }
}

/// Page numbers as they are printed alone: `3`, `- 3 -`, `Page 3`, `Page 3 of 7`, `iv`, `A-2`.
enum PageNumber {
  static let longest = 18

  static func isPageNumber(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var i = range.lowerBound
    let end = range.upperBound
    func skip() {
      while i < end, bytes[i].isWhiteSpace || isDash(i) { i += 1 }
    }
    func isDash(_ i: Int) -> Bool {
      // A hyphen, or a byte of an en or em dash.
      bytes[i] == 45 || bytes[i] == 0xE2 || bytes[i] == 0x80 || bytes[i] == 0x93 || bytes[i] == 0x94
    }
    skip()
    if ByteSearch.matches(bytes, at: i, end: end, "page") {
      i += 4
      skip()
    }
    let first = i
    while i < end, bytes[i].isDigit { i += 1 }
    if i == first {
      while i < end, isRoman(bytes[i]) { i += 1 }
    }
    guard i > first, i - first <= 4 else { return false }
    skip()
    if ByteSearch.matches(bytes, at: i, end: end, "of") {
      i += 2
      skip()
      while i < end, bytes[i].isDigit { i += 1 }
      skip()
    }
    return i == end
  }

  private static func isRoman(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "i") || byte == UInt8(ascii: "v") || byte == UInt8(ascii: "x")
  }
}
