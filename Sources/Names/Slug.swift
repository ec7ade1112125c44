extension NameFolding {
  /// The part of an id that a name or title gives.
  ///
  /// "Larch, Pine & Co. II, L.P." is `larch-pine-co-ii-lp`.
  /// ASCII letters, digits and hyphens; diacritics and "&" are dropped; initials are closed up; at most 80 characters,
  /// cut between words. A name that has no Latin letter or digit gives its hash.
  package static func slug(_ name: String) -> String {
    var slug = ""
    for word in closedUp(words(of: name.replacing("&", with: " "))) {
      if !slug.isEmpty, slug.utf8.count + word.utf8.count >= 80 { break }
      slug += slug.isEmpty ? String(word.prefix(80)) : "-" + word
    }
    guard slug.isEmpty else { return slug }
    return "name-" + String(WordKey(name).value, radix: 16)
  }
}
