extension AgreementTitles {
  /// A title without what is no part of it: "Form of", a leading article, dates, the list of parties, brackets that
  /// tell where it is filed.
  package static func titleCore(_ title: String) -> String {
    let words = title.split(whereSeparator: \.isWhitespace)
    let bare = words.map(bareWord)
    var start = dateLength(bare)
    while let opening = openings.first(where: { opens(bare, at: start, $0) && start + $0.count < bare.count }) {
      start += opening.count
    }
    var end =
      (start..<words.count).dropFirst().first { place in closings.contains { opens(bare, at: place, $0) } }
      ?? words.count
    end = withoutFilingNote(words[start..<end], bare)
    var core = Substring(words[start..<end].joined(separator: " "))
    while let last = core.last, ",;:-–—“\" ".contains(last) { core.removeLast() }
    while let first = core.first, "“\"–—*† ".contains(first) { core.removeFirst() }
    while let last = core.last, "”\"*†".contains(last), !core.contains("“") { core.removeLast() }
    return String(core)
  }

  /// Words before the title itself.
  private static let openings = phrases(
    """
    form of; forms of; copy of; executed copy of; conformed copy of; draft of; the; that certain; those certain; certain; a; an; specimen; draft
    """)

  /// Words that end a title, where they do not begin it.
  private static let closings = phrases(
    """
    dated; effective; entered into; made as of; made and entered; by and between; by and among; by and amongst; among; amongst; between
    executed; as of; issued; filed as; filed herewith
    """)

  /// Words after a bracket that tells where an instrument is filed.
  private static let filingWords: Set<String> = [
    "included", "incorporated", "filed", "contained", "previously", "see", "attached", "the", "form",
    "without", "with", "this",
  ]

  private static func phrases(_ text: String) -> [[String]] {
    PhraseList.entries(text).map { PhraseList.words($0.phrase) }
  }

  /// A word in lower case without quotes and brackets before it and commas behind it.
  private static func bareWord(_ word: Substring) -> String {
    var word = word
    while let first = word.first, "(“\"[".contains(first) { word.removeFirst() }
    while let last = word.last, ",;:".contains(last) { word.removeLast() }
    return word.lowercased()
  }

  private static func opens(_ bare: [String], at place: Int, _ phrase: [String]) -> Bool {
    guard place + phrase.count <= bare.count else { return false }
    return phrase.indices.allSatisfy { bare[place + $0] == phrase[$0] }
  }

  /// The number of words of a date ("May 2, 2011", "2 May 2011") that opens the title.
  private static func dateLength(_ bare: [String]) -> Int {
    guard bare.count > 3, bare[2].utf8.count == 4, let year = Int(bare[2]), 1900...2100 ~= year else {
      return 0
    }
    let isDate = isMonth(bare[0]) && isDay(bare[1]) || isDay(bare[0]) && isMonth(bare[1])
    return isDate ? 3 : 0
  }

  private static func isDay(_ word: String) -> Bool {
    Int(word).map { 1...31 ~= $0 } ?? false
  }

  private static func isMonth(_ word: String) -> Bool {
    let letters = word.hasSuffix(".") ? String(word.dropLast()) : word
    return letters.utf8.count > 2 && monthNames.contains { $0.hasPrefix(letters) }
  }

  private static let monthNames = PhraseList.words(
    "january february march april may june july august september october november december")

  /// The end of the words before a bracket at their end that says where the instrument is filed.
  private static func withoutFilingNote(_ words: ArraySlice<Substring>, _ bare: [String]) -> Int {
    guard let last = words.last, last.hasSuffix(")") || last.hasSuffix("]"),
      let open = words.indices.dropFirst().last(where: {
        words[$0].hasPrefix("(") || words[$0].hasPrefix("[")
      }),
      filingWords.contains(bare[open])
    else { return words.endIndex }
    return open
  }
}
