internal import DealModel
internal import Names

/// "Jane Roe succeeds John Doe as President", "will succeed him", "is to replace him in the role of Treasurer".
enum SuccessionRule {
  static func read(_ verb: Int, _ sentence: OfficeSentence) -> [OfficeChange] {
    let lexed = sentence.lexed
    let start = sentence.verbStart(verb)
    if lexed.word(verb) == .succeeded || lexed.word(verb) == .replaced, lexed.isPassive(start..<verb) {
      return passive(verb, start, sentence)
    }
    guard lexed.word(start - 1) != .who,
      !sentence.hasWord([.not, .may], in: start..<verb),
      !sentence.isConditional(at: verb),
      let predecessor = sentence.group(at: verb + 1), let subject = sentence.subject(before: start)
    else { return [] }
    let named = office(after: predecessor.end, sentence)
    guard named != nil || !isElsewhere(predecessor.end, sentence) else { return [] }
    // "She succeeds John Doe": in the office that she was said to take.
    guard
      let office = named ?? sentence.vacated(by: predecessor)
        ?? subject.members.first.flatMap({ sentence.told.taken[$0.person] })
    else { return [] }
    let place = subject.start..<max(predecessor.end, named?.end ?? 0)
    // Who succeeds takes the office over; whether the predecessor resigned or retired may be said elsewhere.
    return subject.members.map {
      OfficeChange(
        person: $0, office: office, event: .appointed, rule: "succeeds", place: place, isImplied: named == nil
      )
    }
      + predecessor.members.map {
        OfficeChange(
          person: $0, office: office, event: event(sentence), rule: "succeeded", place: place, isImplied: true)
      }
  }

  /// "John Doe was replaced as Treasurer by Jane Roe", "will be succeeded by Jane Roe as Treasurer".
  private static func passive(_ verb: Int, _ start: Int, _ sentence: OfficeSentence) -> [OfficeChange] {
    let lexed = sentence.lexed
    guard lexed.word(start - 1) != .who, !sentence.hasWord([.not, .may], in: start..<verb),
      !sentence.isConditional(at: verb), let left = sentence.subject(before: start)
    else { return [] }
    let first = office(after: verb + 1, sentence)
    let by = first?.end ?? verb + 1
    guard lexed.word(by) == .by, let successor = sentence.group(at: by + 1),
      let office = first ?? office(after: successor.end, sentence)
        ?? sentence.givenUp(by: left, before: start)
    else { return [] }
    let place = left.start..<max(successor.end, office.end < left.start ? 0 : office.end)
    return successor.members.map {
      OfficeChange(person: $0, office: office, event: .appointed, rule: "succeeds", place: place)
    }
      + left.members.map {
        OfficeChange(
          person: $0, office: office, event: event(sentence), rule: "succeeded", place: place, isImplied: true)
      }
  }

  /// "will replace John Doe on the Audit Committee", "in the choir": in something that is no office, and no time.
  private static func isElsewhere(_ at: Int, _ sentence: OfficeSentence) -> Bool {
    let lexed = sentence.lexed
    switch lexed.word(at) {
    case .on: return DateParser(lexed: lexed).date(at: at + 1, before: sentence.end) == nil
    case .in, .at:
      guard lexed.word(at + 1) == .the || lexed.word(at + 1) == .a || lexed.word(at + 1) == .an else { return false }
      return !span(at + 2, min(sentence.end, at + 6)).contains {
        OfficeTerms.times.contains(lexed[$0].key) || OfficeWords.isPosition(lexed[$0].key)
      }
    default: return false
    }
  }

  /// "upon his retirement", "who is retiring": whom somebody succeeds retires.
  static func event(_ sentence: OfficeSentence) -> Relation.Event {
    let retires = sentence.range.contains { at in
      sentence.lexed.word(at) == .retirement
        || OfficeVerbs.sense(sentence.lexed.word(at), sentence.lexed[at].key) == .retire
    }
    return retires ? .retired : .resigned
  }

  private static func leaves(_ words: Range<Int>, _ sentence: OfficeSentence) -> Bool {
    words.contains { at in
      let word = sentence.lexed.word(at)
      switch OfficeVerbs.sense(word, sentence.lexed[at].key) {
      case .resign, .retire, .step, .leave: return true
      default: return word == .resignation || word == .retirement
      }
    }
  }

  /// "as President", "in the role of Treasurer", "to assume the role of".
  static func office(after start: Int, _ sentence: OfficeSentence) -> OfficePhrase? {
    let lexed = sentence.lexed
    let at = Asides.skip(lexed, from: start, before: sentence.end)
    // ", who announced his retirement as"
    if lexed.kind(at) == .comma, lexed.word(at + 1) == .who {
      let clause = span(at + 2, min(at + 12, sentence.end))
      guard let role = clause.first(where: { lexed.word($0) == .as }), leaves(span(at + 2, role), sentence) else {
        return nil
      }
      return sentence.offices.phrase(at: role + 1, before: sentence.end)
    }
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
