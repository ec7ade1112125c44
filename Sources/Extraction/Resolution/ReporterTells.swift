internal import Names

/// Finds who reports by what only who reports does: it files the form and issues the press release.
struct ReporterTells {
  private let lexed: Lexed
  private let names: NameParser

  init(_ lexed: Lexed) {
    self.lexed = lexed
    names = PartyListParser(lexed).names
  }

  /// The first name that the text tells so.
  func first() -> Range<Int>? {
    for at in 0..<lexed.count {
      if let name = told(at) { return name }
    }
    return nil
  }

  private func told(_ at: Int) -> Range<Int>? {
    switch lexed.word(at) {
    case .filed where lexed.word(at + 1) == .by:
      // "a copy of which was filed by Harrow as Exhibit 10.1"
      guard let name = name(at: at + 2), lexed.matches(name.upperBound, .as, .exhibit) else { return nil }
      return name
    case .press where lexed.word(at + 1) == .release && lexed[at - 1].key != ReporterTells.joint:
      // "press release of Harrow Mills, Inc.", "press release issued by Harrow"
      var next = at + 2
      if lexed.word(next) == .issued || lexed[next].key == ReporterTells.published { next += 1 }
      guard lexed.word(next) == .of || lexed.word(next) == .by else { return releaser(before: at) }
      return name(at: next + 1)
    case .form where lexed[at].isCapital && lexed[at - 1].isPossessive && isCurrent(at + 1):
      // "Harrow's Form 8-K"
      return CapitalRun.name(ending: at, lexed)
    default: return nil
    }
  }

  /// "Form 8-K", by which it reports, and not another's "Form 10-K".
  private func isCurrent(_ at: Int) -> Bool { lexed.string(at..<at + 1).hasPrefix("8") }

  /// The name before "issued a press release".
  private func releaser(before press: Int) -> Range<Int>? {
    guard lexed.word(press - 1) == .a, lexed.word(press - 2) == .issued else { return nil }
    return CapitalRun.name(ending: press - 2, lexed)
  }

  private func name(at start: Int) -> Range<Int>? {
    guard lexed.word(start) != .the else { return nil }
    if let match = names.name(at: start, before: min(lexed.count, start + 30)), match.form != nil { return match.range }
    return CapitalRun.name(at: start, lexed)
  }

  private static let joint = WordKey("joint")
  private static let published = WordKey("published")
}
