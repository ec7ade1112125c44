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
      (entry.phrase, TitleHead(standsAlone: entry.tag == "alone", isPlural: isPlural(entry.phrase)))
    })

  /// Whether a head is in the plural: its last word, or the word before "of".
  private static func isPlural(_ phrase: String) -> Bool {
    let words = PhraseList.words(phrase.lowercased())
    let noun = words.firstIndex(of: "of").flatMap { $0 > 0 ? words[$0 - 1] : nil } ?? words.last ?? ""
    return noun.hasSuffix("s") && !TitleWordData.singularsInS.contains(noun)
  }

  /// The words that stand before a head in a title: "Securities", "Restated", "Eleventh".
  package static let modifiers = PhraseIndex(PhraseList.entries(TitleWordData.modifiers).map(\.phrase))

  /// What is filed as an exhibit or named like an agreement and is none: press releases, opinions, consents.
  package static let papers = PhraseIndex(PhraseList.entries(TitleWordData.papers).map(\.phrase))

  /// Whether a title names a paper that is no agreement: it starts with one, or ends with one.
  package static func isPaper(_ title: String) -> Bool {
    let keys = WordKey.words(of: titleCore(title))
    if papers.longestMatch(keys, from: 0, to: keys.count) != nil { return true }
    return keys.indices.contains { place in
      papers.longestMatch(keys, from: place, to: keys.count).map { place + $0.count == keys.count } ?? false
    }
  }

  /// Whether a title names an order under a master agreement, which has the parties of that: "Order Form", "Statement of
  /// Work", "Work Order".
  package static func isOrder(_ title: String) -> Bool {
    let keys = WordKey.words(of: title)
    return keys.indices.contains { orders.longestMatch(keys, from: $0, to: keys.count) != nil }
  }

  private static let orders = PhraseIndex(
    [
      "order form", "statement of work", "work order", "task order", "purchase order", "delivery order",
      "service order",
    ])

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
