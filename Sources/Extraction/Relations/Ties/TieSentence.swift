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
  private func firstPlace(from start: Int) -> Int {
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

  private func isSeparator(_ gap: Range<Int>) -> Bool {
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
  private func isVerb(_ word: Word) -> Bool {
    switch word {
    case .has, .have, .will, .is, .was, .were, .which, .that, .who, .entered, .agreed, .as, .subsidiary, .affiliate:
      true
    default: false
    }
  }

  private func isLegalForm(_ word: Word) -> Bool {
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

  /// Who does what a verb says: the company before it, with nothing but a description between.
  ///
  /// Who acts through a subsidiary acts with it.
  func subjects(before verb: Int) -> [CompanyReference] {
    let start = verbStart(verb)
    // "it has agreed to": whom the sentence began with.
    if lexed.word(start - 1) == .it, let bearer = relative(before: start - 1) { return [bearer] }
    // "Elm, before it acquired": whoever was named last.
    if lexed.word(start - 1) == .it, TieSentence.times.contains(lexed[start - 2].key) {
      return named(before: start - 2).map { [$0] } ?? []
    }
    if lexed.word(start - 1) == .it, let first = references.first(where: { !$0.isPossessive }),
      first.end < start, first.entities.count == 1
    {
      return [first]
    }
    guard let nearest = reference(before: start) else { return [] }
    if let named = outside(nearest, before: start) { return [named] }
    guard let last = nearest.isPossessive ? kin(of: nearest, before: start) : nearest else { return [] }
    if nearest.isPossessive, actsThrough(last.range.lowerBound),
      let acting = reference(before: last.range.lowerBound), !acting.isPossessive
    {
      return [acting, last]
    }
    let subject = described(last, before: start) ?? last
    guard isDescription(subject.end..<start) else { return [] }
    if let owner = owner(before: subject.range.lowerBound),
      isSubsidiary(owner.range.upperBound..<subject.range.lowerBound), actsThrough(owner.range.lowerBound),
      let acting = named(before: owner.range.lowerBound)
        ?? (owner.isPossessive ? owner : nil)
    {
      return [acting, subject]
    }
    // "Alder, through Birch, LLC, a subsidiary, closed": both.
    if lexed.word(subject.range.lowerBound - 1) == .through, subject.end < start,
      let acting = named(before: subject.range.lowerBound), subject.range.lowerBound - acting.end <= 3
    {
      return [acting, subject]
    }
    return [subject]
  }

  /// Of "Birch (f/k/a Alder) acquired": Birch, before the brackets.
  private func outside(_ bracketed: CompanyReference, before start: Int) -> CompanyReference? {
    guard lexed.kind(bracketed.end) == .closeParenthesis, bracketed.end + 1 == start,
      let open = span(max(range.lowerBound, bracketed.range.lowerBound - 8), bracketed.range.lowerBound).last(where: {
        lexed.kind($0) == .openParenthesis
      }),
      let named = reference(before: open), named.end == open, !named.isPossessive
    else { return nil }
    return named
  }

  /// Of "Birch, Inc., which announced that it": Birch.
  private func relative(before it: Int) -> CompanyReference? {
    guard let nearest = reference(before: it),
      let which = span(nearest.end, min(it, nearest.end + 2)).first(where: { lexed.word($0) == .which }),
      it - which <= 8
    else { return nil }
    return nearest.isPossessive ? nil : nearest
  }

  /// Of "Birch, Inc., its wholly owned subsidiary, acquired": Birch.
  private func kin(of owner: CompanyReference, before start: Int) -> CompanyReference? {
    guard lexed.kind(start - 1) == .comma, owner.range.upperBound < start - 1,
      isSubsidiary(owner.range.upperBound..<start - 1), let child = reference(before: owner.range.lowerBound),
      !child.isPossessive, lexed.kind(child.end) == .comma, child.end + 1 == owner.range.lowerBound
    else { return nil }
    return child
  }

  /// Whom a verb is told of: its subject, or who stands before "which".
  func bearer(of verb: Int) -> CompanyReference? {
    let start = verbStart(verb)
    guard lexed.word(start - 1) == .which || lexed.word(start - 1) == .that else { return subjects(before: verb).last }
    let end = lexed.kind(start - 2) == .comma ? start - 2 : start - 1
    guard let bearer = reference(before: end), bearer.end == end, !bearer.isPossessive else { return nil }
    return bearer
  }

  /// Of "Birch, Inc., a subsidiary of Alder, will", and of "Birch, Inc., whose parent is Alder, will": Birch and not Alder.
  private func described(_ owner: CompanyReference, before start: Int) -> CompanyReference? {
    let of =
      lexed.word(owner.range.lowerBound - 1) == .the ? owner.range.lowerBound - 2 : owner.range.lowerBound - 1
    guard owner.end < start, let subject = reference(before: of), !subject.isPossessive,
      lexed.kind(subject.end) == .comma
    else { return nil }
    let gap = subject.end..<of
    switch lexed.word(of) {
    case .of:
      guard hasWord([.subsidiary, .affiliate, .division, .parent], in: gap) || isApposition(gap, closedAt: owner.end)
      else { return nil }
    // "a company wholly owned by Alder,"
    case .by:
      guard gap.count <= 16, lexed.kind(owner.end) == .comma, TieSentence.owning.contains(lexed[of - 1].key)
      else { return nil }
    case .for: guard gap.contains(where: { lexed[$0].key == TieSentence.holding }) else { return nil }
    // "Birch, Inc., formerly known as Alder, Inc.,"
    case .as, .formerly:
      guard gap.count <= 4, lexed.word(of) == .formerly || lexed.word(of - 1) == .known, lexed.kind(owner.end) == .comma
      else { return nil }
    // "Birch Fund, L.P., whose general partner is Birch GP, LLC,"
    case .is: guard gap.count <= 7, hasWord([.whose], in: gap), lexed.kind(owner.end) == .comma else { return nil }
    default: return nil
    }
    return subject
  }

  /// "Elm, a competitor of the Company,": what Elm is to another.
  private func isApposition(_ gap: Range<Int>, closedAt end: Int) -> Bool {
    guard gap.count <= 10, lexed.kind(end) == .comma else { return false }
    switch lexed.word(gap.lowerBound + 1) {
    case .a, .an: return gap.dropFirst(2).allSatisfy { lexed[$0].isWord && !lexed[$0].isCapital }
    default: return false
    }
  }

  private static let times = WordKeySet(words: "before after until when once")
  private static let owning = WordKeySet(words: "owned wholly-owned controlled formed managed sponsored advised")
  private static let holding = WordKey("holding")

  /// The subsidiary that is meant by "the registrant's wholly-owned subsidiary, Birch, Inc.".
  func possessed(by owner: CompanyReference) -> CompanyReference? {
    guard owner.isPossessive else { return nil }
    // "its Birch, Inc. subsidiary"
    if let child = exact(at: owner.range.upperBound), let last = row(startingWith: child).last, !last.isPossessive,
      lexed.word(last.end) == (last.range == child.range ? .subsidiary : .subsidiaries)
    {
      return child
    }
    let place = firstPlace(from: owner.range.upperBound + 1)
    guard place < references.count,
      isSubsidiary(owner.range.upperBound..<references[place].range.lowerBound)
    else { return nil }
    return references[place]
  }

  private func actsThrough(_ at: Int) -> Bool { hasWord([.through], in: max(range.lowerBound, at - 3)..<at) }

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
  private func isPlace(_ at: Int) -> Bool {
    Lexicon.jurisdiction(lexed, at: at) != nil || Lexicon.jurisdiction(lexed, at: at - 1).map { $0.count > 1 } ?? false
  }

  /// Nothing, or a description set off by commas.
  private func isDescription(_ gap: Range<Int>) -> Bool {
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
