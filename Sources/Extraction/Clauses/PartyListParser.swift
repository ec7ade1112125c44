internal import DealModel
internal import Names

/// Reads a list of parties: names, defined terms and classes, with separators between, roles and descriptions
/// after them.
struct PartyListParser {
  let lexed: Lexed
  let names: NameParser
  let definitions: DefinitionParser
  let roles: RolePhraseParser
  let classes: ClassParser
  private let dates: DateParser

  init(_ lexed: Lexed) {
    self.lexed = lexed
    names = NameParser(lexed: lexed)
    definitions = DefinitionParser(lexed: lexed)
    roles = RolePhraseParser(lexed: lexed)
    classes = ClassParser(lexed: lexed)
    dates = DateParser(lexed: lexed)
  }

  /// The list that starts at a token.
  func list(at start: Int, before limit: Int) -> PartyList {
    var list = PartyList(end: start)
    var at = start
    if lexed.word(at) == .and, !isVerbAhead(at + 1, before: limit) {
      list.slips.append(at..<at + 1)
      at += 1
    }
    while at < limit {
      let opening = skipOpening(at, before: limit)
      guard var member = member(at: opening, before: limit) else { break }
      if member.owner == nil, let owner = possessor(from: at, to: opening) { member.owner = owner }
      at = member.range.upperBound
      if !list.members.isEmpty, isSubject(at, before: limit) { break }
      let roleStart = list.members.count
      at = afterMember(at, before: limit, &member, &list)
      list.members.append(member)
      shareRoles(&list, with: roleStart)
      list.end = at
      guard let next = separator(at, before: limit) else { break }
      // "each of its directors, including Jane Roe": members of the class, by name.
      if lexed.word(next) == .including, case .collective = list.members[list.members.count - 1].reference {
        at = next + 1
      } else {
        at = next
      }
    }
    return list
  }

  // MARK: Members

  /// Words before a member that belong to no name: "each of", "(i)", "(1)".
  private func skipOpening(_ start: Int, before limit: Int) -> Int {
    var at = start
    while at < limit {
      if lexed.kind(at) == .openParenthesis, let close = lexed.closing(at, before: limit), close - at == 2,
        lexed[at + 1].end - lexed[at + 1].start <= 4, lexed.kind(close + 1) != .comma
      {
        at = close + 1
      } else if lexed.word(at) == .each, lexed.word(at + 1) == .of {
        at += 2
      } else if lexed.word(at) == .both, lexed.word(at + 1) == .of {
        at += 2
      } else if lexed.kind(at) == .lineEnd || lexed.kind(at) == .tab || lexed.word(at) == .also {
        at += 1
      } else if let name = afterPurpose(at, before: limit) {
        at = name
      } else if let name = afterKinship(at, before: limit) ?? afterOffice(at, before: limit) {
        at = name
      } else if lexed.matches(at, .on, .behalf, .of) {
        at += 3
      } else {
        break
      }
    }
    return at
  }

  /// "solely for purposes of Article IX, Jane Doe": where the name starts.
  private func afterPurpose(_ start: Int, before limit: Int) -> Int? {
    guard lexed.word(start) == .solely || lexed.word(start) == .only,
      lexed.word(start + 1) == .for || lexed.word(start + 1) == .with
    else { return nil }
    for at in span(start, min(limit, start + 18)) where lexed.kind(at) == .comma {
      if lexed[at + 1].isCapital || lexed.word(at + 1) == .the { return at + 1 }
    }
    return nil
  }

  /// "Parent" in "Parent's wholly owned subsidiary, Elm Merger Sub, Inc.".
  private func possessor(from start: Int, to name: Int) -> Range<Int>? {
    guard start < name, let end = possessiveEnd(start, before: name) else { return nil }
    let first = lexed.word(start) == .the ? start + 1 : start
    return span(first, end)
  }

