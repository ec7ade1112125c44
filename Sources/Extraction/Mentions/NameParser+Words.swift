internal import DealModel
internal import Names

/// Which words open a name, go on in it, and join its parts.
extension NameParser {
  /// Whether a token can be the first word of a name.
  func opensName(_ at: Int) -> Bool {
    let token = lexed[at]
    if NameWords.isOpener(token.key), lexed.kind(at + 1) == .comma || !lexed[at + 1].isCapital { return false }
    if token.kind == .number {
      if token.isCapital { return true }
      // "12/14 Harrow Street LLC"
      if lexed.kind(at + 1) == .slash, lexed.kind(at + 2) == .number {
        return isHouseNumber(at) && lexed[at + 3].isCapital && leadsToForm(from: at + 3, before: at + 10)
      }
      guard lexed[at + 1].isCapital else { return false }
      // "The 2021 Harrow Family Trust"
      if isYear(at) { return lexed[at - 1].isCapital && lexed.word(at - 1) == .the && leadsToTrust(from: at + 1) }
      // "1st Harrow Services", "1606 Corp."
      if isOrdinal(at) && leadsToForm(from: at + 1, before: at + 8)
        || legalForm(at: at + 1, before: at + 5)?.form.isStrong == true
      {
        return true
      }
      return legalForm(at: at + 2, before: at + 5) != nil
        || isHouseNumber(at) && leadsToForm(from: at + 1, before: at + 8)
    }
    guard token.isWord, token.isCapital else { return false }
    // "Agreement of Limited Partnership of Harrow Works, L.P."
    if token.key == NameParser.limited, lexed.word(at + 1) == .partnership, lexed.word(at + 2) == .of { return false }
    // "Declaration of Trust of Harrow Trust II"
    if token.word == .trust, lexed.word(at - 1) == .of, lexed.word(at + 1) == .of { return false }
    if token.word == .partnership, lexed[at - 1].key == NameParser.limited { return false }
    return token.isInitial || !isFunctionWord(token.word)
  }

  private static let limited = WordKey("limited")
  private static let board = WordKey("board")
  private static let committee = WordKey("committee")

  /// "with 12 Harrow Avenue LLC": a number that opens the name of a company that owns a building, and no date.
  func isHouseNumber(_ at: Int) -> Bool {
    let before = lexed[at - 1]
    guard before.isWord, !before.isCapital || before.flags.contains(.allCapitals) else { return false }
    switch before.word {
    case .and, .with, .among, .between, .by, .to, .from, .of, .as: return true
    default: return false
    }
  }

  /// "1st", "21st": an ordinal in figures that no date holds, for a capital word follows.
  func isOrdinal(_ at: Int) -> Bool {
    let digits = lexed.string(at..<at + 1).utf8
    guard lexed.kind(at) == .number, let last = digits.last, last | 0x20 >= 0x61 else { return false }
    return last != UInt8(ascii: "h") && lexed[at + 1].isCapital
  }

  /// Whether a number is a year: "2005" in "On May 2, 2005 Harrow Mills sold".
  func isYear(_ at: Int) -> Bool {
    let digits = lexed.string(at..<at + 1)
    return digits.utf8.count == 4 && (digits.hasPrefix("19") || digits.hasPrefix("20"))
  }

  func isNameWord(_ at: Int, isFirst: Bool) -> Bool {
    let token = lexed[at]
    if token.kind == .number { return !isFirst || opensName(at) }
    guard token.isCapital else { return false }
    if isFirst { return true }
    return token.isInitial || !isFunctionWord(token.word)
  }

  /// Words that are no part of a name, capital or not.
  func isFunctionWord(_ word: Word) -> Bool {
    switch word {
    case .a, .an, .the, .that, .such, .each, .any, .its, .his, .her, .their, .our, .we, .us, .it, .they, .this,
      .these, .those, .which, .who, .whom, .whose, .and, .or, .but, .as, .of, .to, .from, .by, .for, .in, .on, .at,
      .with, .under, .upon, .into, .through, .between, .among, .together, .pursuant, .dated, .effective, .if,
      .when, .where, .whereby, .after, .before, .until, .since, .during, .certain, .both, .not, .is, .are, .was,
      .were, .has, .have, .had, .will, .shall, .be, .been, .being, .collectively, .including, .prior, .following,
      .there, .hereto, .thereto, .therein, .entered:
      true
    default: false
    }
  }

