import DealModel

/// Changes a graph at random, and keeps what a reader should be told of it.
struct EditScript {
  /// What is edited; `respell` and `reorder` are no changes.
  enum Edit: String, CaseIterable {
    case addEntity, removeEntity, rename, addAgreement, removeAgreement, retitle, redate, moveParty, changeRole,
      changeTerm,
      addTerm, addRelation, removeRelation, changeOffice, addMember, removeMember, renameGroup, respell, reorder
  }

  /// A change as it is compared: without ids, which are other ones in another document.
  struct Told: Hashable, CustomStringConvertible {
    var kind: Change.Kind
    var old: String?
    var new: String?
    var part: String?
    var oldValue: String?
    var newValue: String?

    init(
      _ kind: Change.Kind, old: String? = nil, new: String? = nil, part: String? = nil, oldValue: String? = nil,
      newValue: String? = nil
    ) {
      self.kind = kind
      (self.old, self.new, self.part) = (old, new, part)
      (self.oldValue, self.newValue) = (oldValue, newValue)
    }

    init(_ change: Change) {
      self.init(
        change.kind, old: change.oldName, new: change.newName, part: change.part?.name, oldValue: change.oldValue,
        newValue: change.newValue)
    }

    var description: String {
      "\(kind.rawValue) \(old ?? "·") → \(new ?? "·") \(part ?? "") \(oldValue ?? "·") → \(newValue ?? "·")"
    }
  }

  private var maker: RandomGraph
  private var random: SeededRandom
  /// What was edited already: a thing is edited once.
  private var touched: Set<String> = []
  private(set) var told: [Edit: [Told]] = [:]
  let old: Graph

  var new: Graph { maker.graph }

  init(seed: Int, edits: Int) {
    maker = RandomGraph(seed: seed)
    random = SeededRandom(seed ^ 0x5EED)
    old = maker.graph
    for _ in 0..<edits {
      guard let edit = Edit.allCases.randomElement(using: &random) else { continue }
      apply(edit)
    }
    if random.chance(0.5) { renameIDs() }
  }

  private mutating func note(_ edit: Edit, _ changes: Told...) { told[edit, default: []] += changes }

  private mutating func agreement() -> Int? {
    let free = maker.graph.agreements.indices.filter { index in
      let agreement = maker.graph.agreements[index]
      return !touched.contains(agreement.id) && touched.isDisjoint(with: agreement.parties.map(\.entity))
    }
    guard let index = free.randomElement(using: &random) else { return nil }
    touched.insert(maker.graph.agreements[index].id)
    return index
  }

  private mutating func entity(_ allows: (Entity) -> Bool) -> Int? {
    let free = maker.graph.entities.indices.filter {
      !touched.contains(maker.graph.entities[$0].id) && allows(maker.graph.entities[$0])
    }
    guard let index = free.randomElement(using: &random) else { return nil }
    touched.insert(maker.graph.entities[index].id)
    return index
  }

  private func name(_ id: String) -> String { maker.graph.entities.first { $0.id == id }?.name ?? id }

  private mutating func apply(_ edit: Edit) {
    switch edit {
    case .addEntity:
      let entity = maker.addEntity()
      touched.insert(entity.id)
      note(edit, Told(.entityAdded, new: entity.name, newValue: entity.kind.rawValue))
    case .removeEntity: removeEntity()
    case .rename: rename()
    case .addAgreement:
      let agreement = maker.addAgreement()
      touched.insert(agreement.id)
      note(edit, Told(.agreementAdded, new: agreement.title, newValue: agreement.date))
    case .removeAgreement: removeAgreement()
    case .retitle, .redate, .changeTerm, .addTerm, .changeRole: editAgreement(edit)
    case .moveParty: moveParty()
    case .addRelation, .removeRelation, .changeOffice: editRelation(edit)
    case .addMember, .removeMember, .renameGroup: editGroup(edit)
    case .respell: respell()
    case .reorder: maker.edit { $0.shuffleAll(using: &$1) }
    }
  }

  /// Who is in something that was edited: changes are told with the names of whom they concern, so these stay.
  private var concerned: Set<String> {
    let agreements = maker.graph.agreements.filter { touched.contains($0.id) }
    let groups = maker.graph.groups.filter { touched.contains($0.id) }
    let relations = maker.graph.relations.filter { touched.contains($0.id) }
    return Set(
      agreements.flatMap(\.parties).map(\.entity) + groups.flatMap(\.members)
        + relations.flatMap { [$0.from, $0.to] })
  }

  // MARK: Entities

  private mutating func removeEntity() {
    let graph = maker.graph
    let tied = Set(
      graph.agreements.flatMap(\.parties).map(\.entity) + graph.groups.flatMap(\.members)
        + graph.relations.flatMap { [$0.from, $0.to] } + graph.filings.flatMap(\.registrants))
    let ids = Set(old.entities.map(\.id))
    guard let index = entity({ !tied.contains($0.id) && ids.contains($0.id) }) else { return }
    let entity = graph.entities[index]
    maker.edit { graph, _ in graph.entities.remove(at: index) }
    note(.removeEntity, Told(.entityRemoved, old: entity.name, oldValue: entity.kind.rawValue))
  }

