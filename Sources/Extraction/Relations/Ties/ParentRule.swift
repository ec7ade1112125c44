internal import DealModel
internal import Names

/// "Elm Corp., the parent company of Birch, Inc.", "its parent, Elm Corp.", "Alder Bancorp, the holding company for Birch
/// Bank", "Elm Corp., the majority stockholder of Birch, Inc.", "Birch, LLC, wholly owned by Elm".
enum ParentRule {
  /// Reads at "parent" and at "holding".
  static func read(_ noun: Int, _ sentence: TieSentence) -> [Tie] {
    let lexed = sentence.lexed
    guard !lexed[noun].isCapital else { return [] }
    if lexed.word(noun) == .partnership { return operating(noun, sentence) }
    var end = noun + 1
    // "parent holding company": read at "holding".
    if lexed[end].key == holding { return [] }
    if lexed.word(end) == .company || lexed.word(end) == .corporation {
      end += 1
    } else if lexed.word(noun) != .parent {
      return []
    }
    guard let found = Attribution(noun..<end, sentence) else { return [] }
    // "the holding company for Birch Bank, and Elm Corp., the parent company of": Elm is the next party.
    let children = found.owners.prefix { $0.range == found.owners.first?.range || !hasComma(before: $0, lexed) }
    return children.flatMap { tie($0, found.holder) }
  }

  private static func hasComma(before child: CompanyReference, _ lexed: Lexed) -> Bool {
    lexed.word(child.range.lowerBound - 1) == .and && lexed.kind(child.range.lowerBound - 2) == .comma
  }

  /// "Elm, L.P., the operating partnership of Alder", "Alder's operating partnership, Elm, L.P.": where a trust holds
  /// its property.
  private static func operating(_ noun: Int, _ sentence: TieSentence) -> [Tie] {
    guard let found = Attribution(noun - 1..<noun + 1, sentence) else { return [] }
    return found.owners.flatMap { tie(found.holder, $0) }
  }

  /// "Elm Corp., the sole stockholder of Birch, Inc.", "the Company's majority shareholder, Elm Corp.".
  static func readOwner(_ noun: Int, _ sentence: TieSentence) -> [Tie] {
    guard let found = Attribution(noun - 1..<noun + 1, sentence) else { return [] }
    return found.owners.flatMap { tie($0, found.holder) }
  }

  /// "a limited liability company wholly owned by Elm", "which is 80% owned by Elm", "is owned 100% by Elm".
  static func readOwned(_ verb: Int, _ sentence: TieSentence) -> [Tie] {
    let lexed = sentence.lexed
    var by = verb + 1
    while lexed.word(by) != .by, by < verb + 4 { by += 1 }
    guard lexed.word(by) == .by,
      by == verb + 1
        ? isMost(before: verb, lexed) || isPlain(verb, sentence)
        : Shares.isMost(endingAt: by - 1, lexed) || wholes.contains(lexed[by - 1].key),
      let owner = sentence.reference(at: by + 1), !owner.isPossessive,
      let child = sentence.reference(before: verb), sentence.isDescribed(child, at: verb),
      !sentence.hasWord([.and], in: child.end..<verb)
    else { return [] }
    return sentence.described(child, at: verb).flatMap { tie($0, owner) }
  }

  /// "which is owned by Elm", "an entity owned by Elm": by nobody else.
  private static func isPlain(_ verb: Int, _ sentence: TieSentence) -> Bool {
    let lexed = sentence.lexed
    guard let owner = sentence.reference(at: verb + 2), lexed.word(owner.end) != .and, lexed.word(owner.end) != .as,
      lexed.word(owner.end) != .together,
      lexed.kind(owner.end) != .comma
        || !lexed[owner.end + 1].isCapital && lexed.word(owner.end + 1) != .and
    else { return false }
    switch lexed.word(verb - 1) {
    case .is, .are, .company, .corporation, .entity, .entities, .partnership: return true
    default: return false
    }
  }

