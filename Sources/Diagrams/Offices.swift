internal import DealModel

/// Who holds, takes or leaves which office, and who signed.
struct Offices {
  private let subject: Subject
  private let relations: [Int: [Relation]]
  private let tied: Set<Int>
  /// Signatories without an office in the graph, each with the registrant that it signed for.
  let signatures: [(signer: Int, registrant: Int)]

  init(_ subject: Subject) {
    self.subject = subject
    var relations: [Int: [Relation]] = [:]
    var tied: Set<Int> = []
    for relation in subject.relations where !relation.kind.isBetweenAgreements {
      guard let from = subject.position[relation.from], let to = subject.position[relation.to] else {
        continue
      }
      if relation.kind == .officerOf || relation.kind == .directorOf {
        relations[from, default: []].append(relation)
        tied.insert(to)
      } else {
        tied.formUnion([from, to])
      }
    }
    self.relations = relations
    self.tied = tied
    signatures = subject.entities.indices.compactMap { signer in
      guard subject.entities[signer].roles.contains(.signatory), relations[signer] == nil,
        let registrant = Self.registrant(signedFor: subject.entities[signer], in: subject),
        registrant != signer
      else { return nil }
      return (signer, registrant)
    }
  }

  /// Whether someone has an office with who stands in the middle, or signed for it, and no other tie.
  func leadsOnlyToCentre(_ entity: Int) -> Bool {
    guard !tied.contains(entity) else { return false }
    if signatures.contains(where: { $0.signer == entity && subject.centre.contains($0.registrant) }) {
      return true
    }
    guard let own = relations[entity] else { return false }
    return own.allSatisfy { relation in
      subject.position[relation.to].map(subject.centre.contains) == true
    }
  }

  /// What is written below the name: offices with what happened to them, and the signature.
  func notes(of entity: Int) -> [String] {
    var notes: [String] = []
    for relation in relations[entity] ?? [] {
      var note = relation.title ?? (relation.kind == .directorOf ? "director" : "officer")
      if let event = relation.event, event != .serves { note += ", \(event.rawValue)" }
      if subject.centre.count != 1, let to = subject.position[relation.to] {
        note += " (\(subject.entities[to].name))"
      } else if let to = subject.position[relation.to], !subject.centre.contains(to) {
        note += " (\(subject.entities[to].name))"
      }
      if !notes.contains(note) { notes.append(note) }
    }
    if signatures.contains(where: { $0.signer == entity }) { notes.append("signed for the registrant") }
    return notes
  }

  /// The registrant of the filing that names the signatory.
  private static func registrant(signedFor entity: Entity, in subject: Subject) -> Int? {
    let filings = Set(entity.evidence.map(\.filing))
    for filing in subject.filings where filings.contains(filing.id) {
      if let registrant = filing.registrants.lazy.compactMap({ subject.position[$0] }).first {
        return registrant
      }
    }
    return subject.centre.first
  }
}
