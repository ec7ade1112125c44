/// Reads the data tables of this module.
///
/// A table is text of lines `tag: phrase; phrase; …`; a line without a tag belongs to the tag above it.
enum PhraseList {
  /// The phrases in their order, each with its tag.
  static func entries(_ text: String) -> [(phrase: String, tag: String)] {
    var tag = ""
    var found: [(phrase: String, tag: String)] = []
    for line in text.split(separator: "\n") {
      var rest = line
      if let colon = line.firstIndex(of: ":") {
        tag = trimmed(line[..<colon])
        rest = line[line.index(after: colon)...]
      }
      for part in rest.split(separator: ";") {
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

  /// The words of a tag.
  static func words(_ tag: String) -> [String] {
    tag.split(separator: " ").map(String.init)
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
