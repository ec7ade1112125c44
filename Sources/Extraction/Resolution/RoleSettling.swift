internal import DealModel
internal import Names

/// Gives every party its role.
enum RoleSettling {
  static func apply(_ workspace: inout Workspace) {
    // Mergers first, since voting agreements follow them; amendments last, since they follow their bases.
    func rank(_ index: Int) -> Int {
      switch workspace.agreements[index].kind {
      case .merger: 0
      case .amendment: 2
      default: 1
      }
    }
    let order = workspace.agreements.indices.sorted { (rank($0), $0) < (rank($1), $1) }
    for index in order { settle(index, &workspace) }
    for index in order where workspace.agreements[index].kind == .securityPledge {
      SecurityRoles.settle(index, &workspace)
    }
  }

  private static func settle(_ index: Int, _ workspace: inout Workspace) {
    let agreement = workspace.agreements[index]
    let kind = kind(of: index, workspace)
    let isBilateral = Set(agreement.parties.map(\.entity)).count == 2
    let parties = Set(agreement.parties.map(\.entity))
    let hasRegistrant = agreement.parties.contains { $0.entity == workspace.registry.registrant }
    let isLetter =
      kind != .employment && agreement.title.hasSuffix("Letter") && agreement.parties.contains { $0.standing.isMaker }
      && agreement.parties.contains { $0.standing.isRecipient }
    let hasPerson = agreement.parties.contains {
      $0.standing.isPerson || PersonNames.likeness(workspace.registry.drafts[$0.entity].name) > 0.5
    }
    let hasLenders = agreement.parties.contains {
      $0.standing.isBank || $0.role == .lender || $0.role == .agent || $0.standing.noun == .lender
    }
    let underwriters = agreement.parties.indices.filter { index in
      let party = agreement.parties[index]
      return party.isRolePrinted && !party.standing.isCollective
        && party.role.map { RoleAssigner.adapted($0, to: kind) } == .underwriter
    }
    // "Harrow Mills, Inc. (the "Borrower")": who stands beside it borrows nothing.
    let hasBorrower = agreement.parties.contains {
      $0.standing.noun == .borrower && !$0.standing.isNounShared && !$0.standing.isCollective
    }
    // Depositary shares: a bank holds the stock for those who hold its receipts.
    let isDeposit =
      kind == .other && agreement.title == "Deposit Agreement"
      && parties.contains { NameFolding.foldedWords(workspace.registry.drafts[$0].name).contains("receipts") }
    if kind == .merger { MergerRoles.assign(index, &workspace) }
    for position in agreement.parties.indices {
      let party = workspace.agreements[index].parties[position]
      var standing = party.standing
      standing.isRegistrant = party.entity == workspace.registry.registrant
      standing.besidesRegistrant = hasRegistrant && !standing.isRegistrant
      standing.besidesLenders = hasLenders
      standing.besidesPerson = hasPerson
      // Of two alone, the other is no ally, whatever its name: a sponsor.
      if standing.besidesRegistrant, Namesakes.shareSide(under: kind), !isBilateral,
        Namesakes.isOne(party.entity, workspace)
      {
        standing.isOnFirstSide = true
      }
      let role: Party.Role
      if hasRegistrant, party.role == nil, isAcquisition(agreement.title, kind) {
        role = standing.isRegistrant || standing.isOnFirstSide ? .purchaser : .seller
      } else if party.isDeparting {
        role = .party
      } else if isDebt(kind), let issuer = workspace.noteIssuer, parties.contains(issuer),
        party.entity == issuer || standing.isRegistrant
      {
        role = party.entity == issuer ? .issuer : .guarantor
      } else if let printed = party.role {
        role = RoleAssigner.adapted(printed, to: kind)
      } else if isLetter, standing.isMaker || standing.isRecipient {
        role = standing.isRecipient ? .addressee : .sender
      } else if isDeposit, !standing.isCollective {
        role = standing.isRegistrant || standing.isFirst && !hasRegistrant ? .issuer : .agent
      } else if kind == .underwriting, standing.noun == nil, !standing.isBank, !standing.isPerson,
        underwriters.count > 1, position < underwriters[0]
      {
        // "among A, B and each of C and D, as sales agents": who stands before them all issues.
        role = .issuer
      } else if kind == .warrant, isWarrantAgent(party.entity, agreement.title, workspace) {
        role = .agent
      } else if kind == .exchange, standing.noun == nil, isOfSecurities(agreement.title) {
        role = standing.isRegistrant || standing.isFirst && !hasRegistrant ? .issuer : .holder
      } else if kind == .commitmentLetter, isBilateral, workspace.registry.registrant == nil, hasLenders {
        role = standing.isBank ? .lender : .borrower
      } else if kind == .commitmentLetter, party.role == nil,
        isBackstop(agreement) && !standing.isBank || standing.isRegistrant && has(.purchaser, agreement)
      {
        // "agreed, pursuant to a backstop commitment letter, to purchase its shares"
        role = standing.isRegistrant ? .issuer : .purchaser
      } else if kind == .lease, standing.noun == nil,
        workspace.registry.registrant == nil
          || !hasRegistrant && agreement.parties.allSatisfy({ $0.rule == "among_clause" })
      {
        // A lease that no report tells of, or that of others in a list, names the landlord first.
        role = standing.isFirst ? .landlord : .tenant
      } else if kind == .investorRights, !isBilateral {
        role = .party
      } else if kind == .joinder {
        role = .party
      } else if kind == .stockholdersVoting, standing.besidesRegistrant, standing.noun == nil,
        isWithRegistrant(agreement, party), !isAcquirer(party.entity, workspace)
      {
        role = .stockholder
      } else if kind == .stockholdersVoting, isAcquirer(party.entity, workspace) {
        role = .acquirer
      } else if kind == .stockholdersVoting, standing.isMergerSub, !standing.isRegistrant {
        role = .mergerSub
      } else if kind == .stockholdersVoting, !hasRegistrant, standing.isOnFirstSide || standing.isRecipient,
        !agreement.parties.contains(where: {
          $0.standing.noun == .stockholder || isHolder($0) && $0.standing.isRecipient
        })
      {
        // "Alder Fund, L.P. and Jane Roe entered into a voting agreement with Elm Corp.": who enters into it votes.
        role = standing.isOnFirstSide ? .stockholder : .party
      } else {
        let own = RoleAssigner.role(kind, standing)
        role = own == .borrower && hasBorrower && standing.noun == nil ? .party : own
      }
      workspace.agreements[index].parties[position].role = role
    }
    switch kind {
    case .lease: takeOtherSide(index, &workspace)
    case .indenture: nameIssuer(index, &workspace)
    case .license where isBilateral:
      takeOtherSide(index, &workspace)
      nameLicensor(index, &workspace)
    case .assetPurchase, .stockPurchase, .securitiesPurchase:
      takeOtherSide(index, &workspace)
      Namesakes.standRegistrant(index, &workspace)
      Namesakes.standBesideRegistrant(index, &workspace)
    default: break
    }
    takeRolesOfBase(index, &workspace)
    unify(index, &workspace)
  }

