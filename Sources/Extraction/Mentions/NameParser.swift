internal import DealModel
internal import Names

/// A name as it stands in the text.
struct NameMatch {
  /// The tokens of the name.
  var range: Range<Int>
  /// The kind that its legal form means, where it has one.
  var form: Entity.Kind?
  /// Whether the legal form by itself shows that this is an organisation.
  var hasStrongForm: Bool
}

/// Reads names of organisations and people by the grammar of names: capital words, connectors between them, a
/// legal form at the end with the comma before it, brackets inside.
struct NameParser {
  let lexed: Lexed

  /// The name that starts at a token.
  ///
  /// - Parameters:
  ///   - start: The first token.
  ///   - limit: The token that the name may not reach.
  func name(at start: Int, before limit: Int) -> NameMatch? {
    guard var match = run(from: start, before: limit), !isDescription(match.range), !isFormAlone(match)
    else { return nil }
    if !match.hasStrongForm, let glued = gluedByAmpersand(match, before: limit) { match = glued }
    return match
  }

  /// "Inc.": the end of a name that starts before.
  private func isFormAlone(_ match: NameMatch) -> Bool {
    guard match.range.count <= 2, lexed.kind(match.range.lowerBound - 1) == .comma,
      let form = legalForm(at: match.range.lowerBound, before: match.range.upperBound)
    else { return false }
    return form.count == match.range.count && form.form.isStrong
  }

  /// "a Delaware Corporation": a place and a legal form describe.
  private func isDescription(_ range: Range<Int>) -> Bool {
    guard range.count > 1, lexed.word(range.lowerBound - 1) == .a || lexed.word(range.lowerBound - 1) == .an,
      let place = Lexicon.jurisdiction(lexed, at: range.lowerBound), place.count < range.count
    else { return false }
    let rest = range.lowerBound + place.count
    return legalForm(at: rest, before: range.upperBound)?.count == range.upperBound - rest
  }

  // MARK: One run of capital words

  private func run(from start: Int, before limit: Int) -> NameMatch? {
    var at = start
    if lexed.word(at) == .the, lexed[at].isCapital || lexed[at + 1].isCapital {
      at += 1
    }
    let first = lexed[start].word == .the && lexed[start].isCapital ? start : at
    guard opensName(at) else { return nil }
    let opening = at
    var end = at
    var form: Entity.Kind?
    var strong = false
    var closed = false
    while at < limit {
      if end > opening, let match = legalForm(at: at, before: limit), closes(match, at, before: limit) {
        at += match.count
        end = at
        form = combined(form, match.form.kind)
        if match.form.isStrong {
          strong = true
          closed = true
        }
        if lexed[end - 1].isPossessive { break }
        continue
      }
      let token = lexed[at]
      switch token.kind {
      case .word, .number:
        if closed, !continuesAfterForm(at) { return finish(first, end, form, strong) }
        if isNameWord(at, isFirst: at == first) {
          at += 1
          end = at
          if token.isPossessive, !leadsToForm(from: at, before: limit) {
            return finish(first, end, form, strong)
          }
        } else if let next = connector(at, from: first, before: limit) {
          at = next
        } else {
          return finish(first, end, form, strong)
        }
      case .ampersand:
        guard lexed[at + 1].isWord, lexed[at + 1].isCapital, !closed || isForm(at + 1) else {
          return finish(first, end, form, strong)
        }
        at += 1
      case .period:
        // A slip of the pen: "Harrow Mills. Inc."
        guard end == at, form == nil, let match = legalForm(at: at + 1, before: limit), match.form.isStrong,
          lexed[at + 1].flags.contains(.abbreviation) || lexed[at + 1].flags.contains(.allCapitals)
        else { return finish(first, end, form, strong) }
        at += 1
      case .slash:
        // "Harrow/Birch Mills, Inc."
        guard end == at, !closed, lexed[at + 1].isCapital, leadsToForm(from: at + 1, before: limit) else {
          return finish(first, end, form, strong)
        }
        at += 1
      case .openQuote:
        // "Harrow Fund “A” L.P."
        guard end == at, let next = letterInQuotes(at),
          isForm(next) || lexed[next].isCapital && !closed || bracket(next, before: limit) != nil
        else {
          return finish(first, end, form, strong)
        }
        at = next
        end = at
      case .dash:
        // "Harrow Partners III - Parallel Fund, L.P."
        guard end == at, !strong, lexed[at + 1].isCapital, leadsToForm(from: at + 1, before: limit) else {
          return finish(first, end, form, strong)
        }
        at += 1
        closed = false
      case .comma:
        if let suffix = personSuffix(at + 1), form == nil, at > opening + 1 {
          return finish(first, suffix, nil, false)
        }
        if form != nil, let branch = branch(at + 1, before: limit) { return finish(first, branch, form, strong) }
        guard let match = legalForm(at: at + 1, before: limit), match.form.isStrong || isBoundary(at + 1 + match.count)
        else { return finish(first, end, form, strong) }
        // "Tern Bank, N.A., Bank of Alder, N.A.": a name of its own.
        if lexed.word(at + 1 + match.count) == .of, lexed[at + 2 + match.count].isCapital {
          return finish(first, end, form, strong)
        }
        at += 1
        closed = false
      case .openParenthesis:
        guard let next = bracket(at, before: limit) else { return finish(first, end, form, strong) }
        at = next
        closed = false
      default:
        return finish(first, end, form, strong)
      }
    }
    return finish(first, end, form, strong)
  }

