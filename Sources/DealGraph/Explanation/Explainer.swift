internal import DealModel

/// Gathers what is said of something in a graph.
struct Explainer {
  private let graph: Graph
  private let names: [String: String]

  init(graph: Graph) {
    self.graph = graph
    let named = graph.entities.map { ($0.id, $0.name) } + graph.agreements.map { ($0.id, Self.title($0)) }
    names = Dictionary(named, uniquingKeysWith: { first, _ in first })
  }

  var all: [Explanation] {
    graph.entities.map(explanation) + graph.groups.map(explanation) + graph.agreements.map(explanation)
      + graph.relations.map(explanation)
  }

  /// What a subject fits: its id, else its whole name, else a part of its name.
  func explain(_ subject: String) -> [Explanation] {
    let byID = all.filter { $0.id == subject } + parties(subject)
    if !byID.isEmpty { return byID }
    let wanted = Self.folded(subject)
    guard !wanted.isEmpty else { return [] }
    let whole = fitting { $0 == wanted }
    return whole.isEmpty ? fitting { $0.contains(wanted) } : whole
  }

  private func fitting(_ fits: (String) -> Bool) -> [Explanation] {
    func anyFits(_ names: [String]) -> Bool { names.contains { fits(Self.folded($0)) } }
    return graph.entities.filter { anyFits([$0.name] + $0.aliases) }.map(explanation)
      + graph.groups.filter { anyFits([$0.name]) }.map(explanation)
      + graph.agreements.filter { anyFits([$0.title] + $0.exhibits.flatMap(Self.exhibitNames)) }
      .map(explanation)
  }

  // MARK: What is said

  private func explanation(_ entity: Entity) -> Explanation {
    var facts = [fact("named \(list([entity.name] + entity.aliases))", entity)]
    for group in graph.groups where group.members.contains(entity.id) {
      facts.append(fact("in the group \(group.name) (\(group.id))", group))
    }
    for agreement in graph.agreements {
      for party in agreement.parties where party.entity == entity.id {
        facts.append(fact("\(words(party.role)) under \(name(agreement.id)) (\(agreement.id))", party))
      }
    }
    return Explanation(
      id: entity.id, name: entity.name, kind: words(entity.kind), facts: facts + relations(of: entity.id))
  }

  private func explanation(_ group: Group) -> Explanation {
    let members = "of \(list(group.members.map(name))), by \(words(group.basis))"
    return Explanation(id: group.id, name: group.name, kind: "group", facts: [fact(members, group)])
  }

  private func explanation(_ agreement: Agreement) -> Explanation {
    let exhibits = agreement.exhibits.isEmpty ? "" : ", exhibit \(list(agreement.exhibits))"
    var facts = [fact("titled \(Self.title(agreement))\(exhibits)", agreement)]
    facts += agreement.parties.map { fact("\(words($0.role)): \(name($0.entity)) (\($0.entity))", $0) }
    facts += agreement.terms.map { term in
      let value = term.value.map { " = \($0) \(term.unit ?? "")" } ?? ", no figure"
      let applies = term.applies.map { ", \(words($0))" } ?? ""
      return Explanation.Fact(
        statement: "\(words(term.kind)): \(term.text)\(value)\(applies)", rule: term.rule,
        confidence: term.confidence, evidence: term.evidence)
    }
    return Explanation(
      id: agreement.id, name: Self.title(agreement), kind: words(agreement.kind),
      facts: facts + relations(of: agreement.id))
  }

  private func explanation(_ relation: Relation) -> Explanation {
    Explanation(
      id: relation.id, name: statement(relation), kind: "relation",
      facts: [fact(statement(relation), relation)])
  }

  private func parties(_ subject: String) -> [Explanation] {
    graph.agreements.flatMap { agreement in
      agreement.parties.filter { "\(agreement.id)/\($0.entity)" == subject }.map { party in
        Explanation(
          id: subject, name: name(party.entity), kind: "party",
          facts: [fact("\(words(party.role)) under \(name(agreement.id))", party)])
      }
    }
  }

  private func relations(of id: String) -> [Explanation.Fact] {
    graph.relations.filter { $0.from == id || $0.to == id }.map {
      fact("\(statement($0)) (\($0.id))", $0)
    }
  }

  private func statement(_ relation: Relation) -> String {
    let office = [relation.event.map(words), relation.title].compactMap(\.self).joined(separator: ", ")
    let ends = "\(name(relation.from)) \(words(relation.kind)) \(name(relation.to))"
    return office.isEmpty ? ends : "\(ends): \(office)"
  }

  private func fact(_ statement: String, _ thing: some RestingOnEvidence) -> Explanation.Fact {
    Explanation.Fact(
      statement: statement, rule: thing.ruleName, confidence: thing.share, evidence: thing.evidence)
  }

  // MARK: Words

  private func name(_ id: String) -> String { names[id] ?? id }

  private func list(_ names: [String]) -> String { names.joined(separator: "; ") }

  private func words<Value: RawRepresentable>(_ value: Value) -> String where Value.RawValue == String {
    String(value.rawValue.map { $0 == "_" ? " " : $0 })
  }

  private static func title(_ agreement: Agreement) -> String {
    agreement.date.map { "\(agreement.title) of \($0)" } ?? agreement.title
  }

  /// The ways in which an exhibit is named: `10.1`, `Exhibit 10.1`, `EX-10.1`.
  private static func exhibitNames(_ number: String) -> [String] {
    [number, "exhibit \(number)", "ex \(number)"]
  }

  /// Letters, digits and the dots between digits, in lower case.
  private static func folded(_ text: String) -> String {
    String(text.lowercased().filter { $0.isLetter || $0.isNumber || $0 == "." })
      .trimmingSuffix { $0 == "." }
  }
}

extension String {
  fileprivate func trimmingSuffix(_ isDropped: (Character) -> Bool) -> String {
    var rest = Substring(self)
    while let last = rest.last, isDropped(last) { rest.removeLast() }
    return String(rest)
  }
}