  /// "with its directors": persons and classes hold what they vote.
  private static func isHolder(_ party: PartyDraft) -> Bool { party.standing.isPerson || party.standing.isCollective }

  /// "Backstop Agreement": who commits itself buys what nobody else subscribes for.
  private static func isBackstop(_ agreement: AgreementDraft) -> Bool {
    NameFolding.foldedWords(agreement.title).contains("backstop")
  }

  private static func has(_ role: Party.Role, _ agreement: AgreementDraft) -> Bool {
    agreement.parties.contains { $0.role == role }
  }

  /// "a License Agreement with the University of Alder": of two the one that does research is the licensor.
  private static func nameLicensor(_ index: Int, _ workspace: inout Workspace) {
    let parties = workspace.agreements[index].parties
    let licensors = Set(
      parties.map(\.entity).filter { entity in
        let draft = workspace.registry.drafts[entity]
        return draft.kind != .corporation && draft.kind != .llc && Lexicon.isOfResearch(draft.name)
      })
    guard licensors.count == 1,
      parties.allSatisfy({ $0.role == .party && !$0.isRolePrinted }),
      !NameFolding.foldedWords(workspace.agreements[index].title).contains("software")
    else { return }
    for position in parties.indices {
      workspace.agreements[index].parties[position].role =
        licensors.contains(parties[position].entity) ? .licensor : .licensee
    }
  }

  /// "a Purchase Agreement with Elm LLC, as seller": who is printed as seller sells to the others, and the other way round.
  ///
  /// Whose owners sell is sold; of assets, both sell. So with leases and licenses: who is called the tenant has the other
  /// for its landlord.
  private static func takeOtherSide(_ index: Int, _ workspace: inout Workspace) {
    let parties = workspace.agreements[index].parties
    let sides = Set(parties.filter { isTold($0) }.compactMap(\.role))
    let kind = workspace.agreements[index].kind
    let other = otherSide(of: sides, kind)
    let sellers = parties.filter { $0.role == .seller }
    guard other != nil || !sellers.isEmpty else { return }
    for (position, party) in parties.enumerated() where !isTold(party) && isDefaultSide(party.role, kind) {
      let isSold = sellers.contains { isClass($0.entity, of: party.entity, workspace) }
      guard let role = isSold ? (kind == .assetPurchase ? .seller : .target) : other else { continue }
      workspace.agreements[index].parties[position].role = role
    }
  }

  /// "among Elm LLC (the "Guaranteeing Subsidiary"), Harrow Mills and Tern Bank, as trustee": where nobody else issues, the
  /// first whose part nothing tells.
  private static func nameIssuer(_ index: Int, _ workspace: inout Workspace) {
    let parties = workspace.agreements[index].parties
    guard !parties.contains(where: { $0.role == .issuer }),
      let issuer = parties.firstIndex(where: { $0.role == .guarantor && !isTold($0) && !$0.standing.isCollective })
    else { return }
    workspace.agreements[index].parties[issuer].role = .issuer
  }

