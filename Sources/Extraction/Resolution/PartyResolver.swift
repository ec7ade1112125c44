internal import DealModel
internal import Filings
internal import Names

/// Turns the members of party lists into entities.
struct PartyResolver {
  let lexed: Lexed
  /// Whether the list in hand tells who got something: "sold to the purchasers named therein".
  private var isRecipient = false
  /// Whether the list in hand stands in the list of exhibits.
  private var isListed = false
  /// Entities that the list in hand names in full.
  private var beside: Set<Int> = []
  /// The list of several entities that was resolved last, for "such entities".
  private var recent: [Int] = []
  /// The parties of the agreement that was resolved last with two or more, for "the parties entered into".
  private(set) var agreed: [Int] = []
  /// Where the last of them is named, in the bytes of the text.
  private(set) var agreedEnd = 0
  /// Entities by the role that they had last, for "the purchasers".
  private var byRole: [Party.Role: [Int]] = [:]

  /// The people of the text by surname, once a form of address asks for them.
  private var people: PersonLookup?

  init(lexed: Lexed) { self.lexed = lexed }

  /// The entities of a list, in order, with their standing; collective terms are bound on the way.
  ///
  /// - Parameters:
  ///   - isKnown: Whether the list is of an agreement that was entered into before.
  ///   - isListed: Whether it stands in the list of exhibits, where every row speaks of itself.
  mutating func parties(
    of list: PartyList, rule: String, isKnown: Bool = false, isListed: Bool = false, _ registry: inout EntityRegistry
  ) -> [PartyDraft] {
    var parties: [PartyDraft] = []
    beside = Set(
      list.members.compactMap { member in
        guard case .name(let match) = member.reference, match.form != nil else { return nil }
        return registry.entity(named: lexed.string(member.range))
      })
    defer { beside = [] }
    self.isListed = isListed
    isRecipient = rule == "issue_clause" || rule == "recipient_clause" && !isListed || isKnown
    for (position, member) in list.members.enumerated() {
      let entities = self.entities(of: member, &registry)
      if entities.count == 1 { describe(entities[0], as: member, &registry) }
      for entity in entities {
        var standing = RoleAssigner.Standing()
        let draft = registry.drafts[entity]
        standing.isRegistrant = entity == registry.registrant
        standing.isPerson = draft.kind == .person
        standing.isBank = draft.kind == .bank
        standing.isCollective = draft.kind == .collective
        standing.isFirst = position == 0
        standing.isMergerSub =
          MergerSubs.isName(draft.name)
          || member.definitions.contains {
            MergerSubs.isName($0.term) && !ThingTerms.isThing($0.tokens, behind: member.range.upperBound, lexed)
          }
        standing.noun = noun(of: member, entities: entities.count)
        standing.isKin = isKin(member)
        let places = [lexed.place(member.range)]
        // A plural role reaches back over purchasers, not over who issues.
        let isOwner = member.isShared && standing.isRegistrant && list.members.count > 1
        let roles: [Party.Role?] = member.roles.isEmpty || isOwner ? [nil] : member.roles
        for role in roles {
          parties.append(
            PartyDraft(
              entity: entity, role: role, rule: rule, places: places, standing: standing,
              isDeparting: member.isDeparting, isRolePrinted: role != nil))
        }
      }
    }
    bind(list, &parties, &registry)
    let named = Set(parties.map(\.entity)).subtracting([registry.registrant ?? -1])
    if named.count > 1 { recent = unique(parties.map(\.entity).filter { $0 != registry.registrant }) }
    return parties
  }

  /// Remembers who had which role, for "the purchasers".
  mutating func remember(_ parties: [PartyDraft], role: (PartyDraft) -> Party.Role) {
    var found: [Party.Role: [Int]] = [:]
    for party in parties { found[role(party), default: []].append(party.entity) }
    for (role, entities) in found { byRole[role] = unique(entities) }
  }

  /// Remembers who the parties of an agreement are, for "the parties".
  mutating func keep(_ parties: [PartyDraft]) {
    let entities = unique(parties.map(\.entity))
    guard entities.count > 1 else { return }
    agreed = entities
    let document = lexed.document
    agreedEnd =
      parties.flatMap(\.places).filter { $0.document == document }.map(\.range.upperBound).max() ?? 0
  }

  // MARK: One member

