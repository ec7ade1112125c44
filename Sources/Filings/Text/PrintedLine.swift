/// A physical line of an ASCII document: where its text lies, and what it looks like.
struct PrintedLine {
  enum Kind: UInt8 {
    case text, blank
    /// Only hyphens, underscores, equals signs: it underlines or fills in, and says nothing.
    case rule
    /// `<PAGE>`, or a form feed.
    case pageBreak
    /// A tag of a table on a line of its own.
    case markup
    /// A page number or a running head.
    case furniture
  }

  var kind: Kind
  /// Offsets in the source, without white space at the ends.
  var start: Int
  var end: Int
  /// The column of the first visible byte, tabs being eight columns wide.
  var indent: Int
  /// The column past the last visible byte.
  var width: Int
  /// The column of the text after the first gap, where a number or a bullet stands before it; else 0.
  var hang = 0
  /// Whether a gap of four columns or more parts the line otherwise.
  var isRow = false
  /// Whether two spaces stand between words somewhere, as in justified text.
  var isJustified = false

  /// The column after the only gap of a row, where its second cell begins; else 0.
  var column = 0
  /// Whether all words were spread to fill the line.
  var isSpread = false
  /// Whether dots lead from a title to the number of a page.
  var hasLeader = false

  var isText: Bool { kind == .text }

  /// Reads the line at `offset`; gives the offset of the next line too.
  static func read(_ source: Span<UInt8>, at offset: Int, end: Int) -> (line: PrintedLine, next: Int) {
    let lineFeed = ByteScan.find(10, in: source, from: offset, to: end)
    var next = min(lineFeed &+ 1, end)
    var stop = lineFeed
    // A bare carriage return ends a line too; most files have none.
    let carriageReturn = ByteScan.find(13, in: source, from: offset, to: stop)
    if carriageReturn &+ 1 < stop {
      stop = carriageReturn
      next = carriageReturn &+ 1
    }
    var line = PrintedLine(kind: .blank, start: offset, end: stop, indent: 0, width: 0)
    line.measure(source)
    return (line, next)
  }

  private mutating func measure(_ source: Span<UInt8>) {
    var hasFormFeed = false
    while start < end, source[start].isWhiteSpace || source[start] == 0xA0 || source[start] == 0 {
      switch source[start] {
      case 9: indent = (indent / 8 &+ 1) &* 8
      case 12: hasFormFeed = true
      default: indent &+= 1
      }
      start &+= 1
    }
    while end > start, source[end &- 1].isWhiteSpace || source[end &- 1] == 0xA0 { end &-= 1 }
    guard start < end else {
      kind = hasFormFeed ? .pageBreak : .blank
      return
    }
    if source[start] == UInt8(ascii: "<"), let markup = markup(source) {
      kind = markup
      return
    }
    if source[start].isAlphanumeric, Self.isSimple(source, start, end) {
      kind = .text
      width = indent &+ end &- start
      return
    }
    kind = .rule
    width = indent
    var i = start
    var gap = 0
    var words = 0
    var dots = 0
    var wideGaps = 0
    var lowerWords = 0
    var gaps = 0
    while i < end {
      let byte = source[i]
      if byte.isWhiteSpace {
        let width = byte == 9 ? 8 &- self.width % 8 : 1
        gap &+= width
        self.width &+= width
      } else {
        if gap > 0 {
          words &+= 1
          if gap >= 2 { wideGaps &+= 1 }
          if byte.isLower { lowerWords &+= 1 }
          if gap == 2, i >= 2, source[i &- 3] != UInt8(ascii: "."), source[i &- 3] != UInt8(ascii: ":") {
            isJustified = isJustified || words > 1
          }
          if gap >= 2, words <= 2, hang == 0, !isRow, ListMark.isMark(source, start..<i) {
            hang = width
          } else if gap >= 4 {
            isRow = true
            gaps &+= 1
            if gaps == 1 { column = width }
          }
          gap = 0
        }
        dots = byte == UInt8(ascii: ".") ? dots &+ 1 : 0
        if dots == 5 { hasLeader = true }
        if byte.isAlphanumeric || byte >= 0x80 || isMark(byte) { kind = .text }
        // The bytes of a UTF-8 sequence after the first take no column.
        if byte & 0xC0 != 0x80 { width &+= 1 }
      }
      i &+= 1
    }
    if wideGaps >= 4, wideGaps &* 3 >= words &* 2, lowerWords &* 2 >= words {
      // Words that were spread to fill the line are no columns.
      isRow = false
      isJustified = true
      isSpread = true
      column = 0
    }
    if gaps != 1 { column = 0 }
  }

