/// Who agreed what with whom, as one or more filings say it, with the place that says so for every piece.
///
/// A graph is a plain value. Everything in it refers to other things by their ids; ids are stable: the
/// same filing gives the same ids on every run and machine.
public struct Graph: Sendable, Hashable {
  /// The filings that were read, in the order in which they were given.
  public var filings: [FilingRecord]
  /// Organisations, people, and classes whose members are not named.
  public var entities: [Entity]
  /// Sets of entities that the filing treats as one, or whose names show them to belong together.
  public var groups: [Group]
  /// Agreements, instruments and letters.
  public var agreements: [Agreement]
  /// What ties entities to entities, and agreements to agreements.
  public var relations: [Relation]
  /// What was wrong with the input, or read with reserve.
  public var diagnostics: [Diagnostic]

  /// Creates a graph out of its parts.
  public init(
    filings: [FilingRecord] = [], entities: [Entity] = [], groups: [Group] = [],
    agreements: [Agreement] = [], relations: [Relation] = [], diagnostics: [Diagnostic] = []
  ) {
    self.filings = filings
    self.entities = entities
    self.groups = groups
    self.agreements = agreements
    self.relations = relations
    self.diagnostics = diagnostics
  }
}
