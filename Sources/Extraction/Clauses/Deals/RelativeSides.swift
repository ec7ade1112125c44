internal import DealModel
internal import Names

/// Reads the other side of an agreement out of the relative clause behind its title.
struct RelativeSides {
  let lexed: Lexed
  let transactions: TransactionReader

  /// The other side of an agreement by what its relative clause tells: ", pursuant to which Alder Fund agreed to purchase",
  /// ", under which the Company will sell its mill to Elm Works".
  func otherSide(
    after end: Int, in sentence: Range<Int>, besides subject: PartyList?, under kind: Agreement.Kind
  ) -> (list: PartyList, kind: Agreement.Kind)? {
    // Where several entered into it, they are its parties.
    guard kind != .underwriting, let subject, subject.members.count == 1, let first = subject.members.first else {
      return nil
    }
    guard let start = relative(end) else {
      return kind == .lease
        ? nil : purpose(end).flatMap { other(of: $0, span(sentence.lowerBound, clauseEnd($0.object, sentence)), kind) }
    }
    // "pursuant to which it will acquire", "pursuant to which such subsidiary will acquire"
    let pronoun = lexed.word(start) == .it || lexed.word(start) == .they ? start + 1 : nil
    if let verb = future(pronoun ?? (lexed.word(start) == .such ? start + 2 : start)),
      pronoun != nil || lexed.word(start) == .such, let deal = transactions.verbs.infinitive(verb)
    {
      return other(of: deal, sentence, kind)
    }
    var list = transactions.lists.list(at: start, before: sentence.upperBound)
    guard let member = list.members.first else { return nil }
    let deal: Deal?
    if let verb = future(list.end) {
      deal = transactions.verbs.infinitive(verb)
      guard deal != nil || performs(verb, kind) else { return nil }
    } else {
      let done = afterAuxiliary(list.end)
      deal = transactions.verbs.deal(done)
      guard deal != nil || performs(done, kind) else { return nil }
    }
    guard deal?.tells(kind) ?? true || kind == .other else { return nil }
    let kind = kind == .other ? deal?.onlyKind ?? kind : kind
    let isSame = transactions.isRegistrant(member.range) || lexed.string(member.range) == lexed.string(first.range)
    guard isSame else {
      list.take(deal?.sides?.subject)
      return (list, kind)
    }
    return deal.flatMap { other(of: $0, sentence, kind) }
  }

  /// What the relative clause of "a definitive agreement with Elm Works under which Elm Works will acquire the mill" makes
  /// of who entered into it, and of the other side; nothing where it is about a company's shares.
  func sides(after end: Int, besides subject: PartyList, and other: PartyList, in sentence: Range<Int>) -> DealSides? {
    guard subject.members.count == 1, other.members.count == 1, let first = subject.members.first,
      let second = other.members.first, let start = relative(end)
    else { return nil }
    let pronoun = lexed.word(start) == .it ? start + 1 : nil
    let list = transactions.lists.list(at: start, before: sentence.upperBound)
    guard let verb = future(pronoun ?? list.end), let deal = transactions.verbs.infinitive(verb),
      let sides = deal.sides,
      sides == .purchase || sides == .sale,
      transactions.lists.names.name(at: deal.object, before: sentence.upperBound)?.form == nil,
      isOfAssets(span(deal.object, min(sentence.upperBound, deal.object + 12)))
    else { return nil }
    if pronoun != nil { return sides }
    guard let actor = list.members.first, list.members.count == 1 else { return nil }
    if transactions.isRegistrant(actor.range) || lexed[actor.range.lowerBound].key == lexed[first.range.lowerBound].key
    {
      return sides
    }
    return lexed[actor.range.lowerBound].key == lexed[second.range.lowerBound].key ? sides.reversed : nil
  }

