/// What the user knows better than a comparison can: pairs of ids, of entities or of agreements.
public struct Corrections: Sendable, Equatable {
  /// Two ids, in either order.
  public struct Pair: Sendable, Hashable {
    /// One id.
    public var first: String
    /// The other id.
    public var second: String

    /// Creates a pair.
    public init(_ first: String, _ second: String) {
      self.first = first
      self.second = second
    }
  }

  /// Pairs that are one and the same.
  public var same: [Pair]
  /// Pairs that are not, however alike they look.
  public var different: [Pair]

  /// Creates corrections.
  public init(same: [Pair] = [], different: [Pair] = []) {
    self.same = same
    self.different = different
  }

  /// Whether two things were said not to be the same.
  package func forbids(_ old: String, _ new: String) -> Bool {
    different.contains { ($0.first == old && $0.second == new) || ($0.first == new && $0.second == old) }
  }
}
