internal import Names

/// A sentence with the companies in it, as the rules for ties read it.
struct TieSentence {
  let lexed: Lexed
  let range: Range<Int>
  let references: [CompanyReference]
  let registrant: Int?
  /// Whether what happens is read here, and not only what holds.
  var tellsEvents = true

  var end: Int { range.upperBound }

  // MARK: Companies

  /// The company whose name or term starts at a token, an article skipped.
  func reference(at start: Int) -> CompanyReference? {
    exact(at: start) ?? (lexed.word(start) == .the ? exact(at: start + 1) : nil)
  }

  /// The company whose name or term starts right at a token.
  func exact(at start: Int) -> CompanyReference? {
    let place = firstPlace(from: start)
    return place < references.count && references[place].range.lowerBound == start ? references[place] : nil
  }

  /// The last company that ends at or before a token.
  func reference(before at: Int) -> CompanyReference? {
    var place = firstPlace(from: at)
    while place > 0 {
      place -= 1
      if references[place].end <= at { return references[place] }
    }
    return nil
  }

  /// The last company in the possessive that ends at or before a token, a few words away at most: "Alder's".
  func owner(before at: Int) -> CompanyReference? {
    var place = firstPlace(from: at)
    while place > 0 {
      place -= 1
      let reference = references[place]
      if reference.range.upperBound <= at, reference.isPossessive { return reference }
      if at - reference.range.upperBound > TieSentence.farthestOwner { return nil }
    }
    return nil
  }

  /// How many tokens may stand between an owner and what is its: "Alder's direct and indirect wholly owned subsidiary".
  private static let farthestOwner = 12

  /// The company in the possessive that a token is part of.
  func owner(at token: Int) -> CompanyReference? {
    let place = firstPlace(from: token + 1) - 1
    return place >= 0 && references[place].isPossessive && references[place].range.contains(token)
      ? references[place] : nil
  }

  /// The last company that is named, and not in the possessive, at or before a token.
  func named(before at: Int) -> CompanyReference? {
    var place = firstPlace(from: at)
    while place > 0 {
      place -= 1
      if references[place].end <= at, !references[place].isPossessive { return references[place] }
    }
    return nil
  }

  /// The first company of the sentence that is named, where one is named by then.
  func firstNamed(before nearest: CompanyReference?) -> CompanyReference? {
    nearest == nil ? nil : references.first { !$0.isPossessive }
  }

