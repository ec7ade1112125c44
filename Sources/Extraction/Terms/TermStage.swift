internal import DealModel
internal import Filings

/// Finds the headline figures of the agreements: in the sentences of the narrative, and in the rows of the exhibit
/// list.
struct TermStage {
  private let lexed: Lexed
  private let scanner: TermScanner
  private var attachment: TermAttachment
  /// Digits that are no number, each once.
  private var malformed: Set<Range<Int>> = []

  /// - Parameters:
  ///   - draftOf: The agreement of each mention.
  ///   - resolver: The parties of each mention, and who got securities.
  static func apply(_ workspace: inout Workspace, draftOf: [Int?], resolver: MentionResolver) {
    guard !workspace.agreements.isEmpty else { return }
    var stage = TermStage(workspace, draftOf, resolver)
    stage.readRows(&workspace, draftOf)
    for range in Narrative.ranges(of: workspace.filing, workspace.main) {
      stage.attachment.forget()
      for sentence in Sentences.ranges(in: workspace.main, range) where !sentence.isEmpty {
        stage.read(sentence, &workspace)
      }
    }
    for range in stage.malformed.sorted(by: { $0.lowerBound < $1.lowerBound }) { stage.report(range, &workspace) }
  }

  private init(_ workspace: Workspace, _ draftOf: [Int?], _ resolver: MentionResolver) {
    lexed = workspace.main
    scanner = TermScanner(workspace.main)
    attachment = TermAttachment(workspace, draftOf: draftOf, resolver: resolver)
  }

  private mutating func read(_ sentence: Range<Int>, _ workspace: inout Workspace) {
    attachment.enter(sentence)
    let terms = scanner.terms(in: sentence)
    for (index, term) in terms.enumerated() {
      let found = attachment.targets(of: index, among: terms)
      add(term, to: found.agreements, areSharing: found.areSharing, &workspace)
    }
  }

  private mutating func readRows(_ workspace: inout Workspace, _ draftOf: [Int?]) {
    let rows = workspace.mentions.indices.filter { index in
      workspace.mentions[index].origin == .exhibitList && !workspace.mentions[index].exhibits.isEmpty
    }
    let sharing = Dictionary(grouping: rows) { workspace.mentions[$0].clause.lowerBound }
    for index in rows {
      let mention = workspace.mentions[index]
      guard let draft = draftOf[index] else { continue }
      let titles = sharing[mention.clause.lowerBound, default: []].map { workspace.mentions[$0].titleTokens }
      for term in scanner.terms(in: mention.clause)
      where TermFit.fits(term.kind, attachment.kind(of: draft)) && Self.isOwn(term, mention.titleTokens, titles) {
        attachment.name(term, of: draft)
        add(term, to: [draft], areSharing: false, &workspace)
      }
    }
  }

  /// Whether a term of a row that names several ("Forms of 5% Notes due 2030 and 6% Notes due 2040") is that of one
  /// title: a part of no other title, and behind none that stands nearer to it.
  private static func isOwn(_ term: FoundTerm, _ own: Range<Int>, _ titles: [Range<Int>]) -> Bool {
    guard titles.count > 1, !own.overlaps(term.evidence) else { return true }
    if titles.contains(where: { $0.overlaps(term.evidence) }) { return false }
    guard let nearest = titles.last(where: { $0.upperBound <= term.evidence.lowerBound }) else { return true }
    return nearest == own
  }

  private mutating func add(
    _ term: FoundTerm, to targets: [Int], areSharing: Bool, _ workspace: inout Workspace
  ) {
    guard !targets.isEmpty else { return }
    let draft = TermDraft(
      kind: term.kind, value: term.value, unit: term.unit, text: lexed.string(term.words),
      applies: term.applies ?? (areSharing ? shared(term.kind) : nil), rule: term.rule,
      places: [lexed.place(term.evidence)], isLimit: isLimit(term))
    for target in targets {
      // An amendment changes the run of what it amends; the words "five-year" in a title are not its own.
      if draft.kind == .term, workspace.agreements[target].kind == .amendment { continue }
      if add(draft, to: target, &workspace), let digits = term.malformed { malformed.insert(digits) }
    }
  }

  private func isLimit(_ term: FoundTerm) -> Bool {
    (max(0, term.words.lowerBound - 4)..<term.words.lowerBound).contains { lexed.matches($0, .up, .to) }
  }

  /// What a figure that several instruments share holds for, where the words do not say.
  private func shared(_ kind: Term.Kind) -> Term.Applies {
    switch kind {
    case .shares, .warrantShares, .principal, .aggregatePrice, .commitment: return .aggregate
    default: return .each
    }
  }

  /// Adds a term, or a further place of one that is there, unless the agreement has enough of its kind.
  private func add(_ term: TermDraft, to agreement: Int, _ workspace: inout Workspace) -> Bool {
    var term = term
    // What may be borrowed up to an amount is committed, not owed.
    if term.kind == .principal, attachment.kind(of: agreement) == .credit, term.isLimit {
      term.kind = .commitment
    }
    let known = workspace.agreements[agreement].terms
    guard let same = known.firstIndex(where: { isSame($0, term) }) else {
      guard known.count(where: { $0.kind == term.kind }) < TermFit.most(term.kind) else { return false }
      workspace.agreements[agreement].terms.append(term)
      return true
    }
    // Of two maturities the day says more than the year alone.
    let isFuller = term.kind == .maturity && known[same].text.count < term.text.count
    var (kept, other) = isFuller ? (term, known[same]) : (known[same], term)
    kept.places += other.places.filter { !kept.places.contains($0) }.prefix(max(0, 3 - kept.places.count))
    workspace.agreements[agreement].terms[same] = kept
    return true
  }

  private func isSame(_ known: TermDraft, _ term: TermDraft) -> Bool {
    guard known.kind == term.kind else { return false }
    if term.kind == .maturity { return isSameMaturity(known, term) }
    return known.value == term.value && (term.value != nil || known.text == term.text)
  }

  private func isSameMaturity(_ known: TermDraft, _ term: TermDraft) -> Bool {
    let (short, long) = known.text.count < term.text.count ? (known.text, term.text) : (term.text, known.text)
    return short == long || short.count == 4 && long.hasSuffix(short)
  }

  private func report(_ digits: Range<Int>, _ workspace: inout Workspace) {
    workspace.diagnostics.append(
      DiagnosticDraft(
        severity: .warning, code: "malformed_number",
        message: "\"\(lexed.string(digits))\" is not a number; kept as written", places: [lexed.place(digits)]
      ))
  }
}
