/// What the reader looks for in a tag's attributes.
enum HTMLAttributes {
  enum Display { case hidden, inline, block }

  /// The offset of `word` (in lower case) at or after `offset`, in capitals or not.
  static func find(_ word: StaticString, in source: Span<UInt8>, from offset: Int, to end: Int) -> Int? {
    let count = word.utf8CodeUnitCount
    guard count >= 2, offset >= 0, end <= source.count else { return nil }
    return word.withUTF8Buffer { letters in
      let first = unsafe letters[0]
      let second = unsafe letters[1]
      var i = offset
      while i &+ count <= end {
        i = nextPair(first, second, in: source, from: i, to: end)
        guard i &+ count <= end else { return nil }
        var n = 2
        while n < count, unsafe source[i &+ n].lowered == letters[n] { n &+= 1 }
        if n == count { return i }
        i &+= 1
      }
      return nil
    }
  }

  /// The next place of two bytes, in capitals or not.
  @inline(__always)
  private static func nextPair(
    _ first: UInt8, _ second: UInt8, in source: Span<UInt8>, from offset: Int, to end: Int
  ) -> Int {
    // Letters differ from their capitals by one bit; other bytes must not lose it.
    let firstMask: UInt8 = first.isLower ? 0x20 : 0
    let secondMask: UInt8 = second.isLower ? 0x20 : 0
    let one = SIMD16<UInt8>(repeating: first)
    let two = SIMD16<UInt8>(repeating: second)
    let oneMask = SIMD16<UInt8>(repeating: firstMask)
    let twoMask = SIMD16<UInt8>(repeating: secondMask)
    var i = offset
    while i &+ 17 <= end {
      let block = unsafe source.bytes.unsafeLoadUnaligned(fromByteOffset: i, as: SIMD16<UInt8>.self)
      let next = unsafe source.bytes.unsafeLoadUnaligned(fromByteOffset: i &+ 1, as: SIMD16<UInt8>.self)
      let here = (block | oneMask) .== one
      let there = (next | twoMask) .== two
      let hit = ByteScan.firstHit(here .& there)
      if hit < 16 { return i &+ hit }
      i &+= 16
    }
    while i &+ 1 < end {
      if source[i] | firstMask == first, source[i &+ 1] | secondMask == second { return i }
      i &+= 1
    }
    return end
  }

  /// The value after the "display" at `offset`.
  static func display(_ source: Span<UInt8>, at offset: Int, end: Int) -> Display? {
    var i = offset &+ 7
    while i < end, source[i].isWhiteSpace || source[i] == UInt8(ascii: ":") { i &+= 1 }
    guard i < end else { return nil }
    let first = i
    while i < end, source[i].isLetter || source[i] == UInt8(ascii: "-") { i &+= 1 }
    if matches("none", source, first..<i) { return .hidden }
    if matches("inline", source, first..<i) { return .inline }
    if matches("block", source, first..<i) { return .block }
    return nil
  }

  static func matches(_ word: StaticString, _ source: Span<UInt8>, _ range: Range<Int>) -> Bool {
    let count = word.utf8CodeUnitCount
    guard range.count == count else { return false }
    return word.withUTF8Buffer { letters in
      for n in 0..<count where unsafe source[range.lowerBound &+ n].lowered != letters[n] { return false }
      return true
    }
  }

  static func same(_ source: Span<UInt8>, _ a: Range<Int>, _ b: Range<Int>) -> Bool {
    guard a.count == b.count else { return false }
    for n in 0..<a.count where source[a.lowerBound &+ n].lowered != source[b.lowerBound &+ n].lowered {
      return false
    }
    return true
  }

  /// Elements that have no end tag.
  static func isVoid(_ source: Span<UInt8>, _ name: Range<Int>) -> Bool {
    matches("br", source, name) || matches("hr", source, name) || matches("img", source, name)
      || matches("input", source, name) || matches("meta", source, name) || matches("link", source, name)
      || matches("col", source, name)
  }
}
