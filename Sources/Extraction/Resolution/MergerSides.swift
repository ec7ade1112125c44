internal import DealModel

/// Puts the sides of a merger agreement right where the filing says who acquires whom.
///
/// The list of the parties alone does not tell: "Harrow, Elm and Elm Sub" may stand in any order. A party that the
/// narrative says is acquired is the target, who acquires it the acquirer, and a subsidiary of theirs the merger
/// subsidiary. Roles that the agreement prints stay.
enum MergerSides {
  static func settle(_ workspace: inout Workspace) {
    let acquisitions = ends(.acquires, workspace)
    guard !acquisitions.isEmpty else { return }
    settlePurchases(acquisitions, &workspace)
    let owners = ends(.subsidiaryOf, workspace)
    for index in workspace.agreements.indices where workspace.agreements[index].kind == .merger {
      let parties = workspace.agreements[index].parties
      let entities = Set(parties.map(\.entity))
      let told = acquisitions.filter { entities.contains($0.from) && entities.contains($0.to) }
      guard told.count == 1, let sides = told.first,
        parties.contains(where: { $0.entity == sides.to && $0.role == .acquirer && !$0.isRolePrinted })
      else { continue }
      let subs = Set(owners.lazy.filter { $0.to == sides.from && entities.contains($0.from) }.map(\.from))
      for (position, party) in parties.enumerated() where !party.isRolePrinted {
        let role: Party.Role? =
          party.entity == sides.from ? .acquirer : party.entity == sides.to ? .target : nil
        if let role {
          workspace.agreements[index].parties[position].role = role
        } else if subs.contains(party.entity) {
          workspace.agreements[index].parties[position].role = .mergerSub
        }
      }
    }
  }

  /// A party of a stock purchase whose stock the narrative says is acquired by another party sells none itself, where
  /// somebody else is the seller.
  private static func settlePurchases(_ acquisitions: [(from: Int, to: Int)], _ workspace: inout Workspace) {
    for index in workspace.agreements.indices {
      let agreement = workspace.agreements[index]
      guard agreement.kind == .stockPurchase || agreement.kind == .securitiesPurchase else { continue }
      let buyers = Set(agreement.parties.filter { $0.role == .purchaser }.map(\.entity))
      let told = Set(agreement.parties.filter { $0.isRolePrinted || $0.standing.noun != nil }.map(\.entity))
      for (position, party) in agreement.parties.enumerated()
      where [.seller, .purchaser, .issuer].contains(party.role) && !told.contains(party.entity)
        && agreement.parties.contains(where: { $0.role == .seller && $0.entity != party.entity })
        && acquisitions.contains(where: { $0.to == party.entity && buyers.contains($0.from) })
      {
        workspace.agreements[index].parties[position].role = .target
      }
    }
  }

  private static func ends(_ kind: Relation.Kind, _ workspace: Workspace) -> [(from: Int, to: Int)] {
    workspace.relations.filter { $0.kind == kind }.map {
      (workspace.registry.resolved($0.from), workspace.registry.resolved($0.to))
    }
  }
}
