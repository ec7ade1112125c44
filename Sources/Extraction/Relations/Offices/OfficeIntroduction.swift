internal import Names

/// What follows an appointment: "as its Treasurer", "to serve as a director", "to the Board", "to replace John Doe as
/// President".
struct OfficeIntroduction {
  var office: OfficePhrase?
  /// Who held the office before.
  var predecessor: PersonGroup?
  var end: Int

  static func read(_ start: Int, _ sentence: OfficeSentence) -> OfficeIntroduction? {
    let lexed = sentence.lexed
    var at = Asides.skip(lexed, from: start, before: sentence.end)
    if lexed.kind(at) == .comma { at += 1 }
    var found: OfficeIntroduction?
    switch lexed.word(at) {
    case .as:
      found =
        asSuccessor(at + 1, start, sentence)
        ?? plain(sentence.offices.phrase(at: at + 1, before: sentence.end), sentence)
    case .to:
      found = afterTo(at + 1, sentence)
    case .in:
      found = inPlace(at + 1, start, sentence)
    default:
      found = plain(sentence.offices.phrase(at: at, before: sentence.end), sentence)
    }
    guard var result = found else { return nil }
    if result.predecessor == nil, let succession = succession(result.end, sentence) {
      result.predecessor = succession.predecessor
      result.end = succession.end
    }
    return result
  }

  /// "the retirement of John Doe as Treasurer and the appointment of Jane Roe as his successor".
  private static func asSuccessor(_ at: Int, _ start: Int, _ sentence: OfficeSentence) -> OfficeIntroduction? {
    let lexed = sentence.lexed
    switch lexed.word(at) {
    case .his, .her, .their: break
    default: return nil
    }
    let before = sentence.groups.filter { $0.end <= start }
    guard lexed.word(at + 1) == .successor, before.count > 1,
      let office = sentence.givenUp(by: before[before.count - 2], before: start)
    else { return nil }
    // "as his successor as Chairman"
    if let named = SuccessionRule.office(after: at + 2, sentence) {
      return OfficeIntroduction(office: named, end: named.end)
    }
    return OfficeIntroduction(office: office, end: at + 2)
  }

  /// "John Doe resigned as a director and Jane Roe was appointed in his place".
  private static func inPlace(_ at: Int, _ start: Int, _ sentence: OfficeSentence) -> OfficeIntroduction? {
    let lexed = sentence.lexed
    switch lexed.word(at) {
    case .his, .her, .their: break
    default: return nil
    }
    guard OfficeTerms.places.contains(lexed[at + 1].key), let before = previous(start, sentence),
      let office = sentence.givenUp(by: before, before: start)
    else { return nil }
    return OfficeIntroduction(office: office, end: at + 2)
  }

  /// Who is named before the last person.
  private static func previous(_ start: Int, _ sentence: OfficeSentence) -> PersonGroup? {
    let before = sentence.groups.filter { $0.end <= start }
    return before.count > 1 ? before[before.count - 2] : nil
  }

  /// "To fill the vacancies on the Board, the directors appointed": a seat on the board.
  static func filling(before verb: Int, _ sentence: OfficeSentence) -> OfficeIntroduction? {
    let lexed = sentence.lexed
    let before = sentence.range.lowerBound..<max(verb, sentence.range.lowerBound)
    guard let fill = before.first(where: { lexed[$0].key == OfficeTerms.fill }) else { return nil }
    return vacancy(fill + 1, sentence)
  }

  private static func plain(_ office: OfficePhrase?, _ sentence: OfficeSentence) -> OfficeIntroduction? {
    guard var office else { return nil }
    // "as President and to the Board of Directors"
    let lexed = sentence.lexed
    let at = lexed.kind(office.end) == .comma ? office.end + 1 : office.end
    if lexed.word(at) == .and, lexed.word(at + 1) == .to || lexed.word(at + 1) == .as {
      let more = sentence.offices.phrase(
        at: at + 2, before: sentence.end, allowsBoard: lexed.word(at + 1) == .to)
      if let more {
        office.units += more.units
        office.companies += more.companies
        office.end = more.end
      }
    }
    return OfficeIntroduction(office: office, end: office.end)
  }

