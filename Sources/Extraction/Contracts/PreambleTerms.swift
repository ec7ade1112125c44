internal import Filings
internal import Names

/// What a preamble says of a party behind its name: its role, where it was organised, the short names in brackets.
extension PreambleListParser {
  /// Reads a description that a rule knows, else passes over one word.
  func description(
    _ at: Int, hasComma: Bool, before limit: Int, _ member: inout PartyMember,
    _ state: inout PreambleMemberParser.State
  ) -> Int {
    let end = ampersand(after: at, before: min(limit, at + 80))
    if hasComma, let role = lists.roles.phrase(at: at, before: end) {
      member.roles += role.roles
      state.isBare = false
      return max(at, role.end)
    }
    switch lexed.word(at) {
    // "herein called Lessor"
    case .hereinafter, .hereafter,
      .herein where PreambleWords.leadsToTerm(lexed[at + 1].key):
      if let term = term(after: at, before: end), define(term, &member) {
        state.isClosed = true
        return term.upperBound
      }
    case .a, .an, .formerly, .fka, .dba, .doing, .not, .solely, .successor:
      if let next = lists.descriptions.description(at: at, hasComma: hasComma, before: end, &member), next > at {
        state.isBare = false
        return next
      }
    default:
      if lexed.kind(at + 1) == .slash,
        let next = lists.descriptions.description(at: at, hasComma: hasComma, before: end, &member),
        next > at
      {
        // "c/o Harrow Management, 12 Elm Street, Dover"
        if lexed[at].key == PreambleListParser.care { state.isBare = false }
        return next
      }
    }
    if hasComma { return at }
    if member.jurisdiction == nil, lexed.word(at) == .of, isLawful(at), let place = jurisdiction(at + 1) {
      member.jurisdiction = place.name
      state.isBare = false
      return place.end
    }
    state.isBare = false
    return at + 1
  }

  /// Where a sign for "and" stands between parties: a description does not run over it.
  func ampersand(after start: Int, before limit: Int) -> Int {
    (start..<max(start, limit)).first { lexed.kind($0) == .ampersand && isConjunction($0) && lexed[$0 + 1].isCapital }
      ?? limit
  }

  /// "the laws of", "organized in", "the State of".
  func isLawful(_ at: Int) -> Bool {
    (max(0, at - 8)..<at).contains {
      lexed.word($0) == .laws || lexed.word($0) == .organized || lexed.word($0) == .existing
    }
  }

  func jurisdiction(_ start: Int) -> (end: Int, name: String)? {
    var at = start
    while at < start + 5, !lexed[at].isCapital || lexed.word(at) == .state {
      if lexed.word(at) != .the && lexed.word(at) != .state && lexed.word(at) != .of { return nil }
      at += 1
    }
    return Lexicon.jurisdiction(lexed, at: at).map { (at + $0.count, $0.name) }
  }

  // MARK: Defined terms

  /// Reads brackets after a member; says whether they give it a short name.
  func brackets(_ open: Int, _ close: Int, _ member: inout PartyMember, _ found: inout PreambleList) -> Bool {
    let definitions = lists.definitions.definitions(open: open, close: close).filter {
      isParty($0.tokens) && !ThingTerms.isThing($0.tokens, behind: member.range.upperBound, lexed)
    }
    if !member.definitions.isEmpty, isOfAnother(open, behind: member) { return false }
    guard !definitions.isEmpty else {
      if let term = plainTerm(open + 1..<close), define(term, &member) { return true }
      lists.descriptions.inBrackets(open + 1, close, &member)
      return false
    }
    for definition in definitions {
      if let owner = owner(before: open, member, definition) {
        found.owners.append((owner, definition))
        continue
      }
      switch definition.scope {
      case .single:
        member.definitions.append(definition)
      // ("Harrow", together with its affiliates)
      case .together(let named) where lexed.word(named.lowerBound) == .its:
        member.definitions.append(Definition(term: definition.term, scope: .single, tokens: definition.tokens))
      case .each where isOfClass(member, definition), .collective where isOfClass(member, definition):
        member.definitions.append(definition)
      case .each, .collective, .together: found.list.definitions.append(definition)
      }
    }
    return true
  }

  /// The company that a description names and that a second term, or "the Company", stands for.
  private func owner(before open: Int, _ member: PartyMember, _ definition: Definition) -> PartyMember? {
    guard !member.definitions.isEmpty || definition.isCompany(lexed),
      let of = (member.range.upperBound..<open).last(where: { lexed.word($0) == .of && isKinship(lexed.word($0 - 1)) }),
      let match = openings.name(at: of + 1, before: open), match.hasStrongForm
    else { return nil }
    return PartyMember(reference: .name(match), range: match.range, definitions: [definition])
  }

