import DealModel

/// What a graph says, in lines that can be compared: names in place of ids, sorted.
struct DealFacts: Equatable {
  var entities: Set<String> = []
  var agreements: Set<String> = []
  var parties: Set<String> = []
  var links: Set<String> = []
  var groups: Set<String> = []
  var terms: Set<String> = []
  var diagnostics: [String] = []

  init() {}

  /// - Parameter name: What to call an entity, for comparing filings that word their classes differently.
  init(_ graph: Graph, calling name: (Entity) -> String = { $0.name }) {
    let names = Dictionary(graph.entities.map { ($0.id, name($0)) }) { first, _ in first }
    let titles = Dictionary(graph.agreements.map { ($0.id, Self.label($0)) }) { first, _ in first }
    for entity in graph.entities {
      entities.insert("\(name(entity)) is a \(entity.kind.rawValue) \(entity.roles.map(\.rawValue))")
    }
    for agreement in graph.agreements {
      let label = Self.label(agreement)
      agreements.insert("\(label) is a \(agreement.kind.rawValue) of \(agreement.date ?? "no date")")
      for party in agreement.parties {
        parties.insert("\(label): \(names[party.entity] ?? "?") is \(party.role.rawValue)")
      }
      for term in agreement.terms {
        terms.insert(
          "\(label): \(term.kind.rawValue) \(term.value ?? "“\(term.text)”") \(term.unit ?? "") "
            + "\(term.applies?.rawValue ?? "")")
      }
    }
    for relation in graph.relations where relation.kind.isBetweenAgreements {
      links.insert("\(titles[relation.from] ?? "?") \(relation.kind.rawValue) \(titles[relation.to] ?? "?")")
    }
    for relation in graph.relations where relation.kind == .affiliateOf {
      links.insert("\(names[relation.from] ?? "?") \(relation.kind.rawValue) \(names[relation.to] ?? "?")")
    }
    for group in graph.groups {
      let members = group.members.compactMap { names[$0] }.sorted().joined(separator: "; ")
      groups.insert("\(group.name) (\(group.basis.rawValue)): \(members)")
    }
    diagnostics = graph.diagnostics.map(\.code).sorted()
  }

  static func label(_ agreement: Agreement) -> String { label(agreement.title, agreement.exhibits) }

  static func label(_ title: String, _ exhibits: [String]) -> String {
    "\(title) [\(exhibits.joined(separator: ", "))]"
  }
}
