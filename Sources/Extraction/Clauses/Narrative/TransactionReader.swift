internal import DealModel
internal import Names

/// A purchase, sale or loan that a sentence tells, and the two sides of it.
struct Transaction {
  /// Who buys, sells or borrows.
  var subject: PartyList
  /// From whom, or to whom; nothing where both sides stand before the verb.
  var counterparties: PartyList?
  /// The only kinds of agreements that it tells the parties of: collateral says nothing of the debt.
  var kinds: Set<Agreement.Kind>?
  /// Whether something is bought and sold.
  var isConveyance = false

  /// Whether it tells the parties of an agreement of a kind: a sale, and not the loan that pays for it.
  func tells(_ kind: Agreement.Kind) -> Bool {
    if let kinds { return kinds.contains(kind) }
    switch kind {
    case .credit, .indenture, .guaranty, .securityPledge, .employment, .commitmentLetter, .compensationPlan, .escrow:
      return !isConveyance
    default: return true
    }
  }
}

extension PartyList {
  /// The list where who sells under an agreement on securities of its own issues them.
  func withRoles(under kind: Agreement.Kind) -> PartyList {
    switch kind {
    case .securitiesPurchase, .notePurchase, .subscription, .underwriting, .note: break
    default: return self
    }
    var list = self
    for index in list.members.indices where list.members[index].roles == [.seller] {
      list.members[index].roles = [.issuer]
    }
    return list
  }
}

/// Reads sentences that tell a transaction with both sides: "X acquired the plant from Y", "X completed the sale of its
/// notes to Y", "X borrowed $5 million from Y".
struct TransactionReader {
  let lexed: Lexed
  let lists: PartyListParser
  let subjects: SubjectParser

  /// What a verb tells: the sides, the word before the other one, and where the object starts.
  private struct Deal {
    /// The roles of the sides, where the verb tells them.
    var sides: DealSides?
    var link: Word
    var object: Int
    /// Whether the other side may stand right behind the verb: "loaned Harrow $250,000".
    var takesIndirectObject = false
    /// The only kinds of agreements that it is told of.
    var kinds: Set<Agreement.Kind>?

    var isConveyance: Bool { sides == .purchase || sides == .sale }
    var onlyKind: Agreement.Kind? { kinds?.count == 1 ? kinds?.first : nil }
  }

  /// The first transaction of a sentence that names both sides.
  func transaction(in sentence: Range<Int>) -> Transaction? {
    if let agreed = agreed(in: sentence) { return agreed }
    var tried = 0
    for at in sentence {
      guard tried < TransactionReader.mostVerbs else { return nil }
      // "agreed with Alder Fund, L.P. to exchange": no side is told.
      if lexed.word(at) == .agreed { tried += 1 }
      if lexed.word(at) == .agreed, lexed.word(at + 1) == .with, let others = named(at + 2, sentence),
        let subject = subjects.subject(before: start(of: at, sentence), from: sentence.lowerBound)
      {
        return Transaction(subject: subject, counterparties: others)
      }
      // "Birch Steel Corp. and the Company agreed to settle"
      if lexed.word(at) == .agreed, lexed.word(at + 1) == .to, TransactionReader.joint.contains(lexed[at + 2].key),
        let both = subjects.subject(before: start(of: at, sentence), from: sentence.lowerBound), both.members.count > 1
      {
        return Transaction(subject: both, counterparties: nil)
      }
      // "agreed to sell its mill to Elm Works"
      let isAgreed = lexed.word(at) == .agreed && lexed.word(at + 1) == .to
      guard let deal = isAgreed ? infinitive(at + 2) : deal(at) else { continue }
      tried += isAgreed ? 0 : 1
      guard var others = counterparties(deal, sentence),
        var subject = subjects.subject(before: start(of: at, sentence), from: sentence.lowerBound)
      else { continue }
      give(deal.sides?.subject, to: &subject)
      give(deal.sides?.other, to: &others)
      return Transaction(subject: subject, counterparties: others, kinds: deal.kinds, isConveyance: deal.isConveyance)
    }
    return nil
  }

