/// Writes a ``Text``: bytes copied from a file, characters decoded, and the separators between them.
///
/// A separator is only remembered and written before the next visible byte, so that white space folds, a text
/// neither begins nor ends with one, and the strongest of several neighbours prevails.
struct TextBuilder {
  /// What stands before the next visible byte.
  enum Separator: UInt8, Comparable {
    case none, space
    /// A gap in a line: a column of an ASCII table, or a row of no-break spaces.
    case gap
    case line, block
    /// The end of a table's cell.
    case cell

    static func < (a: Separator, b: Separator) -> Bool { a.rawValue < b.rawValue }
  }

  private(set) var bytes: [UInt8] = []
  private(set) var runs: [Text.Run] = []
  private(set) var lines: [Text.Line] = []
  /// Added to an offset in the buffer that is read to make an offset in the file.
  let base: Int

  private var pending: Separator = .none
  private var lineStart = 0
  private var lineIndent: Int32 = 0
  private var lineStartsBlock = true
  /// The source offset less the text offset of the run that is being written.
  private var delta = Int.min
  private var runStart = 0
  private var runEnd = 0
  /// The end of the text when the present row of a table began.
  private var rowStart = 0
  /// No-break and other wide spaces since the last visible byte.
  private var wideSpaces = 0
  /// What the next line's indent will be.
  var nextIndent: Int32 = 0

  init(capacity: Int, base: Int) {
    self.base = base
    bytes.reserveCapacity(capacity)
    runs.reserveCapacity(capacity / 64)
    lines.reserveCapacity(capacity / 256)
  }

  /// Whether nothing visible stands on the present line.
  var isAtLineStart: Bool { bytes.count == lineStart || pending == .line || pending == .block }
  /// Whether a line ends before the next byte.
  var endsLine: Bool { pending == .line || pending == .block }
  /// The offset at which the next visible byte will be, separators left aside.
  var count: Int { bytes.count }

  @inline(__always)
  mutating func separate(_ separator: Separator) {
    if separator > pending { pending = separator }
  }

  /// A cell ends here: what follows in the row is another cell, however the cell ended.
  mutating func separateCells() {
    if bytes.count > rowStart { pending = .cell }
  }

  /// A row ends: what follows is no cell of it.
  mutating func endRow() {
    if !bytes.isEmpty { pending = .block }
    rowStart = bytes.count
  }

  /// Copies visible bytes (and single spaces between them) from the source.
  @inline(__always)
  mutating func copy(_ source: Span<UInt8>, _ range: Range<Int>) {
    flush()
    begin(at: range.lowerBound &+ base)
    for i in range { bytes.append(source[i]) }
    runEnd = bytes.count
  }

  /// Writes a character that stands for `sourceLength` bytes of the source.
  mutating func write(_ scalar: Unicode.Scalar, source: Int, sourceLength: Int) {
    flush()
    closeRun()
    let start = bytes.count
    if scalar.isASCII {
      bytes.append(UInt8(truncatingIfNeeded: scalar.value))
    } else {
      bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
    runs.append(
      Text.Run(
        text: Int32(truncatingIfNeeded: start), textLength: Int32(truncatingIfNeeded: bytes.count - start),
        source: source + base, sourceLength: Int32(truncatingIfNeeded: sourceLength)))
  }

  /// Writes a character that is no plain visible byte: spaces of all kinds become separators, invisible
  /// characters vanish.
  mutating func write(decoded scalar: Unicode.Scalar, source: Int, sourceLength: Int) {
    switch scalar.value {
    case 9, 10, 12, 13, 32:
      separate(.space)
    case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000:
      wideSpaces += scalar.value == 0x2003 ? 2 : 1
      separate(wideSpaces >= 3 ? .gap : .space)
    case 0x2028, 0x2029:
      separate(.line)
    case 0..<0x20, 0x7F...0x9F, 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFEFF, 0xFFFD:
      break
    default:
      write(scalar, source: source, sourceLength: sourceLength)
    }
  }

  /// Takes back everything from `offset` on, with the lines that began there.
  mutating func truncate(to offset: Int) {
    guard offset < bytes.count else { return }
    closeRun()
    bytes.removeLast(bytes.count - offset)
    while let last = runs.last, Int(last.text) >= offset { runs.removeLast() }
    if var last = runs.last, Int(last.text) + Int(last.textLength) > offset {
      let length = Int32(truncatingIfNeeded: offset) - last.text
      last.sourceLength = last.textLength == last.sourceLength ? length : last.sourceLength
      last.textLength = length
      runs[runs.count - 1] = last
    }
    while let last = lines.last, Int(last.start) >= offset { lines.removeLast() }
    if lineStart > offset, let last = lines.popLast() {
      // The line before is the present one again.
      lineStart = Int(last.start)
      lineIndent = last.indent
      lineStartsBlock = last.startsBlock
    }
    pending = bytes.isEmpty ? .none : .block
  }

  /// Takes back the hyphen at the end of a line.
  mutating func truncateHyphen() {
    guard bytes.last == UInt8(ascii: "-"), bytes.count > lineStart else { return }
    closeRun()
    bytes.removeLast()
    if var run = runs.popLast() {
      run.textLength -= 1
      run.sourceLength -= 1
      if run.textLength > 0 { runs.append(run) }
    }
    runStart = bytes.count
    runEnd = bytes.count
  }

  mutating func finish() -> Text {
    closeRun()
    if bytes.count > lineStart { closeLine() }
    if bytes.capacity > bytes.count * 2 + 64 { bytes = Array(bytes[...]) }
    return Text(bytes: bytes, runs: runs, lines: lines)
  }

  @inline(__always)
  private mutating func flush() {
    if pending != .none { writeSeparator() }
  }

  private mutating func writeSeparator() {
    defer {
      pending = .none
      wideSpaces = 0
    }
    guard !bytes.isEmpty else {
      lineIndent = nextIndent
      return
    }
    switch pending {
    case .none: break
    case .space: bytes.append(32)
    case .gap, .cell: bytes.append(9)
    case .line, .block:
      closeLine()
      bytes.append(10)
      lineStart = bytes.count
      lineStartsBlock = pending == .block
      lineIndent = nextIndent
    }
  }

  private mutating func closeLine() {
    lines.append(
      Text.Line(
        start: Int32(truncatingIfNeeded: lineStart), end: Int32(truncatingIfNeeded: bytes.count),
        indent: lineIndent, startsBlock: lineStartsBlock))
  }

  /// A physical line ends within a block: it becomes a line of its own, joined by a space (or by nothing).
  mutating func joinLine(_ separator: Separator) {
    guard bytes.count > lineStart else { return }
    closeLine()
    if separator == .space { bytes.append(32) }
    pending = .none
    lineStart = bytes.count
    lineStartsBlock = false
    lineIndent = nextIndent
  }

  @inline(__always)
  private mutating func begin(at source: Int) {
    let wanted = source &- bytes.count
    if wanted != delta {
      closeRun()
      delta = wanted
      runStart = bytes.count
    }
  }

  @inline(__always)
  private mutating func closeRun() {
    if delta != Int.min, runEnd > runStart {
      let length = Int32(truncatingIfNeeded: runEnd &- runStart)
      runs.append(
        Text.Run(
          text: Int32(truncatingIfNeeded: runStart), textLength: length, source: runStart &+ delta,
          sourceLength: length))
    }
    delta = Int.min
    runStart = bytes.count
    runEnd = bytes.count
  }
}
