internal import Names

/// Brackets behind a member of a list: the terms that they define, and whose they are.
extension PartyListParser {
  func brackets(_ open: Int, _ close: Int, _ member: inout PartyMember, _ list: inout PartyList) {
    if deputy(open + 1, before: close, &list) != nil { return }
    let found = definitions.definitions(open: open, close: close)
    for definition in found {
      if let owner = described(before: open, member), isOwners(definition, owner, member) { continue }
      switch definition.scope {
      // "as representative of the several underwriters named therein (the "Underwriters")": the class's.
      case .single where definition.isPluralRole(lexed) && list.represented.last?.range.upperBound == open:
        list.represented[list.represented.count - 1].definitions.append(definition)
      // "with Alder Fund, L.P. and Jane Roe (the "Buyers")": a plural takes in all of them.
      case .single where isPluralOfNames(definition, member, list):
        var shared = definition
        shared.scope = .collective
        list.definitions.append(shared)
      case .single: member.definitions.append(definition)
      case .each, .collective, .together: list.definitions.append(definition)
      }
    }
    if found.isEmpty {
      if let term = ShortNames(lexed: lexed).term(open: open, close: close, for: member.range) {
        member.definitions.append(Definition(term: lexed.string(term), scope: .single, tokens: term))
      } else if let named = named(open + 1, before: close, by: member) {
        list.named = named
      } else if let role = roles.inBrackets(open + 1, close) {
        member.roles += role.roles
        if role.isPlural { list.pluralRole = true }
      } else {
        descriptions.inBrackets(open + 1, close, &member)
      }
    }
  }

  /// The names in brackets of all that a class or a term stands for: "the Backstop Parties (Alder Fund and Birch Fund)".
  private func named(_ start: Int, before close: Int, by member: PartyMember) -> [PartyMember]? {
    if case .name = member.reference { return nil }
    let inner = list(at: start, before: close)
    let areNames = inner.members.allSatisfy { inner in
      if case .name(let match) = inner.reference { match.form != nil } else { false }
    }
    return inner.members.count > 1 && inner.end == close && areNames ? inner.members : nil
  }

  /// Whose name stands right before brackets, though the member is another: "the stockholders of Harrow Mills, Inc.".
  private func described(before open: Int, _ member: PartyMember) -> Range<Int>? {
    if let named = member.named, named.end == open { return named.name }
    guard case .collective = member.reference, member.range.upperBound == open,
      let of = member.range.last(where: { lexed.word($0) == .of }),
      let match = names.name(at: of + 1, before: open), match.range.upperBound == open
    else { return nil }
    return match.range
  }

  /// Whether a term behind an owner is the owner's: "Elm LLC, a subsidiary of Harrow Mills (the "Company")" or
  /// "("Harrow")", and not "(the "Seller")".
  private func isOwners(_ definition: Definition, _ owner: Range<Int>, _ member: PartyMember) -> Bool {
    // "Elm LLC ("Sub"), a subsidiary of Harrow Mills ("Parent")": who has a term of its own gets no second.
    if let last = definition.tokens.last, lexed.word(last) == .parent { return true }
    let isRole = definition.tokens.last.map { RoleTerms.role(of: lexed[$0].key) != nil } ?? false
    if !member.definitions.isEmpty, !isRole { return true }
    // "Jane Roe, President of Elm Corp. (the "Purchaser")"
    if definition.isCompany(lexed) || PersonNames.likeness(lexed.string(member.range)) > 0.5 { return true }
    let short = ShortNames(lexed: lexed)
    return short.fits(definition.tokens, owner) && !short.fits(definition.tokens, member.range)
  }

  /// Whether a term behind the last name of a list is a plural that all of them play: "the Buyers".
  private func isPluralOfNames(_ definition: Definition, _ member: PartyMember, _ list: PartyList) -> Bool {
    guard case .name = member.reference, !list.members.isEmpty else { return false }
    return definition.isPluralRole(lexed)
  }
}
