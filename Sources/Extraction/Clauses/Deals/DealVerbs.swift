internal import DealModel
internal import Names

/// What a verb tells: the sides, the word before the other one, and where the object starts.
struct Deal {
  /// The roles of the sides, where the verb tells them.
  var sides: DealSides?
  var link: Word
  var object: Int
  /// Whether the other side may stand right behind the verb: "loaned Harrow $250,000".
  var takesIndirectObject = false
  /// The only kinds of agreements that it is told of.
  var kinds: Set<Agreement.Kind>?

  /// Whether it tells the parties of an agreement of a kind.
  func tells(_ kind: Agreement.Kind) -> Bool { kinds?.contains(kind) ?? sides?.tells(kind) ?? true }

  var onlyKind: Agreement.Kind? { kinds?.count == 1 ? kinds?.first : nil }
}

/// The verbs that tell a deal: bought, sold, lent, leased, licensed, merged, pledged.
struct DealVerbs {
  let lexed: Lexed

  /// The deal that a verb tells.
  func deal(_ at: Int) -> Deal? {
    switch lexed.word(at) {
    case .acquired, .purchased: return isPassive(at) ? nil : Deal(sides: .purchase, link: .from, object: at + 1)
    case .sold: return isPassive(at) ? nil : Deal(sides: .sale, link: .to, object: at + 1)
    case .assigned: return isPassive(at) ? nil : assignment(at)
    case .borrowed: return Deal(sides: .borrowing, link: .from, object: at + 1)
    case .merged: return merger(at)
    // "issued 1,000 shares to its consultant, Birch LLC": for what it does.
    case .issued: return isPassive(at) ? nil : Deal(link: .to, object: at + 1, kinds: DealVerbs.paidInShares)
    case .completed, .consummated, .closed:
      for noun in span(at + 1, min(lexed.count, at + 7)) {
        switch lexed.word(noun) {
        case .sale: return Deal(sides: .sale, link: .to, object: noun + 1)
        case .acquisition, .purchase: return Deal(sides: .purchase, link: .from, object: noun + 1)
        // "completed its merger with Elm Works"
        case .merger where lexed.word(noun + 1) == .with: return Deal(link: .with, object: noun + 1, kinds: [.merger])
        default:
          if DealVerbs.sales.contains(lexed[noun].key) {
            return Deal(sides: .sale, link: .to, object: noun + 1)
          }
        }
      }
      return nil
    case .granted:
      if LicenseClues.subject(at, lexed) == .licensor {
        return Deal(sides: .licensing, link: .to, object: at + 1, takesIndirectObject: true)
      }
      return isOfCollateral(at) ? security(at) : award(at)
    // "extended to Harrow Mills, Inc. a credit facility"
    case .extended:
      guard lexed.word(at + 1) == .to,
        span(at + 2, min(lexed.count, at + 24)).contains(where: {
          lexed.word($0) == .facility || DealVerbs.credits.contains(lexed[$0].key)
        })
      else { return nil }
      return Deal(sides: .lending, link: .to, object: at + 2, takesIndirectObject: true)
    default:
      guard !isPassive(at) else { return nil }
      let key = lexed[at].key
      if DealVerbs.transfers.contains(key) { return Deal(sides: .sale, link: .to, object: at + 1) }
      if key == DealVerbs.pledged { return security(at) }
      if key == DealVerbs.awarded { return award(at) }
      // "engaged Tern Securities, Inc. to act as placement agent"
      if DealVerbs.engages.contains(key) {
        return Deal(link: .with, object: at + 1, takesIndirectObject: true, kinds: DealVerbs.engagements)
      }
      if DealVerbs.loans.contains(key) {
        return Deal(sides: .lending, link: .to, object: at + 1, takesIndirectObject: true)
      }
      return key == DealVerbs.leased ? lease(at) : nil
    }
  }

  /// The deal that a verb behind "agreed to" or "will" tells: "sell", "acquire", "merge".
  func infinitive(_ at: Int) -> Deal? {
    switch lexed.word(at) {
    case .sell: return Deal(sides: .sale, link: .to, object: at + 1)
    case .acquire, .purchase: return Deal(sides: .purchase, link: .from, object: at + 1)
    case .merge: return merger(at)
    default:
      let key = lexed[at].key
      if key == DealVerbs.buy { return Deal(sides: .purchase, link: .from, object: at + 1) }
      if key == DealVerbs.borrow { return Deal(sides: .borrowing, link: .from, object: at + 1) }
      // "committed to provide Elm Works with a term loan"
      if key == DealVerbs.provide {
        return Deal(sides: .lending, link: .to, object: at + 1, takesIndirectObject: true, kinds: [.commitmentLetter])
      }
      if DealVerbs.lends.contains(key) {
        return Deal(sides: .lending, link: .to, object: at + 1, takesIndirectObject: true)
      }
      return nil
    }
  }

