internal import Comparison

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

  var comparison: Comparison.Corrections {
    func pairs(_ pairs: [Pair]) -> [Comparison.Corrections.Pair] { pairs.map { .init($0.first, $0.second) } }
    return Comparison.Corrections(same: pairs(same), different: pairs(different))
  }
}
