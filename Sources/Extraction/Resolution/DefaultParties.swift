internal import DealModel

/// Adds the party that a clause leaves out since it goes without saying: the registrant issues the notes and warrants
/// that it files, and employs the persons with whom it has employment agreements.
enum DefaultParties {
  static func add(_ workspace: inout Workspace) {
    guard let registrant = workspace.registry.registrant else { return }
    for index in workspace.agreements.indices {
      let agreement = workspace.agreements[index]
      let parties = Set(agreement.parties.map(\.entity))
      guard !parties.contains(registrant), !agreement.isOfOthers, isMissing(agreement, workspace) else { continue }
      var standing = RoleAssigner.Standing()
      standing.isRegistrant = true
      standing.isMaker = true
      workspace.agreements[index].parties.insert(
        PartyDraft(
          entity: registrant, role: nil, rule: "default_party", places: Array(agreement.places.prefix(1)),
          standing: standing), at: 0)
    }
  }

  private static func parties(_ agreement: AgreementDraft) -> Set<Int> { Set(agreement.parties.map(\.entity)) }

  private static func isMissing(_ agreement: AgreementDraft, _ workspace: Workspace) -> Bool {
    // "a commitment letter from Tern Bank": to the registrant.
    if agreement.kind == .commitmentLetter, !agreement.parties.isEmpty,
      agreement.parties.count == 1 || agreement.parties.allSatisfy(\.standing.isMaker)
    {
      return true
    }
    // "Mr. Roe's Severance Agreement": with the company that reports on it.
    if agreement.kind == .employment || agreement.kind == .separation, parties(agreement).count == 1,
      agreement.parties.allSatisfy({ $0.rule == "possessor" && $0.standing.isPerson })
    {
      return true
    }
    // "10.1  Letter of Intent with Elm Corp.": in a list of exhibits, the registrant's.
    if !agreement.exhibits.isEmpty, !agreement.parties.isEmpty,
      agreement.parties.allSatisfy({ $0.rule == "with_clause" && $0.standing.isRecipient })
    {
      return true
    }
    let makers = agreement.parties.filter { $0.standing.isMaker || $0.role == .issuer || $0.role == .employer }
    guard makers.isEmpty else { return false }
    // "employment agreements for Jane Roe and John Doe": with the company that reports on them.
    let isOwn = [.employment, .separation, .indemnification, .award].contains(agreement.kind)
    if isOwn, !agreement.parties.isEmpty,
      agreement.parties.allSatisfy({ $0.standing.isRecipient && $0.standing.isPerson })
    {
      return true
    }
    let isFiled = !agreement.exhibits.isEmpty
    switch agreement.kind {
    case .note, .warrant, .rightsPlan:
      return isFiled && agreement.parties.allSatisfy { $0.standing.isRecipient || $0.role == .holder }
        || !isFiled && agreement.parties.isEmpty && agreement.date != nil
        // "it entered into a Warrant Agreement with Tern Trust Company"
        || !isFiled && agreement.parties.count == 1 && agreement.title.hasSuffix("Warrant Agreement")
          && agreement.parties.allSatisfy(\.standing.isRecipient)
        // "the Investor purchased a note": who reports on it issued it.
        || !isFiled && !agreement.parties.isEmpty
          && agreement.parties.allSatisfy { $0.standing.isRecipient && $0.rule == "recipient_clause" }
    case .employment, .separation, .indemnification, .award, .consulting, .lockUp, .stockholdersVoting, .supply,
      .services, .license, .credit, .securitiesPurchase, .stockPurchase, .subscription:
      return agreement.parties.count == 1 && agreement.parties.allSatisfy(\.standing.isRecipient)
    // "Pursuant to a Registration Rights Agreement, the investors received the right": of who reports on it.
    case .registrationRights:
      return !agreement.parties.isEmpty
        && agreement.parties.allSatisfy { $0.standing.isRecipient && $0.rule == "with_clause" }
    // "will be issued under an indenture with Tern Trust Company, as trustee"
    case .underwriting where !agreement.parties.isEmpty, .indenture where !agreement.parties.isEmpty:
      return agreement.parties.allSatisfy { $0.standing.isRecipient }
    case .underwriting, .indenture:
      return isFiled && agreement.parties.isEmpty
    default:
      return false
    }
  }
}