  /// Where a name goes on after a connector such as "and" or "of"; nothing where the connector ends it.
  func connector(_ at: Int, from first: Int, before limit: Int) -> Int? {
    guard at > first, at + 1 < limit else { return nil }
    let previous = lexed[at - 1]
    let next = lexed[at + 1]
    let isCapitalNext = next.isWord && next.isCapital
    switch lexed.word(at) {
    case .of:
      // "the acquisition by the Company of Birch Works, Inc."
      if at - first == 1, lexed.word(first) == .company || lexed.word(first) == .corporation,
        lexed.word(first - 1) == .the, !lexed[first - 1].isCapital
      {
        return nil
      }
      if lexed.word(at + 1) == .the, lexed[at + 2].isCapital,
        NameWords.takesOf(previous.key) || NameWords.isPublicBody(previous.key)
      {
        return at + 2
      }
      // "Vice President, Finance of Harrow Mills, Inc.": a part of the office.
      if at - first == 1, lexed.kind(first - 1) == .comma, OfficeNouns.isOffice(lexed.word(first - 2)) { return nil }
      // "the Compensation Committee of Harrow Mills, Inc.": whose committee it is.
      if previous.key == NameParser.committee, leadsToForm(from: at + 1, before: limit) { return nil }
      guard isCapitalNext, !isFunctionWord(next.word) else { return nil }
      if NameWords.takesOf(previous.key) || NameWords.isPublicBody(previous.key) { return at + 1 }
      if NameWords.hasCommittee(next.key), previous.key == NameParser.committee { return at + 1 }
      // "Press Release of Harrow Mills, Inc.", "Form 10 of Harrow Mills, Inc."
      if previous.key == NameParser.board, NameWords.isBoard(next.key) { return at + 1 }
      if (first..<at).contains(where: { NameWords.isNoName(lexed[$0].key) }) { return nil }
      // "Dale Trust Company of New York".
      if at - first > 1, let form = legalForm(at: at - 1, before: at), !form.form.isStrong,
        Lexicon.jurisdiction(lexed, at: at + 1) != nil || NameWords.isTrailingPlace(next.key)
      {
        return at + 1
      }
      return placeThenForm(at + 1, before: limit) ? at + 1 : nil
    case .and:
      guard isCapitalNext, !isFunctionWord(next.word) else { return nil }
      if NameWords.followsAnd(next.key) { return at + 1 }
      if NameWords.isPair(previous.key, next.key), leadsToForm(from: at + 1, before: limit) { return at + 1 }
      // "Farmers and Traders Trust Company".
      if NameWords.isTrade(previous.key), at - first == 1, leadsToBank(at + 1, before: limit) { return at + 1 }
      if isOneName(behind: first),
        legalForm(at: at + 2, before: limit) != nil || leadsToForm(from: at + 1, before: limit)
      {
        return at + 1
      }
      // "the Alder County Development Authority and Harrow Mills, Inc.": two.
      let isPublic = NameWords.isPublicBody(lexed[first].key) || hasPublicBody(first, at)
      return isPublic && !leadsToForm(from: at + 1, before: limit) ? at + 1 : nil
    case .for where isInCapitalName(at, before: limit), .on where isInCapitalName(at, before: limit),
      .in where isInCapitalName(at, before: limit):
      return isCapitalNext ? at + 1 : nil
    case .for:
      return isCapitalNext && (hasPublicBody(first, at) || NameWords.takesFor(previous.key)) ? at + 1 : nil
    default:
      // Particles of foreign names: Banco de la Nación, van der Berg.
      guard NameWords.isParticle(lexed[at].key) else { return nil }
      var next = at + 1
      while NameWords.isParticle(lexed[next].key) { next += 1 }
      return next < limit && lexed[next].isWord && lexed[next].isCapital ? next : nil
    }
  }

  /// "formerly Harrow Rope and Twine Company": what follows is one name, though "and" stands in it.
  private func isOneName(behind first: Int) -> Bool {
    switch lexed.word(first - 1) {
    case .formerly, .fka: true
    case .as: lexed.word(first - 2) == .known
    default: false
    }
  }

  /// "Food For Harrow, Inc.": a small word with a capital before the rest of a name and its form.
  func isInCapitalName(_ at: Int, before limit: Int) -> Bool {
    lexed[at].isCapital && lexed.word(at + 1) != .behalf && leadsToForm(from: at + 1, before: limit)
  }

  /// Whether one or two capital words lead to the form of a bank or an insurer.
  func leadsToBank(_ start: Int, before limit: Int) -> Bool {
    for at in span(start, min(limit, start + 4)) {
      guard lexed[at].isWord, lexed[at].isCapital else { return false }
      if at > start, NameWords.isBankNoun(lexed[at].key) { return true }
    }
    return false
  }

  func hasPublicBody(_ first: Int, _ end: Int) -> Bool {
    (first..<end).contains { NameWords.isPublicBody(lexed[$0].key) }
  }

