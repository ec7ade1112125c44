internal import DealModel

/// "Jane Roe succeeds John Doe as President", "will succeed him", "is to replace him in the role of Treasurer".
enum SuccessionRule {
  static func read(_ verb: Int, _ sentence: OfficeSentence) -> [OfficeChange] {
    let lexed = sentence.lexed
    let start = sentence.verbStart(verb)
    guard lexed.word(start - 1) != .who,
      !sentence.hasWord([.not, .was, .were, .been, .may], in: start..<verb),
      !sentence.isConditional(at: verb),
      let predecessor = sentence.group(at: verb + 1), let subject = sentence.subject(before: start)
    else { return [] }
    let named = office(after: predecessor.end, sentence)
    guard let office = named ?? sentence.vacated(by: predecessor) else { return [] }
    let place = subject.start..<max(predecessor.end, named?.end ?? 0)
    // Who succeeds takes the office over; whether the predecessor resigned or retired may be said elsewhere.
    return subject.members.map {
      OfficeChange(
        person: $0, office: office, event: .appointed, rule: "succeeds", place: place, isImplied: named == nil
      )
    }
      + predecessor.members.map {
        OfficeChange(
          person: $0, office: office, event: .resigned, rule: "succeeded", place: place, isImplied: true)
      }
  }

  /// "as President", "in the role of Treasurer", "to assume the role of".
  static func office(after start: Int, _ sentence: OfficeSentence) -> OfficePhrase? {
    let lexed = sentence.lexed
    let at = Asides.skip(lexed, from: start, before: sentence.end)
    switch lexed.word(at) {
    case .as, .in, .on:
      return sentence.offices.phrase(at: at + 1, before: sentence.end, allowsBoard: lexed.word(at) == .on)
    case .who:
      // "to replace John Doe who has been acting as"
      guard let role = span(at, min(at + 6, sentence.end)).first(where: { lexed.word($0) == .as }) else { return nil }
      return sentence.offices.phrase(at: role + 1, before: sentence.end)
    case .to where lexed.word(at + 1) == .assume:
      return sentence.offices.phrase(at: at + 2, before: sentence.end)
    default: return nil
    }
  }
}