  /// A renaming that a reader can tell: by its number, by a stated former name, or by an alias.
  private mutating func rename() {
    let ids = Set(old.entities.map(\.id))
    let concerned = self.concerned
    guard let index = entity({ ids.contains($0.id) && !concerned.contains($0.id) }) else { return }
    let before = maker.graph.entities[index]
    // Agreements know it by its id, and ties are told by their ends' names: so they are left alone from here.
    touched.formUnion(maker.graph.relations.filter { $0.from == before.id || $0.to == before.id }.map(\.id))
    let after = maker.name() + " Ltd."
    var changes = [Told(.entityRenamed, old: before.name, new: after, oldValue: before.name, newValue: after)]
    let way = before.identifiers.isEmpty ? Int.random(in: 1...2, using: &random) : 0
    let quote = maker.evidence(after)
    let former = maker.evidence(before.name)
    maker.edit { graph, _ in
      graph.entities[index].name = after
      graph.entities[index].evidence = quote
      if way == 2 { graph.entities[index].aliases.append(before.name) }
      guard way == 1 else { return }
      graph.entities.append(
        Entity(
          id: before.id + "-former", name: before.name, kind: before.kind, roles: [.optional], rule: "former_name",
          confidence: 0.9, evidence: former))
      graph.relations.append(
        Relation(
          id: before.id + "-formerly", kind: .formerly, from: before.id, to: before.id + "-former", rule: "former_name",
          confidence: 0.9, evidence: former))
      changes.append(Told(.relationAdded, new: "\(after) formerly \(before.name)"))
    }
    touched.formUnion([before.id + "-former", before.id + "-formerly"])
    told[.rename, default: []] += changes
  }

  /// Another spelling, which is no change.
  private mutating func respell() {
    let concerned = self.concerned
    guard let index = entity({ !concerned.contains($0.id) }) else { return }
    let id = maker.graph.entities[index].id
    touched.formUnion(maker.graph.relations.filter { $0.from == id || $0.to == id }.map(\.id))
    touched.formUnion(maker.graph.groups.filter { $0.members.contains(id) }.map(\.id))
    touched.formUnion(maker.graph.agreements.filter { $0.parties.contains { $0.entity == id } }.map(\.id))
    maker.edit { graph, _ in graph.entities[index].name = "The " + graph.entities[index].name.uppercased() }
  }

  // MARK: Agreements

  private mutating func removeAgreement() {
    let ids = Set(old.agreements.map(\.id))
    let free = maker.graph.agreements.indices.filter {
      ids.contains(maker.graph.agreements[$0].id) && !touched.contains(maker.graph.agreements[$0].id)
    }
    guard let index = free.randomElement(using: &random) else { return }
    let agreement = maker.graph.agreements[index]
    touched.insert(agreement.id)
    maker.edit { graph, _ in graph.agreements.remove(at: index) }
    note(.removeAgreement, Told(.agreementRemoved, old: agreement.title, oldValue: agreement.date))
  }

  private mutating func editAgreement(_ edit: Edit) {
    guard let index = agreement() else { return }
    let before = maker.graph.agreements[index]
    let serial = maker.number()
    let words = "\(serial)00 USD"
    switch edit {
    case .retitle:
      let title = "Instrument of Undertaking"
      guard !maker.graph.agreements.contains(where: { $0.title == title }) else { return }
      maker.edit { graph, _ in graph.agreements[index].title = title + Self.numeral(of: before.title) }
      let after = maker.graph.agreements[index].title
      note(edit, Told(.agreementRetitled, old: before.title, new: after, oldValue: before.title, newValue: after))
    case .redate:
      let date = "1999-11-2\(serial % 10)"
      maker.edit { graph, _ in graph.agreements[index].date = date }
      note(
        edit,
        Told(.agreementRedated, old: before.title, new: before.title, oldValue: before.date, newValue: date))
    case .changeTerm:
      guard let term = before.terms.firstIndex(where: { $0.kind == .principal }) else { return }
      maker.edit { graph, _ in graph.agreements[index].terms[term].value = "\(serial)00" }
      note(
        edit,
        Told(
          .termChanged, old: before.title, new: before.title, part: "principal",
          oldValue: "\(before.terms[term].value ?? "") USD", newValue: words))
    case .addTerm:
      let evidence = maker.evidence("rate")
      maker.edit { graph, _ in
        graph.agreements[index].terms.append(
          Term(kind: .interestRate, value: "\(serial)", unit: "percent", text: "\(serial)%", evidence: evidence))
      }
      note(
        edit,
        Told(.termAdded, old: before.title, new: before.title, part: "interest_rate", newValue: "\(serial) percent"))
    default:
      let party = before.parties[1]
      maker.edit { graph, _ in graph.agreements[index].parties[1].role = .guarantor }
      note(
        edit,
        Told(
          .partyRole, old: before.title, new: before.title, part: name(party.entity), oldValue: party.role.rawValue,
          newValue: "guarantor"))
    }
  }

