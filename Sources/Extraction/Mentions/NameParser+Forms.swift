internal import DealModel
internal import Names

/// The legal form that ends a name, brackets inside it, and where it may end.
extension NameParser {
  func legalForm(at index: Int, before limit: Int) -> (count: Int, form: LegalForm)? {
    guard index < limit else { return nil }
    if isStrokedForm(index, before: limit), let form = NameParser.stroked { return (3, form) }
    guard let found = Lexicon.legalForm(lexed, at: index, before: limit) else { return nil }
    // "Alder Bank as trustee" is no "Alder Bank AS".
    let last = index + found.count - 1
    if last > index, lexed.word(last) == .as, !lexed[last].isCapital { return legalForm(at: index, before: last) }
    let token = lexed[index]
    // "Harrow Limited, incorporated in England"
    if token.word == .incorporated, !token.isCapital { return nil }
    guard token.isCapital || found.form.isStrong && NameWords.isLowerCaseForm(token.key) else { return nil }
    if found.form.strength == .capitals, !token.flags.contains(.allCapitals), !token.flags.contains(.abbreviation) {
      return nil
    }
    return found
  }

  /// S/A, A/S: the stroke between two letters.
  func isStrokedForm(_ at: Int, before limit: Int) -> Bool {
    guard at + 3 <= limit, lexed.kind(at + 1) == .slash, lexed[at].isCapital, lexed[at + 2].isCapital else {
      return false
    }
    let keys = (lexed[at].key, lexed[at + 2].key)
    return keys == (NameParser.s, NameParser.a) || keys == (NameParser.a, NameParser.s)
  }

  static let numeralOne = WordKey("i")
  private static let s = WordKey("s")
  private static let a = WordKey("a")
  /// What such a form means is what "Inc." means.
  private static let stroked = LegalForms.table[phrase: "Inc."]

  /// Whether a form ends the name here: letters that are also initials do so only before a boundary.
  func closes(_ match: (count: Int, form: LegalForm), _ at: Int, before limit: Int) -> Bool {
    match.form.strength != .capitals || at + match.count >= limit || isBoundary(at + match.count)
  }

  func isForm(_ index: Int) -> Bool { legalForm(at: index, before: index + 4) != nil }

  /// "(USA)", "(Ireland)" inside a name: one to three capital words, more name after it.
  func bracket(_ open: Int, before limit: Int) -> Int? {
    var at = open + 1
    while at < limit, at <= open + 3, lexed[at].isWord, lexed[at].isCapital,
      !isFunctionWord(lexed[at].word)
    {
      at += 1
    }
    guard at > open + 1, lexed.kind(at) == .closeParenthesis else { return nil }
    let next = at + 1
    if legalForm(at: next, before: limit) != nil { return next }
    if lexed.kind(next) == .comma, legalForm(at: next + 1, before: limit)?.form.isStrong == true { return next }
    guard lexed[next].isWord, lexed[next].isCapital, !isFunctionWord(lexed[next].word) else { return nil }
    return leadsToForm(from: next, before: limit) ? next : nil
  }

  /// Whether a name may end before a token.
  func isBoundary(_ at: Int) -> Bool {
    switch lexed.kind(at) {
    case .word: !lexed[at].isCapital || isFunctionWord(lexed[at].word)
    case .number: false
    default: true
    }
  }
}
