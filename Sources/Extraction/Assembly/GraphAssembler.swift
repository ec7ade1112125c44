internal import DealModel
internal import Filings
internal import Names

/// Makes the graph of what the stages found.
struct GraphAssembler {
  private let workspace: Workspace
  private let evidence: EvidenceMaker
  private var ids = Identifiers()
  private var entityIDs: [Int: String] = [:]
  private var agreementIDs: [Int: String] = [:]
  /// The confidence of entities and agreements by their ids, for what ties them.
  private var confidence: [String: Double] = [:]

  init(_ workspace: Workspace) {
    self.workspace = workspace
    evidence = EvidenceMaker(filing: workspace.filing)
  }

  mutating func graph() -> Graph {
    let entities = self.entities()
    let agreements = self.agreements()
    return Graph(
      filings: [record()], entities: entities, groups: groups(), agreements: agreements,
      relations: relations(),
      diagnostics: diagnostics())
  }

  // MARK: Entities

  private mutating func entities() -> [Entity] {
    let registry = workspace.registry
    var parties: Set<Int> = []
    for agreement in workspace.agreements { parties.formUnion(agreement.parties.map { registry.resolved($0.entity) }) }
    for relation in workspace.relations {
      parties.insert(registry.resolved(relation.from))
      // A former name is no party of its own.
      if relation.kind != .formerly { parties.insert(registry.resolved(relation.to)) }
    }
    for group in workspace.groups { parties.formUnion(group.members.map(registry.resolved)) }
    var entities: [Entity] = []
    for (index, draft) in registry.drafts.enumerated() where draft.mergedInto == nil {
      var roles = draft.roles
      if !parties.contains(index), roles.isEmpty {
        guard draft.kind != .collective, draft.rule != "party_list" else { continue }
        roles.insert(.optional)
      }
      if parties.contains(index) { roles.remove(.optional) }
      let made = evidence.evidence(draft.places)
      guard !made.isEmpty else { continue }
      let id = ids.unique(NameFolding.slug(draft.name))
      entityIDs[index] = id
      let sure = Confidence.of(draft.rule, draft.kind == .other ? .plainEntity : .entity, supports: made.count)
      confidence[id] = sure
      entities.append(
        Entity(
          id: id, name: draft.name, aliases: draft.aliases, kind: draft.kind,
          roles: Entity.Role.allCases.filter(roles.contains), jurisdiction: draft.jurisdiction,
          identifiers: draft.identifiers, rule: draft.rule, confidence: sure, evidence: made))
    }
    return entities
  }

  // MARK: Agreements

  private mutating func agreements() -> [Agreement] {
    var agreements: [Agreement] = []
    for (index, draft) in workspace.agreements.enumerated() {
      let made = evidence.evidence(draft.places)
      guard !made.isEmpty else { continue }
      let slug = NameFolding.slug(draft.title)
      let id = ids.unique(draft.date.map { "\(slug)-\($0)" } ?? slug)
      agreementIDs[index] = id
      let sure = Confidence.of(draft.rule, .agreement, supports: made.count)
      confidence[id] = sure
      let parties = once(draft.parties).compactMap { party -> Party? in
        let made = evidence.evidence(party.places)
        guard let entity = entityIDs[workspace.registry.resolved(party.entity)], !made.isEmpty else {
          return nil
        }
        return Party(
          entity: entity, role: party.role ?? .party, rule: party.rule,
          confidence: tie(party.rule, .party, made, entity, id), evidence: made)
      }
      agreements.append(
        Agreement(
          id: id, kind: draft.kind, title: draft.title, date: draft.date, exhibits: draft.exhibits,
          document: draft.document, parties: parties, terms: terms(draft), rule: draft.rule,
          confidence: sure, evidence: made))
    }
    return agreements
  }

  /// Each party once in each of its parts, also where two names turned out to be of one entity.
  private func once(_ parties: [PartyDraft]) -> [PartyDraft] {
    var found: [PartyDraft] = []
    var known: [Int: [Party.Role?: Int]] = [:]
    for party in parties {
      let entity = workspace.registry.resolved(party.entity)
      if let place = known[entity]?[party.role] {
        found[place].places += party.places
      } else {
        known[entity, default: [:]][party.role] = found.count
        found.append(party)
      }
    }
    return found
  }

