internal import Filings
internal import Names

/// Whether capital words are the name of a party, by what they are and by what follows them.
extension PreambleMemberParser {
  /// What follows a name.
  enum Sign {
    case none, definition, description, address, separator, end
  }

  func sign(at end: Int, before limit: Int) -> Sign {
    var at = end
    if lexed.kind(at) == .closeQuote { at += 1 }
    guard at < limit else { return .end }
    while let next = afterDegree(at) { at = next }
    let hasComma = lexed.kind(at) == .comma
    if hasComma { at += 1 }
    if lexed.kind(at) == .closeQuote { at += 1 }
    let token = lexed[at]
    switch token.kind {
    case .openParenthesis:
      guard let close = lexed.closing(at, before: min(limit, at + 80)) else { return .none }
      if let term = definitions.definitions(open: at, close: close).first {
        return ThingTerms.isThing(term.tokens, behind: end, lexed) ? .none : .definition
      }
      if PreambleWords.leadsToTerm(lexed[at + 1].key) { return .definition }
      return .description
    case .lineEnd where opensTerm(at, before: limit): return .definition
    case .period, .lineEnd: return .end
    case .semicolon, .ampersand: return .separator
    case .word:
      // "Harrow Maritime Ltd., Liberia, hereinafter called the Sellers"
      if hasComma, let place = Lexicon.jurisdiction(lexed, at: at), lexed.kind(at + place.count) == .comma,
        lexed.word(at + place.count + 1) == .hereinafter
      {
        return .definition
      }
      return sign(ofWord: at, hasComma: hasComma, before: limit)
    default: return .none
    }
  }

  /// A bracket with a short name on the line below a name.
  private func opensTerm(_ lineEnd: Int, before limit: Int) -> Bool {
    let open = afterLineEnds(lineEnd, before: limit)
    guard lexed.kind(open) == .openParenthesis,
      PreambleWords.leadsToTerm(lexed[open + 1].key) || lexed.word(open + 1) == .the,
      let close = lexed.closing(open, before: min(limit, open + 40))
    else { return false }
    return !definitions.definitions(open: open, close: close).isEmpty
  }

  /// "Jane Roe, M.D., Ph.D., of 12 Elm Street": where the words behind a degree start.
  private func afterDegree(_ comma: Int) -> Int? {
    guard lexed.kind(comma) == .comma, lexed[comma + 1].isCapital else { return nil }
    if PreambleWords.isDegree(lexed[comma + 1].key) { return comma + 2 }
    let isDoctor = lexed[comma + 1].key == PreambleMemberParser.ph && lexed.kind(comma + 2) == .period
    return isDoctor ? comma + 4 : nil
  }

  private static let ph = WordKey("ph")
  private static let you = WordKey("you")

  /// Whether a term or a description follows a name at once.
  func isDescribed(_ member: PartyMember, before limit: Int) -> Bool {
    guard case .name(let match) = member.reference else { return false }
    switch sign(at: match.range.upperBound, before: limit) {
    case .definition, .description, .address: return true
    default: return match.hasStrongForm && isStreet(match.range.upperBound)
    }
  }

  func isPerson(_ member: PartyMember) -> Bool { PersonNames.likeness(lexed.string(member.range)) >= 0.8 }

  /// "Harrow Mills, Inc., 12 Elm Street, Alder".
  func isStreet(_ end: Int) -> Bool {
    lexed.kind(end) == .comma && isHouse(end + 1)
  }

  /// "12 Elm Street".
  func isHouse(_ number: Int) -> Bool {
    guard lexed.kind(number) == .number, lexed[number].end - lexed[number].start <= 5 else { return false }
    return (number + 1..<number + 6).contains {
      AddressWords.isAddressWord(lexed[$0].key) || PreambleWords.isAddress(lexed[$0].key)
    }
  }

