internal import DealModel
internal import Names

extension WordKey {
  /// The key of what is no word.
  static let none = WordKey(value: 0)
}

extension LegalForm {
  /// Whether the form after capital words makes a name by itself.
  var isStrong: Bool { strength != .weak }
}

extension AgreementTitles {
  /// Whether a word by itself heads titles.
  static func isHead(_ key: WordKey) -> Bool { heads[key: key] != nil }

  /// Whether a word heads titles in running text, where "Security" and "Statement" mostly head other things.
  static func isNarrativeHead(_ key: WordKey) -> Bool { isHead(key) && !otherwiseCommon.contains(key) }

  private static let otherwiseCommon = WordKeySet(
    words: """
      security securities statement statements order orders option options charter program programs policy policies offer \
      offers trust trusts transaction release releases terms notice notices proxy certificate certificates award awards \
      consents waivers memo guarantees pledge pledges arrangements commitments facilities
      """)

  /// Whether a word by itself stands before a head in titles.
  static func isModifier(_ key: WordKey) -> Bool { modifiers.number(of: key) != nil }
}

extension PersonNames {
  /// How likely a name is that of a person.
  static func likeness(_ name: String) -> Double {
    looksLikePerson(words: name.split(separator: " ").map { $0.hasSuffix(",") ? String($0.dropLast()) : String($0) })
  }
}

/// Lookups in the tables of names, by tokens.
enum Lexicon {
  /// The state or country at a token.
  static func jurisdiction(_ lexed: Lexed, at index: Int) -> (count: Int, name: String)? {
    guard lexed[index].isCapital, Jurisdictions.table.mayStart(lexed[index].key) else { return nil }
    let keys = lexed.keys(from: index, limit: 5)
    guard let found = Jurisdictions.table.longestMatch(keys, from: 0, to: keys.count) else { return nil }
    return (found.count, found.value)
  }

  /// The legal form at a token.
  static func legalForm(_ lexed: Lexed, at index: Int, before limit: Int) -> (count: Int, form: LegalForm)? {
    let token = lexed[index]
    guard token.isWord, LegalForms.table.mayStart(token.key) else { return nil }
    let keys = lexed.keys(from: index, limit: min(6, limit - index))
    guard let found = LegalForms.table.longestMatch(keys, from: 0, to: keys.count) else { return nil }
    return (found.count, found.value)
  }

  /// Whether a name is that of a state, an agency or a university, which carry an article in running text.
  static func isPublicBody(_ name: String) -> Bool {
    let keys = WordKey.words(of: name)
    return keys.indices.contains { start in
      guard let head = OrganisationHeads.table.longestMatch(keys, from: start, to: keys.count) else { return false }
      return head.value.isStrong && (head.value.kind == .government || head.value.place == .front)
    } || keys.last == university
  }

  /// Whether a name is that of an institute or an association, which carry an article, too: "the National Cancer Institute".
  static func isInstitution(_ name: String) -> Bool {
    let keys = WordKey.words(of: name)
    return keys.count > 2 && keys.last.map(institutions.contains) ?? false
  }

  private static let institutions = WordKeySet(
    words: "institute institutes university college hospital foundation association society academy clinic")
  private static let university = WordKey("university")

  /// Whether a name is that of who does research and licenses what it finds: a university, an institute.
  static func isOfResearch(_ name: String) -> Bool {
    let words = WordKey.words(of: name)
    return words.contains(where: universities.contains) || words.last == institute
      || words.contains(institutes)
  }

  private static let universities = WordKeySet(words: "university universities regents")
  private static let institute = WordKey("institute")
  private static let institutes = WordKey("institutes")

  /// Whether capital words make an organisation without a legal form: a bank, a department, a fund.
  static func isOrganisation(_ name: String) -> Bool {
    let keys = WordKey.words(of: name)
    for start in keys.indices {
      if let head = OrganisationHeads.table.longestMatch(keys, from: start, to: keys.count), head.value.isStrong {
        return true
      }
    }
    return false
  }
}
