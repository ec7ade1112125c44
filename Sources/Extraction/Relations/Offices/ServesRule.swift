internal import DealModel

/// "our director Jane Roe", "John Doe, the Company's President": the office of somebody who is party to an agreement.
///
/// A title alone is no news; it counts for people who agree with the company, such as under an employment agreement.
enum ServesRule {
  /// Everybody who agrees something.
  static func parties(_ workspace: Workspace) -> Set<Int> {
    Set(workspace.agreements.flatMap(\.parties).map { workspace.registry.resolved($0.entity) })
  }

  static func hasPeople(_ workspace: Workspace) -> Bool {
    parties(workspace).contains { workspace.registry.drafts[$0].kind == .person }
  }

  static func changes(_ people: PersonIndex, _ reader: OfficeReader, _ workspace: Workspace) -> [OfficeChange] {
    let parties = self.parties(workspace)
    return people.people.indices.compactMap { person in
      guard let (office, place) = reader.description(of: person), office.isOwn || !office.companies.isEmpty,
        let entity = workspace.registry.entity(named: people.people[person].name), parties.contains(entity)
      else { return nil }
      let name = people.people[person].tokens
      let mention = PersonMention(person: person, name: name, end: name.upperBound)
      return OfficeChange(
        person: mention, office: office, event: .serves, rule: "described", place: place)
    }
  }
}
