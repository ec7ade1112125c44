internal import DealModel

/// Which terms an agreement of a kind can have.
enum TermFit {
  static func fits(_ term: Term.Kind, _ kind: Agreement.Kind) -> Bool {
    switch term {
    case .shares: sales.contains(kind) || kind == .award || kind == .settlement || kind == .contribution
    case .pricePerShare: sales.contains(kind) || kind == .merger
    case .parValue:
      kind == .securitiesPurchase || kind == .stockPurchase || kind == .subscription || kind == .exchange
    case .aggregatePrice:
      sales.contains(kind) || kind == .merger || kind == .assetPurchase || kind == .notePurchase
        || kind == .contribution
    case .principal: debts.contains(kind) || placings.contains(kind)
    case .commitment: kind == .credit || kind == .commitmentLetter
    case .warrantShares: kind == .warrant
    case .exercisePrice: kind == .warrant || kind == .award
    case .interestRate: debts.contains(kind) || kind == .underwriting
    case .maturity: debts.contains(kind) || kind == .commitmentLetter || kind == .underwriting
    case .term: running.contains(kind)
    }
  }

  /// The most terms of a kind that an agreement keeps: every series of notes has its own principal, rate and maturity.
  static func most(_ term: Term.Kind) -> Int {
    switch term {
    case .principal, .interestRate, .maturity: 8
    case .parValue, .term: 1
    default: 2
    }
  }

  private static let sales: Set<Agreement.Kind> = [
    .securitiesPurchase, .stockPurchase, .subscription, .underwriting, .exchange, .distributionSales,
  ]
  private static let debts: Set<Agreement.Kind> = [.note, .indenture, .notePurchase, .credit]
  private static let placings: Set<Agreement.Kind> = [
    .underwriting, .securitiesPurchase, .subscription, .exchange,
  ]
  private static let running: Set<Agreement.Kind> = [
    .warrant, .credit, .employment, .separation, .consulting, .lease, .license, .collaboration, .supply,
    .services,
    .distributionSales, .note, .commitmentLetter,
  ]
}
