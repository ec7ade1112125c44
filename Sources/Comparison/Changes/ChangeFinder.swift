internal import DealModel
internal import Names

/// Finds what a reader calls a change: names, titles, dates, kinds, parties, roles, terms, members, ties.
///
/// No change is another spelling of a name or title or a short form of a name, another alias, exhibit number, rule,
/// confidence or evidence; nor that an entity comes or goes which is part of no deal.
struct ChangeFinder {
  private let common: CommonGround
  private let oldNames: [String: String]
  private let newNames: [String: String]

  init(_ common: CommonGround) {
    self.common = common
    oldNames = Self.names(common.old)
    newNames = Self.names(common.new)
  }

  private static func names(_ graph: Graph) -> [String: String] {
    Dictionary(
      graph.entities.map { ($0.id, $0.name) } + graph.agreements.map { ($0.id, $0.title) },
      uniquingKeysWith: { first, _ in first })
  }

  func changes() -> [Change] {
    entityChanges() + groupChanges() + agreementChanges() + relationChanges()
  }

  // MARK: Entities

  private func entityChanges() -> [Change] {
    let (oldTied, newTied) = (DealParts(common.old), DealParts(common.new))
    var changes: [Change] = []
    for (index, entity) in common.old.entities.enumerated() {
      guard let partner = common.entities.newOf[index] else {
        if oldTied.contains(entity) {
          changes.append(
            Change(
              kind: .entityRemoved, old: entity.id, oldName: entity.name, oldValue: entity.kind.rawValue,
              oldEvidence: entity.evidence))
        }
        continue
      }
      changes += entityChanges(entity, common.new.entities[partner])
    }
    for (index, entity) in common.new.entities.enumerated()
    where common.entities.oldOf[index] == nil && newTied.contains(entity) {
      changes.append(
        Change(
          kind: .entityAdded, new: entity.id, newName: entity.name, newValue: entity.kind.rawValue,
          newEvidence: entity.evidence))
    }
    return changes
  }

  private func entityChanges(_ old: Entity, _ new: Entity) -> [Change] {
    func change(_ kind: Change.Kind, _ before: String?, _ after: String?) -> Change {
      Change(
        kind: kind, old: old.id, new: new.id, oldName: old.name, newName: new.name, oldValue: before,
        newValue: after, oldEvidence: old.evidence, newEvidence: new.evidence)
    }
    var changes: [Change] = []
    if !NameFolding.areSpellings(old.name, new.name), !ShortNames.areForms(old.name, new.name),
      !(old.kind == .person && ShortNames.differInInitials(old.name, new.name))
    {
      changes.append(change(.entityRenamed, old.name, new.name))
    }
    // "Other" is what has no legal form that is known: to know it now is no change.
    if old.kind != new.kind, old.kind != .other, new.kind != .other {
      changes.append(change(.entityKind, old.kind.rawValue, new.kind.rawValue))
    }
    if let before = old.jurisdiction, let after = new.jurisdiction,
      !NameFolding.areSpellings(before, after)
    {
      changes.append(change(.jurisdiction, before, after))
    }
    return changes
  }

  // MARK: Groups

  private func groupChanges() -> [Change] {
    var changes: [Change] = []
    for (index, group) in common.old.groups.enumerated() {
      guard let partner = common.groups.newOf[index] else {
        changes.append(
          Change(
            kind: .groupRemoved, old: group.id, oldName: group.name,
            oldValue: names(group.members, oldNames), oldEvidence: group.evidence))
        continue
      }
      changes += groupChanges(group, common.new.groups[partner])
    }
    for (index, group) in common.new.groups.enumerated() where common.groups.oldOf[index] == nil {
      changes.append(
        Change(
          kind: .groupAdded, new: group.id, newName: group.name, newValue: names(group.members, newNames),
          newEvidence: group.evidence))
    }
    return changes
  }

  private func names(_ ids: [String], _ names: [String: String]) -> String {
    ids.map { names[$0] ?? $0 }.joined(separator: "; ")
  }

  private func groupChanges(_ old: Group, _ new: Group) -> [Change] {
    func change(_ kind: Change.Kind, _ part: Change.Part?, _ before: String? = nil, _ after: String? = nil) -> Change {
      Change(
        kind: kind, old: old.id, new: new.id, oldName: old.name, newName: new.name, part: part, oldValue: before,
        newValue: after, oldEvidence: old.evidence, newEvidence: new.evidence)
    }
    var changes: [Change] = []
    if !NameFolding.areSpellings(old.name, new.name) {
      changes.append(change(.groupRenamed, nil, old.name, new.name))
    }
    let oldMembers = Set(old.members.compactMap { common.oldNumbers[$0] })
    let newMembers = Set(new.members.compactMap { common.newNumbers[$0] })
    for member in old.members where common.oldNumbers[member].map(newMembers.contains) != true {
      changes.append(change(.memberRemoved, Change.Part(old: member, oldName: oldNames[member] ?? member)))
    }
    for member in new.members where common.newNumbers[member].map(oldMembers.contains) != true {
      changes.append(change(.memberAdded, Change.Part(new: member, newName: newNames[member] ?? member)))
    }
    return changes
  }

  // MARK: Agreements

  private func agreementChanges() -> [Change] {
    var changes: [Change] = []
    for (index, agreement) in common.old.agreements.enumerated() {
      guard let partner = common.agreements.newOf[index] else {
        changes.append(
          Change(
            kind: .agreementRemoved, old: agreement.id, oldName: agreement.title, oldValue: agreement.date,
            oldEvidence: agreement.evidence))
        continue
      }
      changes += AgreementChanges(agreement, common.new.agreements[partner], common, oldNames, newNames).changes()
    }
    for (index, agreement) in common.new.agreements.enumerated() where common.agreements.oldOf[index] == nil {
      changes.append(
        Change(
          kind: .agreementAdded, new: agreement.id, newName: agreement.title, newValue: agreement.date,
          newEvidence: agreement.evidence))
    }
    return changes
  }

  // MARK: Relations

  private func relationChanges() -> [Change] {
    var changes: [Change] = []
    for (index, relation) in common.old.relations.enumerated() {
      guard let partner = common.relations.newOf[index] else {
        changes.append(
          Change(
            kind: .relationRemoved, old: relation.id, oldName: words(relation, oldNames),
            oldValue: relation.office, oldEvidence: relation.evidence))
        continue
      }
      let other = common.new.relations[partner]
      guard !NameFolding.areSpellings(relation.office ?? "", other.office ?? "") else { continue }
      changes.append(
        Change(
          kind: .relationChanged, old: relation.id, new: other.id, oldName: words(relation, oldNames),
          newName: words(other, newNames), oldValue: relation.office, newValue: other.office,
          oldEvidence: relation.evidence, newEvidence: other.evidence))
    }
    for (index, relation) in common.new.relations.enumerated() where common.relations.oldOf[index] == nil {
      changes.append(
        Change(
          kind: .relationAdded, new: relation.id, newName: words(relation, newNames), newValue: relation.office,
          newEvidence: relation.evidence))
    }
    return changes
  }

  /// A tie in words, such as "Elm Sub Corp subsidiary of Elm Holdings".
  private func words(_ relation: Relation, _ names: [String: String]) -> String {
    let verb = relation.kind.rawValue.split(separator: "_").joined(separator: " ")
    return "\(names[relation.from] ?? relation.from) \(verb) \(names[relation.to] ?? relation.to)"
  }
}

extension Relation {
  /// The office with what happened to it: `Chief Executive Officer, appointed`.
  fileprivate var office: String? {
    let parts = [title, event?.rawValue].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}
