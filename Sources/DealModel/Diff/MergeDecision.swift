/// Two things of several graphs that became one, and why.
public struct MergeDecision: Sendable, Hashable {
  /// The name or title that the other had.
  public var name: String
  /// The id that is kept.
  public var kept: String
  /// The id that the other had in its own graph.
  public var merged: String
  /// The filing that the other was read from.
  public var filing: String
  /// What shows that they are one.
  public var reason: Match.Reason

  /// Creates a decision.
  public init(name: String, kept: String, merged: String, filing: String, reason: Match.Reason) {
    self.name = name
    self.kept = kept
    self.merged = merged
    self.filing = filing
    self.reason = reason
  }
}
