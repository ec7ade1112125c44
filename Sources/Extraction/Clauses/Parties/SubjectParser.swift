internal import DealModel
internal import Names

/// Reads who does what a verb says: the list of names and terms that ends right before it.
struct SubjectParser {
  let lexed: Lexed
  let lists: PartyListParser

  /// The longest list that ends at a verb, in a sentence that starts at a token.
  func subject(before verb: Int, from start: Int) -> PartyList? {
    var tried = 0
    for first in start..<max(start, verb) where canOpen(first, from: start) && lexed.word(first) != .and {
      // In a sentence without end, the subject opens it or stands near its verb.
      tried += 1
      if tried > SubjectParser.mostOpenings, first < verb - SubjectParser.reach { continue }
      let list = lists.list(at: first, before: verb)
      guard !list.members.isEmpty, reaches(list.end, verb), !isBetween(first, from: start) else { continue }
      return list
    }
    return reporter(before: verb, from: start) ?? bearer(before: verb, from: start)
  }

  /// "a joint venture between the Company and Alder Fund entered into": the second of two that stand between.
  private func isBetween(_ at: Int, from start: Int) -> Bool {
    guard at > start, lexed.word(at - 1) == .and else { return false }
    for before in stride(from: at - 2, through: max(start, at - 14), by: -1) {
      switch lexed.word(before) {
      case .between, .among: return true
      case .and, .with, .that, .which: return false
      default: if lexed.kind(before) == .semicolon { return false }
      }
    }
    return false
  }

  /// "a loan from the Company, which in turn borrowed": who stands before "which".
  private func bearer(before verb: Int, from start: Int) -> PartyList? {
    var at = verb
    if lexed[at - 1].key == SubjectParser.turn, lexed.word(at - 2) == .in { at -= 2 }
    guard lexed.word(at - 1) == .which, lexed.kind(at - 2) == .comma else { return nil }
    let comma = at - 2
    for first in stride(from: comma - 1, through: max(start, comma - 12), by: -1)
    where lexed[first].isCapital || lexed.word(first) == .the {
      let list = lists.list(at: first, before: comma)
      if list.members.count == 1, list.end == comma, first == start || !lexed[first - 1].isCapital { return list }
    }
    return nil
  }

  private static let turn = WordKey("turn")

  /// "In connection with the placement the Company entered into": who reports, where no comma sets off what stands before.
  private func reporter(before verb: Int, from start: Int) -> PartyList? {
    var at = verb - 1
    while at > start + 1, at > verb - 4, [.also, .has, .had, .have].contains(lexed.word(at)) { at -= 1 }
    guard at > start + 1, lexed.word(at - 1) == .the, lexed[at].isCapital, !lexed[at].isPossessive else { return nil }
    switch lexed.word(at) {
    case .company, .registrant, .corporation, .partnership: break
    default: return nil
    }
    // "an affiliate of the Company entered into"
    guard lexed[at - 2].isWord, !SubjectParser.prepositions.contains(lexed[at - 2].key) else { return nil }
    let list = lists.list(at: at - 1, before: verb)
    return list.members.isEmpty ? nil : list
  }

  private static let prepositions = WordKeySet(
    words: "of by with to from for in on and or between among behind against through under into than as")

  private func canOpen(_ at: Int, from start: Int) -> Bool {
    if at == start { return true }
    switch lexed.kind(at - 1) {
    // The comma before "Inc." lies inside a name.
    case .comma:
      // "with the consent of its lenders, Tern Bank, N.A. and Oak Bank": those who consent.
      return (lexed.legalForm(at: at) == nil || !lexed[at].isCapital)
        && !SubjectParser.creditors.contains(lexed[at - 2].key)
    case .closeParenthesis, .semicolon, .lineEnd, .colon: return true
    // A bullet or a dash before a row of a list.
    case .dash, .other, .tab: return at - 1 == start || lexed.kind(at - 2) == .lineEnd
    // "On May 2, 2011 Harrow Mills, Inc. entered into".
    case .number:
      return (lexed[at].isCapital || lexed.word(at) == .the) && DateParser(lexed: lexed).date(endingAt: at) != nil
    default: break
    }
    switch lexed.word(at - 1) {
    case .that, .and, .when, .where, .which, .whereby, .as, .concurrently, .simultaneously: return true
    // "In connection therewith the Company entered into".
    default: return lexed[at - 1].key == SubjectParser.therewith
    }
  }

