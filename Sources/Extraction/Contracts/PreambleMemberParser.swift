internal import DealModel
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
  let classes: ClassParser
  let definitions: DefinitionParser

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
    /// Nothing of the sentence: its parties stand in front of the verb.
    case start
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
    // "…; AND Tern Foods LLC": the name starts behind the conjunction.
    if gap == .comma || gap == .semicolon, lexed.word(start) == .and, lexed[start].isCapital { return nil }
    var at = afterFavor(afterLabels(start, gap, before: limit))
    guard at < limit, !isOfficeLabel(at, before: limit) else { return nil }
    if gap != .comma || at > start || state.isClosed, let range = collective(at: at, before: limit) {
      return PartyMember(reference: .collective, range: range)
    }
    // "Richard Roe and Mary Roe, Trustees of Elm Realty Trust": what they are.
    if gap == .comma, lexed.word(at) == .trustee || lexed[at].key == PreambleMemberParser.trustees,
      lexed.word(at + 1) == .of
    {
      return nil
    }
    let isOwned = afterKinship(at, before: limit)
    if let owned = isOwned { at = owned }
    if lexed.kind(at) == .openQuote { at += 1 }
    let isCommon = gap == .comma && lexed.word(at) == .the && !lexed[at].isCapital
    guard var match = name(at: at, before: limit), match.range.lowerBound <= at + 1 else { return nil }
    match = addressed(extended(completed(match, gap, state, before: limit), before: limit))
    guard
      isOwned == nil || match.hasStrongForm || Lexicon.isOrganisation(lexed.string(match.range))
        || PreambleMemberParser.spouses.contains(lexed[match.range.lowerBound - 2].key),
      !isOfficer(start, gap), !isInCapacity(match)
    else { return nil }
    guard !isCommon || isNamed(match, state, before: limit) else { return nil }
    guard isPlausible(match) || isNation(match, gap, state, before: limit), isCredible(match, gap, state, before: limit)
    else { return nil }
    return PartyMember(reference: .name(match), range: match.range, roles: role(before: match.range.lowerBound))
  }

  /// "…, the Board of Trustees of Alder (the "Board")", "…, the Alder Clinic, a Texas charity ("Alder")", but not "…, the
  /// sole owner".
  private func isNamed(_ match: NameMatch, _ state: State, before limit: Int) -> Bool {
    let isOrganisation = match.form != nil || Lexicon.isOrganisation(lexed.string(match.range))
    switch sign(at: match.range.upperBound, before: limit) {
    case .definition: return isOrganisation || match.range.contains { lexed.word($0) == .of }
    case .description: return state.isClosed && isOrganisation && lexed.kind(match.range.upperBound) == .comma
    case .none, .address, .separator, .end: return false
    }
  }

  /// "LANDLORD: Alder Land Company": the role that the label before a name gives.
  private func role(before start: Int) -> [Party.Role] {
    var at = start - 1
    while at > 0, lexed.kind(at) == .lineEnd || lexed.kind(at) == .tab { at -= 1 }
    let label = columnLabel(over: start) ?? (lexed.kind(at) == .colon ? at - 1 : nil)
    guard let label, let role = RoleTerms.role(of: lexed[label].key), !role.isPlural, role.role != .party else {
      return []
    }
    return [role.role]
  }

  /// "…, in favor of Tern Bank, N.A.": where the name starts.
  private func afterFavor(_ start: Int) -> Int {
    lexed.word(start) == .in && isFavor(start + 1) && lexed.word(start + 2) == .of ? start + 3 : start
  }

  /// "favor", "favour".
  func isFavor(_ at: Int) -> Bool { lexed.word(at) == .favor || lexed[at].key == PreambleMemberParser.favour }

  private static let trustees = WordKey("trustees")
  private static let spouses = WordKeySet(words: "wife husband spouse")
  private static let favour = WordKey("favour")

  /// A name with what a dash, a possessive or "and" ties to it, without a label behind it.
  func completed(_ match: NameMatch, _ gap: Gap, _ state: State, before limit: Int) -> NameMatch {
    var match = match
    let end = match.range.upperBound
    if match.range.count > 1, !match.hasStrongForm,
      lexed.kind(end) == .colon || lexed.kind(end) == .openParenthesis && isPlural(end)
    {
      // "Harrow Mills Address: …", "Harrow Insurance Company Customer Address: …"
      let first = match.range.lowerBound
      let last = isRoleWord(end - 2) && lexed.word(end - 2) != .the && end - 2 > first ? end - 2 : end - 1
      return NameMatch(range: first..<last, form: match.form, hasStrongForm: false)
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
    } else if lexed.word(end) == .and || lexed.kind(end) == .ampersand, gap != .opening,
      gap != .comma
        || match.range.count > 1 && state.isClosed
          && (!state.isBare || !isCredible(match, gap, state, before: limit)),
      match.form == nil, !match.range.contains(where: { lexed.word($0) == .of && !isSchool($0 - 1) }),
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

  /// "its wholly owned subsidiary", "its affiliate": where the name starts.
  func afterKinship(_ start: Int, before limit: Int) -> Int? {
    // "John Roe and wife, Mary Roe"
    if PreambleMemberParser.spouses.contains(lexed[start].key), lexed.kind(start + 1) == .comma { return start + 2 }
    guard lexed.word(start) == .its || lexed.word(start) == .their else { return nil }
    for at in start + 1..<max(start + 1, min(limit, start + 6)) {
      switch lexed.word(at) {
      case .subsidiary, .subsidiaries, .affiliate, .affiliates, .parent:
        return lexed.kind(at + 1) == .comma ? at + 2 : at + 1
      // "its U.S. subsidiary"
      default:
        guard lexed[at].isWord, !lexed[at].isCapital || lexed[at].flags.contains(.abbreviation) else { return nil }
      }
    }
    return nil
  }

  /// "its general partner, Harrow GP, LLC": a name behind a comma that says who acts.
  func isOfficer(_ start: Int, _ gap: Gap) -> Bool {
    guard gap == .comma else { return false }
    let before = lexed[start - 2]
    guard before.isWord, PreambleWords.isOffice(before.key) || PreambleWords.isOfficer(before.key) else { return false }
    // "represented by its President, Mr. John Doe"
    return !before.isCapital || (max(0, start - 6)..<start - 2).contains { lexed.word($0) == .its }
  }

  /// Whether somebody acts "in his capacity as managing director", and not "in his individual capacity".
  private func isInCapacity(_ match: NameMatch) -> Bool {
    let at = match.range.upperBound
    guard match.form == nil, lexed.kind(at) == .comma, lexed.word(at + 1) == .in else { return false }
    return (lexed.word(at + 2) == .his || lexed.word(at + 2) == .her) && lexed.word(at + 3) == .capacity
  }

  /// A class of parties that the preamble does not name: "the lenders party hereto".
  func collective(at start: Int, before limit: Int) -> Range<Int>? {
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
  func definedClass(at start: Int, before limit: Int) -> Range<Int>? {
    guard lexed.word(start) == .the || lexed.word(start) == .certain || lexed.word(start) == .several else {
      return nil
    }
    for at in start + 1..<max(start + 1, min(limit, start + 5)) {
      guard lexed[at].isWord, !lexed[at].isCapital else { return nil }
      guard ClassHeads.isHead(lexed[at].key), lexed.word(at) != .parties else { continue }
      if let end = describedClass(behind: at, before: limit) { return start..<end }
      guard lexed.kind(at + 1) == .openParenthesis, let close = lexed.closing(at + 1, before: min(limit, at + 60)),
        let definition = definitions.definitions(open: at + 1, close: close).first
      else { continue }
      if case .single = definition.scope { return nil }
      return start..<at + 1
    }
    return nil
  }

  /// Where a class ends that the brackets define, and that more is said of: "the shareholders of Birch LLC (the "Birch
  /// Sellers")", "the persons whose names appear on the signature pages hereto (each, a "Holder")".
  private func describedClass(behind head: Int, before limit: Int) -> Int? {
    var at = head + 1
    switch lexed.word(at) {
    case .of:
      guard let owner = name(at: at + 1, before: limit) else { return nil }
      at = owner.range.upperBound
    case .whose: break
    // "the lenders from time to time party to the Loan Agreement (the "Lenders")"
    case .party, .parties, .from: break
    case .named, .listed, .identified: break
    default: return nil
    }
    while at < min(limit, head + 30), lexed[at].isWord { at += 1 }
    guard lexed.kind(at) == .openParenthesis, let close = lexed.closing(at, before: min(limit, at + 60)),
      let definition = definitions.definitions(open: at, close: close).first, let last = definition.tokens.last
    else { return nil }
    return ClassHeads.isHead(lexed[last].key) || definition.isShared && RoleTerms.role(of: lexed[last].key) != nil
      ? at : nil
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
