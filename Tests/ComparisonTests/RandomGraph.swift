import DealModel

/// Makes graphs such as filings give, at random.
struct RandomGraph {
  private static let firms = [
    "Harrow", "Alder", "Birch", "Tern", "Wren", "Larch", "Elm", "Dale", "Quill", "Sable", "Moss", "Fen", "Heron",
    "Juniper",
    "Kestrel", "Linden",
  ]
  private static let trades = ["Mills", "Capital", "Holdings", "Partners", "Energy", "Foods", "Systems", "Steel"]
  private static let forms: [(String, Entity.Kind)] = [
    ("Inc.", .corporation), ("L.P.", .limitedPartnership), ("LLC", .llc), ("Corp.", .corporation), ("N.A.", .bank),
  ]
  private static let titles: [(String, Agreement.Kind)] = [
    ("Credit Agreement", .credit), ("Purchase Agreement", .securitiesPurchase), ("Indenture", .indenture),
    ("Warrant", .warrant), ("Lease", .lease), ("Supply Agreement", .supply), ("Merger Agreement", .merger),
    ("Employment Agreement", .employment), ("License Agreement", .license), ("Guaranty", .guaranty),
  ]

  private var random: SeededRandom
  private var offset = 0
  private(set) var graph = Graph()
  /// Numbers that no two names, titles or dates share.
  private var serial = 0

  init(seed: Int) {
    random = SeededRandom(seed)
    graph.filings = [
      FilingRecord(
        id: "0000000001-02-000001", form: "8-K", reportDate: "2002-06-28", registrants: ["e1"],
        source: FilingRecord.Source(name: "a.txt", sha256: "00", bytes: 1000))
    ]
    for index in 0..<Int.random(in: 6...10, using: &random) { addEntity(isRegistrant: index == 0) }
    for _ in 0..<Int.random(in: 3...6, using: &random) { addAgreement() }
    for _ in 0..<Int.random(in: 1...2, using: &random) { addGroup() }
    for _ in 0..<Int.random(in: 2...5, using: &random) { addRelation() }
  }

  /// Who can be part of something: all but those who are only the former name of another.
  private var dealers: [Entity] { graph.entities.filter { !$0.roles.contains(.optional) } }

  mutating func number() -> Int {
    serial += 1
    return serial
  }

  mutating func evidence(_ quote: String) -> [Evidence] {
    offset += 40
    return [Evidence(filing: graph.filings[0].id, document: 0, start: offset, end: offset + 20, quote: quote)]
  }

  mutating func name() -> String {
    // The number stands as a word of its own, so that no name is the misprint of another.
    let firm = Self.firms[number() % Self.firms.count]
    return "\(firm) \(Self.trades.randomElement(using: &random) ?? "") \(serial)"
  }

  @discardableResult
  mutating func addEntity(isRegistrant: Bool = false) -> Entity {
    let (form, kind) = Self.forms.randomElement(using: &random) ?? ("Inc.", .corporation)
    let name = "\(name()) \(form)"
    let entity = Entity(
      id: "e\(serial)", name: name, aliases: random.chance(0.3) ? ["the Company"] : [], kind: kind,
      roles: isRegistrant ? [.registrant] : [],
      identifiers: random.chance(0.4) ? [Entity.Identifier(scheme: "cik", value: "\(1000 + serial)")] : [],
      rule: "party_list", confidence: 0.9, evidence: evidence(name))
    graph.entities.append(entity)
    return entity
  }

  @discardableResult
  mutating func addAgreement() -> Agreement {
    let (title, kind) = Self.titles[number() % Self.titles.count]
    let date = "20\(10 + serial % 15)-0\(1 + serial % 9)-1\(serial % 10)"
    var parties: [Party] = []
    for (index, entity) in dealers.shuffled(using: &random).prefix(Int.random(in: 3...5, using: &random))
      .enumerated()
    {
      let role: Party.Role = index == 0 ? .issuer : .purchaser
      parties.append(
        Party(entity: entity.id, role: role, rule: "among_clause", confidence: 0.9, evidence: evidence(entity.name)))
    }
    let full = "\(title) \(Self.firms[serial % Self.firms.count]) \(serial)"
    let agreement = Agreement(
      id: "a\(serial)", kind: kind, title: full, date: date, exhibits: random.chance(0.5) ? ["10.\(serial)"] : [],
      parties: parties,
      terms: [
        Term(
          kind: .principal, value: "\(serial)000000", unit: "USD", text: "$\(serial),000,000", evidence: evidence("$")),
        Term(kind: .term, value: "5", unit: "years", text: "five years", evidence: evidence("five years")),
      ], rule: "exhibit_list", confidence: 0.95, evidence: evidence(full))
    graph.agreements.append(agreement)
    return agreement
  }

  mutating func addGroup() {
    let members = dealers.shuffled(using: &random).prefix(4).map(\.id)
    let name = "Group \(number())"
    graph.groups.append(
      Group(id: "g\(serial)", name: name, members: members, basis: .definedTerm, evidence: evidence(name)))
  }

  @discardableResult
  mutating func addRelation() -> Relation? {
    let ends = dealers.shuffled(using: &random).prefix(2).map(\.id)
    let kind: Relation.Kind = random.chance(0.5) ? .subsidiaryOf : .officerOf
    guard ends.count == 2, !graph.relations.contains(where: { $0.from == ends[0] && $0.to == ends[1] }) else {
      return nil
    }
    let relation = Relation(
      id: "r\(number())", kind: kind, from: ends[0], to: ends[1], title: kind == .officerOf ? "Officer \(serial)" : nil,
      event: kind == .officerOf ? .appointed : nil, rule: "apposition", confidence: 0.8, evidence: evidence("of"))
    graph.relations.append(relation)
    return relation
  }

  mutating func edit(_ body: (inout Graph, inout SeededRandom) -> Void) { body(&graph, &random) }
}