  /// Whether a sentence goes on about what the one before told: "The shares were sold under", "The sale was made".
  func resumes(_ sentence: Range<Int>) -> Bool {
    switch lexed.word(sentence.lowerBound) {
    case .the, .such, .this, .these: break
    default: return false
    }
    return span(sentence.lowerBound + 1, min(sentence.upperBound, sentence.lowerBound + 4)).contains {
      TransactionReader.resumed.contains(lexed[$0].key)
    }
  }

  private static let resumed = WordKeySet(
    words: """
      sale purchase acquisition disposition transaction transactions issuance placement loan loans shares notes note \
      securities warrants units debentures assets merger
      """)

  /// The other side of an agreement by what its relative clause tells: ", pursuant to which Alder Fund agreed to purchase",
  /// ", under which the Company will sell its mill to Elm Works".
  func otherSide(
    after end: Int, in sentence: Range<Int>, besides subject: PartyList?, under kind: Agreement.Kind
  ) -> (list: PartyList, kind: Agreement.Kind)? {
    // Where several entered into it, they are its parties.
    guard let subject, subject.members.count == 1, let first = subject.members.first, let start = relative(end) else {
      return nil
    }
    // "pursuant to which it will acquire", "pursuant to which such subsidiary will acquire"
    let pronoun = lexed.word(start) == .it || lexed.word(start) == .they ? start + 1 : nil
    if let verb = future(pronoun ?? (lexed.word(start) == .such ? start + 2 : start)),
      pronoun != nil || lexed.word(start) == .such, let deal = infinitive(verb)
    {
      return other(of: deal, sentence, kind)
    }
    var list = lists.list(at: start, before: sentence.upperBound)
    guard let member = list.members.first, let verb = future(list.end) else { return nil }
    let deal = infinitive(verb)
    if let told = deal?.kinds, !told.contains(kind), kind != .other { return nil }
    let kind = kind == .other ? deal?.onlyKind ?? kind : kind
    let isSame = isRegistrant(member.range) || lexed.string(member.range) == lexed.string(first.range)
    guard isSame else {
      give(deal?.sides?.subject, to: &list)
      return (list, kind)
    }
    return deal.flatMap { other(of: $0, sentence, kind) }
  }

  private func other(
    of deal: Deal, _ sentence: Range<Int>, _ kind: Agreement.Kind
  ) -> (list: PartyList, kind: Agreement.Kind)? {
    if let told = deal.kinds, !told.contains(kind), kind != .other { return nil }
    guard var others = counterparties(deal, sentence) else { return nil }
    give(deal.sides?.other, to: &others)
    return (others, kind == .other ? deal.onlyKind ?? kind : kind)
  }

  /// Where the clause starts behind "pursuant to which", "under which" or "whereby".
  private func relative(_ end: Int) -> Int? {
    let at = lexed.kind(end) == .comma ? end + 1 : end
    if lexed.word(at) == .whereby { return at + 1 }
    if lexed.matches(at, .under, .which) { return at + 2 }
    return lexed.matches(at, .pursuant, .to, .which) ? at + 3 : nil
  }

  /// The verb behind "will", "agreed to", "has agreed to".
  private func future(_ start: Int) -> Int? {
    var at = lexed.kind(start) == .comma ? start + 1 : start
    if lexed.word(at) == .has || lexed.word(at) == .have { at += 1 }
    switch lexed.word(at) {
    case .will, .would, .shall: return at + 1
    case .agreed, .agrees: return lexed.word(at + 1) == .to ? at + 2 : nil
    default: return nil
    }
  }

  /// "Tern Securities acted as placement agent under a placement agency agreement": who has a part under the title.
  func agents(in sentence: Range<Int>, before title: Int) -> PartyList? {
    for at in span(max(sentence.lowerBound, title - TransactionReader.reach), title)
    where TransactionReader.acts.contains(lexed[at].key) {
      guard lexed.word(at + 1) == .as, let role = RolePhraseParser(lexed: lexed).phrase(at: at + 1, before: title),
        var list = subjects.subject(before: start(of: at, sentence), from: sentence.lowerBound)
      else { continue }
      for index in list.members.indices where list.members[index].roles.isEmpty {
        list.members[index].roles = role.roles
      }
      return list
    }
    return nil
  }

  /// How far before a title its parts are told.
  private static let reach = 60