  /// The token after a possessive that opens a member: "its", "Parent's", "the Company's".
  private func possessiveEnd(_ start: Int, before limit: Int) -> Int? {
    if lexed.word(start) == .its || lexed.word(start) == .their || lexed.word(start) == .our { return nil }
    for at in span(start, min(limit, start + 4)) where lexed[at].isPossessive {
      return lexed[at].isCapital ? at + 1 : nil
    }
    return nil
  }

  /// "its wholly owned subsidiary, Elm LLC", "Parent's wholly owned subsidiary, Elm LLC": where the name starts.
  private func afterKinship(_ start: Int, before limit: Int) -> Int? {
    var at: Int
    if lexed.word(start) == .its || lexed.word(start) == .their || lexed.word(start) == .our {
      at = start + 1
    } else if let end = possessiveEnd(start, before: limit) {
      at = end
    } else {
      return nil
    }
    var isKin = false
    while at < min(limit, start + 8), lexed[at].isWord, !lexed[at].isCapital {
      isKin = isKinship(lexed.word(at)) || lexed.word(at) == .parent || isKin && lexed.word(at) == .party
      at += 1
    }
    guard isKin else { return nil }
    if lexed.kind(at) == .comma { at += 1 }
    guard lexed[at].isCapital, let match = names.name(at: at, before: limit), match.form != nil else { return nil }
    return at
  }

  /// Where the name starts after an office: "its former Chairman, Walter Poe", "our President, Jane Roe".
  private func afterOffice(_ start: Int, before limit: Int) -> Int? {
    guard lexed.word(start) == .its || lexed.word(start) == .our || lexed.word(start) == .their else { return nil }
    var isOffice = false
    for at in span(start + 1, min(limit, start + 12)) {
      let token = lexed[at]
      if isOffice, PersonNames.isHonorific(token.key) { return at }
      if isOffice, lexed.kind(at - 1) == .comma || !isOfficeWord(lexed.word(at)), token.isCapital,
        let match = names.name(at: at, before: limit), PersonNames.likeness(lexed.string(match.range)) > 0.5
      {
        return at
      }
      if lexed.kind(at) == .comma { continue }
      guard token.isWord, lexed.word(at) != .with else { return nil }
      isOffice = isOffice || isOfficeWord(token.word)
    }
    return nil
  }

  private func isOfficeWord(_ word: Word) -> Bool {
    switch word {
    case .president, .officer, .officers, .director, .directors, .chairman, .chairwoman, .chair, .treasurer, .secretary,
      .controller, .counsel, .manager, .executive:
      true
    default: false
    }
  }

  /// The member at a token: a class, a defined term, or a name.
  func member(at start: Int, before limit: Int) -> PartyMember? {
    guard start < limit else { return nil }
    if let range = classes.collective(at: start, before: limit) {
      return PartyMember(reference: .collective, range: range)
    }
    if let range = term(at: start, before: limit) { return PartyMember(reference: .term, range: range) }
    guard let match = names.name(at: start, before: limit) else { return nil }
    guard !isTitle(match.range), !isOffice(match), dates.date(at: match.range.lowerBound, before: limit) == nil else {
      return nil
    }
    return PartyMember(reference: .name(match), range: match.range)
  }

  /// A word or two that stand for a party: "the registrant", "Registrant", "such entities", "the Other Investors".
  private func term(at start: Int, before limit: Int) -> Range<Int>? {
    var at = start
    switch lexed.word(at) {
    case .the, .such, .said, .our, .its, .that: at += 1
    case .we, .us: return start..<start + 1
    default: break
    }
    let hasArticle = at > start
    let token = lexed[at]
    guard token.isWord, at < limit else { return nil }
    if RoleTerms.isPartyWord(token.word) {
      guard hasArticle || token.isCapital || token.word == .registrant else { return nil }
      // "Bank of Alder, N.A." is a name; "Lender Parties" a term.
      if token.isCapital, let match = names.name(at: at, before: limit), match.range.count > 1, match.form != nil {
        return nil
      }
      if lexed[at + 1].isCapital, lexed[at + 1].isWord, at + 1 < limit, !token.isPossessive {
        var end = at + 1
        while end < limit, lexed[end].isWord, lexed[end].isCapital, RoleTerms.isPartyWord(lexed[end].word) { end += 1 }
        return span(start, end)
      }
      return start..<at + 1
    }
    guard hasArticle, token.isCapital, !token.isPossessive else { return nil }
    // "the Buyer Parties", "the Initial Purchasers": an article before capital words without a legal form.
    guard let match = names.name(at: at, before: limit), match.form == nil, !isTitle(match.range),
      match.range.count <= 4
    else { return nil }
    return span(start, match.range.upperBound)
  }

