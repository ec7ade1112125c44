internal import Filings
internal import Names

/// Tells where a party of a preamble starts.
///
/// What stands before a name and after it decides: a legal form makes a name anywhere; other capital words are a
/// party's name only where a defined term, a description or the end of the preamble follows, so that streets, towns
/// and officers are none.
struct PreambleMemberParser {
  let lexed: Lexed
  let names: NameParser
  private let classes: ClassParser
  private let definitions: DefinitionParser

  init(_ lexed: Lexed) {
    self.lexed = lexed
    names = NameParser(lexed: lexed)
    classes = ClassParser(lexed: lexed)
    definitions = DefinitionParser(lexed: lexed)
  }

  /// What stands before a party.
  enum Gap {
    /// Nothing of the list.
    case opening
    /// A new block or a number: AND:, (2), Party B:.
    case line
    case semicolon, conjunction, comma
  }

  /// What was read since the party before.
  struct State {
    /// Whether nothing but brackets stands behind its name.
    var isBare: Bool
    /// Whether a term was defined for it.
    var isClosed: Bool
  }

  /// The party that starts at a token, where one credibly does.
  func member(
    at start: Int, after gap: Gap, _ state: State = State(isBare: true, isClosed: true), before limit: Int
  ) -> PartyMember? {
    var at = afterLabels(start, gap, before: limit)
    guard at < limit, !isOfficeLabel(at, before: limit) else { return nil }
    if gap != .comma || at > start, let range = collective(at: at, before: limit) {
      return PartyMember(reference: .collective, range: range)
    }
    let isOwned = afterKinship(at, before: limit)
    if let owned = isOwned { at = owned }
    if lexed.kind(at) == .openQuote { at += 1 }
    let isCommon = gap == .comma && lexed.word(at) == .the && !lexed[at].isCapital
    guard var match = name(at: at, before: limit), match.range.lowerBound <= at + 1 else { return nil }
    match = addressed(extended(completed(match, gap, state, before: limit), before: limit))
    guard isOwned == nil || match.hasStrongForm, !isOfficer(start, gap) else { return nil }
    // "…, the Board of Trustees of Alder (the "Board")", but not "…, the sole owner".
    if isCommon {
      guard sign(at: match.range.upperBound, before: limit) == .definition,
        match.range.contains(where: { lexed.word($0) == .of })
      else { return nil }
    }
    guard isPlausible(match), isCredible(match, gap, state, before: limit) else { return nil }
    return PartyMember(reference: .name(match), range: match.range)
  }

  /// A name with what a dash, a possessive or "and" ties to it, without a label behind it.
  private func completed(_ match: NameMatch, _ gap: Gap, _ state: State, before limit: Int) -> NameMatch {
    var match = match
    let end = match.range.upperBound
    if match.range.count > 1, !match.hasStrongForm, lexed.kind(end) == .colon {
      // "Harrow Mills Address: …"
      return NameMatch(range: match.range.lowerBound..<end - 1, form: match.form, hasStrongForm: false)
    }
    guard !match.hasStrongForm else { return match }
    if lexed.kind(end) == .dash, lexed[end].flags.contains(.spaceBefore),
      let longer = match.with(names, from: end + 1, limit)
    {
      // "Harrow Alumni - Northern Chapter"
      match = longer
    } else if end > 0, lexed[end - 1].isPossessive, lexed[end].isCapital,
      let longer = match.with(names, from: end, limit)
    {
      // "Harrow's Kitchen"
      match = longer
    } else if lexed.word(end) == .and, gap != .opening, gap != .comma || state.isClosed && !state.isBare,
      match.form == nil,
      match.range.count <= 4, !match.range.contains(where: { lexed.kind($0) == .number }), isPlausible(match),
      Lexicon.jurisdiction(lexed, at: match.range.lowerBound) == nil,
      let longer = match.with(names, from: end + 1, limit),
      longer.form != nil
        || gap != .comma && isDescribed(PartyMember(reference: .name(longer), range: longer.range), before: limit),
      PersonNames.likeness(lexed.string(match.range)) < 0.5
    {
      // "Harrow Gas and Electric Company"
      match = longer
    }
    return match
  }

