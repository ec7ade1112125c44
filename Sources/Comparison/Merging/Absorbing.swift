internal import DealModel
internal import Names

// How one thing takes in what another graph says of it.

extension Entity {
  /// Takes in what another filing says of it, or another place of the same one.
  mutating func absorb(_ other: Entity, isLater: Bool = true) {
    let isOneName = NameFolding.areSpellings(other.name, name) || ShortNames.areForms(name, other.name)
    // A name is printed once in full; who was renamed is called as the later filing calls it.
    if isOneName ? other.name.isFuller(than: name) : isLater {
      if kind == .other || other.kind != .other { kind = other.kind }
      aliases.append(name)
      name = other.name
    } else {
      aliases.append(other.name)
    }
    aliases = (aliases + other.aliases).distinct.filter { NameFolding.fold($0) != NameFolding.fold(name) }
    // Who is part of one deal is not merely mentioned.
    let isOptional = roles.contains(.optional) && other.roles.contains(.optional)
    roles = (roles + other.roles).distinct.filter { $0 != .optional || isOptional }
    jurisdiction = jurisdiction ?? other.jurisdiction
    identifiers = (identifiers + other.identifiers).distinct
    if other.confidence > confidence { (rule, confidence) = (other.rule, other.confidence) }
    evidence = (evidence + other.evidence).distinct
  }
}

extension Group {
  mutating func absorb(_ other: Group) {
    members = (members + other.members).distinct
    evidence = (evidence + other.evidence).distinct
  }
}

extension Agreement {
  mutating func absorb(_ other: Agreement) {
    date = date ?? other.date
    exhibits = (exhibits + other.exhibits).distinct
    // The index of a document means one file only.
    if evidence.first?.filing != other.evidence.first?.filing, other.document != nil { document = nil }
    for party in other.parties { parties.add(party) }
    for term in other.terms {
      if let place = terms.firstIndex(where: { $0.figure == term.figure && $0.applies == term.applies }) {
        terms[place].evidence = (terms[place].evidence + term.evidence).distinct
      } else {
        terms.append(term)
      }
    }
    if other.confidence > confidence { (rule, confidence) = (other.rule, other.confidence) }
    evidence = (evidence + other.evidence).distinct
  }
}

extension Relation {
  mutating func absorb(_ other: Relation) {
    title = title ?? other.title
    event = event ?? other.event
    if other.confidence > confidence { (rule, confidence) = (other.rule, other.confidence) }
    evidence = (evidence + other.evidence).distinct
  }
}

extension [Party] {
  /// Adds a party, or its evidence where the entity has the role already.
  mutating func add(_ party: Party) {
    guard let place = firstIndex(where: { $0.entity == party.entity && $0.role == party.role }) else {
      return append(party)
    }
    self[place].evidence = (self[place].evidence + party.evidence).distinct
    if party.confidence > self[place].confidence {
      (self[place].rule, self[place].confidence) = (party.rule, party.confidence)
    }
  }
}

extension Array where Element: Hashable {
  /// Each element once, where it stands first.
  fileprivate var distinct: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}

extension String {
  /// Whether a name is printed more fully than another: in mixed case, then longer.
  fileprivate func isFuller(than other: String) -> Bool {
    let (mixed, otherMixed) = (contains(where: \.isLowercase), other.contains(where: \.isLowercase))
    return mixed == otherMixed ? utf8.count > other.utf8.count : mixed
  }
}