  /// Whether a run of capital words is the title of an agreement and not a name.
  private func isTitle(_ range: Range<Int>) -> Bool {
    guard let last = range.last else { return false }
    return AgreementTitles.isHead(lexed[last].key) && lexed.word(last) != .trust && lexed.word(last) != .option
  }

  /// Whether capital words are an office and not a name: "Vice President".
  private func isOffice(_ match: NameMatch) -> Bool {
    guard match.form == nil, let last = match.range.last else { return false }
    return isOfficeWord(lexed.word(last))
  }

  /// Whether what was just read is the subject of a sentence of its own: "and the Company issued".
  private func isSubject(_ at: Int, before limit: Int) -> Bool { isVerbAhead(at, before: limit) }

  private func isVerbAhead(_ at: Int, before limit: Int) -> Bool {
    guard at < limit else { return false }
    switch lexed.word(at) {
    case .entered, .issued, .agreed, .will, .has, .had, .have, .is, .was, .were, .are, .executed, .completed,
      .announced,
      .shall, .may, .consummated, .granted, .sold, .agrees, .did, .also, .closed, .issues, .sells, .provides, .amended,
      .terminated, .received, .became, .acquired:
      return true
    default:
      return false
    }
  }

  // MARK: After a member

  /// Reads descriptions, brackets and roles after a member.
  private func afterMember(
    _ start: Int, before limit: Int, _ member: inout PartyMember, _ list: inout PartyList
  ) -> Int {
    var at = start
    while at < limit {
      if lexed.kind(at) == .openParenthesis, let close = lexed.closing(at, before: limit) {
        brackets(at, close, &member, &list)
        at = close + 1
        continue
      }
      let beyond = orAffiliates(at, &member)
      if beyond > at {
        at = beyond
        continue
      }
      let hasComma = lexed.kind(at) == .comma
      let next = hasComma ? at + 1 : at
      if lexed.matches(next, .on, .behalf, .of), let represented = classes.collective(at: next + 3, before: limit) {
        list.represented.append(represented)
        if member.roles.isEmpty { member.roles = [.underwriter] }
        at = represented.upperBound
        continue
      }
      if let role = roles.phrase(at: next, before: limit) {
        member.roles += role.roles
        member.isDeparting = member.isDeparting || role.isDeparting
        if role.isPlural { list.pluralRole = true }
        if let predecessor = role.predecessor { member.predecessor = predecessor }
        if let extra = role.represented { list.represented.append(extra) }
        at = role.end
        continue
      }
      if let end = description(at: next, hasComma: hasComma, before: limit, &member) {
        at = end
        continue
      }
      break
    }
    return at
  }

  /// "the Dealers or their respective affiliates": a class of its own.
  private func orAffiliates(_ start: Int, _ member: inout PartyMember) -> Int {
    guard lexed.word(start) == .or, lexed.word(start + 1) == .its || lexed.word(start + 1) == .their else {
      return start
    }
    var at = start + 2
    while at < start + 5, lexed.word(at) != .affiliates, lexed.word(at) != .affiliate { at += 1 }
    guard at < start + 5 else { return start }
    member.reference = .collective
    member.range = span(member.range.lowerBound, at + 1)
    return at + 1
  }