  private func terms(_ draft: AgreementDraft) -> [Term] {
    draft.terms.compactMap { term -> Term? in
      let made = evidence.evidence(term.places)
      guard !made.isEmpty else { return nil }
      return Term(
        kind: term.kind, value: term.value, unit: term.unit, text: term.text, applies: term.applies,
        rule: term.rule,
        confidence: Confidence.of(term.rule, .term, supports: made.count), evidence: made)
    }
  }

  // MARK: Relations and groups

  private mutating func relations() -> [Relation] {
    var relations: [Relation] = []
    var counts: [Relation.Kind: Int] = [:]
    func next(_ kind: Relation.Kind) -> String {
      counts[kind, default: 0] += 1
      return "\(kind.rawValue.replacing("_", with: "-"))-\(counts[kind] ?? 0)"
    }
    for relation in workspace.relations {
      guard let from = entityIDs[workspace.registry.resolved(relation.from)],
        let to = entityIDs[workspace.registry.resolved(relation.to)], from != to
      else { continue }
      let made = evidence.evidence(relation.places)
      guard !made.isEmpty else { continue }
      relations.append(
        Relation(
          id: ids.unique(next(relation.kind)), kind: relation.kind, from: from, to: to, title: relation.title,
          event: relation.event, rule: relation.rule,
          confidence: tie(relation.rule, .relation, made, from, to),
          evidence: made))
    }
    for link in workspace.links {
      guard let from = agreementIDs[link.from], let to = agreementIDs[link.to] else { continue }
      let made = evidence.evidence(link.places)
      guard !made.isEmpty else { continue }
      relations.append(
        Relation(
          id: ids.unique(next(link.kind)), kind: link.kind, from: from, to: to, rule: link.rule,
          confidence: tie(link.rule, .link, made, from, to), evidence: made))
    }
    return relations
  }

  private func tie(_ rule: String, _ kind: Confidence.Class, _ made: [Evidence], _ from: String, _ to: String)
    -> Double
  {
    Confidence.of(rule, kind, supports: made.count, ends: [from, to].compactMap { confidence[$0] })
  }

  private mutating func groups() -> [Group] {
    workspace.groups.compactMap { group -> Group? in
      let members = group.members.compactMap { entityIDs[workspace.registry.resolved($0)] }
      let made = evidence.evidence(group.places)
      guard members.count > 1, !made.isEmpty else { return nil }
      return Group(
        id: ids.unique("g-\(NameFolding.slug(group.name))"), name: group.name, members: members,
        basis: group.basis,
        rule: group.rule, confidence: Confidence.of(group.rule, .group, supports: made.count),
        evidence: made)
    }
  }

  // MARK: The filing and its diagnostics

  private func record() -> FilingRecord {
    let filing = workspace.filing
    var fileNumbers: [String] = []
    for number in filing.cover.fileNumbers.map(\.value) + (filing.header?.filers.flatMap(\.fileNumbers) ?? [])
    where fileNumbers.isEmpty && !fileNumbers.contains(number) {
      fileNumbers.append(number)
    }
    let registry = workspace.registry
    let registrants = registry.drafts.indices.filter {
      registry.drafts[$0].mergedInto == nil
        && !registry.drafts[$0].roles.isDisjoint(with: [.registrant, .coRegistrant])
    }.sorted { ($0 == registry.registrant ? 0 : 1, $0) < ($1 == registry.registrant ? 0 : 1, $1) }
    return FilingRecord(
      id: filing.id, form: filing.form, reportDate: filing.cover.eventDate?.value ?? filing.header?.period,
      filedDate: filing.header?.filedDate, signedDate: filing.signatures.lazy.compactMap(\.date?.value).first,
      registrants: registrants.compactMap { entityIDs[$0] }, fileNumbers: fileNumbers,
      items: filing.items.map { FilingRecord.Item(number: $0.number, heading: $0.heading) },
      exhibits: filing.exhibits.map {
        FilingRecord.Exhibit(number: $0.number, description: $0.description, attached: $0.document != nil)
      },
      source: filing.source)
  }

  private func diagnostics() -> [Diagnostic] {
    filingDiagnostics
      + workspace.diagnostics.map {
        Diagnostic(
          severity: $0.severity, code: $0.code, message: $0.message, evidence: evidence.evidence($0.places))
      }
  }

  private var filingDiagnostics: [Diagnostic] { workspace.filing.diagnostics }
}
