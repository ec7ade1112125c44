import DealModel

/// Numbers that are the same on every run and machine (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

/// Makes graphs with every field used and left out, and with texts that need escapes.
struct RandomGraph {
  private var generator: SeededGenerator
  private let filing: String

  init(seed: UInt64, filing: String = "0000000001-02-000003") {
    generator = SeededGenerator(seed: seed)
    self.filing = filing
  }

  mutating func make() -> Graph {
    let entities = (0..<number(1, 6)).map { entity("e-\($0)") }
    let agreements = (0..<number(0, 5)).map { agreement("a-\($0)", entities) }
    return Graph(
      filings: [record(entities)], entities: entities, groups: many(2) { $0.group("g-\($1)", entities) },
      agreements: agreements, relations: relations(entities, agreements),
      diagnostics: many(3) { graph, _ in
        Diagnostic(
          severity: graph.one(Diagnostic.Severity.allCases), code: "malformed_number", message: graph.text(),
          evidence: graph.evidence(atLeast: 0))
      })
  }

  // MARK: Parts

  private mutating func record(_ entities: [Entity]) -> FilingRecord {
    FilingRecord(
      id: filing, form: maybe { _ in "8-K" }, reportDate: maybe { _ in "2002-06-28" },
      filedDate: maybe { _ in "2002-07-09" }, signedDate: maybe { _ in "2002-07" },
      registrants: entities.prefix(1).map(\.id), fileNumbers: many(2) { _, _ in "0-29375" },
      items: many(3) { graph, n in .init(number: "\(n).01", heading: graph.maybe { $0.text() }) },
      exhibits: many(3) { graph, n in
        .init(number: "10.\(n)", description: graph.text(), attached: graph.flip())
      },
      source: .init(name: text(), sha256: String(repeating: "0f", count: 32), bytes: number(0, 1_000_000)))
  }

  private mutating func entity(_ id: String) -> Entity {
    Entity(
      id: id, name: text(), aliases: many(3) { graph, _ in graph.text() }, kind: one(Entity.Kind.allCases),
      roles: many(2) { graph, _ in graph.one(Entity.Role.allCases) }, jurisdiction: maybe { $0.text() },
      identifiers: many(2) { graph, n in .init(scheme: "cik", value: "\(n)") }, rule: "party_list",
      confidence: share(), evidence: evidence())
  }

  private mutating func group(_ id: String, _ entities: [Entity]) -> Group {
    Group(
      id: id, name: text(), members: entities.prefix(number(1, entities.count)).map(\.id),
      basis: one(Group.Basis.allCases), rule: maybe { _ in "defined_term" }, confidence: maybe { $0.share() },
      evidence: evidence())
  }

  private mutating func agreement(_ id: String, _ entities: [Entity]) -> Agreement {
    Agreement(
      id: id, kind: one(Agreement.Kind.allCases), title: text(), date: maybe { _ in "2002-06-28" },
      exhibits: many(2) { _, n in "4.\(n)" }, document: maybe { $0.number(0, 9) },
      parties: many(4) { graph, _ in
        Party(
          entity: graph.one(entities).id, role: graph.one(Party.Role.allCases), rule: "among_clause",
          confidence: graph.share(), evidence: graph.evidence())
      },
      terms: many(3) { graph, _ in graph.term() }, rule: "exhibit_list", confidence: share(),
      evidence: evidence())
  }

  private mutating func term() -> Term {
    Term(
      kind: one(Term.Kind.allCases),
      value: maybe {
        $0.one(["20000", "0.75", "1000.00", "-1", "12345678901234567890123456789012345678901234.5"])
      },
      unit: maybe { _ in "USD" }, text: text(), applies: maybe { $0.one(Term.Applies.allCases) },
      rule: maybe { _ in "amount" }, confidence: maybe { $0.share() }, evidence: evidence())
  }

  private mutating func relations(_ entities: [Entity], _ agreements: [Agreement]) -> [Relation] {
    many(4) { graph, n in
      let ids = agreements.isEmpty ? entities.map(\.id) : agreements.map(\.id)
      let kinds = Relation.Kind.allCases.filter { $0.isBetweenAgreements == !agreements.isEmpty }
      return Relation(
        id: "r-\(n)", kind: graph.one(kinds), from: graph.one(ids), to: graph.one(ids),
        title: graph.maybe { $0.text() }, event: graph.maybe { $0.one(Relation.Event.allCases) },
        rule: "clause", confidence: graph.share(), evidence: graph.evidence())
    }
  }

  private mutating func evidence(atLeast least: Int = 1) -> [Evidence] {
    (least..<max(least, number(1, 3)) + 1).dropLast(least == 0 && flip() ? 1 : 0).map { _ in
      let start = number(0, 100_000)
      return Evidence(
        filing: filing, document: number(0, 5), start: start, end: start + number(1, 600), quote: text())
    }
  }

  // MARK: Values

  private mutating func text() -> String {
    let parts = [
      "Acme", "Holdings, L.P.", "\"the Purchasers\"", "back\\slash", "é", "日本", "a\nb", "tab\t", "\u{1}",
      "\u{7F}", "🙂", "</script>", "&amp;", "\u{2028}",
    ]
    return (0..<number(1, 4)).map { _ in one(parts) }.joined(separator: " ")
  }

  private mutating func share() -> Double { Double(number(0, 1000)) / 1000 }
  private mutating func number(_ low: Int, _ high: Int) -> Int {
    Int.random(in: low...high, using: &generator)
  }
  private mutating func flip() -> Bool { Bool.random(using: &generator) }
  private mutating func one<Value>(_ values: [Value]) -> Value { values[number(0, values.count - 1)] }

  private mutating func maybe<Value>(_ make: (inout RandomGraph) -> Value) -> Value? {
    flip() ? make(&self) : nil
  }

  private mutating func many<Value>(_ most: Int, _ make: (inout RandomGraph, Int) -> Value) -> [Value] {
    (0..<number(0, most)).map { make(&self, $0) }
  }
}
