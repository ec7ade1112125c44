package import DealModel

/// Compares two graphs: what is one and the same in them, and what changed.
package enum GraphComparison {
  /// What changed from one graph to another.
  ///
  /// A pure function of the two graphs, in whatever order their parts stand.
  ///
  /// - Complexity: n log n in the number of elements, as long as few of them are alike; cubic in the number
  ///   of agreements that could each be any of the others.
  package static func diff(from old: Graph, to new: Graph, corrections: Corrections = Corrections()) -> GraphDiff {
    let (old, new) = (old.canonical, new.canonical)
    // Of several matchings that are equally good, the same one is found from both sides.
    guard Graph.order(old, new) <= 0 else { return compared(new, old, corrections).inverse }
    return compared(old, new, corrections)
  }

  private static func compared(_ old: Graph, _ new: Graph, _ corrections: Corrections) -> GraphDiff {
    let common = CommonGround(old, new, corrections)
    return GraphDiff(canonical: old, new, common.matching, ChangeFinder(common).changes())
  }
}
