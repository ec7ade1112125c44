internal import DealModel

/// Gives every party its role.
enum RoleSettling {
  static func apply(_ workspace: inout Workspace) {
    for index in workspace.agreements.indices { settle(index, &workspace) }
  }

  private static func settle(_ index: Int, _ workspace: inout Workspace) {
    let agreement = workspace.agreements[index]
    let kind = kind(of: index, workspace)
    let isBilateral = Set(agreement.parties.map(\.entity)).count == 2
    let hasRegistrant = agreement.parties.contains { $0.entity == workspace.registry.registrant }
    let hasLenders = agreement.parties.contains {
      $0.standing.isBank || $0.role == .lender || $0.role == .agent || $0.standing.noun == .lender
    }
    for position in agreement.parties.indices {
      let party = agreement.parties[position]
      var standing = party.standing
      standing.isRegistrant = party.entity == workspace.registry.registrant
      standing.besidesRegistrant = hasRegistrant && !standing.isRegistrant
      standing.besidesLenders = hasLenders
      let role: Party.Role
      if party.isDeparting {
        role = .party
      } else if let printed = party.role {
        role = RoleAssigner.adapted(printed, to: kind)
      } else if kind == .investorRights, !isBilateral {
        role = .party
      } else if kind == .joinder {
        role = .party
      } else {
        role = RoleAssigner.role(kind, standing)
      }
      workspace.agreements[index].parties[position].role = role
    }
    unify(index, &workspace)
  }

  /// The kind by which roles are chosen: for an amendment that of its base.
  private static func kind(of index: Int, _ workspace: Workspace) -> Agreement.Kind {
    let agreement = workspace.agreements[index]
    guard agreement.kind == .amendment else { return agreement.kind }
    if let link = workspace.links.first(where: { $0.from == index && $0.kind == .amends }) {
      return workspace.agreements[link.to].kind
    }
    return agreement.kind
  }

  /// One entry a party and role; the more specific role first.
  private static func unify(_ index: Int, _ workspace: inout Workspace) {
    var kept: [PartyDraft] = []
    for party in workspace.agreements[index].parties {
      if let known = kept.firstIndex(where: { $0.entity == party.entity && $0.role == party.role }) {
        kept[known].places += party.places.prefix(max(0, 4 - kept[known].places.count))
      } else {
        kept.append(party)
      }
    }
    // A general role adds nothing to a specific one.
    let specific = Set(kept.filter { $0.role != .party }.map(\.entity))
    kept.removeAll { $0.role == .party && specific.contains($0.entity) }
    workspace.agreements[index].parties = specificFirst(kept)
  }

  /// Of several entries of one party, the most specific role comes first.
  private static func specificFirst(_ parties: [PartyDraft]) -> [PartyDraft] {
    var ordered = parties
    for index in ordered.indices {
      for other in ordered.indices where other > index && ordered[other].entity == ordered[index].entity {
        if RoleTerms.rank(ordered[other].role ?? .party) < RoleTerms.rank(ordered[index].role ?? .party) {
          ordered.swapAt(index, other)
        }
      }
    }
    return ordered
  }
}
