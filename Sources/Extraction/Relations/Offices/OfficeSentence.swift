internal import DealModel
internal import Names
/// A sentence with the people in it, as the rules for offices read it.
struct OfficeSentence {
  let lexed: Lexed
  let offices: OfficeParser
  let range: Range<Int>
  let groups: [PersonGroup]
  /// Offices that people were said to hold anywhere in the text, by person.
  let known: [Int: OfficePhrase]
  /// What the sentences before told.
  let told: Told

  /// The offices that people were said to leave and to take, by person.
  struct Told {
    private(set) var left: [Int: OfficePhrase] = [:]
    private(set) var taken: [Int: OfficePhrase] = [:]
    /// Whom the sentence before was about.
    var subject: Int?

    /// The office that whoever "him" stands for left.
    var last: OfficePhrase? { subject.flatMap { left[$0] } }

    mutating func add(_ change: OfficeChange) {
      switch change.event {
      case .resigned, .retired:
        guard !change.isImplied else { return }
        left[change.person.person] = change.office
      case .appointed: taken[change.person.person] = change.office
      default: break
      }
    }
  }

  var end: Int { range.upperBound }

  // MARK: People

  /// The last row of people that ends at or before a token.
  func group(before at: Int) -> PersonGroup? { groups.last { $0.end <= at } }

  /// The row of people that starts at a token, or a word or two after it: "each of", "both".
  func group(at start: Int) -> PersonGroup? {
    var at = start
    while at < start + 3 {
      if let group = groups.first(where: { $0.start <= at && at < $0.end }) { return group }
      switch lexed.word(at) {
      case .each, .of, .both, .the, .following: at += 1
      default:
        guard lexed.kind(at) == .colon || lexed.kind(at) == .lineEnd else { return described(at: at) }
        at += 1
      }
    }
    return nil
  }

  /// "its Chairman, Jane Roe", "Vice President Jane Roe as": who stands behind an office of the company's own.
  private func described(at start: Int) -> PersonGroup? {
    guard let office = offices.phrase(at: start, before: end) else { return nil }
    let name = lexed.kind(office.end) == .comma ? office.end + 1 : office.end
    guard let group = groups.first(where: { $0.start == name }) else { return nil }
    return office.isOwn || name == office.end && lexed.word(group.end) == .as ? group : nil
  }

  /// The row of people that follows a phrase and its comma.
  func group(after at: Int) -> PersonGroup? {
    lexed.kind(at) == .comma ? groups.first { $0.start == at + 1 } : nil
  }

  /// The subject of a verb: the row of people before it, with nothing between but what may stand there.
  func subject(before verb: Int) -> PersonGroup? {
    guard let group = group(before: verb) else { return nil }
    return isGap(group.end..<verb) ? group : nil
  }

  /// Whom "his" stands for where the sentence names nobody else by then.
  func only(before at: Int) -> PersonGroup? {
    let named = groups.prefix { $0.end <= at }
    return named.count == 1 && named.first?.members.count == 1 ? named.first : nil
  }

  /// Whether a stretch can stand between a subject and its verb: auxiliaries and adverbs, a description in commas, or
  /// a first verb with its object ("notified the Company of her decision to").
  private func isGap(_ gap: Range<Int>) -> Bool {
    guard gap.count <= 45 else { return false }
    for at in gap {
      if lexed.kind(at) == .semicolon || lexed.kind(at) == .lineEnd { return false }
      // Somebody else acts: "and the Board".
      if lexed.word(at) == .and, at + 2 < gap.upperBound,
        lexed.word(at + 1) == .the || lexed.word(at + 1) == .its
          || lexed[at + 1].isCapital && !isOffice(at + 1),
        !hasPronoun(at + 1..<gap.upperBound)
      {
        return false
      }
    }
    return true
  }

  private func isOffice(_ at: Int) -> Bool {
    OfficeWords.isHead(lexed[at].key) || OfficeWords.isModifier(lexed[at].key)
  }

  private func hasPronoun(_ range: Range<Int>) -> Bool {
    range.contains { at in
      switch lexed.word(at) {
      case .his, .her, .their, .he, .she, .they: true
      default: false
      }
    }
  }

  // MARK: Words before a verb

  /// The first token of the auxiliaries and adverbs before a verb.
  func verbStart(_ verb: Int) -> Int {
    var at = verb
    while at - 1 >= range.lowerBound,
      isAuxiliary(lexed.word(at - 1)) || OfficeVerbs.isAdverb(lexed[at - 1].key)
    { at -= 1 }
    return at
  }

  func isAuxiliary(_ word: Word) -> Bool {
    switch word {
    case .has, .have, .had, .was, .were, .is, .are, .be, .been, .being, .will, .shall, .would, .also, .to,
      .not, .newly,
      .initially, .today, .may, .can, .previously, .only, .both, .each:
      true
    default: false
    }
  }

  func hasWord(_ words: Set<Word>, in range: Range<Int>) -> Bool {
    range.contains { words.contains(lexed.word($0)) }
  }

