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

  /// Reads who stands between "issued to" or "purchased from" and the instrument, also in "issued the bank a note",
  /// "awarded the Company a contract".
  func readOthers(of verb: inout AnnouncingVerbs.Verb, in sentence: Range<Int>) {
    let link: Word
    switch verb.kind {
    case .issued: link = .to
    case .bought: link = .from
    case .entered where AnnouncingVerbs.takesIndirectObject(verb.index, lexed): link = .to
    default: return
    }
    let isLinked = lexed.word(verb.end) == link
    guard isLinked || verb.kind != .bought else { return }
    let list = lists.list(at: isLinked ? verb.end + 1 : verb.end, before: sentence.upperBound)
    guard !list.members.isEmpty, isLinked || lexed.word(list.end) == .a || lexed.word(list.end) == .an else { return }
    verb.others = list
    verb.end = lexed.kind(list.end) == .comma ? list.end + 1 : list.end
  }

  /// "Harrow Mills is a party to TITLE", "Jane Roe was employed under the terms of TITLE": whose agreement it is.
  func membership(_ title: TitleMatch, _ sentence: Range<Int>) -> PartyList? {
    employed(title, sentence)
      ?? partyTo(title, sentence) { word in
        switch word {
        case .is, .are, .was, .were: true
        default: false
        }
      }
  }

  private func employed(_ title: TitleMatch, _ sentence: Range<Int>) -> PartyList? {
    let reach = span(max(sentence.lowerBound + 1, title.range.lowerBound - 12), title.range.lowerBound)
    guard let verb = reach.last(where: { lexed[$0].key == OfficeTerms.employed }), lexed.isPassive(verb),
      span(verb, title.range.lowerBound).contains(where: { lexed.word($0) == .under || lexed.word($0) == .pursuant })
    else { return nil }
    var start = verb - 1
    while start > sentence.lowerBound, [.was, .been, .is, .has, .had].contains(lexed.word(start - 1)) { start -= 1 }
    return subjects.subject(before: start, from: sentence.lowerBound)
  }

  /// "the purchasers became a party to TITLE": who joined it.
  func joining(_ title: TitleMatch, _ sentence: Range<Int>) -> PartyList? {
    partyTo(title, sentence) { word in
      switch word {
      case .became, .become, .becomes, .becoming: true
      default: false
      }
    }
  }

  /// Who stands before the verb of "… party to TITLE".
  private func partyTo(_ title: TitleMatch, _ sentence: Range<Int>, verbs isVerb: (Word) -> Bool) -> PartyList? {
    let reach = span(max(sentence.lowerBound + 1, title.range.lowerBound - 4), title.range.lowerBound)
    let preposition = reach.last {
      lexed.word($0) == .to && (lexed.word($0 - 1) == .party || lexed.word($0 - 1) == .parties)
    }
    guard let at = preposition else { return nil }
    var verb = at - 1
    while verb > sentence.lowerBound, verb > at - 6 {
      if isVerb(lexed.word(verb)) { return subjects.subject(before: verb, from: sentence.lowerBound) }
      verb -= 1
    }
    return nil
  }
}
