package import DealModel

extension LegalForms {
  /// What the bearer of a name is: by its legal form, else by the head of its name, else by whether it is a person's.
  ///
  /// A class by its wording ("the lenders party thereto") is a collective.
  package static func kind(ofName name: String) -> Entity.Kind {
    if ClassHeads.isCollective(name) { return .collective }
    let words = properWords(of: name)
    let keys = words.map { WordKey($0) }
    guard !keys.isEmpty else { return .other }
    if isGovernment(keys) { return .government }
    if let ending = ending(keys, before: keys.count) {
      if isFirmOfNames(name, words, formAt: ending.start) { return .limitedPartnership }
      let isBank = keys[..<ending.start].last == WordKey("bank") && ending.form.kind == .corporation
      return isBank ? .bank : ending.form.kind
    }
    let person = PersonNames.looksLikePerson(words: words)
    if person >= 0.5 { return .person }
    if let head = head(keys) { return head.kind }
    return .other
  }

  /// The words, commas off, without what follows the name: brackets, another name ("d/b/a …"), a numeral.
  private static func properWords(of name: String) -> [String] {
    var words = name.split(whereSeparator: { $0.isWhitespace || $0 == "," }).map(String.init)
    if let other = words.dropFirst().firstIndex(where: {
      otherNames.contains($0.lowercased().filter(\.isLetter))
    }) {
      words.removeSubrange(other...)
    }
    while let last = words.last, last.hasSuffix(")"), words.count > 1,
      let open = words.lastIndex(where: { $0.hasPrefix("(") }), open > 0,
      LegalForms.ending(words.map { WordKey($0) }, before: words.count) == nil
    {
      words.removeSubrange(open...)
    }
    let keys = words.map { WordKey($0) }
    if let last = words.last, words.count > 2, Numerals.roman(last) != nil || Int(last) != nil,
      let ending = ending(keys, before: keys.count - 1),
      ending.form.kind == .trust || ending.form.kind == .bank
    {
      words.removeLast()
    }
    return words
  }

  /// What stands before another name of the same bearer, letters only.
  private static let otherNames: Set<String> = ["dba", "fka", "aka", "nka"]

  private static func isGovernment(_ keys: [WordKey]) -> Bool {
    let start = keys.first == WordKey("the") ? 1 : 0
    if let match = OrganisationHeads.table.longestMatch(keys, from: start, to: keys.count),
      match.value.kind == .government, match.value.place != .back || start + match.count == keys.count
    {
      // "Federal Deposit Insurance Corporation" is one by its whole name.
      return start + match.count == keys.count || LegalForms.ending(keys, before: keys.count)?.form.strength != .strong
    }
    if Demotions.bodies.longestMatch(keys, from: start, to: keys.count).map({
      $0.value == .regulator && start + $0.count == keys.count
    }) ?? false {
      return true
    }
    if keys.starts(with: [WordKey("united"), WordKey("states")]) || keys.starts(with: [WordKey("us")]) {
      return OrganisationHeads.table.longestMatch(keys, from: 2, to: keys.count)?.value.kind == .government
    }
    return false
  }

  /// Whether the name is of the shape "Larch, Pine & Co.", and such a firm a partnership.
  ///
  /// One that is called "Company", has a further form, or has no comma between names is none.
  private static func isFirmOfNames(_ name: String, _ words: [String], formAt start: Int) -> Bool {
    let form = words[start...].map { $0.lowercased() }
    return start >= 2 && name.contains(", ") && (form == ["&", "co."] || form == ["&", "co"])
  }

  /// The head that decides: the one that ends last; of those, the longest.
  private static func head(_ keys: [WordKey]) -> OrganisationHead? {
    var found: (end: Int, head: OrganisationHead)?
    for place in keys.indices {
      guard let match = OrganisationHeads.table.longestMatch(keys, from: place, to: keys.count) else {
        continue
      }
      let end = place + match.count
      switch match.value.place {
      case .front where place <= 1 && end < keys.count: return match.value
      case .front where match.value.kind == .bank: found = (end, match.value)
      case .back where end < keys.count, .front: continue
      default: if end > found?.end ?? 0 { found = (end, match.value) }
      }
    }
    return found?.head
  }
}
