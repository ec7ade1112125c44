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
    addParents(&workspace)
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
      let kind = workspace.agreements[index].kind
      guard kind == .stockPurchase || kind == .securitiesPurchase else { continue }
      reverse(index, acquisitions, &workspace)
      let agreement = workspace.agreements[index]
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

  /// "completed its acquisition of Birch under the Stock Purchase Agreement among Harrow, Birch and Jane Roe": where the
  /// list alone made a purchaser of who is acquired, who acquires is the purchaser, and the others sell.
  private static func reverse(
    _ index: Int, _ acquisitions: [(from: Int, to: Int)], _ workspace: inout Workspace
  ) {
    let parties = workspace.agreements[index].parties
    guard !parties.contains(where: { $0.isRolePrinted || $0.standing.noun != nil }) else { return }
    let entities = Set(parties.map(\.entity))
    let told = acquisitions.filter { entities.contains($0.from) && entities.contains($0.to) }
    guard told.count == 1, let sides = told.first, entities.count > 2,
      parties.contains(where: { $0.entity == sides.to && $0.role == .purchaser })
    else { return }
    for position in parties.indices {
      workspace.agreements[index].parties[position].role =
        switch parties[position].entity {
        case sides.from: .purchaser
        case sides.to: .target
        default: .seller
        }
    }
  }

  /// "Under the Merger Agreement, Elm Merger Sub, Inc., a subsidiary of Elm Corp., merged into Harrow Mills": who owns the
  /// merger subsidiary, and acquires, is a party of the agreement, too.
  private static func addParents(_ workspace: inout Workspace) {
    let owners = ends(.subsidiaryOf, workspace)
    for acquisition in workspace.relations where acquisition.kind == .acquires {
      let (buyer, target) = (workspace.registry.resolved(acquisition.from), workspace.registry.resolved(acquisition.to))
      let subs = Set(owners.filter { $0.to == buyer }.map(\.from))
      for index in workspace.agreements.indices where workspace.agreements[index].kind == .merger {
        let parties = workspace.agreements[index].parties
        guard parties.contains(where: { $0.role == .mergerSub && subs.contains($0.entity) }),
          parties.contains(where: { $0.role == .target && $0.entity == target }),
          !parties.contains(where: { $0.role == .acquirer || $0.entity == buyer })
        else { continue }
        workspace.agreements[index].parties.insert(
          PartyDraft(entity: buyer, role: .acquirer, rule: "default_party", places: acquisition.places), at: 0)
      }
    }
  }

  private static func ends(_ kind: Relation.Kind, _ workspace: Workspace) -> [(from: Int, to: Int)] {
    workspace.relations.filter { $0.kind == kind }.map {
      (workspace.registry.resolved($0.from), workspace.registry.resolved($0.to))
    }
  }
}
