internal import DealModel

/// Finds the agreement that a term of a sentence belongs to.
struct TermAttachment {
  private let lexed: Lexed
  private let kinds: [Agreement.Kind]
  private var series: SeriesIndex
  private let warrants: [Int]
  /// The warrants that an entity holds.
  private let held: [Int: [Int]]
  /// Mentions of the narrative in the order of the text.
  private let mentions: [Mention]
  /// Who got securities, by the first token of the sentence that says so.
  private let issues: [Int: [Int]]
  private var next = 0
  private var here: [Mention] = []
  /// Whether one of those mentions is an agreement.
  private var namesDraft = false
  private var words = SentenceWords()
  /// The warrants that the sentence speaks of.
  private var instruments: [Int] = []
  /// The agreement that the sentences before spoke of last, and how many sentences ago.
  private var topic: (draft: Int, age: Int)?

  private struct Mention {
    var tokens: Range<Int>
    var kind: Agreement.Kind
    /// Nothing for instruments that are no agreement of their own.
    var draft: Int?
    var recipients: [Int]
  }

  init(_ workspace: Workspace, draftOf: [Int?], resolver: MentionResolver) {
    lexed = workspace.main
    let resolved = workspace.registry.resolved
    var kinds = workspace.agreements.map(\.kind)
    for link in workspace.links
    where link.kind == .amends && workspace.agreements[link.from].kind == .amendment {
      kinds[link.from] = workspace.agreements[link.to].kind
    }
    self.kinds = kinds
    series = SeriesIndex(titles: workspace.agreements.map(\.title), kinds: kinds)
    warrants = kinds.indices.filter { kinds[$0] == .warrant }
    var held: [Int: [Int]] = [:]
    for draft in warrants {
      for party in workspace.agreements[draft].parties where party.role == .holder {
        held[resolved(party.entity), default: []].append(draft)
      }
    }
    self.held = held
    mentions = workspace.mentions.indices.filter { workspace.mentions[$0].origin == .narrative }
      .map { index in
        let mention = workspace.mentions[index]
        return Mention(
          tokens: mention.titleTokens, kind: mention.kind, draft: draftOf[index],
          recipients: resolver.resolved[index].filter(\.standing.isRecipient).map { resolved($0.entity) })
      }
      .sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    var issues: [Int: [Int]] = [:]
    for issue in resolver.issues {
      issues[issue.clause.sentence.lowerBound, default: []] += issue.recipients.map { resolved($0.entity) }
    }
    self.issues = issues
  }

  /// The kind by which terms are told: for an amendment that of what it amends.
  func kind(of draft: Int) -> Agreement.Kind { kinds[draft] }

  /// Keeps the series that the row of an agreement names.
  mutating func name(_ term: FoundTerm, of draft: Int) { series.add(term, of: draft, lexed) }

  // MARK: Sentence by sentence

  /// Starts a stretch of text that has nothing to do with the one before.
  mutating func forget() { topic = nil }

  /// Goes on to a sentence; sentences come in the order of the text.
  mutating func enter(_ sentence: Range<Int>) {
    let drafts = Set(here.compactMap(\.draft))
    if drafts.count == 1, let draft = drafts.first {
      topic = (draft, 1)
    } else if let known = topic, drafts.isEmpty, known.age < Self.longestMemory {
      topic = (known.draft, known.age + 1)
    } else {
      topic = nil
    }
    here = []
    while next < mentions.count, mentions[next].tokens.lowerBound < sentence.upperBound {
      if mentions[next].tokens.lowerBound >= sentence.lowerBound { here.append(mentions[next]) }
      next += 1
    }
    namesDraft = here.contains { $0.draft != nil }
    words = SentenceWords(sentence, lexed)
    instruments = words.warrant == nil ? [] : warrants(in: sentence)
  }

  private static let longestMemory = 4

