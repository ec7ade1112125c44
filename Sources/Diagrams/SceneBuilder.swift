internal import DealModel

/// Decides what a picture shows of a subject, and where.
struct SceneBuilder {
  /// So many officers stand above and below the registrant; more go to the sides.
  private static let mostInMiddle = 2
  /// So many documents that nothing leads to stand below the registrant; more go to the emptier side.
  private static let mostUnattachedInMiddle = 4

  private let subject: Subject
  private let instruments: [Instrument]
  private let offices: Offices
  /// The documents that no line leads to, which stand together in a frame.
  private let unattached: Set<Int>
  private var scene: Scene
  /// The node of each entity, the frames and lists it is in, and the node of each instrument.
  private var nodeOfEntity: [Int: Int] = [:]
  private var enclosures: [(end: Scene.End, members: [Int])] = []
  private var nodeOfInstrument: [Int] = []

  private init(_ subject: Subject, caption: Caption, instruments: [Instrument]) {
    self.subject = subject
    self.instruments = instruments
    offices = Offices(subject)
    unattached = Self.unattached(subject, instruments)
    scene = Scene(caption: caption)
  }

  /// The scene of a subject.
  static func scene(of subject: Subject, title: String?) -> Scene {
    let instruments = Instrument.all(of: subject)
    let blocks = BlockBuilder(subject, instruments).blocks()
    let caption = CaptionWriter(subject, instruments, blocks).caption(title: title)
    var builder = SceneBuilder(subject, caption: caption, instruments: instruments)
    builder.place(blocks)
    builder.joinParties()
    builder.joinAgreements()
    builder.joinEntities()
    return builder.scene
  }

  // MARK: Places

  private mutating func place(_ blocks: [Block]) {
    let officers = blocks.filter { block in
      guard case .single(let entity) = block else { return false }
      return offices.leadsOnlyToCentre(entity) && !instruments.contains { $0.roles[entity] != nil }
    }
    let inMiddle = officers.count <= Self.mostInMiddle ? officers.flatMap(\.members) : []
    let outside = blocks.filter { block in
      if case .single(let entity) = block { return !inMiddle.contains(entity) }
      return true
    }
    let joins = lineCounts(to: outside)
    let right = sides(of: outside, joins)
    let columns = instrumentColumns(joins, right: right)

    for (block, isRight) in zip(outside, right) where !isRight { add(block, in: .leftParties) }
    nodeOfInstrument = Array(repeating: -1, count: instruments.count)
    addInstruments(columns, in: .leftAgreements)
    for (place, entity) in inMiddle.enumerated() where place % 2 == 0 { add(entity, in: .middle) }
    for entity in subject.centre { add(entity, in: .middle) }
    for (place, entity) in inMiddle.enumerated() where place % 2 == 1 { add(entity, in: .middle) }
    addInstruments(columns, in: .middle)
    addInstruments(columns, in: .rightAgreements)
    for (block, isRight) in zip(outside, right) where isRight { add(block, in: .rightParties) }
  }

  private func sides(of blocks: [Block], _ joins: [[(block: Int, lines: Int)]]) -> [Bool] {
    let blockOf = positions(of: blocks)
    let ties = subject.relations.compactMap { relation -> (Int, Int)? in
      guard !relation.kind.isBetweenAgreements,
        let from = subject.position[relation.from].flatMap({ blockOf[$0] }),
        let to = subject.position[relation.to].flatMap({ blockOf[$0] }), from != to
      else { return nil }
      return (from, to)
    }
    return Sides(heights: blocks.map(\.height), joins: joins, ties: ties).isRight()
  }

  /// For each document, how many lines lead to which blocks: one, or one to each party in it.
  private func lineCounts(to blocks: [Block]) -> [[(block: Int, lines: Int)]] {
    let blockOf = positions(of: blocks)
    return instruments.map { instrument in
      var members: [Int: Int] = [:]
      for entity in instrument.roles.keys {
        if let block = blockOf[entity] { members[block, default: 0] += 1 }
      }
      return members.sorted { $0.key < $1.key }.map { block, count in
        let all = blocks[block].members
        let isOne = count == all.count && !instrument.commonRoles(of: all).isEmpty
        return (block: block, lines: isOne ? 1 : count)
      }
    }
  }

  /// The block of each entity.
  private func positions(of blocks: [Block]) -> [Int: Int] {
    var blockOf: [Int: Int] = [:]
    for (index, block) in blocks.enumerated() {
      for member in block.members { blockOf[member] = index }
    }
    return blockOf
  }

