internal import DealModel
internal import Names

/// "entered into a Purchase Agreement and a Registration Rights Agreement with Alder Fund": titles in a row share
/// the verb, its subject and the list that stands after one of them.
struct TitleSequence {
  let lexed: Lexed

  func join(
    _ index: Int, _ title: TitleMatch, _ events: [NarrativeEvent], _ sentence: Range<Int>,
    _ mentions: inout [AgreementMention]
  ) {
    if let heading = heading(of: sentence, events, mentions) ?? headingAbove(title, sentence, events, mentions),
      title.determiner != .demonstrative
    {
      return place(index, under: heading, &mentions)
    }
    let isEach = isEach(after: title)
    let row = row(before: index, title, events, sentence, mentions)
    guard let last = row.last,
      isEach || title.determiner != .definite || isCertain(title) || mentions[last].verb == .terminated,
      title.determiner != .possessive || mentions[last].kind == mentions[index].kind
    else { return }
    mentions[index].row = row
    if isRest(title) { mentions[index].isHeading = true }
    let verb = mentions[last].verb
    if isEach, let subject = row.compactMap({ mentions[$0].subject }).first {
      for other in row + [index] where mentions[other].subject == nil { mentions[other].subject = subject }
    }
    if mentions[index].verb == nil, verb == .entered || verb == .issued || verb == .bought || verb == .terminated {
      mentions[index].verb = verb
      mentions[index].subject = mentions[last].subject
      mentions[index].announced = mentions[last].announced
      mentions[index].isBought = mentions[last].isBought
    }
    share(index, row, &mentions)
    guard isEach || verb == .entered && mentions[index].verb == .entered else { return }
    if isEach || mentions[index].connectors.first == .with {
      for other in row where mentions[other].parties.isEmpty {
        mentions[other].parties = mentions[index].parties
        mentions[other].connectors = mentions[index].connectors
      }
    }
    // "executed a note and a security agreement in favor of Tern Bank"
    if mentions[index].connectors == [.to] {
      for other in row where mentions[other].parties.isEmpty && mentions[other].kind != .securitiesPurchase {
        mentions[other].parties = mentions[index].parties
        mentions[other].connectors = [.to]
      }
    }
    if isEach, let date = mentions[index].date {
      for other in row where mentions[other].date == nil { mentions[other].date = date }
    }
    if mentions[index].parties.isEmpty, mentions[last].connectors.first == .with {
      mentions[index].parties = mentions[last].parties
      mentions[index].connectors = mentions[last].connectors
    }
  }

  /// "issued a note and a warrant to Alder Fund", "issued to Alder Fund a note and a warrant": the holder of both.
  private func share(_ index: Int, _ row: [Int], _ mentions: inout [AgreementMention]) {
    guard isGiven(mentions[index]) else { return }
    let instruments = (row + [index]).filter { isGiven(mentions[$0]) }
    guard instruments.contains(index),
      let holder = instruments.first(where: { mentions[$0].connectors == [.to] })
    else { return }
    for other in instruments where mentions[other].parties.isEmpty {
      mentions[other].parties = mentions[holder].parties
      mentions[other].connectors = mentions[holder].connectors
    }
  }

  /// Whether a note or a warrant is told to be issued or got.
  private func isGiven(_ mention: AgreementMention) -> Bool {
    (mention.verb == .issued || mention.verb == .bought) && (mention.kind == .note || mention.kind == .warrant)
  }

  /// The mentions of a sentence that stand in one row with a title, up to it.
  private func row(
    before index: Int, _ title: TitleMatch, _ events: [NarrativeEvent], _ sentence: Range<Int>,
    _ mentions: [AgreementMention]
  ) -> [Int] {
    var row: [Int] = []
    var start = title.range.lowerBound
    guard title.determiner != .demonstrative else { return [] }
    for event in events.reversed() {
      guard row.count < TitleSequence.longestRow, case .agreement(let other) = event, other < index,
        sentence.contains(mentions[other].titleTokens.lowerBound),
        isConjunction(span(mentions[other].clause.upperBound, start))
      else { break }
      row.insert(other, at: 0)
      start = mentions[other].titleTokens.lowerBound
    }
    return row
  }

  /// "a Loan Agreement and a Security Agreement, each dated as of May 2, 2031, with Tern Bank": what follows is said of
  /// all of them.
  private func isEach(after title: TitleMatch) -> Bool {
    var at = title.range.upperBound
    if lexed.kind(at) == .openParenthesis, let close = lexed.closing(at, before: min(lexed.count, at + 24)) {
      at = close + 1
    }
    if lexed.kind(at) == .comma { at += 1 }
    return lexed.word(at) == .each
  }

  /// "and that certain Security Agreement": named for the first time.
  private func isCertain(_ title: TitleMatch) -> Bool { lexed.word(title.range.lowerBound - 1) == .certain }

  /// "and other related agreements": the end of a row, and no agreement.
  private func isRest(_ title: TitleMatch) -> Bool {
    lexed.word(title.head) == .agreements
      && span(max(0, title.head - 3), title.head).contains { lexed.word($0) == .other }
  }

