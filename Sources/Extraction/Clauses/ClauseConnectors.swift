internal import DealModel
internal import Names

/// Reads the words that lead from a title to a list of parties: "by and among", "with", "issued to", "was entered into
/// between".
struct ClauseConnectors {
  let lexed: Lexed
  let lists: PartyListParser
  let dates: DateParser

  private static let benefit = WordKey("benefit")
  private static let held = WordKey("held")
  private static let granting = WordKey("granting")
  private static let appointing = WordKey("appointing")
  private static let exchange = WordKey("exchange")
  private static let conveyances = WordKeySet(words: "mortgage mortgages deed deeds")

  /// "was entered into", "is made and entered into", "is with", "was signed by", "by": words between a title and its list or date.
  func passive(_ start: Int, before limit: Int) -> Int? {
    var at = start
    var words = 0
    while at < limit, words < 6 {
      switch lexed.word(at) {
      case .was, .is, .has, .been, .made, .entered, .into, .executed, .signed, .delivered, .and, .be, .by: at += 1
      case .to where words == 0 && lexed.matches(at, .to, .be, .entered): at += 1
      default:
        guard words > 0 else { return nil }
        switch lexed.word(at) {
        case .among, .between: return lexed.word(start) == .and ? nil : at
        case .with where lexed.word(at - 1) == .into || lexed.word(at - 1) == .is && words == 1: return at
        case .on where words > 1 && dates.day(at: at, before: limit) != nil: return at
        case .as, .effective, .dated, .on: return dates.dating(at: at, before: limit) == nil || words < 2 ? nil : at
        default:
          let isActed =
            lexed.word(at - 1) == .by && words > 2 && isParty(at, before: limit)
            && span(start, at).contains { [.entered, .executed, .signed].contains(lexed.word($0)) }
          return isActed ? at - 1 : nil
        }
      }
      words += 1
      if lexed.word(start) == .by && words == 1 && lexed.word(at) != .and { return nil }
    }
    return nil
  }

  /// Whether the passive is "was entered into", "was executed".
  func isEntered(_ passive: Range<Int>) -> Bool {
    passive.contains { lexed.word($0) == .was || lexed.word($0) == .were }
      && passive.contains { lexed.word($0) == .entered || lexed.word($0) == .executed || lexed.word($0) == .signed }
  }

