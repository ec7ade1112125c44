import DealModel

/// Gives a registration rights agreement that names nobody on the other side the buyers of the one purchase agreement
/// that the filing tells: whose shares are registered has bought them.
enum RegistrationParties {
  static func add(_ workspace: inout Workspace) {
    let sales = workspace.agreements.filter { isSale($0, workspace) }
    guard sales.count == 1, let sale = sales.first else { return }
    for index in workspace.agreements.indices where lacksHolders(workspace.agreements[index], beside: sale, workspace) {
      let known = Set(workspace.agreements[index].parties.map(\.entity))
      for party in sale.parties where takesPart(party) && !known.contains(party.entity) {
        var copy = party
        copy.rule = "default_party"
        workspace.agreements[index].parties.append(copy)
      }
    }
  }

  /// A purchase agreement under which the registrant sells what it issues to somebody.
  private static func isSale(_ agreement: AgreementDraft, _ workspace: Workspace) -> Bool {
    switch agreement.kind {
    case .securitiesPurchase, .notePurchase, .subscription: break
    default: return false
    }
    let own = agreement.parties.filter { $0.entity == workspace.registry.registrant }
    return !own.isEmpty && own.allSatisfy { $0.role == nil || $0.role == .issuer }
      && agreement.parties.contains { $0.entity != workspace.registry.registrant && takesPart($0) }
  }

  private static func takesPart(_ party: PartyDraft) -> Bool {
    switch party.role {
    case nil, .issuer, .purchaser, .holder: !party.isDeparting
    default: false
    }
  }

  /// Whether nobody but the registrant is party to an agreement that may be of the day of the sale.
  private static func lacksHolders(
    _ agreement: AgreementDraft, beside sale: AgreementDraft, _ workspace: Workspace
  ) -> Bool {
    guard agreement.kind == .registrationRights, !TitleTokens(agreement.title).isRestated,
      agreement.parties.allSatisfy({ $0.entity == workspace.registry.registrant })
    else { return false }
    guard let date = agreement.date, let day = sale.date else { return true }
    return date == day
  }
}
