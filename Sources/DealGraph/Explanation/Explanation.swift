/// What something in a graph rests on.
public struct Explanation: Sendable, Equatable {
  /// The id of an entity, a group, an agreement or a relation; of a party the agreement's and the entity's id
  /// with a slash between.
  public var id: String
  /// Its name or title.
  public var name: String
  /// What it is, in words: `limited partnership`, `securities purchase agreement`.
  public var kind: String
  /// What is said of it, the fact that it is there first.
  public var facts: [Fact]

  /// Creates an explanation.
  public init(id: String, name: String, kind: String, facts: [Fact]) {
    self.id = id
    self.name = name
    self.kind = kind
    self.facts = facts
  }

  /// Something that is said, with the rule that found it and the places that say so.
  public struct Fact: Sendable, Equatable {
    /// What is said, in words.
    public var statement: String
    /// The name of the rule.
    public var rule: String?
    /// The share of facts of that rule that are right.
    public var confidence: Double?
    /// Where the filing says so.
    public var evidence: [Evidence]

    /// Creates a fact.
    public init(statement: String, rule: String?, confidence: Double?, evidence: [Evidence]) {
      self.statement = statement
      self.rule = rule
      self.confidence = confidence
      self.evidence = evidence
    }
  }
}

extension DealGraph {
  /// Tells what something in a graph rests on.
  ///
  /// - Parameters:
  ///   - subject: An id, a party as `AGREEMENT/ENTITY`, a name, an alias, a title, or an exhibit number. Names
  ///     are compared by their letters and digits alone; where none is the same, by what they contain.
  ///   - graph: The graph.
  /// - Returns: An explanation for everything that the subject fits, in the order of the graph; none where
  ///   it fits nothing.
  public static func explain(_ subject: String, in graph: Graph) -> [Explanation] {
    Explainer(graph: graph).explain(subject)
  }

  /// Everything in a graph that can be explained: ids with names.
  ///
  /// - Parameter graph: The graph.
  /// - Returns: Explanations of all entities, groups, agreements and relations, in this order.
  public static func explainAll(in graph: Graph) -> [Explanation] {
    Explainer(graph: graph).all
  }
}