  /// "merged with and into Elm Works", "will merge with Elm Works".
  private func merger(_ verb: Int) -> Deal? {
    let into = span(verb + 1, verb + 4).first { lexed.word($0) == .into }
    guard let link = into ?? (lexed.word(verb + 1) == .with ? verb + 1 : nil) else { return nil }
    return Deal(link: lexed.word(link), object: link, kinds: [.merger])
  }

  private static let paidInShares: Set<Agreement.Kind> = [
    .consulting, .services, .settlement, .employment, .securitiesPurchase, .notePurchase, .subscription, .note,
  ]
  private static let engages = WordKeySet(words: "engaged retained hired")
  private static let engagements: Set<Agreement.Kind> = [.underwriting, .services, .consulting, .employment]
  static let assignments: Set<Agreement.Kind> = [.other, .assetPurchase, .lease, .license]
  private static let borrow = WordKey("borrow")
  private static let provide = WordKey("provide")
  private static let lends = WordKeySet(words: "lend loan")

  /// "assigned its rights under the Purchase Agreement to Elm Works": from "to" on.
  private func assignment(_ verb: Int) -> Deal? {
    span(verb + 1, min(lexed.count, verb + 24)).first {
      lexed.word($0) == .to && (lexed[$0 + 1].isCapital || lexed.word($0 + 1) == .its)
    }.map { Deal(link: .to, object: $0, kinds: DealVerbs.assignments) }
  }

  /// "leased from", "leased its hall to": by the word that comes first before a name.
  private func lease(_ verb: Int) -> Deal? {
    for at in span(verb + 1, min(lexed.count, verb + 20)) {
      switch lexed.word(at) {
      case .from where lexed[at + 1].isCapital: return Deal(sides: .lease, link: .from, object: verb + 1)
      case .to where lexed[at + 1].isCapital || lexed.word(at + 1) == .the:
        return Deal(sides: .letting, link: .to, object: verb + 1)
      case .and, .which, .that: return nil
      default: if lexed.kind(at) == .period || lexed.kind(at) == .comma { return nil }
      }
    }
    return nil
  }

  /// "granted Jane Roe 10,000 restricted shares": a person behind the verb, or behind "to".
  private func award(_ verb: Int) -> Deal? {
    guard !isPassive(verb) else { return nil }
    let isOfShares = span(verb + 1, min(lexed.count, verb + 24)).contains {
      switch lexed.word($0) {
      case .shares, .stock, .options, .option: true
      default: lexed[$0].key == DealVerbs.units
      }
    }
    return isOfShares ? Deal(sides: .award, link: .to, object: verb + 1, takesIndirectObject: true) : nil
  }

  /// "granted Tern Bank a security interest in its assets", "pledged its shares to Tern Bank".
  private func security(_ verb: Int) -> Deal? {
    guard !isPassive(verb) else { return nil }
    return Deal(link: .to, object: verb + 1, takesIndirectObject: true, kinds: [.securityPledge])
  }

  /// Whether a security interest, a lien or a mortgage is what a verb grants.
  private func isOfCollateral(_ verb: Int) -> Bool {
    span(verb + 1, min(lexed.count, verb + 24)).contains { at in
      DealVerbs.liens.contains(lexed[at].key)
        || lexed.word(at) == .interest && lexed.word(at - 1) == .security
    }
  }

  private static let pledged = WordKey("pledged")
  private static let liens = WordKeySet(words: "lien liens mortgage")
  private static let credits = WordKeySet(words: "loan credit")
  private static let awarded = WordKey("awarded")
  private static let units = WordKey("units")
  private static let loans = WordKeySet(words: "loaned lent")
  private static let leased = WordKey("leased")

  private static let sales = WordKeySet(words: "placement issuance disposition divestiture")
  private static let transfers = WordKeySet(words: "transferred conveyed")
  static let buy = WordKey("buy")

  /// "was acquired", "shares sold by".
  func isPassive(_ at: Int) -> Bool {
    switch lexed.word(at - 1) {
    case .be, .been, .was, .were, .is, .are, .being: return true
    default: return lexed.word(at + 1) == .by
    }
  }
}