  private static let acts = WordKeySet(words: "acted served acts serves")

  /// "Harrow agreed to sell, and Alder Fund agreed to purchase, 1,000 shares": each side by its own verb.
  private func agreed(in sentence: Range<Int>) -> Transaction? {
    var seller: PartyList?
    var buyer: PartyList?
    for at in sentence.prefix(TransactionReader.longestSentence)
    where lexed.word(at) == .agreed && lexed.word(at + 1) == .to {
      let isSale = lexed.word(at + 2) == .sell || lexed.word(at + 2) == .issue
      guard isSale ? seller == nil : buyer == nil && buys(at + 2),
        let subject = subjects.subject(before: start(of: at, sentence), from: sentence.lowerBound)
      else { continue }
      if isSale { seller = subject } else { buyer = subject }
      if seller != nil, buyer != nil { break }
    }
    guard let seller, var buyer, seller.members.first?.range != buyer.members.first?.range else { return nil }
    // Whether it sells or issues, the kind of the agreement tells.
    give(.purchaser, to: &buyer)
    return Transaction(subject: seller, counterparties: buyer)
  }

  /// In a sentence without end only so many verbs are tried, and so many tokens.
  private static let mostVerbs = 8
  private static let longestSentence = 400
  /// What two do together.
  private static let joint = WordKeySet(words: "settle resolve release exchange cooperate form merge")

  private func buys(_ at: Int) -> Bool {
    lexed.word(at) == .purchase || lexed.word(at) == .acquire || lexed[at].key == TransactionReader.buy
  }

  private static let buy = WordKey("buy")

  /// "guaranteed by Elm Works, LLC pursuant to a Guaranty", "Elm Works, LLC guaranteed the loan under a Guaranty": who
  /// gives it.
  func guarantors(in sentence: Range<Int>, before title: Int) -> PartyList? {
    for at in span(max(sentence.lowerBound, title - TransactionReader.reach), title)
    where lexed[at].key == TransactionReader.guaranteed {
      if lexed.word(at + 1) == .by {
        let list = lists.list(at: at + 2, before: title)
        if !list.members.isEmpty { return list }
      } else if !isPassive(at), let list = subjects.subject(before: start(of: at, sentence), from: sentence.lowerBound)
      {
        return list
      }
    }
    return nil
  }

  private static let guaranteed = WordKey("guaranteed")

  private func give(_ role: Party.Role?, to list: inout PartyList) {
    guard let role else { return }
    for index in list.members.indices where list.members[index].roles.isEmpty { list.members[index].roles = [role] }
  }

