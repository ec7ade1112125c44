internal import DealModel
internal import Names

/// Reads offices: "the Company's Executive Vice President and Chief Financial Officer", "a member of the Board".
struct OfficeParser {
  let lexed: Lexed
  let names: NameParser
  /// The entities known so far, which tell a company from a part of a title.
  let registry: EntityRegistry

  /// The offices that start at a token, articles and possessives before them skipped.
  ///
  /// - Parameters:
  ///   - start: The first token.
  ///   - limit: The token that the phrase may not reach.
  ///   - allowsBoard: Whether "the Board" by itself is a seat on it, as after "to" and "from".
  func phrase(at start: Int, before limit: Int, allowsBoard: Bool = false) -> OfficePhrase? {
    var found = OfficePhrase(units: [], end: start)
    var at = start
    while at < limit, found.units.count < 8 {
      let opening = self.opening(at, before: limit)
      guard
        let unit = unit(at: opening.end, before: limit)
          ?? (allowsBoard ? seat(at: opening.end, before: limit) : nil)
      else { break }
      // "President Jane Roe" after "and" is a person of the next clause.
      if !found.units.isEmpty, isName(unit.end) || opensWithPerson(opening.end, before: unit.end) { break }
      if let company = opening.company { found.companies.append(company) }
      found.isOwn = found.isOwn || opening.isOwn
      found.isPlural =
        found.isPlural || OfficeWords.isPlural(lexed[unit.range.isEmpty ? at : unit.range.upperBound - 1].key)
        || (at..<opening.end).contains { lexed.word($0) == .each || lexed.word($0) == .both }
      found.isFormer = found.isFormer || (at..<opening.end).contains { lexed.word($0) == .former }
      found.units.append(OfficePhrase.Unit(range: unit.range, isDirector: unit.isDirector))
      found.end = unit.end
      found.end = companies(at: unit.end, before: limit, &found)
      guard let next = separator(at: found.end, before: limit) else { break }
      at = next
    }
    return found.units.isEmpty ? nil : found
  }

  // MARK: Before an office

  /// Skips articles, "the position of", and the owner: "the Company's", "Alder's".
  private func opening(_ start: Int, before limit: Int) -> (end: Int, company: Range<Int>?, isOwn: Bool) {
    var at = start
    var company: Range<Int>?
    var isOwn = false
    while at < limit, at < start + 14 {
      let token = lexed[at]
      if OfficeWords.isAdjective(token.key),
        !token.isCapital || lexed[at + 1].isCapital == false || token.word == .the
      {
        isOwn = isOwn || token.word == .its || token.word == .our
        at += token.word == .one && lexed.word(at + 1) == .of ? 2 : 1
      } else if OfficeWords.isPosition(token.key), !token.isCapital {
        at += 1
        while lexed.word(at) == .of || lexed.word(at) == .as || lexed.word(at) == .for || lexed[at].kind == .openQuote {
          at += 1
        }
      } else if token.word == .as, at > start {
        at += 1
      } else if token.word == .all, !token.isCapital {
        // "all of his positions as"
        at += lexed.word(at + 1) == .of ? 2 : 1
      } else if let owner = owner(at, before: limit) {
        company = owner
        at = owner.upperBound
      } else {
        break
      }
    }
    return (at, company, isOwn || company != nil)
  }

  /// A company in the possessive.
  private func owner(_ at: Int, before limit: Int) -> Range<Int>? {
    if lexed[at].isPossessive, lexed[at].isWord, !OfficeWords.isHead(lexed[at].key) { return at..<at + 1 }
    guard lexed[at].isCapital, let match = names.name(at: at, before: min(limit, at + 8)),
      let last = match.range.last, lexed[last].isPossessive, !OfficeWords.isHead(lexed[last].key)
    else { return nil }
    return match.range
  }

  /// "Jane Roe President" after a comma: somebody else, with an office of hers.
  private func opensWithPerson(_ start: Int, before end: Int) -> Bool {
    var last = start
    while last < end, lexed[last].isWord, lexed[last].isCapital, !OfficeWords.isHead(lexed[last].key),
      !OfficeWords.isModifier(lexed[last].key)
    {
      last += 1
    }
    return last > start + 1 && PersonNames.likeness(lexed.string(start..<last)) > 0.5
  }

  private func isName(_ at: Int) -> Bool {
    guard lexed[at].isCapital, lexed[at].isWord, let match = names.name(at: at, before: at + 6) else {
      return false
    }
    return match.range.count > 1 && PersonNames.likeness(lexed.string(match.range)) >= 0.3
  }

  /// Where the next office may start; nothing where the phrase ends.
  private func separator(at start: Int, before limit: Int) -> Int? {
    var at = start
    if lexed.kind(at) == .openParenthesis, let close = lexed.closing(at, before: min(limit, at + 10)) {
      at = close + 1
    }
    var seen = false
    if lexed.kind(at) == .comma {
      at += 1
      seen = true
      if let dated = Asides.effective(lexed, at: at, before: limit) {
        // "an Executive Vice President, effective May 1, and the Chief Financial Officer"
        at = lexed.kind(dated) == .comma ? dated + 1 : dated
        guard lexed.word(at) == .and else { return nil }
      }
    }
    switch lexed.word(at) {
    case .and:
      at += 1
      seen = true
    case .as where lexed[at + 1].key == WordKey("well") && lexed.word(at + 2) == .as:
      at += 3
      seen = true
    default:
      if lexed.kind(at) == .ampersand || lexed.kind(at) == .slash || lexed.kind(at) == .dash {
        at += 1
        seen = true
      }
    }
    guard seen, at < limit else { return nil }
    if lexed.word(at) == .also { at += 1 }
    if lexed.word(at) == .as { at += 1 }
    return at
  }
}
