internal import DealModel
internal import Filings
internal import Names

/// Reads who comes into an office and who leaves one.
struct OfficeReader {
  let lexed: Lexed
  /// The month of the report, counted from year 0; what the text dates half a year earlier is somebody's past.
  let month: Int?
  private(set) var people: PersonReader
  private var sentences: [Range<Int>] = []
  private var known: [Int: OfficePhrase] = [:]
  /// Who is given pay or a contract.
  private(set) var paid: Set<Int> = []
  private var places: [Int: Range<Int>] = [:]

  init(_ lexed: Lexed, _ registry: EntityRegistry, month: Int?) {
    self.lexed = lexed
    self.month = month
    people = PersonReader(lexed, registry)
  }

  /// The changes that stretches of the text tell, in their order.
  ///
  /// - Parameters:
  ///   - ranges: The stretches.
  ///   - body: Where people are named in full.
  ///   - rows: The rows of the exhibit list, where titles stand beside names as well.
  ///   - pay: The stretches that tell of pay.
  ///   - isNeeded: Whether people and their offices are asked for even where nothing changes.
  mutating func read(
    _ ranges: [Range<Int>], peopleIn body: Range<Int>, rows: [Range<Int>], pay: [Range<Int>], isNeeded: Bool
  ) -> [OfficeChange] {
    sentences = ranges.flatMap { Sentences.ranges(in: lexed, $0) }
    let mayTell = sentences.contains { self.mayTell($0) }
    let pays = pay.flatMap { Sentences.ranges(in: lexed, $0) }.filter { PayWords.tells(of: $0, lexed) }
    guard mayTell || isNeeded || !pays.isEmpty else { return [] }
    people.enter(body)
    collectOffices(sentences + rows.flatMap { Sentences.ranges(in: lexed, $0) })
    for range in pays where past(range) != .all {
      for group in people.groups(in: range, subject: nil) { paid.formUnion(group.members.map(\.person)) }
    }
    guard mayTell else { return [] }
    var changes: [OfficeChange] = []
    var told = OfficeSentence.Told()
    var subject: Int?
    for range in sentences {
      let groups = people.groups(in: range, subject: subject)
      told.subject = subject
      let past = past(range)
      if past != .all {
        let sentence = OfficeSentence(
          lexed: lexed, offices: people.offices, range: range, groups: groups, known: known, told: told)
        let found = self.changes(in: sentence, onlyFuture: past == .opening)
        changes += found
        for change in found { told.add(change) }
        if let first = found.first { subject = first.person.person }
      }
      if let first = groups.first, let member = first.members.first { subject = member.person }
    }
    return changes
  }

  /// The office that a person is described with, and where.
  func description(of person: Int) -> (office: OfficePhrase, place: Range<Int>)? {
    guard let office = known[person], let place = places[person] else { return nil }
    return (office, place)
  }

  /// Whether a sentence has a word of change and a word of office: most filings stop here.
  private func mayTell(_ range: Range<Int>) -> Bool {
    var changes = false
    var office = false
    for at in range {
      let token = lexed[at]
      guard token.isWord else { continue }
      changes = changes || OfficeVerbs.mayTell(token.word, token.key)
      office =
        office || OfficeWords.isHead(token.key) || OfficeWords.isBoard(token.key)
        || OfficeTerms.reelection.contains(token.key)
      if changes && office { return true }
    }
    return false
  }

  /// Remembers what office people are described with, for "he resigned".
  private mutating func collectOffices(_ sentences: [Range<Int>]) {
    for range in sentences {
      for group in people.groups(in: range, subject: nil) {
        for member in group.members {
          guard let office = member.office, !office.isFormer,
            known[member.person].map({ !$0.isOwn && office.isOwn }) ?? true
          else {
            continue
          }
          known[member.person] = office
          let start = office.units.first?.range.lowerBound ?? member.name.lowerBound
          places[member.person] = min(start, member.name.lowerBound)..<max(office.end, member.name.upperBound)
        }
      }
    }
    for range in sentences {
      for group in people.groups(in: range, subject: nil) where group.members.count == 1 {
        guard let member = group.members.first, known[member.person] == nil,
          let office = current(after: member.end, before: range.upperBound)
        else { continue }
        known[member.person] = office
        places[member.person] = member.name.lowerBound..<office.end
      }
    }
  }

