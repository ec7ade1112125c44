internal import DealModel
internal import Names

/// Settles the kind of agreements whose titles are used for two things, by who the parties are.
///
/// A "Transition Agreement" or "Release" with an officer ends an employment; between companies it does not.
enum KindSettling {
  static func apply(_ workspace: inout Workspace) {
    for index in workspace.agreements.indices where workspace.agreements[index].kind == .separation {
      let agreement = workspace.agreements[index]
      guard Set(agreement.parties.map(\.entity)).count > 1,
        agreement.parties.allSatisfy({ isCompany($0, workspace) })
      else { continue }
      workspace.agreements[index].kind = kindBetweenCompanies(agreement.title)
    }
  }

  private static func kindBetweenCompanies(_ title: String) -> Agreement.Kind {
    let words = NameFolding.foldedWords(title)
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