  /// The subject of a verb behind "and": "Harrow Mills formed Elm LLC and entered into".
  func coordinated(before verb: Int, from start: Int) -> PartyList? {
    lexed.word(verb - 1) == .and ? leading(before: verb, from: start) : nil
  }

  /// The subject of the sentence of a verb behind "by": "Harrow Mills assumed the notes by executing".
  func means(before verb: Int, from start: Int) -> PartyList? {
    guard lexed.word(verb - 1) == .by else { return nil }
    return leading(before: verb, from: start)
  }

  /// The first list that a verb in the past follows.
  private func leading(before verb: Int, from start: Int) -> PartyList? {
    for first in start..<max(start, verb) where canOpen(first, from: start) {
      let list = lists.list(at: first, before: verb)
      guard !list.members.isEmpty else { continue }
      if isPastVerb(list.end) { return list }
      // "Harrow Mills and Elm Works terminated their lease and entered into": both stand before the first verb.
      let act = span(list.end, min(verb, list.end + SubjectParser.reach)).first {
        !lexed[$0].isCapital && SubjectVerbs.stands(at: $0, before: verb, lexed)
      }
      return act.flatMap { act in
        let both = lists.list(at: first, before: act)
        return reaches(both.end, act) ? both : nil
      }
    }
    return nil
  }

  /// Who does what is told right before a token by a verb of dealing, "Harrow Mills borrowed $5 million under"; nobody
  /// where a relative clause stands between: "acquired Elm Works, which sells yarn under".
  func nearest(before end: Int, from start: Int) -> PartyList? {
    for at in stride(from: end - 1, through: max(start, end - SubjectParser.reach), by: -1) {
      switch lexed.word(at) {
      case .which, .whose, .who: return nil
      case .that where lexed.word(at + 1) != .certain: return nil
      default: break
      }
      guard SubjectParser.deals.contains(lexed[at].key) else { continue }
      var verb = at
      while verb > start, [.has, .have, .had, .also].contains(lexed.word(verb - 1)) { verb -= 1 }
      return subject(before: verb, from: start)
    }
    return nil
  }

  private static let deals = WordKeySet(
    words: """
      borrowed drew repaid prepaid acquired issued sold pledged purchased exercised assigned leases leased licensed exchanged \
      transferred conveyed incurred completed consummated closed operates sells purchases manufactures
      """)
  private static let reach = 60
  private static let mostOpenings = 60

  /// "formed", "has completed": a verb in the past.
  private func isPastVerb(_ start: Int) -> Bool {
    var at = lexed.kind(start) == .comma ? start + 1 : start
    if lexed.word(at) == .has || lexed.word(at) == .have || lexed.word(at) == .also { at += 1 }
    return lexed[at].isWord && !lexed[at].isCapital
      && (SubjectVerbs.stands(at: at, before: lexed.count, lexed) || SubjectVerbs.isIrregular(lexed[at].key)
        || lexed.string(at..<at + 1).hasSuffix("ed"))
  }

  /// The subject of the verb before "that it": "Harrow Mills announced that it had entered into".
  func antecedent(of pronoun: Int, from start: Int) -> PartyList? {
    guard lexed.word(pronoun) == .it || lexed.word(pronoun) == .they, let that = conjunction(before: pronoun) else {
      return nil
    }
    for at in stride(from: that - 1, to: max(start, that - 11), by: -1) {
      switch lexed.word(at) {
      case .announced, .announces: return subject(before: at, from: start)
      // "Harrow Mills issued a press release announcing that it had entered into"
      case .unknown where lexed[at].key == SubjectParser.announcing:
        return leading(before: at, from: start)
      default: if SubjectParser.reporting.contains(lexed[at].key) { return subject(before: at, from: start) }
      }
    }
    return nil
  }