  private func finish(_ first: Int, _ end: Int, _ form: Entity.Kind?, _ strong: Bool) -> NameMatch? {
    guard end > first else { return nil }
    return NameMatch(range: first..<end, form: form, hasStrongForm: strong)
  }

  /// Of two forms in one name (`Co., Inc.`; `Trust Company, N.A.`) a bank's prevails, else the last.
  private func combined(_ old: Entity.Kind?, _ new: Entity.Kind) -> Entity.Kind {
    old == .bank && new == .corporation ? .bank : new
  }

  // MARK: Words

  /// Whether a token can be the first word of a name.
  private func opensName(_ at: Int) -> Bool {
    let token = lexed[at]
    if NameWords.isOpener(token.key), lexed.kind(at + 1) == .comma || !lexed[at + 1].isCapital { return false }
    if token.kind == .number {
      if token.isCapital { return true }
      guard lexed[at + 1].isCapital, !isYear(at) else { return false }
      return legalForm(at: at + 2, before: at + 5) != nil
        || isHouseNumber(at) && leadsToForm(from: at + 1, before: at + 8)
    }
    guard token.isWord, token.isCapital else { return false }
    return token.isInitial || !isFunctionWord(token.word)
  }

  /// "with 12 Harrow Avenue LLC": a number that opens the name of a company that owns a building, and no date.
  private func isHouseNumber(_ at: Int) -> Bool {
    let before = lexed[at - 1]
    guard before.isWord, !before.isCapital || before.flags.contains(.allCapitals) else { return false }
    switch before.word {
    case .and, .with, .among, .between, .by, .to, .from, .of, .as: return true
    default: return false
    }
  }

  /// Whether a number is a year: "2005" in "On May 2, 2005 Harrow Mills sold".
  private func isYear(_ at: Int) -> Bool {
    let digits = lexed.string(at..<at + 1)
    return digits.utf8.count == 4 && (digits.hasPrefix("19") || digits.hasPrefix("20"))
  }

  private func isNameWord(_ at: Int, isFirst: Bool) -> Bool {
    let token = lexed[at]
    if token.kind == .number { return !isFirst || opensName(at) }
    guard token.isCapital else { return false }
    if isFirst { return true }
    return token.isInitial || !isFunctionWord(token.word)
  }