  /// "its yarn business", "a mill in Reno": no goods, and no shares.
  private func isOfAssets(_ words: Range<Int>) -> Bool {
    let object = words.prefix { ![.from, .to, .for, .with, .by].contains(lexed.word($0)) }
    return object.contains { lexed.word($0) == .assets || RelativeSides.assets.contains(lexed[$0].key) }
      && !object.contains {
        ClassHeads.isSecurity(lexed[$0].key) || lexed.word($0) == .stock || lexed.word($0) == .shares
      }
  }

  private static let assets = WordKeySet(
    words: """
      business businesses division operations property properties plant mill facility factory hotel hotels station stations \
      branch branches portfolio line unit land building buildings
      """)

  /// "a stock purchase agreement providing for the sale of its mill to", "for the acquisition of a mill from".
  private func purpose(_ end: Int) -> Deal? {
    var at = lexed.kind(end) == .comma ? end + 1 : end
    if lexed[at].key == RelativeSides.providing { at += 1 }
    switch lexed.word(at) {
    case .for: at += 1
    case .relating where lexed.word(at + 1) == .to: at += 2
    default: return nil
    }
    if lexed.word(at) == .the || lexed.word(at) == .its || lexed.word(at) == .a { at += 1 }
    return transactions.verbs.noun(at)
  }

  /// Where what an agreement is for ends: a comma or "and" before what else was done.
  private func clauseEnd(_ start: Int, _ sentence: Range<Int>) -> Int {
    span(start, sentence.upperBound).first {
      switch lexed.kind($0) {
      case .semicolon, .period: true
      case .comma: lexed.word($0 + 1) == .and || lexed[$0 + 1].key == RelativeSides.subjectTo
      default: lexed.word($0) == .and && !lexed[$0 + 1].isCapital || lexed[$0].key == RelativeSides.subjectTo
      }
    } ?? sentence.upperBound
  }

  private static let subjectTo = WordKey("subject")
  private static let providing = WordKey("providing")

  private func other(
    of deal: Deal, _ sentence: Range<Int>, _ kind: Agreement.Kind
  ) -> (list: PartyList, kind: Agreement.Kind)? {
    guard deal.tells(kind) || kind == .other, var others = transactions.counterparties(deal, sentence) else {
      return nil
    }
    others.take(deal.sides?.other)
    return (others, kind == .other ? deal.onlyKind ?? kind : kind)
  }

  /// "will provide", "agreed to manufacture", "paid": what a party does under an agreement; not "will be released", and not under a
  /// loan.
  private func performs(_ verb: Int, _ kind: Agreement.Kind) -> Bool {
    kind != .credit && kind != .guaranty && kind != .lease && RelativeSides.performed.contains(lexed[verb].key)
  }

  private static let performed = WordKeySet(
    words: """
      provide supply make perform serve grant manufacture distribute develop license pay contribute invest deliver subscribe \
      act vote market promote provided supplied paid invested delivered subscribed developed
      """)

  /// Where the clause starts behind "pursuant to which", "under which" or "whereby".
  private func relative(_ end: Int) -> Int? {
    let at = lexed.kind(end) == .comma ? end + 1 : end
    if lexed.word(at) == .whereby { return at + 1 }
    if lexed.matches(at, .under, .which) { return at + 2 }
    return lexed.matches(at, .pursuant, .to, .which) ? at + 3 : nil
  }

  /// The verb in the past, "contributed", "has contributed".
  private func afterAuxiliary(_ start: Int) -> Int {
    lexed.word(start) == .has || lexed.word(start) == .have ? start + 1 : start
  }

  /// The verb behind "will", "agreed to", "has agreed to".
  private func future(_ start: Int) -> Int? {
    var at = lexed.kind(start) == .comma ? start + 1 : start
    if lexed.word(at) == .has || lexed.word(at) == .have { at += 1 }
    switch lexed.word(at) {
    case .will, .would, .shall: return at + 1
    case .agreed, .agrees: return lexed.word(at + 1) == .to ? at + 2 : nil
    default: return nil
    }
  }
}