  /// The side of whoever is not told to stand on a side; nothing where both sides are told, or none.
  private static func otherSide(of sides: Set<Party.Role>, _ kind: Agreement.Kind) -> Party.Role? {
    func has(_ first: Party.Role, not second: Party.Role) -> Bool { sides.contains(first) && !sides.contains(second) }
    switch kind {
    case .lease: return has(.tenant, not: .landlord) ? .landlord : has(.landlord, not: .tenant) ? .tenant : nil
    case .license: return has(.licensee, not: .licensor) ? .licensor : has(.licensor, not: .licensee) ? .licensee : nil
    default: break
    }
    if has(.seller, not: .purchaser) { return .purchaser }
    // Who sells its own shares issues them.
    return kind == .assetPurchase && has(.purchaser, not: .seller) ? .seller : nil
  }

  /// "the shareholders of Elm": whether a class is that of a company's owners.
  private static func isClass(_ group: Int, of company: Int, _ workspace: Workspace) -> Bool {
    let draft = workspace.registry.drafts[group]
    guard draft.kind == .collective else { return false }
    let words = NameFolding.foldedWords(draft.name)
    guard let of = words.firstIndex(of: "of") else { return false }
    let names = [workspace.registry.drafts[company].name] + workspace.registry.drafts[company].aliases
    return names.contains { words[(of + 1)...].starts(with: NameFolding.foldedWords($0)) }
  }

  static func isTold(_ party: PartyDraft) -> Bool { party.isRolePrinted || party.standing.noun != nil }

  static func isDefaultSide(_ role: Party.Role?, _ kind: Agreement.Kind? = nil) -> Bool {
    switch role {
    case .party: kind == .license
    case .issuer, .purchaser, .seller, .tenant, .landlord: true
    default: false
    }
  }

  /// "Warrant Agreement between Harrow and Gull Transfer & Trust Company": who keeps the register of the warrants.
  private static func isWarrantAgent(_ entity: Int, _ title: String, _ workspace: Workspace) -> Bool {
    guard NameFolding.foldedWords(title).suffix(2) == ["warrant", "agreement"] else { return false }
    let draft = workspace.registry.drafts[entity]
    return draft.kind == .bank || NameFolding.foldedWords(draft.name).contains("transfer")
  }

  /// "Exchange Agreement", "Note Exchange Agreement": of an issuer's own securities for others; by a share exchange a
  /// company is acquired.
  private static func isOfSecurities(_ title: String) -> Bool {
    !NameFolding.foldedWords(title).contains { $0 == "share" || $0 == "shares" || $0 == "stock" }
  }

  /// "Asset Acquisition Agreement": named by who buys.
  private static func isAcquisition(_ title: String, _ kind: Agreement.Kind) -> Bool {
    kind == .assetPurchase && NameFolding.foldedWords(title).contains("acquisition")
  }

  private static func isDebt(_ kind: Agreement.Kind) -> Bool {
    kind == .indenture || kind == .underwriting || kind == .note
  }

  /// Who is party of the base, too, has the role of the base where the amendment prints none.
  private static func takeRolesOfBase(_ index: Int, _ workspace: inout Workspace) {
    guard workspace.agreements[index].kind == .amendment,
      let link = workspace.links.first(where: { $0.from == index && $0.kind == .amends })
    else { return }
    let base = workspace.agreements[link.to].parties
    for (position, party) in workspace.agreements[index].parties.enumerated() {
      guard !party.isRolePrinted else { continue }
      if let known = base.first(where: { $0.entity == party.entity }), let role = known.role {
        workspace.agreements[index].parties[position].role = role
      } else if !base.isEmpty, !party.standing.isCollective || party.standing.noun == nil {
        workspace.agreements[index].parties[position].role = .party
      }
    }
  }

  /// "Jane Roe entered into a voting agreement with Harrow Mills, Inc.": whether the registrant is the other side.
  private static func isWithRegistrant(_ agreement: AgreementDraft, _ party: PartyDraft) -> Bool {
    party.rule == "subject" && !agreement.parties.contains { $0.standing.isCollective }
      && agreement.parties.contains { $0.standing.isRegistrant && $0.rule == "with_clause" }
  }

  /// Whether an entity acquires under a merger agreement of the filing.
  private static func isAcquirer(_ entity: Int, _ workspace: Workspace) -> Bool {
    workspace.agreements.contains { agreement in
      agreement.kind == .merger && agreement.parties.contains { $0.entity == entity && $0.role == .acquirer }
    }
  }

  /// The kind by which roles are chosen: for an amendment that of its base, which its title may tell alone.
  private static func kind(of index: Int, _ workspace: Workspace) -> Agreement.Kind {
    let agreement = workspace.agreements[index]
    guard agreement.kind == .amendment else { return agreement.kind }
    if let link = workspace.links.first(where: { $0.from == index && $0.kind == .amends }) {
      return workspace.agreements[link.to].kind
    }
    return AgreementTitles.kind(ofBaseIn: agreement.title) ?? agreement.kind
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
