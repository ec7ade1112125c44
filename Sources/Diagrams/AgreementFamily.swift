internal import DealModel
internal import Templates

/// What an agreement is about, as far as colour tells it.
enum AgreementFamily: Int, CaseIterable, Comparable {
  case merger, purchase, warrants, debt, rights, governance, employment, commercial, other

  init(_ kind: Agreement.Kind) {
    self =
      switch kind {
      case .merger, .assetPurchase, .separationSpinoff, .contribution: .merger
      case .securitiesPurchase, .stockPurchase, .notePurchase, .underwriting, .subscription, .exchange:
        .purchase
      case .warrant: .warrants
      case .credit, .indenture, .note, .guaranty, .securityPledge, .commitmentLetter, .escrow: .debt
      case .registrationRights, .investorRights, .stockholdersVoting, .rightsPlan, .lockUp: .rights
      case .boardLetter, .charter, .indemnification: .governance
      case .employment, .separation, .consulting, .compensationPlan, .award: .employment
      case .license, .collaboration, .supply, .services, .lease, .distributionSales: .commercial
      case .joinder, .amendment, .settlement, .taxMatters, .other: .other
      }
  }

  /// The word for it in the legend.
  var word: String {
    switch self {
    case .merger: "Merger and acquisition"
    case .purchase: "Purchase and sale"
    case .warrants: "Warrants"
    case .debt: "Debt"
    case .rights: "Investor rights"
    case .governance: "Governance"
    case .employment: "Employment and pay"
    case .commercial: "Commercial"
    case .other: "Other agreements"
    }
  }

  func shade(in style: PictureStyle) -> PictureStyle.Shade {
    switch self {
    case .merger: style.families.merger
    case .purchase: style.families.purchase
    case .warrants: style.families.warrants
    case .debt: style.families.debt
    case .rights: style.families.rights
    case .governance: style.families.governance
    case .employment: style.families.employment
    case .commercial: style.families.commercial
    case .other: style.families.other
    }
  }

  static func < (first: AgreementFamily, second: AgreementFamily) -> Bool {
    first.rawValue < second.rawValue
  }
}

extension Agreement.Kind {
  /// The name of the kind in words: `securities purchase`.
  var words: String {
    switch self {
    case .compensationPlan: "compensation plan"
    case .separationSpinoff: "separation and distribution"
    case .distributionSales: "distribution"
    case .stockholdersVoting: "voting"
    case .securityPledge: "security"
    default: rawValue.split(separator: "_").joined(separator: " ")
    }
  }
}
