internal import Names

/// Words behind a member of a list that name nobody: "on behalf of itself", "on the one hand", "and its assigns".
extension PartyListParser {
  /// Past "on the one hand", "on the other part", which set the sides apart.
  func afterHand(_ start: Int) -> Int? {
    guard lexed.word(start) == .on else { return nil }
    let side = lexed.word(start + 1) == .the ? start + 2 : start + 1
    guard lexed.word(side) == .one || lexed.word(side) == .other else { return nil }
    if PartyListParser.hands.contains(lexed[side + 1].key) { return side + 2 }
    return lexed.word(side) == .other && lexed.word(start + 1) == .the ? side + 1 : nil
  }

  private static let hands = WordKeySet(words: "hand part side")

  /// Past "on behalf of itself and its affiliates", which names nobody.
  func afterOwnBehalf(_ start: Int) -> Int? {
    guard lexed.matches(start, .on, .behalf, .of),
      lexed.word(start + 3) == .itself || PartyListParser.themselves.contains(lexed[start + 3].key)
    else { return nil }
    guard lexed.word(start + 4) == .and else { return start + 4 }
    for at in start + 5..<start + 12 {
      switch lexed.word(at) {
      case .affiliates, .subsidiaries, .affiliate, .subsidiary: return at + 1
      case .its, .their, .certain, .of, .the, .other, .direct, .indirect, .and: continue
      default: return start + 4
      }
    }
    return start + 4
  }

  /// Past "for themselves and" before "on behalf of the underwriters".
  func afterThemselves(_ start: Int) -> Int {
    lexed.word(start) == .for && PartyListParser.themselves.contains(lexed[start + 1].key)
      && lexed.word(start + 2) == .and
      ? start + 3 : start
  }

  /// Past "themselves and" in "on behalf of themselves and the several underwriters".
  func afterOneself(_ start: Int) -> Int {
    PartyListParser.themselves.contains(lexed[start].key) && lexed.word(start + 1) == .and ? start + 2 : start
  }

  private static let themselves = WordKeySet(words: "themselves itself")

  /// "the Dealers or their respective affiliates": a class of its own.
  func orAffiliates(_ start: Int, _ member: inout PartyMember) -> Int {
    guard lexed.word(start) == .or, lexed.word(start + 1) == .its || lexed.word(start + 1) == .their else {
      return start
    }
    var at = start + 2
    while at < start + 5, lexed.word(at) != .affiliates, lexed.word(at) != .affiliate { at += 1 }
    guard at < start + 5 else { return start }
    member.reference = .collective
    member.range = span(member.range.lowerBound, at + 1)
    return at + 1
  }

  /// "Alder and its nominees", "Birch or its permitted assigns": who may stand in for a party, and nobody yet.
  func afterSuccessors(_ start: Int) -> Int? {
    guard lexed.word(start) == .and || lexed.word(start) == .or else { return nil }
    switch lexed.word(start + 1) {
    case .its, .their, .his, .her: break
    default: return nil
    }
    var at = start + 2
    var seen = false
    while at < start + 8 {
      if PartyListParser.successors.contains(lexed[at].key) {
        seen = true
      } else if seen, lexed.word(at) != .and, lexed.word(at) != .or {
        return at
      } else if seen, !PartyListParser.successors.contains(lexed[at + 1].key) {
        return at
      } else if !seen, lexed[at].isCapital || !lexed[at].isWord {
        return nil
      }
      at += 1
    }
    return nil
  }

  private static let successors = WordKeySet(words: "nominee nominees designee designees assigns assignees assignee")
}