  func sign(ofWord at: Int, hasComma: Bool, before limit: Int) -> Sign {
    let token = lexed[at]
    if PreambleWords.endsPreamble(token.key), token.isCapital { return .end }
    if PreambleWords.isAgreeing(token.key) { return .end }
    switch token.word {
    case .hereinafter, .hereafter:
      let isAll = (at + 1..<at + 5).contains { PreambleWords.isCollecting(lexed[$0].key) }
      return isAll ? .none : .definition
    case .a, .an:
      if hasComma, lexed[at + 1].isWord, !lexed[at + 1].isCapital, !lexed[at + 1].flags.contains(.abbreviation) {
        return .description
      }
      for next in at + 1..<min(limit, at + 10) {
        if PreambleWords.describes(lexed[next].key) { return .description }
        guard lexed[next].isWord || lexed.kind(next) == .number else { return .none }
      }
      return .none
    case .for where hasComma && lexed[at + 1].word == .itself: return .description
    case .individually where hasComma, .individuals where hasComma: return .description
    case .which where hasComma && (lexed.word(at + 1) == .is || lexed.word(at + 1) == .has): return .description
    case .on where lexed.word(at + 1) == .behalf: return .description
    case .unknown where token.key == PreambleMemberParser.duly: return .description
    // "Harrow Mills Limited ABN 11 222 333 444 of 9 Fir Street"
    case .unknown where PreambleMemberParser.registers.contains(token.key) && lexed.kind(at + 1) == .number:
      return .description
    case .organized, .existing, .acting, .as, .dba, .fka, .formerly, .doing, .not, .solely, .by, .through:
      return .description
    case .having, .whose, .located, .residing, .registered: return .address
    case .with:
      if lexed.word(at + 1) == .respect { return .end }
      let isAddress = (at + 1..<at + 8).contains { AddressWords.isAddressWord(lexed[$0].key) }
      return isAddress ? .address : .none
    case .of where lexed.kind(at + 1) == .openParenthesis || lexed.kind(at + 1) == .number: return .address
    case .of where isTown(at + 1): return .address
    case .and: return .separator
    case .dated, .effective, .is, .are, .was, .were, .whereas, .on, .entered, .made: return .end
    default:
      if lexed.kind(at + 1) == .slash, lexed.kind(at + 3) == .slash { return .description }
      return hasComma ? .none : PreambleWords.isFilingWord(token.key) ? .end : .none
    }
  }

  /// Whether capital words can be a party's name: no role word, place, address, month or title.
  func isPlausible(_ match: NameMatch) -> Bool {
    let range = match.range
    guard let last = range.last else { return false }
    // "on behalf of themselves and the Class"
    if range.allSatisfy({ isRoleWord($0) || lexed.word($0) == .class_ })
      || range.count == 1 && PreambleWords.isLabel(lexed[last].key)
    {
      return false
    }
    // "KNOW ALL MEN BY THESE PRESENTS"
    if lexed[range.lowerBound].key == PreambleMemberParser.know, lexed.word(range.lowerBound + 1) == .all {
      return false
    }
    if isTown(match) || opensWithPlace(range) || range.contains(where: isRegistration) { return false }
    if match.hasStrongForm { return range.count > 1 || lexed.legalForm(at: range.lowerBound) == nil }
    // "Grant You (the "Optionee")", "HARROW MILLS, INC. Notice of Grant"
    if lexed[last].key == PreambleMemberParser.you { return false }
    if range.count > 1, lexed[range.lowerBound].flags.contains(.abbreviation),
      lexed.legalForm(at: range.lowerBound)?.isStrong == true
    {
      return false
    }
    if let place = Lexicon.jurisdiction(lexed, at: range.lowerBound), place.count == range.count { return false }
    if AgreementTitles.isHead(lexed[last].key), lexed.word(last) != .trust, lexed.word(last) != .bank {
      // "Harrow Instruments ("HI")"
      guard range.count > 1, PreambleMemberParser.trades.contains(lexed[last].key) else { return false }
    }
    // "Section 2", "Article IV"
    if range.count == 2, PreambleWords.endsPreamble(lexed[range.lowerBound].key),
      lexed.kind(last) == .number || NameWords.isRomanNumeral(lexed[last].key)
    {
      return false
    }
    let length = lexed[last].end - lexed[last].start
    // "Nevada 89501", but "Harrow 2000 ("Harrow")"
    if lexed.kind(last) == .number, length >= 4, !isSeries(lexed[last]) {
      guard length == 4, lexed.kind(last + 1) == .openParenthesis, Lexicon.jurisdiction(lexed, at: last - 1) == nil,
        sign(at: last + 1, before: lexed.count) == .definition
      else { return false }
    }
    if range.count == 1, lexed.legalForm(at: last) != nil { return false }
    if range.count == 1 {
      // "3Harrow"
      let isFigure = lexed.kind(last) == .number && (length < 5 || !lexed[last].isCapital)
      if length <= 2 || PreambleWords.endsPreamble(lexed[last].key) || isFigure { return false }
    }
    let isNumbered = range.contains { lexed.kind($0) == .number }
    for at in range {
      // "Elm Street Realty Associates"
      if PreambleWords.isAddress(lexed[at].key), at == last || isNumbered { return false }
      if PreambleWords.isOfficer(lexed[at].key) { return false }
      switch lexed.word(at) {
      case .agreement, .exhibit, .schedule, .annex, .whereas, .parties, .party, .dated, .page, .source, .now:
        return false
      case .unknown where isLaw(at): return false
      default: break
      }
    }
    return lexed[range.lowerBound].key != PreambleMemberParser.may || range.count > 1
  }

