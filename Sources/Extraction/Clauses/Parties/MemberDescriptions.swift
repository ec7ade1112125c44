internal import DealModel
internal import Names

/// Reads what stands behind a member and describes it: "a Delaware corporation", "formerly known as Y", "a wholly owned
/// subsidiary of X".
struct MemberDescriptions {
  let lexed: Lexed
  let names: NameParser
  let members: MemberParser
  let roles: RolePhraseParser
  let classes: ClassParser

  func inBrackets(_ start: Int, _ close: Int, _ member: inout PartyMember) {
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
    // ", another subsidiary of Harrow Mills, Inc.,"
    case .unknown where hasComma && lexed[start].key == MemberDescriptions.another && isSubsidiary(start + 1):
      return apposition(start, before: limit, &member)
    // "Elm LLC ("Elm") and a subsidiary of Harrow Mills, Inc."
    case .and where (lexed.word(start + 1) == .a || lexed.word(start + 1) == .an) && isSubsidiary(start + 2):
      return apposition(start + 1, before: limit, &member)
    // "Elm LLC ("Elm"), which is a wholly owned subsidiary of Harrow Mills, Inc."
    case .which where hasComma && lexed.word(start + 1) == .is && isSubsidiary(start + 3):
      return apposition(start + 2, before: limit, &member)
    case .acting, .through:
      return phraseEnd(start, before: limit)
    case .not where hasComma, .solely where hasComma, .individually where hasComma, .itself, .its, .our, .each, .both:
      guard hasComma || lexed.word(start) == .itself else { return nil }
      if lexed.word(start) == .its || lexed.word(start) == .our || lexed.word(start) == .each
        || lexed.word(start) == .both
      {
        // "each subsidiary guarantor party thereto": further parties.
        if lexed.word(start) == .each, classes.collective(at: start, before: limit) != nil { return nil }
        // "Harrow Mills, Inc., its subsidiaries Elm LLC and Oak LLC, and": further parties, too.
        if namesKin(start, before: limit) { return nil }
        guard isDescriptive(start + 1) else {
          return lexed.word(start) == .each || lexed.word(start) == .both
            ? nil : officeEnd(start, before: limit, &member)
        }
        if lexed.word(start) == .our { member.owner = start..<start + 1 }
      }
      return apposition(start, before: limit, &member)
    // "the Lenders party to its Credit Agreement, dated as of May 2, 2031, entered into"
    case .party where isClass(member) && lexed.word(start + 1) == .to,
      .parties where isClass(member) && lexed.word(start + 1) == .to:
      return agreementEnd(start + 2, before: limit)
    case .which where hasComma, .whose where hasComma, .who where hasComma, .of where hasComma:
      return relativeEnd(start, before: limit)
    // ", the holder of its 5% notes,", ", the lender under"
    case .the where hasComma && isPartOf(start + 1):
      return phraseEnd(start, before: limit)
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
    case .subsidiaries where hasComma && lexed.word(start + 1) == .of,
      .affiliates where hasComma && lexed.word(start + 1) == .of:
      return apposition(start - 1, before: limit, &member)
    // "the plaintiffs in the action captioned Roe v. Elm Corp."
    case .in where ClassHeads.standsAlone(lexed[member.range.upperBound - 1].key):
      return lawsuitEnd(start, before: limit)
    case .in where hasComma && lexed.word(start + 1) == .which:
      return relativeEnd(start, before: limit)
    case .wholly, .direct, .indirect:
      guard hasComma, isDescriptive(start) else { return nil }
      return apposition(start, before: limit, &member)
    // ", with the consent of its lenders, Tern Bank, N.A. and Oak Bank, N.A.,"
    case .with
    where hasComma && lexed.word(start + 1) == .the && MemberDescriptions.leaves.contains(lexed[start + 2].key):
      return relativeEnd(start, before: limit)
    case .organized, .incorporated, .existing, .having, .with:
      guard hasComma || lexed.word(start) != .with else { return nil }
      if lexed.word(start) == .with, !isAddress(start) { return nil }
      return phraseEnd(start, before: limit)
    case .successor where lexed.word(start + 1) == .to || lexed.word(start + 1) == .in:
      return successor(start, before: limit, &member)
    default:
      if hasComma, lexed[start].key == MemberDescriptions.whollyOwned, isDescriptive(start) {
        return apposition(start, before: limit, &member)
      }
      // ", part of the National Institutes of Health,"
      if hasComma, lexed[start].key == MemberDescriptions.part, lexed.word(start + 1) == .of {
        return phraseEnd(start, before: limit, stopAtAnd: false)
      }
      if let end = trustsDay(start, member, before: limit) { return end }
      if hasComma, let end = spousesEnd(start) ?? localEnd(start) { return end }
      if hasComma, let end = placeEnd(start, before: limit) { return end }
      if hasComma, let end = ownedEnd(start, before: limit) { return end }
      // "the City of Ashford, Iowa,"
      if hasComma, case .name(let match) = member.reference, match.form == nil,
        let state = Lexicon.jurisdiction(lexed, at: start), !lexed[start + state.count].isCapital
      {
        return start + state.count
      }
      if hasComma, isPerson(member) || lexed[start].isPossessive || lexed[start + 1].isPossessive,
        let end = officeEnd(start, before: limit, &member)
      {
        return end
      }
      if isFormerlyAbbreviation(start) || isBusinessAbbreviation(start) {
        return otherName(start, from: start + 5, before: limit, &member)
      }
      return nil
    }
  }

  /// "its wholly-owned subsidiaries Elm LLC": a name right behind what it is.
  private func namesKin(_ start: Int, before limit: Int) -> Bool {
    guard lexed.word(start) == .its || lexed.word(start) == .our,
      let name = span(start + 1, min(limit, start + 7)).first(where: { lexed[$0].isCapital || !lexed[$0].isWord }),
      MemberDescriptions.isKinship(lexed.word(name - 1))
    else { return false }
    return lexed[name].isCapital && names.name(at: name, before: limit)?.form != nil
  }

  /// "holder of", "sole lender under": the part of one, in lower case, that a name plays under something else.
  private func isPartOf(_ start: Int) -> Bool {
    for at in span(start, start + 3) {
      guard lexed[at].isWord, !lexed[at].isCapital else { return false }
      if RoleTerms.role(of: lexed[at].key)?.isPlural == false {
        return lexed.word(at + 1) == .of || lexed.word(at + 1) == .under
      }
    }
    return false
  }

  /// "the operating partnership of X", "the general partner of X": what a name is to another.
  func isKinNoun(_ start: Int) -> Bool {
    for at in span(start, start + 4) {
      guard lexed[at].isWord, !lexed[at].isCapital else { return false }
      if lexed.word(at + 1) == .of || lexed.word(at + 1) == .for {
        switch lexed.word(at) {
        case .parent, .partner, .partnership, .company, .manager, .subsidiary, .affiliate, .successor: return true
        default: return false
        }
      }
    }
    return false
  }

  /// ", the Company's principal operating subsidiary,": whose it is; not "Alder's subsidiary, Elm LLC", which names one.
  private func ownedEnd(_ start: Int, before limit: Int) -> Int? {
    guard let owner = span(start, min(limit, start + 4)).first(where: { lexed[$0].isPossessive }),
      lexed[owner].isCapital || lexed.word(owner - 1) == .the
    else { return nil }
    var at = owner + 1
    while at < min(limit, owner + 8), lexed[at].isWord, !lexed[at].isCapital { at += 1 }
    switch lexed.word(at - 1) {
    case .subsidiary, .subsidiaries, .affiliate, .affiliates, .parent, .partnership, .partner, .manager: break
    default: return nil
    }
    guard lexed.kind(at) == .comma else { return lexed[at].isCapital ? nil : at }
    return lexed[at + 1].isCapital && names.name(at: at + 1, before: limit)?.form != nil ? nil : at
  }

  private static let part = WordKey("part")
  private static let another = WordKey("another")
  private static let leaves = WordKeySet(words: "consent approval agreement support assistance")
  private static let whollyOwned = WordKey("wholly-owned")

  func isDescriptive(_ at: Int) -> Bool {
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

  func isAddress(_ at: Int) -> Bool {
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

  /// ", of which the Company is the general partner,": up to the comma before the verb, or before the next party:
  /// ", which holds 12% of the stock, and Elm LLC".
  private func relativeEnd(_ start: Int, before limit: Int) -> Int? {
    guard lexed.word(start) != .of || lexed.word(start + 1) == .which else { return nil }
    var namesOthers = false
    for at in span(start + 1, min(limit, start + 25)) {
      switch lexed.kind(at) {
      case .comma where at + 1 == limit: return at
      // ", who together hold 22% of the shares, each entered into"
      case .comma
      where SubjectVerbs.stands(
        at: lexed.word(at + 1) == .each || lexed.word(at + 1) == .both ? at + 2 : at + 1, before: lexed.count, lexed):
        return at
      case .comma
      where lexed.word(at + 1) == .and && !namesOthers && names.name(at: at + 2, before: limit)?.form != nil:
        return at
      case .semicolon, .period, .lineEnd: return nil
      default: namesOthers = namesOthers || lexed.legalForm(at: at)?.isStrong == true
      }
    }
    return nil
  }

  /// A class, or a term for several: "the Lenders".
  private func isClass(_ member: PartyMember) -> Bool {
    switch member.reference {
    case .collective: true
    case .term: ClassHeads.isHead(lexed[member.range.upperBound - 1].key)
    case .name: false
    }
  }

  /// Past the agreement that a class is a party to: its title, its date and the brackets with its term.
  func agreementEnd(_ start: Int, before limit: Int) -> Int? {
    guard
      let head = span(start, min(limit, start + 16)).first(where: {
        AgreementTitles.isHead(lexed[$0].key)
          && !(lexed[$0 + 1].isWord
            && (lexed[$0 + 1].isCapital || !lexed[$0].isCapital && AgreementTitles.isHead(lexed[$0 + 1].key)))
      }), !span(start, head).contains(where: { lexed.kind($0) == .comma || lexed.kind($0) == .semicolon })
    else { return nil }
    var end = head + 1
    let comma = lexed.kind(end) == .comma ? end + 1 : end
    if let dated = DateParser(lexed: lexed).dating(at: comma, before: limit) { end = dated.end }
    if DefinitionBrackets.opens(lexed, at: end, before: limit), let close = lexed.closing(end, before: limit) {
      end = close + 1
    }
    return end
  }

  /// Whether a member may be a person: a name without a legal form.
  private func isPerson(_ member: PartyMember) -> Bool {
    if case .name(let match) = member.reference { match.form == nil } else { false }
  }

  /// ", Chief Financial Officer", ", its Chairman of the Board", ", the Company's chief financial officer": the office
  /// behind a person's name.
  ///
  /// The company that ends it, "Chairman of Harrow Mills, Inc. (the "Company")", has the term behind it.
  private func officeEnd(_ start: Int, before limit: Int, _ member: inout PartyMember) -> Int? {
    let owner = span(start, start + 4).first { lexed[$0].isPossessive && lexed[$0].isCapital }
    let isNamed = lexed.word(start) == .the && leadsToOffice(start + 1, isOwned: false, before: limit)
    guard owner != nil || lexed.word(start) != .the || isNamed else { return nil }
    // Whose office it is tells that it is one, also in lower case.
    let isOwned = owner != nil || lexed.word(start) == .its || lexed.word(start) == .our
    var isOffice = false
    var at = owner.map { $0 + 1 } ?? start
    while at < min(limit, start + 16) {
      let token = lexed[at]
      at += 1
      switch token.kind {
      case .word:
        let isNoun = OfficeNouns.isOffice(token.word) || isOwned && MemberOpenings.isAssociate(token.key)
        if isOwned, !token.isCapital, isNoun || !isOffice {
          isOffice = isOffice || isNoun
          continue
        }
        isOffice = isOffice || isNoun
        switch token.word {
        case .of where isOffice:
          guard let company = names.name(at: at, before: limit), company.hasStrongForm else { continue }
          member.named = (company.range, company.range.upperBound)
          return company.range.upperBound
        case .of, .the, .its, .our, .for: continue
        case .and where leadsToOffice(at, isOwned: isOwned, before: limit): isOffice = false
        default:
          guard token.isCapital, !token.isPossessive, lexed.legalForm(at: at - 1)?.isStrong != true else {
            return isOffice && at - 1 > start ? at - 1 : nil
          }
        }
      case .comma, .semicolon, .openParenthesis, .period: return isOffice ? at - 1 : nil
      case .ampersand, .dash, .slash: continue
      default: return nil
      }
    }
    return nil
  }

  /// "and Chief Executive Officer", "and president": a further office, and no further name.
  private func leadsToOffice(_ start: Int, isOwned: Bool, before limit: Int) -> Bool {
    for at in span(start, min(limit, start + 6)) {
      guard lexed[at].isWord, isOwned || lexed[at].isCapital || lexed.word(at) == .of else { return false }
      if OfficeNouns.isOffice(lexed.word(at)) { return true }
    }
    return false
  }
}
