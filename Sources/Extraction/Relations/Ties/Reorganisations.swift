internal import Names

/// "completed its holding company reorganization": who gets a holding company of its own is bought by nobody.
struct Reorganisations {
  /// The words around "holding company reorganization", whose it is among them.
  private var words: Set<WordKey> = []
  private let registry: EntityRegistry

  /// - Parameters:
  ///   - ranges: The stretches that tell of companies.
  ///   - workspace: The entities found so far.
  init(_ ranges: [Range<Int>], _ workspace: Workspace) {
    let lexed = workspace.main
    registry = workspace.registry
    for at in ranges.joined()
    where lexed[at].key == Self.holding && lexed.word(at + 1) == .company && Self.outcomes.contains(lexed[at + 2].key) {
      let near = span(max(0, at - Self.reach), min(lexed.count, at + Self.reach))
      words.formUnion(near.map { lexed[$0].key })
      if near.contains(where: { RoleTerms.isReporter(lexed.word($0)) }), let registrant = registry.registrant,
        let own = opening(registrant)
      {
        words.insert(own)
      }
    }
  }

  /// Whether one company only becomes the holding company of another that shares its name.
  func holds(_ first: Int, _ second: Int) -> Bool {
    guard !words.isEmpty, let one = opening(first), let other = opening(second) else { return false }
    return (words.contains(one) || words.contains(other))
      && NameKin.areKin(registry.drafts[first].name, registry.drafts[second].name)
  }

  /// The first word of a company's name.
  private func opening(_ entity: Int) -> WordKey? {
    registry.drafts.indices.contains(entity) ? WordKey.words(of: registry.drafts[entity].name).first : nil
  }

  /// How far around a reorganisation those are named whose it is.
  private static let reach = 40
  private static let holding = WordKey("holding")
  private static let outcomes = WordKeySet(words: "reorganization reorganisation structure formation merger")
}
