/// Tells the name of a natural person.
package enum PersonNames {
  /// Whether a word is a given name: 1 for one that is hardly ever anything else, 0.5 for one that is also a word.
  package static func givenName(_ key: WordKey) -> Double? {
    given[key]
  }

  /// Whether a word is a form of address before a name: "Mr.", "Dr.".
  package static func isHonorific(_ key: WordKey) -> Bool {
    honorifics.number(of: key) != nil
  }

  /// Whether a word stands behind a person's name and belongs to it: "Jr.", "III", "M.D.".
  package static func isSuffix(_ key: WordKey) -> Bool {
    suffixes.number(of: key) != nil
  }

  /// How likely the words are the name of a person, between 0 and 1, each word without the comma behind it.
  ///
  /// 0.5 and more is a person where nothing else speaks against it. Two capitalised words that are no known name get
  /// 0.3: the context must decide.
  package static func looksLikePerson(words: [String]) -> Double {
    var words = words[...]
    var isAddressed = false
    while let first = words.first, isHonorific(WordKey(first)) {
      isAddressed = true
      words = words.dropFirst()
    }
    var isSuffixed = false
    while words.count > 1, let last = words.last, isSuffix(WordKey(last)) {
      isSuffixed = isSuffixed || !ambiguousSuffixes.contains(last)
      words = words.dropLast()
    }
    guard let first = words.first, let last = words.last, words.count <= 6 else { return 0 }
    if words.count == 1 { return isAddressed && isName(first) ? 0.9 : 0 }
    let keys = words.map { WordKey($0) }
    guard !isInitial(last), words.allSatisfy({ isName($0) || isInitial($0) || isParticle($0) }),
      LegalForms.ending(keys, before: keys.count) == nil,
      Firms.table.longestMatch(keys, from: 0, to: keys.count) == nil,
      !keys.contains(where: { AgreementTitles.heads[key: $0] != nil && givenName($0) == nil })
    else { return 0 }
    let isHeaded = keys.dropFirst().contains { key in
      OrganisationHeads.table[key: key].map { $0.place != .front } ?? false
    }
    if isHeaded { return isAddressed ? 0.5 : 0.05 }
    if isAddressed { return 0.98 }
    if Jurisdictions.table.longestMatch(keys, from: 0, to: keys.count)?.count == keys.count { return 0.02 }
    return score(first, keys, Array(words), isSuffixed)
  }

  /// The score of words that are all shaped like names.
  private static func score(_ first: String, _ keys: [WordKey], _ words: [String], _ isSuffixed: Bool)
    -> Double
  {
    let middle = words.dropFirst().dropLast()
    let hasMiddleInitial = middle.contains(where: isInitial)
    var score = 0.3
    if isInitial(first) {
      let second = keys.count > 2 ? givenName(keys[1]) : nil
      score = second.map { 0.6 + 0.3 * $0 } ?? (hasMiddleInitial ? 0.8 : 0.55)
    } else if let given = givenName(keys[0]) ?? hyphenated(first) {
      score = 0.4 + 0.5 * given + (hasMiddleInitial ? 0.05 : 0)
    } else if FamilyNames.open(words) {
      score = 0.55
    } else if hasMiddleInitial {
      score = 0.75
    } else if keys.count > 2, let second = givenName(keys[1]) {
      score = 0.3 + 0.3 * second
    }
    return isSuffixed ? max(score, 0.85) : score
  }

  /// A double given name: "Jean-Claude".
  private static func hyphenated(_ word: String) -> Double? {
    let parts = word.split(separator: "-")
    guard parts.count == 2 else { return nil }
    return parts.compactMap { givenName(WordKey(String($0))) }.min()
  }

  /// Whether a word is an initial: "J." or "J".
  static func isInitial(_ word: String) -> Bool {
    if let isInitial = plain(word, { isPlainInitial($0) }) { return isInitial }
    let letters = word.filter { $0 != "." && $0 != "-" }
    return (1...2).contains(letters.count) && letters.allSatisfy { $0.isUppercase }
      && (letters.count == 1 || word.contains("."))
  }

  /// Whether a word is shaped like a part of a name: a capital, then letters; or all capitals.
  private static func isName(_ word: String) -> Bool {
    if let isName = plain(word, { isPlainName($0) }) { return isName }
    guard let first = word.first, first.isUppercase, word.count > 1 else { return false }
    return word.allSatisfy { $0.isLetter || $0 == "'" || $0 == "’" || $0 == "-" || $0 == "." }
      && !word.dropLast().contains(".")
  }

  /// What is found of a word of ASCII, by its bytes; nothing for another word.
  private static func plain(_ word: String, _ test: (Span<UInt8>) -> Bool) -> Bool? {
    var word = word
    return word.withUTF8 { bytes in
      unsafe bytes.allSatisfy { $0 < 0x80 } ? test(bytes.span) : nil
    }
  }

  private static func isPlainInitial(_ word: borrowing Span<UInt8>) -> Bool {
    var letters = 0
    var hasStop = false
    for i in word.indices {
      switch word[i] {
      case UInt8(ascii: "."): hasStop = true
      case UInt8(ascii: "-"): break
      case 0x41...0x5A: letters += 1
      default: return false
      }
    }
    return letters == 1 || letters == 2 && hasStop
  }

  private static func isPlainName(_ word: borrowing Span<UInt8>) -> Bool {
    guard word.count > 1, word[0] &- 0x41 < 26 else { return false }
    for i in word.indices {
      let byte = word[i]
      if (byte | 0x20) &- 0x61 < 26 || byte == UInt8(ascii: "'") || byte == UInt8(ascii: "-") { continue }
      if byte == UInt8(ascii: "."), i + 1 == word.count { continue }
      return false
    }
    return true
  }

  /// Whether a word is a particle of a surname: "de", "van".
  private static func isParticle(_ word: String) -> Bool {
    particles.contains(word.lowercased())
  }

  private static let particles: Set<String> = [
    "de", "da", "do", "dos", "del", "della", "di", "du", "la", "le", "van", "von", "der", "den", "ter", "ten",
    "zu", "al",
    "el", "bin", "ibn", "ben", "bint", "y", "af", "st.", "st",
  ]

  private static let honorifics = PhraseIndex([
    "Mr.", "Mrs.", "Ms.", "Miss", "Messrs.", "Mmes.", "Dr.", "Prof.", "Professor", "Hon.", "Honorable", "Sir",
    "Dame", "Lord",
    "Lady", "Gen.", "Adm.", "Col.", "Capt.", "Maj.", "Lt.", "Rev.", "Sen.", "Amb.", "Ambassador", "Rabbi",
    "Dipl.-Ing.", "Herr",
    "Frau", "Mme.", "Sra.", "Señor",
  ])

  private static let suffixes = PhraseIndex([
    "Jr.", "Sr.", "II", "III", "IV", "V", "2nd", "3rd", "M.D.", "Ph.D.", "Esq.", "Esquire", "CPA", "C.P.A.",
    "J.D.", "MBA", "Ed.D.", "Psy.D.",
    "M.B.A.", "D.D.S.", "D.V.M.", "CFA", "P.E.", "R.N.", "O.B.E.", "C.B.E.", "K.B.E.", "D.Sc.", "Pharm.D.",
    "DrPH", "Q.C.", "D.O.",
    "Sc.D.", "LL.M.", "M.P.H.", "CIRA", "F.A.C.P.", "C.F.A.", "Junior", "Senior",
  ])

  /// Suffixes that a company's name has too.
  private static let ambiguousSuffixes: Set<String> = ["II", "III", "IV", "V", "Senior", "Junior"]

  private static let given: WordKeyTable<Double> = {
    var entries: [(WordKey, Double)] = []
    for (text, value) in [(GivenNames.plain, 1), (GivenNames.ambiguous, 0.5)] {
      let bytes = Array(text.utf8)
      for range in PhraseList.ranges(of: bytes) {
        entries.append((WordKey.of(bytes, range.lowerBound, range.upperBound), value))
        guard range.contains(where: { bytes[$0] >= 0x80 }) else { continue }
        // Capitals beyond ASCII are other bytes, and many filers write no diacritics.
        let name = String(decoding: bytes[range], as: UTF8.self)
        for spelling in [name.uppercased(), Diacritics.dropped(from: name)] {
          entries.append((WordKey(spelling), value))
        }
      }
    }
    return WordKeyTable(entries)
  }()
}
