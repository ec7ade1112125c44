/// A noun that heads the titles of agreements, instruments and letters.
package struct TitleHead: Sendable, Equatable {
  /// Whether the noun alone, capitalised, can be a title ("Indenture"), or only with a word before it ("Agreement").
  package let standsAlone: Bool
  /// Whether it is written in the plural.
  package let isPlural: Bool
}

/// The words that titles of agreements are made of.
package enum AgreementTitles {
  /// The head nouns, one word or several ("Letter of Intent").
  package static let heads = PhraseTable(
    PhraseList.entries(TitleWordData.heads).map { entry in
      let last = entry.phrase.split(separator: " ").last ?? ""
      let of = entry.phrase.contains(" of ") ? entry.phrase.split(separator: " ").first ?? "" : last
      let isPlural = of.hasSuffix("s") && !TitleWordData.singularsInS.contains(of.lowercased())
      return (entry.phrase, TitleHead(standsAlone: entry.tag == "alone", isPlural: isPlural))
    })

  /// The words that stand before a head in a title: "Securities", "Restated", "Eleventh".
  package static let modifiers = PhraseIndex(PhraseList.entries(TitleWordData.modifiers).map(\.phrase))

  /// What is filed as an exhibit or named like an agreement and is none: press releases, opinions, consents.
  package static let papers = PhraseIndex(PhraseList.entries(TitleWordData.papers).map(\.phrase))

  /// Whether a title names a paper that is no agreement: it starts with one, or ends with one.
  package static func isPaper(_ title: String) -> Bool {
    let keys = WordKey.words(of: title)
    guard
      let start = keys.indices.first(where: {
        keys[$0] != WordKey("the") && keys[$0] != WordKey("form") && keys[$0] != WordKey("of")
      })
    else { return false }
    if papers.longestMatch(keys, from: start, to: keys.count) != nil { return true }
    return keys.indices.contains { place in
      papers.longestMatch(keys, from: place, to: keys.count).map { place + $0.count == keys.count } ?? false
    }
  }

  /// The number of an amendment or supplement.
  ///
  /// So it stands in "Amendment No. 2", "Second Amendment", "Eleventh Supplemental Indenture".
  package static func amendmentNumber(_ title: String) -> Int? {
    let words = hyphenated(title)
    for (place, word) in words.enumerated() where word == "amendment" || word == "supplement" {
      var next = place + 1
      while next < words.count, ["no", "number", "n", "nr"].contains(words[next]) { next += 1 }
      if next < words.count, let number = number(words[next]) { return number }
    }
    for (place, word) in words.enumerated().dropFirst() {
      if word == "amendment" || word.hasPrefix("supplement"), let number = number(words[place - 1]) {
        return number
      }
    }
    return nil
  }

  private static func number(_ word: String) -> Int? {
    Int(word) ?? Numerals.word(word)
      ?? Numerals.roman(word.uppercased()).flatMap { word.utf8.count > 1 ? $0 : nil }
  }

  /// The folded words, but with the hyphen of number words kept ("twenty-first").
  private static func hyphenated(_ title: String) -> [String] {
    title.split(whereSeparator: \.isWhitespace).flatMap { part -> [String] in
      let word = part.lowercased().filter { $0.isLetter || $0.isNumber || $0 == "-" }
      return Numerals.word(word) != nil ? [word] : NameFolding.words(of: String(part))
    }
  }
}