  /// "Alder owns all of the outstanding shares of Birch, Inc.", "Alder, which owns 55% of the stock of Birch, Inc.",
  /// "Alder, the holder of 55% of the stock of Birch, Inc.", "Birch, LLC, in which Alder holds a 55% interest".
  static func readOwning(_ verb: Int, _ sentence: TieSentence) -> [Tie] {
    let lexed = sentence.lexed
    var start = verb
    if lexed.word(verb) == .holder {
      guard lexed.word(verb + 1) == .of, lexed.word(verb - 1) == .the else { return [] }
      // "became the holder of"
      let be = lexed.word(verb - 2) == .now ? verb - 3 : verb - 2
      let isVerb = lexed.word(be) == .became || lexed.word(be) == .is
      guard isVerb || lexed.kind(verb - 2) == .comma else { return [] }
      start = isVerb ? beforeWhich(sentence.verbStart(be), lexed) : verb - 2
    } else {
      while adverbs.contains(lexed[start - 1].key) || lexed.word(start - 1) == .also || lexed.word(start - 1) == .now {
        start -= 1
      }
      if lexed.word(start) == .and { start += 1 }
      // "Alder owns Birch, which in turn owns"
      if lexed[start - 1].key == turn, lexed.word(start - 2) == .in { start -= 2 }
      start = beforeWhich(start, lexed)
    }
    guard
      let owner = sentence.reference(before: start).flatMap({ isActing($0, start, sentence) ? $0 : nil })
        ?? acting(start, sentence),
      !owner.isPossessive
    else { return [] }
    // Preferred stock owns no company, and who holds for others does not either.
    let object = span(verb + 1, min(sentence.end, verb + 40))
    guard !object.prefix(14).contains(where: { classes.contains(lexed[$0].key) }),
      !object.contains(where: { lexed.word($0) == .as && isFiduciary(span($0 + 1, min(sentence.end, $0 + 5)), lexed) })
    else { return [] }
    if let child = relative(before: owner, sentence) { return isShare(verb + 1, sentence) ? tie(child, owner) : [] }
    // "owns 80% of Birch, which in turn owns all of the stock of Elm": Elm is Birch's.
    let targets = AcquisitionObject.targets(after: verb + 1, allowsName: false, sentence)
    let which = span(verb + 1, min(sentence.end, verb + 60)).first { lexed.word($0) == .which }
    return targets.filter { $0.range.lowerBound < which ?? sentence.end }.flatMap { tie($0, owner) }
  }

  /// Whether an owner ends where "owns" or "which owns" starts, what it is said to be aside: "Elm Limited, a Hong Kong
  /// company, which owns".
  private static func isActing(_ owner: CompanyReference, _ start: Int, _ sentence: TieSentence) -> Bool {
    owner.end == start
      || sentence.lexed.word(start + 1) == .which && sentence.isDescription(span(owner.end, start + 1))
        && !sentence.hasWord([.and, .owned], in: owner.end..<start)
  }

  private static let turn = WordKey("turn")

  /// Where whoever "which" stands for ends: ", which owns".
  private static func beforeWhich(_ verb: Int, _ lexed: Lexed) -> Int {
    guard lexed.word(verb - 1) == .which else { return verb }
    return lexed.kind(verb - 2) == .comma ? verb - 2 : verb - 1
  }

  /// "Alder converted its notes into stock and now holds 68% of": whoever did the first.
  private static func acting(_ verb: Int, _ sentence: TieSentence) -> CompanyReference? {
    let lexed = sentence.lexed
    guard lexed.word(verb - 1) == .and, let first = sentence.references.first, first.end < verb, verb - first.end <= 40,
      lexed[first.end].isWord, lexed.string(first.end).hasSuffix("ed"),
      !span(first.end, verb).contains(where: { lexed.kind($0) == .semicolon }),
      !sentence.hasWord([.which, .who, .that, .whereby], in: first.end..<verb)
    else { return nil }
    return first
  }

  private static func isFiduciary(_ words: Range<Int>, _ lexed: Lexed) -> Bool {
    words.contains { fiduciaries.contains(lexed[$0].key) }
  }

  private static let classes = WordKeySet(words: "preferred series")
  private static let fiduciaries = WordKeySet(words: "agent custodian nominee trustee depositary")

  /// "Birch, LLC, in which Alder": whose share follows.
  private static func relative(before owner: CompanyReference, _ sentence: TieSentence) -> CompanyReference? {
    let lexed = sentence.lexed
    let start = owner.range.lowerBound
    let which = lexed.word(start - 1) == .the ? start - 2 : start - 1
    guard lexed.word(which) == .which, lexed.word(which - 1) == .in || lexed.word(which - 1) == .of,
      let child = sentence.reference(before: which - 1), !child.isPossessive, which - 1 - child.end <= 1
    else { return nil }
    return child
  }

  /// "an 80% interest,": a share of more than a half of what was named before.
  private static func isShare(_ start: Int, _ sentence: TieSentence) -> Bool {
    let lexed = sentence.lexed
    guard let percent = (start..<min(sentence.end, start + 3)).first(where: { Shares.isMost(endingAt: $0, lexed) })
    else { return false }
    return lexed.word(percent + 1) != .of
  }

  /// "wholly", "majority", "80%", adverbs between.
  private static func isMost(before verb: Int, _ lexed: Lexed) -> Bool {
    if lexed.string(verb).contains("-") { return true }
    var at = verb - 1
    while adverbs.contains(lexed[at].key) { at -= 1 }
    return lexed.word(at) == .wholly || lexed[at].key == majority || Shares.isMost(endingAt: at, lexed)
  }

  private static let adverbs = WordKeySet(words: "directly indirectly and or beneficially ultimately")
  private static let majority = WordKey("majority")
  private static let wholes = WordKeySet(words: "entirely wholly controlled")
  private static let holding = WordKey("holding")

  private static func tie(_ child: CompanyReference, _ owner: CompanyReference) -> [Tie] {
    Tie.between(child, .subsidiaryOf, owner, rule: "parent_of")
  }
}
