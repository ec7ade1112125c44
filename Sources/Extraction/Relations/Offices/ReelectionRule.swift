internal import DealModel
internal import Names

/// "John Doe decided not to stand for re-election": leaves the board when the term ends.
enum ReelectionRule {
  static func read(_ verb: Int, _ sentence: OfficeSentence) -> [OfficeChange] {
    let lexed = sentence.lexed
    guard OfficeTerms.stand.contains(lexed[verb].key),
      (verb + 1..<verb + 4).contains(where: { OfficeTerms.reelection.contains(lexed[$0].key) }),
      declines(before: verb, sentence),
      !sentence.isConditional(at: verb),
      let group = sentence.subject(before: sentence.verbStart(verb))
    else { return [] }
    return group.members.map { member in
      let office = OfficePhrase(units: [OfficePhrase.Unit(range: verb..<verb, isDirector: true)], end: verb)
      return OfficeChange(
        person: member, office: office, event: .retired, rule: "no_reelection", place: group.start..<verb + 3)
    }
  }

  /// "decided not to stand", "declined to stand".
  private static func declines(before verb: Int, _ sentence: OfficeSentence) -> Bool {
    span(max(sentence.range.lowerBound, verb - 4), verb).contains {
      sentence.lexed.word($0) == .not || sentence.lexed[$0].key == OfficeTerms.declined
    }
  }
}
