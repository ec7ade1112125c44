internal import DealModel
internal import Names

/// "the employment of Jane Roe as Treasurer", "her continued employment as Treasurer", "is employed as Treasurer"; with a
/// word of ending, a departure: "terminated the employment of John Doe, President".
enum EmploymentRule {
  static func read(_ noun: Int, _ sentence: OfficeSentence) -> [OfficeChange] {
    guard !sentence.isConditional(at: noun) else { return [] }
    if sentence.lexed[noun].key == OfficeTerms.employed { return employed(noun, sentence) }
    if sentence.lexed.word(noun + 1) == .of { return ofPerson(noun, sentence) }
    return possessed(noun, sentence)
  }

  private static func ofPerson(_ noun: Int, _ sentence: OfficeSentence) -> [OfficeChange] {
    guard let group = sentence.group(at: noun + 2) else { return [] }
    let named = sentence.office(after: group.end)
    let end = max(named?.end ?? 0, group.end)
    let ends = isEnded(before: noun, after: end, sentence)
    return group.members.compactMap { member in
      guard let office = named ?? (ends ? sentence.held(by: member) : nil) else { return nil }
      return change(member, office, ends, noun..<end)
    }
  }

  /// "her continued employment as", "Jane Roe's employment as".
  private static func possessed(_ noun: Int, _ sentence: OfficeSentence) -> [OfficeChange] {
    let lexed = sentence.lexed
    var after = noun + 1
    if lexed.word(after) == .with, let company = sentence.offices.company(after + 1, before: sentence.end) {
      after = company.upperBound
    }
    let named = sentence.office(after: after)
    // "commenced employment as Treasurer"
    if OfficeTerms.begin.contains(lexed[noun - 1].key) {
      guard let named, !OfficeTerms.isOfYear(after: named.end, before: sentence.end, lexed),
        let group = sentence.subject(before: sentence.verbStart(noun - 1))
      else { return [] }
      return group.members.map {
        OfficeChange(
          person: $0, office: named, event: .appointed, rule: "employed", place: group.start..<named.end)
      }
    }
    let at = lexed[noun - 1].isWord && !lexed[noun - 1].isCapital && !isPronoun(lexed.word(noun - 1)) ? noun - 1 : noun
    let group: PersonGroup?
    if isPronoun(lexed.word(at - 1)) {
      group = sentence.subject(before: at - 1)
    } else {
      group = sentence.groups.first { $0.end == at }.flatMap {
        lexed[at - 1].isPossessive ? PersonGroup(members: Array($0.members.suffix(1))) : nil
      }
    }
    guard let group else { return [] }
    let end = named?.end ?? after
    let ends = isEnded(before: group.start, after: end, sentence)
    // "if his employment is terminated" ends nothing.
    guard named != nil || ends && lexed.word(end) != .is else { return [] }
    return group.members.compactMap { member in
      // Of "its former Treasurer, whose employment ended" the office is told.
      guard let office = named ?? member.office ?? sentence.held(by: member) else { return nil }
      return change(member, office, ends, group.start..<end)
    }
  }

  /// "is employed as": held; "will be employed as": taken up.
  private static func employed(_ verb: Int, _ sentence: OfficeSentence) -> [OfficeChange] {
    let start = sentence.verbStart(verb)
    let isFuture = sentence.hasWord([.will, .shall], in: start..<verb)
    guard isFuture || sentence.hasWord([.is, .are], in: start..<verb),
      !sentence.hasWord([.not, .may], in: start..<verb), let office = sentence.office(after: verb + 1),
      let group = sentence.subject(before: start)
    else { return [] }
    return group.members.map {
      OfficeChange(
        person: $0, office: office, event: isFuture ? .appointed : .serves, rule: "employed",
        place: group.start..<office.end)
    }
  }

  private static func change(_ member: PersonMention, _ office: OfficePhrase, _ ends: Bool, _ place: Range<Int>)
    -> OfficeChange
  {
    OfficeChange(
      person: member, office: office, event: ends ? .resigned : .serves, rule: ends ? "employment_ended" : "employed",
      place: place)
  }

  private static let endings: Set<Word> = [.terminated, .terminate, .terminates, .ceased, .cease, .ceases]

  private static func isPronoun(_ word: Word) -> Bool {
    switch word {
    case .his, .her, .their, .whose: true
    default: false
    }
  }

  /// "terminated the employment of", "the employment of … was terminated".
  private static func isEnded(before start: Int, after end: Int, _ sentence: OfficeSentence) -> Bool {
    let lexed = sentence.lexed
    let before = max(sentence.range.lowerBound, start - 4)..<start
    if before.contains(where: { lexed.word($0) == .terminated || lexed[$0].key == OfficeTerms.termination }) {
      return true
    }
    var at = lexed.kind(end) == .comma ? end + 1 : end
    while at < sentence.end, sentence.isAuxiliary(lexed.word(at)) || OfficeVerbs.isAdverb(lexed[at].key) { at += 1 }
    // "as President of Elm Bank, a subsidiary of Elm Corp., ended"
    if lexed.kind(end) == .comma, lexed.word(at) == .a || lexed.word(at) == .an {
      at = span(at, min(sentence.end, at + 14)).last { lexed.kind($0) == .comma }.map { $0 + 1 } ?? at
    }
    return endings.contains(lexed.word(at)) || OfficeTerms.ended.contains(lexed[at].key)
  }
}