  /// A party that a label opens: "Party B: Harrow Mills, Inc.", "(2) Harrow …".
  func labelled(at start: Int, _ state: State, before limit: Int) -> PartyMember? {
    let isNumber =
      lexed.kind(start) == .openParenthesis
      && (lexed.closing(start, before: min(limit, start + 5)).map { isEnumerator(start, $0) } ?? false)
    guard isNumber || isPartyLabel(start, before: limit) else { return nil }
    return member(at: start, after: .line, state, before: limit)
  }

  // MARK: Before a name

  /// Passes over line ends, bullets, numbers and labels.
  private func afterLabels(_ start: Int, _ gap: Gap, before limit: Int) -> Int {
    var at = start
    var hasLabel = false
    while at < limit {
      switch lexed.kind(at) {
      case .lineEnd, .tab, .dash, .colon: at += 1
      case .comma where gap == .opening || gap == .conjunction: at += 1
      case .other where !isUnderscore(at): at += 1
      case .openParenthesis:
        guard let close = lexed.closing(at, before: min(limit, at + 5)), isEnumerator(at, close) else { return at }
        at = close + 1
      case .number
      where lexed.kind(at + 1) == .closeParenthesis
        || lexed.kind(at + 1) == .period && (lexed[at + 2].isCapital || lexed.word(at + 2) == .each):
        guard lexed[at].end - lexed[at].start <= 2 else { return at }
        at += 2
      case .word:
        if lexed.word(at) == .each || lexed.word(at) == .both, lexed.word(at + 1) == .of {
          at += 2
        } else if lexed.word(at) == .the, lexed.word(at + 1) == .following {
          at += lexed.word(at + 2) == .parties ? 3 : 2
        } else if lexed.word(at) == .and, gap == .opening || lexed.kind(at - 1) == .lineEnd {
          at += 1
        } else if lexed.word(at) == .on, lexed.word(at + 1) == .the || lexed.word(at + 1) == .one {
          guard
            let hand = (at..<min(limit, at + 6)).first(where: {
              lexed[$0].key == PreambleMemberParser.hand || lexed.word($0) == .party
            })
          else { return at }
          at = hand + 1
          if lexed.kind(at) == .comma { at += 1 }
        } else if !hasLabel, let end = label(at: at, before: limit), !isOfficeLabel(at, before: limit) {
          at = end
          hasLabel = true
        } else {
          return at
        }
      default: return at
      }
    }
    return at
  }

  private static let hand = WordKey("hand")

  /// The token after a label: "Party A:", "Licensor:", "Client Name:".
  private func label(at start: Int, before limit: Int) -> Int? {
    for at in start..<max(start, min(limit, start + 5)) {
      switch lexed.kind(at) {
      case .colon: return at > start ? at + 1 : nil
      case .slash where at > start: continue
      case .word where lexed[at].isCapital || isRoleWord(at): continue
      default: return nil
      }
    }
    return nil
  }

  /// "Legal Representative:", "Contact Person:": the label of whoever speaks for a party.
  func isOfficeLabel(_ start: Int, before limit: Int) -> Bool {
    guard let end = label(at: start, before: limit), end - start <= 4 else { return false }
    if (start..<end).contains(where: { lexed.legalForm(at: $0)?.isStrong ?? false }) { return false }
    return (start..<end).contains {
      lexed.word($0) == .representative || PreambleWords.isOfficer(lexed[$0].key)
        || PreambleWords.isAddress(lexed[$0].key) || AddressWords.isAddressWord(lexed[$0].key)
        || PreambleWords.isContact(lexed[$0].key)
    }
  }

  /// "Party B:", "Licensee:", "Client Name:".
  func isPartyLabel(_ start: Int, before limit: Int) -> Bool {
    guard let end = label(at: start, before: limit), !isOfficeLabel(start, before: limit) else { return false }
    return (start..<end - 1).contains { lexed.word($0) == .party || isRoleWord($0) && lexed.word($0) != .bank }
  }

