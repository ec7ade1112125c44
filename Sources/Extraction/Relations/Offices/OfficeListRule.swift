internal import DealModel

/// "The following persons were elected officers: Jane Roe, President; John Doe, Treasurer": a list that tells each one's
/// office.
enum OfficeListRule {
  /// Reads at a verb of coming into an office; nothing where no list follows.
  static func read(_ verb: Int, _ sentence: OfficeSentence) -> [OfficeChange]? {
    let lexed = sentence.lexed
    let start = sentence.verbStart(verb)
    guard
      sentence.hasWord([.following], in: max(sentence.range.lowerBound, start - 5)..<min(sentence.end, verb + 5)),
      let colon = span(verb, min(sentence.end, verb + 16)).first(where: { lexed.kind($0) == .colon }),
      let group = sentence.group(at: colon), group.members.allSatisfy({ $0.office != nil }),
      !sentence.hasWord([.not, .may], in: start..<verb), !sentence.isConditional(at: verb)
    else { return nil }
    return group.members.compactMap { member in
      member.office.map {
        OfficeChange(person: member, office: $0, event: .appointed, rule: "appointed", place: start..<group.end)
      }
    }
  }
}