  /// The column of each document: beside the parties that most of its lines lead to.
  private func instrumentColumns(
    _ joins: [[(block: Int, lines: Int)]], right: [Bool]
  ) -> [Scene.Column] {
    var counts: [Scene.Column: Int] = [:]
    var columns: [Scene.Column?] = []
    for joined in joins {
      var (left, rightLines) = (0, 0)
      for join in joined {
        if right[join.block] { rightLines += join.lines } else { left += join.lines }
      }
      var column: Scene.Column?
      if left != rightLines {
        column = left > rightLines ? .leftAgreements : .rightAgreements
      } else if left > 0, counts[.middle, default: 0] < 2 {
        column = .middle
      }
      if let column { counts[column, default: 0] += 1 }
      columns.append(column)
    }
    // What leans to no side goes where there is room; what nothing leads to stays together.
    func emptier() -> Scene.Column {
      counts[.leftAgreements, default: 0] < counts[.rightAgreements, default: 0]
        ? .leftAgreements : .rightAgreements
    }
    for index in columns.indices where columns[index] == nil && !unattached.contains(index) {
      let column = emptier()
      columns[index] = column
      counts[column, default: 0] += 1
    }
    let rest = unattached.count <= Self.mostUnattachedInMiddle ? .middle : emptier()
    return columns.map { $0 ?? rest }
  }

  /// The documents whose parties the filing does not name and that no other document refers to.
  private static func unattached(_ subject: Subject, _ instruments: [Instrument]) -> Set<Int> {
    var tied: Set<String> = []
    for relation in subject.relations where relation.kind.isBetweenAgreements {
      tied.formUnion([relation.from, relation.to])
    }
    return Set(
      instruments.indices.filter { index in
        instruments[index].roles.isEmpty && !instruments[index].agreements.contains { tied.contains($0.id) }
      })
  }

  private mutating func addInstruments(_ columns: [Scene.Column], in column: Scene.Column) {
    let here = instruments.indices.filter { columns[$0] == column }
    for index in here where !unattached.contains(index) { addInstrument(index, in: column) }
    let start = scene.nodes.count
    for index in here where unattached.contains(index) { addInstrument(index, in: column) }
    guard scene.nodes.count > start else { return }
    addFrame("Named without parties", nil, from: start)
  }

  private mutating func addInstrument(_ index: Int, in column: Scene.Column) {
    nodeOfInstrument[index] = scene.nodes.count
    scene.nodes.append(
      Scene.Node(
        content: .instrument(instruments[index]), column: column,
        mark: subject.union?.mark(of: instruments[index].first)))
  }

  private mutating func add(_ entity: Int, in column: Scene.Column) {
    nodeOfEntity[entity] = scene.nodes.count
    let card = Scene.PartyCard(
      entity: subject.entities[entity],
      isRegistrant: subject.centre.contains(entity) && subject.entities[entity].isRegistrant,
      notes: offices.notes(of: entity), earlierName: subject.union?.earlierNames[subject.entities[entity].id])
    scene.nodes.append(
      Scene.Node(content: .entity(card), column: column, mark: subject.union?.mark(ofEntity: card.entity.id)))
  }

  private mutating func add(_ block: Block, in column: Scene.Column) {
    switch block {
    case .single(let entity):
      add(entity, in: column)
    case .roster(let title, let group, let members):
      addRoster(title, group, members, in: column)
    case .frame(let title, let group, let members, let listed):
      let start = scene.nodes.count
      for member in members where !listed.contains(member) { add(member, in: column) }
      if !listed.isEmpty { addRoster("\(title), continued", nil, listed, in: column) }
      enclosures.insert((.frame(scene.frames.count), members), at: 0)
      addFrame(title, group, from: start)
    }
  }

  private mutating func addRoster(
    _ title: String, _ group: Group?, _ members: [Int], in column: Scene.Column
  ) {
    let node = scene.nodes.count
    for member in members { nodeOfEntity[member] = node }
    enclosures.append((.node(node), members))
    let entities = members.map { subject.entities[$0] }
    let marks = subject.union.map { union in entities.map { union.mark(ofEntity: $0.id) } }
    let roster = Scene.Roster(title: title, group: group, entities: entities, marks: marks)
    scene.nodes.append(
      Scene.Node(content: .roster(roster), column: column, mark: marks.map(ChangeMark.common)))
  }

  /// A frame around the nodes that were added last.
  private mutating func addFrame(_ title: String, _ group: Group?, from start: Int) {
    let nodes = Array(start..<scene.nodes.count)
    let mark = subject.union.map { union in
      group.flatMap { union.groups[$0.id] }
        ?? ChangeMark.common(nodes.compactMap { scene.nodes[$0].mark }.map(\.ofPlace))
    }
    scene.frames.append(Scene.Frame(title: title, group: group, nodes: nodes, mark: mark))
  }

  // MARK: Lines

  /// Lines from documents to their parties: one to a frame or list where all in it have the role.
  private mutating func joinParties() {
    for (index, instrument) in instruments.enumerated() {
      let document = Scene.End.node(nodeOfInstrument[index])
      var open = instrument.roles
      for enclosure in enclosures {
        let common = Instrument(agreements: [], family: .other, roles: open).commonRoles(
          of: enclosure.members)
        guard !common.isEmpty, oneLineTells(common, enclosure.members, instrument) else { continue }
        for member in enclosure.members {
          let rest = (open[member] ?? []).filter { !common.contains($0) }
          open[member] = rest.isEmpty ? nil : rest
        }
        join(document, enclosure.end, common, enclosure.members, instrument)
      }
      for entity in open.keys.sorted() {
        guard let node = nodeOfEntity[entity], let roles = open[entity] else { continue }
        for roles in byMark(roles, entity, instrument) {
          join(document, .node(node), roles, [entity], instrument)
        }
      }
    }
  }