  /// "that it", "that, on May 2, 2031, it": the "that" before a pronoun.
  private func conjunction(before pronoun: Int) -> Int? {
    if lexed.word(pronoun - 1) == .that { return pronoun - 1 }
    guard let that = span(max(0, pronoun - 9), pronoun).last(where: { lexed.word($0) == .that }) else { return nil }
    let on = lexed.kind(that + 1) == .comma ? that + 2 : that + 1
    guard let day = DateParser(lexed: lexed).day(at: on, before: pronoun) else { return nil }
    return day.end == pronoun || day.end == pronoun - 1 && lexed.kind(day.end) == .comma ? that : nil
  }

  /// Who "it" is that opens a sentence, "It entered into", "On May 2, 2031, it entered into": whom the sentence before is
  /// about.
  func resumed(before verb: Int, in sentence: Range<Int>, after previous: Range<Int>?) -> PartyList? {
    guard let previous, lexed.word(verb - 1) == .it || lexed.word(verb - 1) == .they,
      verb - 1 == sentence.lowerBound || lexed.kind(verb - 2) == .comma && verb - 2 - sentence.lowerBound <= 10,
      !span(sentence.lowerBound, verb - 1).contains(where: { lists.names.legalForm(at: $0, before: verb) != nil }),
      let list = leading(before: previous.upperBound, from: previous.lowerBound),
      lexed.word(verb - 1) == .they ? list.members.count > 1 : list.members.count == 1 && !isPerson(list.members[0])
    else { return nil }
    return list
  }

  private func isPerson(_ member: PartyMember) -> Bool {
    guard case .name(let match) = member.reference else { return false }
    return match.form == nil && PersonNames.likeness(lexed.string(match.range)) > 0.5
  }

  /// "a majority of the loans", "the loans outstanding".
  private func isOfSecurities(_ last: Int) -> Bool {
    ClassHeads.isSecurity(lexed[last].key) || ClassHeads.isSecurity(lexed[last - 1].key)
  }

  private static let creditors = WordKeySet(words: "lenders noteholders creditors bondholders")
  private static let therewith = WordKey("therewith")
  private static let announcing = WordKey("announcing")
  private static let reporting = WordKeySet(words: "reported disclosed confirmed stated")

  /// A board right before a verb, and the company that it is named with.
  struct Board {
    var company: PartyList?
  }

  /// The board that is the subject of a verb: "the Board of Directors of Elm Works approved", "our Board adopted".
  func board(before verb: Int, from start: Int) -> Board? {
    let boards = span(max(start, verb - 24), verb).filter {
      lexed.word($0) == .board && lexed.kind($0 - 1) != .openQuote
    }
    guard let board = boards.last else { return nil }
    // "John Doe, Chairman of the Board of the Company, entered into": he, and no board.
    var first = board
    while first > start, first > board - 4,
      [.the, .our, .its].contains(lexed.word(first - 1)) || lexed[first - 1].isPossessive
    {
      first -= 1
    }
    guard canOpen(first, from: start) || lexed.word(first - 1) == .the && canOpen(first - 1, from: start) else {
      return nil
    }
    var at = lexed.matches(board + 1, .of, .directors) ? board + 3 : board + 1
    var company: PartyList?
    if lexed.word(at) == .of {
      // "(the "Board")" is no term for the company.
      let bracket = span(at, verb).first { lexed.kind($0) == .openParenthesis }
      let list = lists.list(at: at + 1, before: bracket ?? verb)
      guard list.members.count == 1 else { return nil }
      company = list
      at = list.end
    }
    if lexed.kind(at) == .openParenthesis, let close = lexed.closing(at, before: verb) { at = close + 1 }
    return reaches(at, verb) ? Board(company: company) : nil
  }

