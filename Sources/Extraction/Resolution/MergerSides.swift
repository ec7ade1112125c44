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

  private static func ends(_ kind: Relation.Kind, _ workspace: Workspace) -> [(from: Int, to: Int)] {
    workspace.relations.filter { $0.kind == kind }.map {
      (workspace.registry.resolved($0.from), workspace.registry.resolved($0.to))
    }
  }
}
