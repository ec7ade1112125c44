internal import DealModel

/// The roles of the two sides of a deal, as the verb tells them that has one side for its subject.
struct DealSides: Equatable {
  /// What the verb makes of its subject.
  var subject: Party.Role
  /// What it makes of the other side.
  var other: Party.Role

  static let purchase = DealSides(subject: .purchaser, other: .seller)
  static let sale = purchase.reversed
  static let borrowing = DealSides(subject: .borrower, other: .lender)
  static let lending = borrowing.reversed
  static let lease = DealSides(subject: .tenant, other: .landlord)
  static let letting = lease.reversed
  static let licensing = DealSides(subject: .licensor, other: .licensee)
  static let licence = licensing.reversed
  static let joining = DealSides(subject: .target, other: .acquirer)
  static let award = DealSides(subject: .issuer, other: .holder)
  static let service = DealSides(subject: .supplier, other: .customer)

  /// Whether the deal tells the parties of an agreement of a kind: a sale, and not the loan that pays for it.
  func tells(_ kind: Agreement.Kind) -> Bool {
    switch self {
    case .purchase, .sale: DealSides.conveyances.contains(kind)
    case .borrowing, .lending: DealSides.debts.contains(kind)
    case .lease, .letting: kind == .lease || kind == .other
    case .licensing, .licence: kind == .license || kind == .collaboration || kind == .other
    case .award: kind == .award || kind == .compensationPlan || kind == .other
    default: true
    }
  }

  private static let conveyances: Set<Agreement.Kind> = [
    .assetPurchase, .stockPurchase, .securitiesPurchase, .notePurchase, .subscription, .merger, .exchange,
    .contribution, .underwriting, .note, .warrant, .lease, .separationSpinoff, .other,
  ]
  private static let debts: Set<Agreement.Kind> = [.credit, .note, .notePurchase, .securitiesPurchase, .other]

  /// The same deal, told of the other side.
  var reversed: DealSides { DealSides(subject: other, other: subject) }
}
