extension Agreement {
  /// What sort of agreement it is.
  ///
  /// An amendment is ``amendment`` whatever it amends; an amended and restated
  /// agreement, and a supplemental indenture, has the kind of the agreement.
  public enum Kind: String, Sendable, CaseIterable {
    case securitiesPurchase = "securities_purchase"
    case stockPurchase = "stock_purchase"
    case assetPurchase = "asset_purchase"
    case notePurchase = "note_purchase"
    case merger
    case credit
    case indenture
    case note
    case warrant
    case underwriting
    case registrationRights = "registration_rights"
    case investorRights = "investor_rights"
    case stockholdersVoting = "stockholders_voting"
    case rightsPlan = "rights_plan"
    case joinder
    case amendment
    case boardLetter = "board_letter"
    case employment
    case separation
    case consulting
    case compensationPlan = "compensation_plan"
    case award
    case license
    case collaboration
    case supply
    case services
    case lease
    case guaranty
    case securityPledge = "security_pledge"
    case escrow
    case settlement
    case subscription
    case exchange
    case contribution
    case distributionSales = "distribution_sales"
    case separationSpinoff = "separation_spinoff"
    case taxMatters = "tax_matters"
    case commitmentLetter = "commitment_letter"
    case lockUp = "lock_up"
    case indemnification
    case charter
    case other
  }
}
