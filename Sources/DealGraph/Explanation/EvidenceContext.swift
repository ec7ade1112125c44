/// A piece of evidence among the lines around it, as a reader sees them.
public struct EvidenceContext: Sendable, Equatable {
  /// The line of the file that the evidence begins in, counted from 1.
  public var firstLine: Int
  /// The line of the file that the evidence ends in.
  public var lastLine: Int
  /// The lines to show.
  public var lines: [Line]

  /// A line to show.
  public struct Line: Sendable, Equatable {
    /// The number of the line in the file; nothing for a line that continues the one above.
    public var number: Int?
    /// What stands before the evidence.
    public var before: String
    /// The evidence itself; empty in a line of context.
    public var evidence: String
    /// What stands after it.
    public var after: String

    /// The whole line.
    public var text: String { before + evidence + after }
  }

  /// Shows a piece of evidence in the bytes of its filing.
  ///
  /// Where lines are short and tags begin and end in them, the lines of the file are shown without the tags.
  /// Elsewhere (in most HTML) the text is folded and broken anew.
  ///
  /// - Parameters:
  ///   - evidence: The piece.
  ///   - bytes: The decompressed bytes of its filing.
  ///   - around: How many lines of context to show on either side.
  public init(_ evidence: Evidence, in bytes: [UInt8], around: Int = 1) {
    let start = min(max(evidence.start, 0), bytes.count)
    let end = min(max(evidence.end, start), bytes.count)
    firstLine = bytes[..<start].count { $0 == Self.lineFeed } + 1
    lastLine = firstLine + bytes[start..<end].count { $0 == Self.lineFeed }
    lines = []
    lines = printedLines(bytes, start..<end, around) ?? foldedLines(bytes, start..<end)
  }

  private static let lineFeed = UInt8(ascii: "\n")
  private static let longestLine = 240
  private static let width = 96

  // MARK: The lines of the file

  private func printedLines(_ bytes: [UInt8], _ range: Range<Int>, _ around: Int) -> [Line]? {
    var low = Self.lineStart(bytes, range.lowerBound)
    var high = Self.lineEnd(bytes, max(range.lowerBound, range.upperBound - 1))
    guard high - low <= 64 * Self.longestLine else { return nil }
    var number = firstLine
    var added = 0
    while added < around, low > 0 {
      low = Self.lineStart(bytes, low - 1)
      number -= 1
      added += Self.isBlank(bytes[low...].prefix { $0 != Self.lineFeed }) ? 0 : 1
      if firstLine - number > 3 * around + 3 { break }
    }
    for _ in 0..<around where high < bytes.count { high = Self.lineEnd(bytes, high + 1) }
    var lines: [Line] = []
    var offset = low
    while offset < high || offset == low {
      let end = Self.lineEnd(bytes, offset)
      guard end - offset <= Self.longestLine, Self.tagsAreWhole(bytes[offset..<end]) else { return nil }
      let evidence = range.clamped(to: offset..<end)
      let line = Line(
        number: number, before: Self.text(bytes[offset..<evidence.lowerBound]),
        evidence: Self.text(bytes[evidence]), after: Self.text(bytes[evidence.upperBound..<end]))
      if line.text.contains(where: { !$0.isWhitespace }) { lines.append(line) }
      number += 1
      offset = end + 1
    }
    return lines
  }

  private static func lineStart(_ bytes: [UInt8], _ offset: Int) -> Int {
    (bytes[..<offset].lastIndex(of: lineFeed) ?? -1) + 1
  }

  private static func lineEnd(_ bytes: [UInt8], _ offset: Int) -> Int {
    guard offset < bytes.count else { return bytes.count }
    return bytes[offset...].firstIndex(of: lineFeed) ?? bytes.count
  }

  private static func isBlank(_ line: some Collection<UInt8>) -> Bool { line.allSatisfy { $0 <= 0x20 } }

  private static func tagsAreWhole(_ line: ArraySlice<UInt8>) -> Bool {
    var depth = 0
    for byte in line {
      if byte == UInt8(ascii: "<") { depth += 1 }
      if byte == UInt8(ascii: ">") { depth -= 1 }
      if depth < 0 || depth > 1 { return false }
    }
    return depth == 0
  }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    String(VisibleText.read(bytes).unicodeScalars.filter { $0.value >= 0x20 || $0 == "\t" })
  }

  // MARK: Folded text

  private func foldedLines(_ bytes: [UInt8], _ range: Range<Int>) -> [Line] {
    var low = max(0, range.lowerBound - 4000)
    if low > 0, let close = bytes[low..<range.lowerBound].firstIndex(of: UInt8(ascii: ">")) {
      low = close + 1
    }
    let high = min(bytes.count, range.upperBound + 4000)
    let before = Self.words(bytes[low..<range.lowerBound], isEvidence: false).suffix(20)
    let after = Self.words(bytes[range.upperBound..<high], isEvidence: false).prefix(20)
    var rows: [[Word]] = [[]]
    var column = 0
    for word in before + Self.words(bytes[range], isEvidence: true) + after {
      if column > 0, column + word.text.count > Self.width {
        rows.append([])
        column = 0
      }
      rows[rows.count - 1].append(word)
      column += word.text.count + 1
    }
    return rows.enumerated().map { index, row in Line(number: index == 0 ? firstLine : nil, words: row) }
  }

  /// A word of folded text.
  fileprivate struct Word {
    var text: String
    var isEvidence: Bool
  }

  private static func words(_ bytes: ArraySlice<UInt8>, isEvidence: Bool) -> [Word] {
    VisibleText.read(bytes).split { $0.isWhitespace }.map { Word(text: String($0), isEvidence: isEvidence) }
  }
}

extension EvidenceContext.Line {
  fileprivate init(number: Int?, words: [EvidenceContext.Word]) {
    func joined(_ words: some Collection<EvidenceContext.Word>) -> String {
      words.map(\.text).joined(separator: " ")
    }
    let before = words.prefix { !$0.isEvidence }
    let evidence = words.dropFirst(before.count).prefix { $0.isEvidence }
    let after = words.dropFirst(before.count + evidence.count)
    self.init(
      number: number, before: joined(before) + (before.isEmpty || evidence.isEmpty ? "" : " "),
      evidence: joined(evidence), after: (evidence.isEmpty || after.isEmpty ? "" : " ") + joined(after))
  }
}
