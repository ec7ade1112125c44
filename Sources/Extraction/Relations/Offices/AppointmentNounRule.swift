internal import DealModel

/// "the appointment of Jane Roe as Treasurer", "the promotion of John Doe to President".
enum AppointmentNounRule {
  static func read(_ noun: Int, _ sentence: OfficeSentence) -> [OfficeChange] {
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
}