  // MARK: Lists under a heading

  /// "executed the following agreements with Alder Fund:": the mention that says of which kind those are that follow.
  private func heading(of sentence: Range<Int>, _ events: [NarrativeEvent], _ mentions: [AgreementMention]) -> Int? {
    for event in events.reversed() {
      guard case .agreement(let other) = event, sentence.contains(mentions[other].titleTokens.lowerBound) else {
        return nil
      }
      if isHeading(mentions[other]) { return other }
    }
    return nil
  }

  /// The heading in a paragraph before, where a title opens a row of the list under it.
  private func headingAbove(
    _ title: TitleMatch, _ sentence: Range<Int>, _ events: [NarrativeEvent], _ mentions: [AgreementMention]
  ) -> Int? {
    guard opensRow(title, sentence) else { return nil }
    for event in events.suffix(TitleSequence.longestList).reversed() {
      guard case .agreement(let other) = event else { return nil }
      if isHeading(mentions[other]) { return other }
      guard mentions[other].isListed else { return nil }
    }
    return nil
  }

  private static let longestList = 64
  private static let longestRow = 40

  /// Whether nothing but a bullet, a number and an article stands before a title in its paragraph.
  private func opensRow(_ title: TitleMatch, _ sentence: Range<Int>) -> Bool {
    let before = span(sentence.lowerBound, title.range.lowerBound)
    guard before.count <= 5, endsRow(title.range.upperBound, sentence) else { return false }
    return before.allSatisfy { at in
      switch lexed.word(at) {
      case .a, .an, .the, .that, .certain: return true
      default: return !lexed[at].isWord || lexed[at].end - lexed[at].start <= 3 && lexed.kind(at + 1) != .comma
      }
    }
  }

  /// Whether no verb follows a title: "The Services Agreement was filed" is a sentence.
  private func endsRow(_ at: Int, _ sentence: Range<Int>) -> Bool {
    guard at < sentence.upperBound else { return true }
    switch lexed.word(at) {
    case .and, .dated, .with, .between, .among, .by: return true
    default: return !lexed[at].isWord
    }
  }

  private func isHeading(_ mention: AgreementMention) -> Bool {
    guard mention.verb == .entered, mention.titleTokens.count == 1,
      lexed.word(mention.titleTokens.lowerBound) == .agreements
        || TitleWords.isArrangements(mention.titleTokens.lowerBound, lexed)
    else { return false }
    let end = mention.clause.upperBound
    if lexed.word(mention.titleTokens.lowerBound - 1) == .following { return lexed.kind(end) == .colon }
    // "several agreements with Elm Corp., including the following:"
    let including = lexed.kind(end) == .comma ? end + 1 : end
    // "several agreements with Elm Corp. that govern the separation, including a Services Agreement"
    let further = span(end, min(lexed.count, end + TitleSequence.longestRow)).first { lexed.word($0) == .including }
    if let further, lexed.kind(further - 1) == .comma, lexed.word(further + 1) == .a || lexed.word(further + 1) == .an {
      return !span(end, further).contains { lexed.kind($0) == .period }
    }
    return lexed.matches(including, .including, .the, .following) && lexed.kind(including + 3) == .colon
      || lexed.word(including) == .including && lexed.kind(including + 1) == .colon
  }

  private func place(_ index: Int, under heading: Int, _ mentions: inout [AgreementMention]) {
    mentions[heading].isHeading = true
    mentions[index].isListed = true
    mentions[index].row += span(max(heading + 1, index - TitleSequence.longestRow), index).filter {
      mentions[$0].isListed
    }
    mentions[index].verb = .entered
    if mentions[index].subject == nil { mentions[index].subject = mentions[heading].subject }
    if mentions[index].announced == nil { mentions[index].announced = mentions[heading].announced }
    guard mentions[index].parties.isEmpty else { return }
    mentions[index].parties = mentions[heading].parties
    mentions[index].connectors = mentions[heading].connectors
  }

  // MARK: Words between two titles

  /// Whether only commas, "and" and an article join two titles, amounts and short names in brackets aside: "its 4%
  /// Notes in the principal amount of $5,000,000 (the “2030 Notes”) and its 5% Notes".
  private func isConjunction(_ range: Range<Int>) -> Bool {
    guard !range.isEmpty, range.count <= 48 else { return false }
    var joined = false
    var at = range.lowerBound
    while at < range.upperBound {
      switch lexed.word(at) {
      case .and: joined = true
      case .a, .an, .its, .certain, .that, .the, .other: break
      case .in where lexed.word(at + 1) == .the, .aggregate, .principal, .amount, .of, .million, .billion: break
      default:
        switch lexed.kind(at) {
        case .comma: joined = true
        case .number, .dollar, .percent: break
        case .openParenthesis:
          guard let close = span(at, range.upperBound).first(where: { lexed.kind($0) == .closeParenthesis })
          else { return false }
          at = close
        default: if lexed[at].key != TitleSequence.related { return false }
        }
      }
      at += 1
    }
    return joined
  }

  private static let related = WordKey("related")
}
