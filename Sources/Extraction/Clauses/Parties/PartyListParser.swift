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
  let members: MemberParser
  let descriptions: MemberDescriptions
  private let openings: MemberOpenings

  init(_ lexed: Lexed) {
    self.lexed = lexed
    names = NameParser(lexed: lexed)
    definitions = DefinitionParser(lexed: lexed)
    roles = RolePhraseParser(lexed: lexed)
    classes = ClassParser(lexed: lexed)
    members = MemberParser(lexed: lexed, names: names, classes: classes, dates: DateParser(lexed: lexed))
    descriptions = MemberDescriptions(lexed: lexed, names: names, members: members, roles: roles, classes: classes)
    openings = MemberOpenings(lexed: lexed, names: names)
  }

  /// The list that starts at a token.
  ///
  /// - Parameters:
  ///   - start: The first token.
  ///   - limit: The token that the list may not reach.
  ///   - needsTwo: Whether "between" stands before it, so that its second member is no subject of a verb that follows:
  ///     "the Lease between Harrow Mills and Birch Realty was amended".
  func list(at start: Int, before limit: Int, needsTwo: Bool = false) -> PartyList {
    var list = PartyList(end: start)
    var at = start
    // The members and the end before ", and", where a clause of its own may start.
    var before: (members: Int, end: Int)?
    if lexed.word(at) == .and, !SubjectVerbs.stands(at: at + 1, before: limit, lexed) {
      list.slips.append(at..<at + 1)
      at += 1
    }
    while at < limit {
      let lead = leadingRole(at, before: limit)
      let opening = openings.skip(lead.end, before: limit)
      guard var member = members.member(at: opening, before: limit) else { break }
      // "with Elm Fund, L.P., an accredited investor": what one is, and no other.
      if !list.members.isEmpty, classes.unnamedOne(at: opening, before: limit) != nil,
        lexed.word(opening - 1) != .and || classes.unnamedKin(at: opening, before: limit) == nil
      {
        break
      }
      if member.owner == nil, let owner = openings.possessor(from: at, to: opening) { member.owner = owner }
      member.roles = lead.roles
      at = member.range.upperBound
      if !list.members.isEmpty, SubjectVerbs.stands(at: at, before: limit, lexed),
        !needsTwo || list.members.count > 1 || !SubjectVerbs.changes(at: at, lexed)
      {
        // "with certain investors, and Alder, Birch and Elm entered into": all behind ", and" stand before the verb.
        if let before, before.members < list.members.count, lexed.word(opening - 1) == .and {
          list.members.removeLast(list.members.count - before.members)
          list.end = before.end
        }
        break
      }
      if let named = namedMembers(of: member, before: limit) {
        at = named
        continue
      }
      let roleStart = list.members.count
      at = afterMember(at, before: limit, &member, &list)
      list.members += list.named.isEmpty ? [member] : list.named
      list.named = []
      shareRoles(&list, with: roleStart)
      list.end = at
      if case .collective = member.reference, let leader = leader(at, before: limit) {
        at = leader
        continue
      }
      guard let next = separator(at, before: limit) else { break }
      if lexed.kind(at) == .comma, lexed.word(at + 1) == .and { before = (list.members.count, at) }
      // "each of its directors, including Jane Roe": members of the class, by name.
      if lexed.word(next) == .including, case .collective = list.members[list.members.count - 1].reference {
        at = next + 1
      } else {
        at = next
      }
    }
    return list
  }

  /// "solely in its capacity as the representative of the stockholders, Elm LLC": a role in front of the name.
  private func leadingRole(_ start: Int, before limit: Int) -> (roles: [Party.Role], end: Int) {
    guard lexed.word(start) == .solely || lexed.word(start) == .as || lexed.word(start) == .in,
      let phrase = roles.phrase(at: start, before: limit), !phrase.roles.isEmpty, lexed.kind(phrase.end) == .comma,
      lexed[phrase.end + 1].isCapital
    else { return ([], start) }
    return (phrase.roles, phrase.end + 1)
  }

  /// "its sole stockholders, Jane Roe and John Doe", "each of the following holders: Alder Fund, L.P.": the names of all
  /// that the class is, in whose place they stand.
  private func namedMembers(of member: PartyMember, before limit: Int) -> Int? {
    if case .name = member.reference { return nil }
    if case .term = member.reference, !isOwners(member) { return nil }
    if lexed.kind(member.range.upperBound) == .colon, member.range.contains(where: { lexed.word($0) == .following }) {
      let first = span(member.range.upperBound + 1, member.range.upperBound + 3).first { lexed.kind($0) != .lineEnd }
      return first.flatMap { members.member(at: $0, before: limit) }?.range.lowerBound
    }
    guard lexed.kind(member.range.upperBound) == .comma,
      let next = members.member(at: member.range.upperBound + 1, before: limit), case .name(let match) = next.reference,
      member.range.contains(where: { lexed.word($0) == .sole || PartyListParser.only.contains(lexed[$0].key) })
        || isOwners(member) && match.form == nil
    else { return nil }
    return next.range.lowerBound
  }

  /// "its shareholders, John Poe and Jane Roe", "the sellers, John Poe and Jane Roe": those who own what was named before,
  /// or sold it.
  private func isOwners(_ member: PartyMember) -> Bool {
    guard member.range.count == 2 else { return false }
    let noun = lexed[member.range.lowerBound + 1].key
    return lexed.word(member.range.lowerBound) == .its && ClassHeads.isOwned(noun)
      || lexed.word(member.range.lowerBound) == .the
        && (ClassHeads.isOwned(noun) || PartyListParser.sellers.contains(noun))
  }

  private static let sellers = WordKeySet(words: "sellers")

  private static let only = WordKeySet(words: "sole only two three four")

  // MARK: After a member

  /// Reads descriptions, brackets and roles after a member.
  private func afterMember(
    _ start: Int, before limit: Int, _ member: inout PartyMember, _ list: inout PartyList
  ) -> Int {
    var at = start
    while at < limit {
      let open = afterStrayComma(at, before: limit)
      if lexed.kind(open) == .openParenthesis, let close = lexed.closing(open, before: limit) {
        brackets(open, close, &member, &list)
        at = close + 1
        continue
      }
      if let next = deputy(lexed.kind(at) == .comma ? at + 1 : at, before: limit, &list) {
        at = next
        continue
      }
      let beyond = orAffiliates(at, &member)
      if beyond > at {
        at = beyond
        continue
      }
      if let next = afterSuccessors(at) {
        at = next
        continue
      }
      let hasComma = lexed.kind(at) == .comma
      let next = hasComma ? at + 1 : at
      if let own = afterOwnBehalf(next) ?? afterHand(next) {
        at = own
        continue
      }
      let behalf = afterThemselves(next)
      if lexed.matches(behalf, .on, .behalf, .of),
        let represented = classes.collective(at: afterOneself(behalf + 3), before: limit)
      {
        list.represented.append(PartyMember(reference: .collective, range: represented))
        if member.roles.isEmpty { member.roles = [.underwriter] }
        at = represented.upperBound
        continue
      }
      if let role = roles.phrase(at: next, before: limit) {
        member.roles += role.roles
        member.isDeparting = member.isDeparting || role.isDeparting
        if role.isPlural { list.pluralRole = true }
        if let predecessor = role.predecessor { member.predecessor = predecessor }
        if let extra = role.represented {
          list.represented.append(PartyMember(reference: .collective, range: extra))
        }
        at = role.end
        continue
      }
      if hasComma, case .name(let match) = member.reference, member.definitions.isEmpty,
        match.form != nil || lexed.word(next) == .trustee,
        let role = roles.bare(at: next, before: limit)
      {
        member.roles += role.roles
        at = role.end
        continue
      }
      if let end = descriptions.description(at: next, hasComma: hasComma, before: limit, &member) {
        at = end
        continue
      }
      break
    }
    return at
  }

  /// "Harrow Mills, Inc., (the "Company")": a comma before the brackets that define a term separates nothing.
  private func afterStrayComma(_ at: Int, before limit: Int) -> Int {
    guard lexed.kind(at) == .comma, DefinitionBrackets.opens(lexed, at: at + 1, before: limit) else { return at }
    return at + 1
  }

  /// Keeps through whom a member acts; the token after the name.
  func deputy(_ start: Int, before limit: Int, _ list: inout PartyList) -> Int? {
    guard let (name, isAgent) = openings.deputy(at: start, before: limit) else { return nil }
    var deputy = PartyMember(reference: .name(name), range: name.range, roles: isAgent ? [.agent] : [])
    let open = name.range.upperBound
    var end = open
    if DefinitionBrackets.opens(lexed, at: open, before: limit), let close = lexed.closing(open, before: limit) {
      deputy.definitions = definitions.definitions(open: open, close: close).filter {
        ShortNames(lexed: lexed).fits($0.tokens, name.range)
      }
      // Any other term is that of who acts through it.
      if !deputy.definitions.isEmpty { end = close + 1 }
    }
    list.deputies.append(deputy)
    return end
  }

  /// "a syndicate of lenders led by Tern Bank, N.A.": who leads the class.
  private func leader(_ start: Int, before limit: Int) -> Int? {
    let at = lexed.kind(start) == .comma ? start + 1 : start
    return lexed[at].key == PartyListParser.led && lexed.word(at + 1) == .by && at + 2 < limit ? at + 2 : nil
  }

  private static let led = WordKey("led")

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
        // "Elm LLC, including its subsidiary, Oak LLC": one more.
        case .including where seen && openings.skip(at + 1, before: limit) > at + 1: break
        // "led by Elm Fund, L.P. and including Oak Fund, L.P."
        case .including where lexed.word(at - 1) == .and && lexed[at + 1].isCapital: break
        case .with where seen && lexed.word(at + 1) != .respect: break
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
    for var represented in list.represented {
      // "as agent for itself and the other lenders": they are no agents.
      represented.roles = list.members[index].roles.filter { $0 != .agent }
      list.members.append(represented)
    }
    list.represented = []
    list.members += list.deputies
    list.deputies = []
    guard list.pluralRole else { return }
    list.pluralRole = false
    let shared = list.members[index].roles
    var at = index - 1
    while at >= 0, list.members[at].roles.isEmpty {
      if isApart(between: list.members[at].range.upperBound, list.members[at + 1].range.lowerBound) { break }
      if case .name = list.members[at].reference {} else { break }
      // Who has a description or a term of its own stands apart from "A and B, as co-agents".
      if !list.members[at].definitions.isEmpty || list.members[at].jurisdiction != nil,
        shared.contains(.agent) || isClass(list.members[index])
      {
        break
      }
      list.members[at].roles = shared
      list.members[at].isShared = true
      list.members[at].isDeparting = list.members[index].isDeparting
      at -= 1
    }
  }

  private func isClass(_ member: PartyMember) -> Bool {
    if case .collective = member.reference { true } else { false }
  }

  /// "A; B and C, as agents", "A and each of B and C, as agents": what a plural behind the last does not reach.
  private func isApart(between start: Int, _ end: Int) -> Bool {
    guard start < end else { return false }
    return span(start, end).contains { lexed.kind($0) == .semicolon || lexed.word($0) == .each }
  }
}
