import DealModel

/// Builds small graphs for tests of identity.
struct Deals {
  private(set) var graph: Graph
  let filing: String

  init(_ filing: String, date: String? = nil) {
    self.filing = filing
    graph = Graph(filings: [
      FilingRecord(
        id: filing, form: "8-K", reportDate: date,
        source: FilingRecord.Source(name: "\(filing).txt", sha256: filing, bytes: 10))
    ])
  }

  private func evidence(_ quote: String) -> [Evidence] {
    [Evidence(filing: filing, document: 0, start: 0, end: 1, quote: quote)]
  }

  func with(
    _ id: String, _ name: String, _ kind: Entity.Kind = .corporation, aliases: [String] = [], cik: String? = nil,
    roles: [Entity.Role] = []
  ) -> Deals {
    var deals = self
    deals.graph.entities.append(
      Entity(
        id: id, name: name, aliases: aliases, kind: kind, roles: roles,
        identifiers: cik.map { [Entity.Identifier(scheme: "cik", value: $0)] } ?? [], rule: "party_list",
        confidence: 0.9, evidence: evidence(name)))
    return deals
  }

  func agreeing(
    _ id: String, _ title: String, _ kind: Agreement.Kind, date: String? = nil, exhibit: String? = nil,
    _ parties: String..., shares: String? = nil
  ) -> Deals {
    var deals = self
    deals.graph.agreements.append(
      Agreement(
        id: id, kind: kind, title: title, date: date, exhibits: exhibit.map { [$0] } ?? [],
        parties: parties.map {
          Party(entity: $0, role: .party, rule: "among_clause", confidence: 0.9, evidence: evidence($0))
        },
        terms: shares.map {
          [Term(kind: .warrantShares, value: $0, unit: "shares", text: "\($0) shares", evidence: evidence($0))]
        } ?? [], rule: "exhibit_list", confidence: 0.9, evidence: evidence(title)))
    return deals
  }

  func tied(_ from: String, _ kind: Relation.Kind, _ to: String) -> Deals {
    var deals = self
    deals.graph.relations.append(
      Relation(
        id: "\(kind)-\(graph.relations.count)", kind: kind, from: from, to: to, rule: "apposition", confidence: 0.9,
        evidence: evidence(from)))
    return deals
  }

  func grouped(_ id: String, _ name: String, _ members: String...) -> Deals {
    var deals = self
    deals.graph.groups.append(
      Group(id: id, name: name, members: members, basis: .definedTerm, evidence: evidence(name)))
    return deals
  }
}
