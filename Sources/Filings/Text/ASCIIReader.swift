/// Reads an ASCII document into a ``Text``: finds its lines, takes out the furniture of its pages, and joins the
/// lines of a paragraph.
struct ASCIIReader {
  private var out: TextBuilder
  private let encoding: CharacterEncoding
  private let end: Int
  private var hyphens: HyphenJoiner

  /// Reads the bytes in `range`.
  ///
  /// - Parameter base: What is added to an offset in `source` to make an offset in the file.
  static func read(_ source: Span<UInt8>, _ range: Range<Int>, base: Int) -> Text {
    var lines: [PrintedLine] = []
    lines.reserveCapacity(range.count / 48)
    var i = range.lowerBound
    while i < range.upperBound {
      let (line, next) = PrintedLine.read(source, at: i, end: range.upperBound)
      lines.append(line)
      i = next
    }
    PageFurniture.mark(&lines, source)
    DoubleSpacing.close(&lines)
    var reader = ASCIIReader(
      out: TextBuilder(capacity: range.count * 7 / 8, base: base),
      encoding: .detect(in: source, range), end: range.upperBound,
      hyphens: HyphenJoiner(range: range))
    reader.write(lines, source)
    return reader.out.finish()
  }

  private mutating func write(_ lines: [PrintedLine], _ source: Span<UInt8>) {
    var layout = ParagraphLayout(lines: lines, source)
    var last: PrintedLine?
    var goesOn = false
    var side: SideColumn?
    var index = lines.firstIndex { $0.isText }
    while let current = index {
      var line = lines[current]
      let next = lines[(current + 1)...].firstIndex { $0.isText }
      out.nextIndent = Int32(clamping: line.indent)
      if let last {
        if goesOn { join(last, line, source) } else { out.separate(.block) }
      }
      if !goesOn { side = nil }
      goesOn = next.map { layout.joins($0, after: current, source) } ?? false
      if let side, let cell = SideColumn.last(line, source), side.holds(cell) {
        line.end = cell.textEnd
      } else if side == nil, goesOn, let next, line.hang > 0 {
        side = SideColumn.beside(line, before: lines[next], source)
        line.end = side?.textEnd ?? line.end
      }
      content(of: line, source)
      last = line
      index = next
    }
  }

  /// Goes over from one line of a paragraph to the next.
  private mutating func join(_ last: PrintedLine, _ line: PrintedLine, _ source: Span<UInt8>) {
    switch hyphens.join(last, line, source) {
    case .space: out.joinLine(.space)
    case .keepHyphen: out.joinLine(.none)
    case .dropHyphen:
      out.truncateHyphen()
      out.joinLine(.none)
    }
  }

  /// Copies what a line says.
  private mutating func content(of line: PrintedLine, _ source: Span<UInt8>) {
    // A line this long is a whole document without its line ends, where gaps stand for them.
    let isEndless = line.width > 400
    var i = line.start
    var column = line.indent
    while i < line.end {
      let byte = source[i]
      switch byte {
      case 0x21...0x7E:
        if byte == UInt8(ascii: "<"), let after = ASCIIMarkup.tagEnd(source, at: i, end: line.end) {
          out.separate(.space)
          i = after
          continue
        }
        if byte == UInt8(ascii: "&"),
          let (scalar, length) = CharacterReference.read(source, at: i, end: line.end),
          source[i &+ length &- 1] == UInt8(ascii: ";")
        {
          out.write(decoded: scalar, source: i, sourceLength: length)
          i &+= length
          column &+= length
          continue
        }
        if byte == UInt8(ascii: "<") || byte == UInt8(ascii: "&") {
          out.copyByte(byte, at: i)
          i &+= 1
          column &+= 1
          continue
        }
        let next = out.copyPlain(source, from: i, to: line.end)
        column &+= next &- i
        i = next
        // A single space at the end of the copy belongs to the gap that begins with it.
        if i < line.end, source[i] == 32, source[i &- 1] == 32 {
          i &-= 1
          column &-= 1
        }
      case 0x80...:
        let (scalar, length) = encoding.decode(source, at: i, end: line.end)
        out.write(decoded: scalar, source: i, sourceLength: length)
        i &+= length
        column &+= 1
      case _ where !byte.isWhiteSpace:
        // A control character stands for nothing.
        i &+= 1
      default:
        let first = column
        while i < line.end, source[i].isWhiteSpace {
          column = source[i] == 9 ? (column / 8 &+ 1) &* 8 : column &+ 1
          i &+= 1
        }
        out.separate(separator(width: column &- first, before: column, line, isEndless))
      }
    }
  }

  private func separator(
    width: Int, before column: Int, _ line: PrintedLine, _ isEndless: Bool
  ) -> TextBuilder.Separator {
    if width < 2 { return .space }
    if isEndless { return width >= 3 ? .line : .space }
    if line.hang > 0, column == line.hang { return .gap }
    if line.isSpread { return .space }
    if width >= 4 || (width == 3 && !line.isJustified) { return .gap }
    return .space
  }
}

/// The tags that stand in ASCII documents.
enum ASCIIMarkup {
  /// The offset after the tag at `i`, if it is one that EDGAR knew in ASCII documents.
  static func tagEnd(_ source: Span<UInt8>, at i: Int, end: Int) -> Int? {
    var first = i &+ 1
    if first < end, source[first] == UInt8(ascii: "/") { first &+= 1 }
    var last = first
    while last < end, source[last].isAlphanumeric, last &- first <= 8 { last &+= 1 }
    guard last > first, last < end, source[last] == UInt8(ascii: ">") else { return nil }
    let name = first..<last
    if name.count <= 3, source[first].lowered == UInt8(ascii: "f"), source[last &- 1].isDigit {
      return last &+ 1
    }
    for known in known where HTMLAttributes.matches(known, source, name) { return last &+ 1 }
    return nil
  }

  private static let known: [StaticString] = [
    "page", "table", "caption", "s", "c", "fn", "r", "b", "i", "u", "text", "pre",
  ]
}
