internal import Names

/// Reads the parties of a preamble.
///
/// A preamble says much of each party between its name and the next: `name, a Delaware corporation with offices at …
/// ("A"), and name …`. So the parser reads a name, then passes over words until a separator behind which a further
/// party credibly starts: "and", a semicolon, a comma, a new block, a number in brackets.
struct PreambleListParser {
  let lexed: Lexed
  let lists: PartyListParser
  private let openings: PreambleMemberParser

  init(_ lexed: Lexed) {
    self.lexed = lexed
    lists = PartyListParser(lexed)
    openings = PreambleMemberParser(lexed)
  }

  /// The list that starts at a token.
  func list(at start: Int, before limit: Int) -> PreambleList {
    var found = PreambleList(list: PartyList(end: start), range: start..<start)
    var next = openings.member(at: start, after: .opening, before: limit)
    if next == nil, let blank = openings.blank(at: start, before: limit) {
      next = PartyMember(reference: .term, range: blank)
    }
    if next == nil { next = second(after: start, before: limit) }
    while var member = next {
      let step = skim(member.range.upperBound, before: limit, &member, &found)
      if member.isBlank {
        found.hasBlank = true
      } else {
        if !member.definitions.isEmpty { found.defined += 1 }
        if !member.definitions.isEmpty || member.hasForm || member.jurisdiction != nil
          || openings.isDescribed(member, before: limit)
        {
          found.described += 1
        }
        found.list.members.append(member)
      }
      switch step {
      case .next(let further):
        next = further
      case .ended(let end, let ending):
        found.ending = ending
        found.list.end = end
        found.range = start..<max(start, end)
        next = nil
      }
    }
    joinNames(&found)
    return found
  }

  /// The second party, where the first is named in a way that was not understood: "between deep systems and Harrow, Inc.".
  private func second(after start: Int, before limit: Int) -> PartyMember? {
    var at = start
    while at < min(limit, start + 40) {
      switch lexed.kind(at) {
      case .openParenthesis:
        at = lexed.closing(at, before: min(limit, at + 40)).map { $0 + 1 } ?? at + 1
        continue
      case .period, .colon: return nil
      default: break
      }
      if lexed.word(at) == .and, let member = openings.member(at: at + 1, after: .conjunction, before: limit),
        member.hasForm
      {
        return member
      }
      at += 1
    }
    return nil
  }

  /// Makes one name of two that "and" ties, where the first says nothing of itself while others do: "Harrow Gas and
  /// Electric Company, a Delaware corporation".
  private func joinNames(_ found: inout PreambleList) {
    guard found.list.members.count > 2 else { return }
    var at = 0
    while at + 1 < found.list.members.count, found.list.members.count > 2 {
      let first = found.list.members[at], second = found.list.members[at + 1]
      guard case .name(let head) = first.reference, case .name(let tail) = second.reference, head.form == nil,
        first.definitions.isEmpty, tail.form != nil || !second.definitions.isEmpty,
        lexed.word(head.range.upperBound) == .and, tail.range.lowerBound == head.range.upperBound + 1,
        head.range.count <= 4, PersonNames.likeness(lexed.string(head.range)) < 0.5
      else {
        at += 1
        continue
      }
      var joined = second
      joined.range = head.range.lowerBound..<tail.range.upperBound
      joined.reference = .name(NameMatch(range: joined.range, form: tail.form, hasStrongForm: tail.hasStrongForm))
      found.list.members.replaceSubrange(at...at + 1, with: [joined])
    }
  }

  /// Where the words after a member lead.
  private enum Step {
    case next(PartyMember)
    case ended(at: Int, PreambleList.Ending)
  }

  // MARK: The words after a member

