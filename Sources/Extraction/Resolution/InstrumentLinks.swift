internal import DealModel
internal import Filings
internal import Names

/// What the narrative says of notes and warrants that the exhibit list only names: when they were issued, and under
/// which agreement.
enum InstrumentLinks {
  static func find(_ workspace: inout Workspace, draftOf: [Int?]) {
    let lexed = workspace.main
    let dates = DateParser(lexed: lexed)
    var issued: [Agreement.Kind: (date: PrintedDate, place: Filing.Place)] = [:]
    var under: [(kind: Agreement.Kind, to: Int, place: Filing.Place)] = []
    for range in Narrative.ranges(of: workspace.filing, lexed) {
      for sentence in Sentences.ranges(in: lexed, range) {
        let kinds = instruments(in: sentence, lexed)
        guard !kinds.isEmpty, saysIssue(sentence, lexed) else { continue }
        let place = lexed.place(sentence)
        if kinds.contains(.note), workspace.noteIssuer == nil { findIssuer(sentence, &workspace) }
        if let date = dates.opening(of: sentence) ?? issueDate(in: sentence, lexed, dates) {
          for kind in kinds where issued[kind] == nil { issued[kind] = (date, place) }
        }
        for to in agreements(in: sentence, workspace, draftOf) {
          for kind in kinds { under.append((kind, to, place)) }
        }
      }
    }
    for index in workspace.agreements.indices {
      let agreement = workspace.agreements[index]
      guard agreement.kind == .note || agreement.kind == .warrant else { continue }
      if !agreement.exhibits.isEmpty, agreement.date == nil, let found = issued[agreement.kind] {
        workspace.agreements[index].date = found.date.iso
        workspace.agreements[index].dateRule = .announced
        if workspace.agreements[index].places.count < 6 { workspace.agreements[index].places.append(found.place) }
      }
      for found in under
      where found.kind == agreement.kind && found.to != index && mayBe(index, under: found.to, workspace) {
        AgreementLinks.add(.pursuantTo, index, found.to, rule: "issued_under", [found.place], &workspace)
      }
    }
  }

  /// Whether an instrument may be issued under an agreement: it is no older, and nobody else's.
  private static func mayBe(_ instrument: Int, under agreement: Int, _ workspace: Workspace) -> Bool {
    let one = workspace.agreements[instrument]
    let other = workspace.agreements[agreement]
    if let date = one.date, one.dateRule == .printed, let early = other.date, date < early { return false }
    let holders = Set(one.parties.map(\.entity)).subtracting([workspace.registry.registrant ?? -1])
    let buyers = Set(other.parties.map(\.entity)).subtracting([workspace.registry.registrant ?? -1])
    guard other.kind != .indenture, other.kind != .underwriting, !holders.isEmpty, !buyers.isEmpty else { return true }
    return !holders.isDisjoint(with: buyers)
  }

  /// "Services completed the offering of its notes": the subject of the sentence, where it is a subsidiary.
  private static func findIssuer(_ sentence: Range<Int>, _ workspace: inout Workspace) {
    let lexed = workspace.main
    let subjects = SubjectParser(lexed: lexed, lists: PartyListParser(lexed))
    for at in sentence {
      switch lexed.word(at) {
      case .issued, .completed, .consummated, .sold, .closed: break
      default: continue
      }
      guard let list = subjects.subject(before: at, from: sentence.lowerBound), let first = list.members.first else {
        return
      }
      var resolver = PartyResolver(lexed: lexed)
      let found = resolver.entities(of: first, &workspace.registry)
      if found.count == 1, found[0] != workspace.registry.registrant,
        workspace.registry.drafts[found[0]].kind == .corporation || workspace.registry.drafts[found[0]].kind == .llc
      {
        workspace.noteIssuer = found[0]
      }
      return
    }
  }

  /// The kinds of instruments that a sentence speaks of.
  private static func instruments(in sentence: Range<Int>, _ lexed: Lexed) -> [Agreement.Kind] {
    var kinds: [Agreement.Kind] = []
    for at in sentence {
      let kind: Agreement.Kind
      switch lexed.word(at) {
      case .notes, .note, .debentures, .debenture, .bonds: kind = .note
      case .warrants: kind = .warrant
      case .warrant where lexed.word(at + 1) != .agreement: kind = .warrant
      default: continue
      }
      if lexed.word(at + 1) == .purchase { continue }
      if !kinds.contains(kind) { kinds.append(kind) }
    }
    return kinds
  }

  private static func saysIssue(_ sentence: Range<Int>, _ lexed: Lexed) -> Bool {
    sentence.contains { at in
      switch lexed.word(at) {
      case .issued, .issue, .sold, .sale, .issuing, .completed, .consummated, .closed, .governed: true
      default: lexed[at].key == issuance
      }
    }
  }

  private static let issuance = WordKey("issuance")

  /// "were issued on D", "closed on D".
  private static func issueDate(in sentence: Range<Int>, _ lexed: Lexed, _ dates: DateParser) -> PrintedDate? {
    for at in sentence where lexed.word(at) == .issued || lexed.word(at) == .closed || lexed.word(at) == .sold {
      if lexed.word(at + 1) == .on, let found = dates.date(at: at + 2, before: sentence.upperBound) {
        return found.date
      }
    }
    return nil
  }

  /// Agreements that the sentence names after "pursuant to", "under" or "governed by".
  private static func agreements(in sentence: Range<Int>, _ workspace: Workspace, _ draftOf: [Int?]) -> [Int] {
    var found: [Int] = []
    for (index, mention) in workspace.mentions.enumerated() {
      guard mention.origin == .narrative, sentence.contains(mention.titleTokens.lowerBound), let draft = draftOf[index]
      else { continue }
      switch workspace.agreements[draft].kind {
      case .indenture, .underwriting, .securitiesPurchase, .notePurchase, .stockPurchase, .subscription: break
      default: continue
      }
      guard
        isUnder(mention.titleTokens.lowerBound, sentence, workspace.main)
          || workspace.agreements[draft].kind != .underwriting && workspace.agreements[draft].kind != .indenture
            && isFollowed(mention.clause.upperBound, workspace.main),
        !found.contains(draft)
      else { continue }
      found.append(draft)
    }
    return found
  }

  /// "entered into a Securities Purchase Agreement whereby", ", pursuant to which the Company sold a note".
  private static func isFollowed(_ end: Int, _ lexed: Lexed) -> Bool {
    let at = lexed.kind(end) == .comma ? end + 1 : end
    return lexed.word(at) == .whereby || lexed.matches(at, .pursuant, .to, .which) || lexed.matches(at, .under, .which)
  }

  private static func isUnder(_ start: Int, _ sentence: Range<Int>, _ lexed: Lexed) -> Bool {
    for at in span(max(sentence.lowerBound, start - 5), start) {
      switch lexed.word(at) {
      case .pursuant, .under, .governed: return true
      default: continue
      }
    }
    return false
  }
}
