internal import DealModel
internal import Names

/// Words between a title and its list that say what the agreement is about: "relating to …", "to purchase …".
struct ClauseTails {
  let lexed: Lexed
  let connectors: ClauseConnectors

  /// Words that may stand between a title and its list: "relating to …", "to purchase …", "for …", "thereto".
  func skip(_ start: Int, mention: AgreementMention, before limit: Int) -> Int? {
    switch lexed.word(start) {
    case .relating, .regarding, .concerning, .providing, .evidencing, .representing, .covering, .governing:
      return resume(after: start, mention: mention, before: limit)
    case .with where lexed.word(start + 1) == .respect, .in where lexed.word(start + 1) == .connection,
      .in where lexed.word(start + 1) == .the || lexed.word(start + 1) == .an && connectors.isAddressed(mention):
      return resume(after: start, mention: mention, before: limit)
    // "a note with a face value of $100,000 to", "a note for $100,000 in favor of"
    case .with where connectors.isAddressed(mention) && ClauseConnectors.features.contains(lexed[start + 2].key),
      .for where connectors.isAddressed(mention) && lexed.kind(start + 1) == .dollar:
      return resume(after: start, mention: mention, before: limit)
    case .to
    where lexed.word(start + 1) == .purchase || lexed.word(start + 1) == .acquire
      || lexed.word(start + 1) == .sell || lexed.word(start + 1) == .provide:
      return resume(after: start, mention: mention, before: limit)
    case .for, .including, .pursuant, .under:
      return mention.origin == .narrative ? nil : resume(after: start, mention: mention, before: limit)
    // "Stipulation and Consent to the Issuance of an Order with Y".
    case .to where lexed.word(start + 1) == .the && isConsent(mention):
      return resume(after: start, mention: mention, before: limit)
    // "Operating Agreement of Harrow Alder, LLC": the company whose agreement it is.
    case .of:
      guard let owner = connectors.lists.names.name(at: start + 1, before: limit), owner.form != nil else { return nil }
      return owner.range.upperBound
    case .also:
      return start + 1
    case .thereto:
      return start + 1
    default:
      let isAbout = lexed[start].key == ClauseTails.re && lexed.kind(start + 1) == .colon
      if isAbout || lexed[start].key == ClauseTails.related && lexed.word(start + 1) == .to {
        return resume(after: start, mention: mention, before: limit)
      }
      return subtitleEnd(start, mention: mention, before: limit)
    }
  }

  private static let program = WordKey("program")
  private static let re = WordKey("re")
  private static let related = WordKey("related")

  /// "Letter Loan Agreement - Line of Credit dated": the capital words behind a dash, which say what it is about.
  private func subtitleEnd(_ start: Int, mention: AgreementMention, before limit: Int) -> Int? {
    // "Commercial Paper Dealer Agreement 4(2) Program"
    if lexed.kind(start) == .number, start == mention.titleTokens.upperBound {
      return span(start, min(limit, start + 8)).first { lexed[$0].key == ClauseTails.program }.map { $0 + 1 }
    }
    guard lexed.kind(start) == .dash, start == mention.titleTokens.upperBound else { return nil }
    for at in span(start + 1, min(limit, start + 10)) {
      if lexed.kind(at) == .openParenthesis || lexed.kind(at) == .comma { return at > start + 1 ? at : nil }
      guard lexed[at].isWord else { return nil }
      switch lexed.word(at) {
      case .dated, .with, .between, .among, .by: return at > start + 1 ? at : nil
      case .of, .and, .for: continue
      default:
        guard lexed[at].isCapital, Lexicon.legalForm(lexed, at: at, before: limit) == nil else { return nil }
      }
    }
    return nil
  }

  func isConsent(_ mention: AgreementMention) -> Bool {
    lexed.word(mention.titleTokens.upperBound - 1) == .consent
  }

  func isOtherTitle(endingAt end: Int, after start: Int) -> Bool {
    guard end - 1 > start else { return false }
    switch lexed.word(end - 1) {
    case .agreement, .indenture, .facility, .contract, .lease, .note: return true
    default: return false
    }
  }

  private func leadsToAgreement(_ start: Int, before limit: Int) -> Bool {
    for at in span(start + 2, min(limit, start + 20)) {
      switch lexed.word(at) {
      case .agreement, .indenture: if lexed[at].isCapital { return true }
      case .dated, .among, .between: return false
      default: if lexed.kind(at) == .period || lexed.kind(at) == .semicolon { return false }
      }
    }
    return false
  }

  /// The next word at which a date or a list starts again, in the same clause.
  func resume(after start: Int, mention: AgreementMention, before limit: Int) -> Int? {
    var depth = 0
    // "in connection with the execution of the Merger Agreement dated D among A and B": date and list are the other's.
    if lexed.word(start) == .in, lexed.word(start + 1) == .connection, leadsToAgreement(start, before: limit) {
      return nil
    }
    for at in start + 1..<max(start + 1, min(limit, start + 50)) {
      switch lexed.kind(at) {
      case .openParenthesis: depth += 1
      case .closeParenthesis: depth -= 1
      case .semicolon, .period: return nil
      case .word where depth == 0:
        switch lexed.word(at) {
        // "a waiver relating to the Loan Agreement dated D": the date is the other's.
        case .dated where isOtherTitle(endingAt: at, after: start): return nil
        // "with Tern Bank, with respect to the Loan Agreement, dated D", behind the list of its own parties.
        case .dated
        where !mention.parties.isEmpty && lexed.kind(at - 1) == .comma && isOtherTitle(endingAt: at - 1, after: start):
          return nil
        case .among, .between, .dated: return at
        case .issued where lexed.word(at + 1) == .to || lexed.word(at + 1) == .by: return at
        case .in where lexed.word(at + 1) == .favor || connectors.isInName(at): return at
        case .from where mention.kind == .credit && connectors.isParty(at + 1, before: limit): return at
        case .in
        where lexed.word(at + 2) == .for && connectors.connector(at, mention: mention, before: limit) != nil:
          return at
        case .with where mention.origin == .narrative && connectors.isParty(at + 1, before: limit): return at
        case .to where lexed.word(at + 1) == .the && lexed.word(at + 2) == .order: return at
        case .to
        where connectors.isAddressed(mention) && lexed[at + 1].isCapital && connectors.isParty(at + 1, before: limit):
          return at
        case .by where lexed.word(at + 1) == .and: return at
        case .was, .were, .is, .has, .have, .will, .shall, .incorporated, .filed, .entered: return nil
        default: break
        }
      default: break
      }
      if depth < 0 { return nil }
    }
    return nil
  }
}