  func connector(
    _ start: Int, mention: AgreementMention, before limit: Int
  ) -> (kind: AgreementMention.Connector, start: Int)? {
    var at = start
    if lexed.word(at) == .each,
      [.between, .among, .by, .with].contains(lexed.word(at + 1))
    {
      at += 1
    }
    switch lexed.word(at) {
    case .by where lexed.word(at + 1) == .and:
      switch lexed.word(at + 2) {
      case .among, .between, .amongst: return (.among, at + 3)
      default: return nil
      }
    case .among, .between, .amongst:
      return (.among, lexed.kind(at + 1) == .colon ? at + 2 : at + 1)
    case .with:
      // "a promissory note with a face value of"
      let hasFeature =
        (lexed.word(at + 1) == .a || lexed.word(at + 1) == .an)
        && ClauseConnectors.features.contains(lexed[at + 2].key)
      guard !hasFeature else { return nil }
      return mention.parties.isEmpty || mention.connectors.last != .with ? (.with, at + 1) : nil
    case .issued where lexed.word(at + 1) == .to, .granted where lexed.word(at + 1) == .to,
      .delivered where lexed.word(at + 1) == .to, .payable where lexed.word(at + 1) == .to,
      .sold where lexed.word(at + 1) == .to:
      return (.to, afterOrderOf(at + 2))
    case .issued where lexed.word(at + 1) == .by, .made where lexed.word(at + 1) == .by,
      .executed where lexed.word(at + 1) == .by, .delivered where lexed.word(at + 1) == .by,
      .granted where lexed.word(at + 1) == .by:
      return (.by, at + 2)
    case .in where lexed.word(at + 1) == .favor && lexed.word(at + 2) == .of:
      return (.to, at + 3)
    case .in
    where lexed[at + 1].key == ClauseConnectors.exchange && lexed.word(at + 2) == .for && isAddressed(mention)
      && mention.parties.isEmpty:
      return payer(from: at + 3, before: limit).map { (.to, $0) }
    // "a note registered in the name of Alder Fund, L.P."
    case .in where isInName(at) && isAddressed(mention) && mention.parties.isEmpty && !isNominee(at + 4):
      return (.to, at + 4)
    case .registered
    where isInName(at + 1) && isAddressed(mention) && mention.parties.isEmpty && !isNominee(at + 5):
      return (.to, at + 5)
    case .unknown where lexed[at].key == ClauseConnectors.held && lexed.word(at + 1) == .by && isAddressed(mention):
      return (.to, at + 2)
    case .for
    where lexed.word(at + 1) == .the && lexed[at + 2].key == ClauseConnectors.benefit && lexed.word(at + 3) == .of:
      return (.to, at + 4)
    case .to where lexed.word(at + 1) == .acquire && isIntent(mention) && isParty(at + 2, before: limit):
      return (.with, at + 2)
    case .and where lexed.word(at + 1) == .to && lexed.word(at + 2) == .the && lexed.word(at + 3) == .order:
      return (.to, at + 5)
    case .to where lexed.word(at + 1) == .the && lexed.word(at + 2) == .order && lexed.word(at + 3) == .of:
      return (.to, at + 4)
    case .to where isAddressed(mention) && !isPurpose(at + 1) && isParty(at + 1, before: limit):
      return (.to, at + 1)
    case .to
    where (isConveyance(mention) || mention.connectors.last == .by && mention.origin == .exhibitList)
      && isGrantee(at + 1, before: limit):
      return (.to, at + 1)
    case .of where isConveyance(mention) && leadsToGrantee(at + 1, before: limit):
      return (.by, at + 1)
    case .of where isPersonal(mention.kind) && isPerson(at + 1, before: limit),
      .for where isPersonal(mention.kind) && isPerson(at + 1, before: limit):
      return (.with, at + 1)
    // "Unlimited Guaranty of Elm Works, LLC", and not "of the obligations", "of Elm's debts"
    case .of where mention.kind == .guaranty && mention.origin == .exhibitList && isGuarantor(at + 1, before: limit):
      return (.by, at + 1)
    case .from
    where (isGiven(mention) || isAwarded(mention)) && mention.origin == .narrative && isParty(at + 1, before: limit):
      return (.with, at + 1)
    // "a Security Agreement granting Tern Bank a lien"
    case .unknown
    where mention.kind == .securityPledge && mention.parties.isEmpty && lexed[at].key == ClauseConnectors.granting
      && isParty(at + 1, before: limit):
      return (.to, lexed.word(at + 1) == .to ? at + 2 : at + 1)
    // "a distribution agreement appointing Elm GmbH as its distributor"
    case .unknown
    where lexed[at].key == ClauseConnectors.appointing && mention.parties.isEmpty
      && lists.names.name(at: at + 1, before: limit)?.form != nil:
      return (.with, at + 1)
    case .from where leadsToGrantee(at + 1, before: limit):
      return (.by, at + 1)
    case .from where isAddressed(mention) && isParty(at + 1, before: limit):
      return (.by, at + 1)
    case .by where !isJudged(mention) && isParty(at + 1, before: limit):
      return (.by, at + 1)
    default:
      return nil
    }
  }

  /// "in the name of".
  func isInName(_ at: Int) -> Bool { lexed.matches(at, .in, .the, .name, .of) }

  /// "Cede & Co., as nominee of The Depository Trust Company": who holds for all who buy.
  private func isNominee(_ start: Int) -> Bool {
    span(start, start + 12).contains { ClauseConnectors.nominees.contains(lexed[$0].key) }
  }

  private static let nominees = WordKeySet(words: "nominee cede depository depositary dtc")

  /// "in exchange for $400,000 in cash from the Purchasers": where those stand who pay.
  private func payer(from start: Int, before limit: Int) -> Int? {
    var isMoney = false
    for at in span(start, min(limit, start + 12)) {
      isMoney = isMoney || lexed.kind(at) == .dollar
      if lexed.word(at) == .from { return isMoney && isParty(at + 1, before: limit) ? at + 1 : nil }
    }
    return nil
  }

  /// What an instrument has: a face value, a term.
  static let features = WordKeySet(
    words: "face principal maturity term par fair original total stated fixed value ceiling maximum potential estimated"
  )

  /// Whether what the agreement is made to do tells its parties: "a definitive agreement to acquire Elm Corp.".
  func isDeal(_ mention: AgreementMention) -> Bool {
    guard mention.origin == .narrative, mention.determiner == .indefinite else { return false }
    switch mention.kind {
    case .other, .merger, .assetPurchase, .stockPurchase:
      switch lexed.word(mention.titleTokens.upperBound - 1) {
      case .agreement, .agreements, .contract, .contracts, .letter: return true
      default: return isIntent(mention)
      }
    default: return false
    }
  }

  /// Whether one side makes it out to another: a note, a guaranty, a letter.
  func isMade(_ mention: AgreementMention) -> Bool { isAddressed(mention) && mention.kind != .employment }

  /// Whether those of a list sign for another, "by John Doe and Jane Roe on behalf of", or attest, "as witness".
  func areSigners(_ list: PartyList) -> Bool {
    let next = lexed.kind(list.end) == .comma ? list.end + 1 : list.end
    if lexed.matches(next, .on, .behalf, .of) { return true }
    return lexed.word(next) == .as && ClauseConnectors.signing.contains(lexed[next + 1].key)
  }

