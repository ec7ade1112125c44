/// What the user knows better: which things are one and the same, and which are not.
package struct Corrections: Sendable, Equatable {
  /// Two ids, in either order.
  package struct Pair: Sendable, Hashable {
    package var first: String
    package var second: String

    package init(_ first: String, _ second: String) {
      self.first = first
      self.second = second
    }
  }

  package var same: [Pair]
  package var different: [Pair]

  package init(same: [Pair] = [], different: [Pair] = []) {
    self.same = same
    self.different = different
  }

  package static func + (first: Corrections, second: Corrections) -> Corrections {
    Corrections(same: first.same + second.same, different: first.different + second.different)
  }

  /// Whether the user said that two things are not the same.
  func forbids(_ old: String, _ new: String) -> Bool {
    different.contains { ($0.first == old && $0.second == new) || ($0.first == new && $0.second == old) }
  }
}
