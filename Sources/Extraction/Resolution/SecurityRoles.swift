import DealModel
internal import Names

/// The roles under an agreement that secures a debt: those of the debt.
enum SecurityRoles {
  static func settle(_ index: Int, _ workspace: inout Workspace) {
    takeRolesOfDebt(index, &workspace)
    takeRolesOfSubsidiaries(index, &workspace)
  }

  /// Who borrows, lends or guarantees under the debt that a security agreement secures does so under that, too.
  private static func takeRolesOfDebt(_ index: Int, _ workspace: inout Workspace) {
    let parties = Set(workspace.agreements[index].parties.map(\.entity))
    for (position, party) in workspace.agreements[index].parties.enumerated() where party.role == .party {
      // The other side must be the same: who borrows of one may be pledged to by another.
      let known = workspace.agreements.lazy.filter { debt in
        (debt.kind == .credit || debt.kind == .note)
          && debt.parties.contains { other in other.entity != party.entity && parties.contains(other.entity) }
      }
      .flatMap(\.parties).first { $0.entity == party.entity && $0.role != .party }
      switch known?.role {
      case .borrower, .issuer: workspace.agreements[index].parties[position].role = .borrower
      case .lender, .holder: workspace.agreements[index].parties[position].role = .lender
      case .guarantor: workspace.agreements[index].parties[position].role = .guarantor
      default: continue
      }
    }
  }

  /// Who lends under a loan of the filing does so under a "Subsidiary Security Agreement", too; the others answer for it.
  private static func takeRolesOfSubsidiaries(_ index: Int, _ workspace: inout Workspace) {
    let agreement = workspace.agreements[index]
    guard
      NameFolding.foldedWords(agreement.title).contains(where: {
        $0.hasPrefix("subsidiar") || $0.hasPrefix("guarantor")
      })
    else { return }
    let debts = workspace.agreements.lazy.filter { $0.kind == .credit || $0.kind == .note }
    let lenders = Set(debts.flatMap(\.parties).filter { $0.role == .lender || $0.role == .holder }.map(\.entity))
    guard agreement.parties.contains(where: { lenders.contains($0.entity) }) else { return }
    for (position, party) in agreement.parties.enumerated()
    where party.role == .party && party.entity != workspace.registry.registrant {
      workspace.agreements[index].parties[position].role = lenders.contains(party.entity) ? .lender : .guarantor
    }
  }
}
