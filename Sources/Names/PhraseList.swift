/// Reads the data tables of this module.
///
/// A table is text of lines `tag: phrase; phrase; …`; a line without a tag belongs to the tag above it.
enum PhraseList {
  /// The phrases in their order, each with its tag.
  static func entries(_ text: String) -> [(phrase: String, tag: String)] {
    let bytes = Array(text.utf8)
    var tag = ""
    var found: [(phrase: String, tag: String)] = []
    var start = 0
    for end in 0...bytes.count {
      switch end < bytes.count ? bytes[end] : UInt8(ascii: "\n") {
      case UInt8(ascii: ":"):
        tag = trimmed(bytes, start..<end)
      case UInt8(ascii: ";"), UInt8(ascii: "\n"):
        let phrase = trimmed(bytes, start..<end)
        if !phrase.isEmpty { found.append((phrase, tag)) }
      default: continue
      }
      start = end + 1
    }
    return found
  }

  /// The entries and, of each phrase with diacritics, a second entry without.
  static func entriesAndPlain(_ text: String) -> [(phrase: String, tag: String)] {
    entries(text).flatMap { entry in
      let plain = Diacritics.dropped(from: entry.phrase)
      return plain == entry.phrase ? [entry] : [entry, (plain, entry.tag)]
    }
  }

  /// The words of a text, cut at blanks and line ends.
  static func words(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return ranges(of: bytes).map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  /// Where the words of a text lie.
  static func ranges(of bytes: [UInt8]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    for end in 0...bytes.count where end == bytes.count || bytes[end] <= 0x20 {
      if end > start { ranges.append(start..<end) }
      start = end + 1
    }
    return ranges
  }

  private static func trimmed(_ bytes: [UInt8], _ range: Range<Int>) -> String {
    var range = range
    while let first = range.first, bytes[first] == 0x20 { range = first + 1..<range.upperBound }
    while let last = range.last, bytes[last] == 0x20 { range = range.lowerBound..<last }
    return String(decoding: bytes[range], as: UTF8.self)
  }
}