  private func brackets(_ open: Int, _ close: Int, _ member: inout PartyMember, _ list: inout PartyList) {
    let found = definitions.definitions(open: open, close: close)
    for definition in found {
      switch definition.scope {
      case .single: member.definitions.append(definition)
      case .each, .collective, .together: list.definitions.append(definition)
      }
    }
    if found.isEmpty {
      if let term = ShortNames(lexed: lexed).term(open: open, close: close, for: member.range) {
        member.definitions.append(Definition(term: lexed.string(term), scope: .single, tokens: term))
      } else {
        descriptionInBrackets(open + 1, close, &member)
      }
    }
  }

  func descriptionInBrackets(_ start: Int, _ close: Int, _ member: inout PartyMember) {
    if lexed.word(start) == .a || lexed.word(start) == .an { _ = apposition(start, before: close, &member) }
    if lexed.word(start) == .formerly || lexed.word(start) == .fka || isFormerlyAbbreviation(start) {
      var at = start + 1
      while at < close, !(lexed[at].isWord && lexed[at].isCapital && lexed[at].end - lexed[at].start > 1) { at += 1 }
      if let match = names.name(at: at, before: close) { member.formerName = match.range }
    }
  }

  /// A description set off by a comma: "a Delaware corporation and wholly owned subsidiary of X".
  func description(
    at start: Int, hasComma: Bool, before limit: Int, _ member: inout PartyMember
  ) -> Int? {
    switch lexed.word(start) {
    case .a, .an:
      guard hasComma else { return nil }
      return apposition(start, before: limit, &member)
    case .acting, .through:
      return phraseEnd(start, before: limit)
    case .not where hasComma, .solely where hasComma, .individually where hasComma, .itself, .its, .each:
      guard hasComma || lexed.word(start) == .itself else { return nil }
      if lexed.word(start) == .its || lexed.word(start) == .each {
        guard isDescriptive(start + 1) else { return nil }
      }
      return apposition(start, before: limit, &member)
    case .formerly, .fka, .dba:
      return otherName(start, from: start + 1, before: limit, &member)
    case .doing where lexed.word(start + 1) == .business:
      return otherName(start, from: start + 2, before: limit, &member)
    case .for where lexed.word(start + 1) == .itself || lexed.word(start + 1) == .themselves:
      // "for themselves and as representatives of the several underwriters": the role follows.
      if lexed.word(start + 2) == .and, roles.phrase(at: start + 3, before: limit) != nil { return start + 3 }
      return phraseEnd(start, before: limit, stopAtAnd: false)
    case .or where hasComma:
      guard let term = ShortNames(lexed: lexed).term(at: start + 1, for: member.range, before: limit) else {
        return nil
      }
      member.definitions.append(Definition(term: lexed.string(term), scope: .single, tokens: term))
      return lexed.kind(term.upperBound) == .closeQuote ? term.upperBound + 1 : term.upperBound
    case .the where hasComma && isKinNoun(start + 1):
      return apposition(start, before: limit, &member)
    case .wholly, .direct, .indirect:
      guard hasComma, isDescriptive(start) else { return nil }
      return apposition(start, before: limit, &member)
    case .organized, .incorporated, .existing, .having, .with:
      guard hasComma || lexed.word(start) != .with else { return nil }
      if lexed.word(start) == .with, !isAddress(start) { return nil }
      return phraseEnd(start, before: limit)
    case .successor where lexed.word(start + 1) == .to || lexed.word(start + 1) == .in:
      return successor(start, before: limit, &member)
    default:
      if hasComma, lexed[start].key == PartyListParser.whollyOwned, isDescriptive(start) {
        return apposition(start, before: limit, &member)
      }
      if isFormerlyAbbreviation(start) || isBusinessAbbreviation(start) {
        return otherName(start, from: start + 5, before: limit, &member)
      }
      return nil
    }
  }

