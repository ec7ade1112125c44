internal import Names

/// Who stands behind the verb of a preamble that opens with a party.
extension PreambleFinder {
  /// Adds whom the parties in front of a verb agree with, or what they do to: "A, a Maryland corporation, confirms its
  /// agreement with B", "A ("A") enters into this Supply Agreement with B", "A (the "Company") hereby engages B (the
  /// "Consultant")", "A ("Assignor") hereby assigns to B ("Assignee")".
  func counterparties(_ parties: inout PreambleList, before limit: Int) -> Bool {
    guard parties.ending == .predicate, parties.described > 0 else { return false }
    let end = parties.range.upperBound
    let isEntering = lexed.matches(end, .enters, .into, .this) || lexed.matches(end, .enter, .into, .this)
    for at in span(end, min(limit, end + (isEntering ? 20 : 16))) {
      let isEngaging = PreambleWords.isEngaging(lexed[at].key)
      let isGiving =
        (lexed.word(at) == .to || lexed[at].key == PreambleFinder.unto)
        && PreambleWords.isGiving(lexed[verb(at: end)].key)
        || (lexed.word(at) == .and || lexed.word(at) == .to) && PreambleWords.isAgreeing(lexed[end].key)
        // "A, hereinafter called the Sellers, have agreed to sell, and B, hereinafter called the Buyers, have agreed to buy"
        || lexed.word(at) == .and && lexed.matches(end, .have, .agreed, .to)
      guard lexed.word(at) == .with || isEngaging || isGiving else {
        guard lexed.kind(at) == .comma || lexed[at].isWord && (!lexed[at].isCapital || isEntering) else {
          return false
        }
        continue
      }
      var more = parser.list(at: at + 1, before: limit)
      if more.described == 0, let party = termed(at + 1) { more = party }
      if isGiving, more.defined == 0 { continue }
      guard more.described > 0, !isEngaging || more.defined > 0 else { return false }
      parties.list.members += more.list.members
      parties.list.definitions += more.list.definitions
      parties.described += more.described
      parties.defined += more.defined
      parties.range = span(parties.range.lowerBound, more.range.upperBound)
      parties.ending = .predicate
      return true
    }
    return false
  }

  /// "does hereby grant": the verb behind such words.
  private func verb(at start: Int) -> Int {
    var at = start
    while at < start + 3, lexed.word(at) == .hereby || lexed.word(at) == .does { at += 1 }
    return at
  }

  private static let unto = WordKey("unto")
}
