internal import DealModel

/// Finds the agreement that a term of a sentence belongs to.
struct TermAttachment {
  private let lexed: Lexed
  private let kinds: [Agreement.Kind]
  /// The series that each agreement names.
  private var named: [Series.Named]
  /// The holders of each agreement.
  private let holders: [Set<Int>]
  /// Mentions of the narrative in the order of the text.
  private let mentions: [Mention]
  /// Who got securities, by the sentence that says so.
  private let issues: [Issue]
  private var next = 0
  private var sentence = 0..<0
  private var here: [Mention] = []
  /// The agreement that the sentences before spoke of last, and how many sentences ago.
  private var topic: (draft: Int, age: Int)?

  private struct Mention {
    var tokens: Range<Int>
    var kind: Agreement.Kind
    /// Nothing for instruments that are no agreement of their own.
    var draft: Int?
    var recipients: [Int]
  }

  private struct Issue {
    var sentence: Range<Int>
    var recipients: [Int]
  }

  init(_ workspace: Workspace, draftOf: [Int?], resolver: MentionResolver) {
    lexed = workspace.main
    named = workspace.agreements.map { Series.Named(title: $0.title) }
    holders = workspace.agreements.map { agreement in
      Set(agreement.parties.filter { $0.role == .holder }.map { workspace.registry.resolved($0.entity) })
    }
    var kinds = workspace.agreements.map(\.kind)
    for link in workspace.links
    where link.kind == .amends && workspace.agreements[link.from].kind == .amendment {
      kinds[link.from] = workspace.agreements[link.to].kind
    }
    self.kinds = kinds
    mentions = workspace.mentions.indices.filter { workspace.mentions[$0].origin == .narrative }
      .map { index in
        let mention = workspace.mentions[index]
        return Mention(
          tokens: mention.titleTokens, kind: mention.kind, draft: draftOf[index],
          recipients: resolver.resolved[index].filter(\.standing.isRecipient).map {
            workspace.registry.resolved($0.entity)
          })
      }
      .sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    issues = resolver.issues.map { issue in
      Issue(
        sentence: issue.clause.sentence,
        recipients: issue.recipients.map { workspace.registry.resolved($0.entity) })
    }
  }

  /// The kind by which terms are told: for an amendment that of what it amends.
  func kind(of draft: Int) -> Agreement.Kind { kinds[draft] }

  /// Keeps the series that the row of an agreement names.
  mutating func name(_ term: FoundTerm, of draft: Int) {
    guard isIndentureOrNote(draft) else { return }
    let words = lexed.string(term.words)
    if term.kind == .interestRate { named[draft].rates.insert(words) }
    if term.kind == .maturity, let year = Series.year(of: words) { named[draft].years.insert(year) }
  }

  /// Starts a stretch of text that has nothing to do with the one before.
  mutating func forget() { topic = nil }

  /// Goes on to a sentence; sentences come in the order of the text.
  mutating func enter(_ range: Range<Int>) {
    if let last = Set(here.compactMap(\.draft)).count == 1 ? here.compactMap(\.draft).first : nil {
      topic = (last, 1)
    } else if !here.compactMap(\.draft).isEmpty {
      topic = nil
    } else if let known = topic {
      topic = known.age < Self.longestMemory ? (known.draft, known.age + 1) : nil
    }
    sentence = range
    here = []
    while next < mentions.count, mentions[next].tokens.lowerBound < range.upperBound {
      if mentions[next].tokens.lowerBound >= range.lowerBound { here.append(mentions[next]) }
      next += 1
    }
  }

  private static let longestMemory = 4

  /// The agreements that a term of the sentence belongs to, and whether they are instruments that share it.
  func targets(of term: FoundTerm, among terms: [FoundTerm]) -> (agreements: [Int], areSharing: Bool) {
    let series = Series(of: term, among: terms, lexed)
    let own = matching(series, term.kind)
    let fitting = here.filter { mention in
      guard let draft = mention.draft, TermFit.fits(term.kind, kinds[draft]) else { return false }
      return series.flatMap(named[draft].has) ?? true
    }
    if let nearest = nearest(to: term, fitting), let draft = nearest.draft {
      if isIndentureOrNote(draft), !own.isEmpty { return (own, false) }
      return isShuffled(term, terms) ? (own, false) : ([draft] + own.filter { $0 != draft }, false)
    }
    if !own.isEmpty { return (own, false) }
    let instruments = instruments(for: term)
    if !instruments.isEmpty { return (instruments, instruments.count > 1) }
    guard !isShuffled(term, terms) else { return ([], false) }
    if let topic, here.allSatisfy({ $0.draft == nil }), goesOn, TermFit.fits(term.kind, kinds[topic.draft]),
      series.flatMap(named[topic.draft].has) ?? true
    {
      return ([topic.draft], false)
    }
    return (only(for: term, series), false)
  }