  /// Whether the subject of a verb is somebody without a name: "the joint venture entered into", "an affiliate of Alder
  /// Works entered into".
  ///
  /// What stands beside a name, behind "and" or a comma, may belong to that.
  func isOther(before verb: Int, from start: Int) -> Bool {
    guard board(before: verb, from: start) == nil, isNoun(verb - 1) || isOfNamed(before: verb, from: start) else {
      return false
    }
    for at in stride(from: verb - 1, through: max(start, verb - SubjectParser.longestNoun), by: -1) {
      switch lexed.kind(at) {
      case .comma where lexed.legalForm(at: at + 1) != nil: continue
      case .comma:
        return lexed.kind(at - 1) != .closeParenthesis && !(lexed[at - 1].isWord && lexed[at - 1].isCapital)
      case .word, .number, .percent: break
      default: return false
      }
      switch lexed.word(at) {
      case .and: return isBetween(at + 1, from: start)
      case .or, .we, .it, .they, .together, .through, .as, .among, .between: return false
      case .that where lexed.kind(at - 1) != .comma && at < verb - 3: return true
      case .company, .registrant, .us: if lexed[at].isCapital, !isOblique(at) { return false }
      default: continue
      }
    }
    return verb - start <= SubjectParser.longestNoun
  }

  private static let longestNoun = 30

  /// A noun in lower case, and no function word.
  private func isNoun(_ at: Int) -> Bool {
    let token = lexed[at]
    // "our Chief Executive Officer entered into"
    if OfficeNouns.isOffice(token.word) { return true }
    guard token.isWord, !token.isCapital else { return false }
    switch token.word {
    case .unknown: return !SubjectParser.adverbs.contains(token.key)
    case .subsidiary, .subsidiaries, .affiliate, .affiliates, .entity, .entities, .partnership, .trust, .bank, .member,
      .members, .manager, .parent, .company, .corporation:
      return true
    default: return false
    }
  }

  /// "an affiliate of Alder Fund, L.P.", "management of the Company", "a venture between the Company and Alder Fund": a
  /// noun, and behind it a name or term that ends before the verb.
  private func isOfNamed(before verb: Int, from start: Int) -> Bool {
    span(max(start + 1, verb - 14), verb).contains { at in
      guard lexed.word(at) == .of || lexed.word(at) == .between, lexed[at - 1].isWord, !lexed[at - 1].isCapital else {
        return false
      }
      let list = lists.list(at: at + 1, before: verb)
      return list.end == verb && list.members.count == (lexed.word(at) == .of ? 1 : 2)
    }
  }

  /// "of the Company", "the Company's".
  private func isOblique(_ at: Int) -> Bool {
    if lexed[at].isPossessive { return true }
    let before = lexed.word(at - 1) == .the ? at - 2 : at - 1
    return [.of, .with, .by, .for, .to, .from, .in].contains(lexed.word(before))
  }

  private static let adverbs = WordKeySet(
    words: """
      recently subsequently initially formally voluntarily concurrently simultaneously thereafter then now just already \
      effectively successfully privately directly thereupon contemporaneously immediately jointly duly therewith herewith \
      therein thereto hereto first
      """)

  /// Whether nothing but a comma, an adverb or the agreement of a class stands between the list's end and the verb: "the
  /// lenders under its Credit Agreement entered into".
  private func reaches(_ end: Int, _ verb: Int) -> Bool {
    var end = end
    if end < verb, lexed.word(end) == .under, ClassHeads.holdsSecurities(lexed[end - 1].key) || isOfSecurities(end - 1)
    {
      end = lists.descriptions.agreementEnd(end + 1, before: verb) ?? end
    }
    // "the purchasers of our 6% debentures received"
    if end < verb, lexed.word(end) == .of, RoleTerms.role(of: lexed[end - 1].key)?.role == .purchaser {
      end = lists.classes.securitiesEnd(end + 1, before: verb) ?? end
    }
    for at in end..<max(end, verb) {
      if lexed.kind(at) == .comma { continue }
      switch lexed.word(at) {
      case .also, .each, .both, .has, .have, .had, .previously, .jointly, .today, .thereby, .then: continue
      default: return false
      }
    }
    return end <= verb
  }
}
