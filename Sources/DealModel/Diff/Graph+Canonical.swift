extension Graph {
  /// The graph with all its lists in canonical order.
  ///
  /// Two graphs say the same where their canonical forms are equal: the order of filings, entities, members,
  /// parties, terms, evidence and of everything else in a graph document says nothing.
  public var canonical: Graph {
    Graph(
      filings: filings.canonical, entities: entities.canonical, groups: groups.canonical,
      agreements: agreements.canonical, relations: relations.canonical, diagnostics: diagnostics.canonical)
  }

  /// How two graphs in canonical form stand to each other.
  package static func order(_ first: Graph, _ second: Graph) -> Int {
    var order = FieldOrder()
    order.then(first.entities, second.entities)
    order.then(first.agreements, second.agreements)
    order.then(first.groups, second.groups)
    order.then(first.relations, second.relations)
    order.then(first.filings, second.filings)
    order.then(first.diagnostics, second.diagnostics)
    return order.result
  }
}

extension Evidence: CanonicallyOrdered {
  package var canonical: Evidence { self }
  package static func order(_ first: Evidence, _ second: Evidence) -> Int {
    var order = FieldOrder()
    order.then(first.filing, second.filing)
    order.then(first.document, second.document)
    order.then(first.start, second.start)
    order.then(first.end, second.end)
    order.then(first.quote, second.quote)
    return order.result
  }
}

extension Entity: CanonicallyOrdered {
  package var canonical: Entity {
    var entity = self
    entity.aliases = aliases.canonical
    entity.roles = roles.sorted { $0.rawValue < $1.rawValue }
    entity.identifiers = identifiers.canonical
    entity.evidence = evidence.canonical
    return entity
  }

  package static func order(_ first: Entity, _ second: Entity) -> Int {
    var order = FieldOrder()
    order.then(first.id, second.id)
    order.then(first.name, second.name)
    order.then(first.kind, second.kind)
    order.then(first.aliases, second.aliases)
    order.then(first.roles.map(\.rawValue), second.roles.map(\.rawValue))
    order.then(first.jurisdiction, second.jurisdiction)
    order.then(first.identifiers, second.identifiers)
    order.then(first.rule, second.rule)
    order.then(first.confidence, second.confidence)
    order.then(first.evidence, second.evidence)
    return order.result
  }
}

extension Entity.Identifier: CanonicallyOrdered {
  package var canonical: Entity.Identifier { self }
  package static func order(_ first: Entity.Identifier, _ second: Entity.Identifier) -> Int {
    var order = FieldOrder()
    order.then(first.scheme, second.scheme)
    order.then(first.value, second.value)
    return order.result
  }
}

extension Group: CanonicallyOrdered {
  package var canonical: Group {
    var group = self
    group.members = members.canonical
    group.evidence = evidence.canonical
    return group
  }

  package static func order(_ first: Group, _ second: Group) -> Int {
    var order = FieldOrder()
    order.then(first.id, second.id)
    order.then(first.name, second.name)
    order.then(first.members, second.members)
    order.then(first.basis, second.basis)
    order.then(first.rule, second.rule)
    order.then(first.confidence, second.confidence)
    order.then(first.evidence, second.evidence)
    return order.result
  }
}

extension Agreement: CanonicallyOrdered {
  package var canonical: Agreement {
    var agreement = self
    agreement.exhibits = exhibits.canonical
    agreement.parties = parties.canonical
    agreement.terms = terms.canonical
    agreement.evidence = evidence.canonical
    return agreement
  }

  package static func order(_ first: Agreement, _ second: Agreement) -> Int {
    var order = FieldOrder()
    order.then(first.id, second.id)
    order.then(first.title, second.title)
    order.then(first.kind, second.kind)
    order.then(first.date, second.date)
    order.then(first.exhibits, second.exhibits)
    order.then(first.document, second.document)
    order.then(first.parties, second.parties)
    order.then(first.terms, second.terms)
    order.then(first.rule, second.rule)
    order.then(first.confidence, second.confidence)
    order.then(first.evidence, second.evidence)
    return order.result
  }
}

extension Party: CanonicallyOrdered {
  package var canonical: Party {
    var party = self
    party.evidence = evidence.canonical
    return party
  }

  package static func order(_ first: Party, _ second: Party) -> Int {
    var order = FieldOrder()
    order.then(first.entity, second.entity)
    order.then(first.role, second.role)
    order.then(first.rule, second.rule)
    order.then(first.confidence, second.confidence)
    order.then(first.evidence, second.evidence)
    return order.result
  }
}

extension Term: CanonicallyOrdered {
  package var canonical: Term {
    var term = self
    term.evidence = evidence.canonical
    return term
  }

  package static func order(_ first: Term, _ second: Term) -> Int {
    var order = FieldOrder()
    order.then(first.kind, second.kind)
    order.then(first.applies, second.applies)
    order.then(first.unit, second.unit)
    order.then(first.value, second.value)
    order.then(first.text, second.text)
    order.then(first.rule, second.rule)
    order.then(first.confidence, second.confidence)
    order.then(first.evidence, second.evidence)
    return order.result
  }
}

extension Relation: CanonicallyOrdered {
  package var canonical: Relation {
    var relation = self
    relation.evidence = evidence.canonical
    return relation
  }

  package static func order(_ first: Relation, _ second: Relation) -> Int {
    var order = FieldOrder()
    order.then(first.id, second.id)
    order.then(first.kind, second.kind)
    order.then(first.from, second.from)
    order.then(first.to, second.to)
    order.then(first.title, second.title)
    order.then(first.event, second.event)
    order.then(first.rule, second.rule)
    order.then(first.confidence, second.confidence)
    order.then(first.evidence, second.evidence)
    return order.result
  }
}

extension Diagnostic: CanonicallyOrdered {
  package var canonical: Diagnostic {
    var diagnostic = self
    diagnostic.evidence = evidence.canonical
    return diagnostic
  }

  package static func order(_ first: Diagnostic, _ second: Diagnostic) -> Int {
    var order = FieldOrder()
    order.then(first.code, second.code)
    order.then(first.message, second.message)
    order.then(first.severity, second.severity)
    order.then(first.evidence, second.evidence)
    return order.result
  }
}
