/// The main document's text cut into its blocks: the stretches between line ends.
struct Blocks {
  let text: Text
  let document: Int
  /// The ranges of the blocks in the text, in order.
  let ranges: [Range<Int>]

  init(_ text: Text, document: Int) {
    self.text = text
    self.document = document
    var ranges: [Range<Int>] = []
    ranges.reserveCapacity(text.lines.count)
    let bytes = text.bytes
    var start = 0
    while start < bytes.count {
      let end = ByteScan.find(10, in: bytes.span, from: start, to: bytes.count)
      ranges.append(start..<end)
      start = end + 1
    }
    self.ranges = ranges
  }

  var bytes: [UInt8] { text.bytes }
  var count: Int { ranges.count }

  func place(_ range: Range<Int>) -> Filing.Place { Filing.Place(document: document, range: range) }

  func string(_ range: Range<Int>) -> String { ByteSearch.folded(bytes, range) }

  func printed(_ range: Range<Int>) -> Filing.Printed<String> {
    let range = ByteSearch.trimmed(bytes, range)
    return Filing.Printed(string(range), at: place(range))
  }

  /// The letters of a range in lower case, nothing else: `S I G N A T U R E S` is `signatures`.
  func letters(_ range: Range<Int>, limit: Int = 64) -> String {
    unsafe String(unsafeUninitializedCapacity: min(range.count, limit)) { letters in
      // No more letters are written than there is room for.
      var count = 0
      for i in range where bytes[i].isLetter {
        if count == letters.count { break }
        unsafe letters[count] = bytes[i].lowered
        count += 1
      }
      return count
    }
  }

  /// The index of the block that holds `offset`, or the next one.
  func index(at offset: Int) -> Int { ranges.boundary(where: { $0.upperBound >= offset }) }
}