  /// Whether a line is words with single spaces between: no gap, no tab, no dots that lead, no byte above ASCII.
  private static func isSimple(_ source: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    let space = SIMD16<UInt8>(repeating: 32)
    let dot = SIMD16<UInt8>(repeating: UInt8(ascii: "."))
    var i = start
    while i &+ 17 <= end {
      let block = unsafe source.bytes.unsafeLoadUnaligned(fromByteOffset: i, as: SIMD16<UInt8>.self)
      let next = unsafe source.bytes.unsafeLoadUnaligned(fromByteOffset: i &+ 1, as: SIMD16<UInt8>.self)
      let isOther = (block &- space) .>= SIMD16<UInt8>(repeating: 95)
      let isGap = (block .== space) .& (next .== space)
      let isLeader = (block .== dot) .& (next .== dot)
      if ByteScan.firstHit(isOther .| isGap .| isLeader) < 16 { return false }
      i &+= 16
    }
    while i < end {
      let byte = source[i]
      if byte &- 32 >= 95 { return false }
      if i &+ 1 < end, byte == source[i &+ 1], byte == 32 || byte == UInt8(ascii: ".") { return false }
      i &+= 1
    }
    return true
  }

  /// A byte that is no part of a rule, though no letter.
  private func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case 45, 95, 61, 42, 46, 126, 35, 43, 124, 47, 92: return false
    default: return true
    }
  }

  /// What a line that begins with a tag is.
  private func markup(_ source: Span<UInt8>) -> Kind? {
    func begins(_ word: StaticString) -> Bool {
      HTMLAttributes.matches(word, source, start..<min(start &+ word.utf8CodeUnitCount, end))
    }
    if begins("<page>") {
      // `<PAGE>` may be followed by the number of the page.
      return .pageBreak
    }
    if begins("<table>") || begins("</table>") || begins("<caption>") || begins("</caption>") || begins("<s>")
      || begins("<c>") || begins("<fn>") || begins("</fn>") || begins("</s>") || begins("</c>")
    {
      // Only tags: the rest of the line is empty or more of them.
      var i = start
      while i < end {
        guard source[i] == UInt8(ascii: "<") else { return nil }
        while i < end, source[i] != UInt8(ascii: ">") { i &+= 1 }
        i &+= 1
        while i < end, source[i].isWhiteSpace { i &+= 1 }
      }
      return .markup
    }
    return nil
  }
}

/// What stands at the head of a list entry, before a gap: `10.1`, `(c)`, `5.`, `Item 5.`, `*`, `[ ]`.
enum ListMark {
  static func isMark(_ source: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var i = range.lowerBound
    var end = range.upperBound
    while end > i, source[end &- 1].isWhiteSpace { end &-= 1 }
    guard i < end, end &- i <= 24 else { return false }
    if HTMLAttributes.matches("item", source, i..<min(i &+ 4, end)) {
      i &+= 4
    } else if HTMLAttributes.matches("exhibit", source, i..<min(i &+ 7, end)) {
      i &+= 7
    }
    var letters = 0
    var visible = 0
    while i < end {
      let byte = source[i]
      if byte.isWhiteSpace {
        // `[ ]` is a box to be ticked.
        if visible > 0, letters > 0 { return false }
      } else {
        visible &+= 1
        if byte.isLetter { letters &+= 1 }
        if byte == UInt8(ascii: ",") || byte == UInt8(ascii: "$") { return false }
      }
      i &+= 1
    }
    return visible <= 12 && letters <= 4 && (letters <= 1 || letters < visible)
  }
}
