internal import DealModel

/// What is done, in a few words from the registrant's side: `sale of securities to the Purchasers`.
struct DealPhrase {
  private let subject: Subject
  private let instruments: [Instrument]
  private let blocks: [Block]

  init(_ subject: Subject, _ instruments: [Instrument], _ blocks: [Block]) {
    self.subject = subject
    self.instruments = instruments
    self.blocks = blocks
  }

  /// The words, or nothing where the graph has no agreement.
  var words: String? {
    guard let main else { return nil }
    let roles = subject.centre.flatMap { main.roles[$0] ?? [] }
    switch main.first.kind {
    case .merger: return merger(main, roles)
    case .assetPurchase: return trade("assets", main, roles)
    case .stockPurchase: return trade(security(main) ?? "stock", main, roles)
    case .securitiesPurchase, .subscription: return trade(security(main) ?? "securities", main, roles)
    case .notePurchase: return trade("notes", main, roles)
    case .underwriting: return "underwritten offering"
    case .indenture, .note: return "notes"
    case .credit, .commitmentLetter: return "credit facility"
    case .warrant: return "warrants"
    case .employment: return with("employment", of: main, as: [.employee])
    case .separation: return with("separation", of: main, as: [.employee])
    case .compensationPlan, .award: return "compensation"
    default: return main.first.kind == .other ? main.first.title : main.first.kind.words
    }
  }

  /// The agreement that the rest serves: by kind, and of two the one named first.
  private var main: Instrument? {
    let order: [Agreement.Kind] = [
      .merger, .assetPurchase, .separationSpinoff, .securitiesPurchase, .stockPurchase, .underwriting,
      .notePurchase, .subscription, .credit, .indenture, .commitmentLetter, .note, .collaboration, .license,
      .rightsPlan, .settlement, .employment, .separation,
    ]
    func rank(_ instrument: Instrument) -> Int { order.firstIndex(of: instrument.first.kind) ?? order.count }
    return instruments.enumerated().min { (rank($0.element), $0.offset) < (rank($1.element), $1.offset) }?
      .element
  }

  private func merger(_ main: Instrument, _ roles: [Party.Role]) -> String {
    if roles.contains(.acquirer) {
      return others(main, as: [.target]).map { "acquisition of \($0)" } ?? "merger"
    }
    return others(main, as: [.acquirer]).map { "merger with \($0)" }
      ?? others(main, as: [.target]).map { "merger with \($0)" } ?? "merger"
  }

  private func trade(_ what: String, _ main: Instrument, _ roles: [Party.Role]) -> String {
    if !roles.filter({ [.issuer, .seller, .target].contains($0) }).isEmpty {
      let buyers = others(main, as: [.purchaser, .acquirer, .holder, .lender])
      return "sale of \(what)" + (buyers.map { " to \($0)" } ?? "")
    }
    if !roles.filter({ [.purchaser, .acquirer].contains($0) }).isEmpty {
      let sellers = others(main, as: [.seller, .issuer, .target])
      return "purchase of \(what)" + (sellers.map { " from \($0)" } ?? "")
    }
    return "purchase of \(what)"
  }

  private func with(_ what: String, of main: Instrument, as roles: [Party.Role]) -> String {
    others(main, as: roles).map { "\(what) of \($0)" } ?? what
  }

  /// The parties with one of some roles: their frame's name, or their own if they are few.
  private func others(_ main: Instrument, as roles: [Party.Role]) -> String? {
    let parties = main.roles.keys.filter { entity in
      !subject.centre.contains(entity) && main.roles[entity]?.contains(where: roles.contains) == true
    }.sorted()
    guard let first = parties.first else { return nil }
    for block in blocks where block.members == parties {
      switch block {
      case .frame(_, let group?, _, _), .roster(_, let group?, _):
        guard group.basis == .definedTerm else { continue }
        let name = group.name.lowercased().hasPrefix("the ") ? String(group.name.dropFirst(4)) : group.name
        return "the \(name)"
      default: continue
      }
    }
    switch parties.count {
    case 1: return subject.entities[first].name
    case 2: return "\(subject.entities[first].name) and \(subject.entities[parties[1]].name)"
    default: return nil
    }
  }

  /// What is sold, where a figure names it: `20,000 shares of Series A Convertible Preferred Stock`.
  private func security(_ main: Instrument) -> String? {
    for term in main.first.terms where term.kind == .shares {
      for text in [term.text] + term.evidence.map(\.quote) {
        if let found = Self.stock(in: text) { return found }
      }
    }
    return nil
  }

  /// The capitalised words after "shares of" that end with "Stock".
  private static func stock(in text: String) -> String? {
    let words = text.split(whereSeparator: \.isWhitespace)
    for index in words.indices.dropLast(2) where words[index] == "shares" && words[index + 1] == "of" {
      var found: [Substring] = []
      for word in words[(index + 2)...].prefix(9) {
        if found.isEmpty, ["its", "the", "our", "newly", "issued"].contains(word) { continue }
        guard word.first?.isUppercase == true else { break }
        let bare = word.drop { !$0.isLetter }.prefix { $0.isLetter || $0 == "-" }
        found.append(bare)
        if bare == "Stock" { return found.count > 1 ? found.joined(separator: " ") : nil }
      }
    }
    return nil
  }
}