  /// Whether brackets stand behind the name of who pays, delivers or the like: "paid by Tern Foods LLC, an Ohio company
  /// ("Buyer")".
  private func isOfAnother(_ open: Int, behind member: PartyMember) -> Bool {
    guard let by = span(member.range.upperBound, open).last(where: { lexed.word($0) == .by }), !lexed[by - 1].isCapital,
      let match = openings.name(at: by + 1, before: open), match.hasStrongForm
    else { return false }
    return openings.isDescribed(PartyMember(reference: .name(match), range: match.range), before: open + 1)
      || match.range.upperBound == open
  }

  private func isKinship(_ word: Word) -> Bool {
    switch word {
    case .subsidiary, .affiliate, .parent: true
    default: false
    }
  }

  /// The company that a member's description named and that the list goes on with: ", the Company, and".
  func namedOwner(at start: Int, _ found: PreambleList) -> PartyMember? {
    guard lexed.word(start) == .the else { return nil }
    let term = found.owners.first { owner in
      owner.term.tokens.count == 1 && owner.term.tokens.allSatisfy { lexed[$0].key == lexed[start + 1].key }
    }
    guard let owner = term?.name, lexed[start + 1].isCapital,
      lexed.kind(start + 2) == .comma || lexed.word(start + 2) == .and
    else { return nil }
    return owner
  }

  /// "the persons listed on Schedule A (each, an "Investor")": a term for the members of the class alone.
  private func isOfClass(_ member: PartyMember, _ definition: Definition) -> Bool {
    guard case .collective = member.reference, let last = definition.tokens.last else { return false }
    return lexed.word(last) != .party && lexed.word(last) != .parties
  }

  /// (Alpha), ('Alpha'), (hereinafter the Supplier): a short name without quotation marks.
  func plainTerm(_ range: Range<Int>) -> Range<Int>? {
    var range = range
    while let first = range.first, isLead(first) { range.removeFirst() }
    while let last = range.last, lexed.kind(last) == .other { range.removeLast() }
    guard !range.isEmpty, range.count <= 4, range.allSatisfy({ lexed[$0].isWord && lexed[$0].isCapital }) else {
      return nil
    }
    guard Lexicon.jurisdiction(lexed, at: range.lowerBound) == nil else { return nil }
    return range.count == 1 && PreambleWords.isState(lexed[range.lowerBound].key) ? nil : range
  }

  func isLead(_ at: Int) -> Bool {
    switch lexed.word(at) {
    case .the, .as, .to: true
    default: lexed.kind(at) == .other || lexed.kind(at) == .comma || PreambleWords.leadsToTerm(lexed[at].key)
    }
  }

  /// "hereinafter called Alpha": the short name after it.
  func term(after start: Int, before limit: Int) -> Range<Int>? {
    var at = start
    while at < min(limit, start + 6), isLead(at) { at += 1 }
    guard lexed.kind(at) != .openQuote else { return nil }
    var end = at
    while end < min(limit, at + 4), lexed[end].isWord, lexed[end].isCapital, lexed.word(end) != .and { end += 1 }
    return end > at ? at..<end : nil
  }

  /// Whether a term names a party and not the agreement or a date.
  func isParty(_ term: Range<Int>) -> Bool {
    guard let last = term.last, lexed.word(last) != .date else { return false }
    return !AgreementTitles.isHead(lexed[last].key) || RoleTerms.isPartyWord(lexed.word(last)) || term.count > 2
  }

  func closingQuote(_ open: Int, before limit: Int) -> Int? {
    for at in open + 1..<max(open + 1, min(limit, open + 14)) {
      if lexed.kind(at) == .closeQuote || lexed.kind(at) == .openQuote { return at }
    }
    return nil
  }

  /// Whether what stands in quotation marks is a short name: "hereinafter referred to as", "as … or".
  func leadsToTerm(_ quote: Int, _ member: PartyMember) -> Bool {
    if lexed.word(quote - 1) == .or, !member.definitions.isEmpty { return true }
    return (max(0, quote - 8)..<quote).contains { PreambleWords.leadsToTerm(lexed[$0].key) }
  }

  func define(_ term: Range<Int>, _ member: inout PartyMember) -> Bool {
    var term = term
    while let last = term.last, lexed.kind(last) == .comma || lexed.kind(last) == .period { term.removeLast() }
    guard !term.isEmpty, isParty(term) else { return false }
    if lexed.word(term.lowerBound) == .party || lexed.word(term.lowerBound) == .parties { return true }
    member.definitions.append(Definition(term: lexed.string(term), scope: .single, tokens: term))
    return true
  }
}