  /// "the operating partnership of X", "the general partner of X": what a name is to another.
  private func isKinNoun(_ start: Int) -> Bool {
    for at in span(start, start + 4) {
      guard lexed[at].isWord, !lexed[at].isCapital else { return false }
      if lexed.word(at + 1) == .of {
        switch lexed.word(at) {
        case .parent, .partner, .partnership, .company, .manager, .subsidiary, .affiliate, .successor: return true
        default: return false
        }
      }
    }
    return false
  }

  private static let whollyOwned = WordKey("wholly-owned")

  private func isDescriptive(_ at: Int) -> Bool {
    for index in at..<at + 6 {
      switch lexed.word(index) {
      case .subsidiary, .subsidiaries, .affiliate, .wholly, .owned, .parent, .division, .corporation, .company,
        .capacity:
        return true
      default: continue
      }
    }
    return false
  }

  private func isAddress(_ at: Int) -> Bool {
    for index in at..<at + 6 where AddressWords.isAddressWord(lexed[index].key) { return true }
    return false
  }

  /// Whether f/k/a stands here.
  private func isFormerlyAbbreviation(_ at: Int) -> Bool { isSlashed(at, "f", "k", "a") }

  /// Whether d/b/a stands here.
  private func isBusinessAbbreviation(_ at: Int) -> Bool {
    isSlashed(at, "d", "b", "a") || isSlashed(at, "a", "k", "a")
  }

  private func isSlashed(_ at: Int, _ first: String, _ second: String, _ third: String) -> Bool {
    lexed.kind(at + 1) == .slash && lexed.kind(at + 3) == .slash && lexed[at].key == WordKey(first)
      && lexed[at + 2].key == WordKey(second) && lexed[at + 4].key == WordKey(third)
  }

  private func otherName(_ start: Int, from: Int, before limit: Int, _ member: inout PartyMember) -> Int? {
    var at = from
    if lexed.word(at) == .known { at += 1 }
    if lexed.word(at) == .as { at += 1 }
    guard let match = names.name(at: at, before: limit) else { return phraseEnd(start, before: limit) }
    let isFormer = lexed.word(start) == .formerly || lexed.word(start) == .fka || isFormerlyAbbreviation(start)
    if isFormer { member.formerName = match.range } else { member.otherName = match.range }
    return match.range.upperBound
  }

  private func successor(_ start: Int, before limit: Int, _ member: inout PartyMember) -> Int? {
    var at = start + 1
    while at < limit, at < start + 8, !(lexed[at].isCapital && lexed[at].isWord) { at += 1 }
    guard let match = names.name(at: at, before: limit) else { return nil }
    member.predecessor = match.range
    return match.range.upperBound
  }

  /// An apposition up to the comma, bracket or conjunction that ends it.
  private func apposition(_ start: Int, before limit: Int, _ member: inout PartyMember) -> Int? {
    var at = start + 1
    var end = start + 1
    while at < limit {
      let token = lexed[at]
      switch token.kind {
      case .openParenthesis, .semicolon, .period, .colon, .closeParenthesis, .lineEnd: return end
      case .comma:
        // "a corporation organized under the laws of Delaware, with offices at …" goes on.
        guard let further = continuation(at + 1) else { return end }
        at = further
      case .word:
        if member.jurisdiction == nil, token.isCapital, let found = Lexicon.jurisdiction(lexed, at: at) {
          member.jurisdiction = found.name
          at += found.count
          end = at
          continue
        }
        if token.word == .of, at > start + 1, isKinship(lexed.word(at - 1)),
          let owner = ownerName(at + 1, before: limit)
        {
          member.owner = owner
          at = owner.upperBound
          end = at
          continue
        }
        if token.word == .and || token.word == .or {
          guard goesOn(at + 1) else { return end }
        } else if token.word == .as, at > start + 1 {
          return end
        }
        at += 1
        end = at
      default:
        at += 1
        end = at
      }
      if at - start > 60 { return end }
    }
    return end
  }

  private func isKinship(_ word: Word) -> Bool {
    switch word {
    case .subsidiary, .affiliate, .subsidiaries: true
    default: false
    }
  }

