internal import Names

/// "completed its holding company reorganization": who gets a holding company of its own is bought by nobody.
struct Reorganisations {
  private let isTold: Bool
  private let registry: EntityRegistry

  /// - Parameters:
  ///   - ranges: The stretches that tell of companies.
  ///   - workspace: The entities found so far.
  init(_ ranges: [Range<Int>], _ workspace: Workspace) {
    let lexed = workspace.main
    registry = workspace.registry
    isTold = ranges.contains { range in
      range.contains { at in
        lexed[at].key == Self.holding && lexed.word(at + 1) == .company && Self.outcomes.contains(lexed[at + 2].key)
      }
    }
  }

  /// Whether one company only becomes the holding company of another that shares its name.
  func holds(_ first: Int, _ second: Int) -> Bool {
    isTold && registry.drafts.indices.contains(first) && registry.drafts.indices.contains(second)
      && NameKin.areKin(registry.drafts[first].name, registry.drafts[second].name)
  }

  private static let holding = WordKey("holding")
  private static let outcomes = WordKeySet(words: "reorganization reorganisation structure formation merger")
}
