extension NameFolding {
  /// The initials by which a firm is called: "Larch, Pine, Elm & Oak VIII, L.P." gives "LPEO".
  ///
  /// Small words, the legal form and numerals give no letter.
  package static func initials(_ name: String) -> String {
    let parts = name.split(whereSeparator: { $0.isWhitespace || $0 == "," || $0 == "-" || $0 == "/" })
    let keys = parts.map { WordKey(String($0)) }
    let end = LegalForms.ending(keys, before: keys.count)?.start ?? keys.count
    var initials = ""
    for part in parts[..<end] {
      let word = String(part)
      if smallWords.contains(word.lowercased()) || Numerals.roman(word) != nil { continue }
      guard let first = word.unicodeScalars.first(where: { $0.properties.isAlphabetic }) else { continue }
      initials += Diacritics.dropped(from: String(first)).uppercased()
    }
    return initials
  }

  /// Words that stand between the names of a firm and give no initial.
  static let smallWords: Set<String> = [
    "and", "of", "the", "for", "in", "de", "la", "le", "du", "des", "et", "und", "von", "van", "y", "e", "a",
    "an", "at", "&",
  ]
}