  /// "Regulation D", "the Exchange Commission", but not "the Alder Fair Commission".
  func isLaw(_ at: Int) -> Bool {
    ThingTerms.isLaw(lexed[at].key)
      || lexed[at].key == PreambleMemberParser.commission && lexed[at - 1].key == PreambleMemberParser.exchange
  }

  /// "CIN U72200KA2004PTC012345": the number of a company in a register, and not its name.
  func isRegistration(_ at: Int) -> Bool {
    let token = lexed[at]
    guard token.end - token.start > 9 else { return false }
    return lexed.text.bytes[Int(token.start)..<Int(token.end)].count { (0x30...0x39).contains($0) } > 5
  }

  /// Heads of titles that end names, too.
  private static let trades = WordKeySet(words: "instruments securities facilities options notes")
  /// "the United States of America, acting through …", "the State of Alder (the "State")": a place that is a party.
  func isNation(_ match: NameMatch, _ gap: Gap, _ state: State, before limit: Int) -> Bool {
    switch gap {
    case .opening, .line, .semicolon: break
    case .conjunction: guard state.isBare || state.isClosed else { return false }
    case .start, .comma: return false
    }
    let words = lexed.word(match.range.lowerBound) == .the ? match.range.dropFirst() : match.range
    guard words.count > 2, let first = words.first,
      Lexicon.jurisdiction(lexed, at: first).map({ $0.count == words.count }) ?? false
    else { return false }
    switch sign(at: match.range.upperBound, before: limit) {
    case .definition, .description: return true
    case .none, .address, .separator, .end: return false
    }
  }

  private static let commission = WordKey("commission")
  private static let exchange = WordKey("exchange")
  private static let know = WordKey("know")
  static let may = WordKey("may")
  static let duly = WordKey("duly")

  /// "Nevada 89501 & Harrow Mills": the end of an address and a further party.
  func opensWithPlace(_ range: Range<Int>) -> Bool {
    // "Dover, DE 19901, Harrow & Company"
    if range.contains(where: {
      lexed.kind($0) == .number && lexed[$0].end - lexed[$0].start > 4 && lexed.kind($0 + 1) == .comma
        && !lexed[$0].isCapital && !isSeries(lexed[$0])
    }) {
      return true
    }
    guard let sign = range.first(where: { lexed.kind($0) == .ampersand }) else { return false }
    let before = range.lowerBound..<sign
    if let last = before.last, lexed.kind(last) == .number, lexed[last].end - lexed[last].start > 3 { return true }
    guard lexed[sign].flags.contains(.spaceBefore) else { return false }
    return Lexicon.jurisdiction(lexed, at: before.lowerBound)?.count == before.count
  }

  /// "of Alder, California": one to three capital words and a place with laws of its own.
  private func isTown(_ start: Int) -> Bool {
    guard let comma = (start + 1..<start + 4).first(where: { lexed.kind($0) == .comma }) else { return false }
    return (start..<comma).allSatisfy { lexed[$0].isWord && lexed[$0].isCapital }
      && Lexicon.jurisdiction(lexed, at: comma + 1) != nil
  }

  /// "Carson City, NV 89706", "Alder, CO": the letters of a state, which are those of a legal form, too.
  func isTown(_ match: NameMatch) -> Bool {
    guard let last = match.range.last, lexed.kind(last - 1) == .comma, PreambleWords.isState(lexed[last].key),
      !lexed[last].flags.contains(.abbreviation), lexed[last].flags.contains(.allCapitals)
    else { return false }
    if !match.range.dropLast().contains(where: { lexed[$0].flags.contains(.allCapitals) }) { return true }
    let next = lexed.kind(last + 1) == .comma ? last + 2 : last + 1
    return lexed.kind(next) == .number
  }

  func isRoleWord(_ at: Int) -> Bool {
    RoleTerms.isPartyWord(lexed.word(at)) || RoleTerms.role(of: lexed[at].key) != nil || lexed.word(at) == .the
      || lexed.word(at) == .party || lexed.word(at) == .parties
  }
}
