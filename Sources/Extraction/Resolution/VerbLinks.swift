internal import DealModel
internal import Names

/// What a verb between two titles says that one agreement does to the other: "The Letter Agreement modifies certain
/// provisions of the Employment Agreement", "the Lease was further amended by the Third Amendment".
struct VerbLinks {
  private let lexed: Lexed
  /// The mentions of the narrative in the order of the text, with the agreement that each is.
  private let titles: [Title]

  private struct Title {
    var tokens: Range<Int>
    /// The token behind its date and list.
    var end: Int
    var draft: Int
  }

  static func find(_ workspace: inout Workspace, draftOf: [Int?]) {
    let links = VerbLinks(workspace, draftOf)
    for range in Narrative.ranges(of: workspace.filing, links.lexed) {
      for sentence in Sentences.ranges(in: links.lexed, range) { links.read(sentence, &workspace) }
    }
  }

  private init(_ workspace: Workspace, _ draftOf: [Int?]) {
    lexed = workspace.main
    titles = workspace.mentions.indices.compactMap { index in
      let mention = workspace.mentions[index]
      guard mention.origin == .narrative, mention.document == workspace.main.document, let draft = draftOf[index] else {
        return nil
      }
      return Title(tokens: mention.titleTokens, end: mention.clause.upperBound, draft: draft)
    }.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  private func read(_ sentence: Range<Int>, _ workspace: inout Workspace) {
    let named = titles(in: sentence)
    guard !named.isEmpty else { return }
    for at in sentence {
      if let (from, to) = payoff(at, sentence, named, workspace), from != to, !isTied(from, to, workspace) {
        AgreementLinks.add(.terminates, from, to, rule: "told_by_verb", [lexed.place(sentence)], &workspace)
      }
      guard let kind = VerbLinks.kind(lexed.word(at), lexed[at].key),
        lexed[at].key != VerbLinks.replacement || lexed.word(at - 1) == .in
      else {
        continue
      }
      let ends = lexed.word(at + 1) == .by ? passive(at, named) : active(at, named)
      for (from, to) in ends where from != to && isLater(from, to, workspace) && !isTied(from, to, workspace) {
        AgreementLinks.add(kind, from, to, rule: "told_by_verb", [lexed.place(sentence)], &workspace)
      }
    }
  }

  /// The titles of a sentence; found by halving, since filings have thousands.
  private func titles(in sentence: Range<Int>) -> ArraySlice<Title> {
    var low = 0
    var high = titles.count
    while low < high {
      let middle = (low + high) / 2
      if titles[middle].tokens.lowerBound < sentence.lowerBound { low = middle + 1 } else { high = middle }
    }
    return titles[low...].prefix { $0.tokens.lowerBound < sentence.upperBound }
  }

  private typealias Ends = (from: Int, to: Int)

  /// "A, which modifies certain provisions of B", "amends B, dated D, and C".
  private func active(_ verb: Int, _ named: ArraySlice<Title>) -> [Ends] {
    guard let subject = named.last(where: { $0.tokens.upperBound <= verb }),
      let first = named.firstIndex(where: { $0.tokens.lowerBound > verb }),
      isObject(verb + 1..<named[first].tokens.lowerBound),
      !isConditional(span(subject.tokens.upperBound, verb))
    else { return [] }
    var last = first
    while last + 1 < named.endIndex, isRow(span(named[last].end, named[last + 1].tokens.lowerBound)) { last += 1 }
    return named[first...last].map { (subject.draft, $0.draft) }
  }

  /// Whether a comma, "and" and an article alone part two titles.
  private func isRow(_ gap: Range<Int>) -> Bool {
    gap.contains { lexed.word($0) == .and || lexed.kind($0) == .comma }
      && gap.allSatisfy { at in
        switch lexed.word(at) {
        case .and, .the, .that, .certain, .its, .his, .her, .their: true
        default: lexed.kind(at) == .comma
        }
      }
  }

  /// "B was further amended by A".
  private func passive(_ verb: Int, _ named: ArraySlice<Title>) -> [Ends] {
    guard (verb - 3..<verb).contains(where: { lexed.word($0) == .was || lexed.word($0) == .been }),
      let object = named.first, object.tokens.upperBound <= verb,
      let subject = named.first(where: { $0.tokens.lowerBound > verb }), subject.tokens.lowerBound - verb <= 4
    else { return [] }
    return [(subject.draft, object.draft)]
  }

  /// "The proceeds were used to repay and terminate B": by what was borrowed under instead.
  private func payoff(
    _ verb: Int, _ sentence: Range<Int>, _ named: ArraySlice<Title>, _ workspace: Workspace
  ) -> Ends? {
    guard lexed.word(verb) == .terminate || lexed.word(verb) == .terminated,
      (sentence.lowerBound..<verb).contains(where: { VerbLinks.repayments.contains(lexed[$0].key) }),
      let object = named.first(where: { $0.tokens.lowerBound > verb }), isObject(verb + 1..<object.tokens.lowerBound),
      VerbLinks.lends(workspace.agreements[object.draft].kind),
      !isConditional(sentence.lowerBound..<verb),
      let lender = workspace.agreements.indices.first(where: {
        workspace.agreements[$0].verb == .entered && VerbLinks.lends(workspace.agreements[$0].kind)
      })
    else { return nil }
    return (lender, object.draft)
  }

  private static func lends(_ kind: Agreement.Kind) -> Bool {
    switch kind {
    case .credit, .note, .notePurchase, .indenture: true
    default: false
    }
  }

  private static let repayments = WordKeySet(words: "repay repaid repaying repayment prepay prepaid")

  /// Nothing between a verb and its object but articles, owners and parts: "certain provisions of her".
  private func isObject(_ gap: Range<Int>) -> Bool {
    guard gap.count <= 14 else { return false }
    return gap.allSatisfy { at in
      switch lexed.word(at) {
      case .upon, .on, .if, .to, .with, .under, .by, .for, .from, .not, .pursuant, .or, .which, .at, .in, .as: false
      default: lexed[at].isWord || lexed.kind(at) == .number || lexed.kind(at) == .comma
      }
    }
  }

  private func isConditional(_ gap: Range<Int>) -> Bool {
    gap.contains { at in
      switch lexed.word(at) {
      case .if, .may, .not, .until, .upon: true
      default: lexed.kind(at) == .semicolon
      }
    }
  }

  /// Whether the one is not known to be older than the other.
  private func isLater(_ from: Int, _ to: Int, _ workspace: Workspace) -> Bool {
    guard let late = workspace.agreements[from].date, let early = workspace.agreements[to].date else { return true }
    return late >= early
  }

  private func isTied(_ from: Int, _ to: Int, _ workspace: Workspace) -> Bool {
    workspace.links.contains {
      ($0.from == from && $0.to == to || $0.from == to && $0.to == from) && $0.kind != .pursuantTo
    }
  }

  private static func kind(_ word: Word, _ key: WordKey) -> Relation.Kind? {
    switch word {
    case .amends, .amending, .amended, .modified, .extends, .restates: .amends
    case .supersedes, .superseding, .superseded, .replaces, .replacing, .replaced: .supersedes
    case .terminates, .terminating: .terminates
    default: others[key]
    }
  }

  private static let others: WordKeyTable<Relation.Kind> = WordKeyTable(
    WordKey.words(of: "modifies modifying extending restating").map { ($0, .amends) } + [(replacement, .supersedes)])

  /// "in replacement of".
  private static let replacement = WordKey("replacement")
}
