internal import DealModel
internal import Names

/// Settles the kind of agreements whose titles are used for two things, by who the parties are.
///
/// A "Transition Agreement" or "Release" with an officer ends an employment, an "Option Agreement" grants shares; between
/// companies neither does.
enum KindSettling {
  static func apply(_ workspace: inout Workspace) {
    for index in workspace.agreements.indices {
      let agreement = workspace.agreements[index]
      guard agreement.kind == .separation || agreement.kind == .award, Set(agreement.parties.map(\.entity)).count > 1,
        agreement.parties.allSatisfy({ isCompany($0, workspace) }),
        let kind = kindBetweenCompanies(agreement)
      else { continue }
      workspace.agreements[index].kind = kind
    }
  }

  private static func kindBetweenCompanies(_ agreement: AgreementDraft) -> Agreement.Kind? {
    let words = NameFolding.foldedWords(agreement.title)
    if agreement.kind == .award { return words == ["option", "agreement"] ? .other : nil }
    if words.contains("separation") { return .separationSpinoff }
    return words.contains("release") ? .settlement : .other
  }

  private static func isCompany(_ party: PartyDraft, _ workspace: Workspace) -> Bool {
    let entity = workspace.registry.drafts[party.entity]
    switch entity.kind {
    case .person, .collective, .other: return false
    default: return !party.standing.isPerson && PersonNames.likeness(entity.name) <= 0.5
    }
  }
}
