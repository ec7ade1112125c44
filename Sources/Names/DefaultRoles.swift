package import DealModel

/// The parts of parties where the filing prints none: what an agreement of a kind makes of each.
package struct DefaultRoles: Sendable, Equatable {
  /// The part of the company that the agreement is about, mostly the registrant.
  package let own: Party.Role
  /// The part of everybody else.
  package let other: Party.Role
  /// The part of a bank or trust company, where it differs.
  package let bank: Party.Role
  /// The part of a natural person, where it differs.
  package let person: Party.Role

  private init(_ own: Party.Role, _ other: Party.Role, bank: Party.Role? = nil, person: Party.Role? = nil) {
    self.own = own
    self.other = other
    self.bank = bank ?? other
    self.person = person ?? other
  }

  /// The part of a counterparty of a kind.
  package func role(ofCounterparty kind: Entity.Kind) -> Party.Role {
    switch kind {
    case .bank: bank
    case .person: person
    default: other
    }
  }

  /// The parts under an agreement of a kind.
  package static func under(_ kind: Agreement.Kind) -> DefaultRoles {
    switch kind {
    case .credit, .commitmentLetter: DefaultRoles(.borrower, .lender)
    case .underwriting: DefaultRoles(.issuer, .underwriter, person: .seller)
    case .indenture: DefaultRoles(.issuer, .guarantor, bank: .trustee)
    case .note, .warrant, .registrationRights, .investorRights, .exchange: DefaultRoles(.issuer, .holder)
    case .rightsPlan: DefaultRoles(.issuer, .agent)
    case .securitiesPurchase, .notePurchase, .subscription: DefaultRoles(.issuer, .purchaser)
    case .stockPurchase: DefaultRoles(.issuer, .purchaser, person: .seller)
    case .assetPurchase: DefaultRoles(.purchaser, .seller)
    case .merger: DefaultRoles(.acquirer, .target, person: .stockholder)
    case .stockholdersVoting: DefaultRoles(.acquirer, .stockholder)
    case .lockUp: DefaultRoles(.issuer, .stockholder, bank: .underwriter)
    case .employment, .separation, .compensationPlan, .award: DefaultRoles(.employer, .employee)
    case .consulting, .services: DefaultRoles(.customer, .supplier)
    case .supply: DefaultRoles(.customer, .supplier)
    case .distributionSales: DefaultRoles(.supplier, .customer)
    case .license: DefaultRoles(.licensee, .licensor)
    case .lease: DefaultRoles(.tenant, .landlord)
    case .guaranty: DefaultRoles(.guarantor, .guarantor, bank: .lender)
    case .securityPledge: DefaultRoles(.party, .party, bank: .lender)
    case .escrow: DefaultRoles(.party, .party, bank: .agent)
    case .boardLetter: DefaultRoles(.addressee, .sender)
    case .charter: DefaultRoles(.issuer, .party)
    case .joinder, .amendment, .collaboration, .settlement, .contribution, .separationSpinoff, .taxMatters,
      .indemnification, .other:
      DefaultRoles(.party, .party)
    }
  }
}
