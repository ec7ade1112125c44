import DealModel

/// Graphs of any size, for measuring: half entities and half agreements, with as much evidence as filings give.
enum LargeGraph {
  private static let firms = ["Harrow", "Alder", "Birch", "Tern", "Wren", "Larch", "Elm", "Dale", "Quill", "Sable"]
  private static let trades = ["Mills", "Capital", "Holdings", "Energy", "Foods", "Systems", "Steel"]
  private static let titles: [(String, Agreement.Kind)] = [
    ("Credit Agreement", .credit), ("Securities Purchase Agreement", .securitiesPurchase), ("Indenture", .indenture),
    ("Warrant", .warrant), ("Lease", .lease), ("Amended and Restated Supply Agreement", .supply),
  ]

  /// A graph with so many nodes; of the edited one each tenth node says something else, and all stand in reverse.
  static func make(nodes: Int, edited: Bool) -> Graph {
    let count = nodes / 2
    let filing = edited ? "0000000002-03-000002" : "0000000001-02-000001"
    func evidence(_ quote: String, _ index: Int) -> [Evidence] {
      (0..<2).map {
        Evidence(filing: filing, document: 0, start: 100 * index + $0, end: 100 * index + 60, quote: quote)
      }
    }
    var graph = Graph(filings: [
      FilingRecord(
        id: filing, form: "8-K", reportDate: edited ? "2003-01-02" : "2002-01-02", registrants: ["e0"],
        source: FilingRecord.Source(name: "a.txt", sha256: String(repeating: "0", count: 64), bytes: 1000))
    ])
    for index in 0..<count {
      let isEdited = edited && index % 10 == 3
      let name = "\(firms[index % 10]) \(trades[index / 10 % 7]) \(isEdited ? "New " : "")\(index) Inc."
      graph.entities.append(
        Entity(
          id: "e\(index)", name: name, aliases: ["the Company"], kind: .corporation,
          roles: index == 0 ? [.registrant] : [],
          identifiers: index % 3 == 0 ? [Entity.Identifier(scheme: "cik", value: "\(index)")] : [],
          rule: "party_list", confidence: 0.9, evidence: evidence(name, index)))
      let (title, kind) = titles[index % titles.count]
      let parties = [0, index, (index * 7 + 1) % count].map {
        Party(entity: "e\($0)", role: .party, rule: "among_clause", confidence: 0.9, evidence: evidence("among", index))
      }
      graph.agreements.append(
        Agreement(
          id: "a\(index)", kind: kind, title: title,
          date: "20\(10 + index % 12)-0\(1 + index % 9)-1\(index % 10)", exhibits: ["10.\(index)"], parties: parties,
          terms: [
            Term(
              kind: .principal, value: "\(index + (isEdited ? 7 : 0))000", unit: "USD", text: "$\(index),000",
              evidence: evidence("$", index))
          ], rule: "exhibit_list", confidence: 0.9, evidence: evidence(title, index)))
      if index % 5 == 0, index > 0 {
        graph.relations.append(
          Relation(
            id: "r\(index)", kind: .subsidiaryOf, from: "e\(index)", to: "e\(index / 2)", rule: "apposition",
            confidence: 0.8, evidence: evidence("of", index)))
      }
    }
    if edited {
      graph.entities.reverse()
      graph.agreements.reverse()
    }
    return graph
  }
}
