internal import Names

/// Reads who got securities, or joined an agreement, outside any title.
struct IssueReader {
  let lexed: Lexed
  let lists: PartyListParser
  let subjects: SubjectParser

  /// "issued … to A, B and C": the first list of names after "to".
  func issue(_ verb: Int, _ sentence: Range<Int>) -> IssueClause? {
    var at = verb + 1
    while at < sentence.upperBound, at < verb + 60 {
      switch lexed.word(at) {
      case .pursuant, .agreement, .agreements, .indenture, .facility, .plan, .letter, .certificate: return nil
      default: break
      }
      if lexed.word(at) == .to, lexed.word(at + 1) != .the || lexed[at + 2].isCapital {
        let list = lists.list(at: at + 1, before: sentence.upperBound)
        if !list.members.isEmpty {
          return IssueClause(
            document: lexed.document, recipients: list,
            subject: subjects.subject(before: verb, from: sentence.lowerBound), sentence: sentence, verb: verb)
        }
      }
      at += 1
    }
    return nil
  }

  /// "the purchasers became a party to TITLE": who joined it.
  func joining(_ title: TitleMatch, _ sentence: Range<Int>) -> PartyList? {
    var at = title.range.lowerBound - 1
    while at > sentence.lowerBound, at > title.range.lowerBound - 5 {
      if lexed.word(at) == .to, lexed.word(at - 1) == .party || lexed.word(at - 1) == .parties { break }
      at -= 1
    }
    guard lexed.word(at) == .to else { return nil }
    var verb = at - 1
    while verb > sentence.lowerBound, verb > at - 6 {
      switch lexed.word(verb) {
      case .became, .become, .becomes, .becoming:
        return subjects.subject(before: verb, from: sentence.lowerBound)
      default: verb -= 1
      }
    }
    return nil
  }
}
