extension AgreementTitles {
  /// A title without what is no part of it: "Form of", a leading article, dates, the list of parties, brackets that
  /// tell where it is filed.
  package static func titleCore(_ title: String) -> String {
    var words = title.split(whereSeparator: \.isWhitespace).map(String.init)
    dropDateInFront(of: &words)
    var before = words.count + 1
    while words.count < before {
      before = words.count
      for opening in openings where words.count > opening.count && starts(words, with: opening) {
        words.removeFirst(opening.count)
      }
    }
    if let end = words.indices.first(where: { place in
      place > 0
        && closings.contains {
          starts(Array(words[place...]), with: $0)
            && ($0.count > 1 || place + 1 < words.count || $0[0] != "effective")
        }
    }) {
      words.removeSubrange(end...)
    }
    dropFilingNote(at: &words)
    var core = words.joined(separator: " ")
    while let last = core.last, ",;:-–—“\"".contains(last) || last == " " { core.removeLast() }
    while let first = core.first, "“\"–—*† ".contains(first) { core.removeFirst() }
    while let last = core.last, "”\"*†".contains(last), !core.contains("“") { core.removeLast() }
    return core
  }

  /// Words before the title itself.
  private static let openings = [
    ["form", "of"], ["forms", "of"], ["copy", "of"], ["executed", "copy", "of"], ["the"],
    ["that", "certain"], ["those", "certain"],
    ["certain"], ["a"], ["an"], ["conformed", "copy", "of"], ["specimen"], ["draft"], ["draft", "of"],
  ]

  /// Words that end a title, where they do not begin it.
  private static let closings = [
    ["dated"], ["effective", "as", "of"], ["effective"], ["entered", "into"], ["made", "as", "of"],
    ["made", "and", "entered"],
    ["by", "and", "between"], ["by", "and", "among"], ["among"], ["between"], ["by", "and", "amongst"],
    ["amongst"],
    ["executed"], ["as", "of"], ["issued"], ["filed", "as"], ["filed", "herewith"],
  ]

  /// Whether the words start so, whatever their case and the commas at their ends.
  private static func starts(_ words: [String], with opening: [String]) -> Bool {
    words.count >= opening.count
      && zip(words, opening).allSatisfy { word, part in
        let bare = word.lowercased().drop { "(“\"".contains($0) }
        return bare == part || bare.last.map { ",;:".contains($0) } ?? false && bare.dropLast() == part
      }
  }

  /// Drops "May 2, 2011" or "2 May 2011" where it opens the title.
  private static func dropDateInFront(of words: inout [String]) {
    guard words.count > 3 else { return }
    let bare = words[..<3].map { $0.lowercased().filter { $0.isLetter || $0.isNumber } }
    let isYear = bare[2].count == 4 && (Int(bare[2]).map { 1900...2100 ~= $0 } ?? false)
    let isDay = { (text: String) in Int(text).map { 1...31 ~= $0 } ?? false }
    let isMonth = { (text: String) in monthNames.contains { $0.hasPrefix(text) && text.count > 2 } }
    if isYear, isMonth(bare[0]) && isDay(bare[1]) || isDay(bare[0]) && isMonth(bare[1]) {
      words.removeFirst(3)
    }
  }

  private static let monthNames = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december",
  ]

  /// Drops a bracket at the end that says where the instrument is filed.
  private static func dropFilingNote(at words: inout [String]) {
    guard
      let open = words.indices.dropFirst().last(where: {
        words[$0].hasPrefix("(") || words[$0].hasPrefix("[")
      }),
      words.last.map({ $0.contains(")") || $0.contains("]") }) ?? false
    else { return }
    let first = words[open].lowercased().filter(\.isLetter)
    if [
      "included", "incorporated", "filed", "contained", "previously", "see", "attached", "the", "form",
      "without", "with", "this",
    ].contains(first) {
      words.removeSubrange(open...)
    }
  }
}
