internal import DealModel
internal import Names

/// "Elm Fund, L.P., acting by its general partner, Elm GP, LLC", "Elm Fund, L.P., which is managed by Elm Capital, LLC",
/// "Elm Capital, LLC, the investment adviser to Elm Fund, L.P.".
enum ManagerRule {
  /// Reads at the last word of "general partner", "managing member", "manager", "investment adviser".
  static func read(_ noun: Int, _ sentence: TieSentence) -> [Tie] {
    let lexed = sentence.lexed
    // "the General Partner", by whom a term is defined for.
    if let term = sentence.reference(before: noun + 1), term.range.contains(noun) { return [] }
    let start: Int
    switch lexed.word(noun) {
    case .partner:
      guard lexed.word(noun - 1) == .general else { return [] }
      start = noun - 1
    case .member, .trustee:
      guard lexed[noun - 1].key == managing else { return [] }
      start = noun - 1
    case .manager: start = isAdvice(noun - 1, lexed) ? noun - 1 : noun
    default:
      // "financial advisor": no manager.
      guard isAdvice(noun - 1, lexed) else { return [] }
      start = noun - 1
    }
    guard let found = Attribution(start..<noun + 1, sentence) else { return [] }
    return found.owners.flatMap { tie($0, found.holder) }
  }

  /// "managed by", "externally managed and advised by".
  static func readVerb(_ verb: Int, _ sentence: TieSentence) -> [Tie] {
    let lexed = sentence.lexed
    guard lexed.word(verb + 1) == .by, let manager = sentence.reference(at: verb + 2), !manager.isPossessive,
      !isTold(verb, by: manager, sentence), let fund = sentence.reference(before: verb),
      sentence.isDescribed(fund, at: verb)
    else { return [] }
    return sentence.described(fund, at: verb).flatMap { tie($0, manager) }
  }

  /// Whether somebody is told something, or counselled this once: "was advised by Elm that", "is being advised by".
  private static func isTold(_ verb: Int, by manager: CompanyReference, _ sentence: TieSentence) -> Bool {
    guard sentence.lexed[verb].key == advised else { return false }
    return sentence.lexed.word(manager.end) == .that
      || sentence.hasWord([.was, .were, .been, .being, .has, .have, .had], in: sentence.verbStart(verb) - 1..<verb)
  }

  private static let advised = WordKey("advised")

  /// "Elm Capital, LLC manages Elm Fund, L.P.".
  static func readActive(_ verb: Int, _ sentence: TieSentence) -> [Tie] {
    let lexed = sentence.lexed
    let start = lexed.word(verb - 1) == .which ? (lexed.kind(verb - 2) == .comma ? verb - 2 : verb - 1) : verb
    guard let manager = sentence.reference(before: start), manager.end == start, !manager.isPossessive,
      let fund = sentence.reference(at: lexed.word(verb + 1) == .each ? verb + 3 : verb + 1), !fund.isPossessive
    else { return [] }
    return sentence.row(startingWith: fund).flatMap { tie($0, manager) }
  }

  private static func tie(_ fund: CompanyReference, _ manager: CompanyReference) -> [Tie] {
    guard let second = manager.entities.first else { return [] }
    let start = min(fund.range.lowerBound, manager.range.lowerBound)
    return fund.entities.filter { $0 != second }.map {
      Tie(
        kind: .managedBy, from: $0, to: second, rule: "managed_by",
        place: start..<max(fund.range.upperBound, manager.range.upperBound))
    }
  }

  private static func isAdvice(_ at: Int, _ lexed: Lexed) -> Bool { advice.contains(lexed[at].key) }

  private static let advice = WordKeySet(words: "investment external")
  private static let managing = WordKey("managing")
}