  /// The place of the first company that starts at a token or behind it.
  func firstPlace(from start: Int) -> Int {
    var low = 0
    var high = references.count
    while low < high {
      let middle = (low + high) / 2
      if references[middle].range.lowerBound < start { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The companies in a row that a company ends: "A, B and C".
  func row(endingWith last: CompanyReference) -> [CompanyReference] {
    var row = [last]
    for reference in references.reversed() where reference.end <= (row.first?.range.lowerBound ?? 0) {
      guard let first = row.first, isSeparator(reference.end..<first.range.lowerBound),
        !reference.isPossessive
      else { break }
      row.insert(reference, at: 0)
    }
    return row
  }

  /// The companies in a row that a company opens.
  func row(startingWith first: CompanyReference) -> [CompanyReference] {
    var row = [first]
    for reference in references where reference.range.lowerBound >= (row.last?.end ?? 0) {
      guard let last = row.last, reference.range.lowerBound - last.end <= TieSentence.longestGap else { break }
      guard isSeparator(last.end..<reference.range.lowerBound), !reference.isPossessive else { continue }
      row.append(reference)
    }
    return row
  }

  /// How many tokens may stand between two companies of a row: a number, a description, a term in brackets.
  private static let longestGap = 60

  func isSeparator(_ gap: Range<Int>) -> Bool {
    var gap = gap
    // "(ii)"
    if gap.count >= 3, let open = gap.first(where: { lexed.kind($0) == .openParenthesis }),
      afterNumber(open) == gap.upperBound
    {
      gap = gap.lowerBound..<open
    }
    // ", a Texas corporation,"
    if gap.count > 3, gap.count <= 12, lexed.kind(gap.lowerBound) == .comma,
      lexed.word(gap.lowerBound + 1) == .a || lexed.word(gap.lowerBound + 1) == .an,
      let end = gap.dropFirst(2).first(where: { isLegalForm(lexed.word($0)) })
    {
      guard (gap.lowerBound + 2..<end).allSatisfy({ lexed[$0].isWord }) else { return false }
      gap = end + 1..<gap.upperBound
    }
    // ", a maker of saws, and"
    if gap.count > 4, gap.count <= 14, lexed.kind(gap.lowerBound) == .comma,
      lexed.word(gap.lowerBound + 1) == .a || lexed.word(gap.lowerBound + 1) == .an,
      let end = gap.dropFirst(3).first(where: { lexed.kind($0) == .comma || lexed.word($0) == .and }),
      (gap.lowerBound + 2..<end).allSatisfy({ lexed[$0].isWord && !lexed[$0].isCapital && !isVerb(lexed.word($0)) })
    {
      gap = end..<gap.upperBound
    }
    guard !gap.isEmpty, gap.count <= 2 else { return false }
    return gap.allSatisfy {
      lexed.kind($0) == .comma || lexed.kind($0) == .semicolon || lexed.word($0) == .and
        || lexed.kind($0) == .ampersand
    }
  }

  /// The token after the number of a list: "(i)", "(1)".
  func afterNumber(_ at: Int) -> Int {
    guard lexed.kind(at) == .openParenthesis, lexed.kind(at + 2) == .closeParenthesis,
      lexed[at + 1].end - lexed[at + 1].start <= 4
    else { return at }
    return at + 3
  }

  /// What stands in no plain description.
  func isVerb(_ word: Word) -> Bool {
    switch word {
    case .has, .have, .will, .is, .was, .were, .which, .that, .who, .entered, .agreed, .as, .subsidiary, .affiliate:
      true
    default: false
    }
  }

  func isLegalForm(_ word: Word) -> Bool {
    switch word {
    case .corporation, .company, .partnership, .trust: true
    default: false
    }
  }

  // MARK: Verbs

  /// The first token of the auxiliaries before a verb: "has agreed to" of "has agreed to acquire".
  func verbStart(_ verb: Int) -> Int {
    var at = verb
    while at - 1 >= range.lowerBound, isAuxiliary(lexed.word(at - 1)) || lexed[at - 1].isAdverb { at -= 1 }
    return at
  }

  private func isAuxiliary(_ word: Word) -> Bool {
    switch word {
    case .has, .have, .had, .will, .would, .shall, .to, .agreed, .agrees, .also, .was, .were, .be, .been, .is,
      .may, .not, .each, .both,
      .today, .then, .previously, .separately, .simultaneously, .concurrently:
      true
    default: false
    }
  }

  func hasWord(_ words: Set<Word>, in range: Range<Int>) -> Bool {
    range.contains { words.contains(lexed.word($0)) }
  }

  static let times = WordKeySet(words: "before after until when once")
  static let owning = WordKeySet(words: "owned wholly-owned controlled formed managed sponsored advised")
  static let holding = WordKey("holding")

  /// Words between an owner in the possessive and its subsidiary: "wholly owned subsidiary,".
  func isSubsidiary(_ gap: Range<Int>) -> Bool {
    guard gap.count <= 9, hasWord([.subsidiary, .subsidiaries], in: gap),
      !gap.contains(where: { TieSentence.past.contains(lexed[$0].key) })
    else { return false }
    return gap.allSatisfy { at in
      switch lexed.kind(at) {
      // "its Looms subsidiary,"
      case .word: !lexed[at].isCapital || isPlace(at) || at == gap.lowerBound && lexed.word(at + 1) == .subsidiary
      // "newly formed, wholly owned subsidiary,"
      case .comma: at == gap.upperBound - 1 || lexed[at + 1].isWord && !lexed[at + 1].isCapital
      case .number, .percent, .dash: true
      default: false
      }
    } && !hasWord([.of, .with, .to], in: gap)
      // "direct and indirect"
      && !gap.contains { lexed.word($0) == .and && lexed.word($0 + 1) != .indirect && lexed.word($0 + 1) != .wholly }
  }

  /// "Delaware", "United Kingdom".
  func isPlace(_ at: Int) -> Bool {
    Lexicon.jurisdiction(lexed, at: at) != nil || Lexicon.jurisdiction(lexed, at: at - 1).map { $0.count > 1 } ?? false
  }

  /// Nothing, or a description set off by commas.
  func isDescription(_ gap: Range<Int>) -> Bool {
    if gap.isEmpty { return true }
    guard gap.count <= 40, lexed.kind(gap.lowerBound) == .comma, lexed.kind(gap.upperBound - 1) == .comma
    else { return false }
    guard !gap.contains(where: { lexed.kind($0) == .semicolon || lexed.kind($0) == .lineEnd }) else { return false }
    // ", pursuant to a Purchase Agreement with Jane Roe,"
    if lexed.word(gap.lowerBound + 1) == .pursuant { return !hasWord([.will, .has, .was, .were, .which], in: gap) }
    return !hasWord([.will, .has, .was, .were, .entered, .pursuant, .which], in: gap)
  }
}

extension Token {
  /// "subsequently", "indirectly".
  fileprivate var isAdverb: Bool { Token.adverbs.contains(key) }

  private static let adverbs = WordKeySet(
    words: "subsequently indirectly directly recently thereby successfully immediately formally duly")
}