  /// Whether a clause only says what would follow: "if he resigns", "in the event of".
  func isConditional(at verb: Int) -> Bool {
    for at in max(range.lowerBound, verb - 14)..<verb {
      switch lexed.word(at) {
      case .if: return true
      // "Until a successor is named, Jane Roe will serve": what lasts till then, and is so.
      case .until: if !span(at, verb).contains(where: { lexed.kind($0) == .comma }) { return true }
      default: if OfficeVerbs.isConditional(lexed[at].key) { return true }
      }
    }
    return false
  }

  /// "would join the Board if the stockholders approve", "as President, unless": what a clause behind it makes doubtful.
  func isContingent(behind at: Int) -> Bool {
    for next in span(at, min(end, at + 12)) {
      switch lexed.word(next) {
      case .if: return true
      case .and, .who, .which, .will: return false
      // "the appointment of Jane Roe as President was rejected"
      case .was, .been: if OfficeTerms.undoing.contains(lexed[next + 1].key) { return true }
      default:
        if lexed[next].key == OfficeTerms.unless { return true }
        if lexed.kind(next) == .semicolon { return false }
        // ", if she is cleared", "June 1, 2031, if"
        if lexed.kind(next) == .comma, lexed.kind(next + 1) != .number, lexed.word(next + 1) != .if { return false }
      }
    }
    return false
  }

  /// "has withdrawn his resignation", "denied reports that he resigned": what is said not to be, or no longer.
  func isUndone(at verb: Int) -> Bool {
    for at in span(max(range.lowerBound, verb - 8), verb).reversed() {
      if lexed.kind(at) == .comma || lexed.kind(at) == .semicolon || lexed.word(at) == .and { return false }
      if OfficeTerms.undoing.contains(lexed[at].key) { return true }
    }
    return false
  }

  // MARK: Offices

  /// The office after a verb or a noun: behind "as", "from" or "of", phrases of time between.
  func office(after start: Int) -> OfficePhrase? {
    var at = start
    for _ in 0..<4 {
      let next = Asides.skip(lexed, from: at, before: end)
      if next > at {
        at = next
        continue
      }
      break
    }
    if lexed.kind(at) == .comma { at += 1 }
    switch lexed.word(at) {
    case .as: return extended(offices.phrase(at: at + 1, before: end, allowsBoard: false))
    case .from, .on:
      return extended(offices.phrase(at: at + 1, before: end, allowsBoard: true)) ?? meant(at: at + 1)
    default: return nil
    }
  }

  /// "to those offices", "from that position": the office that the sentence named last.
  func meant(at start: Int) -> OfficePhrase? {
    switch lexed.word(start) {
    case .that, .those, .such, .these, .this: break
    default: return nil
    }
    guard OfficeWords.isPosition(lexed[start + 1].key) else { return nil }
    for at in span(max(range.lowerBound + 1, start - 60), start).reversed() {
      switch lexed.word(at - 1) {
      case .as, .of, .to, .from: break
      default: continue
      }
      if let office = offices.phrase(at: at, before: start), office.hasOfficer { return office }
    }
    return nil
  }

  /// With a second seat behind a preposition of its own: "as Treasurer and from the Board".
  private func extended(_ office: OfficePhrase?) -> OfficePhrase? {
    guard var office else { return nil }
    var at = office.end
    if lexed.kind(at) == .comma { at += 1 }
    guard lexed.word(at) == .and else { return office }
    switch lexed.word(at + 1) {
    case .from, .as, .to:
      guard let more = offices.phrase(at: at + 2, before: end, allowsBoard: lexed.word(at + 1) != .as) else {
        return office
      }
      office.units += more.units
      office.companies += more.companies
      office.end = more.end
    default: break
    }
    return office
  }

  /// The office that a person is described with, here or elsewhere.
  func held(by mention: PersonMention) -> OfficePhrase? {
    mention.office.flatMap { $0.isFormer ? nil : $0 } ?? known[mention.person]
  }

  /// "from the Board and all offices he held": with the office that somebody was told to hold.
  func withOthers(_ office: OfficePhrase, of member: PersonMention) -> OfficePhrase {
    guard let held = held(by: member), held.hasOfficer, !office.hasOfficer,
      let all = span(office.end, min(end, office.end + 4)).first(where: { lexed.word($0) == .all }),
      span(all, min(end, all + 5)).contains(where: { OfficeWords.isPosition(lexed[$0].key) })
    else { return office }
    var office = office
    office.units += held.units
    return office
  }

  /// The office that somebody gives up in this sentence, or was said to give up before: "will retire as Treasurer and".
  func givenUp(by group: PersonGroup, before at: Int) -> OfficePhrase? {
    for role in span(group.end, at) where lexed.word(role) == .as || lexed.word(role) == .from {
      if let office = offices.phrase(at: role + 1, before: at, allowsBoard: lexed.word(role) == .from) { return office }
    }
    return vacated(by: group)
  }

  /// The office that somebody gives up for a successor.
  func vacated(by group: PersonGroup) -> OfficePhrase? {
    group.members.first.flatMap { told.left[$0.person] ?? held(by: $0) }
  }
}