  mutating func entities(of member: PartyMember, _ registry: inout EntityRegistry) -> [Int] {
    let text = lexed.string(member.range)
    let place = lexed.place(member.range)
    switch member.reference {
    case .collective:
      if isRecipient, let known = namedBefore(member.range) { return known }
      return [collective(text, place, &registry)]
    case .name(let match):
      if let full = fullName(of: member.range) {
        let index = registry.intern(lexed.string(full), form: .person, place: lexed.place(full), rule: "person")
        registry.update(index) {
          $0.add(alias: text)
          $0.add(place: place)
        }
        return [index]
      }
      if match.form == nil, lexed[member.range.upperBound - 1].isPossessive,
        let found = registry.entities(
          of: lexed.string(member.range, keepingPossessive: true), document: place.document,
          offset: place.range.lowerBound)
      {
        for entity in found { registry.update(entity) { $0.add(place: place) } }
        return found
      }
      if let found = registry.entities(of: text, document: place.document, offset: place.range.lowerBound),
        match.form == nil
      {
        for entity in found { registry.update(entity) { $0.add(place: place) } }
        return found
      }
      // "Alder Bankers Trust" for Alder Bankers Trust Corporation: a short name that has a form of its own.
      if match.form != nil, let full = registry.entity(abbreviatedAs: text, at: place) {
        registry.update(full) { $0.add(place: place) }
        return [full]
      }
      // "Tern Bank" for Tern Bank, N.A.
      if match.form != nil, !match.hasStrongForm, let full = registry.fullForm(of: text) {
        registry.update(full) {
          $0.add(place: place)
          $0.add(alias: text)
        }
        return [full]
      }
      if match.form == nil, let found = registry.shortForm(of: text, beside: beside) {
        registry.update(found) { $0.add(place: place) }
        registry.update(found) { $0.add(alias: text) }
        return [found]
      }
      return [registry.intern(text, form: match.form, place: place, rule: "party_list")]
    case .term:
      return term(text, member, place, &registry)
    }
  }

  /// Who the purchasers are in "sold to the purchasers named therein", where an agreement before names them.
  private func namedBefore(_ range: Range<Int>) -> [Int]? {
    let last = lexed.word(range.upperBound - 1)
    guard lexed.word(range.lowerBound) == .the, last == .therein || last == .thereto || last == .thereunder,
      let role = RoleTerms.role(of: lexed[range.lowerBound + 1].key)?.role
    else { return nil }
    return byRole[role]
  }

  /// The full name behind a form of address and a surname.
  private mutating func fullName(of range: Range<Int>) -> Range<Int>? {
    guard PersonLookup.isAddressed(range, lexed) else { return nil }
    let lookup = people ?? PersonLookup(lexed)
    people = lookup
    return lookup.fullName(of: range)
  }

  private mutating func term(
    _ text: String, _ member: PartyMember, _ place: Filing.Place, _ registry: inout EntityRegistry
  ) -> [Int] {
    if let found = registry.entities(of: text, document: place.document, offset: place.range.lowerBound) {
      for entity in found { registry.update(entity) { $0.add(place: place) } }
      return found
    }
    let word = lexed.word(member.range.upperBound - 1)
    let isSuch = lexed.word(member.range.lowerBound) == .such
    switch word {
    case .registrant, .we, .us, .company, .corporation, .registrants, .partnership:
      if let registrant = registry.registrant {
        registry.update(registrant) { $0.add(place: place) }
        return [registrant]
      }
    // "the Trust", where the text names one alone.
    case .trust:
      let trusts = registry.drafts.indices.filter {
        registry.drafts[$0].kind == .trust && registry.drafts[$0].mergedInto == nil
      }
      if lexed[member.range.upperBound - 1].isCapital, trusts.count == 1, let only = trusts.first {
        registry.update(only) { $0.add(place: place) }
        return [only]
      }
    // "the parties", "the same parties": those of the agreement before.
    case .parties where !agreed.isEmpty && !isSuch: return areNear(member.range.lowerBound, registry) ? agreed : []
    case .entities, .parties, .persons, .individuals:
      if !recent.isEmpty { return recent }
      return []
    default: break
    }
    if isSuch, !recent.isEmpty { return recent }
    if let role = RoleTerms.role(of: lexed[member.range.upperBound - 1].key)?.role {
      // "the investors" of a row of the exhibit list are its own.
      let isOwn = isListed && !lexed[member.range.upperBound - 1].isCapital
      if !isOwn, let found = byRole[role] ?? (role == .purchaser ? byRole[.holder] : nil) {
        let noun = member.range.dropFirst(lexed.word(member.range.lowerBound) == .the || isSuch ? 1 : 0)
        registry.note(lexed.string(noun), standsFor: found, at: place, isDefined: false)
        return found
      }
      if role == .issuer || role == .borrower, let registrant = registry.registrant { return [registrant] }
    }
    if let found = registry.shortForm(of: text) {
      registry.update(found) { $0.add(place: place) }
      return [found]
    }
    // "The Marlow University", "the State of Alder": a name with its article.
    if member.range.count > 2, lexed.word(member.range.lowerBound) == .the,
      lexed[member.range.lowerBound].isCapital
        ? Lexicon.isOrganisation(text) : Lexicon.isPublicBody(text) || Lexicon.isInstitution(text)
    {
      let named = lexed[member.range.lowerBound].isCapital ? member.range : member.range.dropFirst()
      return [registry.intern(lexed.string(named), form: nil, place: place, rule: "party_list")]
    }
    // An undefined plural stands for a class that nobody names: "the Lenders".
    if let role = RoleTerms.role(of: lexed[member.range.upperBound - 1].key), role.isPlural {
      return [collective(text, place, &registry)]
    }
    return []
  }

