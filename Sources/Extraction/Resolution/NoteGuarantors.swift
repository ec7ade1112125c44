internal import DealModel
internal import Filings

/// Adds who guarantees the notes that a report tells of: "the notes are fully and unconditionally guaranteed by X".
///
/// The guarantee stands on the notes and in the indenture, so that who gives it is a party of both.
enum NoteGuarantors {
  static func add(_ workspace: inout Workspace, draftOf: [Int?]) {
    let lexed = workspace.main
    let lists = PartyListParser(lexed)
    var resolver = PartyResolver(lexed: lexed)
    for range in Narrative.ranges(of: workspace.filing, lexed) {
      for sentence in Sentences.ranges(in: lexed, range) {
        guard let start = guarantors(in: sentence, lexed) else { continue }
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

  /// The first token of who guarantees, in a sentence of which the notes are the subject.
  private static func guarantors(in sentence: Range<Int>, _ lexed: Lexed) -> Int? {
    guard
      let verb = sentence.first(where: { lexed.word($0) == .guaranteed }),
      let subject = span(sentence.lowerBound, verb).last(where: { isPassive(lexed.word($0)) }),
      span(sentence.lowerBound, subject).contains(where: { areNotes(lexed.word($0)) })
    else { return nil }
    for at in span(verb + 1, min(sentence.upperBound, verb + longestManner)) {
      if lexed.word(at) == .by { return at + 1 }
      guard lexed[at].isWord, !lexed[at].isCapital || lexed.kind(at) == .comma else { return nil }
    }
    return nil
  }

  /// The longest manner of a guarantee: "guaranteed, jointly and severally, on a senior unsecured basis, by".
  private static let longestManner = 16

  private static func isPassive(_ word: Word) -> Bool {
    switch word {
    case .is, .are, .be, .been, .were: true
    default: false
    }
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