  /// The number that ends a title, which tells agreements of one title apart.
  private static func numeral(of title: String) -> String {
    " " + (title.split(separator: " ").last.map(String.init) ?? "")
  }

  private mutating func moveParty() {
    guard let from = agreement(), let to = agreement() else { return }
    let (one, other) = (maker.graph.agreements[from], maker.graph.agreements[to])
    guard let party = one.parties.last, !other.parties.contains(where: { $0.entity == party.entity }) else { return }
    maker.edit { graph, _ in
      graph.agreements[from].parties.removeLast()
      graph.agreements[to].parties.append(party)
    }
    let (name, role) = (name(party.entity), party.role.rawValue)
    note(
      .moveParty, Told(.partyRemoved, old: one.title, new: one.title, part: name, oldValue: role),
      Told(.partyAdded, old: other.title, new: other.title, part: name, newValue: role))
  }

  // MARK: Ties

  private mutating func editRelation(_ edit: Edit) {
    if edit == .addRelation {
      let untouched = maker.graph
      guard let relation = maker.addRelation() else { return }
      guard touched.isDisjoint(with: [relation.from, relation.to]) else {
        return maker.edit { graph, _ in graph.relations = untouched.relations }
      }
      touched.formUnion([relation.id, relation.from, relation.to])
      return note(edit, Told(.relationAdded, new: words(relation), newValue: relation.words))
    }
    let free = maker.graph.relations.indices.filter { index in
      let relation = maker.graph.relations[index]
      return !touched.contains(relation.id) && touched.isDisjoint(with: [relation.from, relation.to])
        && (edit == .removeRelation || relation.kind == .officerOf)
    }
    guard let index = free.randomElement(using: &random) else { return }
    let before = maker.graph.relations[index]
    touched.formUnion([before.id, before.from, before.to])
    if edit == .removeRelation {
      maker.edit { graph, _ in graph.relations.remove(at: index) }
      return note(edit, Told(.relationRemoved, old: words(before), oldValue: before.words))
    }
    maker.edit { graph, _ in graph.relations[index].event = .resigned }
    note(
      edit,
      Told(
        .relationChanged, old: words(before), new: words(before), oldValue: before.words,
        newValue: maker.graph.relations[index].words))
  }

  private func words(_ relation: Relation) -> String {
    let verb = relation.kind.rawValue.split(separator: "_").joined(separator: " ")
    return "\(name(relation.from)) \(verb) \(name(relation.to))"
  }

  private mutating func editGroup(_ edit: Edit) {
    let free = maker.graph.groups.indices.filter { index in
      !touched.contains(maker.graph.groups[index].id) && touched.isDisjoint(with: maker.graph.groups[index].members)
    }
    guard let index = free.randomElement(using: &random) else { return }
    let group = maker.graph.groups[index]
    touched.formUnion([group.id] + group.members)
    switch edit {
    case .addMember:
      let others = maker.graph.entities.filter {
        !$0.roles.contains(.optional) && !group.members.contains($0.id) && !touched.contains($0.id)
      }
      guard let member = others.randomElement(using: &random) else { return }
      touched.insert(member.id)
      maker.edit { graph, _ in graph.groups[index].members.append(member.id) }
      note(edit, Told(.memberAdded, old: group.name, new: group.name, part: member.name))
    case .removeMember:
      maker.edit { graph, _ in graph.groups[index].members.removeLast() }
      note(edit, Told(.memberRemoved, old: group.name, new: group.name, part: name(group.members.last ?? "")))
    default:
      let name = "Society \(maker.number())"
      maker.edit { graph, _ in graph.groups[index].name = name }
      note(edit, Told(.groupRenamed, old: group.name, new: name, oldValue: group.name, newValue: name))
    }
  }

  // MARK: Ids

  /// The ids of another document.
  private mutating func renameIDs() {
    maker.edit { graph, _ in graph = graph.renamingIDs { "x-\($0)" } }
  }
}

extension Relation {
  fileprivate var words: String? {
    let parts = [title, event?.rawValue].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}

extension Graph {
  /// The same graph with its parts in another order.
  mutating func shuffleAll(using random: inout SeededRandom) {
    entities.shuffle(using: &random)
    groups.shuffle(using: &random)
    agreements.shuffle(using: &random)
    relations.shuffle(using: &random)
    for index in groups.indices { groups[index].members.shuffle(using: &random) }
    for index in agreements.indices {
      agreements[index].parties.shuffle(using: &random)
      agreements[index].terms.shuffle(using: &random)
    }
  }
}
