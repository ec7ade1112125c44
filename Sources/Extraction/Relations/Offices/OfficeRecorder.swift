internal import DealModel
internal import Filings
internal import Names

/// Makes relations of changes of office: from the person to the company.
struct OfficeRecorder {
  let people: PersonIndex
  private let known: PersonEntities
  private var entities: [Int: Int] = [:]
  /// The companies that have a part in what the filing tells.
  private var involved: Set<Int> = []
  /// Where the relations of a person to a company stand.
  private var recorded: [Ends: [Int]] = [:]

  private struct Ends: Hashable {
    var from: Int
    var to: Int
  }

  init(people: PersonIndex, _ registry: EntityRegistry) {
    self.people = people
    known = PersonEntities(people, registry)
  }

  /// Enters the relations of changes.
  ///
  /// - Parameters:
  ///   - changes: The changes.
  ///   - known: The companies that count; nothing for all.
  mutating func record(
    _ changes: [OfficeChange], among known: Set<Int>? = nil, _ workspace: inout Workspace
  ) {
    involved = Self.involved(workspace)
    let own = changes.filter { !$0.isImplied }
    for change in own { record(change, known, &workspace) }
    let about = Set(own.map(\.person.person))
    for change in changes where change.isImplied {
      // What only stays as it was matters for those of whom something else is told.
      if change.event == .serves, !about.contains(change.person.person) { continue }
      record(change, known, &workspace)
    }
  }

  private mutating func record(_ change: OfficeChange, _ known: Set<Int>?, _ workspace: inout Workspace) {
    let companies = companies(of: change.office, &workspace).filter {
      known?.contains($0) ?? true || $0 == workspace.registry.registrant
    }
    guard !companies.isEmpty else { return }
    let place = workspace.main.place(change.place)
    for company in companies {
      for isDirector in [false, true] where isDirector ? change.office.hasDirector : change.office.hasOfficer {
        let kind: Relation.Kind = isDirector ? .directorOf : .officerOf
        let person = entity(of: change.person.person, &workspace)
        let title = change.office.title(isDirector: isDirector, workspace.main)
        let relation = RelationDraft(
          kind: kind, from: person, to: company, title: title, event: change.event, rule: change.rule,
          places: [place])
        add(relation, isImplied: change.isImplied, &workspace)
      }
    }
  }

  /// One departure, one appointment a person, kind and company; retiring says more than resigning.
  private mutating func add(_ relation: RelationDraft, isImplied: Bool, _ workspace: inout Workspace) {
    let ends = Ends(from: relation.from, to: relation.to)
    let same = (recorded[ends] ?? []).filter { workspace.relations[$0].kind == relation.kind }
    if relation.event == .serves, !same.isEmpty { return }
    if let known = same.first(where: {
      isDeparture(workspace.relations[$0].event) == isDeparture(relation.event)
    }) {
      guard !isImplied else { return }
      // Who is said to hold an office and elsewhere to take it up takes it up.
      if workspace.relations[known].event == .serves, relation.event == .appointed {
        workspace.relations[known].event = .appointed
        workspace.relations[known].title = relation.title
        workspace.relations[known].rule = relation.rule
      }
      if relation.event == .retired { workspace.relations[known].event = .retired }
      let places = workspace.relations[known].places
      if places.count < 3, let place = relation.places.first, !places.contains(place) {
        workspace.relations[known].places.append(place)
      }
      return
    }
    recorded[ends, default: []].append(workspace.relations.count)
    workspace.relations.append(relation)
  }

  private func isDeparture(_ event: Relation.Event?) -> Bool { event == .resigned || event == .retired }

  // MARK: Ends

  /// The entity of a person.
  mutating func entity(of person: Int, _ workspace: inout Workspace) -> Int {
    if let known = entities[person] { return workspace.registry.resolved(known) }
    let found = people.people[person]
    let index = workspace.registry.intern(
      found.name, form: .person, place: workspace.main.place(found.tokens), rule: "officer")
    workspace.registry.update(index) { draft in
      draft.kind = .person
      for address in found.addresses { draft.add(alias: address) }
    }
    for other in known[person] where other != index && workspace.registry.drafts[other].mergedInto == nil {
      workspace.registry.merge(other, into: index)
    }
    entities[person] = index
    return index
  }

  /// The companies whose office it is: the registrant unless another is named.
  private func companies(of office: OfficePhrase, _ workspace: inout Workspace) -> [Int] {
    guard let registrant = workspace.registry.registrant else { return [] }
    var found: [Int] = []
    for range in office.companies {
      guard let company = company(range, &workspace), workspace.registry.drafts[company].kind != .person,
        !found.contains(company)
      else { continue }
      if isForeign(company, workspace.registry) { return [] }
      found.append(company)
    }
    return found.isEmpty ? [registrant] : found
  }

  /// "President of Elm Corp., a customer": an office of a company that has no part in what the filing tells, and bears
  /// another name than the one that reports.
  private func isForeign(_ company: Int, _ registry: EntityRegistry) -> Bool {
    guard let registrant = registry.registrant, company != registrant, !involved.contains(company),
      registry.drafts[company].kind != .bank
    else { return false }
    return !NameKin.areKin(registry.drafts[company].name, registry.drafts[registrant].name)
  }

  /// The companies that report, that agree something, or that are tied to others.
  private static func involved(_ workspace: Workspace) -> Set<Int> {
    let registry = workspace.registry
    var found = ServesRule.parties(workspace)
    for index in registry.drafts.indices
    where !registry.drafts[index].roles.isDisjoint(with: [.registrant, .coRegistrant]) {
      found.insert(registry.resolved(index))
    }
    for relation in workspace.relations where !relation.kind.isBetweenAgreements && relation.event == nil {
      found.formUnion([registry.resolved(relation.from), registry.resolved(relation.to)])
    }
    return found
  }

  private func company(_ range: Range<Int>, _ workspace: inout Workspace) -> Int? {
    let lexed = workspace.main
    let text = lexed.string(range)
    let place = lexed.place(range)
    if let known = workspace.registry.entities(
      of: text, document: place.document, offset: place.range.lowerBound)
    {
      return known.count == 1 ? known.first : workspace.registry.registrant
    }
    switch lexed.word(range.upperBound - 1) {
    case .company, .corporation, .registrant, .us, .partnership, .trust: return workspace.registry.registrant
    default: break
    }
    if let known = workspace.registry.shortForm(of: text) { return known }
    guard let match = NameParser(lexed: lexed).name(at: range.lowerBound, before: range.upperBound),
      match.hasStrongForm || OfficeParser.isBank(text)
    else { return nil }
    return workspace.registry.intern(text, form: match.form, place: place, rule: "legal_form")
  }
}
