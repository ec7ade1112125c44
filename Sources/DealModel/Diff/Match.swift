/// Two things of two graphs that are one and the same.
public struct Match: Sendable, Hashable {
  /// The id in the old graph.
  public var old: String
  /// The id in the new graph.
  public var new: String
  /// What shows that they are one.
  public var reason: Reason

  /// Creates a match.
  public init(old: String, new: String, reason: Reason) {
    self.old = old
    self.new = new
    self.reason = reason
  }

  /// What shows that two things are one.
  public enum Reason: String, Sendable, CaseIterable {
    /// The user said so.
    case said
    /// An identifier, such as the Central Index Key.
    case identifier
    /// The name, in whatever spelling.
    case name
    /// A former name that one of the filings states.
    case formerName = "former_name"
    /// An alias of one that the other has as its name or alias.
    case alias
    /// The exhibit number and the accession number.
    case exhibit
    /// Kind, title and date.
    case title
    /// One is the other, amended and restated.
    case restated
    /// Parties, kind and what else there is, at the least total difference.
    case likeness
    /// What it ties or holds together.
    case ends
  }
}

/// What is one and the same in two graphs, sort by sort; each thing is in one match at most.
public struct Matching: Sendable, Hashable {
  /// Entities.
  public var entities: [Match]
  /// Groups.
  public var groups: [Match]
  /// Agreements.
  public var agreements: [Match]
  /// Relations.
  public var relations: [Match]

  /// Creates a matching.
  public init(
    entities: [Match] = [], groups: [Match] = [], agreements: [Match] = [], relations: [Match] = []
  ) {
    self.entities = entities
    self.groups = groups
    self.agreements = agreements
    self.relations = relations
  }
}
