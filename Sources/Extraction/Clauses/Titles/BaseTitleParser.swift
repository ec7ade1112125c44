internal import DealModel
internal import Names

/// Reads the title of another agreement inside a clause: of the one that is amended, or under which notes are issued.
struct BaseTitleParser {
  let lexed: Lexed
  let titles: TitleParser
  let dates: DateParser

  /// The title after "under" or "pursuant to" in brackets.
  func underTitle(_ start: Int, _ close: Int) -> TitleMatch? {
    for at in span(start, min(close, start + 5)) {
      if lexed.word(at) == .under { return title(near: at + 1, before: close) }
      if lexed.matches(at, .pursuant, .to) { return title(near: at + 2, before: close) }
    }
    return nil
  }

  /// Whether a title is that of an agreement that changes another: an amendment, a joinder, an extension.
  func changesAnother(_ title: TitleMatch) -> Bool {
    title.range.contains { at in
      switch lexed.word(at) {
      case .amendment, .amendments, .supplement, .supplemental, .joinder, .waiver, .consent, .letter: true
      default: TitleWords.isChange(lexed[at].key)
      }
    }
  }

  /// The title of the agreement that this one changes: after "to" or "of".
  func base(at start: Int, before limit: Int) -> TitleMatch? {
    var at = start
    switch lexed.word(at) {
    case .to, .of, .under: at += 1
    case .and where lexed.word(at + 1) == .to: at += 2
    default: return nil
    }
    return self.title(near: at, before: limit)
  }

  /// The token after a base without an article, where the same title stands behind the next "to".
  func repetition(of base: TitleMatch, before limit: Int) -> Int? {
    guard base.determiner == .none else { return nil }
    var at = base.range.upperBound
    if lexed.kind(at) == .openParenthesis {
      guard let close = lexed.closing(at, before: limit) else { return nil }
      at = close + 1
    }
    guard lexed.word(at) == .to, let next = title(near: at + 1, before: limit), next.determiner != .none,
      lexed.string(next.range) == lexed.string(base.range)
    else { return nil }
    return base.range.upperBound
  }

  /// The token after "to Loan Documents": what is changed has no title of its own.
  func documents(at start: Int, before limit: Int) -> Int? {
    guard lexed.word(start) == .to else { return nil }
    for at in span(start + 1, min(limit, start + 7)) {
      guard lexed[at].isWord, lexed[at].isCapital || at <= start + 2 && isArticle(lexed.word(at)) else { return nil }
      if lexed[at].key == BaseTitleParser.documents { return lexed[at - 1].isCapital ? at + 1 : nil }
    }
    return nil
  }

  private static let documents = WordKey("documents")

  /// A title that starts at a token, after its article; figures and a date may stand before.
  func title(near start: Int, before limit: Int) -> TitleMatch? {
    var at = start
    while at < min(limit, start + 4), isArticle(lexed.word(at)) { at += 1 }
    if let owned = possessiveEnd(at, before: limit) { at = lexed.word(owned) == .existing ? owned + 1 : owned }
    if let date = dates.date(at: at, before: limit) { at = date.end }
    // "the existing $2.5 billion Credit Agreement"
    while lexed.kind(at) == .dollar || lexed.kind(at) == .number && lexed.kind(at - 1) == .dollar
      || lexed.word(at) == .million || lexed.word(at) == .billion
    {
      at += 1
    }
    for head in span(at, min(limit, at + 14)) {
      let token = lexed[head]
      switch token.kind {
      case .word, .number, .percent, .ampersand, .slash: break
      case .comma where head > at && lexed[head - 1].isCapital: break
      default: return nil
      }
      if token.isWord, AgreementTitles.isNarrativeHead(token.key) {
        guard var title = titles.title(withHead: head, from: at, before: limit), title.range.lowerBound <= at + 1,
          lexed.word(head) != .notes, lexed.word(head) != .securities
        else { return nil }
        title.determiner = determiner(from: start, to: at)
        return title
      }
      if lexed.word(head) == .dated || lexed.word(head) == .among || lexed.word(head) == .between { return nil }
    }
    return nil
  }

  /// The token after an owner: "the Company's Loan Agreement", "Harrow's existing Loan Agreement".
  private func possessiveEnd(_ start: Int, before limit: Int) -> Int? {
    for at in span(start, min(limit, start + 4)) {
      guard lexed[at].isWord, lexed[at].isCapital else { return nil }
      if lexed[at].isPossessive { return lexed[at].flags.contains(.pluralPossessive) ? nil : at + 1 }
    }
    return nil
  }

  func isArticle(_ word: Word) -> Bool {
    switch word {
    case .the, .that, .certain, .its, .their, .our, .a, .an, .existing: true
    default: false
    }
  }

  func determiner(from start: Int, to end: Int) -> TitleMatch.Determiner {
    for at in start..<max(start, end) {
      if lexed[at].isPossessive { return .possessive }
    }
    for at in start..<max(start, end) {
      switch lexed.word(at) {
      case .the, .that: return .definite
      case .its, .their, .our: return .possessive
      case .a, .an: return .indefinite
      default: break
      }
    }
    return .none
  }

  /// The title after "issued pursuant to", "issued under"; after an order, which a master agreement is for, "issued" may
  /// be left out: "a work order under the Services Agreement".
  func issuedUnder(_ start: Int, isOrder: Bool, before limit: Int) -> TitleMatch? {
    guard isOrder || lexed.word(start) == .issued else { return nil }
    let under = lexed.word(start) == .issued ? start + 1 : start
    if lexed.matches(under, .pursuant, .to) { return title(near: under + 2, before: limit) }
    if lexed.word(under) == .under { return title(near: under + 1, before: limit) }
    return nil
  }
}
