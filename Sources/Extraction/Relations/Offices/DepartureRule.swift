internal import DealModel
internal import Names

/// "John Doe resigned as a director", "notified the Company of her decision to retire", "will step down as President".
enum DepartureRule {
  static func read(_ verb: Int, _ sense: OfficeVerbs.Sense, _ sentence: OfficeSentence) -> [OfficeChange] {
    let lexed = sentence.lexed
    if sense == .remove {
      if let removed = RemovalRule.read(verb, sentence) { return removed }
      // "the agreement with John Doe was terminated" is no departure.
      guard lexed.word(verb) != .terminated || isDismissal(verb, sentence) else { return [] }
    }
    var after = verb + 1
    var event = Relation.Event.resigned
    switch sense {
    case .retire: event = .retired
    // "gave up his position"
    case .resign where lexed[verb].key == gave:
      guard lexed.word(after) == .up else { return [] }
      after += 1
    case .step:
      guard lexed.word(after) == .down || lexed[after].key == OfficeTerms.aside else { return [] }
      after += 1
    case .leave:
      guard leavesOffice(after, sentence) else { return [] }
    case .cease:
      switch lexed.word(after) {
      case .serving, .acting, .being: after += 1
      case .to where lexed.word(after + 1) == .serve || lexed.word(after + 1) == .be:
        after += lexed[after + 2].key == OfficeTerms.employed ? 3 : 2
      default: return []
      }
    case .depart where OfficeTerms.separated.contains(lexed[verb].key):
      guard lexed.word(after) == .from, let company = sentence.offices.company(after + 1, before: sentence.end),
        sentence.offices.isOwn(company)
      else {
        return []
      }
      after = company.upperBound
    default: break
    }
    let start = sentence.verbStart(verb)
    guard !sentence.hasWord([.not, .may], in: start..<verb), !sentence.isConditional(at: verb) else { return [] }
    // "who had resigned as": of a life that is told.
    guard lexed.word(start) != .had || lexed.word(start - 1) != .who else { return [] }
    if let changes = listed(after: verb, start, event, sentence) { return changes }
    guard isVerb(start, verb, sentence), let group = sentence.subject(before: start) else { return [] }
    return changes(of: group, after: after, event: event, sense: sense, sentence)
  }

  private static let pursue = WordKey("pursue")
  private static let gave = WordKey("gave")

  /// "John Doe was terminated as Treasurer".
  private static func isDismissal(_ verb: Int, _ sentence: OfficeSentence) -> Bool {
    let start = sentence.verbStart(verb)
    return start < verb && sentence.group(before: start)?.end == start && sentence.office(after: verb + 1) != nil
      && !sentence.hasWord([.with, .agreement], in: max(sentence.range.lowerBound, start - 6)..<start)
  }

  /// "The following directors resigned: A, B and C".
  private static func listed(
    after verb: Int, _ start: Int, _ event: Relation.Event, _ sentence: OfficeSentence
  ) -> [OfficeChange]? {
    let lexed = sentence.lexed
    // "The following directors and officers of the Company resigned"
    guard isPlural(start - 1, sentence) || isListed(before: start, sentence),
      let colon = (verb..<min(sentence.end, verb + 16)).first(where: { lexed.kind($0) == .colon }),
      let group = sentence.group(at: colon)
    else { return nil }
    let office = OfficePhrase(units: [OfficePhrase.Unit(range: verb..<verb, isDirector: true)], end: verb)
    return group.members.map {
      OfficeChange(
        person: $0, office: $0.office ?? office, event: event, rule: "left", place: start - 1..<group.end)
    }
  }

  private static func isPlural(_ at: Int, _ sentence: OfficeSentence) -> Bool {
    OfficeWords.isDirector(sentence.lexed[at].key) && OfficeWords.isPlural(sentence.lexed[at].key)
  }

  private static func isListed(before start: Int, _ sentence: OfficeSentence) -> Bool {
    let before = span(max(sentence.range.lowerBound, start - 9), start)
    guard let following = before.first(where: { sentence.lexed.word($0) == .following }) else { return false }
    return span(following, min(start, following + 3)).contains { isPlural($0, sentence) }
  }

  /// "is no longer employed by the Company", "is no longer with the Company".
  private static func dismissed(_ longer: Int, _ group: PersonGroup, _ sentence: OfficeSentence) -> [OfficeChange] {
    let lexed = sentence.lexed
    var at = longer + 1
    if lexed.word(at) == .be { at += 1 }
    if lexed[at].key == OfficeTerms.employed { at += 1 }
    guard lexed.word(at) == .by || lexed.word(at) == .with,
      let company = sentence.offices.company(at + 1, before: sentence.end), sentence.offices.isOwn(company)
    else { return [] }
    return group.members.compactMap { member in
      sentence.held(by: member).map {
        OfficeChange(
          person: member, office: $0, event: .resigned, rule: "left_described",
          place: group.start..<company.upperBound)
      }
    }
  }

