internal import DealModel
internal import Names

/// Finds people in the text: in full, by surname with a form of address, by pronoun.
struct PersonReader {
  let lexed: Lexed
  let offices: OfficeParser
  let parser: PersonNameParser
  private(set) var index = PersonIndex()

  init(_ lexed: Lexed, _ registry: EntityRegistry) {
    self.lexed = lexed
    let names = NameParser(lexed: lexed)
    offices = OfficeParser(lexed: lexed, names: names, registry: registry)
    parser = PersonNameParser(lexed: lexed, names: names)
  }

  // MARK: The index

  /// Enters everybody who is named in full in a stretch of the text.
  mutating func enter(_ range: Range<Int>) {
    var addressed: [PersonName] = []
    var at = range.lowerBound
    while at < range.upperBound {
      let start = afterOffice(at, before: range.upperBound)
      guard lexed[start].isCapital, let name = parser.name(at: start, before: range.upperBound) else {
        at += 1
        continue
      }
      at = max(at + 1, name.tokens.upperBound)
      if name.isAddressed { addressed.append(name) } else if isPerson(name) { index.enter(name, lexed) }
    }
    // "Mr. Victor Poe" is a name in full, "Ms. Poe Roe" after "Ann Poe Roe" a surname of two words.
    for name in addressed {
      let known = index.person(called: name.words, before: name.tokens.lowerBound)
      if let person = known ?? index.enter(name, lexed) {
        index.add(address: lexed.string(name.whole), of: person)
      }
    }
  }

  private func isPerson(_ name: PersonName) -> Bool {
    if name.likeness >= 0.5 { return true }
    let text = lexed.string(name.tokens)
    if let known = offices.registry.shortForm(of: text) {
      return offices.registry.drafts[known].kind == .person
    }
    return name.words.count <= 4 && !Lexicon.isOrganisation(text)
  }

  /// Skips a title that stands right before a name: "Chief Financial Officer Jane Roe", "directors A and B".
  private func afterOffice(_ start: Int, before limit: Int) -> Int {
    guard OfficeWords.isHead(lexed[start].key) || OfficeWords.isModifier(lexed[start].key),
      let unit = offices.unit(at: start, before: min(limit, start + 12))
    else { return start }
    var end = unit.end
    // "our current Treasurer, Jane Roe"
    if isOwned(start) {
      // "its President and Chief Executive Officer, Jane Roe"
      if lexed.word(end) == .and, let phrase = offices.phrase(at: start, before: min(limit, start + 24)) {
        end = phrase.end
      }
      if lexed.kind(end) == .comma { end += 1 }
    }
    return end < limit && lexed[end].isCapital ? end : start
  }

  /// Whether "our", "its" or a company in the possessive stands before a title.
  private func isOwned(_ start: Int) -> Bool {
    var at = start - 1
    while at > 0, OfficeWords.isAdjective(lexed[at].key), lexed.word(at) != .its, lexed.word(at) != .our {
      at -= 1
    }
    return lexed.word(at) == .its || lexed.word(at) == .our || lexed[at].isPossessive
  }

  // MARK: Groups

  /// All people of a sentence, in rows.
  ///
  /// - Parameters:
  ///   - sentence: The tokens of the sentence.
  ///   - subject: Whom "he" and "she" stand for where the sentence names nobody before.
  func groups(in sentence: Range<Int>, subject: Int?) -> [PersonGroup] {
    var groups: [PersonGroup] = []
    var recent = subject
    var isPlural = false
    var at = sentence.lowerBound
    while at < sentence.upperBound {
      let joined = groups.last.flatMap { last in separated(from: last.end, to: at) } ?? false
      guard
        var mention = mention(
          at: at, before: sentence.upperBound, recent: recent, surname: isPlural && joined)
      else {
        at += 1
        continue
      }
      if !mention.isPronoun, let name = parser.name(at: mention.name.lowerBound, before: sentence.upperBound) {
        isPlural = name.isPlural || isPlural && joined
      }
      mention.end = max(mention.end, at + 1)
      if joined, var last = groups.popLast() {
        last.members.append(mention)
        groups.append(last)
      } else {
        groups.append(PersonGroup(members: [mention]))
      }
      recent = mention.person
      at = mention.end
    }
    return groups.map(shared)
  }

  /// "directors A and B", "A and B, each a director": what all of a row are.
  private func shared(_ group: PersonGroup) -> PersonGroup {
    guard group.members.count > 1,
      let office = [group.members.first, group.members.last].compactMap({ $0?.office }).first(where: {
        $0.isPlural
      })
    else { return group }
    var group = group
    for index in group.members.indices where group.members[index].office == nil {
      group.members[index].office = office
    }
    return group
  }

  /// Whether nothing but a comma and "and" stand between two members of a row.
  private func separated(from end: Int, to start: Int) -> Bool {
    guard end < start, start - end <= 3 else { return false }
    var words = 0
    for at in end..<start {
      switch lexed.kind(at) {
      case .comma, .semicolon, .ampersand: break
      case .word where lexed.word(at) == .and: words += 1
      default: return false
      }
    }
    return words <= 1
  }

