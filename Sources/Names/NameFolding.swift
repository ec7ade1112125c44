/// Folds names, so that spellings of one name are one key.
package enum NameFolding {
  /// The key of a name.
  ///
  /// Lower case, no diacritics, no punctuation, "&" read as "and", initials closed up ("L. P." is "lp", "J.P." is
  /// "jp"), legal forms in one spelling ("Corporation" is "corp"), no leading "the".
  package static func fold(_ name: String) -> String {
    fold(words: words(of: name)).joined(separator: " ")
  }

  /// Whether two names are one in two spellings.
  package static func areSpellings(_ first: String, _ second: String) -> Bool {
    first == second || fold(first) == fold(second)
  }

  /// The folded words of a name, for comparing word by word.
  package static func foldedWords(_ name: String) -> [String] {
    fold(words: words(of: name))
  }

  private static func fold(words: [String]) -> [String] {
    var words = closedUp(words).map { shortForms[$0] ?? $0 }
    if words.first == "the" { words.removeFirst() }
    return words
  }

  /// Long spellings of legal forms, and the short ones that they are folded to.
  private static let shortForms = [
    "incorporated": "inc", "corporation": "corp", "company": "co", "limited": "ltd",
  ]

  /// Initials that make one form even where other initials stand before them; the longer ones first.
  private static let forms: [[String]] = [
    "l l l p", "s a r l", "p l l c", "l l c", "l l p", "p l c", "g m b h", "s p a", "s r l", "s a s", "l p",
    "n a", "s a",
    "n v", "b v", "a g", "c v", "r l", "s e", "k k", "a s",
  ].map { $0.split(separator: " ").map(String.init) }

  /// The words in lower case without diacritics or apostrophes; "&" is "and".
  static func words(of name: String) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    func close() {
      if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
      word.removeAll(keepingCapacity: true)
    }
    for scalar in name.unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9": word.append(UInt8(truncatingIfNeeded: scalar.value))
      case "A"..."Z": word.append(UInt8(truncatingIfNeeded: scalar.value) | 0x20)
      case "'", "’", "`", "‘", "\u{ad}", "\u{200b}", "\u{feff}", "®", "™", "℠": continue
      case "&":
        close()
        words.append("and")
      default:
        if let plain = Diacritics.plain(scalar) {
          word.append(contentsOf: plain.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 })
        } else {
          close()
        }
      }
    }
    close()
    return words
  }

  /// The words with runs of initials closed up.
  static func closedUp(_ words: [String]) -> [String] {
    guard words.contains(where: { $0.utf8.count == 1 }) else { return words }
    var result: [String] = []
    var index = 0
    while index < words.count {
      guard words[index].utf8.count == 1 else {
        result.append(words[index])
        index += 1
        continue
      }
      var end = index
      while end < words.count, words[end].utf8.count == 1 { end += 1 }
      var run = Array(words[index..<end])
      var tail: [String] = []
      if let form = forms.first(where: { run.count >= $0.count && Array(run.suffix($0.count)) == $0 }) {
        run.removeLast(form.count)
        tail = [form.joined()]
      }
      let letters = run.allSatisfy { $0.utf8.first.map { $0 > 0x39 } ?? false }
      result += letters && !run.isEmpty ? [run.joined()] : run
      result += tail
      index = end
    }
    return result
  }
}
