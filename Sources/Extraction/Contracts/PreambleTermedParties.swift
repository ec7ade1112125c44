internal import DealModel
internal import Names

/// Parties by short names that the text gives them before: in the sentence of the preamble, or in the recitals.
extension PreambleFinder {
  /// Whoever was given a short name before: "the payment by Harrow Mills LLC ("Buyer") … agrees with Buyer".
  func termed(_ term: Int, from first: Int? = nil) -> PreambleList? {
    guard lexed[term].isCapital, RoleTerms.role(of: lexed[term].key) != nil || lexed.word(term) == .company else {
      return nil
    }
    for at in span(first ?? max(0, term - 140), term) where lexed[at].isCapital {
      guard let match = members.name(at: at, before: term), match.hasStrongForm,
        let open = bracket(behind: match.range.upperBound, before: term),
        let close = lexed.closing(open, before: term)
      else { continue }
      let definitions = members.definitions.definitions(open: open, close: close).filter {
        $0.tokens.count == 1 && lexed[$0.tokens.lowerBound].key == lexed[term].key
      }
      guard !definitions.isEmpty else { continue }
      var found = PreambleList(list: PartyList(end: term + 1), range: term..<term + 1)
      found.list.members = [PartyMember(reference: .name(match), range: match.range, definitions: definitions)]
      found.defined = 1
      found.described = 1
      return found
    }
    return nil
  }

  /// The bracket behind a name, or behind what sort of party it is: ", a Delaware limited liability company (".
  private func bracket(behind end: Int, before limit: Int) -> Int? {
    if lexed.kind(end) == .openParenthesis { return end }
    guard lexed.kind(end) == .comma, lexed.word(end + 1) == .a || lexed.word(end + 1) == .an else { return nil }
    return span(end + 2, min(limit, end + 10)).first { !lexed[$0].isWord }.flatMap {
      lexed.kind($0) == .openParenthesis ? $0 : nil
    }
  }

  /// Adds whom a list names by a short name that the sentence gave before it: "the Operating Agreement of Harrow Mills LLC
  /// (the "Company") is made among Tern Foods LLC and the Company".
  func addTermed(to parties: inout PreambleList, from start: Int) {
    for at in parties.range where lexed[at].isCapital && lexed.word(at - 1) == .the && endsMember(at + 1) {
      switch lexed.word(at - 2) {
      case .and: break
      default: guard lexed.kind(at - 2) == .comma else { continue }
      }
      let isKnown = (parties.list.members.flatMap(\.definitions) + parties.list.definitions).contains {
        $0.tokens.last.map { lexed[$0].key } == lexed[at].key
      }
      guard !isKnown, let found = termed(at, from: start), let party = found.list.members.first,
        party.range.upperBound < parties.range.lowerBound
      else { continue }
      parties.list.members.append(party)
      parties.defined += 1
      parties.described += 1
    }
  }

  private func endsMember(_ at: Int) -> Bool {
    switch lexed.kind(at) {
    case .comma, .period, .lineEnd, .semicolon: true
    default: lexed.word(at) == .and
    }
  }

  /// The parties of a text without a preamble, where its recitals give them short names: "WHEREAS, John Roe, of 2 Elm Road
  /// ("Assignor"), has invented a valve; and WHEREAS, Harrow Mills LLC ("Assignee") …".
  func recitalParties(before limit: Int) -> Preamble? {
    var members: [PartyMember] = []
    var names: Set<[String]> = []
    var first: Int?
    for at in 0..<min(limit, PreambleFinder.firstWords) where lexed.word(at) == .whereas {
      var start = at + 1
      while start < at + 4,
        lexed.kind(start) == .comma || lexed[start].end - lexed[start].start == 1 || lexed.word(start) == .the
      {
        start += 1
      }
      let list = parser.list(at: start, after: .start, before: limit).list
      guard let member = list.members.first, !member.definitions.isEmpty, !member.isBlank else { continue }
      first = first ?? at
      if names.insert(NameFolding.foldedWords(lexed.string(member.range))).inserted { members.append(member) }
    }
    guard let first, members.count > 1, let last = members.last else { return nil }
    var list = PreambleList(
      list: PartyList(members: members, end: last.range.upperBound), range: first..<last.range.upperBound)
    list.defined = members.count
    list.described = members.count
    list.ending = .recital
    return Preamble(start: first, parties: list, form: .recital, score: 4)
  }
}
