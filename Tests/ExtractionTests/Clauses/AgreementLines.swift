import DealModel

/// The agreements of a report of Harrow Mills, each as one line: title, date, parties with their roles.
enum AgreementLines {
  static func of(
    _ body: String, item: String = "Item 1.01. Entry into a Material Definitive Agreement."
  ) throws -> [String] {
    lines(try RelationFixture.graph(body, item: item))
  }

  static func lines(_ graph: Graph) -> [String] {
    let names = Dictionary(uniqueKeysWithValues: graph.entities.map { ($0.id, $0.name) })
    return graph.agreements.map { agreement in
      let parties = agreement.parties.map { "\(names[$0.entity] ?? $0.entity) \($0.role.rawValue)" }
      return "\(agreement.title) \(agreement.date ?? "no date"): \(parties.joined(separator: ", "))"
    }
  }
}
