/// Reads the data tables of this module.
///
/// A table is text of lines `tag: phrase; phrase; …`; a line without a tag belongs to the tag above it.
enum PhraseList {
  /// The phrases in their order, each with its tag.
  static func entries(_ text: String) -> [(phrase: String, tag: String)] {
    let bytes = text.utf8
    var tag = ""
    var found: [(phrase: String, tag: String)] = []
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      var rest = line
      if let colon = line.firstIndex(of: UInt8(ascii: ":")) {
        tag = trimmed(line[..<colon])
        rest = line[line.index(after: colon)...]
      }
      for part in rest.split(separator: UInt8(ascii: ";")) {
        let phrase = trimmed(part)
        if !phrase.isEmpty { found.append((phrase, tag)) }
      }
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
    text.utf8.split(whereSeparator: { $0 <= 0x20 }).map { String(Substring($0)) }
  }

  private static func trimmed(_ text: Substring.UTF8View) -> String {
    var text = text
    while text.first == 0x20 { text.removeFirst() }
    while text.last == 0x20 { text.removeLast() }
    return String(Substring(text))
  }
}
