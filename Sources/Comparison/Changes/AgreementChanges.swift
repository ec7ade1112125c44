internal import DealModel
internal import Names

/// Finds what changed in one agreement.
struct AgreementChanges {
  private let old: Agreement
  private let new: Agreement
  private let common: CommonGround
  private let oldNames: [String: String]
  private let newNames: [String: String]

  init(
    _ old: Agreement, _ new: Agreement, _ common: CommonGround, _ oldNames: [String: String],
    _ newNames: [String: String]
  ) {
    (self.old, self.new, self.common) = (old, new, common)
    (self.oldNames, self.newNames) = (oldNames, newNames)
  }

  func changes() -> [Change] {
    var changes: [Change] = []
    if !NameFolding.areSpellings(old.title, new.title) {
      changes.append(change(.agreementRetitled, old.title, new.title))
    }
    if old.date != new.date { changes.append(change(.agreementRedated, old.date, new.date)) }
    if old.kind != new.kind, old.kind != .other, new.kind != .other {
      changes.append(change(.agreementKind, old.kind.rawValue, new.kind.rawValue))
    }
    return changes + partyChanges() + termChanges()
  }

  private func change(_ kind: Change.Kind, _ before: String?, _ after: String?) -> Change {
    Change(
      kind: kind, old: old.id, new: new.id, oldName: old.title, newName: new.title, oldValue: before,
      newValue: after, oldEvidence: old.evidence, newEvidence: new.evidence)
  }

  // MARK: Parties

  /// Who came, who went, and whose role is another now.
  private func partyChanges() -> [Change] {
    let before = byEntity(old.parties, common.oldNumbers)
    let after = byEntity(new.parties, common.newNumbers)
    return Set(before.keys).union(after.keys).sorted().flatMap { entity -> [Change] in
      let (one, other) = (before[entity] ?? [], after[entity] ?? [])
      let gone = one.filter { party in !other.contains { $0.role == party.role } }
      let come = other.filter { party in !one.contains { $0.role == party.role } }
      let both = zip(gone, come).map { party(.partyRole, $0, $1) }
      return both + gone.dropFirst(come.count).map { party(.partyRemoved, $0, nil) }
        + come.dropFirst(gone.count).map { party(.partyAdded, nil, $0) }
    }
  }

  /// The parties of each entity, each role once.
  private func byEntity(_ parties: [Party], _ numbers: [String: Int]) -> [Int: [Party]] {
    var byEntity: [Int: [Party]] = [:]
    for party in parties.sorted(by: { $0.role.rawValue < $1.role.rawValue }) {
      // What the graph does not hold is compared by nothing but its id.
      let number = numbers[party.entity] ?? -1
      guard byEntity[number]?.contains(where: { $0.role == party.role && $0.entity == party.entity }) != true else {
        continue
      }
      byEntity[number, default: []].append(party)
    }
    return byEntity
  }

  private func party(_ kind: Change.Kind, _ before: Party?, _ after: Party?) -> Change {
    let part = Change.Part(
      old: before?.entity, new: after?.entity, oldName: before.map { oldNames[$0.entity] ?? $0.entity },
      newName: after.map { newNames[$0.entity] ?? $0.entity })
    return Change(
      kind: kind, old: old.id, new: new.id, oldName: old.title, newName: new.title, part: part,
      oldValue: before?.role.rawValue, newValue: after?.role.rawValue, oldEvidence: before?.evidence ?? [],
      newEvidence: after?.evidence ?? [])
  }

  // MARK: Terms

  private func termChanges() -> [Change] {
    let kinds = Set((old.terms + new.terms).map(\.kind))
    return Term.Kind.allCases.filter(kinds.contains).flatMap { kind -> [Change] in
      let (before, after) = (figures(old, kind), figures(new, kind))
      let gone = before.filter { term in !after.contains { $0.figure == term.figure } }
      let come = after.filter { term in !before.contains { $0.figure == term.figure } }
      let both = zip(gone, come).map { term(.termChanged, $0, $1) }
      return both + gone.dropFirst(come.count).map { term(.termRemoved, $0, nil) }
        + come.dropFirst(gone.count).map { term(.termAdded, nil, $0) }
    }
  }

  /// The terms of a kind, each figure once, in the order of the figures.
  private func figures(_ agreement: Agreement, _ kind: Term.Kind) -> [Term] {
    var seen: Set<String> = []
    return agreement.terms.filter { $0.kind == kind && seen.insert($0.figure).inserted }
      .sorted { $0.figure < $1.figure }
  }

  private func term(_ kind: Change.Kind, _ before: Term?, _ after: Term?) -> Change {
    let words = { (term: Term) in term.kind.rawValue }
    return Change(
      kind: kind, old: old.id, new: new.id, oldName: old.title, newName: new.title,
      part: Change.Part(oldName: before.map(words), newName: after.map(words)), oldValue: before?.words,
      newValue: after?.words, oldEvidence: before?.evidence ?? [], newEvidence: after?.evidence ?? [])
  }
}

extension Term {
  /// The figure as it is told: the number with its unit, or the words as printed.
  fileprivate var words: String {
    guard let value else { return text }
    return unit.map { "\(value) \($0)" } ?? value
  }
}