  func afterLineEnds(_ start: Int, before limit: Int) -> Int {
    var at = start
    while at < limit, lexed.kind(at) == .lineEnd || lexed.kind(at) == .tab { at += 1 }
    return at
  }

  /// (1), (ii), (b): a number before a member.
  func isEnumerator(_ open: Int, _ close: Int) -> Bool {
    guard close == open + 2 else { return false }
    let token = lexed[open + 1]
    let length = token.end - token.start
    if token.kind == .number { return length <= 2 }
    return token.isWord && (length == 1 || length <= 4 && NameWords.isRomanNumeral(token.key))
  }

  /// "its wholly owned subsidiary", "its affiliate": where the name starts.
  private func afterKinship(_ start: Int, before limit: Int) -> Int? {
    guard lexed.word(start) == .its || lexed.word(start) == .their else { return nil }
    for at in start + 1..<max(start + 1, min(limit, start + 6)) {
      switch lexed.word(at) {
      case .subsidiary, .subsidiaries, .affiliate, .affiliates, .parent:
        return lexed.kind(at + 1) == .comma ? at + 2 : at + 1
      default: guard lexed[at].isWord, !lexed[at].isCapital else { return nil }
      }
    }
    return nil
  }

  /// "its general partner, Harrow GP, LLC": a name behind a comma that says who acts.
  private func isOfficer(_ start: Int, _ gap: Gap) -> Bool {
    guard gap == .comma else { return false }
    let before = lexed[start - 2]
    return before.isWord && !before.isCapital && PreambleWords.isOffice(before.key)
  }

  /// A class of parties that the preamble does not name: "the lenders party hereto".
  private func collective(at start: Int, before limit: Int) -> Range<Int>? {
    switch lexed.word(start) {
    case .its, .their: return nil
    default: break
    }
    if let range = definedClass(at: start, before: limit) { return range }
    guard let range = classes.collective(at: start, before: limit), let last = range.last else { return nil }
    switch lexed.word(last) {
    case .hereto, .thereto, .hereof, .herein, .therein: break
    default:
      guard
        range.contains(where: { lexed.word($0) == .listed || lexed.word($0) == .named || lexed.word($0) == .identified }
        )
      else { return nil }
    }
    // "the parties hereto" are those named.
    let isBare = range.count <= 4 && range.contains { lexed.word($0) == .parties }
    return isBare ? nil : range
  }

  /// "the purchasers (each a "Purchaser") set forth on the execution pages": a plural noun that brackets define.
  private func definedClass(at start: Int, before limit: Int) -> Range<Int>? {
    guard lexed.word(start) == .the || lexed.word(start) == .certain || lexed.word(start) == .several else {
      return nil
    }
    for at in start + 1..<max(start + 1, min(limit, start + 5)) {
      guard lexed[at].isWord, !lexed[at].isCapital else { return nil }
      guard ClassHeads.isHead(lexed[at].key), lexed.word(at) != .parties else { continue }
      guard lexed.kind(at + 1) == .openParenthesis, let close = lexed.closing(at + 1, before: min(limit, at + 60)),
        let definition = definitions.definitions(open: at + 1, close: close).first
      else { continue }
      if case .single = definition.scope { return nil }
      return start..<at + 1
    }
    return nil
  }

  // MARK: Blanks

  /// A blank to be filled in, or words left out in square brackets, in the place of a name.
  func blank(at start: Int, before limit: Int) -> Range<Int>? {
    var at = afterLabels(start, .opening, before: limit)
    let first = at
    if lexed.word(at) == .a || lexed.word(at) == .an || lexed.word(at) == .the { at += 1 }
    if lexed.kind(at) == .openParenthesis, lexed.text.bytes[Int(lexed[at].start)] == UInt8(ascii: "["),
      let close = lexed.closing(at, before: min(limit, at + 12))
    {
      return first..<close + 1
    }
    let mark = at
    while at < limit, isUnderscore(at) || lexed.kind(at) == .dash && at > mark { at += 1 }
    return at > mark ? first..<at : nil
  }

