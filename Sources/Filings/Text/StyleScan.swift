/// What the styles of tags say that matters here: `display`, and that a page ends.
///
/// Tags have long styles that say nothing of it, so the next place is searched for ahead, and a tag is looked into only
/// where that place lies in it.
struct StyleScan {
  struct Style {
    var display: HTMLAttributes.Display?
    var breaksPage = false
  }

  /// The offset of the next mark at or after the last tag that was asked for.
  private var next = -1

  /// What the attributes of a tag say; tags are asked for in order.
  @inline(__always)
  mutating func read(_ source: Span<UInt8>, _ attributes: Range<Int>, end: Int) -> Style {
    if next >= attributes.upperBound { return Style() }
    return find(source, attributes, end: end)
  }

  private mutating func find(_ source: Span<UInt8>, _ attributes: Range<Int>, end: Int) -> Style {
    var style = Style()
    var i = max(next, attributes.lowerBound)
    while true {
      if next < i { next = Self.nextMark(source, from: i, to: end) }
      guard next < attributes.upperBound else { return style }
      if next &- 3 >= attributes.lowerBound,
        SubmissionMarkup.matches("display", source, at: next &- 3, end: attributes.upperBound)
      {
        style.display =
          HTMLAttributes.display(source, at: next &- 3, end: attributes.upperBound) ?? style.display
      } else if next &- 9 >= attributes.lowerBound,
        SubmissionMarkup.matches("page-break-", source, at: next &- 9, end: attributes.upperBound)
      {
        // `page-break-before: always`, but not `avoid`.
        if isAlways(source, from: next &+ 2, to: attributes.upperBound) { style.breaksPage = true }
      }
      i = next &+ 1
    }
  }

  private func isAlways(_ source: Span<UInt8>, from offset: Int, to end: Int) -> Bool {
    var i = offset
    while i < end, source[i] != UInt8(ascii: ":"), i &- offset < 12 { i &+= 1 }
    i &+= 1
    while i < end, source[i].isWhiteSpace { i &+= 1 }
    return SubmissionMarkup.matches("always", source, at: i, end: end)
  }

  /// The next `pl` (of "display") or `k-` (of "page-break"), in capitals or not: both are rare in filings.
  private static func nextMark(_ source: Span<UInt8>, from offset: Int, to end: Int) -> Int {
    let lower = SIMD16<UInt8>(repeating: 0x20)
    let p = SIMD16<UInt8>(repeating: UInt8(ascii: "p"))
    let l = SIMD16<UInt8>(repeating: UInt8(ascii: "l"))
    let k = SIMD16<UInt8>(repeating: UInt8(ascii: "k"))
    let hyphen = SIMD16<UInt8>(repeating: UInt8(ascii: "-"))
    var i = offset
    while i &+ 17 <= end {
      let here = unsafe source.bytes.unsafeLoadUnaligned(fromByteOffset: i, as: SIMD16<UInt8>.self) | lower
      let there = unsafe source.bytes.unsafeLoadUnaligned(fromByteOffset: i &+ 1, as: SIMD16<UInt8>.self)
      let display = (here .== p) .& ((there | lower) .== l)
      let pageBreak = (here .== k) .& (there .== hyphen)
      let hit = ByteScan.firstHit(display .| pageBreak)
      if hit < 16 { return i &+ hit }
      i &+= 16
    }
    while i &+ 1 < end {
      let here = source[i] | 0x20
      if here == UInt8(ascii: "p"), source[i &+ 1] | 0x20 == UInt8(ascii: "l") { return i }
      if here == UInt8(ascii: "k"), source[i &+ 1] == UInt8(ascii: "-") { return i }
      i &+= 1
    }
    return end
  }
}