  private func collective(_ text: String, _ place: Filing.Place, _ registry: inout EntityRegistry) -> Int {
    let index = registry.intern(text, form: .collective, place: place, rule: "class")
    registry.update(index) { $0.kind = .collective }
    return index
  }

  /// What the words around a member tell of the entity.
  private func describe(_ entity: Int, as member: PartyMember, _ registry: inout EntityRegistry) {
    for definition in member.definitions
    where !definition.isAgreement(lexed)
      && !(definition.hasArticle(lexed)
        && ThingTerms.isThing(definition.tokens, behind: member.range.upperBound, lexed))
    {
      registry.define(definition.term, as: [entity], at: lexed.place(definition.tokens))
    }
    if let jurisdiction = member.jurisdiction {
      registry.update(entity) { if $0.jurisdiction == nil { $0.jurisdiction = jurisdiction } }
    }
    if let other = member.otherName {
      let name = lexed.string(other)
      registry.update(entity) { $0.add(alias: name) }
      registry.define(name, as: [entity], at: lexed.place(other))
    }
  }

  /// The role that a class or term tells by its noun: lenders, the Purchasers.
  private func noun(of member: PartyMember, entities: Int) -> Party.Role? {
    switch member.reference {
    case .collective:
      if let defined = definedRole(member), defined != .party { return defined }
      for at in member.range {
        if lexed.word(at) == .parties { return .party }
        if let role = RoleTerms.role(of: lexed[at].key, after: lexed.word(at - 1)) {
          if role == .holder, member.range.contains(where: { lexed[$0].key == PartyResolver.loans }) { return .lender }
          return role == .party ? nil : role
        }
        if lexed.word(at) == .of || lexed.word(at) == .affiliated { return nil }
      }
      return nil
    case .term:
      let last = lexed[member.range.upperBound - 1]
      guard last.word != .company, last.word != .parent, last.word != .bank,
        let role = RoleTerms.role(of: last.key, after: lexed.word(member.range.upperBound - 2)), role != .party
      else { return nil }
      return role
    case .name:
      for definition in member.definitions {
        // (the "Guaranteeing Subsidiary")
        if let first = definition.tokens.first, lexed[first].key == PartyResolver.guaranteeing { return .guarantor }
        guard let last = definition.tokens.last, definition.tokens.count <= 2,
          let role = RoleTerms.role(of: lexed[last].key, after: lexed.word(last - 1)), role != .party,
          lexed.word(last) != .parent, lexed.word(last) != .bank
        else { continue }
        return role
      }
      return nil
    }
  }

  private static let guaranteeing = WordKey("guaranteeing")
  /// "holders of a majority of the loans".
  private static let loans = WordKey("loans")

  /// The role that the term defined for a class tells: the "Sellers" for "the stockholders of Elm".
  private func definedRole(_ member: PartyMember) -> Party.Role? {
    guard let term = member.definitions.first, let last = term.tokens.last else { return nil }
    return RoleTerms.role(of: lexed[last].key)?.role
  }

  /// Whether a class is that of another party's companies: "certain of its subsidiaries".
  private func isKin(_ member: PartyMember) -> Bool {
    guard case .collective = member.reference else { return false }
    let last = lexed.word(member.range.upperBound - 1)
    guard last == .subsidiaries || last == .affiliates else { return false }
    return member.range.contains { [.its, .their, .our].contains(lexed.word($0)) || lexed[$0].isPossessive }
  }

  private func unique(_ entities: [Int]) -> [Int] {
    var seen: Set<Int> = []
    return entities.filter { seen.insert($0).inserted }
  }
}
