import DealModel

/// Builds graphs for tests: what is added first is read first.
struct GraphFixture {
  private(set) var graph = Graph()
  private var offset = 100

  init(
    form: String? = "8-K", reportDate: String? = nil, signedDate: String? = nil, fileNumbers: [String] = []
  ) {
    graph.filings = [
      FilingRecord(
        id: "0000000000-02-000001", form: form, reportDate: reportDate, signedDate: signedDate,
        fileNumbers: fileNumbers, source: FilingRecord.Source(name: "fixture.txt", sha256: "", bytes: 0))
    ]
  }

  private mutating func evidence(_ quote: String) -> [Evidence] {
    offset += 50
    return [
      Evidence(
        filing: "0000000000-02-000001", document: 0, start: offset, end: offset + quote.utf8.count,
        quote: quote)
    ]
  }

  /// Adds an entity and gives its id.
  @discardableResult
  mutating func entity(
    _ name: String, _ kind: Entity.Kind = .corporation, roles: [Entity.Role] = [], jurisdiction: String? = nil
  ) -> String {
    let id = unique(Self.id(of: name), in: graph.entities.map(\.id))
    graph.entities.append(
      Entity(
        id: id, name: name, kind: kind, roles: roles, jurisdiction: jurisdiction, rule: "fixture",
        confidence: 1,
        evidence: evidence(name)))
    if roles.contains(.registrant) { graph.filings[0].registrants.append(id) }
    return id
  }

  /// Adds a group.
  mutating func group(_ name: String, _ members: [String], _ basis: Group.Basis = .definedTerm) {
    graph.groups.append(
      Group(
        id: "g-" + Self.id(of: name), name: name, members: members, basis: basis, evidence: evidence(name)))
  }

  /// Adds an agreement and gives its id.
  @discardableResult
  mutating func agreement(
    _ title: String, _ kind: Agreement.Kind, date: String? = nil, exhibits: [String] = [],
    parties: [(String, Party.Role)] = [], terms: [(Term.Kind, String?, String?, String)] = []
  ) -> String {
    let id = unique(Self.id(of: title + (date.map { "-" + $0 } ?? "")), in: graph.agreements.map(\.id))
    let quotes = evidence(title)
    let partyQuotes = parties.map { _ in evidence("party") }
    let termQuotes = terms.map { evidence($0.3) }
    graph.agreements.append(
      Agreement(
        id: id, kind: kind, title: title, date: date, exhibits: exhibits,
        parties: zip(parties, partyQuotes).map {
          Party(entity: $0.0, role: $0.1, rule: "fixture", confidence: 1, evidence: $1)
        },
        terms: zip(terms, termQuotes).map {
          Term(kind: $0.0, value: $0.1, unit: $0.2, text: $0.3, evidence: $1)
        }, rule: "fixture", confidence: 1, evidence: quotes))
    return id
  }

  /// Adds a relation.
  mutating func relation(
    _ kind: Relation.Kind, _ from: String, _ to: String, title: String? = nil, event: Relation.Event? = nil
  ) {
    let number = graph.relations.count { $0.kind == kind } + 1
    graph.relations.append(
      Relation(
        id: "\(kind.rawValue)-\(number)", kind: kind, from: from, to: to, title: title, event: event,
        rule: "fixture", confidence: 1, evidence: evidence(kind.rawValue)))
  }

  private func unique(_ id: String, in ids: [String]) -> String {
    var number = 2
    var result = id
    while ids.contains(result) {
      result = "\(id)-\(number)"
      number += 1
    }
    return result
  }

  /// An id made from a name.
  private static func id(of name: String) -> String {
    name.lowercased().split { !($0.isLetter || $0.isNumber) }.joined(separator: "-")
  }
}
