internal import DealModel
internal import Filings
internal import Names

/// Reads the exhibit list: one clause a row, at every place where the row is printed.
struct ExhibitClauses {
  let lexed: Lexed
  let parser: AgreementClauseParser

  init(_ lexed: Lexed) {
    self.lexed = lexed
    parser = AgreementClauseParser(lexed)
  }

  func read(_ exhibits: [ExhibitEntry], into mentions: inout [AgreementMention]) {
    let isCounted = ExhibitNumbers.areCounted(exhibits.map(\.number))
    for exhibit in exhibits where isCounted || ExhibitNumbers.mayBeAgreement(exhibit.number) {
      for place in exhibit.places where place.document == lexed.document {
        read(exhibit, at: lexed.tokens(in: place.range), into: &mentions)
      }
    }
  }

  private func read(_ exhibit: ExhibitEntry, at row: Range<Int>, into mentions: inout [AgreementMention]) {
    guard let title = parser.titles.leadingTitle(at: row.lowerBound, before: row.upperBound) else { return }
    guard !ExhibitNumbers.isNoAgreement(lexed, title, exhibit.number) else { return }
    let limit = end(of: row)
    let before = mentions.count
    let others = instruments(after: title, before: limit)
    let found = parser.clause(of: others.last ?? title, origin: .exhibitList, before: limit, into: &mentions)
    mentions[found.index].exhibits = [exhibit.number]
    mentions[found.index].attached = exhibit.document
    mentions[found.index].clause = row
    for index in before..<mentions.count where index != found.index { mentions[index].exhibits = [] }
    guard !others.isEmpty else { return further(found, exhibit, row, before: limit, &mentions) }
    // What is said at the end of the row is said of all of them.
    mentions[found.index].isOneOfRow = true
    for other in [title] + others.dropLast() {
      var mention = mentions[found.index]
      mention.title = lexed.string(other.range)
      mention.titleTokens = other.range
      mentions.append(mention)
    }
  }

  /// "Purchase Agreement, dated D, between A and B; First Amendment to Purchase Agreement, dated E; and Assignment of
  /// Purchase Agreement between B and C": agreements in a row under one number.
  private func further(
    _ first: (index: Int, end: Int), _ exhibit: ExhibitEntry, _ row: Range<Int>, before limit: Int,
    _ mentions: inout [AgreementMention]
  ) {
    var end = first.end
    while lexed.kind(end) == .semicolon {
      let start = lexed.word(end + 1) == .and ? end + 2 : end + 1
      guard let title = parser.titles.leadingTitle(at: start, before: limit), title.range.lowerBound <= start + 3,
        !ExhibitNumbers.isNoAgreement(lexed, title, exhibit.number)
      else { return }
      let found = parser.clause(of: title, origin: .exhibitList, before: limit, into: &mentions)
      for index in [first.index, found.index] {
        mentions[index].exhibits = [exhibit.number]
        mentions[index].isOneOfRow = true
        mentions[index].clause = row
      }
      guard found.end > end else { return }
      end = found.end
    }
  }

  /// "Forms of 5% Notes due 2030, 6% Notes due 2035 and 7% Notes due 2040": one instrument each under one number.
  private func instruments(after first: TitleMatch, before limit: Int) -> [TitleMatch] {
    var found: [TitleMatch] = []
    var last = first
    while isSeries(last) {
      var at = last.range.upperBound
      if lexed.kind(at) == .comma { at += 1 }
      if lexed.word(at) == .and { at += 1 }
      guard at > last.range.upperBound, lexed.kind(at) == .number || lexed[at].isCapital,
        var next = parser.titles.leadingTitle(at: at, before: limit), isSeries(next)
      else { break }
      next.isForm = first.isForm
      found.append(next)
      last = next
    }
    return found
  }

  /// Whether a title ends in the year in which the instrument falls due.
  private func isSeries(_ title: TitleMatch) -> Bool {
    title.range.count > 3 && lexed.word(title.range.upperBound - 2) == .due
  }

  /// The row without its tail: "(incorporated by reference to Exhibit 4 to the Form S-3 filed …)".
  private func end(of row: Range<Int>) -> Int {
    for at in row {
      if lexed.word(at) == .incorporated, lexed.word(at + 1) == .by || lexed.word(at + 1) == .herein {
        return lexed.kind(at - 1) == .openParenthesis ? at - 1 : at
      }
      if lexed.word(at) == .filed, lexed.word(at + 1) == .as || lexed.word(at + 1) == .with, at > row.lowerBound + 2 {
        return lexed.kind(at - 1) == .openParenthesis ? at - 1 : at
      }
    }
    return row.upperBound
  }
}
