internal import Names

/// Tells the short forms of names from other names.
enum ShortNames {
  /// Whether an alias is a proper name, and not the role that the entity has in one filing.
  ///
  /// A name of one word has to be a word of the full one: "Harrow" for Harrow Mills Corporation.
  static func isProper(_ alias: String, of name: String) -> Bool {
    let words = NameFolding.foldedWords(alias)
    guard alias.contains(where: \.isUppercase), !isRole(words) else { return false }
    if words.count > 1 { return true }
    return words.allSatisfy { $0.utf8.count > 3 && NameFolding.foldedWords(name).contains($0) }
  }

  /// Whether words are those of a role ("Initial Purchasers") or of a legal form ("Trust").
  private static func isRole(_ words: [String]) -> Bool {
    let phrase = words.joined(separator: " ")
    if RoleWords.table[phrase: phrase] != nil || LegalForms.table[phrase: phrase] != nil { return true }
    return !words.isEmpty
      && words.allSatisfy { word in
        RoleWords.table[phrase: word] != nil || LegalForms.table[phrase: word] != nil
      }
  }

  /// Whether a name is printed in full, with its legal form.
  static func isFull(_ name: String) -> Bool {
    let keys = NameFolding.foldedWords(name).map { WordKey($0) }
    return LegalForms.ending(keys, before: keys.count) != nil
  }

  /// Whether two names are those of one person, the one with initials and the other without.
  static func differInInitials(_ first: String, _ second: String) -> Bool {
    func rest(_ words: [String]) -> [String] { words.filter { $0.utf8.count > 1 } }
    let (one, other) = (NameFolding.foldedWords(first), NameFolding.foldedWords(second))
    return rest(one) == rest(other) && (rest(one) == one || rest(other) == other)
  }

  /// Whether two names are one in a full and in a short form: "Harrow" and "Harrow Mills Corporation".
  static func areForms(_ first: String, _ second: String) -> Bool {
    let (one, other) = (NameFolding.foldedWords(first), NameFolding.foldedWords(second))
    let (short, long) = one.count < other.count ? (one, other) : (other, one)
    guard !short.isEmpty, long.starts(with: short), Numerals.of(first) == Numerals.of(second) else { return false }
    return !isFull(one.count < other.count ? first : second)
  }
}