  private func isUnderscore(_ at: Int) -> Bool {
    let token = lexed[at]
    guard token.kind == .other || token.kind == .word, token.end > token.start else { return false }
    return lexed.text.bytes[Int(token.start)] == UInt8(ascii: "_")
  }

  // MARK: What makes a party

  /// What follows a name.
  enum Sign {
    case none, definition, description, address, separator, end
  }

  func sign(at end: Int, before limit: Int) -> Sign {
    var at = end
    if lexed.kind(at) == .closeQuote { at += 1 }
    guard at < limit else { return .end }
    let hasComma = lexed.kind(at) == .comma
    if hasComma { at += 1 }
    if lexed.kind(at) == .closeQuote { at += 1 }
    let token = lexed[at]
    switch token.kind {
    case .openParenthesis:
      guard let close = lexed.closing(at, before: min(limit, at + 80)) else { return .none }
      if !definitions.definitions(open: at, close: close).isEmpty || PreambleWords.leadsToTerm(lexed[at + 1].key) {
        return .definition
      }
      return .description
    case .period, .lineEnd: return .end
    case .semicolon, .ampersand: return .separator
    case .word: return sign(ofWord: at, hasComma: hasComma, before: limit)
    default: return .none
    }
  }

  /// Whether a term or a description follows a name at once.
  func isDescribed(_ member: PartyMember, before limit: Int) -> Bool {
    guard case .name(let match) = member.reference else { return false }
    switch sign(at: match.range.upperBound, before: limit) {
    case .definition, .description, .address: return true
    default: return false
    }
  }