  /// The person at a token.
  private func mention(at start: Int, before limit: Int, recent: Int?, surname: Bool) -> PersonMention? {
    switch lexed.word(start) {
    case .he, .she:
      guard let recent else { return nil }
      return PersonMention(person: recent, name: start..<start + 1, end: start + 1, isPronoun: true)
    default: break
    }
    let opening = afterOffice(start, before: limit)
    guard let (person, name) = named(opening, before: limit, surname: surname) else { return nil }
    var mention = PersonMention(person: person, name: name, end: name.upperBound)
    if opening > start { mention.office = offices.phrase(at: start, before: opening) }
    if isOwned(start) { mention.office?.isOwn = true }
    if lexed.word(start - 1) == .former { mention.office?.isFormer = true }
    describe(&mention, before: limit)
    return mention
  }

  private func named(_ at: Int, before limit: Int, surname: Bool) -> (Int, Range<Int>)? {
    guard lexed[at].isCapital else { return nil }
    guard let name = parser.name(at: at, before: limit) else {
      // "Messrs. Doe, Poe and Roe"
      guard surname, let person = index.person(called: [lexed[at].key], before: at) else { return nil }
      return (person, at..<at + 1)
    }
    let isFull = name.words.count > 1
    if isFull, let person = index.person(named: name.words) { return (person, name.whole) }
    guard name.isAddressed, let person = index.person(called: name.words, before: at) else { return nil }
    return (person, name.whole)
  }

  // MARK: What stands behind a name

  /// Reads age, bracket and description behind a name.
  private func describe(_ mention: inout PersonMention, before limit: Int) {
    if lexed[mention.end - 1].isPossessive { return }
    for _ in 0..<4 {
      let at = mention.end
      if lexed.kind(at) == .openParenthesis, let close = lexed.closing(at, before: limit), close - at < 24 {
        if mention.office == nil, let office = offices.phrase(at: at + 1, before: close), office.end == close {
          mention.office = office
        }
        mention.end = close + 1
        continue
      }
      // "Jane Roe - President;" of a list
      if lexed.kind(at) == .dash, mention.office == nil, let office = offices.phrase(at: at + 1, before: limit) {
        mention.office = office
        mention.end = office.end
        return
      }
      guard lexed.kind(at) == .comma, at + 1 < limit else { return }
      if let end = age(at + 1) {
        mention.end = end
        continue
      }
      if lexed[at + 1].isWord, PersonNames.isSuffix(lexed[at + 1].key), !parser.startsOffice(at + 1) {
        mention.end = at + 2
        continue
      }
      // A further person of the row is no description.
      if named(afterOffice(at + 1, before: limit), before: limit, surname: false) != nil { return }
      let first = trade(at + 1) ?? relativeEnd(at + 1)
      if let office = offices.phrase(at: first, before: description(at + 1, before: limit)) {
        if mention.office == nil { mention.office = office }
        mention.end = office.end
        continue
      }
      guard let end = apposition(at + 1, before: limit) else { return }
      mention.end = end
    }
  }

  /// "appointed Jane Roe, a director, as Treasurer": what she is told to be ends before ", as".
  private func description(_ start: Int, before limit: Int) -> Int {
    (start..<min(limit, start + 24)).first { lexed.kind($0) == .comma && lexed.word($0 + 1) == .as } ?? limit
  }

  /// "a private investor and a director of the Company": the office behind what somebody is besides.
  private func trade(_ start: Int) -> Int? {
    guard lexed.word(start) == .a || lexed.word(start) == .an,
      let and = span(start + 1, start + 5).first(where: { !lexed[$0].isWord || lexed.word($0) == .and }),
      lexed.word(and) == .and, !lexed[and - 1].isCapital, !OfficeWords.isHead(lexed[and - 1].key),
      !span(start + 1, and).contains(where: { lexed[$0].isCapital || lexed[$0].isPossessive || lexed.word($0) == .of })
    else { return nil }
    return and + 1
  }

  /// "who is", "who serves as", "who was promoted to": what leads to an office held now.
  private func relativeEnd(_ at: Int) -> Int {
    guard lexed.word(at) == .who else { return at }
    let verb = lexed.word(at + 1) == .also || OfficeVerbs.isAdverb(lexed[at + 1].key) ? at + 2 : at + 1
    switch lexed.word(verb) {
    case .is: return lexed.word(verb + 1) == .also ? verb + 2 : verb + 1
    case .serves where lexed.word(verb + 1) == .as: return verb + 2
    case .was where lexed.word(verb + 1) == .promoted && lexed.word(verb + 2) == .to: return verb + 3
    case .was where lexed.word(verb + 1) == .appointed && lexed.word(verb + 2) == .as: return verb + 3
    default: return at
    }
  }

  /// "46", "age 46", "aged 46".
  private func age(_ start: Int) -> Int? {
    var at = start
    if lexed[at].key == Self.ageWord || lexed[at].key == Self.agedWord { at += 1 }
    guard lexed.kind(at) == .number, lexed[at].end - lexed[at].start == 2, lexed.kind(at + 1) != .number
    else {
      return nil
    }
    return at + 1
  }

  private static let ageWord = WordKey("age")
  private static let agedWord = WordKey("aged")

  /// "a certified public accountant,": a description that tells no office, up to the comma that closes it.
  private func apposition(_ start: Int, before limit: Int) -> Int? {
    switch lexed.word(start) {
    case .a, .an, .the, .its, .our, .one, .former, .formerly: break
    default: return nil
    }
    for at in start..<min(limit, start + 16) {
      if lexed.kind(at) == .comma { return at }
      guard lexed[at].isWord || lexed.kind(at) == .dash else { return nil }
      switch lexed.word(at) {
      case .will, .has, .have, .was, .were, .is, .had, .who, .and: return nil
      default: break
      }
    }
    return nil
  }
}
