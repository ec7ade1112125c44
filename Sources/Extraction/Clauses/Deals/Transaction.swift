internal import DealModel

/// A purchase, sale or loan that a sentence tells, and the two sides of it.
struct Transaction {
  /// Who buys, sells or borrows.
  var subject: PartyList
  /// From whom, or to whom; nothing where both sides stand before the verb.
  var counterparties: PartyList?
  /// The only kinds of agreements that it tells the parties of: collateral says nothing of the debt.
  var kinds: Set<Agreement.Kind>?
  /// What the verb makes of the sides, where it tells.
  var sides: DealSides?

  /// Whether it tells the parties of an agreement of a kind.
  func tells(_ kind: Agreement.Kind) -> Bool { kinds?.contains(kind) ?? sides?.tells(kind) ?? true }
}

extension PartyList {
  /// Gives a role to those for whom none is printed.
  mutating func take(_ role: Party.Role?) {
    guard let role else { return }
    for index in members.indices where members[index].roles.isEmpty { members[index].roles = [role] }
  }

  /// The list where who sells under an agreement on securities of its own issues them.
  func withRoles(under kind: Agreement.Kind) -> PartyList {
    switch kind {
    case .securitiesPurchase, .notePurchase, .subscription, .underwriting, .note: break
    default: return self
    }
    var list = self
    for index in list.members.indices where list.members[index].roles == [.seller] {
      list.members[index].roles = [.issuer]
    }
    return list
  }
}