  /// Passes over what is said of a member, up to the next one or the end of the list.
  private func skim(
    _ start: Int, before limit: Int, _ member: inout PartyMember, _ found: inout PreambleList
  ) -> Step {
    var at = start
    var state = PreambleMemberParser.State(isBare: true, isClosed: false)
    var lines = 0
    while at < limit, at - start < PreambleListParser.longestDescription {
      switch lexed.kind(at) {
      case .openParenthesis:
        guard let close = lexed.closing(at, before: min(limit, at + 80)) else {
          at += 1
          continue
        }
        if openings.isEnumerator(at, close) {
          if let next = openings.member(at: at, after: .line, state, before: limit) { return .next(next) }
        } else if brackets(at, close, &member, &found) {
          state.isClosed = true
        }
        at = close + 1
      case .openQuote:
        guard let close = closingQuote(at, before: limit) else {
          at += 1
          continue
        }
        if leadsToTerm(at, member), define(at + 1..<close, &member) { state.isClosed = true }
        at = close + 1
      case .comma:
        if let next = openings.member(at: at + 1, after: .comma, state, before: limit) { return .next(next) }
        at = description(at + 1, hasComma: true, before: limit, &member, &state)
      case .semicolon:
        if let next = openings.member(at: at + 1, after: .semicolon, state, before: limit) { return .next(next) }
        at += 1
      case .period:
        let count = found.list.members.count + 1
        if endsSentence(at, before: limit, isOnly: count < 2 && !found.hasBlank) { return .ended(at: at, .sentence) }
        at += 1
      case .lineEnd:
        lines += 1
        let next = openings.afterLineEnds(at, before: limit)
        let count = found.list.members.count + 1
        if let party = openings.labelled(at: next, state, before: limit) { return .next(party) }
        if !goesOn(next, before: limit), !openings.isOfficeLabel(next, before: limit),
          count > 1 || lines > 9 || found.hasBlank
        {
          return .ended(at: at, .sentence)
        }
        at = next
      case .word, .ampersand:
        if let ending = ending(at, state, before: limit) { return .ended(at: at, ending) }
        if isConjunction(at) {
          let isAlone = lexed.kind(at - 1) == .lineEnd || lexed.kind(at + 1) == .lineEnd || lexed.kind(at + 1) == .colon
          let gap: PreambleMemberParser.Gap = isAlone || lexed.kind(at - 1) == .dash ? .line : .conjunction
          if let next = openings.member(at: at + 1, after: gap, state, before: limit) { return .next(next) }
          if let blank = openings.blank(at: at + 1, before: limit), blank.count > 1 {
            return .next(PartyMember(reference: .term, range: blank))
          }
          at += 1
          state.isBare = false
          // A party that was not understood stands here: what follows is said of it.
          if gap == .line { state.isClosed = false }
        } else {
          at = description(at, hasComma: false, before: limit, &member, &state)
        }
      default:
        if lexed.kind(at) != .closeQuote, lexed.kind(at) != .colon { state.isBare = false }
        at += 1
      }
    }
    return .ended(at: min(at, limit), at >= limit ? .limit : .sentence)
  }

  private static let longestDescription = 240
  private static let benefit = WordKey("benefit")
  private static let law = WordKey("law")
  private static let expression = WordKey("expression")
  /// "OF THE FIRST PART".
  private static let part = WordKey("part")

  /// "and", "&" between spaces, "together with".
  private func isConjunction(_ at: Int) -> Bool {
    switch lexed.word(at) {
    case .and: true
    // "in favor of Tern Bank, N.A.", "for the benefit of Tern Bank, N.A."
    case .of: lexed.word(at - 1) == .favor || lexed[at - 1].key == PreambleListParser.benefit
    case .with: lexed.word(at - 1) == .together || lexed[at + 1].isCapital && lexed.kind(at - 1) == .closeParenthesis
    default:
      lexed.kind(at) == .ampersand
        && (lexed[at].flags.contains(.spaceBefore) && lexed[at + 1].flags.contains(.spaceBefore)
          || lexed.kind(at - 1) == .lineEnd)
    }
  }