  /// "Florida, Inc." in "Harrow of Florida, Inc.": up to three capital words and then a strong form.
  func placeThenForm(_ at: Int, before limit: Int) -> Bool {
    var index = at
    var words = 0
    while index < limit, words < 3, lexed[index].isWord, lexed[index].isCapital {
      if words > 0, let form = legalForm(at: index, before: limit), form.form.isStrong { return true }
      index += 1
      words += 1
    }
    if lexed.kind(index) == .comma { index += 1 }
    return legalForm(at: index, before: limit)?.form.isStrong ?? false
  }

  /// Where a name goes on after a letter in quotes; nothing where the quotes hold anything else.
  func letterInQuotes(_ open: Int) -> Int? {
    let token = lexed[open + 1]
    guard lexed.kind(open) == .openQuote, token.isWord, token.isCapital, token.end - token.start == 1,
      lexed.kind(open + 2) == .closeQuote
    else { return nil }
    return open + 3
  }

  /// Whether capital words from here lead to a legal form: "Alder's Stores, Inc.".
  func leadsToForm(from at: Int, before limit: Int, words reach: Int = 4) -> Bool {
    var index = at
    if lexed.kind(index) == .comma { return legalForm(at: index + 1, before: limit)?.form.isStrong ?? false }
    var words = 0
    while index < limit, words < reach, lexed[index].isWord, lexed[index].isCapital || lexed.kind(index) == .ampersand {
      if words > 0, let form = legalForm(at: index, before: limit), form.form.isStrong { return true }
      index += 1
      words += 1
      if lexed.kind(index) == .ampersand { index += 1 }
      if let next = letterInQuotes(index) { index = next }
    }
    guard words > 0, words < reach else { return false }
    if lexed.kind(index) == .comma { index += 1 }
    return legalForm(at: index, before: limit)?.form.isStrong ?? false
  }

  /// Whether up to four capital words from here end in the kind of a family's trust: "Survivor's Trust", "Family Trust",
  /// "JWH GRAT".
  func leadsToTrust(from at: Int) -> Bool {
    for index in span(at, at + 4) {
      guard lexed[index].isWord, lexed[index].isCapital else { return false }
      if NameWords.isTrust(lexed[index].key) { return isBoundary(index + 1) }
    }
    return false
  }

  /// What may follow a legal form and still belong to the name: "Alder Bank USA", "II".
  func continuesAfterForm(_ at: Int) -> Bool {
    let token = lexed[at]
    // "Harrow Auto Owner Trust 2019-B": the series of a trust.
    if token.kind == .number, lexed.word(at - 1) == .trust, isYear(at) || isSeries(at) { return true }
    guard token.isCapital || token.word == .of else { return false }
    if token.word == .of, lexed[at + 1].isCapital, placeThenForm(at + 1, before: at + 8) { return true }
    if token.word == .of {
      return lexed[at + 1].isCapital && !NameWords.isNoName(lexed[at + 1].key) && placeOnly(at + 1)
    }
    // "Harrow Trust I"; "Harrow Ventures Corp. I" before a comma or bracket.
    if token.key == NameParser.numeralOne, token.end - token.start == 1 {
      return lexed.word(at - 1) == .trust || !lexed[at + 1].isWord
    }
    return NameWords.isRomanNumeral(token.key) || NameWords.isTrailingPlace(token.key)
  }

  /// "2019-B", "1999-2": a year, a hyphen, and which of the year's.
  private func isSeries(_ at: Int) -> Bool {
    let digits = lexed.string(at..<at + 1)
    return digits.utf8.count > 5 && digits.utf8.count <= 9 && (digits.hasPrefix("19") || digits.hasPrefix("20"))
      && digits.utf8.dropFirst(4).first == UInt8(ascii: "-")
  }

  /// "of Florida" after "Inc.": one place name and then a boundary.
  func placeOnly(_ at: Int) -> Bool {
    (Lexicon.jurisdiction(lexed, at: at) != nil || NameWords.isTrailingPlace(lexed[at].key))
      && !lexed[at - 2].isPossessive
  }

  /// "New York Branch" after the comma behind a bank's name: one to three capital words and "Branch".
  func branch(_ start: Int, before limit: Int) -> Int? {
    for at in span(start, min(limit, start + 4)) {
      guard lexed[at].isWord, lexed[at].isCapital, !isFunctionWord(lexed.word(at)) else { return nil }
      if lexed.word(at) == .branch { return at > start && isBoundary(at + 1) ? at + 1 : nil }
    }
    return nil
  }

  /// "Jr.", "III", "M.D." after the comma behind a person's name.
  func personSuffix(_ at: Int) -> Int? {
    guard lexed[at].isWord, lexed[at].isCapital, PersonNames.isSuffix(lexed[at].key), isBoundary(at + 1) else {
      return nil
    }
    // "Jane Roe, M.D., Ph.D."
    return lexed.kind(at + 1) == .comma ? personSuffix(at + 2) ?? at + 1 : at + 1
  }
}
