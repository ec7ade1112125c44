internal import DealModel
internal import Names

/// Words that say what a party is under an agreement.
enum RoleTerms {
  /// The role that a noun means, and whether it is a plural.
  static func role(of key: WordKey) -> (role: Party.Role, isPlural: Bool)? { roles[key] }

  /// The role that a noun means by the word before it, too: a selling stockholder sells.
  static func role(of noun: WordKey, after before: Word) -> Party.Role? {
    guard let role = roles[noun]?.role else { return nil }
    return role == .stockholder && before == .selling ? .seller : role
  }

  /// Words that stand before a role noun: administrative agent, joint lead arranger.
  static func isModifier(_ key: WordKey) -> Bool { modifiers.contains(key) }

  static func isDeparting(_ key: WordKey) -> Bool { departing.contains(key) }

  static func isRepresentative(_ key: WordKey) -> Bool { representatives.contains(key) }

  /// "the Company", "the Registrant": who reports.
  static func isReporter(_ word: Word) -> Bool {
    switch word {
    case .company, .registrant, .corporation: true
    default: false
    }
  }

  /// Of several roles of one party, the most specific comes first.
  static func rank(_ role: Party.Role) -> Int {
    switch role {
    case .agent, .trustee: 0
    case .underwriter, .guarantor: 1
    case .party: 3
    default: 2
    }
  }

  /// Words that stand for a party where they carry an article or a capital: the Company, Lenders, such entities.
  static func isPartyWord(_ word: Word) -> Bool {
    switch word {
    case .registrant, .registrants, .company, .corporation, .issuer, .borrower, .borrowers, .lender, .lenders, .agent,
      .agents, .trustee, .guarantor, .guarantors, .purchaser, .purchasers, .buyer, .buyers, .seller, .sellers,
      .investor, .investors, .holder, .holders, .stockholder, .stockholders, .shareholder, .shareholders,
      .underwriter, .underwriters, .subsidiary, .parent, .entities, .parties, .executive, .employee, .bank, .banks,
      .partnership, .trust, .manager, .persons, .individuals, .members, .partners, .affiliate, .affiliates,
      .subsidiaries:
      true
    default: false
    }
  }

  private static let roles: WordKeyTable<(role: Party.Role, isPlural: Bool)> = {
    var entries: [(WordKey, (role: Party.Role, isPlural: Bool))] = []
    func add(_ role: Party.Role, _ words: String) {
      for word in words.split(separator: " ") {
        entries.append((WordKey(String(word)), (role, false)))
        entries.append((WordKey(word + "s"), (role, true)))
      }
    }
    add(
      .agent,
      "agent arranger bookrunner book-runner runner manager registrar depositary depository custodian co-agent "
        + "co-arranger bookmanager administrator servicer coordinator")
    add(.trustee, "trustee co-trustee")
    add(.lender, "lender bank")
    add(.borrower, "borrower co-borrower debtor obligor")
    add(.guarantor, "guarantor")
    add(.issuer, "issuer co-issuer")
    add(.purchaser, "purchaser buyer investor subscriber assignee transferee")
    add(.seller, "seller vendor assignor transferor")
    add(.underwriter, "underwriter representative")
    add(.holder, "holder noteholder payee pledgee optionee grantee warrantholder")
    add(.stockholder, "stockholder shareholder")
    add(.employer, "employer")
    add(.employee, "employee executive")
    add(.licensor, "licensor sublicensor")
    add(.licensee, "licensee sublicensee")
    add(.landlord, "landlord lessor sublessor sublandlord")
    add(.tenant, "tenant lessee sublessee subtenant")
    add(.supplier, "supplier manufacturer provider contractor")
    add(.customer, "customer client distributor")
    add(.target, "target")
    add(.acquirer, "acquirer acquiror parent")
    add(.party, "party counterparty consultant")
    entries.append((WordKey("counterparties"), (.party, true)))
    return WordKeyTable(entries)
  }()

  private static let modifiers = WordKeySet(
    words: """
      administrative collateral joint lead co-lead co senior managing sole initial joint-lead syndication documentation \
      co-documentation co-syndication swingline swing line issuing paying transfer rights warrant escrow exchange \
      calculation conversion global book running bookrunning active passive departing exiting security placement sales \
      forward fiscal note tender dealer original successor indenture owner property u.s. canadian european \
      multicurrency term loan revolving facility closing named several the guaranteed notes bond co-collateral \
      sub-agent principal solicitation information subscription auction l/c letter credit depositary financial \
      pass through pass-through guarantee master special back-up backup primary interim standby certificate securities delaware institutional selling
      """)

  private static let departing: WordKeySet = [
    WordKey("departing"), WordKey("exiting"), WordKey("resigning"), WordKey("retiring"),
  ]
  private static let representatives: WordKeySet = [WordKey("representative"), WordKey("representatives")]
}
