/// The heading of an exhibit list in front of the list's first row: `(c) Exhibits. 99.1 Press release`, `(d) 99.1
/// Press release`, `(c) Exhibits: The following exhibit is furnished: 99.1 Press release`.
struct ExhibitListHeading {
  /// Whether the word "exhibits" is there.
  var isNamed: Bool
  /// The block behind the heading.
  var rest: Range<Int>

  /// The heading with which a block begins.
  static func read(_ bytes: [UInt8], _ block: Range<Int>) -> ExhibitListHeading? {
    let end = block.upperBound
    var i = ByteSearch.skipWhiteSpace(bytes, block.lowerBound, end)
    let first = i
    if i + 2 < end, bytes[i] == UInt8(ascii: "("), bytes[i + 1].isLetter, bytes[i + 2] == UInt8(ascii: ")") {
      i = ByteSearch.skipWhiteSpace(bytes, i + 3, end)
    }
    var isNamed = false
    if ByteSearch.matches(bytes, at: i, end: end, "exhibits"), let after = afterSeparator(bytes, i + 8, end) {
      isNamed = true
      i = after
      if ByteSearch.matches(bytes, at: i, end: end, "the following") {
        let limit = min(end, i + 160)
        guard let colon = (i..<limit).first(where: { bytes[$0] == UInt8(ascii: ":") }) else { return nil }
        i = ByteSearch.skipWhiteSpace(bytes, colon + 1, end)
      }
    }
    return i > first && i < end ? ExhibitListHeading(isNamed: isNamed, rest: i..<end) : nil
  }

  /// Whether a row of the list follows.
  func isFollowed(_ bytes: [UInt8]) -> Bool {
    guard let row = ExhibitRow.read(bytes, rest), !row.description.isEmpty else { return false }
    return isNamed || !row.isBare
  }

  /// The offset after the point, colon, dash or gap behind the heading's word.
  private static func afterSeparator(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int? {
    var i = start
    while i < end {
      switch bytes[i] {
      case UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "-"), 9, 10: i += 1
      case 32 where i > start: i += 1
      case 32 where i + 1 < end && !bytes[i + 1].isAlphanumeric: i += 1
      case 0xE2 where i + 2 < end && bytes[i + 1] == 0x80: i += 3
      default: return i > start ? i : nil
      }
    }
    return nil
  }
}
