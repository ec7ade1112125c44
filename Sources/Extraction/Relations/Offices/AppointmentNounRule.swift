internal import DealModel

/// "the appointment of Jane Roe as Treasurer", "the promotion of John Doe to President".
enum AppointmentNounRule {
  static func read(_ noun: Int, _ sentence: OfficeSentence) -> [OfficeChange] {
    if sentence.lexed.word(noun + 1) == .as || sentence.lexed.word(noun + 1) == .to { return possessed(noun, sentence) }
    guard sentence.lexed.word(noun + 1) == .of, !sentence.isConditional(at: noun),
      let group = sentence.group(at: noun + 2),
      let introduced = OfficeIntroduction.read(group.end, sentence), let office = introduced.office
    else { return [] }
    return group.members.map {
      OfficeChange(
        person: $0, office: office, event: .appointed, rule: "appointment_of",
        place: noun..<max(introduced.end, group.end))
    }
  }

  /// "Jane Roe's appointment as Treasurer", "in connection with her appointment as Treasurer".
  private static func possessed(_ noun: Int, _ sentence: OfficeSentence) -> [OfficeChange] {
    let lexed = sentence.lexed
    guard !sentence.isConditional(at: noun), !DepartureNounRule.isBackReference(noun, sentence),
      let office = sentence.office(after: noun + 1) ?? OfficeIntroduction.read(noun + 1, sentence)?.office
    else { return [] }
    let group: PersonGroup?
    switch lexed.word(noun - 1) {
    case .his, .her, .their: group = sentence.subject(before: noun - 1) ?? sentence.group(after: office.end)
    default:
      group = sentence.groups.first { $0.end == noun && lexed[noun - 1].isPossessive }
        .map { PersonGroup(members: Array($0.members.suffix(1))) }
    }
    return (group?.members ?? []).map {
      OfficeChange(
        person: $0, office: office, event: .appointed, rule: "appointment_of",
        place: min(group?.start ?? noun, noun)..<max(office.end, group?.end ?? 0))
    }
  }
}
