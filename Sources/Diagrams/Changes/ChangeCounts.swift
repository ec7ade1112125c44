/// How many parties, agreements and lines of a scene came, went, changed and stayed.
struct ChangeCounts {
  struct Count {
    var parties = 0
    var agreements = 0
    var lines = 0

    /// The count in words, without what there is none of: `2 parties, 1 line`.
    var words: String {
      [(parties, "party", "parties"), (agreements, "agreement", "agreements"), (lines, "line", "lines")]
        .filter { $0.0 > 0 }.map { "\($0.0) \($0.0 == 1 ? $0.1 : $0.2)" }.joined(separator: ", ")
    }
  }

  private var counts: [ChangeMark: Count] = [:]

  init(_ scene: Scene) {
    for node in scene.nodes {
      guard let mark = node.mark else { continue }
      switch node.content {
      case .entity: counts[mark, default: Count()].parties += 1
      case .roster(let roster): for mark in roster.marks ?? [] { counts[mark, default: Count()].parties += 1 }
      case .instrument(let instrument): counts[mark, default: Count()].agreements += instrument.agreements.count
      }
    }
    for line in scene.lines {
      if let mark = line.mark { counts[mark, default: Count()].lines += 1 }
    }
  }

  /// The count of a mark, where there is anything that bears it.
  subscript(mark: ChangeMark) -> Count? {
    counts[mark].flatMap { $0.words.isEmpty ? nil : $0 }
  }
}