  private func sign(ofWord at: Int, hasComma: Bool, before limit: Int) -> Sign {
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
    case .individually where hasComma: return .description
    case .on where lexed.word(at + 1) == .behalf: return .description
    case .unknown where token.key == PreambleMemberParser.duly: return .description
    case .organized, .existing, .acting, .as, .dba, .fka, .formerly, .doing, .not, .solely, .by, .through:
      return .description
    case .having, .whose, .located, .residing, .registered: return .address
    case .with:
      if lexed.word(at + 1) == .respect { return .end }
      let isAddress = (at + 1..<at + 8).contains { AddressWords.isAddressWord(lexed[$0].key) }
      return isAddress ? .address : .none
    case .of where lexed.kind(at + 1) == .openParenthesis || lexed.kind(at + 1) == .number: return .address
    case .and: return .separator
    case .dated, .effective, .is, .are, .was, .were, .whereas, .on, .entered, .made: return .end
    default:
      if lexed.kind(at + 1) == .slash, lexed.kind(at + 3) == .slash { return .description }
      return hasComma ? .none : PreambleWords.isFilingWord(token.key) ? .end : .none
    }
  }

  /// Whether capital words can be a party's name: no role word, place, address, month or title.
  private func isPlausible(_ match: NameMatch) -> Bool {
    let range = match.range
    guard let last = range.last else { return false }
    if range.allSatisfy({ isRoleWord($0) }) { return false }
    if isTown(match) || opensWithPlace(range) { return false }
    if match.hasStrongForm { return range.count > 1 || lexed.legalForm(at: range.lowerBound) == nil }
    if let place = Lexicon.jurisdiction(lexed, at: range.lowerBound), place.count == range.count { return false }
    if AgreementTitles.isHead(lexed[last].key), lexed.word(last) != .trust, lexed.word(last) != .bank { return false }
    let length = lexed[last].end - lexed[last].start
    if lexed.kind(last) == .number, length >= 4 { return false }
    if range.count == 1, lexed.legalForm(at: last) != nil { return false }
    if range.count == 1, length <= 2 || PreambleWords.endsPreamble(lexed[last].key) || lexed.kind(last) == .number {
      return false
    }
    for at in range {
      if PreambleWords.isAddress(lexed[at].key) || PreambleWords.isOfficer(lexed[at].key) { return false }
      switch lexed.word(at) {
      case .agreement, .exhibit, .schedule, .annex, .whereas, .parties, .party, .dated, .page, .source, .now:
        return false
      case .unknown where PreambleWords.isLaw(lexed[at].key): return false
      default: break
      }
    }
    return lexed[range.lowerBound].key != PreambleMemberParser.may || range.count > 1
  }

  private static let may = WordKey("may")
  private static let duly = WordKey("duly")

  /// "Nevada 89501 & Harrow Mills": the end of an address and a further party.
  private func opensWithPlace(_ range: Range<Int>) -> Bool {
    // "Dover, DE 19901, Harrow & Company"
    if range.contains(where: {
      lexed.kind($0) == .number && lexed[$0].end - lexed[$0].start > 4 && lexed.kind($0 + 1) == .comma
    }) {
      return true
    }
    guard let sign = range.first(where: { lexed.kind($0) == .ampersand }) else { return false }
    let before = range.lowerBound..<sign
    if let last = before.last, lexed.kind(last) == .number, lexed[last].end - lexed[last].start > 3 { return true }
    guard lexed[sign].flags.contains(.spaceBefore) else { return false }
    return Lexicon.jurisdiction(lexed, at: before.lowerBound)?.count == before.count
  }

  /// "Carson City, NV 89706": the letters of a state, which are those of a legal form, too.
  private func isTown(_ match: NameMatch) -> Bool {
    guard let last = match.range.last, lexed.kind(last - 1) == .comma, PreambleWords.isState(lexed[last].key),
      !lexed[last].flags.contains(.abbreviation), lexed[last].flags.contains(.allCapitals)
    else { return false }
    let next = lexed.kind(last + 1) == .comma ? last + 2 : last + 1
    return lexed.kind(next) == .number
  }

  private func isRoleWord(_ at: Int) -> Bool {
    RoleTerms.isPartyWord(lexed.word(at)) || RoleTerms.role(of: lexed[at].key) != nil || lexed.word(at) == .the
      || lexed.word(at) == .party || lexed.word(at) == .parties
  }

  private func isCredible(_ match: NameMatch, _ gap: Gap, _ state: State, before limit: Int) -> Bool {
    if match.hasStrongForm { return true }
    let sign = sign(at: match.range.upperBound, before: limit)
    let text = lexed.string(match.range)
    let isKnown = match.form != nil || Lexicon.isOrganisation(text) || PersonNames.likeness(text) >= 0.5
    let isNext = state.isBare || state.isClosed
    switch gap {
    case .opening, .line, .semicolon:
      switch sign {
      case .definition, .description, .address: return true
      case .separator: return match.range.count <= 8
      case .end: return isKnown || gap != .opening && match.range.count <= 6
      case .none: return isKnown
      }
    case .conjunction:
      switch sign {
      case .definition: return true
      case .description: return isNext || isKnown
      case .address: return isNext || match.form != nil || Lexicon.isOrganisation(text)
      case .separator, .end: return isNext && (isKnown || match.range.count <= 6)
      case .none: return isNext && isKnown
      }
    case .comma:
      switch sign {
      case .definition: return isNext
      case .description:
        return isNext && isKnown || Lexicon.isOrganisation(text)
          || state.isClosed && match.range.count > 1 && !isSinglePlace(match)
      case .address: return isNext && isKnown
      case .separator: return state.isBare && isKnown
      case .end, .none: return state.isBare && isKnown && !isSinglePlace(match)
      }
    }
  }

  /// A town and the like: one or two words before a state.
  private func isSinglePlace(_ match: NameMatch) -> Bool {
    let next = match.range.upperBound
    guard lexed.kind(next) == .comma else { return false }
    return Lexicon.jurisdiction(lexed, at: next + 1) != nil
  }
}

extension NameMatch {
  /// This name together with one that starts at a token.
  fileprivate func with(_ names: NameParser, from start: Int, _ limit: Int) -> NameMatch? {
    guard let rest = names.name(at: start, before: limit), rest.range.lowerBound == start else { return nil }
    return NameMatch(
      range: range.lowerBound..<rest.range.upperBound, form: rest.form, hasStrongForm: rest.hasStrongForm)
  }
}
