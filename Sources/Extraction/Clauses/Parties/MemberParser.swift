internal import Names

/// Reads how a list refers to one member: by a class, a defined term, or a name.
struct MemberParser {
  let lexed: Lexed
  let names: NameParser
  let classes: ClassParser
  let dates: DateParser

  /// The member at a token: a class, a defined term, or a name.
  func member(at start: Int, before limit: Int) -> PartyMember? {
    guard start < limit else { return nil }
    if let range = classes.collective(at: start, before: limit) {
      return PartyMember(reference: .collective, range: range)
    }
    if let range = term(at: start, before: limit) {
      // "the Holder (as defined therein)": defined in another place, and nobody known here.
      if lexed.kind(range.upperBound) == .openParenthesis, lexed.matches(range.upperBound + 1, .as, .defined, .therein),
        let close = lexed.closing(range.upperBound, before: limit)
      {
        return PartyMember(reference: .collective, range: span(start, close + 1))
      }
      return PartyMember(reference: .term, range: range)
    }
    guard let match = names.name(at: start, before: limit) else { return nil }
    guard !isTitle(match.range), !isOffice(match), dates.date(at: match.range.lowerBound, before: limit) == nil else {
      return nil
    }
    return PartyMember(reference: .name(match), range: match.range)
  }

  /// A word or two that stand for a party: "the registrant", "Registrant", "such entities", "the Other Investors".
  func term(at start: Int, before limit: Int) -> Range<Int>? {
    var at = start
    switch lexed.word(at) {
    case .the, .such, .said, .our, .its, .that: at += 1
    case .we, .us: return start..<start + 1
    default: break
    }
    let hasArticle = at > start
    // "the same lenders"
    if hasArticle, lexed.word(at) == .same { at += 1 }
    let token = lexed[at]
    guard token.isWord, at < limit else { return nil }
    if RoleTerms.isPartyWord(token.word) {
      guard hasArticle || token.isCapital || token.word == .registrant else { return nil }
      // "Bank of Alder, N.A." is a name; "Lender Parties" a term.
      if token.isCapital, let match = names.name(at: at, before: limit), match.range.count > 1,
        match.form != nil || token.word == .bank && lexed.word(at + 1) == .of
      {
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
    // "the Estate of John Poe": a name with its article.
    if let of = span(at, at + 4).first(where: { lexed.word($0) == .of }), of > at,
      NameWords.takesOf(lexed[of - 1].key) || NameWords.hasCommittee(lexed[of + 1].key)
    {
      return nil
    }
    // "the Buyer Parties", "the Initial Purchasers": an article before capital words without a legal form.
    guard let match = names.name(at: at, before: limit), match.form == nil, !isTitle(match.range),
      match.range.count <= 4 || Lexicon.isPublicBody(lexed.string(match.range))
    else { return nil }
    return span(start, match.range.upperBound)
  }

  /// Whether a run of capital words is the title of an agreement and not a name.
  private func isTitle(_ range: Range<Int>) -> Bool {
    guard let last = range.last else { return false }
    // "Elm Fitzgerald Securities, as agent"
    if lexed.word(last) == .securities, range.count > 1 {
      let next = lexed.kind(last + 1) == .comma ? last + 2 : last + 1
      if lexed.word(next) == .as { return false }
    }
    return AgreementTitles.isHead(lexed[last].key) && lexed.word(last) != .trust && lexed.word(last) != .option
  }

  /// Whether capital words are an office and not a name: "Vice President".
  private func isOffice(_ match: NameMatch) -> Bool {
    guard match.form == nil, let last = match.range.last else { return false }
    return OfficeNouns.isOffice(lexed.word(last))
  }
}