  /// The deal that a verb tells.
  private func deal(_ at: Int) -> Deal? {
    switch lexed.word(at) {
    case .acquired, .purchased: return isPassive(at) ? nil : Deal(sides: .purchase, link: .from, object: at + 1)
    case .sold: return isPassive(at) ? nil : Deal(sides: .sale, link: .to, object: at + 1)
    case .borrowed: return Deal(sides: .borrowing, link: .from, object: at + 1)
    case .merged: return merger(at)
    // "issued 1,000 shares to its consultant, Birch LLC": for what it does.
    case .issued: return isPassive(at) ? nil : Deal(link: .to, object: at + 1, kinds: TransactionReader.paidInShares)
    case .completed, .consummated, .closed:
      for noun in span(at + 1, min(lexed.count, at + 7)) {
        switch lexed.word(noun) {
        case .sale: return Deal(sides: .sale, link: .to, object: noun + 1)
        case .acquisition, .purchase: return Deal(sides: .purchase, link: .from, object: noun + 1)
        default:
          if TransactionReader.sales.contains(lexed[noun].key) {
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
          lexed.word($0) == .facility || TransactionReader.credits.contains(lexed[$0].key)
        })
      else { return nil }
      return Deal(sides: .lending, link: .to, object: at + 2, takesIndirectObject: true)
    default:
      guard !isPassive(at) else { return nil }
      let key = lexed[at].key
      if TransactionReader.transfers.contains(key) { return Deal(sides: .sale, link: .to, object: at + 1) }
      if key == TransactionReader.pledged { return security(at) }
      if key == TransactionReader.awarded { return award(at) }
      if TransactionReader.loans.contains(key) {
        return Deal(sides: .lending, link: .to, object: at + 1, takesIndirectObject: true)
      }
      return key == TransactionReader.leased ? lease(at) : nil
    }
  }

  /// The deal that a verb behind "agreed to" or "will" tells: "sell", "acquire", "merge".
  private func infinitive(_ at: Int) -> Deal? {
    switch lexed.word(at) {
    case .sell: return Deal(sides: .sale, link: .to, object: at + 1)
    case .acquire, .purchase: return Deal(sides: .purchase, link: .from, object: at + 1)
    case .merge: return merger(at)
    default:
      let key = lexed[at].key
      if key == TransactionReader.buy { return Deal(sides: .purchase, link: .from, object: at + 1) }
      if key == TransactionReader.borrow { return Deal(sides: .borrowing, link: .from, object: at + 1) }
      if TransactionReader.lends.contains(key) {
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

  private static let paidInShares: Set<Agreement.Kind> = [.consulting, .services, .settlement, .employment]
  private static let borrow = WordKey("borrow")
  private static let lends = WordKeySet(words: "lend loan")

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
      default: lexed[$0].key == TransactionReader.units
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
      TransactionReader.liens.contains(lexed[at].key)
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

  /// "was acquired", "shares sold by".
  private func isPassive(_ at: Int) -> Bool {
    switch lexed.word(at - 1) {
    case .be, .been, .was, .were, .is, .are, .being: return true
    default: return lexed.word(at + 1) == .by
    }
  }

  private func start(of verb: Int, _ sentence: Range<Int>) -> Int {
    var at = verb
    while at > sentence.lowerBound {
      switch lexed.word(at - 1) {
      case .has, .have, .had, .also, .previously, .simultaneously, .concurrently: at -= 1
      case .was, .were, .be, .been:
        guard lexed.word(verb) == .merged else { return at }
        at -= 1
      default: return at
      }
    }
    return at
  }

  /// The list after "from" or "to", or the owner of the assets that are bought.
  private func counterparties(_ deal: Deal, _ sentence: Range<Int>) -> PartyList? {
    // "loaned Harrow Mills, Inc. $250,000", "granted Harrow Mills, Inc. a license"
    if deal.takesIndirectObject {
      // "granted Jane Roe 10,000 shares": the figure is no part of the name.
      let figure = span(deal.object, min(sentence.upperBound, deal.object + 6)).first { lexed.kind($0) == .number }
      if let list = named(deal.object, deal.object..<(figure ?? sentence.upperBound)),
        deal.sides != .award || isPerson(list)
      {
        return list
      }
      if deal.sides == .award { return nil }
    }
    var ofAssets = false
    for at in span(deal.object, min(sentence.upperBound, deal.object + 60)) {
      switch lexed.word(at) {
      case .pursuant, .under, .which, .whereby: return nil
      case .assets: ofAssets = true
      case deal.link:
        if let list = named(at + 1, sentence) { return list }
      case .of where deal.sides == .purchase && ofAssets:
        if let list = named(at + 1, sentence) { return list }
      default: break
      }
    }
    return nil
  }

  private func isPerson(_ list: PartyList) -> Bool {
    guard case .name(let match) = list.members.first?.reference else { return false }
    return match.form == nil && PersonNames.likeness(lexed.string(match.range)) > 0.5
  }

  /// "the Company", "us": who reports.
  private func isRegistrant(_ term: Range<Int>) -> Bool {
    switch lexed.word(term.upperBound - 1) {
    case .company, .registrant, .corporation, .us: true
    default: false
    }
  }

  /// A list whose first member is a name with a form, a name that is defined, a person, a class, or who reports.
  private func named(_ at: Int, _ sentence: Range<Int>) -> PartyList? {
    let list = lists.list(at: at, before: sentence.upperBound)
    guard let first = list.members.first else { return nil }
    switch first.reference {
    case .collective: return list
    case .term: return isRegistrant(first.range) ? list : nil
    case .name(let match):
      let isName =
        match.form != nil || !first.definitions.isEmpty || list.members.count > 1
        || PersonNames.likeness(lexed.string(match.range)) > 0.5
      return isName ? list : nil
    }
  }
}