  /// "will no longer serve as Treasurer", at "longer".
  static func noLonger(_ longer: Int, _ sentence: OfficeSentence) -> [OfficeChange] {
    let lexed = sentence.lexed
    guard lexed.word(longer - 1) == .no, !sentence.isConditional(at: longer),
      let group = sentence.subject(before: sentence.verbStart(longer - 1))
    else { return [] }
    var at = longer + 1
    while isService(lexed.word(at)) { at += 1 }
    guard at > longer + 1, let office = sentence.offices.phrase(at: at, before: sentence.end) else {
      return dismissed(longer, group, sentence)
    }
    return group.members.map {
      OfficeChange(person: $0, office: office, event: .resigned, rule: "left", place: group.start..<office.end)
    }
  }

  private static func isService(_ word: Word) -> Bool {
    switch word {
    case .serve, .serving, .be, .acting, .as, .hold: true
    default: false
    }
  }

  private static func changes(
    of group: PersonGroup, after: Int, event: Relation.Event, sense: OfficeVerbs.Sense,
    _ sentence: OfficeSentence
  ) -> [OfficeChange] {
    var named = sentence.office(after: after)
    // "ceased to be Treasurer", "relinquished her role as Treasurer"
    if named == nil, sense == .cease || sense == .resign || sense == .leave {
      named = sentence.offices.phrase(at: after, before: sentence.end) ?? unnamedOffice(after, sentence)
    }
    return group.members.compactMap { member in
      guard
        let office = named.map({ sentence.withOthers($0, of: member) }) ?? sentence.held(by: member)
          ?? apposed(to: group, sentence)
      else { return nil }
      let place = group.start..<max(named?.end ?? after, member.office?.end ?? 0)
      return OfficeChange(
        person: member, office: office, event: event, rule: named == nil ? "left_described" : "left",
        place: place)
    }
  }

  /// "all of the directors of the Company, John Doe and Jane Roe, resigned": what stands before the names.
  private static func apposed(to group: PersonGroup, _ sentence: OfficeSentence) -> OfficePhrase? {
    let lexed = sentence.lexed
    guard group.members.count > 1, lexed.kind(group.start - 1) == .comma,
      let noun = span(max(sentence.range.lowerBound, group.start - 6), group.start).last(where: {
        isPlural($0, sentence)
      }),
      span(max(sentence.range.lowerBound, noun - 4), noun).contains(where: { at in
        lexed.word(at) == .all && (at == sentence.range.lowerBound || lexed.kind(at - 1) == .comma)
      })
    else { return nil }
    return OfficePhrase(units: [OfficePhrase.Unit(range: noun..<noun, isDirector: true)], end: noun)
  }

  /// "as officers of the Company", "as an officer": an office that is not named.
  private static func unnamedOffice(_ start: Int, _ sentence: OfficeSentence) -> OfficePhrase? {
    let lexed = sentence.lexed
    guard lexed.word(start) == .as else { return nil }
    let noun = lexed.word(start + 1) == .an ? start + 2 : start + 1
    guard lexed.word(noun) == .officer || lexed.word(noun) == .officers else { return nil }
    return OfficePhrase(units: [OfficePhrase.Unit(range: noun..<noun + 1, isDirector: false)], end: noun + 1)
  }

  /// Whether the word is the verb of the person before it, and no noun or participle of something else.
  private static func isVerb(_ start: Int, _ verb: Int, _ sentence: OfficeSentence) -> Bool {
    let lexed = sentence.lexed
    // "was retired" tells of a thing, "was retiring" of a person.
    if start < verb {
      return lexed.word(start) != .was || lexed.word(verb) == .removed || lexed.word(verb) == .terminated
        || OfficeVerbs.isDismissal(lexed[verb].key)
        || lexed.string(verb..<verb + 1).hasSuffix("ing")
    }
    if sentence.groups.contains(where: { $0.end == start }) { return true }
    switch lexed.word(start - 1) {
    case .and, .who, .he, .she, .they, .letter: return true
    default: return lexed.kind(start - 1) == .comma
    }
  }

  /// "leave the Company", "left his position": not "left the Board with", nor "left Tern Bank before she joined".
  private static func leavesOffice(_ at: Int, _ sentence: OfficeSentence) -> Bool {
    switch sentence.lexed.word(at) {
    case .the where OfficeWords.isBoard(sentence.lexed[at + 1].key): true
    case .his, .her, .their: OfficeWords.isPosition(sentence.lexed[at + 1].key)
    // "her decision to leave to pursue other interests"
    case .to: sentence.lexed[at + 1].key == pursue
    // "her decision to leave effective June 1"
    case .effective: Asides.effective(sentence.lexed, at: at, before: sentence.end) != nil
    default: sentence.offices.company(at, before: sentence.end).map { sentence.offices.isOwn($0) } ?? false
    }
  }
}