  /// Whether one line to all of some parties tells what happened to each part: all had one fate, or those that had
  /// another are marked with it themselves.
  private func oneLineTells(_ roles: [Party.Role], _ members: [Int], _ instrument: Instrument) -> Bool {
    guard let union = subject.union else { return true }
    let marks = members.map { union.mark(of: [subject.entities[$0]], roles, in: instrument.agreements) }
    if Set(marks).count == 1, marks.first != .changed { return true }
    return zip(members, marks).allSatisfy { member, mark in
      mark == .unchanged || mark == union.mark(ofEntity: subject.entities[member].id)
    }
  }

  /// The roles of a party parted by what happened to them.
  private func byMark(_ roles: [Party.Role], _ entity: Int, _ instrument: Instrument) -> [[Party.Role]] {
    guard let union = subject.union else { return [roles] }
    let marks = roles.map { union.mark(of: [subject.entities[entity]], [$0], in: instrument.agreements) }
    return ChangeMark.allCases.map { mark in
      zip(roles, marks).filter { $0.1 == mark }.map(\.0)
    }.filter { !$0.isEmpty }
  }

  private mutating func join(
    _ document: Scene.End, _ party: Scene.End, _ roles: [Party.Role], _ members: [Int],
    _ instrument: Instrument
  ) {
    let entities = members.map { subject.entities[$0] }
    scene.lines.append(
      Scene.Line(
        from: document, to: party, meaning: .party(roles, entities: entities, instrument),
        word: RoleWords.words(roles, several: entities.count > 1),
        mark: subject.union?.mark(of: entities, roles, in: instrument.agreements)))
  }

  /// Lines from documents to documents, one for all of a kind between two.
  private mutating func joinAgreements() {
    var place: [String: Int] = [:]
    for (index, instrument) in instruments.enumerated() {
      for agreement in instrument.agreements { place[agreement.id] = nodeOfInstrument[index] }
    }
    for relations in bundled(subject.relations.filter(\.kind.isBetweenAgreements), by: { place[$0] }) {
      guard let from = place[relations[0].from], let to = place[relations[0].to], from != to else { continue }
      let kind = relations[0].kind
      scene.lines.append(
        Scene.Line(
          from: .node(from), to: .node(to), meaning: .agreement(kind, relations), word: kind.word,
          mark: mark(of: relations)))
    }
  }

  /// Lines from parties to parties.
  private mutating func joinEntities() {
    let relations = subject.relations.filter { !$0.kind.isBetweenAgreements }
    let place = { [nodeOfEntity, subject] id in subject.position[id].flatMap { nodeOfEntity[$0] } }
    for relations in bundled(relations, by: place) {
      guard let from = place(relations[0].from), let to = place(relations[0].to), from != to else { continue }
      let kind = relations[0].kind
      let isOffice = kind == .officerOf || kind == .directorOf
      scene.lines.append(
        Scene.Line(
          from: .node(from), to: .node(to),
          meaning: isOffice ? .office(relations) : .entity(kind, relations), word: isOffice ? "" : kind.word,
          mark: mark(of: relations)))
    }
    for (signer, registrant) in offices.signatures {
      guard let from = nodeOfEntity[signer], let to = nodeOfEntity[registrant], from != to else { continue }
      scene.lines.append(
        Scene.Line(
          from: .node(from), to: .node(to), meaning: .office([]), word: "", mark: scene.nodes[from].mark?.ofPlace))
    }
  }

  /// What happened to some relations, in a comparison.
  private func mark(of relations: [Relation]) -> ChangeMark? {
    subject.union.map { union in ChangeMark.common(relations.map(union.mark)) }
  }

  /// Relations of one kind between the same two places together; offices of both kinds are one.
  private func bundled(_ relations: [Relation], by place: (String) -> Int?) -> [[Relation]] {
    struct Key: Hashable {
      var kind: Relation.Kind
      var from: Int?
      var to: Int?
    }
    var order: [Key] = []
    var bundles: [Key: [Relation]] = [:]
    for relation in relations {
      let kind = relation.kind == .directorOf ? .officerOf : relation.kind
      let key = Key(kind: kind, from: place(relation.from), to: place(relation.to))
      if bundles[key] == nil { order.append(key) }
      bundles[key, default: []].append(relation)
    }
    return order.compactMap { bundles[$0] }
  }
}

extension Entity {
  /// Whether the report is filed on its behalf.
  var isRegistrant: Bool { roles.contains(.registrant) || roles.contains(.coRegistrant) }
}