  /// Notes and indentures whose series is the one of a term.
  private func matching(_ series: Series?, _ kind: Term.Kind) -> [Int] {
    guard let series else { return [] }
    return kinds.indices.filter { isIndentureOrNote($0) && named[$0].has(series) == true }
  }

  private func isIndentureOrNote(_ draft: Int) -> Bool { kinds[draft] == .note || kinds[draft] == .indenture }

  /// "will mature on August 21, 2020 and August 23, 2021, respectively": which is whose is not plain.
  private func isShuffled(_ term: FoundTerm, _ terms: [FoundTerm]) -> Bool {
    terms.count { $0.kind == term.kind } > 1
      && (term.words.upperBound..<max(term.words.upperBound, sentence.upperBound)).contains {
        lexed.word($0) == .respectively
      }
  }

  /// The mention whose title the term's words reach into, else the one nearest to it.
  private func nearest(to term: FoundTerm, _ mentions: [Mention]) -> Mention? {
    if let inside = mentions.first(where: { $0.tokens.overlaps(term.evidence) }) { return inside }
    return mentions.min { distance($0, term) < distance($1, term) }
  }

  private func distance(_ mention: Mention, _ term: FoundTerm) -> Int {
    if mention.tokens.lowerBound >= term.words.upperBound {
      return mention.tokens.lowerBound - term.words.upperBound
    }
    return max(0, term.words.lowerBound - mention.tokens.upperBound)
  }

  // MARK: Instruments to several holders

  /// "issued five-year warrants to the purchasers": the warrants of those holders.
  private func instruments(for term: FoundTerm) -> [Int] {
    guard TermFit.fits(term.kind, .warrant), let noun = warrantNoun else { return [] }
    let warrants = kinds.indices.filter { kinds[$0] == .warrant }
    let recipients = Set(
      here.filter { $0.kind == .warrant && $0.draft == nil }.flatMap(\.recipients)
        + issues.filter { $0.sentence.overlaps(sentence) }.flatMap(\.recipients))
    let held = warrants.filter { !holders[$0].isDisjoint(with: recipients) }
    if !held.isEmpty { return held }
    return warrants.count == 1 || lexed.word(noun) == .warrants && recipients.isEmpty ? warrants : []
  }

  private var warrantNoun: Int? {
    sentence.first { lexed.word($0) == .warrants || lexed.word($0) == .warrant }
  }

  // MARK: The sentence that follows, and the only agreement that fits

  /// Whether the sentence goes on about what was named before: "The facility …", "Borrowings …", "It …".
  private var goesOn: Bool {
    guard let first = sentence.first(where: { lexed[$0].isWord || lexed[$0].kind == .number }) else {
      return false
    }
    return Self.openers.contains(lexed[first].key)
  }

  private static let openers = TermContext.keys(
    "the this such it its under borrowings pursuant interest loans advances these unless subject notes amounts"
  )

  /// The one agreement of the filing that can have the term, where the sentence names what it is about.
  private func only(for term: FoundTerm, _ series: Series?) -> [Int] {
    let subject: Set<Agreement.Kind>
    switch term.kind {
    case .principal, .interestRate, .maturity:
      guard names(Self.notes) else { return [] }
      subject = [.note, .indenture]
    case .commitment:
      guard names(Self.facilities) else { return [] }
      subject = [.credit]
    default: return []
    }
    let fitting = kinds.indices.filter { subject.contains(kinds[$0]) }
    guard fitting.count == 1, series.flatMap(named[fitting[0]].has) ?? true else { return [] }
    return fitting
  }

  private func names(_ nouns: Set<Word>) -> Bool { sentence.contains { nouns.contains(lexed.word($0)) } }

  private static let notes: Set<Word> = [.notes, .note, .debentures, .bonds]
  private static let facilities: Set<Word> = [.facility, .facilities]
}
