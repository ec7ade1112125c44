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

  private enum Act {
    case buy, sell, borrow, lend, provide, merge, lease, license, assign, pledge, award, grant, issue, extend, complete
    case accept, engage, make, contribute
  }

  private static let past = table([
    (.buy, "acquired purchased bought"), (.sell, "sold transferred conveyed"), (.borrow, "borrowed obtained"),
    (.lend, "loaned lent"), (.merge, "merged"), (.lease, "leased"), (.license, "licensed"), (.assign, "assigned"),
    (.pledge, "pledged"), (.award, "awarded"), (.grant, "granted"), (.issue, "issued"), (.extend, "extended"),
    (.complete, "completed consummated closed"), (.accept, "accepted"), (.engage, "engaged retained hired"),
    (.make, "made"), (.contribute, "contributed"),
  ])

  private static let infinitives = table([
    (.buy, "acquire purchase buy"), (.sell, "sell issue transfer"), (.borrow, "borrow"), (.lend, "loan lend"),
    (.provide, "provide"), (.merge, "merge"), (.license, "license"),
    (.contribute, "contribute"),
  ])

  private static func table(_ rows: [(act: Act, words: String)]) -> WordKeyTable<Act> {
    WordKeyTable(rows.flatMap { row in WordKey.words(of: row.words).map { ($0, row.act) } })
  }

  /// The deal that a verb tells.
  func deal(_ at: Int) -> Deal? {
    guard let act = DealVerbs.past[lexed[at].key] else { return nil }
    switch act {
    case .borrow, .merge, .grant, .extend, .complete: return deal(act, at)
    default: return isPassive(at) ? nil : deal(act, at)
    }
  }

  /// The deal that a verb behind "agreed to" or "will" tells: "sell", "acquire", "merge".
  func infinitive(_ at: Int) -> Deal? { DealVerbs.infinitives[lexed[at].key].flatMap { deal($0, at) } }

  private func deal(_ act: Act, _ at: Int) -> Deal? {
    switch act {
    case .buy: Deal(sides: .purchase, link: .from, object: at + 1)
    case .sell: Deal(sides: .sale, link: .to, object: at + 1)
    case .borrow: Deal(sides: .borrowing, link: .from, object: at + 1)
    case .lend: Deal(sides: .lending, link: .to, object: at + 1, takesIndirectObject: true)
    case .merge: merger(at)
    case .lease: lease(at)
    case .pledge: security(at)
    case .award: award(at)
    case .grant: grant(at)
    // "issued 1,000 shares to its consultant, Birch LLC": for what it does.
    case .issue:
      span(at + 1, min(lexed.count, at + 12)).contains { ClassHeads.isSecurity(lexed[$0].key) }
        ? Deal(link: .to, object: at + 1, kinds: DealVerbs.paidInShares) : nil
    case .extend: credit(at)
    case .complete: completion(at)
    case .accept: subscription(at)
    // "engaged Alder Securities LLC as placement agent"
    case .engage: Deal(link: .by, object: at + 1, takesIndirectObject: true, kinds: DealVerbs.services)
    case .make: loan(at)
    case .license: Deal(sides: .licensing, link: .to, object: at + 1)
    case .assign: assignment(at)
    case .contribute: Deal(link: .to, object: at + 1, kinds: [.contribution])
    // "committed to provide Elm Works with a term loan"
    case .provide:
      span(at + 1, min(lexed.count, at + 24)).contains { DealVerbs.isOfCredit(lexed[$0].key) }
        ? Deal(sides: .lending, link: .to, object: at + 1, takesIndirectObject: true, kinds: [.commitmentLetter]) : nil
    }
  }

  /// "completed the sale of its mill to", "closed its acquisition of", "consummated its merger with".
  private func completion(_ verb: Int) -> Deal? {
    span(verb + 1, min(lexed.count, verb + 7)).lazy.compactMap(noun).first
  }

  /// The deal that a noun tells: "sale", "acquisition", "merger with".
  func noun(_ at: Int) -> Deal? {
    switch lexed.word(at) {
    case .sale: Deal(sides: .sale, link: .to, object: at + 1)
    case .acquisition, .purchase: Deal(sides: .purchase, link: .from, object: at + 1)
    case .merger where lexed.word(at + 1) == .with: Deal(link: .with, object: at + 1, kinds: [.merger])
    default:
      DealVerbs.sales.contains(lexed[at].key)
        ? Deal(sides: .sale, link: lexed.word(at + 1) == .with ? .with : .to, object: at + 1) : nil
    }
  }

  /// "made a $4 million loan to Elm Works".
  private func loan(_ verb: Int) -> Deal? {
    for at in span(verb + 1, min(lexed.count, verb + 9)) {
      if DealVerbs.loanNouns.contains(lexed[at].key) {
        return lexed.word(at + 1) == .to || lexed.word(at + 1) == .of && !lexed[at + 2].isWord
          ? Deal(sides: .lending, link: .to, object: at + 1) : nil
      }
      // "made a prepayment of the loan to", "made a request for an advance to": of something else.
      switch lexed.word(at) {
      case .of, .for, .to, .in, .on, .under, .and: return nil
      default: continue
      }
    }
    return nil
  }

  private static let loanNouns = WordKeySet(words: "loan loans advance advances")

  /// "accepted a subscription from Alder Fund, L.P.": the subscriber buys.
  private func subscription(_ verb: Int) -> Deal? {
    span(verb + 1, verb + 4).first { DealVerbs.subscriptions.contains(lexed[$0].key) }
      .map { Deal(sides: .sale, link: .from, object: $0 + 1) }
  }

  private static let subscriptions = WordKeySet(words: "subscription subscriptions")

  /// "granted Elm an exclusive license", "granted Tern Bank a lien", "granted Jane Roe 500 shares".
  private func grant(_ verb: Int) -> Deal? {
    if LicenseClues.subject(verb, lexed) == .licensor {
      return Deal(sides: .licensing, link: .to, object: verb + 1, takesIndirectObject: true)
    }
    guard !isPassive(verb) else { return nil }
    return isOfCollateral(verb) ? security(verb) : award(verb)
  }

  /// "extended to Elm Works a credit facility".
  private func credit(_ verb: Int) -> Deal? {
    guard lexed.word(verb + 1) == .to,
      span(verb + 2, min(lexed.count, verb + 24)).contains(where: {
        lexed.word($0) == .facility || DealVerbs.credits.contains(lexed[$0].key)
      })
    else { return nil }
    return Deal(sides: .lending, link: .to, object: verb + 2, takesIndirectObject: true)
  }

  /// "merged with and into Elm Works", "will merge with Elm Works".
  private func merger(_ verb: Int) -> Deal? {
    let into = span(verb + 1, verb + 4).first { lexed.word($0) == .into }
    guard let link = into ?? (lexed.word(verb + 1) == .with ? verb + 1 : nil) else { return nil }
    // "Elm Bank merged with and into Tern Bank": who survives acquires.
    return Deal(
      sides: into == nil ? nil : .joining, link: lexed.word(link), object: link, kinds: [.merger])
  }

  private static let paidInShares: Set<Agreement.Kind> = [
    .consulting, .services, .settlement, .employment, .securitiesPurchase, .notePurchase, .subscription, .note,
  ]
  static let assignments: Set<Agreement.Kind> = [.other, .assetPurchase, .lease, .license]

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
    let isOfShares = span(verb + 1, min(lexed.count, verb + 24)).contains {
      switch lexed.word($0) {
      case .shares, .stock, .options, .option: true
      default: lexed[$0].key == DealVerbs.units
      }
    }
    return isOfShares ? Deal(sides: .award, link: .to, object: verb + 1, takesIndirectObject: true) : nil
  }

  /// "granted Tern Bank a security interest in its assets", "pledged its shares to Tern Bank".
  private func security(_ verb: Int) -> Deal {
    Deal(link: .to, object: verb + 1, takesIndirectObject: true, kinds: [.securityPledge])
  }

  /// Whether a security interest, a lien or a mortgage is what a verb grants.
  private func isOfCollateral(_ verb: Int) -> Bool {
    span(verb + 1, min(lexed.count, verb + 24)).contains { at in
      DealVerbs.liens.contains(lexed[at].key)
        || lexed.word(at) == .interest && lexed.word(at - 1) == .security
    }
  }

  private static let services: Set<Agreement.Kind> = [.services, .consulting, .underwriting, .employment]
  private static let liens = WordKeySet(words: "lien liens mortgage")
  private static func isOfCredit(_ key: WordKey) -> Bool { financings.contains(key) }

  private static let financings = WordKeySet(words: "loan loans credit financing facility line bridge debt")
  private static let credits = WordKeySet(words: "loan credit")
  private static let units = WordKey("units")
  private static let sales = WordKeySet(words: "placement issuance disposition divestiture refranchising conveyance")
  static let buy = WordKey("buy")

  /// "was acquired", "shares sold by".
  func isPassive(_ at: Int) -> Bool {
    lexed.isPassive(at) || lexed.word(at + 1) == .by
  }
}
