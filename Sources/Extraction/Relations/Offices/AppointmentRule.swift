internal import DealModel
internal import Names

/// "The Board appointed Jane Roe, age 46, as Treasurer", "Ann Poe was elected a director", "named John Doe President".
enum AppointmentRule {
  static func read(_ verb: Int, _ sentence: OfficeSentence) -> [OfficeChange] {
    let start = sentence.verbStart(verb)
    let lexed = sentence.lexed
    if sentence.hasWord([.not, .previously, .initially, .may], in: start..<verb) { return [] }
    let isPassive = lexed.isPassive(start..<verb) || goesOn(start, verb, sentence)
    if isPassive {
      // "who was promoted to" tells of the past.
      if lexed.word(start - 1) == .who, !sentence.hasWord([.will], in: start..<verb) { return [] }
      let introduced = OfficeIntroduction.read(oldOffice(agentEnd(verb + 1, sentence), sentence), sentence)
      guard let group = sentence.subject(before: start) ?? listed(before: start, after: introduced?.end, sentence)
      else {
        return []
      }
      return changes(group, introduced, from: group.start, "appointed_passive", sentence)
        + further(after: introduced?.end, sentence)
    }
    if votes(before: start, sentence) { return [] }
    var found: [OfficeChange] = []
    var at = verb + 1
    // "appointed A as President and B as Treasurer"
    while let group = sentence.group(at: at) {
      var next = Asides.skip(lexed, from: group.end, before: sentence.end)
      if lexed.kind(next) == .comma { next = afterRelative(next + 1, sentence) }
      next = oldOffice(next, sentence)
      let introduced = OfficeIntroduction.read(next, sentence) ?? OfficeIntroduction.filling(before: verb, sentence)
      found += changes(group, introduced, from: found.isEmpty ? verb : group.start, "appointed", sentence)
      guard let end = introduced?.end else { break }
      at = lexed.kind(end) == .comma ? end + 1 : end
      if lexed.word(at) == .and { at += 1 }
    }
    return found.isEmpty ? officeFirst(verb, sentence) : found
  }

  /// "Jane Roe was appointed as President, John Doe as Treasurer and Ann Poe as a director", "was elected Chairman, John
  /// Doe President": those who share the verb, each with an office.
  private static func further(after start: Int?, _ sentence: OfficeSentence) -> [OfficeChange] {
    let lexed = sentence.lexed
    guard let start else { return [] }
    var found: [OfficeChange] = []
    var end = start
    while end < sentence.end {
      var at = end
      if lexed.kind(at) == .comma || lexed.kind(at) == .semicolon { at += 1 }
      if lexed.word(at) == .and { at += 1 }
      guard at > end, let group = sentence.groups.first(where: { $0.start == at }), lexed[group.end].isWord,
        lexed.word(group.end) == .as || lexed[group.end].isCapital,
        let introduced = OfficeIntroduction.read(group.end, sentence)
      else { break }
      found += changes(group, introduced, from: group.start, "appointed_passive", sentence)
      end = introduced.end
    }
    return found
  }

  /// "electing Jane Roe, who will serve on the Audit Committee, as a director": the token behind the relative clause.
  private static func afterRelative(_ at: Int, _ sentence: OfficeSentence) -> Int {
    guard sentence.lexed.word(at) == .who else { return at }
    let comma = span(at + 1, min(sentence.end, at + 25)).first { sentence.lexed.kind($0) == .comma }
    return comma.map { $0 + 1 } ?? at
  }

  /// "promoted Jane Roe from Controller to Treasurer": the token after the old office.
  private static func oldOffice(_ at: Int, _ sentence: OfficeSentence) -> Int {
    guard sentence.lexed.word(at) == .from, let old = sentence.offices.phrase(at: at + 1, before: sentence.end) else {
      return at
    }
    return old.end
  }

  /// "The following persons were appointed to the Board: A, B and C".
  private static func listed(before start: Int, after end: Int?, _ sentence: OfficeSentence) -> PersonGroup? {
    guard let end, sentence.hasWord([.following], in: max(sentence.range.lowerBound, start - 5)..<start),
      let colon = (end..<min(sentence.end, end + 12)).first(where: { sentence.lexed.kind($0) == .colon })
    else { return nil }
    return sentence.group(at: colon)
  }

  /// "was promoted to President and elected to the Board": a second verb of the same passive.
  private static func goesOn(_ start: Int, _ verb: Int, _ sentence: OfficeSentence) -> Bool {
    guard sentence.lexed.word(start - 1) == .and, sentence.group(at: verb + 1) == nil,
      let group = sentence.group(before: start)
    else { return false }
    return sentence.lexed.isPassive(span(group.end, start))
  }

  /// "appointed as directors A and B", "elected to the Board: A, B and C".
  private static func officeFirst(_ verb: Int, _ sentence: OfficeSentence) -> [OfficeChange] {
    // "to add the position of Chairman" adds nobody.
    guard !OfficeTerms.adding.contains(sentence.lexed[verb].key),
      let introduced = OfficeIntroduction.read(verb + 1, sentence), let office = introduced.office,
      let group = sentence.group(at: office.end)
    else { return [] }
    // "appointed director Jane Roe as Chair of the Audit Committee": what she is, and not what she becomes.
    switch sentence.lexed.word(group.end) {
    case .as where !office.isPlural, .to where !office.isPlural: return []
    default: break
    }
    return changes(group, introduced, from: verb, "appointed", sentence)
  }

  private static func changes(
    _ group: PersonGroup, _ introduced: OfficeIntroduction?, from start: Int, _ rule: String,
    _ sentence: OfficeSentence
  ) -> [OfficeChange] {
    guard let introduced, let office = introduced.office else { return [] }
    let place = min(start, group.start)..<max(introduced.end, group.end)
    var found = group.members.map {
      OfficeChange(person: $0, office: office, event: .appointed, rule: rule, place: place)
    }
    if let predecessor = introduced.predecessor {
      found += predecessor.members.map {
        OfficeChange(
          person: $0, office: office, event: SuccessionRule.event(sentence), rule: "succeeded", place: place,
          isImplied: true)
      }
    }
    return found
  }

  /// Skips who appoints: "by the Company's Board of Directors".
  private static func agentEnd(_ start: Int, _ sentence: OfficeSentence) -> Int {
    let lexed = sentence.lexed
    var at = Asides.skip(lexed, from: start, before: sentence.end)
    guard lexed.word(at) == .by else { return at }
    for next in at + 1..<min(sentence.end, at + 18) {
      switch lexed.word(next) {
      case .as, .to: return next
      default: if lexed.kind(next) == .comma { at = next + 1 }
      }
    }
    return Asides.skip(lexed, from: at, before: sentence.end)
  }

  /// Stockholders elect whom the proxy statement named: a vote, no change.
  private static func votes(before verb: Int, _ sentence: OfficeSentence) -> Bool {
    let lexed = sentence.lexed
    for at in span(max(sentence.range.lowerBound, verb - 12), verb).reversed() {
      switch lexed.word(at) {
      case .stockholders, .shareholders, .holders: return true
      // "the stockholders met, and the Board elected"
      case .board, .and: return false
      default:
        if lexed.kind(at) == .comma && lexed.kind(at - 1) != .word || lexed.kind(at) == .semicolon { return false }
      }
    }
    return false
  }
}
