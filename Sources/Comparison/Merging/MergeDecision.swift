package import DealModel

/// Two things of several graphs that became one, and why.
package struct MergeDecision: Sendable, Hashable {
  /// The name or title that is kept.
  package var name: String
  /// The id that is kept.
  package var kept: String
  /// The id that the other had, in its own graph.
  package var merged: String
  /// The filing that the other was read from.
  package var filing: String
  package var reason: Match.Reason
}