  /// Reads a description that a rule knows, else passes over one word.
  private func description(
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
    case .hereinafter, .hereafter:
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
  private func ampersand(after start: Int, before limit: Int) -> Int {
    (start..<max(start, limit)).first { lexed.kind($0) == .ampersand && isConjunction($0) && lexed[$0 + 1].isCapital }
      ?? limit
  }

  /// "the laws of", "organized in", "the State of".
  private func isLawful(_ at: Int) -> Bool {
    (max(0, at - 8)..<at).contains {
      lexed.word($0) == .laws || lexed.word($0) == .organized || lexed.word($0) == .existing
    }
  }

  private func jurisdiction(_ start: Int) -> (end: Int, name: String)? {
    var at = start
    while at < start + 5, !lexed[at].isCapital || lexed.word(at) == .state {
      if lexed.word(at) != .the && lexed.word(at) != .state && lexed.word(at) != .of { return nil }
      at += 1
    }
    return Lexicon.jurisdiction(lexed, at: at).map { (at + $0.count, $0.name) }
  }

  // MARK: Defined terms

  /// Reads brackets after a member; says whether they give it a short name.
  private func brackets(_ open: Int, _ close: Int, _ member: inout PartyMember, _ found: inout PreambleList) -> Bool {
    let definitions = lists.definitions.definitions(open: open, close: close).filter { isParty($0.tokens) }
    guard !definitions.isEmpty else {
      if let term = plainTerm(open + 1..<close), define(term, &member) { return true }
      lists.descriptions.inBrackets(open + 1, close, &member)
      return false
    }
    for definition in definitions {
      switch definition.scope {
      case .single: member.definitions.append(definition)
      // ("Harrow", together with its affiliates)
      case .together(let named) where lexed.word(named.lowerBound) == .its:
        member.definitions.append(Definition(term: definition.term, scope: .single, tokens: definition.tokens))
      case .each, .collective, .together: found.list.definitions.append(definition)
      }
    }
    return true
  }

  /// (Alpha), ('Alpha'), (hereinafter the Supplier): a short name without quotation marks.
  private func plainTerm(_ range: Range<Int>) -> Range<Int>? {
    var range = range
    while let first = range.first, isLead(first) { range.removeFirst() }
    while let last = range.last, lexed.kind(last) == .other { range.removeLast() }
    guard !range.isEmpty, range.count <= 4, range.allSatisfy({ lexed[$0].isWord && lexed[$0].isCapital }) else {
      return nil
    }
    guard Lexicon.jurisdiction(lexed, at: range.lowerBound) == nil else { return nil }
    return range.count == 1 && PreambleWords.isState(lexed[range.lowerBound].key) ? nil : range
  }

  private func isLead(_ at: Int) -> Bool {
    switch lexed.word(at) {
    case .the, .as, .to: true
    default: lexed.kind(at) == .other || lexed.kind(at) == .comma || PreambleWords.leadsToTerm(lexed[at].key)
    }
  }

  /// "hereinafter called Alpha": the short name after it.
  private func term(after start: Int, before limit: Int) -> Range<Int>? {
    var at = start
    while at < min(limit, start + 6), isLead(at) { at += 1 }
    guard lexed.kind(at) != .openQuote else { return nil }
    var end = at
    while end < min(limit, at + 4), lexed[end].isWord, lexed[end].isCapital, lexed.word(end) != .and { end += 1 }
    return end > at ? at..<end : nil
  }

  /// Whether a term names a party and not the agreement or a date.
  private func isParty(_ term: Range<Int>) -> Bool {
    guard let last = term.last, lexed.word(last) != .date else { return false }
    return !AgreementTitles.isHead(lexed[last].key) || RoleTerms.isPartyWord(lexed.word(last)) || term.count > 2
  }

  private func closingQuote(_ open: Int, before limit: Int) -> Int? {
    for at in open + 1..<max(open + 1, min(limit, open + 14)) {
      if lexed.kind(at) == .closeQuote || lexed.kind(at) == .openQuote { return at }
    }
    return nil
  }

  /// Whether what stands in quotation marks is a short name: "hereinafter referred to as", "as … or".
  private func leadsToTerm(_ quote: Int, _ member: PartyMember) -> Bool {
    if lexed.word(quote - 1) == .or, !member.definitions.isEmpty { return true }
    return (max(0, quote - 8)..<quote).contains { PreambleWords.leadsToTerm(lexed[$0].key) }
  }

  private func define(_ term: Range<Int>, _ member: inout PartyMember) -> Bool {
    var term = term
    while let last = term.last, lexed.kind(last) == .comma || lexed.kind(last) == .period { term.removeLast() }
    guard !term.isEmpty, isParty(term) else { return false }
    if lexed.word(term.lowerBound) == .party || lexed.word(term.lowerBound) == .parties { return true }
    member.definitions.append(Definition(term: lexed.string(term), scope: .single, tokens: term))
    return true
  }

  // MARK: Ends

  /// What ends the list at a word; nothing where the description goes on.
  private func ending(_ at: Int, _ state: PreambleMemberParser.State, before limit: Int) -> PreambleList.Ending? {
    let token = lexed[at]
    if PreambleWords.endsPreamble(token.key), token.isCapital, lexed[at - 1].isCapital || lexed.word(at - 1) != .of {
      return .recital
    }
    if token.isCapital, isSpacedHeading(at) { return .recital }
    switch token.word {
    case .whereas: return .recital
    case .between, .among: return .predicate
    case .now where token.isCapital: return .recital
    case .in where token.isCapital && lexed.word(at + 1) != .the: return .recital
    case .is, .are, .was, .were: return isPredicate(at, state) ? .predicate : nil
    case .dated, .effective, .entered, .made, .executed:
      if token.word == .dated, lexed.word(at - 1) == .trust || lexed.word(at - 1) == .agreement { return nil }
      return .predicate
    case .as where lexed.word(at + 1) == .an && lexed.word(at + 2) == .amendment: return .predicate
    case .certain where lexed.word(at - 1) == .that: return .predicate
    case .as where lexed.word(at + 1) == .of && (state.isClosed || state.isBare): return .predicate
    case .with where lexed.word(at + 1) == .respect: return .predicate
    case .on where lexed.word(at + 1) == .this || token.isCapital && lexed.word(at + 1) != .the: return .predicate
    case .this where lexed.word(at - 1) != .in && lexed.word(at - 1) != .to: return state.isClosed ? .predicate : nil
    default: break
    }
    // "which expression shall include its successors"
    if token.word == .shall, lexed[at - 1].key == PreambleListParser.expression { return nil }
    if PreambleWords.isAgreeing(token.key) || state.isClosed && PreambleWords.isDoing(token.key) { return .predicate }
    if PreambleWords.opensSubject(token.key), !token.isCapital, token.word != .under || state.isClosed && !isLaw(at + 1)
    {
      return .predicate
    }
    return nil
  }

  /// "the laws", "German law", "and by virtue of".
  private func isLaw(_ start: Int) -> Bool {
    (start..<start + 4).contains {
      lexed.word($0) == .laws || lexed.word($0) == .and || lexed[$0].key == PreambleListParser.law
    }
  }

  /// "is entered into", "are each referred to"; not "whose office is at".
  private func isPredicate(_ at: Int, _ state: PreambleMemberParser.State) -> Bool {
    switch lexed.word(at + 1) {
    case .made, .entered, .effective, .dated, .executed, .by, .being, .hereby: return true
    case .a, .an, .at, .located: return false
    default:
      let isRelative = (max(0, at - 10)..<at).contains {
        switch lexed.word($0) {
        case .whose, .which, .that, .who: true
        default: PreambleWords.isAddress(lexed[$0].key) || AddressWords.isAddressWord(lexed[$0].key)
        }
      }
      return state.isClosed && !isRelative
    }
  }

  /// W I T N E S S E T H, R E C I T A L S: single letters with spaces between.
  private func isSpacedHeading(_ at: Int) -> Bool {
    for index in at..<at + 4 {
      guard lexed[index].isWord, lexed[index].isCapital, lexed[index].end - lexed[index].start <= 2,
        !lexed[index].flags.contains(.abbreviation)
      else { return false }
    }
    return true
  }

  /// Whether a full stop ends the preamble: not after an abbreviation, nor before "and" or a further definition.
  private func endsSentence(_ at: Int, before limit: Int, isOnly: Bool) -> Bool {
    var next = openings.afterLineEnds(at + 1, before: limit)
    while lexed.kind(next) == .closeQuote || lexed.kind(next) == .comma { next += 1 }
    next = openings.afterLineEnds(next, before: limit)
    guard next < limit else { return true }
    if goesOn(next, before: limit) { return false }
    let previous = lexed[at - 1]
    let isShort = previous.isWord && previous.isCapital && previous.end - previous.start <= 4
    if lexed[next].kind == .number, isShort { return false }
    if isOnly, isShort, !PreambleWords.endsPreamble(lexed[next].key) { return false }
    return true
  }

  /// Whether a preamble goes on with a block: "and", a bracket, "hereinafter", a word in lower case.
  private func goesOn(_ at: Int, before limit: Int) -> Bool {
    var at = at
    while at < limit, lexed.kind(at) == .dash { at += 1 }
    let token = lexed[at]
    switch token.kind {
    case .ampersand, .comma, .semicolon: return true
    case .openParenthesis:
      return !lexed[at + 1].isCapital || lexed.kind(at + 1) == .openQuote || lexed.word(at + 1) == .the
    case .word:
      switch token.word {
      case .and, .hereinafter, .hereafter: return true
      case .of where lexed.word(at + 1) == .the && lexed[at + 3].key == PreambleListParser.part: return true
      case .on: return lexed.word(at + 1) == .the || lexed.word(at + 1) == .one
      default: return !token.isCapital && !PreambleWords.isAgreeing(token.key)
      }
    default: return false
    }
  }
}

extension PartyMember {
  /// Whether the form leaves the place of the party blank.
  var isBlank: Bool {
    if case .term = reference { true } else { false }
  }

  /// Whether its name has a legal form.
  var hasForm: Bool {
    if case .name(let match) = reference { match.form != nil } else { false }
  }
}
