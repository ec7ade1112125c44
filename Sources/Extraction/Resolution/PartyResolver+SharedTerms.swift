internal import DealModel
internal import Filings
internal import Names

/// Terms that take in several members of a list: "(collectively, the "Purchasers")", "(together with the Company, the
/// "Borrowers")".
extension PartyResolver {
  /// Binds the terms that take in several members, and gives those the role that the term tells: "(the "Sellers")".
  func bind(_ list: PartyList, _ parties: inout [PartyDraft], _ registry: inout EntityRegistry) {
    for definition in list.definitions {
      let place = lexed.place(definition.tokens)
      let before = zip(list.members.indices, list.members).filter {
        $0.1.range.upperBound <= definition.tokens.lowerBound
      }
      var more: [Int] = []
      if case .together(let named) = definition.scope { more = takenIn(named, registry) }
      let taken =
        definition.takesInOthers ? rightBefore(definition, before.map(\.1), more, parties) : before.map(\.1)
      let ranges = taken.map { lexed.place($0.range) }
      var entities: [Int] = []
      for party in parties where ranges.contains(where: { party.places.contains($0) }) {
        if case .single = definition.scope { continue }
        entities.append(party.entity)
      }
      // The registrant leads the list and is rarely one of "the Purchasers".
      if entities.count > 1, let registrant = registry.registrant, entities.contains(registrant),
        !isAllParties(definition)
      {
        entities.removeAll { $0 == registrant }
      }
      entities += more
      registry.define(definition.term, as: entities, at: place)
      guard definition.isShared || definition.takesInOthers, let noun = sharedNoun(definition) else { continue }
      for index in parties.indices
      where parties[index].role == nil && parties[index].standing.noun == nil
        // "Tern Bank, N.A., Elm LLC and Oak LLC (together, the "Guarantors")": the bank is none.
        && !(parties[index].standing.isBank && [.guarantor, .borrower, .issuer].contains(noun))
        && entities.contains(parties[index].entity)
      {
        parties[index].standing.noun = noun
        parties[index].standing.isNounShared = true
      }
    }
  }

  /// Whom a term takes in by name: "together with the Parent", "together with the Company".
  private func takenIn(_ named: Range<Int>, _ registry: EntityRegistry) -> [Int] {
    let last = named.last { lexed[$0].isWord } ?? named.lowerBound
    let bare = span(lexed.word(named.lowerBound) == .the ? named.lowerBound + 1 : named.lowerBound, last + 1)
    let place = lexed.place(named)
    if let found = registry.entities(of: lexed.string(bare), document: place.document, offset: place.range.lowerBound) {
      return found
    }
    if bare.count == 1, RoleTerms.isReporter(lexed.word(bare.lowerBound)), let registrant = registry.registrant {
      return [registrant]
    }
    return registry.entity(named: lexed.string(bare)).map { [$0] } ?? []
  }

  /// Who stands right before a term that takes in another: the last member, and where the other one leads the list,
  /// those between the two that nothing else is said of: "Harrow Mills LLC (the "Company"), Alder LLC and Birch LLC
  /// (together with the Company, the "Borrowers")".
  private func rightBefore(
    _ definition: Definition, _ members: [PartyMember], _ others: [Int], _ parties: [PartyDraft]
  ) -> [PartyMember] {
    let places = parties.lazy.filter { others.contains($0.entity) }.flatMap(\.places)
    guard let other = members.lastIndex(where: { places.contains(lexed.place($0.range)) }) else {
      return members.suffix(1)
    }
    let plain = members.dropLast().lastIndex { !$0.definitions.isEmpty || !$0.roles.isEmpty } ?? other
    return Array(members[(max(other, min(plain, members.count - 2)) + 1)...])
  }

  private func sharedNoun(_ definition: Definition) -> Party.Role? {
    guard let last = definition.tokens.last, definition.tokens.count <= 2, lexed.word(last) != .parent,
      let role = RoleTerms.role(of: lexed[last].key)?.role
    else { return nil }
    // "the Lenders" takes in agents and borrowers' affiliates alike; the kind of agreement tells them.
    return role == .party || role == .lender ? nil : role
  }

  private func isAllParties(_ definition: Definition) -> Bool {
    guard let last = definition.tokens.last else { return false }
    switch lexed.word(last) {
    case .parties, .party, .borrowers, .registrants, .guarantors: return true
    default: return false
    }
  }

  /// Whether "the parties" can be those of the agreement before: in the sentence behind it at most, and where nobody else
  /// is named in between.
  func areNear(_ at: Int, _ registry: EntityRegistry) -> Bool {
    let gap = span(lexed.firstToken(from: agreedEnd), at)
    guard agreedEnd > 0, !gap.isEmpty, gap.count <= PartyResolver.reach else { return false }
    let sentences = Sentences.ranges(in: lexed, gap)
    // "Tern Bank, N.A. The landlord sued": the next sentence starts right behind the name.
    let isNext = lexed[gap.lowerBound].isWord && lexed[gap.lowerBound].isCapital
    guard sentences.count + (isNext ? 1 : 0) <= 2 else { return false }
    let known = Set(agreed.flatMap { WordKey.words(of: registry.drafts[$0].name) })
    let opening = sentences.last?.lowerBound
    return !gap.contains { index in
      let token = lexed[index]
      guard token.isWord, token.isCapital, index != opening, !known.contains(token.key) else { return false }
      return !RoleTerms.isPartyWord(token.word) && !AgreementTitles.isHead(token.key)
        && !AgreementTitles.isModifier(token.key) && Lexicon.jurisdiction(lexed, at: index) == nil
        && DateParser(lexed: lexed).date(at: index, before: gap.upperBound) == nil
    }
  }

  /// How many tokens back an agreement is still in mind.
  private static let reach = 60
}