  /// "issued five-year warrants to the purchasers": the warrants of those holders.
  private func warrants(in sentence: Range<Int>) -> [Int] {
    var recipients = Set(issues[sentence.lowerBound] ?? [])
    for mention in here where mention.kind == .warrant && mention.draft == nil {
      recipients.formUnion(mention.recipients)
    }
    let theirs = Set(recipients.flatMap { held[$0] ?? [] })
    if !theirs.isEmpty { return theirs.sorted() }
    return warrants.count == 1 || words.warrant == .warrants && recipients.isEmpty ? warrants : []
  }

  // MARK: Term by term

  /// The agreements that a term of the sentence belongs to, and whether they are instruments that share it.
  func targets(of index: Int, among terms: [FoundTerm]) -> (agreements: [Int], areSharing: Bool) {
    let term = terms[index]
    let series = Series(of: index, among: terms, lexed)
    let own = series.map(self.series.agreements) ?? []
    if let draft = nearest(to: term, series) {
      if isIndentureOrNote(draft), !own.isEmpty { return (own, false) }
      return isShuffled(index, terms) ? (own, false) : ([draft] + own.filter { $0 != draft }, false)
    }
    if !own.isEmpty { return (own, false) }
    if !instruments.isEmpty, TermFit.fits(term.kind, .warrant) { return (instruments, instruments.count > 1) }
    guard !isShuffled(index, terms) else { return ([], false) }
    if let topic, words.goesOn, !namesDraft, mayHave(term, series, topic.draft) {
      return ([topic.draft], false)
    }
    return (only(for: term, series), false)
  }

  private func mayHave(_ term: FoundTerm, _ series: Series?, _ draft: Int) -> Bool {
    TermFit.fits(term.kind, kinds[draft]) && series.flatMap { self.series.has($0, draft) } ?? true
  }

  private func isIndentureOrNote(_ draft: Int) -> Bool { kinds[draft] == .note || kinds[draft] == .indenture }

  /// "will mature on August 21, 2020 and August 23, 2021, respectively": which is whose is not plain.
  private func isShuffled(_ index: Int, _ terms: [FoundTerm]) -> Bool {
    guard let last = words.lastRespectively, terms[index].words.upperBound <= last else { return false }
    return [index - 1, index + 1].contains { terms.indices.contains($0) && terms[$0].kind == terms[index].kind }
  }

  /// The agreement whose title the term's words reach into, else the one named nearest to it.
  private func nearest(to term: FoundTerm, _ series: Series?) -> Int? {
    var best: (distance: Int, draft: Int)?
    for mention in around(term) {
      guard let draft = mention.draft, mayHave(term, series, draft) else { continue }
      let distance = mention.tokens.overlaps(term.evidence) ? -1 : Self.distance(mention, term)
      if distance < best?.distance ?? .max { best = (distance, draft) }
    }
    return best?.draft
  }

  /// The mentions of the sentence on either side of a term.
  private func around(_ term: FoundTerm) -> ArraySlice<Mention> {
    guard here.count > 2 * Self.mostAround else { return here[...] }
    var low = 0
    var high = here.count
    while low < high {
      let middle = (low + high) / 2
      if here[middle].tokens.lowerBound < term.words.lowerBound { low = middle + 1 } else { high = middle }
    }
    return here[max(0, low - Self.mostAround)..<min(here.count, low + Self.mostAround)]
  }

  private static let mostAround = 16

  private static func distance(_ mention: Mention, _ term: FoundTerm) -> Int {
    if mention.tokens.lowerBound >= term.words.upperBound {
      return mention.tokens.lowerBound - term.words.upperBound
    }
    return max(0, term.words.lowerBound - mention.tokens.upperBound)
  }

  /// The one agreement of the filing that can have the term, where the sentence names what it is about.
  private func only(for term: FoundTerm, _ series: Series?) -> [Int] {
    let subject: Set<Agreement.Kind>
    switch term.kind {
    case .principal, .interestRate, .maturity:
      guard words.namesNotes else { return [] }
      subject = [.note, .indenture]
    case .commitment:
      guard words.namesFacility else { return [] }
      subject = [.credit]
    default: return []
    }
    let fitting = kinds.indices.lazy.filter { subject.contains(kinds[$0]) }.prefix(2)
    guard let one = fitting.first, fitting.count == 1, mayHave(term, series, one) else { return [] }
    return [one]
  }
}