  private func ownerName(_ at: Int, before limit: Int) -> Range<Int>? {
    if let range = term(at: at, before: limit) { return range }
    return names.name(at: at, before: limit)?.range
  }

  /// Whether a description goes on after "and": "and wholly owned subsidiary", "and existing under".
  private func goesOn(_ at: Int) -> Bool {
    switch lexed.word(at) {
    case .a, .an, .wholly, .owned, .existing, .direct, .indirect, .subsidiary, .affiliate, .having, .organized: true
    case .the, .its: isDescriptive(at + 1) && !lexed[at + 1].isCapital
    default:
      lexed[at].isWord && !lexed[at].isCapital && !isVerbAhead(at, before: at + 1) && lexed.word(at) != .certain
        && classes.collective(at: at, before: at + 12) == nil
    }
  }

  /// Where an apposition goes on after a comma; nothing where the comma ends it.
  private func continuation(_ at: Int) -> Int? {
    switch lexed.word(at) {
    case .organized, .existing, .incorporated, .having, .located: at + 1
    case .with where isAddress(at): at + 1
    default: nil
    }
  }

  /// The end of a phrase: the next comma, semicolon, bracket, full stop or "and" before a capital.
  private func phraseEnd(_ start: Int, before limit: Int, stopAtAnd: Bool = true) -> Int {
    var at = start
    while at < limit {
      switch lexed.kind(at) {
      case .comma, .semicolon, .period, .openParenthesis, .closeParenthesis, .lineEnd: return at
      default: break
      }
      if stopAtAnd, lexed.word(at) == .and, lexed[at + 1].isCapital || lexed.word(at + 1) == .the { return at }
      at += 1
    }
    return limit
  }

  // MARK: Separators and shared roles

  /// Where the next member starts after a separator; nothing where the list ends.
  private func separator(_ start: Int, before limit: Int) -> Int? {
    var at = start
    var seen = false
    scan: while at < limit {
      switch lexed.kind(at) {
      case .comma, .semicolon:
        at += 1
        seen = true
      case .ampersand where lexed[at + 1].isCapital:
        at += 1
        seen = true
      case .lineEnd where seen, .tab where seen:
        at += 1
      case .word:
        switch lexed.word(at) {
        case .and, .or: seen = true
        case .with where seen: break
        case .together where lexed.word(at + 1) == .with:
          at += 1
          seen = true
        case .by where seen && (lexed.word(at + 1) == .and): at += 2
        case .between where seen, .among where seen: break
        default: break scan
        }
        at += 1
      default: break scan
      }
    }
    return seen && at < limit ? at : nil
  }

  /// A plural role ("A and B, as Co-Agents") reaches back to the last member that has a role of its own or stands
  /// before a semicolon.
  private func shareRoles(_ list: inout PartyList, with index: Int) {
    for range in list.represented {
      list.members.append(PartyMember(reference: .collective, range: range, roles: list.members[index].roles))
    }
    list.represented = []
    guard list.pluralRole else { return }
    list.pluralRole = false
    let shared = list.members[index].roles
    var at = index - 1
    while at >= 0, list.members[at].roles.isEmpty {
      if hasSemicolon(between: list.members[at].range.upperBound, list.members[at + 1].range.lowerBound) { break }
      if case .name = list.members[at].reference {} else { break }
      // Who has a description or a term of its own stands apart from "A and B, as co-agents".
      if !list.members[at].definitions.isEmpty || list.members[at].jurisdiction != nil, shared.contains(.agent) {
        break
      }
      list.members[at].roles = shared
      list.members[at].isShared = true
      list.members[at].isDeparting = list.members[index].isDeparting
      at -= 1
    }
  }

  private func hasSemicolon(between start: Int, _ end: Int) -> Bool {
    guard start < end else { return false }
    return span(start, end).contains { lexed.kind($0) == .semicolon }
  }
}
