internal import DealModel

/// Gives roles to parties for which none is printed, by the kind of agreement and the side on which they stand.
enum RoleAssigner {
  /// What is known of a party when its role is chosen.
  struct Standing {
    var isRegistrant = false
    var isPerson = false
    var isBank = false
    var isCollective = false
    /// The first of the list, or the subject of the sentence.
    var isFirst = false
    var isMergerSub = false
    /// Whether the instrument runs to this party: issued to, in favor of.
    var isRecipient = false
    /// Whether it is made by this party.
    var isMaker = false
    /// Whether it is a class of the subsidiaries or affiliates of another party: "certain of its subsidiaries".
    var isKin = false
    /// Whether it stands before the verb, and others after "with": one of several on the first side.
    var isOnFirstSide = false
    /// Whether the registrant is a party, too.
    var besidesRegistrant = false
    /// Whether a natural person is a party, too.
    var besidesPerson = false
    /// Whether a bank or a class of lenders is a party, too.
    var besidesLenders = false
    /// A noun in the name of the class or term that tells the role: lenders, purchasers.
    var noun: Party.Role?
    /// Whether the noun is that of a term for several, "(collectively, the "Buyers")".
    var isNounShared = false
  }

  /// The role of a party in an agreement of a kind.
  static func role(_ kind: Agreement.Kind, _ standing: Standing) -> Party.Role {
    let leads = standing.isFirst && !standing.besidesRegistrant
    let isOwn =
      standing.isMaker || (!standing.isRecipient && (standing.isRegistrant || leads || standing.isOnFirstSide))
    if let noun = standing.noun, !standing.isNounShared || isSaid(noun, of: kind), !isOfTrade(noun) || !isDebt(kind) {
      return adapted(noun, to: kind)
    }
    switch kind {
    case .credit where standing.isKin:
      return .borrower
    case .credit where standing.isRecipient && !standing.isRegistrant:
      return .lender
    case .credit:
      if standing.isRegistrant || (leads || standing.isOnFirstSide) && !standing.isBank { return .borrower }
      return standing.isBank || standing.isCollective || !standing.besidesLenders ? .lender : .borrower
    case .indenture:
      if isOwn || standing.isFirst && !standing.isBank { return .issuer }
      return standing.isBank ? .trustee : .guarantor
    case .note, .warrant, .rightsPlan, .award:
      // A person is granted shares and issues none.
      if kind == .award, standing.isRecipient || standing.isPerson && !standing.isMaker { return .holder }
      if isOwn { return .issuer }
      return kind == .rightsPlan ? .agent : .holder
    case .underwriting:
      return isOwn ? .issuer : .underwriter
    // A person who sells stock has not issued it.
    case .stockPurchase where isOwn && standing.isPerson:
      return .seller
    case .securitiesPurchase, .stockPurchase, .notePurchase, .subscription:
      return isOwn ? .issuer : .purchaser
    case .assetPurchase:
      return isOwn ? .seller : .purchaser
    case .registrationRights, .investorRights:
      return isOwn || standing.isFirst && !standing.isPerson && kind == .registrationRights ? .issuer : .holder
    case .merger:
      if standing.isMergerSub { return .mergerSub }
      return isOwn ? .acquirer : .target
    case .stockholdersVoting, .lockUp:
      return isOwn && !(kind == .lockUp && standing.isPerson) ? .party : .stockholder
    case .employment, .separation:
      if standing.isPerson { return .employee }
      return standing.besidesPerson ? .employer : .party
    case .license:
      return .party
    case .guaranty where standing.isRegistrant && standing.isRecipient:
      return .party
    case .guaranty:
      return isOwn ? .guarantor : .lender
    case .commitmentLetter:
      if standing.isRegistrant { return .borrower }
      return standing.isMaker ? .lender : isOwn ? .borrower : .lender
    case .lease:
      return isOwn ? .tenant : .landlord
    case .boardLetter:
      return standing.isRecipient ? .addressee : .sender
    default:
      return .party
    }
  }

  /// Parts of trade, which nobody plays under a loan: "the Supplier" borrows like others.
  private static func isOfTrade(_ role: Party.Role) -> Bool {
    switch role {
    case .supplier, .customer, .licensor, .licensee, .landlord, .tenant: true
    default: false
    }
  }

  private static func isDebt(_ kind: Agreement.Kind) -> Bool {
    kind == .credit || kind == .note || kind == .guaranty || kind == .indenture
  }

  /// Whether a role noun is one of an agreement of a kind, and not of another in the same deal: "the Buyers" of
  /// debentures are no purchasers of the guaranty that goes with them.
  private static func isSaid(_ noun: Party.Role, of kind: Agreement.Kind) -> Bool {
    switch (noun, kind) {
    case (.guarantor, .guaranty), (.lender, .guaranty), (.borrower, .guaranty): true
    case (_, .guaranty): false
    case (.purchaser, .securityPledge), (.purchaser, .escrow), (.purchaser, .employment), (.purchaser, .lockUp),
      (.purchaser, .lease):
      false
    case (.seller, .securityPledge), (.seller, .escrow), (.seller, .employment), (.seller, .lockUp), (.seller, .lease):
      false
    default: true
    }
  }

  /// A role noun under an agreement of a kind: initial purchasers under an underwriting agreement are underwriters.
  static func adapted(_ role: Party.Role, to kind: Agreement.Kind) -> Party.Role {
    switch (role, kind) {
    case (.purchaser, .underwriting), (.agent, .underwriting): .underwriter
    case (.borrower, .guaranty): .guarantor
    // "the Debtors", who sell what they have.
    case (.borrower, .assetPurchase), (.borrower, .stockPurchase): .seller
    case (.borrower, .other), (.borrower, .settlement), (.borrower, .services): .party
    // "sold its mill and leased it back"
    case (.seller, .lease): .tenant
    case (.purchaser, .lease): .landlord
    // A guaranty in favor of the purchasers of notes.
    case (.purchaser, .guaranty): .holder
    // "as parent": whoever else acquires nobody by a loan.
    case (.acquirer, .credit), (.acquirer, .indenture), (.acquirer, .guaranty), (.acquirer, .note): .party
    case (.stockholder, .registrationRights): .holder
    case (.employee, .indemnification): .party
    case (.stockholder, .stockPurchase), (.stockholder, .assetPurchase): .seller
    case (.purchaser, .warrant), (.purchaser, .note), (.purchaser, .registrationRights), (.purchaser, .investorRights),
      (.purchaser, .exchange):
      .holder
    default: role
    }
  }
}
