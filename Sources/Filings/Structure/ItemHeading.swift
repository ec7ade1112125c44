/// The heading of one item, or of several joined in one.
struct ItemHeading {
  var numbers: [String]
  /// The caption without number and closing full stop.
  var caption: Range<Int>?
  /// Number and caption.
  var range: Range<Int>
  var bodyStart: Int
  /// The index of the block after the heading, or of the one in which the body begins.
  var nextBlock: Int

  /// Reads the heading with which the block at `index` begins, if it begins with one.
  static func read(_ blocks: Blocks, _ index: Int) -> ItemHeading? {
    let range = blocks.ranges[index]
    let bytes = blocks.bytes
    var start = range.lowerBound
    while start < range.upperBound, !bytes[start].isAlphanumeric, start - range.lowerBound < 8 { start += 1 }
    guard ByteSearch.matches(bytes, at: start, end: range.upperBound, "item") else { return nil }
    var end = range.upperBound
    var next = index + 1
    if range.upperBound - start <= 6, next < blocks.count {
      // The word alone on a line, the number on the next.
      end = blocks.ranges[next].upperBound
      next += 1
    }
    var parser = NumberParser(bytes: bytes, i: start + 4, end: end)
    let numbers = parser.numbers()
    guard !numbers.isEmpty else { return nil }
    let numberEnd = parser.numberEnd
    guard let captionStart = parser.captionStart() else { return nil }
    if captionStart >= end {
      return withoutCaption(blocks, numbers, start..<numberEnd, next)
    }
    let matched = ItemCaption.match(bytes, captionStart..<end, numbers)
    if let matched {
      return ItemHeading(
        numbers: numbers, caption: captionStart..<matched.end, range: start..<matched.end,
        bodyStart: matched.bodyStart,
        nextBlock: next)
    }
    // An unknown caption: a heading is short and begins with a capital.
    guard !bytes[captionStart].isLower, end - captionStart <= 240 else { return nil }
    let sentenceEnd = ItemCaption.sentenceEnd(bytes, captionStart..<end)
    guard !isReference(bytes, captionStart..<end) else { return nil }
    var bodyStart = sentenceEnd
    while bodyStart < end, bytes[bodyStart].isWhiteSpace || bytes[bodyStart] == UInt8(ascii: ".") {
      bodyStart += 1
    }
    return ItemHeading(
      numbers: numbers, caption: captionStart..<sentenceEnd, range: start..<sentenceEnd, bodyStart: bodyStart,
      nextBlock: next)
  }

  /// The number stands alone; the caption is the next block, where that reads like one.
  private static func withoutCaption(
    _ blocks: Blocks, _ numbers: [String], _ range: Range<Int>, _ next: Int
  ) -> ItemHeading {
    var heading = ItemHeading(
      numbers: numbers, caption: nil, range: range, bodyStart: range.upperBound, nextBlock: next)
    if next < blocks.count {
      let caption = blocks.ranges[next]
      if let matched = ItemCaption.match(blocks.bytes, caption, numbers) {
        heading.caption = caption.lowerBound..<matched.end
        heading.range = range.lowerBound..<matched.end
        heading.bodyStart = matched.bodyStart
        heading.nextBlock = next + 1
      }
    }
    return heading
  }

  /// Whether what follows a number goes on as a sentence about the item.
  private static func isReference(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    for word: StaticString in [
      " is ", " are ", " was ", " were ", " shall ", " will be ", "herein", "hereof",
    ]
    where ByteSearch.contains(word, in: bytes, range) {
      return true
    }
    return false
  }

  /// Reads `5`, `5.`, `1.01`, `1.01(a)`, `s 1.01 and 9.01`.
  private struct NumberParser {
    let bytes: [UInt8]
    var i: Int
    let end: Int
    var numberEnd = 0

    mutating func space() {
      while i < end, bytes[i].isWhiteSpace || bytes[i] == UInt8(ascii: "#") { i += 1 }
    }

    mutating func numbers() -> [String] {
      var numbers: [String] = []
      if i < end, bytes[i].lowered == UInt8(ascii: "s") { i += 1 }
      space()
      if ByteSearch.matches(bytes, at: i, end: end, "no.") { i += 3 }
      space()
      while let number = number() {
        numbers.append(number)
        numberEnd = i
        guard let next = afterConjunction() else { break }
        i = next
      }
      return numbers
    }

    /// One known number, with its letters in brackets passed over.
    private mutating func number() -> String? {
      let first = i
      var digits: [UInt8] = []
      while i < end, bytes[i].isDigit, digits.count < 3 {
        digits.append(bytes[i])
        i += 1
      }
      guard !digits.isEmpty, i >= end || !bytes[i].isDigit else { return nil }
      var number = String(decoding: digits, as: UTF8.self)
      if digits.count == 1, let (decimals, next) = decimals() {
        number += "." + decimals
        i = next
      }
      if !ItemTable.isKnown(number) {
        i = first
        return nil
      }
      // `7(c)`, `5.02 (b), (d)`.
      while true {
        var n = i
        while n < end, bytes[n].isWhiteSpace || bytes[n] == UInt8(ascii: ",") { n += 1 }
        guard n + 2 < end, bytes[n] == UInt8(ascii: "("), bytes[n + 1].isAlphanumeric,
          bytes[n + 2] == UInt8(ascii: ")")
        else { break }
        i = n + 3
      }
      return number
    }

    /// The two digits after the point, which may stand apart from it.
    private func decimals() -> (String, Int)? {
      var n = i
      while n < end, bytes[n] == 32 { n += 1 }
      guard n < end, bytes[n] == UInt8(ascii: ".") else { return nil }
      n += 1
      while n < end, bytes[n] == 32 { n += 1 }
      guard n + 1 < end, bytes[n].isDigit, bytes[n + 1].isDigit, n + 2 >= end || !bytes[n + 2].isDigit else {
        return nil
      }
      return (String(decoding: bytes[n..<(n + 2)], as: UTF8.self), n + 2)
    }

    /// The offset of the next number of a joined heading.
    private func afterConjunction() -> Int? {
      var n = i
      var found = false
      while n < end {
        if bytes[n].isWhiteSpace {
          n += 1
        } else if bytes[n] == UInt8(ascii: ",") || bytes[n] == UInt8(ascii: "&")
          || bytes[n] == UInt8(ascii: ";")
        {
          found = true
          n += 1
        } else if ByteSearch.matches(bytes, at: n, end: end, "and ") {
          found = true
          n += 4
        } else if found, ByteSearch.matches(bytes, at: n, end: end, "item ") {
          n += 5
        } else {
          break
        }
      }
      return found && n < end && bytes[n].isDigit ? n : nil
    }

    /// Where the caption begins, after points, colons and dashes; nothing where the number is part of a
    /// reference such as "Item 5.02)".
    mutating func captionStart() -> Int? {
      while i < end {
        let byte = bytes[i]
        if byte.isWhiteSpace || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ":")
          || byte == UInt8(ascii: "-")
          || byte == UInt8(ascii: ";") || byte == UInt8(ascii: "*")
        {
          i += 1
        } else if byte == 0xE2, i + 2 < end, bytes[i + 1] == 0x80 {
          i += 3
        } else {
          break
        }
      }
      guard i < end else { return end }
      if bytes[i] == UInt8(ascii: ")") || bytes[i] == UInt8(ascii: ",") { return nil }
      return i
    }
  }
}
