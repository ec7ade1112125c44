internal import DealModel
internal import Names

/// "Jane Roe will serve as Treasurer", "will assume the role of President", "will join the Company as its Controller".
enum AssumptionRule {
  static func read(_ verb: Int, _ sense: OfficeVerbs.Sense, _ sentence: OfficeSentence) -> [OfficeChange] {
    let lexed = sentence.lexed
    var start = sentence.verbStart(verb)
    guard !sentence.hasWord([.not, .may, .been, .previously], in: start..<verb),
      !sentence.isConditional(at: verb)
    else {
      return []
    }
    let isFuture = sentence.hasWord([.will, .shall, .would], in: start..<verb)
    let office: OfficePhrase?
    switch sense {
    case .serve:
      let begins = OfficeTerms.begin.contains(lexed[start - 1].key)
      let agrees = lexed.word(start) == .to && lexed.word(start - 1) == .agreed
      guard isFuture || begins || agrees, lexed.word(verb + 1) == .as || lexed.word(verb + 1) == .on else { return [] }
      if begins || agrees { start = sentence.verbStart(start - 1) }
      office = sentence.office(after: verb + 1)
    case .assume:
      // "performs the duties of" tells what somebody does all the time.
      guard lexed.word(start - 1) != .who,
        isFuture || lexed.word(start) == .to
          || lexed.word(verb) != .assume && !OfficeTerms.performing.contains(lexed[verb].key)
      else { return [] }
      office = assumed(verb + 1, sentence)
    case .become:
      guard lexed.word(start - 1) != .who || isFuture else { return [] }
      office = sentence.offices.phrase(at: verb + 1, before: sentence.end)
    case .join:
      office = joined(verb, isFuture, sentence)
    default: return []
    }
    guard let office, let group = sentence.subject(before: start) else { return [] }
    // The office that another gave up stands elsewhere.
    let end = office.end > group.start ? office.end : verb + 1
    return group.members.map {
      OfficeChange(
        person: $0, office: office, event: .appointed, rule: "assumes", place: group.start..<end)
    }
  }

  /// "the role of President": a word for a position must stand before it.
  private static func assumed(_ start: Int, _ sentence: OfficeSentence) -> OfficePhrase? {
    guard let position = (start..<start + 5).first(where: { OfficeWords.isPosition(sentence.lexed[$0].key) }) else {
      return nil
    }
    // "will assume Mr. Doe's responsibilities"
    if let other = sentence.group(at: start), other.end == position, sentence.lexed[position - 1].isPossessive {
      return sentence.vacated(by: other)
    }
    return sentence.offices.phrase(at: start, before: sentence.end)
  }

  /// "will join the Company as its Controller", "will join the Board".
  private static func joined(_ verb: Int, _ isFuture: Bool, _ sentence: OfficeSentence) -> OfficePhrase? {
    let lexed = sentence.lexed
    // "joined the Board of Directors"
    if lexed.word(verb) == .joined, lexed.word(verb - 1) != .who,
      lexed.word(verb + 1) == .the || lexed.word(verb + 1) == .our,
      OfficeWords.isBoard(lexed[verb + 2].key)
    {
      // "joined the Board in 2015": of a life told.
      if OfficeTerms.isOfYear(after: verb + 3, before: sentence.end, lexed) { return nil }
      return sentence.offices.phrase(at: verb + 1, before: sentence.end, allowsBoard: true)
    }
    guard isFuture || sentence.hasWord([.has, .have], in: max(sentence.range.lowerBound, verb - 2)..<verb)
    else { return nil }
    if let office = sentence.offices.phrase(at: verb + 1, before: sentence.end, allowsBoard: true) {
      return office
    }
    for at in verb + 1..<min(sentence.end, verb + 18) where lexed.word(at) == .as {
      return sentence.office(after: at)
    }
    return nil
  }
}
