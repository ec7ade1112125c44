/// The rows of an exhibit list that run on in one paragraph: `4.1 Purchase Agreement; 4.2 Form of Note; and 99.1 Press
/// release`.
struct ExhibitRun {
  private let bytes: [UInt8]
  private var row: ExhibitRow?
  private var rest: Range<Int>

  /// - Parameters:
  ///   - row: The first row.
  ///   - description: What follows its number, to the end of the paragraph.
  init(_ bytes: [UInt8], _ row: ExhibitRow, _ description: Range<Int>) {
    self.bytes = bytes
    self.row = row
    rest = description
  }

  /// The next row, with its own description.
  mutating func next() -> (ExhibitRow, Range<Int>)? {
    guard let current = row else { return nil }
    guard let (start, further) = further(after: current) else {
      row = nil
      return (current, rest)
    }
    let description = trimmed(rest.lowerBound..<start)
    rest = further.description
    row = further
    return (current, description)
  }

  /// Where the next row begins: a higher number with decimals before a capital, which no "Section" leads,
  /// nor "Exhibit", but where it leads the first row, too.
  private func further(after current: ExhibitRow) -> (Int, ExhibitRow)? {
    guard let number = Self.parts(current.number) else { return nil }
    var at = rest.lowerBound + 4
    while at + 4 < rest.upperBound {
      defer { at += 1 }
      guard bytes[at].isDigit, bytes[at - 1].isWhiteSpace, var row = ExhibitRow.read(bytes, at..<rest.upperBound),
        let next = Self.parts(row.number), number < next, next.0 - number.0 <= 99,
        next.0 > number.0 || next.1 <= number.1 + 3,
        bytes[row.description.lowerBound].isUpper || bytes[row.description.lowerBound] == UInt8(ascii: "$")
      else { continue }
      if current.isNamed, next.0 > number.0 || next.1 == number.1 + 1, let word = named(at) {
        row.isNamed = true
        return (word, row)
      }
      guard !isLed(at) else { continue }
      return (at, row)
    }
    return nil
  }

  /// Where "Exhibit" stands before a number, as before that of the first row; nothing in "filed as Exhibit 10.2".
  private func named(_ number: Int) -> Int? {
    var start = number
    while start > rest.lowerBound, bytes[start - 1].isWhiteSpace { start -= 1 }
    start -= 7
    guard start > rest.lowerBound, bytes[start] == UInt8(ascii: "E"), bytes[start - 1].isWhiteSpace,
      ByteSearch.matches(bytes, at: start, end: number, "exhibit")
    else { return nil }
    var end = start
    while end > rest.lowerBound, bytes[end - 1].isWhiteSpace { end -= 1 }
    var before = end
    while before > rest.lowerBound, !bytes[before - 1].isWhiteSpace { before -= 1 }
    guard before < end, !ByteSearch.matches(bytes, at: before, end: end, "see"),
      bytes[before].isUpper || bytes[before].isDigit || bytes[end - 1] == UInt8(ascii: ")")
    else { return nil }
    return start
  }

  /// The number before and after the point.
  private static func parts(_ number: String) -> (Int, Int)? {
    let parts = number.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, let major = Int(parts[0]), let minor = Int(parts[1]) else { return nil }
    return (major, minor)
  }

  /// Whether the word before a number takes it for its own: Exhibit 10.1, Section 2.3.
  private func isLed(_ number: Int) -> Bool {
    var end = number
    while end > rest.lowerBound, bytes[end - 1].isWhiteSpace { end -= 1 }
    let isClosed = end > rest.lowerBound && [UInt8(ascii: ";"), UInt8(ascii: ")")].contains(bytes[end - 1])
    var start = end
    while start > rest.lowerBound, !bytes[start - 1].isWhiteSpace { start -= 1 }
    for word: StaticString in [
      "exhibit", "exhibits", "section", "sections", "article", "item", "items", "rule", "no.", "nos.", "number", "to",
      "or",
      "of", "version", "chapter", "through", "under",
    ]
    where word.utf8CodeUnitCount == end - start && ByteSearch.matches(bytes, at: start, end: end, word) { return true }
    guard !isClosed, ByteSearch.matches(bytes, at: start, end: end, "and") else { return false }
    // "Exhibits 4.1 and 4.2", but "Form of Note; and 4.2 Form of Warrant"
    var before = start
    while before > rest.lowerBound, bytes[before - 1].isWhiteSpace { before -= 1 }
    return before > rest.lowerBound && bytes[before - 1].isDigit
  }

  /// A description without "; and" at its end.
  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var range = ByteSearch.trimmed(bytes, range)
    if range.count > 4, ByteSearch.matches(bytes, at: range.upperBound - 4, end: range.upperBound, " and") {
      range = ByteSearch.trimmed(bytes, range.lowerBound..<range.upperBound - 4)
    }
    while let last = range.last, bytes[last] == UInt8(ascii: ";") || bytes[last] == UInt8(ascii: ",") {
      range = ByteSearch.trimmed(bytes, range.lowerBound..<last)
    }
    return range
  }
}
