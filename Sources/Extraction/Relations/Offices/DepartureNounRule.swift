internal import DealModel
internal import Names
/// "the resignation of Jane Roe as Treasurer", "her retirement as President", "the departure of John Doe, our Chief".
enum DepartureNounRule {
  static func read(_ noun: Int, _ sentence: OfficeSentence) -> [OfficeChange] {
    let lexed = sentence.lexed
    let event: Relation.Event
    switch OfficeTerms.plurals[lexed[noun].key] ?? lexed.word(noun) {
    case .resignation, .departure: event = .resigned
    case .retirement: event = .retired
    default:
      // "his last day as Treasurer"
      if lexed.word(noun) == .day {
        guard OfficeTerms.last.contains(lexed[noun - 1].key), !sentence.isConditional(at: noun) else { return [] }
        return possessed(noun - 1, .resigned, after: noun + 1, sentence)
      }
      guard lexed[noun].key == OfficeTerms.termination else { return [] }
      return termination(noun, sentence)
    }
    guard !sentence.isConditional(at: noun) else { return [] }
    // "a letter of resignation from John Doe as"
    if lexed.word(noun + 1) == .of || lexed.word(noun + 1) == .from, sentence.group(at: noun + 2) != nil {
      return ofPerson(noun, event, sentence)
    }
    guard !isBackReference(noun, sentence) else { return [] }
    return possessed(noun, event, after: noun + 1, sentence)
  }

  /// "her retirement as President", "Jane Roe's retirement as President".
  private static func possessed(
    _ noun: Int, _ event: Relation.Event, after: Int, _ sentence: OfficeSentence
  ) -> [OfficeChange] {
    let lexed = sentence.lexed
    switch lexed.word(noun - 1) {
    case .his, .her, .their:
      guard let office = sentence.office(after: after),
        let group = sentence.subject(before: noun - 1) ?? sentence.only(before: noun - 1)
      else { return [] }
      return changes(group, office, event, group.start..<office.end, sentence)
    default:
      guard let group = sentence.groups.first(where: { $0.end == noun }), let last = group.members.last,
        lexed[last.name.upperBound - 1].isPossessive, let office = sentence.office(after: after)
      else { return [] }
      return changes(PersonGroup(members: [last]), office, event, last.name.lowerBound..<office.end, sentence)
    }
  }

  private static func ofPerson(_ noun: Int, _ event: Relation.Event, _ sentence: OfficeSentence)
    -> [OfficeChange]
  {
    guard let group = sentence.group(at: noun + 2) else { return [] }
    let named = sentence.office(after: group.end)
    return group.members.compactMap { member in
      guard let office = named ?? sentence.held(by: member) ?? vacancy(before: noun, sentence) else { return nil }
      return OfficeChange(
        person: member, office: office, event: event, rule: "departure_of",
        place: noun..<max(named?.end ?? 0, group.end))
    }
  }

  /// "to fill the vacancy created by the resignation of John Doe", where the sentence is about the board.
  private static func vacancy(before noun: Int, _ sentence: OfficeSentence) -> OfficePhrase? {
    let lexed = sentence.lexed
    guard
      (max(sentence.range.lowerBound, noun - 6)..<noun).contains(where: {
        OfficeTerms.vacancies.contains(lexed[$0].key)
      }),
      sentence.range.contains(where: { OfficeWords.isBoard(lexed[$0].key) || OfficeWords.isDirector(lexed[$0].key) })
    else { return nil }
    return OfficePhrase(units: [OfficePhrase.Unit(range: noun..<noun, isDirector: true)], end: noun)
  }

  /// "the termination of John Doe, President": only with the office beside the name.
  private static func termination(_ noun: Int, _ sentence: OfficeSentence) -> [OfficeChange] {
    guard sentence.lexed.word(noun + 1) == .of, let group = sentence.group(at: noun + 2) else { return [] }
    return group.members.compactMap { member in
      guard let office = member.office ?? sentence.office(after: member.end) else { return nil }
      return OfficeChange(
        person: member, office: office, event: .resigned, rule: "departure_of",
        place: noun..<max(office.end, group.end))
    }
  }

  private static func changes(
    _ group: PersonGroup, _ office: OfficePhrase, _ event: Relation.Event, _ place: Range<Int>,
    _ sentence: OfficeSentence
  ) -> [OfficeChange] {
    group.members.map {
      OfficeChange(
        person: $0, office: sentence.withOthers(office, of: $0), event: event, rule: "departure_noun", place: place)
    }
  }

  /// "until her retirement", "prior to his resignation": when something else happens.
  static func isBackReference(_ noun: Int, _ sentence: OfficeSentence) -> Bool {
    let lexed = sentence.lexed
    var at = noun - 1
    while at > sentence.range.lowerBound,
      lexed[at].isCapital || lexed.word(at) == .his || lexed.word(at) == .her
        || lexed.word(at) == .their
    {
      at -= 1
    }
    switch lexed.word(at) {
    case .until, .before, .after, .upon, .since, .following, .to:
      return lexed.word(at) != .to || lexed.word(at - 1) == .prior
    default: return false
    }
  }
}