  /// Words that are no part of a name, capital or not.
  private func isFunctionWord(_ word: Word) -> Bool {
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
  private func connector(_ at: Int, from first: Int, before limit: Int) -> Int? {
    guard at > first, at + 1 < limit else { return nil }
    let previous = lexed[at - 1]
    let next = lexed[at + 1]
    let isCapitalNext = next.isWord && next.isCapital
    switch lexed.word(at) {
    case .of:
      if lexed.word(at + 1) == .the, lexed[at + 2].isCapital,
        NameWords.takesOf(previous.key) || NameWords.isPublicBody(previous.key)
      {
        return at + 2
      }
      guard isCapitalNext, !isFunctionWord(next.word) else { return nil }
      if NameWords.takesOf(previous.key) || NameWords.isPublicBody(previous.key) { return at + 1 }
      if NameWords.isNoName(previous.key) { return nil }
      // "Dale Trust Company of New York".
      if at - first > 1, let form = legalForm(at: at - 1, before: at), !form.form.isStrong,
        Lexicon.jurisdiction(lexed, at: at + 1) != nil
      {
        return at + 1
      }
      return placeThenForm(at + 1, before: limit) ? at + 1 : nil
    case .and:
      guard isCapitalNext, !isFunctionWord(next.word) else { return nil }
      if NameWords.followsAnd(next.key) { return at + 1 }
      // "Farmers and Traders Trust Company".
      if NameWords.isTrade(previous.key), at - first == 1, leadsToBank(at + 1, before: limit) { return at + 1 }
      return NameWords.isPublicBody(lexed[first].key) || hasPublicBody(first, at) ? at + 1 : nil
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

  /// "Food For Harrow, Inc.": a small word with a capital before the rest of a name and its form.
  private func isInCapitalName(_ at: Int, before limit: Int) -> Bool {
    lexed[at].isCapital && lexed.word(at + 1) != .behalf && leadsToForm(from: at + 1, before: limit)
  }

  /// Whether one or two capital words lead to the form of a bank or an insurer.
  private func leadsToBank(_ start: Int, before limit: Int) -> Bool {
    for at in span(start, min(limit, start + 4)) {
      guard lexed[at].isWord, lexed[at].isCapital else { return false }
      if at > start, NameWords.isBankNoun(lexed[at].key) { return true }
    }
    return false
  }

  private func hasPublicBody(_ first: Int, _ end: Int) -> Bool {
    (first..<end).contains { NameWords.isPublicBody(lexed[$0].key) }
  }

  /// "Florida, Inc." in "Harrow of Florida, Inc.": up to three capital words and then a strong form.
  private func placeThenForm(_ at: Int, before limit: Int) -> Bool {
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
  private func letterInQuotes(_ open: Int) -> Int? {
    let token = lexed[open + 1]
    guard lexed.kind(open) == .openQuote, token.isWord, token.isCapital, token.end - token.start == 1,
      lexed.kind(open + 2) == .closeQuote
    else { return nil }
    return open + 3
  }

  /// Whether capital words from here lead to a legal form: "Alder's Stores, Inc.".
  private func leadsToForm(from at: Int, before limit: Int) -> Bool {
    var index = at
    if lexed.kind(index) == .comma { return legalForm(at: index + 1, before: limit)?.form.isStrong ?? false }
    var words = 0
    while index < limit, words < 4, lexed[index].isWord, lexed[index].isCapital || lexed.kind(index) == .ampersand {
      if words > 0, let form = legalForm(at: index, before: limit), form.form.isStrong { return true }
      index += 1
      words += 1
      if lexed.kind(index) == .ampersand { index += 1 }
      if let next = letterInQuotes(index) { index = next }
    }
    guard words > 0, words < 4 else { return false }
    if lexed.kind(index) == .comma { index += 1 }
    return legalForm(at: index, before: limit)?.form.isStrong ?? false
  }

  /// What may follow a legal form and still belong to the name: "Alder Bank USA", "II".
  private func continuesAfterForm(_ at: Int) -> Bool {
    let token = lexed[at]
    guard token.isCapital || token.word == .of else { return false }
    if token.word == .of, lexed[at + 1].isCapital, placeThenForm(at + 1, before: at + 8) { return true }
    if token.word == .of {
      return lexed[at + 1].isCapital && !NameWords.isNoName(lexed[at + 1].key) && placeOnly(at + 1)
    }
    // "Harrow Trust I"; "Harrow Ventures Corp. I" before a comma or bracket.
    if token.key == NameParser.one, token.end - token.start == 1 {
      return lexed.word(at - 1) == .trust || !lexed[at + 1].isWord
    }
    return NameWords.isRomanNumeral(token.key) || NameWords.isTrailingPlace(token.key)
  }

  /// "of Florida" after "Inc.": one place name and then a boundary.
  private func placeOnly(_ at: Int) -> Bool {
    Lexicon.jurisdiction(lexed, at: at) != nil && !lexed[at - 2].isPossessive
  }

  /// "New York Branch" after the comma behind a bank's name: one to three capital words and "Branch".
  private func branch(_ start: Int, before limit: Int) -> Int? {
    for at in span(start, min(limit, start + 4)) {
      guard lexed[at].isWord, lexed[at].isCapital, !isFunctionWord(lexed.word(at)) else { return nil }
      if lexed.word(at) == .branch { return at > start && isBoundary(at + 1) ? at + 1 : nil }
    }
    return nil
  }

  /// "Jr.", "III" after the comma behind a person's name.
  private func personSuffix(_ at: Int) -> Int? {
    guard lexed[at].isWord, lexed[at].isCapital, PersonNames.isSuffix(lexed[at].key), isBoundary(at + 1) else {
      return nil
    }
    return at + 1
  }

  // MARK: Legal forms, brackets, boundaries

  func legalForm(at index: Int, before limit: Int) -> (count: Int, form: LegalForm)? {
    guard index < limit else { return nil }
    if isStrokedForm(index, before: limit), let form = NameParser.stroked { return (3, form) }
    guard let found = Lexicon.legalForm(lexed, at: index, before: limit) else { return nil }
    // "Alder Bank as trustee" is no "Alder Bank AS".
    let last = index + found.count - 1
    if last > index, lexed.word(last) == .as, !lexed[last].isCapital { return legalForm(at: index, before: last) }
    let token = lexed[index]
    guard token.isCapital || found.form.isStrong && NameWords.isLowerCaseForm(token.key) else { return nil }
    if found.form.strength == .capitals, !token.flags.contains(.allCapitals), !token.flags.contains(.abbreviation) {
      return nil
    }
    return found
  }

  /// S/A, A/S: the stroke between two letters.
  private func isStrokedForm(_ at: Int, before limit: Int) -> Bool {
    guard at + 3 <= limit, lexed.kind(at + 1) == .slash, lexed[at].isCapital, lexed[at + 2].isCapital else {
      return false
    }
    let keys = (lexed[at].key, lexed[at + 2].key)
    return keys == (NameParser.s, NameParser.a) || keys == (NameParser.a, NameParser.s)
  }

  private static let one = WordKey("i")
  private static let s = WordKey("s")
  private static let a = WordKey("a")
  /// What such a form means is what "Inc." means.
  private static let stroked = LegalForms.table[phrase: "Inc."]

  /// Whether a form ends the name here: letters that are also initials do so only before a boundary.
  private func closes(_ match: (count: Int, form: LegalForm), _ at: Int, before limit: Int) -> Bool {
    match.form.strength != .capitals || at + match.count >= limit || isBoundary(at + match.count)
  }

  private func isForm(_ index: Int) -> Bool { legalForm(at: index, before: index + 4) != nil }

  /// "(USA)", "(Ireland)" inside a name: one to three capital words, more name after it.
  private func bracket(_ open: Int, before limit: Int) -> Int? {
    var at = open + 1
    while at < limit, at <= open + 3, lexed[at].isWord, lexed[at].isCapital,
      !isFunctionWord(lexed[at].word)
    {
      at += 1
    }
    guard at > open + 1, lexed.kind(at) == .closeParenthesis else { return nil }
    let next = at + 1
    if legalForm(at: next, before: limit) != nil { return next }
    if lexed.kind(next) == .comma, legalForm(at: next + 1, before: limit)?.form.isStrong == true { return next }
    guard lexed[next].isWord, lexed[next].isCapital, !isFunctionWord(lexed[next].word) else { return nil }
    return leadsToForm(from: next, before: limit) ? next : nil
  }

  /// Whether a name may end before a token.
  private func isBoundary(_ at: Int) -> Bool {
    switch lexed.kind(at) {
    case .word: !lexed[at].isCapital || isFunctionWord(lexed[at].word)
    case .number: false
    default: true
    }
  }

  // MARK: Commas inside names

  /// "Larch, Pine, Alder & Elm VIII, L.P.": one or two capital words between commas, up to a segment with an
  /// ampersand that ends in a legal form.
  private func gluedByAmpersand(_ match: NameMatch, before limit: Int) -> NameMatch? {
    guard match.range.count <= 2, match.form == nil, lexed.kind(match.range.upperBound) == .comma,
      !hasAmpersand(match.range)
    else { return nil }
    var at = match.range.upperBound
    for _ in 0..<6 {
      guard lexed.kind(at) == .comma, let next = run(from: at + 1, before: limit),
        lexed.word(next.range.lowerBound) != .the
      else { return nil }
      if hasAmpersand(next.range) {
        guard next.form != nil else { return nil }
        return NameMatch(
          range: match.range.lowerBound..<next.range.upperBound, form: next.form,
          hasStrongForm: next.hasStrongForm)
      }
      guard next.range.count <= 2, next.form == nil else { return nil }
      at = next.range.upperBound
    }
    return nil
  }

  private func hasAmpersand(_ range: Range<Int>) -> Bool {
    range.contains { lexed.kind($0) == .ampersand }
  }
}
