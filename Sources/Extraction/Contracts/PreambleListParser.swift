internal import Names

/// Reads the parties of a preamble.
///
/// A preamble says much of each party between its name and the next: `name, a Delaware corporation with offices at …
/// ("A"), and name …`. So the parser reads a name, then passes over words until a separator behind which a further
/// party credibly starts: "and", a semicolon, a comma, a new block, a number in brackets.
struct PreambleListParser {
  let lexed: Lexed
  let lists: PartyListParser
  let openings: PreambleMemberParser

  init(_ lexed: Lexed) {
    self.lexed = lexed
    lists = PartyListParser(lexed)
    openings = PreambleMemberParser(lexed)
  }

  /// The list that starts at a token.
  ///
  /// - Parameter isSure: Whether parties must stand here, so that names count that the grammar of names does not know.
  func list(
    at start: Int, after gap: PreambleMemberParser.Gap = .opening, isSure: Bool = false, isInBlocks: Bool = false,
    before limit: Int
  ) -> PreambleList {
    var found = PreambleList(list: PartyList(end: start), range: start..<start)
    found.isSure = isSure
    found.isInBlocks = isInBlocks
    var next = openings.member(at: start, after: gap, before: limit)
    if next == nil, let blank = openings.blank(at: start, before: limit) {
      next = PartyMember(reference: .term, range: blank)
    }
    if next == nil, isSure { next = openings.unknown(at: start, before: limit) }
    if next == nil { next = second(after: start, before: limit) }
    var asides: [Int] = []
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
      case .next(let further, let isAside):
        next = further
        if isAside { asides.append(found.list.members.count) }
      case .ended(let end, let ending):
        found.ending = ending
        found.list.end = end
        found.range = start..<max(start, end)
        next = nil
      }
    }
    drop(asides, from: &found)
    joinNames(&found)
    joinRepeated(&found)
    shareCouples(&found)
    return found
  }

  /// The second party, where the first is named in a way that was not understood: "between deep systems and Harrow, Inc.".
  private func second(after start: Int, before limit: Int) -> PartyMember? {
    var at = start
    while at < min(limit, start + 80) {
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

  /// Where the words after a member lead.
  private enum Step {
    case next(PartyMember, isAside: Bool = false)
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
        if let owner = namedOwner(at: at + 1, found) {
          found.list.members.append(member)
          found.defined += 1
          found.described += 1
          found.owners = []
          member = owner
          state = PreambleMemberParser.State(isBare: true, isClosed: true)
          at += 3
          continue
        }
        if let next = openings.member(at: at + 1, after: .comma, state, before: limit) { return .next(next) }
        if found.isSure, lexed.kind(at - 1) == .closeParenthesis, state.isClosed,
          let next = openings.unknown(at: at + 1, before: limit)
        {
          return .next(next)
        }
        at = description(at + 1, hasComma: true, before: limit, &member, &state)
      case .semicolon:
        if let next = openings.member(at: at + 1, after: .semicolon, state, before: limit) { return .next(next) }
        if found.isSure, state.isClosed, let next = openings.unknown(at: at + 1, before: limit) { return .next(next) }
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
        if let party = behindDash(next, state, before: limit) { return .next(party) }
        if found.isInBlocks, state.isClosed, let party = openings.member(at: next, after: .line, state, before: limit),
          party.hasForm, openings.isDescribed(party, before: limit)
        {
          return .next(party)
        }
        if let block = openings.nextBlock(after: next, before: limit),
          let party = openings.labelled(at: block, state, before: limit)
        {
          return .next(party)
        }
        if !goesOn(next, before: limit), !openings.isOfficeLabel(next, before: limit),
          count > 1 || lines > 9 || found.hasBlank
        {
          return .ended(at: at, .sentence)
        }
        at = next
      case .word, .ampersand:
        // "Licensor: Harrow Mills, Inc. Licensee: Tern Foods LLC"
        if lexed[at].isCapital, lexed.kind(at + 1) == .colon || lexed.kind(at + 2) == .colon,
          let party = openings.labelled(at: at, state, before: limit), party.hasForm || openings.isPerson(party)
        {
          return .next(party)
        }
        if lexed.spells(PreambleListParser.and, at: at), lexed.kind(at - 1) == .lineEnd || lexed.kind(at - 1) == .dash,
          let next = openings.member(at: at + 3, after: .line, state, before: limit)
        {
          return .next(next)
        }
        if let ending = ending(at, state, before: limit) { return .ended(at: at, ending) }
        if isConjunction(at), state.isBare || !isFirm(at) {
          let isAlone = lexed.kind(at - 1) == .lineEnd || lexed.kind(at + 1) == .lineEnd || lexed.kind(at + 1) == .colon
          let gap: PreambleMemberParser.Gap = isAlone || lexed.kind(at - 1) == .dash ? .line : .conjunction
          if let next = openings.member(at: at + 1, after: gap, state, before: limit), next.hasForm || !isThrough(at) {
            return .next(next, isAside: isAside(at, after: member))
          }
          if found.isSure, state.isClosed, let next = openings.unknown(at: at + 1, before: limit) { return .next(next) }
          if let blank = openings.blank(at: at + 1, before: limit), blank.count > 1 {
            return .next(PartyMember(reference: .term, range: blank))
          }
          if let range = openings.leftOut(at: at + 1, before: limit) {
            found.leavesOut = true
            at = range.upperBound
            state.isBare = false
            continue
          }
          at += 1
          state.isBare = false
          // A party that was not understood stands here: what follows is said of it.
          if gap == .line { state.isClosed = false }
        } else {
          at = description(at, hasComma: false, before: limit, &member, &state)
        }
      // "the following persons, being all the stockholders of Tern LLC: John Roe, Mary Roe and …"
      case .colon where (max(start, at - 20)..<at).contains { lexed.word($0) == .following }:
        if let next = openings.member(at: at + 1, after: .opening, before: limit) { return .next(next) }
        at += 1
      case .dash:
        if let party = behindDash(at, state, before: limit) { return .next(party) }
        state.isBare = false
        at += 1
      case .tab where at == member.range.upperBound:
        if let beside = beside(at, member, state, before: limit) { return .next(beside) }
        at += 1
      default:
        if lexed.kind(at) != .closeQuote, lexed.kind(at) != .colon { state.isBare = false }
        at += 1
      }
    }
    return .ended(at: min(at, limit), at >= limit ? .limit : .sentence)
  }

  /// A party of a list with dashes: "- Harrow Mills LLC (the "Seller") - Tern Foods LLC (the "Buyer")".
  private func behindDash(
    _ dash: Int, _ state: PreambleMemberParser.State, before limit: Int
  ) -> PartyMember? {
    guard lexed.kind(dash) == .dash, state.isClosed, lexed.kind(dash - 1) != .word,
      let party = openings.member(at: dash + 1, after: .line, state, before: limit),
      openings.isDescribed(party, before: limit)
    else { return nil }
    return party
  }

  /// The name in the next column of the same line: "Harrow Mills LLC    Tern Foods".
  private func beside(
    _ tab: Int, _ member: PartyMember, _ state: PreambleMemberParser.State, before limit: Int
  ) -> PartyMember? {
    let isTable = openings.isUnderRoleRow(member.range.lowerBound)
    guard member.hasForm || isTable, let next = openings.member(at: tab + 1, after: .line, state, before: limit) else {
      return nil
    }
    switch lexed.kind(next.range.upperBound) {
    case .lineEnd, .tab: return next.hasForm || next.range.count > 1 || isTable ? next : nil
    default: return nil
    }
  }

  private static let longestDescription = 240
  private static let and = ["a", "n", "d"].map { WordKey($0) }
  static let benefit = WordKey("benefit")
  static let induce = WordKey("induce")
  static let care = WordKey("c")

  /// "the City of Alder, acting through its Department of Water and Power": whether "and" stands within the name of the
  /// office through which a party acts.
  private func isThrough(_ and: Int) -> Bool {
    for at in stride(from: and - 1, through: max(0, and - 10), by: -1) {
      guard lexed[at].isWord else { return false }
      if lexed.word(at) == .through { return lexed.word(at + 1) == .its || lexed.word(at + 1) == .the }
    }
    return false
  }

  /// "by Harrow Land, LLC, as mortgagor, to Tern Bank, N.A.": to whom, behind what is said of the first.
  private func isConveying(_ to: Int) -> Bool {
    guard lexed.kind(to - 1) == .comma else { return false }
    return openings.name(at: to + 1, before: lexed.count)?.hasStrongForm ?? false
  }

  /// Whether brackets end right before a token, or before the comma there.
  private func isBehindBracket(_ at: Int) -> Bool {
    lexed.kind(lexed.kind(at - 1) == .comma ? at - 2 : at - 1) == .closeParenthesis
  }

  /// "and", "&" between spaces, "together with".
  func isConjunction(_ at: Int) -> Bool {
    switch lexed.word(at) {
    case .and: true
    // "in favor of Tern Bank, N.A.", "for the benefit of Tern Bank, N.A."
    case .of: openings.isFavor(at - 1) || lexed[at - 1].key == PreambleListParser.benefit
    // "in order to induce Tern Bank, N.A. (the "Bank") to extend credit"
    case .unknown where lexed[at].key == PreambleListParser.induce: lexed.word(at - 1) == .to
    // "made by Harrow Mills, Inc. (the "Grantor") to Tern Bank, N.A."
    case .to: lexed[at + 1].isCapital && (isBehindBracket(at) || isConveying(at))
    // "entered into by Harrow Mills, Inc. ("Harrow"), with Tern Foods LLC"
    case .with: lexed.word(at - 1) == .together || lexed[at + 1].isCapital && isBehindBracket(at)
    default:
      lexed.kind(at) == .ampersand
        && (lexed[at].flags.contains(.spaceBefore) && lexed[at + 1].flags.contains(.spaceBefore)
          || lexed.kind(at - 1) == .lineEnd)
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

extension Lexed {
  /// Whether the letters of a word stand at a token with spaces between them: "A N D", "B E T W E E N".
  func spells(_ letters: [WordKey], at start: Int) -> Bool {
    self[start].isCapital && letters.indices.allSatisfy { self[start + $0].key == letters[$0] }
  }
}
