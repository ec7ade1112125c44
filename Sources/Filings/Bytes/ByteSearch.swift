/// Searches in bytes that need no String.
enum ByteSearch {
  /// Whether `bytes` reads as `word` at `offset`, in capitals or not; `word` is given in lower case.
  static func matches(_ bytes: [UInt8], at offset: Int, end: Int, _ word: StaticString) -> Bool {
    let count = word.utf8CodeUnitCount
    guard offset >= 0, end <= bytes.count, offset + count <= end else { return false }
    return word.withUTF8Buffer { letters in
      for i in 0..<count where unsafe bytes[offset + i].lowered != letters[i] { return false }
      return true
    }
  }

  /// The offset of the first `word` (two letters or more, in lower case) within `range`, in capitals or not.
  static func first(_ word: StaticString, in bytes: [UInt8], _ range: Range<Int>) -> Int? {
    HTMLAttributes.find(word, in: bytes.span, from: range.lowerBound, to: min(range.upperBound, bytes.count))
  }

  static func contains(_ word: StaticString, in bytes: [UInt8], _ range: Range<Int>) -> Bool {
    first(word, in: bytes, range) != nil
  }

  /// `range` without white space at its ends.
  static func trimmed(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    var lower = max(range.lowerBound, 0)
    var upper = min(range.upperBound, bytes.count)
    while lower < upper, bytes[lower].isWhiteSpace { lower += 1 }
    while upper > lower, bytes[upper - 1].isWhiteSpace { upper -= 1 }
    return lower..<max(lower, upper)
  }

  /// The offset of the first byte at or after `offset` that is no white space, or `end`.
  static func skipWhiteSpace(_ bytes: [UInt8], _ offset: Int, _ end: Int) -> Int {
    var i = offset
    while i < end, bytes[i].isWhiteSpace { i += 1 }
    return i
  }

  /// The bytes of `range` as a String, white space folded.
  static func folded(_ bytes: [UInt8], _ range: Range<Int>) -> String {
    var out: [UInt8] = []
    out.reserveCapacity(range.count)
    var space = false
    for i in range {
      let byte = bytes[i]
      if byte.isWhiteSpace {
        space = !out.isEmpty
      } else {
        if space { out.append(32) }
        space = false
        out.append(byte)
      }
    }
    return String(decoding: out, as: UTF8.self)
  }
}
