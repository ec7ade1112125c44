internal import DealModel
internal import Filings
internal import Names

/// Adds who guarantees the notes that a report tells of, "the notes are fully and unconditionally guaranteed by X", or a
/// loan, "the obligations under the Credit Agreement are guaranteed by X".
///
/// The guarantee stands on the notes and in the indenture, so that who gives it is a party of both; that of a loan is given
/// under the agreement on it, unless a guaranty is told of.
enum NoteGuarantors {
  static func add(_ workspace: inout Workspace, draftOf: [Int?]) {
    let lexed = workspace.main
    let lists = PartyListParser(lexed)
    var resolver = PartyResolver(lexed: lexed)
    for range in Narrative.ranges(of: workspace.filing, lexed) {
      for sentence in Sentences.ranges(in: lexed, range) {
        guard let start = guarantors(in: sentence, lexed) else {
          guaranteeLoan(in: sentence, lists, draftOf, &resolver, &workspace)
          continue
        }
        let list = lists.list(at: start, before: sentence.upperBound)
        guard !list.members.isEmpty else { continue }
        let parties = resolver.parties(of: list, rule: "guaranteed_by", &workspace.registry)
        let told = indentures(in: sentence, workspace, draftOf)
        for index in workspace.agreements.indices
        where isPublicNote(workspace.agreements[index]) || told.contains(index) {
          add(parties, to: index, &workspace)
        }
      }
    }
  }

  /// "The obligations under the Credit Agreement are guaranteed by X", "X guaranteed the obligations under the Credit
  /// Agreement": X is a party of the credit agreement.
  private static func guaranteeLoan(
    in sentence: Range<Int>, _ lists: PartyListParser, _ draftOf: [Int?], _ resolver: inout PartyResolver,
    _ workspace: inout Workspace
  ) {
    let lexed = workspace.main
    guard let verb = sentence.first(where: { lexed.word($0) == .guaranteed }),
      let owed = span(max(sentence.lowerBound, verb - 24), min(sentence.upperBound, verb + 8)).first(where: {
        debts.contains(lexed[$0].key)
      }),
      !span(sentence.lowerBound, verb + 1).contains(where: {
        [.not, .no, .may].contains(lexed.word($0)) || denials.contains(lexed[$0].key)
      })
    else { return }
    let told = workspace.mentions.indices.filter {
      workspace.mentions[$0].origin == .narrative && sentence.contains(workspace.mentions[$0].titleTokens.lowerBound)
    }
    guard !told.contains(where: { workspace.mentions[$0].kind == .guaranty }) else { return }
    let loans = told.filter { index in
      let title = workspace.mentions[index].titleTokens.lowerBound
      return title > owed && title - owed < 16
        && draftOf[index].map { workspace.agreements[$0].kind == .credit } ?? false
    }
    guard loans.count == 1, let loan = loans.first.flatMap({ draftOf[$0] }) else { return }
    let list: PartyList?
    if lexed.word(verb + 1) == .by {
      list = lists.list(at: verb + 2, before: sentence.upperBound)
    } else {
      let subjects = SubjectParser(lexed: lexed, lists: lists)
      let start = lexed.word(verb - 1) == .have || lexed.word(verb - 1) == .has ? verb - 1 : verb
      list = owed > verb ? subjects.subject(before: start, from: sentence.lowerBound) : nil
    }
    guard let list, !list.members.isEmpty else { return }
    let parties = resolver.parties(of: list, rule: "guaranteed_by", &workspace.registry)
    add(
      parties.filter { workspace.registry.drafts[$0.entity].kind != .government }, to: loan, &workspace)
  }

  private static let denials = WordKeySet(words: "none neither nor")
  private static let debts = WordKeySet(words: "obligations indebtedness borrowings loans")

  /// The first token of who guarantees, in a sentence of which the notes are the subject.
  private static func guarantors(in sentence: Range<Int>, _ lexed: Lexed) -> Int? {
    guard
      let verb = sentence.first(where: { lexed.word($0) == .guaranteed }), verb > sentence.lowerBound,
      let auxiliary = passive(before: verb, sentence, lexed), areNotes(before: auxiliary, sentence, lexed)
    else { return nil }
    for at in span(verb + 1, min(sentence.upperBound, verb + longestManner)) {
      if lexed.word(at) == .by { return at + 1 }
      guard lexed[at].isWord, !lexed[at].isCapital || lexed.kind(at) == .comma else { return nil }
    }
    return nil
  }

  /// The longest manner of a guarantee: "guaranteed, jointly and severally, on a senior unsecured basis, by".
  private static let longestManner = 16

  /// The first word of "will be fully and unconditionally" before the verb; nothing where "not" or another verb stands there.
  private static func passive(before verb: Int, _ sentence: Range<Int>, _ lexed: Lexed) -> Int? {
    var first: Int?
    for at in stride(from: verb - 1, through: max(sentence.lowerBound, verb - longestManner), by: -1) {
      switch lexed.word(at) {
      case .is, .are, .be, .been, .will, .shall: first = at
      case .and, .also, .jointly, .severally: continue
      default:
        if first != nil { return lexed.word(at) == .not ? nil : first }
        guard lexed[at].isWord, lexed.string(at..<at + 1).hasSuffix("ly") else { return nil }
      }
    }
    return first
  }

  /// "The Notes", "which", "the obligations under the Notes" right before the verb, or the notes that an indenture is for.
  private static func areNotes(before verb: Int, _ sentence: Range<Int>, _ lexed: Lexed) -> Bool {
    let subject = span(max(sentence.lowerBound, verb - longestSubject), verb)
    // "The notes were issued under an indenture, and are guaranteed by".
    if lexed.word(verb - 1) == .and {
      return sentence.prefix(longestSubject).contains { areNotes(lexed.word($0)) && isTheirs($0, lexed) }
    }
    guard let notes = subject.last(where: { areNotes(lexed.word($0)) }), isTheirs(notes, lexed) else { return false }
    return !span(notes + 1, verb).contains { lexed.word($0) == .of || lexed.word($0) == .that }
  }

  private static let longestSubject = 12

  /// "the Notes", "each series of notes": those that are told of, and not "bonds of Elm County".
  private static func isTheirs(_ notes: Int, _ lexed: Lexed) -> Bool {
    lexed.word(notes + 1) != .of && lexed.word(notes + 1) != .that
  }

  private static func areNotes(_ word: Word) -> Bool {
    switch word {
    case .notes, .debentures, .bonds, .securities: true
    default: false
    }
  }

  private static func indentures(in sentence: Range<Int>, _ workspace: Workspace, _ draftOf: [Int?]) -> Set<Int> {
    var found: Set<Int> = []
    for (index, mention) in workspace.mentions.enumerated()
    where mention.kind == .indenture && sentence.contains(mention.titleTokens.lowerBound) {
      if let draft = draftOf[index], workspace.agreements[draft].kind == .indenture { found.insert(draft) }
    }
    return found
  }

  /// Notes of an offering, which name who issues them and nobody who holds them.
  private static func isPublicNote(_ draft: AgreementDraft) -> Bool {
    draft.kind == .note && !draft.exhibits.isEmpty
      && draft.parties.allSatisfy { !$0.standing.isRecipient && ($0.role == nil || $0.role == .issuer) }
  }

  private static func add(_ parties: [PartyDraft], to index: Int, _ workspace: inout Workspace) {
    let known = Set(workspace.agreements[index].parties.map { workspace.registry.resolved($0.entity) })
    for var party in parties where !known.contains(workspace.registry.resolved(party.entity)) {
      party.role = .guarantor
      workspace.agreements[index].parties.append(party)
    }
  }
}
