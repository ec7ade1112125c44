internal import DealModel

/// "our director Jane Roe", "John Doe, the Company's President": the office of somebody who is party to an agreement.
///
/// A title alone is no news; it counts for people who agree with the company, such as under an employment agreement, and
/// for those whose pay the filing tells.
enum ServesRule {
  /// Everybody who agrees something.
  static func parties(_ workspace: Workspace) -> Set<Int> {
    Set(workspace.agreements.flatMap(\.parties).map { workspace.registry.resolved($0.entity) })
  }

  /// Who agrees with the registrant: a title beside the name is one at the registrant.
  private static func partners(_ workspace: Workspace) -> Set<Int> {
    guard let registrant = workspace.registry.registrant else { return [] }
    let own = workspace.agreements.filter { agreement in
      agreement.parties.contains { workspace.registry.resolved($0.entity) == registrant }
    }
    return Set(own.flatMap(\.parties).map { workspace.registry.resolved($0.entity) })
  }

  static func hasPeople(_ workspace: Workspace) -> Bool {
    parties(workspace).contains { workspace.registry.drafts[$0].kind == .person }
  }

  static func changes(_ people: PersonIndex, _ reader: OfficeReader, _ workspace: Workspace) -> [OfficeChange] {
    let parties = self.parties(workspace)
    let partners = self.partners(workspace)
    let entities = PersonEntities(people, workspace.registry)
    return people.people.indices.compactMap { person in
      guard let described = reader.description(of: person) else { return nil }
      var office = described.office
      // The list of parties may have taken a title for a part of the name: "Chairman Jane Roe".
      let entity = entities[person].first { parties.contains($0) }
      let isParty = entity.map { office.isOwn || !office.companies.isEmpty || partners.contains($0) } ?? false
      if !isParty {
        // Pay is for an office of the company; a seat on the board beside it is no news.
        guard reader.paid.contains(person) else { return nil }
        office.units.removeAll { $0.isDirector }
      }
      guard !office.units.isEmpty else { return nil }
      let name = people.people[person].tokens
      let mention = PersonMention(person: person, name: name, end: name.upperBound)
      return OfficeChange(
        person: mention, office: office, event: .serves, rule: "described", place: described.place)
    }
  }
}
