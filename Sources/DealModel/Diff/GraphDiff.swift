/// What changed between two graphs.
///
/// A diff tells what a reader calls a change (``changes``), and beside it holds every difference between the two graphs,
/// evidence, ids and confidence too, so that ``apply(to:)`` makes the one out of the other. The order in which
/// the parts of a graph stand is no difference: ``Graph/canonical`` is the order in which graphs are equal.
public struct GraphDiff: Sendable, Hashable {
  /// What is one and the same on both sides, and why.
  public var matching: Matching
  /// What changed: of agreements, of entities, of groups, of relations, each by their names.
  public var changes: [Change]
  /// Every difference, sort by sort.
  var filings: Differences<FilingRecord>
  var entities: Differences<Entity>
  var groups: Differences<Group>
  var agreements: Differences<Agreement>
  var relations: Differences<Relation>
  var diagnostics: Differences<Diagnostic>

  /// Creates a diff of two graphs, of which it is known what is the same and what changed.
  public init(from old: Graph, to new: Graph, matching: Matching, changes: [Change]) {
    self.init(canonical: old.canonical, new.canonical, matching, changes)
  }

  /// Creates a diff of two graphs that are in the canonical order already.
  package init(canonical old: Graph, _ new: Graph, _ matching: Matching, _ changes: [Change]) {
    self.matching = matching.sorted
    self.changes = changes.sorted { $0.order < $1.order }
    filings = Differences(old.filings, new.filings)
    entities = Differences(old.entities, new.entities)
    groups = Differences(old.groups, new.groups)
    agreements = Differences(old.agreements, new.agreements)
    relations = Differences(old.relations, new.relations)
    diagnostics = Differences(old.diagnostics, new.diagnostics)
  }

  /// Whether nothing changed that a reader calls a change.
  public var isEmpty: Bool { changes.isEmpty }

  /// Makes the new graph out of the old one.
  ///
  /// - Parameter graph: The graph that the diff starts from, its parts in any order.
  /// - Returns: The graph that the diff leads to, in the canonical order.
  /// - Throws: ``GraphDiffError`` where the graph is not the one that the diff starts from.
  public func apply(to graph: Graph) throws(GraphDiffError) -> Graph {
    let graph = graph.canonical
    return try Graph(
      filings: filings.apply(to: graph.filings, "filing"), entities: entities.apply(to: graph.entities, "entity"),
      groups: groups.apply(to: graph.groups, "group"),
      agreements: agreements.apply(to: graph.agreements, "agreement"),
      relations: relations.apply(to: graph.relations, "relation"),
      diagnostics: diagnostics.apply(to: graph.diagnostics, "diagnostic")
    ).canonical
  }

  /// The diff that leads back.
  public var inverse: GraphDiff {
    var diff = self
    diff.matching = matching.inverse.sorted
    diff.changes = changes.map(\.inverse).sorted { $0.order < $1.order }
    diff.filings = filings.inverse
    diff.entities = entities.inverse
    diff.groups = groups.inverse
    diff.agreements = agreements.inverse
    diff.relations = relations.inverse
    diff.diagnostics = diagnostics.inverse
    return diff
  }

  /// The elements of two lists that the other list does not have.
  struct Differences<Element: Sendable & Hashable>: Sendable, Hashable {
    var removed: [Element]
    var added: [Element]

    init(_ old: [Element], _ new: [Element]) {
      removed = Self.elements(of: old, without: new)
      added = Self.elements(of: new, without: old)
    }

    var inverse: Differences {
      var inverse = self
      (inverse.removed, inverse.added) = (added, removed)
      return inverse
    }

    func apply(to elements: [Element], _ what: String) throws(GraphDiffError) -> [Element] {
      let rest = Self.elements(of: elements, without: removed)
      guard rest.count == elements.count - removed.count else { throw GraphDiffError(sort: what) }
      return rest + added
    }

    /// As many times as they stand in one list more than in the other.
    private static func elements(of list: [Element], without other: [Element]) -> [Element] {
      var counts: [Element: Int] = [:]
      for element in other { counts[element, default: 0] += 1 }
      return list.filter { element in
        guard let count = counts[element], count > 0 else { return true }
        counts[element] = count - 1
        return false
      }
    }
  }
}

/// A diff was applied to a graph that it does not start from.
public struct GraphDiffError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What sort of thing the graph does not hold as the diff has it.
  public var sort: String

  /// What happened, and what to do.
  public var description: String {
    "the graph does not hold every \(sort) that the diff starts from; apply it to the graph that it was made of"
  }
}

extension Matching {
  /// The matching in the order of the ids.
  var sorted: Matching {
    func sorted(_ matches: [Match]) -> [Match] { matches.sorted { ($0.old, $0.new) < ($1.old, $1.new) } }
    return Matching(
      entities: sorted(entities), groups: sorted(groups), agreements: sorted(agreements), relations: sorted(relations))
  }

  /// The matching with its sides exchanged.
  var inverse: Matching {
    func turned(_ matches: [Match]) -> [Match] {
      matches.map { Match(old: $0.new, new: $0.old, reason: $0.reason) }
    }
    return Matching(
      entities: turned(entities), groups: turned(groups), agreements: turned(agreements), relations: turned(relations))
  }
}

extension Change {
  /// The change back.
  var inverse: Change {
    var change = self
    change.kind = kind.inverse
    (change.old, change.new) = (new, old)
    (change.oldName, change.newName) = (newName, oldName)
    (change.oldValue, change.newValue) = (newValue, oldValue)
    (change.oldEvidence, change.newEvidence) = (newEvidence, oldEvidence)
    change.part = part.map { Part(old: $0.new, new: $0.old, oldName: $0.newName, newName: $0.oldName) }
    return change
  }
}

extension Change {
  /// What changes are sorted by: all of what tells one from another.
  fileprivate var order: (Int, String, String, Int, String, String) {
    let sort = Kind.allCases.firstIndex(of: kind) ?? 0
    return (
      kind.section, name, "\(old ?? "") \(new ?? "")", sort, part?.name ?? "",
      "\(part?.old ?? "") \(part?.new ?? "") \(oldValue ?? "") \(newValue ?? "")"
    )
  }
}

extension Change.Kind {
  /// The place of what changed among the sorts of things.
  fileprivate var section: Int {
    switch self {
    case .agreementAdded, .agreementRemoved, .agreementRetitled, .agreementRedated, .agreementKind, .partyAdded,
      .partyRemoved, .partyRole, .termAdded, .termRemoved, .termChanged:
      0
    case .entityAdded, .entityRemoved, .entityRenamed, .entityKind, .jurisdiction: 1
    case .groupAdded, .groupRemoved, .groupRenamed, .memberAdded, .memberRemoved: 2
    case .relationAdded, .relationRemoved, .relationChanged: 3
    }
  }
}