  private static func afterTo(_ start: Int, _ sentence: OfficeSentence) -> OfficeIntroduction? {
    let lexed = sentence.lexed
    switch lexed.word(start) {
    case .serve:
      switch lexed.word(start + 1) {
      case .as, .on, .in:
        return plain(
          sentence.offices.phrase(
            at: start + 2, before: sentence.end, allowsBoard: lexed.word(start + 1) == .on), sentence)
      default: return nil
      }
    case .succeed, .replace:
      return succession(start, sentence)
    // "selected Jane Roe to be the next President"
    case .assume, .be, .become:
      return plain(sentence.offices.phrase(at: start + 1, before: sentence.end), sentence)
    default:
      if lexed[start].key == OfficeTerms.fill { return vacancy(start + 1, sentence) }
      if let meant = sentence.meant(at: start) { return OfficeIntroduction(office: meant, end: start + 2) }
      return plain(sentence.offices.phrase(at: start, before: sentence.end, allowsBoard: true), sentence)
    }
  }

  /// "to fill the newly created directorship", "to fill the vacancy on the Board left by John Doe".
  private static func vacancy(_ start: Int, _ sentence: OfficeSentence) -> OfficeIntroduction? {
    let lexed = sentence.lexed
    var isVacancy = false
    for at in start..<min(sentence.end, start + 18) {
      let token = lexed[at]
      isVacancy = isVacancy || OfficeTerms.vacancies.contains(token.key)
      if OfficeWords.isCommittee(token.key) { return nil }
      if OfficeTerms.directorships.contains(token.key) || isVacancy && OfficeWords.isBoard(token.key) {
        let seat = OfficePhrase.Unit(range: at..<at, isDirector: true)
        return OfficeIntroduction(office: OfficePhrase(units: [seat], end: at + 1), end: at + 1)
      }
      if isVacancy, let group = sentence.groups.first(where: { $0.start == at }),
        let office = sentence.vacated(by: group)
      {
        return OfficeIntroduction(office: office, end: group.end)
      }
    }
    // "increased its size to eight directors and elected Jane Roe to fill the resulting vacancy"
    guard isVacancy, sentence.range.contains(where: { isSeat(lexed[$0].key) }) else { return nil }
    let seat = OfficePhrase.Unit(range: start..<start, isDirector: true)
    return OfficeIntroduction(office: OfficePhrase(units: [seat], end: start + 1), end: start + 1)
  }

  private static func isSeat(_ key: WordKey) -> Bool { OfficeWords.isBoard(key) || OfficeWords.isDirector(key) }

  /// "to succeed Jane Roe as Treasurer", ", replacing John Doe".
  private static func succession(_ start: Int, _ sentence: OfficeSentence) -> OfficeIntroduction? {
    let lexed = sentence.lexed
    var at = Asides.skip(lexed, from: start, before: sentence.end)
    if lexed.kind(at) == .comma { at += 1 }
    if lexed.word(at) == .to { at += 1 }
    switch lexed.word(at) {
    case .succeed, .succeeding, .replace, .replacing: break
    default: return nil
    }
    guard let group = sentence.group(at: at + 1) else {
      // "John Doe resigned as Treasurer and Jane Roe was elected to succeed him"
      guard OfficeTerms.pronouns.contains(lexed[at + 1].key),
        let office = SuccessionRule.office(after: at + 2, sentence)
          ?? previous(at, sentence).map({ sentence.givenUp(by: $0, before: at) }) ?? sentence.told.last
      else { return nil }
      return OfficeIntroduction(office: office, end: max(at + 2, office.end))
    }
    var found = OfficeIntroduction(predecessor: group, end: group.end)
    if let office = SuccessionRule.office(after: group.end, sentence) {
      found.office = office
      found.end = office.end
    } else {
      found.office = sentence.vacated(by: group)
    }
    return found
  }
}
