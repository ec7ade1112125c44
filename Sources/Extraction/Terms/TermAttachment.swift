internal import DealModel

/// Finds the agreement that a term of a sentence belongs to.
struct TermAttachment {
  private let lexed: Lexed
  private let kinds: [Agreement.Kind]
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
    holders = workspace.agreements.map { agreement in
      Set(agreement.parties.filter { $0.role == .holder }.map { workspace.registry.resolved($0.entity) })
    }
    var kinds = workspace.agreements.map(\.kind)
    for link in workspace.links where link.kind == .amends && workspace.agreements[link.from].kind == .amendment {
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
      Issue(sentence: issue.clause.sentence, recipients: issue.recipients.map { workspace.registry.resolved($0.entity) })
    }
  }

  /// The kind by which terms are told: for an amendment that of what it amends.
  func kind(of draft: Int) -> Agreement.Kind { kinds[draft] }

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

  /// The agreements that a term of the sentence belongs to; several where instruments share it.
  func targets(of term: FoundTerm) -> [Int] {
    let fitting = here.filter { mention in
      mention.draft.map { TermFit.fits(term.kind, kinds[$0]) } ?? false
    }
    if let nearest = nearest(to: term, fitting), let draft = nearest.draft { return [draft] }
    let instruments = instruments(for: term)
    if !instruments.isEmpty { return instruments }
    if let topic, here.allSatisfy({ $0.draft == nil }), goesOn, TermFit.fits(term.kind, kinds[topic.draft]) {
      return [topic.draft]
    }
    return only(for: term)
  }

  /// The mention whose title the term's words reach into, else the one nearest to it.
  private func nearest(to term: FoundTerm, _ mentions: [Mention]) -> Mention? {
    if let inside = mentions.first(where: { $0.tokens.overlaps(term.evidence) }) { return inside }
    return mentions.min { distance($0, term) < distance($1, term) }
  }

  private func distance(_ mention: Mention, _ term: FoundTerm) -> Int {
    if mention.tokens.lowerBound >= term.words.upperBound { return mention.tokens.lowerBound - term.words.upperBound }
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
    guard let first = sentence.first(where: { lexed[$0].isWord || lexed[$0].kind == .number }) else { return false }
    return Self.openers.contains(lexed[first].key)
  }

  private static let openers = TermContext.keys(
    "the this such it its under borrowings pursuant interest loans advances these unless subject notes amounts")

  /// The one agreement of the filing that can have the term, where the sentence names what it is about.
  private func only(for term: FoundTerm) -> [Int] {
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
    return fitting.count == 1 ? fitting : []
  }

  private func names(_ nouns: Set<Word>) -> Bool { sentence.contains { nouns.contains(lexed.word($0)) } }

  private static let notes: Set<Word> = [.notes, .note, .debentures, .bonds]
  private static let facilities: Set<Word> = [.facility, .facilities]
}
