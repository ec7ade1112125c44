import DealModel

/// What the graph of the report must say.
extension PlacementDeal {
  var facts: DealFacts {
    var facts = DealFacts()
    let isTold = dropped != .narrative
    entities(&facts)
    let purchase = DealFacts.label(purchaseTitle.words, [otherNumbers[0]])
    let rights = DealFacts.label(rightsTitle, [])
    let change = DealFacts.label(amendmentTitle, [otherNumbers[1]])
    let joinder = DealFacts.label("Joinder Agreement", [otherNumbers[2]])
    let letter = DealFacts.label("Board Letter", [otherNumbers[3]])
    let warrants = warrantNumbers.map { DealFacts.label(warrantTitle, [$0]) }
    let names = purchasers.map(\.name)
    let rightsHolders = [registrant.name, funds[0].name, affiliates, strategic.name, others]

    facts.agreements = [
      "\(purchase) is a \(purchaseTitle.kind.rawValue) of \(date.iso)",
      "\(rights) is a investor_rights of \(earlier.iso)",
      "\(change) is a amendment of \(date.iso)", "\(joinder) is a joinder of \(date.iso)",
      "\(letter) is a board_letter of \(date.iso)",
    ]
    func add(_ label: String, _ names: [String], _ role: Party.Role) {
      for name in names { facts.parties.insert("\(label): \(name) is \(role.rawValue)") }
    }
    add(purchase, [registrant.name], .issuer)
    add(purchase, names, .purchaser)
    add(rights, rightsHolders, .party)
    add(change, rightsHolders, .party)
    add(joinder, [registrant.name] + names, .party)
    add(letter, [registrant.name, manager.name] + funds.map(\.name), .sender)
    add(letter, names, .addressee)
    for (label, name) in zip(warrants, names) {
      facts.agreements.insert("\(label) is a warrant of \(date.iso)")
      add(label, [registrant.name], .issuer)
      add(label, [name], .holder)
    }
    facts.links = ["\(change) amends \(rights)", "\(affiliates) affiliate_of \(funds[0].name)"]
    let kin = (funds.map(\.name) + [manager.name]).sorted().joined(separator: "; ")
    facts.groups = ["\(family) (shared_name): \(kin)"]
    if style.hasSlip { facts.diagnostics.append("stray_word") }
    guard isTold else { return facts }

    add(rights, names, .party)
    facts.links.insert("\(joinder) joins \(rights)")
    if names.count > 1 {
      let group = noun.prefix(1).uppercased() + noun.dropFirst() + "s"
      facts.groups.insert("\(group) (defined_term): \(names.sorted().joined(separator: "; "))")
    }
    terms(&facts, purchase, warrants)
    return facts
  }

  private func entities(_ facts: inout DealFacts) {
    func add(_ name: String, _ kind: Entity.Kind, _ roles: [Entity.Role] = []) {
      facts.entities.insert("\(name) is a \(kind.rawValue) \(roles.map(\.rawValue))")
    }
    add(registrant.name, registrant.kind, [.registrant])
    for party in purchasers + funds + [manager, strategic] { add(party.name, party.kind) }
    add(affiliates, .collective)
    add(others, .collective)
    add(officer, .person, [.signatory])
  }

  private func terms(_ facts: inout DealFacts, _ purchase: String, _ warrants: [String]) {
    facts.terms = [
      "\(purchase): shares \(Self.digits(shares)) shares aggregate",
      "\(purchase): par_value \(Self.digits(par)) USD ",
      "\(purchase): price_per_share \(Self.digits(price)) USD ",
    ]
    let groups: [Substring] = warrantShares.split(separator: ",")
    let isNumber = groups.dropFirst().allSatisfy { $0.count == 3 }
    let isShared = warrants.count > 1
    for warrant in warrants {
      facts.terms.insert("\(warrant): term \(years.value) years \(isShared ? "each" : "")")
      facts.terms.insert(
        "\(warrant): warrant_shares \(isNumber ? Self.digits(warrantShares) : "“\(warrantShares) shares”") shares "
          + "\(isShared ? "aggregate" : "")")
      facts.terms.insert(
        "\(warrant): exercise_price \(Self.digits(exercisePrice)) USD \(isShared ? "each" : "")")
    }
    if !isNumber { facts.diagnostics.insert("malformed_number", at: 0) }
  }

  private static func digits(_ printed: String) -> String {
    let digits = printed.filter { $0 != "," && $0 != "$" }
    return digits.hasPrefix(".") ? "0" + digits : digits
  }
}