  private static let signing = WordKeySet(words: "witness witnesses officers officer directors notary")

  /// Whether it is an agreement that the other side gives: a loan, a licence, a letter of intent "from Tern Bank".
  func isGiven(_ mention: AgreementMention) -> Bool {
    mention.kind == .credit || mention.kind == .license || isIntent(mention)
  }

  /// "the adoption of the Merger Agreement by the stockholders of Elm": who has to agree to it, and no party.
  private func isJudged(_ mention: AgreementMention) -> Bool {
    var at = mention.titleTokens.lowerBound - 1
    while at > 0, [.the, .this, .such, .its, .that, .certain].contains(lexed.word(at)) { at -= 1 }
    return lexed.word(at) == .of && ClauseConnectors.judgements.contains(lexed[at - 1].key)
  }

  private static let judgements = WordKeySet(
    words: "adoption approval ratification authorization consideration review acceptance")

  /// "was awarded a $5 million contract from Elm Works".
  private func isAwarded(_ mention: AgreementMention) -> Bool {
    guard lexed.word(mention.titleTokens.upperBound - 1) == .contract else { return false }
    let start = mention.titleTokens.lowerBound
    return span(max(0, start - 8), start).contains { lexed[$0].key == ClauseConnectors.awarded }
  }

  private static let awarded = WordKey("awarded")

  private func isIntent(_ mention: AgreementMention) -> Bool {
    mention.title.lowercased().hasSuffix("of intent")
  }

  /// "Warrant to Purchase Common Stock": what the instrument is for, also in capitals.
  private func isPurpose(_ at: Int) -> Bool {
    switch lexed.word(at) {
    case .purchase, .acquire, .sell, .provide: true
    default: false
    }
  }

  func afterOrderOf(_ at: Int) -> Int {
    lexed.matches(at, .the, .order, .of) ? at + 3 : at
  }

  /// Letters and instruments go to somebody; "to" after another title starts what it changes.
  func isAddressed(_ mention: AgreementMention) -> Bool {
    switch mention.kind {
    case .note, .warrant, .boardLetter, .commitmentLetter, .guaranty, .lockUp, .employment, .award: true
    default:
      lexed[mention.titleTokens.upperBound - 1].word == .letter
        || mention.titleTokens.count == 2 && lexed.word(mention.titleTokens.lowerBound) == .letter
    }
  }

  /// Indentures, mortgages and deeds run from who owes to who holds for the lenders: "Supplemental Indenture of Harrow
  /// Power Company to Wren Trust Company, as Trustee".
  private func isConveyance(_ mention: AgreementMention) -> Bool {
    switch mention.kind {
    case .indenture: true
    case .securityPledge:
      mention.titleTokens.contains { ClauseConnectors.conveyances.contains(lexed[$0].key) }
    default: false
    }
  }

  /// "Award Agreement of Jane Roe": agreements that are one person's each.
  func isPersonal(_ kind: Agreement.Kind) -> Bool {
    switch kind {
    case .employment, .separation, .consulting, .indemnification, .award: true
    default: false
    }
  }

  private func isGuarantor(_ at: Int, before limit: Int) -> Bool {
    guard let name = lists.names.name(at: at, before: limit), name.hasStrongForm || isPerson(at, before: limit) else {
      return false
    }
    return !lexed[name.range.upperBound - 1].isPossessive
  }

  private func isPerson(_ at: Int, before limit: Int) -> Bool {
    guard let first = lists.list(at: at, before: limit).members.first, case .name(let name) = first.reference,
      name.form == nil
    else { return false }
    return PersonNames.likeness(lexed.string(name.range)) > 0.5
  }

  /// Whether a name leads to "to" and another.
  private func leadsToGrantee(_ at: Int, before limit: Int) -> Bool {
    guard let maker = lists.names.name(at: at, before: limit), maker.form != nil || isPerson(at, before: limit) else {
      return false
    }
    let to = lexed.kind(maker.range.upperBound) == .comma ? maker.range.upperBound + 1 : maker.range.upperBound
    return lexed.word(to) == .to && isGrantee(to + 1, before: limit)
  }

  /// An organisation, or a person who is trustee: "to Jane Roe, Trustee".
  private func isGrantee(_ at: Int, before limit: Int) -> Bool {
    guard let name = lists.names.name(at: at, before: limit) else { return false }
    if name.form != nil { return true }
    let end = name.range.upperBound
    return lexed.kind(end) == .comma && (lexed.word(end + 1) == .trustee || lexed.matches(end + 1, .as, .trustee))
  }

  func isParty(_ at: Int, before limit: Int) -> Bool {
    guard let member = lists.members.member(at: at, before: limit) else { return false }
    if case .name(let match) = member.reference {
      return match.range.count > 1 || match.form != nil || !AgreementTitles.isHead(lexed[at].key)
    }
    return true
  }
}
