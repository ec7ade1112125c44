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

  /// The text in its first ``count`` bytes; behind them there is room.
  private(set) var bytes: [UInt8]
  /// The number of bytes of text, separators before the next visible byte left aside.
  private(set) var count = 0
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
    bytes = [UInt8](repeating: 0, count: capacity + 64)
    runs.reserveCapacity(capacity / 64)
    lines.reserveCapacity(capacity / 256)
  }

  /// Whether nothing visible stands on the present line.
  var isAtLineStart: Bool { count == lineStart || pending == .line || pending == .block }
  /// Whether a line ends before the next byte.
  var endsLine: Bool { pending == .line || pending == .block }
  @inline(__always)
  mutating func separate(_ separator: Separator) {
    if separator > pending { pending = separator }
  }

  /// A cell ends here: what follows in the row is another cell, however the cell ended.
  mutating func separateCells() {
    if count > rowStart { pending = .cell }
  }

  /// A row ends: what follows is no cell of it.
  mutating func endRow() {
    if count > 0 { pending = .block }
    rowStart = count
  }

  /// Copies visible ASCII with single spaces between, and gives the offset where it stopped.
  ///
  /// It stops at a tag, a reference, a control character, a byte above ASCII or a second space. The byte at `start`
  /// must be visible.
  @inline(__always)
  mutating func copyPlain(_ source: Span<UInt8>, from start: Int, to end: Int) -> Int {
    if pending != .none { writeSeparator() }
    begin(at: start &+ base)
    var i = start
    var n = count
    reserve(n &+ 64)
    scan: while true {
      // Sixteen bytes at a time are stored before it is known how many of them count: both buffers have room.
      var span = bytes.mutableSpan
      var output = unsafe span.mutableBytes
      let room = output.byteCount &- 16
      while i &+ 17 <= end, n <= room {
        let block = unsafe source.bytes.unsafeLoadUnaligned(fromByteOffset: i, as: SIMD16<UInt8>.self)
        let next = unsafe source.bytes.unsafeLoadUnaligned(fromByteOffset: i &+ 1, as: SIMD16<UInt8>.self)
        output.storeBytes(of: block, toByteOffset: n, as: SIMD16<UInt8>.self)
        let hit = ByteScan.firstHit(Self.stops(block, next))
        i &+= hit
        n &+= hit
        if hit < 16 { break scan }
      }
      if i &+ 17 <= end {
        count = n
        reserve(n &+ 4096)
        continue
      }
      while i < end {
        let byte = source[i]
        if !Self.isPlain(byte) || (byte == 32 && i &+ 1 < end && source[i &+ 1] == 32) { break scan }
        if n >= output.byteCount {
          count = n
          reserve(n &+ 4096)
          continue scan
        }
        output.storeBytes(of: byte, toByteOffset: n, as: UInt8.self)
        i &+= 1
        n &+= 1
      }
      break scan
    }
    if n > count, bytes[n &- 1] == 32 {
      // A space before whatever stopped the copy is only a separator.
      n &-= 1
      pending = .space
    }
    count = n
    runEnd = n
    return i
  }

  /// The lanes of a block at which copying stops.
  @inline(__always)
  private static func stops(_ block: SIMD16<UInt8>, _ next: SIMD16<UInt8>) -> SIMDMask<SIMD16<Int8>> {
    let space = SIMD16<UInt8>(repeating: 32)
    let isControlOrHigh = (block &- space) .>= SIMD16<UInt8>(repeating: 95)
    let isTag = block .== SIMD16<UInt8>(repeating: UInt8(ascii: "<"))
    let isReference = block .== SIMD16<UInt8>(repeating: UInt8(ascii: "&"))
    let isDouble = (block .== space) .& (next .== space)
    let markup = isTag .| isReference
    return isControlOrHigh .| markup .| isDouble
  }

  @inline(__always)
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte &- 32 < 95 && byte != UInt8(ascii: "<") && byte != UInt8(ascii: "&")
  }

  /// Copies one visible byte, whatever it is.
  mutating func copyByte(_ byte: UInt8, at source: Int) {
    if pending != .none { writeSeparator() }
    begin(at: source &+ base)
    append(byte)
    runEnd = count
  }

  /// Makes room for `wanted` bytes.
  @inline(__always)
  private mutating func reserve(_ wanted: Int) {
    if wanted > bytes.count { grow(wanted) }
  }

  private mutating func grow(_ wanted: Int) {
    bytes.append(contentsOf: repeatElement(0, count: max(wanted - bytes.count, bytes.count)))
  }

  @inline(__always)
  private mutating func append(_ byte: UInt8) {
    reserve(count &+ 16)
    bytes[count] = byte
    count &+= 1
  }

  /// Writes a character that stands for `sourceLength` bytes of the source.
  mutating func write(_ scalar: Unicode.Scalar, source: Int, sourceLength: Int) {
    if pending != .none { writeSeparator() }
    closeRun()
    let start = count
    if scalar.isASCII {
      append(UInt8(truncatingIfNeeded: scalar.value))
    } else {
      for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { append(byte) }
    }
    runs.append(
      Text.Run(
        text: Int32(truncatingIfNeeded: start), textLength: Int32(truncatingIfNeeded: count - start),
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
    guard offset < count else { return }
    closeRun()
    count = offset
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
    pending = count == 0 ? .none : .block
  }

  /// Takes back the hyphen at the end of a line.
  mutating func truncateHyphen() {
    guard count > lineStart, bytes[count - 1] == UInt8(ascii: "-") else { return }
    closeRun()
    count -= 1
    if var run = runs.popLast() {
      run.textLength -= 1
      run.sourceLength -= 1
      if run.textLength > 0 { runs.append(run) }
    }
    runStart = count
    runEnd = count
  }

  mutating func finish() -> Text {
    closeRun()
    if count > lineStart { closeLine() }
    bytes.removeLast(bytes.count - count)
    return Text(bytes: bytes, runs: runs, lines: lines)
  }

  private mutating func writeSeparator() {
    defer {
      pending = .none
      wideSpaces = 0
    }
    guard count > 0 else {
      lineIndent = nextIndent
      return
    }
    switch pending {
    case .none: break
    case .space: append(32)
    case .gap, .cell: append(9)
    case .line, .block:
      closeLine()
      append(10)
      lineStart = count
      lineStartsBlock = pending == .block
      lineIndent = nextIndent
    }
  }

  private mutating func closeLine() {
    lines.append(
      Text.Line(
        start: Int32(truncatingIfNeeded: lineStart), end: Int32(truncatingIfNeeded: count),
        indent: lineIndent, startsBlock: lineStartsBlock))
  }

  /// A physical line ends within a block: it becomes a line of its own, joined by a space (or by nothing).
  mutating func joinLine(_ separator: Separator) {
    guard count > lineStart else { return }
    closeLine()
    if separator == .space { append(32) }
    pending = .none
    lineStart = count
    lineStartsBlock = false
    lineIndent = nextIndent
  }

  @inline(__always)
  private mutating func begin(at source: Int) {
    let wanted = source &- count
    if wanted != delta {
      closeRun()
      delta = wanted
      runStart = count
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
    runStart = count
    runEnd = count
  }
}