  /// "has served as Treasurer since", "currently serves as", "is our Treasurer": the office that somebody holds.
  private func current(after start: Int, before limit: Int) -> OfficePhrase? {
    var at = lexed.kind(start) == .comma ? start + 1 : start
    while at < limit, OfficeVerbs.isAdverb(lexed[at].key) { at += 1 }
    switch (lexed.word(at), lexed.word(at + 1)) {
    case (.has, .served) where lexed.word(at + 2) == .as: at += 3
    case (.serves, .as): at += 2
    case (.is, .the), (.is, .our), (.is, .its): at += 1
    default: return nil
    }
    return people.offices.phrase(at: at, before: limit)
  }

  /// The changes that a sentence tells; with an opening of the past only those that will come.
  private func changes(in sentence: OfficeSentence, onlyFuture: Bool) -> [OfficeChange] {
    guard !sentence.groups.isEmpty else { return [] }
    var changes: [OfficeChange] = []
    for at in sentence.range where lexed[at].isWord {
      if onlyFuture, !sentence.hasWord([.will], in: sentence.verbStart(at)..<at) { continue }
      let found = read(at, sentence)
      guard !found.isEmpty, !sentence.isUndone(at: at) else { continue }
      changes += found.filter { !sentence.isContingent(behind: $0.place.upperBound) }
    }
    return changes
  }

  /// What a word tells.
  private func read(_ at: Int, _ sentence: OfficeSentence) -> [OfficeChange] {
    switch OfficeVerbs.sense(lexed.word(at), lexed[at].key) {
    case .appoint: return OfficeListRule.read(at, sentence) ?? AppointmentRule.read(at, sentence)
    case .resign: return DepartureRule.read(at, .resign, sentence)
    case .retire: return DepartureRule.read(at, .retire, sentence)
    case .step: return DepartureRule.read(at, .step, sentence)
    case .depart: return DepartureRule.read(at, .depart, sentence)
    case .leave: return DepartureRule.read(at, .leave, sentence)
    case .cease: return DepartureRule.read(at, .cease, sentence)
    case .remove: return DepartureRule.read(at, .remove, sentence)
    case .succeed: return SuccessionRule.read(at, sentence)
    case .serve: return AssumptionRule.read(at, .serve, sentence)
    case .assume: return AssumptionRule.read(at, .assume, sentence)
    case .become: return OfficeListRule.read(at, sentence) ?? AssumptionRule.read(at, .become, sentence)
    case .join: return AssumptionRule.read(at, .join, sentence)
    case .transition: return TransitionRule.read(at, sentence)
    case nil: return noun(at, sentence)
    }
  }

  private func noun(_ at: Int, _ sentence: OfficeSentence) -> [OfficeChange] {
    switch OfficeTerms.plurals[lexed[at].key] ?? lexed.word(at) {
    case .resignation, .retirement, .departure, .day: DepartureNounRule.read(at, sentence)
    case .appointment, .election: AppointmentNounRule.read(at, sentence)
    case .remain, .continue, .continues, .remains: RemainRule.read(at, sentence)
    case .unknown:
      if lexed[at].key == OfficeTerms.termination {
        DepartureNounRule.read(at, sentence)
      } else if lexed[at].key == OfficeTerms.employment || lexed[at].key == OfficeTerms.employed {
        EmploymentRule.read(at, sentence)
      } else if lexed[at].key == OfficeTerms.longer {
        DepartureRule.noLonger(at, sentence)
      } else if OfficeTerms.services.contains(lexed[at].key) {
        EmploymentRule.read(at, sentence).filter { $0.event == .resigned }
      } else if OfficeTerms.nouns.contains(lexed[at].key) {
        AppointmentNounRule.read(at, sentence)
      } else {
        ReelectionRule.read(at, sentence)
      }
    default: []
    }
  }

  // MARK: The past

  /// How much of a sentence tells of somebody's past.
  private enum Past {
    case nothing
    /// All but what will come: "During his leave, Jane Roe will serve as".
    case opening
    case all
  }

  /// What of a sentence tells of somebody's past: by its opening, or by its dates.
  private func past(_ range: Range<Int>) -> Past {
    if PastTime.isPast(range, lexed, month: month) { return .all }
    guard opensInPast(range) else { return .nothing }
    return range.contains { lexed.word($0) == .will } ? .opening : .all
  }

  private func opensInPast(_ range: Range<Int>) -> Bool {
    var first = range.lowerBound
    while first < range.upperBound, !lexed[first].isWord { first += 1 }
    switch lexed.word(first) {
    case .prior, .previously, .before, .since, .during, .formerly, .until: return lexed.word(first + 1) != .announced
    case .from:
      return lexed.kind(first + 1) == .number
        || DateParser(lexed: lexed).date(at: first + 1, before: range.upperBound) != nil
    default: return false
    }
  }
}
