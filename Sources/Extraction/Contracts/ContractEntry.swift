internal import DealModel
internal import Filings
internal import Names

/// Enters what contracts say of themselves into the workspace.
enum ContractEntry {
  /// The agreement that a bare contract is.
  static func enter(document: Int, text: Text, _ workspace: inout Workspace) {
    guard let reading = ContractReader.read(text, document: document) else { return }
    let parties = parties(of: reading, &workspace)
    workspace.agreements.append(draft(reading, parties, document: document))
    guard let base = reading.base else { return }
    let place = base.lexed.place(base.mention.clause)
    var draft = AgreementDraft(
      title: base.mention.title, kind: base.mention.kind, rule: "amended_base", origin: .preamble, mentions: [])
    draft.date = base.mention.date?.iso
    draft.dateRule = .printed
    draft.places = [place]
    workspace.agreements.append(draft)
    AgreementLinks.add(
      .amends, workspace.agreements.count - 2, workspace.agreements.count - 1, rule: "amended_base", [place], &workspace
    )
  }

  /// A draft of an agreement that only its own text tells of.
  static func draft(_ reading: ContractReading, _ parties: [PartyDraft], document: Int) -> AgreementDraft {
    var draft = AgreementDraft(
      title: reading.title, kind: AgreementTitles.kind(ofTitle: reading.title), rule: "preamble", origin: .preamble,
      mentions: [])
    draft.document = document
    draft.places = [reading.titlePlace]
    draft.parties = parties
    if let date = reading.date {
      draft.date = date.iso
      draft.dateRule = .printed
      if let place = reading.datePlace { draft.places.append(place) }
    }
    return draft
  }

  /// The parties of a reading as entities, each once.
  static func parties(of reading: ContractReading, _ workspace: inout Workspace) -> [PartyDraft] {
    var found: [PartyDraft] = []
    var known: Set<Int> = []
    for source in reading.parties {
      var resolver = PartyResolver(lexed: source.lexed)
      let parties = resolver.parties(of: source.list, rule: source.rule, &workspace.registry)
      for party in parties where known.insert(party.entity).inserted || party.role != nil { found.append(party) }
    }
    for spelling in reading.spellings {
      guard let entity = workspace.registry.entity(named: spelling.name), known.contains(entity) else { continue }
      _ = workspace.registry.intern(spelling.name, form: nil, place: spelling.place, rule: "party_list")
    }
    return found
  }
}
