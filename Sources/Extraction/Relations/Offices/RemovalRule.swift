internal import DealModel

/// "The Board removed John Doe as President", "John Doe was relieved of his duties as Treasurer".
enum RemovalRule {
  /// What others do to somebody; nothing where the verb tells what somebody does, or is passive without duties.
  static func read(_ verb: Int, _ sentence: OfficeSentence) -> [OfficeChange]? {
    let lexed = sentence.lexed
    let start = sentence.verbStart(verb)
    guard !sentence.hasWord([.not, .may], in: start..<verb), !sentence.isConditional(at: verb) else { return [] }
    if lexed.isPassive(start..<verb) {
      guard lexed[verb].key == OfficeTerms.relieved, lexed.word(verb + 1) == .of,
        let group = sentence.subject(before: start),
        let office = sentence.offices.phrase(at: verb + 2, before: sentence.end)
      else { return nil }
      return changes(group, office, group.start..<office.end)
    }
    guard let group = sentence.group(at: verb + 1) else { return nil }
    let office = relieved(group.end, sentence) ?? sentence.office(after: group.end) ?? own(group)
    guard let office else { return [] }
    return changes(group, office, verb..<office.end)
  }

  /// "of his duties as Treasurer".
  private static func relieved(_ at: Int, _ sentence: OfficeSentence) -> OfficePhrase? {
    sentence.lexed.word(at) == .of ? sentence.offices.phrase(at: at + 1, before: sentence.end) : nil
  }

  /// "terminated John Doe, its Treasurer, without cause".
  private static func own(_ group: PersonGroup) -> OfficePhrase? {
    guard group.members.count == 1, let office = group.members.first?.office, office.isOwn else { return nil }
    return office
  }

  private static func changes(_ group: PersonGroup, _ office: OfficePhrase, _ place: Range<Int>) -> [OfficeChange] {
    group.members.map { OfficeChange(person: $0, office: office, event: .resigned, rule: "removed", place: place) }
  }
}
