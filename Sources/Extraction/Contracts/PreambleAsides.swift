internal import Names

/// Names that a preamble prints only to say more of a party: what it succeeds, owns, trades as, or is listed on.
///
/// "Harrow Mills, Inc., successor to Elm Mills, Inc. and Oak Mills, Inc. ("Harrow"), and Tern Foods LLC".
extension PreambleListParser {
  /// Whether what stands before a conjunction goes back to such a word, so that it may tie two names that are said of
  /// one party.
  func isAside(_ conjunction: Int, after member: PartyMember) -> Bool {
    var at = conjunction - 1
    guard lexed.kind(at) != .comma else { return false }
    while at > max(member.range.upperBound, conjunction - 24) {
      let token = lexed[at]
      switch token.kind {
      case .word where token.isCapital || token.word == .the: break
      case .word:
        if PreambleWords.governsNames(lexed[at - 1].key) { return true }
        guard token.word == .of, lexed[at - 1].isCapital else { return false }
      case .comma, .ampersand, .dash, .number, .openQuote, .closeQuote: break
      default: return false
      }
      at -= 1
    }
    return false
  }

  /// Leaves out members that were reached over such a conjunction, where two others are left.
  ///
  /// A short name that repeats the member's own name shows that it is a party all the same.
  func drop(_ asides: [Int], from found: inout PreambleList) {
    for index in asides.reversed() where found.list.members.count > 2 && index < found.list.members.count && index > 0 {
      let member = found.list.members[index]
      let name = Set(member.range.filter { lexed[$0].isWord }.map { lexed[$0].key })
      guard !member.definitions.contains(where: { term in term.tokens.contains { name.contains(lexed[$0].key) } })
      else { continue }
      found.list.members[index - 1].definitions += member.definitions
      found.list.members.remove(at: index)
    }
  }

  /// "care of Elm & Oak LLP": an ampersand within a name that is said of a party.
  func isFirm(_ at: Int) -> Bool {
    lexed.kind(at) == .ampersand && lexed[at - 1].isWord && lexed[at - 1].isCapital
      && lexed.legalForm(at: at - 1)?.isStrong != true
  }
}
