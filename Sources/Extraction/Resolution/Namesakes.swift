internal import DealModel
internal import Names

/// Companies that bear the registrant's name, which stand on its side of a deal.
enum Namesakes {
  /// Whether those who bear the registrant's name stand on its side: not where they guarantee or are merged.
  static func shareSide(under kind: Agreement.Kind) -> Bool {
    switch kind {
    case .indenture, .merger, .note, .warrant, .guaranty: false
    default: true
    }
  }

  /// "Harrow Lodging Partnership, L.P." beside the registrant, Harrow Industries, Inc.: the first word that both names
  /// share, where it is no common one.
  static func isOne(_ entity: Int, _ workspace: Workspace) -> Bool {
    guard let registrant = workspace.registry.registrant else { return false }
    let other = workspace.registry.drafts[entity]
    guard other.kind != .person, other.kind != .collective, other.kind != .bank else { return false }
    let own = NameFolding.foldedWords(workspace.registry.drafts[registrant].name)
    let its = NameFolding.foldedWords(other.name)
    guard let word = own.first, word == its.first, own.count > 1, its.count > 1 else { return false }
    return own.count > 2 && own.prefix(2) == its.prefix(2) || word.utf8.count > 3 && !common.contains(WordKey(word))
  }

  private static let common = WordKeySet(
    words: """
      first second american national general united pacific atlantic north northern south southern east eastern west \
      western central great global international bank royal premier advanced allied applied capital citizens community \
      federal state city county university trust republic union standard
      """)

  /// "among Harrow Mills LLC, Harrow Yarn LLC (the "Seller") and Elm Works (the "Buyer")": the registrant stands with
  /// who bears its name, where its own side is not told.
  static func standRegistrant(_ index: Int, _ workspace: inout Workspace) {
    let parties = workspace.agreements[index].parties
    guard
      let own = parties.firstIndex(where: {
        $0.entity == workspace.registry.registrant && !RoleSettling.isTold($0) && RoleSettling.isDefaultSide($0.role)
      }),
      let role = parties.first(where: {
        RoleSettling.isTold($0) && RoleSettling.isDefaultSide($0.role) && isOne($0.entity, workspace)
      })?.role,
      // Whom else it would stand against.
      parties.contains(where: { RoleSettling.isTold($0) && RoleSettling.isDefaultSide($0.role) && $0.role != role })
    else { return }
    workspace.agreements[index].parties[own].role = role
  }

  /// Who bears the registrant's name buys or sells with it.
  static func standBesideRegistrant(_ index: Int, _ workspace: inout Workspace) {
    let parties = workspace.agreements[index].parties
    guard Set(parties.map(\.entity)).count > 2,
      let role = parties.first(where: { $0.entity == workspace.registry.registrant })?.role,
      RoleSettling.isDefaultSide(role)
    else {
      return
    }
    for (position, party) in parties.enumerated()
    where !RoleSettling.isTold(party) && RoleSettling.isDefaultSide(party.role) && isOne(party.entity, workspace) {
      workspace.agreements[index].parties[position].role = role
    }
  }
}
