internal import Filings
internal import Names

/// Names that break over the lines of a row of the exhibit list: "by and among Harrow" over "Communications, Inc.".
enum BrokenNames {
  /// The tokens without the line ends that stand within such names.
  static func joined(_ lexed: Lexed, _ exhibits: [ExhibitEntry]) -> Lexed {
    let names = NameParser(lexed: lexed)
    var breaks: Set<Int> = []
    for exhibit in exhibits {
      for place in exhibit.places where place.document == lexed.document {
        let row = lexed.tokens(in: place.range)
        for at in row where lexed.kind(at) == .lineEnd && breaksName(at, from: row.lowerBound, names) {
          breaks.insert(at)
        }
      }
    }
    guard !breaks.isEmpty else { return lexed }
    return Lexed(
      document: lexed.document, text: lexed.text,
      tokens: lexed.tokens.indices.filter { !breaks.contains($0) }.map { lexed[$0] })
  }

  /// Whether a name opens before a line end, behind "among" and the like, and has its legal form only behind it.
  private static func breaksName(_ lineEnd: Int, from start: Int, _ names: NameParser) -> Bool {
    let lexed = names.lexed
    var first = lineEnd
    while first > start, lexed[first - 1].isWord, lexed[first - 1].isCapital, lineEnd - first < 4 { first -= 1 }
    guard first > start, first < lineEnd, leadsToName(lexed.word(first - 1)) || lexed.kind(first - 1) == .comma,
      !(first..<lineEnd).contains(where: { lexed.legalForm(at: $0) != nil || RoleTerms.isPartyWord(lexed.word($0)) }),
      PersonNames.likeness(lexed.string(first..<lineEnd)) < 0.5
    else { return false }
    // "Gull" over "National Bank": a bank has its noun for its form.
    return names.leadsToForm(from: lineEnd + 1, before: lexed.count)
      || names.leadsToBank(lineEnd + 1, before: lexed.count)
  }

  private static func leadsToName(_ word: Word) -> Bool {
    switch word {
    case .among, .between, .and, .with, .by, .to: true
    default: false
    }
  }
}
