internal import Names

/// What stands behind the head of a title.
extension TitleParser {
  /// What follows the head and belongs to the title: "and Plan of Merger", a number, "of Lease", "due 2030".
  func afterHead(_ head: Int, before limit: Int) -> Int {
    if TitleWords.isLineOfCredit(head, lexed) { return head + 3 }
    var at = TitleWords.isStatementOfWork(head, lexed) ? head + 3 : head + 1
    let isAfterPlan = lexed.word(head) == .plan && lexed[head].isCapital && lexed.word(at) == .of
    if isAfterPlan || lexed.word(at) == .and && lexed.word(at + 1) == .plan && lexed.word(at + 2) == .of {
      at += isAfterPlan ? 1 : 3
      while at < limit, lexed[at].isWord,
        lexed[at].isCapital || lexed.word(at) == .and && lexed[at + 1].isCapital
          || TitleWords.isPlanWord(lexed[at].key)
      {
        at += 1
      }
      return at
    }
    if TitleWords.isNumberSign(lexed[at].key), lexed.kind(at + 1) == .number || lexed[at + 1].isWord {
      return at + 2
    }
    if lexed.word(at) == .of, lexed[at + 1].key == TitleWords.limited, lexed.word(at + 2) == .partnership {
      return at + 3
    }
    if lexed.word(at) == .of, TitleWords.followsOf(lexed[at + 1].key) {
      at += 2
      while at < limit, lexed.word(at) == .and || lexed.word(at) == .of, TitleWords.followsOf(lexed[at + 1].key) {
        at += 2
      }
      if let last = seriesEnd(at, before: limit) { return last }
      while at < limit, lexed[at].isWord, lexed[at].isCapital, AgreementTitles.isHead(lexed[at].key) { at += 1 }
      return at
    }
    if lexed.word(at) == .due, lexed.kind(at + 1) == .number { return at + 2 }
    // "Deed of Trust, Security Agreement and Fixture Filing"
    let fixture = lexed.kind(at) == .comma ? at + 1 : at
    if lexed.word(fixture) == .and, lexed[fixture + 1].key == TitleWords.fixture, fixture + 2 < limit {
      return fixture + 3
    }
    return complement(at, before: limit) ?? at
  }

  /// "of Resignation, Appointment and Acceptance": capital words in a series, up to what ends every title.
  private func seriesEnd(_ start: Int, before limit: Int) -> Int? {
    guard lexed.kind(start) == .comma, lexed[start - 1].isCapital else { return nil }
    var at = start
    while at < min(limit, start + 8) {
      var isLast = false
      if lexed.kind(at) == .comma { at += 1 }
      if lexed.word(at) == .and {
        isLast = true
        at += 1
      }
      guard lexed[at].isWord, lexed[at].isCapital, !TitleWords.isFunction(lexed.word(at)),
        Lexicon.legalForm(lexed, at: at, before: limit) == nil
      else { return nil }
      at += 1
      guard isLast || lexed.kind(at) == .comma || lexed.word(at) == .and else { return nil }
      if isLast {
        let next = lexed.kind(at) == .comma ? at + 1 : at
        return at >= limit || endsTitle(next) || lexed.kind(at) == .openParenthesis ? at : nil
      }
    }
    return nil
  }

  /// "of All Claims", "of Share Exchange and Plan of Reorganization": capital words up to what ends every title.
  private func complement(_ start: Int, before limit: Int) -> Int? {
    guard lexed.word(start) == .of, lexed[start - 1].isCapital else { return nil }
    var at = start + 1
    while at < min(limit, start + 10), lexed[at].isWord {
      let token = lexed[at]
      switch token.word {
      case .and, .of:
        guard lexed[at + 1].isWord, lexed[at + 1].isCapital, !TitleWords.isFunction(lexed.word(at + 1)) else {
          return nil
        }
      default:
        guard token.isCapital, !TitleWords.isFunction(token.word) else { return endsTitle(at) ? at : nil }
        // "Operating Agreement of Harrow Alder, LLC": a name.
        guard !token.isPossessive, Lexicon.legalForm(lexed, at: at, before: limit) == nil else { return nil }
      }
      at += 1
    }
    return lexed.kind(at) == .openParenthesis && at > start + 1 ? at : nil
  }

  private func endsTitle(_ at: Int) -> Bool {
    switch lexed.word(at) {
    case .with, .dated, .between, .among, .by: true
    default: false
    }
  }
}
