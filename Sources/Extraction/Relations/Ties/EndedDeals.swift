internal import DealModel
internal import Names

/// "The Company and Elm terminated the Merger Agreement": deals that came to nothing, so that nobody acquires anybody.
struct EndedDeals {
  /// The parties of the merger agreements that ended.
  private var ended: [Set<Int>] = []
  /// Those of the ones that stand.
  private var standing: [Set<Int>] = []

  /// - Parameters:
  ///   - ranges: The stretches that tell of companies.
  ///   - workspace: The agreements found so far.
  init(_ ranges: [Range<Int>], _ workspace: Workspace) {
    let lexed = workspace.main
    let mergers = workspace.agreements.filter { $0.kind == .merger && !$0.title.lowercased().contains("termination") }
    guard !mergers.isEmpty else { return }
    let end = ranges.lazy.flatMap { $0 }.first { Self.ends(at: $0, lexed) }
    // "terminated the Merger Agreement with Gull and entered into a merger agreement with Elm": the next deal stands.
    let goesOn = end.map { end in ranges.contains { $0.contains { $0 > end && Self.begins(at: $0, lexed) } } } ?? false
    guard !goesOn else { return }
    // Of several agreements, only those that are told of by name.
    let isTold = mergers.count == 1 && end != nil
    for merger in mergers {
      let parties = Set(merger.parties.map { workspace.registry.resolved($0.entity) })
      if merger.verb == .terminated || isTold { ended.append(parties) } else { standing.append(parties) }
    }
  }

  /// Whether the deal between two companies ended, and no other between them stands.
  func holds(_ first: Int, _ second: Int) -> Bool {
    let isBetween = { (parties: Set<Int>) in parties.contains(first) && parties.contains(second) }
    return ended.contains(where: isBetween) && !standing.contains(where: isBetween)
  }

  /// "terminated the Merger Agreement", "agreed to terminate the Agreement and Plan of Merger", "the Merger Agreement
  /// was terminated": not "may terminate", "if the Merger Agreement is terminated".
  private static func ends(at verb: Int, _ lexed: Lexed) -> Bool {
    switch lexed.word(verb) {
    case .terminated:
      switch lexed.word(verb - 1) {
      case .was, .been: return isMerger(before: verb, lexed) && !isConditional(before: verb, lexed)
      case .is, .be, .are, .not, .if, .or: return false
      default: return isMerger(behind: verb + 1, lexed) && !isConditional(before: verb, lexed)
      }
    case .terminating: return isMerger(behind: verb + 1, lexed) && !isConditional(before: verb, lexed)
    case .terminate:
      guard lexed.word(verb - 1) == .to, lexed.word(verb - 2) == .agreed || lexed[verb - 2].key == decided else {
        return false
      }
      return isMerger(behind: verb + 1, lexed)
    default: return false
    }
  }

  /// "entered into an Agreement and Plan of Merger".
  private static func begins(at verb: Int, _ lexed: Lexed) -> Bool {
    switch lexed.word(verb) {
    case .entered, .signed, .executed: span(verb + 1, verb + 9).contains { lexed.word($0) == .merger }
    default: false
    }
  }

  private static func isMerger(behind start: Int, _ lexed: Lexed) -> Bool {
    lexed.word(start) == .the
      && span(start + 1, start + 6).contains { lexed.word($0) == .merger && lexed[$0].isCapital }
      && span(start + 1, start + 6).contains { lexed.word($0) == .agreement && lexed[$0].isCapital }
  }

  /// "the Merger Agreement was terminated", "has been terminated".
  private static func isMerger(before verb: Int, _ lexed: Lexed) -> Bool {
    var at = verb - 1
    while at > 0, at > verb - 4, lexed.word(at) == .was || lexed.word(at) == .been || lexed.word(at) == .has { at -= 1 }
    return lexed.word(at) == .agreement && lexed.word(at - 1) == .merger && lexed.word(at - 2) == .the
  }

  private static func isConditional(before verb: Int, _ lexed: Lexed) -> Bool {
    span(max(0, verb - 12), verb).contains { at in
      switch lexed.word(at) {
      case .if, .upon, .until: true
      // No month.
      case .may: !lexed[at].isCapital
      default: conditions.contains(lexed[at].key)
      }
    }
  }

  private static let decided = WordKey("decided")
  private static let conditions = WordKeySet(words: "event right rights whether fee should case unless")
}
