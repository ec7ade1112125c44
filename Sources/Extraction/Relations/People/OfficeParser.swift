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
      if !found.units.isEmpty, isName(unit.end) { break }
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
        while lexed.word(at) == .of || lexed.word(at) == .as || lexed[at].kind == .openQuote { at += 1 }
      } else if token.word == .as, at > start {
        at += 1
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

  // MARK: One office

  private func seat(at start: Int, before limit: Int) -> (range: Range<Int>, isDirector: Bool, end: Int)? {
    guard OfficeWords.isBoard(lexed[start].key), start < limit else { return nil }
    return (start..<start, true, boardEnd(start))
  }

  /// The token after "Board of Directors".
  private func boardEnd(_ at: Int) -> Int {
    lexed.word(at + 1) == .of && OfficeWords.isDirector(lexed[at + 2].key) ? at + 3 : at + 1
  }

  /// The office whose first word is at a token.
  func unit(at start: Int, before limit: Int) -> (range: Range<Int>, isDirector: Bool, end: Int)? {
    if OfficeWords.isMember(lexed[start].key) { return membership(start, before: limit) }
    var at = start
    var head: Int?
    while at < limit, at < start + 12 {
      let token = lexed[at]
      guard token.isWord else {
        let joins = token.kind == .ampersand || token.kind == .slash || token.kind == .dash
        guard joins, at > start, lexed[at + 1].isWord, lexed[at + 1].isCapital, at + 1 < limit else { break }
        at += 1
        continue
      }
      if OfficeWords.isCommittee(token.key) { return nil }
      let isHead = OfficeWords.isHead(token.key) || OfficeWords.isCapitalHead(token.key) && token.isCapital
      if isHead {
        head = at
      } else if !OfficeWords.isModifier(token.key) {
        guard head == nil, token.isCapital, !TitleWords.isFunction(token.word), token.word != .board else {
          break
        }
      }
      at += 1
      if token.isPossessive { return nil }
    }
    guard let head, isOffice(start, head) else { return nil }
    let end = head + 1
    let isChair = OfficeWords.isChair(lexed[head].key)
    if let board = boardAfter(end, before: limit) {
      guard board > 0 else { return nil }
      if isChair || OfficeWords.isDirector(lexed[head].key) { return (start..<board, true, board) }
    }
    if isChair { return (start..<end, lexed.word(head - 1) != .vice || head == start, end) }
    if OfficeWords.isDirector(lexed[head].key) {
      let isExecutive = head > start && OfficeWords.isExecutive(lexed[head - 1].key)
      let qualified = qualifier(at: end, before: limit)
      return (start..<(qualified ?? end), !isExecutive && qualified == nil, qualified ?? end)
    }
    let qualified = qualifier(at: end, before: limit) ?? end
    return (start..<qualified, false, qualified)
  }

  private func isOffice(_ start: Int, _ head: Int) -> Bool {
    let token = lexed[head]
    if OfficeWords.needsModifier(token.key) {
      guard head > start else { return false }
      // "executive officer" is a class of offices, no office.
      return token.isCapital || lexed.word(head - 1) != .executive || lexed.word(head - 2) == .chief
    }
    return true
  }

  /// "member of the Board of Directors", "members of the Company's Board".
  private func membership(_ start: Int, before limit: Int) -> (range: Range<Int>, isDirector: Bool, end: Int)? {
    guard lexed.word(start + 1) == .of, let end = boardAfter(start + 1, before: limit), end > 0 else {
      return nil
    }
    return (start..<end, true, end)
  }

  /// Where "of the Board of Directors" ends; 0 where it is a committee, nothing where it is something else.
  private func boardAfter(_ start: Int, before limit: Int) -> Int? {
    guard lexed.word(start) == .of || lexed.word(start) == .for || lexed.word(start) == .on else {
      return nil
    }
    for at in start + 1..<max(start + 2, min(limit, start + 12)) {
      let token = lexed[at]
      guard token.isWord || token.kind == .comma || token.kind == .ampersand else { return nil }
      if OfficeWords.isCommittee(token.key) { return 0 }
      if OfficeWords.isBoard(token.key) {
        let end = boardEnd(at)
        // "the Board's Audit Committee"
        if token.isPossessive || OfficeWords.isCommittee(lexed[end].key) { return 0 }
        return end
      }
      if token.word == .of || token.word == .as || token.word == .to || token.word == .by { return nil }
    }
    return nil
  }

  // MARK: After an office

  /// What narrows an office: ", Regional Banking", "of Global Operations"; nothing where a company or a person follows.
  private func qualifier(at start: Int, before limit: Int) -> Int? {
    switch lexed.kind(start) {
    case .comma, .dash: break
    case .word where lexed.word(start) == .of || lexed.word(start) == .for: break
    default: return nil
    }
    let isComma = lexed.kind(start) != .word
    var first = start + 1
    if lexed.word(first) == .the, !isComma { first += 1 }
    guard first < limit, lexed[first].isCapital, lexed[first].isWord,
      !TitleWords.isFunction(lexed[first].word),
      unit(at: first, before: limit) == nil, !isMonth(first),
      let match = names.name(at: first, before: limit), !match.hasStrongForm
    else { return nil }
    let text = lexed.string(match.range)
    if isCompany(text, match.range) || OfficeWords.isBoard(lexed[match.range.upperBound - 1].key) {
      return nil
    }
    if isComma {
      // A person of a list, not a part of the title.
      if PersonNames.likeness(text) >= 0.5 || lexed.word(match.range.upperBound) == .as { return nil }
      if PersonNames.isHonorific(lexed[first].key) || PersonNames.isSuffix(lexed[first].key) { return nil }
    }
    var end = match.range.upperBound
    if lexed[end - 1].isPossessive { return nil }
    while end < limit, OfficeWords.isUnit(lexed[end].key), !lexed[end].isCapital { end += 1 }
    // "Strategy and Business Development", "Governance, Compliance and Security"
    while end < limit, let next = further(end, before: limit, isComma: isComma) { end = next }
    return end
  }

  private func further(_ at: Int, before limit: Int, isComma: Bool) -> Int? {
    guard lexed.word(at) == .and || lexed.kind(at) == .ampersand || lexed.kind(at) == .comma && isComma else {
      return nil
    }
    let next = at + 1
    guard lexed[next].isCapital, lexed[next].isWord, !TitleWords.isFunction(lexed[next].word),
      unit(at: next, before: limit) == nil, let match = names.name(at: next, before: limit),
      !match.hasStrongForm,
      !PersonNames.isHonorific(lexed[next].key)
    else { return nil }
    let text = lexed.string(match.range)
    guard PersonNames.likeness(text) < 0.5, !isCompany(text, match.range), match.range.count <= 4 else {
      return nil
    }
    // After a comma only where the row goes on with "and".
    if lexed.kind(at) == .comma { return further(match.range.upperBound, before: limit, isComma: true) }
    return lexed.word(match.range.upperBound) == .as ? nil : match.range.upperBound
  }

  private func isMonth(_ at: Int) -> Bool { DateParser(lexed: lexed).date(at: at, before: at + 6) != nil }

  /// "of the Company", "of both Alder and Birch Bank", ", Alder": the companies; returns where they end.
  private func companies(at start: Int, before limit: Int, _ found: inout OfficePhrase) -> Int {
    var at = start
    // "Chief Financial Officer ("CFO") of"
    if lexed.kind(at) == .openParenthesis, let close = lexed.closing(at, before: min(limit, at + 8)),
      lexed.word(close + 1) == .of
    {
      at = close + 1
    }
    switch lexed.word(at) {
    case .of, .at, .for, .with, .on: at += 1
    default:
      guard lexed.kind(at) == .comma, let company = company(at + 1, before: limit) else { return start }
      found.companies.append(company)
      return company.upperBound
    }
    if lexed.word(at) == .both || lexed.word(at) == .each { at += lexed.word(at + 1) == .of ? 2 : 1 }
    guard let first = company(at, before: limit) else { return start }
    found.companies.append(first)
    at = first.upperBound
    if lexed.kind(at) == .openParenthesis, let close = lexed.closing(at, before: limit) { at = close + 1 }
    if lexed.word(at) == .and, let second = company(at + 1, before: limit) {
      found.companies.append(second)
      at = second.upperBound
    }
    return at
  }

  /// A company at a token: a defined term, or a name that is one by its form or because the filing has it.
  func company(_ start: Int, before limit: Int) -> Range<Int>? {
    guard start < limit else { return nil }
    let hasArticle = lexed.word(start) == .the
    let at = hasArticle ? start + 1 : start
    switch lexed.word(at) {
    case .company, .corporation, .registrant, .bank, .partnership, .trust, .parent, .us:
      if hasArticle || lexed.word(at) == .us || lexed[at].isCapital { return start..<at + 1 }
    default: break
    }
    guard lexed[at].isCapital, let match = names.name(at: at, before: limit) else { return nil }
    let text = lexed.string(match.range)
    guard match.hasStrongForm || isCompany(text, match.range) else { return nil }
    return match.range
  }

  private func isCompany(_ text: String, _ range: Range<Int>) -> Bool {
    if let known = registry.entities(
      of: text, document: lexed.document, offset: lexed.textRange(range).lowerBound)?.first
      ?? registry.shortForm(of: text)
    {
      return registry.drafts[known].kind != .person
    }
    return OfficeParser.isBank(text)
  }

  /// Banks go without a form; other heads, "Global Markets", are parts of titles as well.
  static func isBank(_ text: String) -> Bool { OrganisationHeads.table.endsWithBank(WordKey.words(of: text)) }

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

extension PhraseTable where Value == OrganisationHead {
  /// Whether the last words are the head of a bank's name.
  fileprivate func endsWithBank(_ keys: [WordKey]) -> Bool {
    keys.indices.contains { start in
      longestMatch(keys, from: start, to: keys.count).map {
        $0.value.kind == .bank && start + $0.count == keys.count
      }
        ?? false
    }
  }
}
