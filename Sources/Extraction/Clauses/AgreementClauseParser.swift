internal import DealModel
internal import Filings
internal import Names

/// Reads what follows the title of an agreement: its date, what it amends, the lists of its parties, its defined
/// term, in any order.
///
/// One grammar serves the exhibit list, the narrative and the preamble of a contract:
/// `title (definition | date | "among" list | "to" base | "as amended by" title | tail)*`.
struct AgreementClauseParser {
  let lexed: Lexed
  let lists: PartyListParser
  let titles: TitleParser
  let definitions: DefinitionParser
  let dates: DateParser
  let deals: DealObjectParser

  init(_ lexed: Lexed) {
    self.lexed = lexed
    lists = PartyListParser(lexed)
    titles = TitleParser(lexed: lexed)
    definitions = DefinitionParser(lexed: lexed)
    dates = DateParser(lexed: lexed)
    deals = DealObjectParser(lexed: lexed, lists: lists)
  }

  /// Reads the clause of a title and appends its mention, after those of the agreements that it names within.
  ///
  /// - Returns: The index of the mention, and the first token that is no part of the clause.
  func clause(
    of title: TitleMatch, origin: AgreementMention.Origin, before limit: Int, into mentions: inout [AgreementMention],
    depth: Int = 0
  ) -> (index: Int, end: Int) {
    let text = lexed.string(title.range)
    var mention = AgreementMention(
      title: text, kind: AgreementTitles.kind(ofTitle: text), document: lexed.document, titleTokens: title.range,
      determiner: title.determiner, clause: title.range, origin: origin, isForm: title.isForm)
    let index = mentions.count
    mentions.append(mention)
    var at = title.range.upperBound
    var end = at
    // A date may stand before the title: "the May 2, 2011 Loan Agreement".
    if let before = dates.date(endingAt: title.range.lowerBound) { mention.date = before.date }
    var changesBase = changesAnother(title)
    scan: while at < limit {
      if lexed.kind(at) == .comma || lexed.kind(at) == .closeQuote { at += 1 }
      if lexed.kind(at) == .openParenthesis {
        guard let close = lexed.closing(at, before: limit) else { break }
        brackets(at, close, &mention, index, depth, &mentions)
        at = close + 1
        end = at
        continue
      }
      if let found = dates.dating(at: at, before: limit) {
        if found.isOriginal || mention.date != nil {
          if mention.date == nil { mention.date = found.date }
        } else {
          mention.date = found.date
        }
        at = found.end
        end = at
        continue
      }
      if let next = passive(at, before: limit) {
        at = next
        continue
      }
      if mention.subjectRole == nil, isDeal(mention), let deal = deals.object(at: at, before: limit) {
        mention.subjectRole = deal.subject
        if mention.kind == .other { mention.kind = deal.kind }
        for list in deal.lists {
          mention.parties.append(list)
          mention.connectors.append(.with)
        }
        at = deal.end
        end = at
        continue
      }
      if let connector = connector(at, mention: mention, before: limit) {
        var list = lists.list(at: connector.start, before: limit)
        guard !list.members.isEmpty else { break }
        mention.definitions += list.takeAgreementTerms(lexed)
        mention.parties.append(list)
        mention.connectors.append(connector.kind)
        at = list.end
        end = at
        continue
      }
      if depth < 3, let under = issuedUnder(at, before: limit) {
        let inner = clause(of: under, origin: origin, before: limit, into: &mentions, depth: depth + 1)
        mention.links.append((.pursuantTo, inner.index))
        at = inner.end
        end = at
        continue
      }
      if changesBase, let base = baseTitle(at, before: limit) {
        changesBase = false
        let inner = clause(of: base, origin: origin, before: limit, into: &mentions, depth: depth + 1)
        link(&mention, to: inner.index, base: base, &mentions)
        at = inner.end
        end = at
        continue
      }
      if depth < 3, let amended = asAmended(at, before: limit) {
        at = amendments(amended, of: index, depth: depth, before: limit, into: &mentions, origin: origin)
        end = at
        continue
      }
      if let next = skipTail(at, mention: mention, before: limit) {
        at = next
        continue
      }
      break scan
    }
    mention.clause = title.range.lowerBound..<max(end, title.range.upperBound)
    mention.links = mentions[index].links + mention.links
    mentions[index] = mention
    return (index, max(end, title.range.upperBound))
  }

  // MARK: Brackets

  private func brackets(
    _ open: Int, _ close: Int, _ mention: inout AgreementMention, _ index: Int, _ depth: Int,
    _ mentions: inout [AgreementMention]
  ) {
    let found = definitions.definitions(open: open, close: close)
    if !found.isEmpty {
      // "(the "Existing Agreement")" after "as amended": the term is the agreement's.
      mention.definitions += found
    }
    if found.isEmpty || lexed.word(open + 1) == .provided, let inner = underTitle(open + 1, close) {
      // "its credit facility (under the T, dated D)" is T.
      let named = clause(of: inner, origin: mention.origin, before: close, into: &mentions, depth: depth + 1)
      mention.title = mentions[named.index].title
      mention.kind = mentions[named.index].kind
      mention.titleTokens = mentions[named.index].titleTokens
      if mention.date == nil { mention.date = mentions[named.index].date }
      mention.definitions += mentions[named.index].definitions
    }
    let first = lexed.word(open + 1)
    if first == .included || first == .contained || first == .attached {
      mention.includedIn = exhibitNumber(open + 1, close)
    }
    if found.isEmpty || first == .as, let dated = dates.dating(at: open + 1, before: close), mention.date == nil {
      mention.date = dated.date
    }
    // "(as amended by Amendment No. 1, dated …)"
    if depth < 3, first == .as, let amended = asAmended(open + 1, before: close), lexed.word(open + 2) == .amended {
      _ = amendments(amended, of: index, depth: depth, before: close, into: &mentions, origin: mention.origin)
    }
  }

  /// The title after "under" or "pursuant to" in brackets.
  private func underTitle(_ start: Int, _ close: Int) -> TitleMatch? {
    for at in span(start, min(close, start + 5)) {
      if lexed.word(at) == .under { return title(near: at + 1, before: close) }
      if lexed.matches(at, .pursuant, .to) { return title(near: at + 2, before: close) }
    }
    return nil
  }

  private func exhibitNumber(_ start: Int, _ close: Int) -> String? {
    for at in span(start, close) where lexed.word(at) == .exhibit || lexed.word(at) == .exhibits {
      return lexed.string(at + 1)
    }
    return nil
  }

  // MARK: Connectors

  /// "was entered into", "is made and entered into", "by": words between a title and its list or date.
  private func passive(_ start: Int, before limit: Int) -> Int? {
    var at = start
    var words = 0
    while at < limit, words < 6 {
      switch lexed.word(at) {
      case .was, .is, .has, .been, .made, .entered, .into, .executed, .delivered, .and, .be, .by: at += 1
      case .to where words == 0 && lexed.matches(at, .to, .be, .entered): at += 1
      default:
        guard words > 0 else { return nil }
        switch lexed.word(at) {
        case .among, .between: return lexed.word(start) == .and ? nil : at
        case .with where lexed.word(at - 1) == .into: return at
        case .as, .effective, .dated, .on: return dates.dating(at: at, before: limit) == nil || words < 2 ? nil : at
        default: return nil
        }
      }
      words += 1
      if lexed.word(start) == .by && words == 1 && lexed.word(at) != .and { return nil }
    }
    return nil
  }

  private func connector(
    _ start: Int, mention: AgreementMention, before limit: Int
  ) -> (kind: AgreementMention.Connector, start: Int)? {
    var at = start
    if lexed.word(at) == .each,
      lexed.word(at + 1) == .between || lexed.word(at + 1) == .among || lexed.word(at + 1) == .by
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
    case .to where lexed.word(at + 1) == .acquire && isIntent(mention) && isParty(at + 2, before: limit):
      return (.with, at + 2)
    case .and where lexed.word(at + 1) == .to && lexed.word(at + 2) == .the && lexed.word(at + 3) == .order:
      return (.to, at + 5)
    case .to where lexed.word(at + 1) == .the && lexed.word(at + 2) == .order && lexed.word(at + 3) == .of:
      return (.to, at + 4)
    case .to where isAddressed(mention) && isParty(at + 1, before: limit):
      return (.to, at + 1)
    case .from where isAddressed(mention) && isParty(at + 1, before: limit):
      return (.by, at + 1)
    case .by where isParty(at + 1, before: limit):
      return (.by, at + 1)
    default:
      return nil
    }
  }

  /// Whether what the agreement is made to do tells its parties: "a definitive agreement to acquire Elm Corp.".
  private func isDeal(_ mention: AgreementMention) -> Bool {
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

  private func isIntent(_ mention: AgreementMention) -> Bool {
    mention.title.lowercased().hasSuffix("of intent")
  }

  private func afterOrderOf(_ at: Int) -> Int {
    lexed.matches(at, .the, .order, .of) ? at + 3 : at
  }

  /// Letters and instruments go to somebody; "to" after another title starts what it changes.
  private func isAddressed(_ mention: AgreementMention) -> Bool {
    switch mention.kind {
    case .note, .warrant, .boardLetter, .commitmentLetter, .guaranty, .lockUp, .employment, .award: true
    default: lexed[mention.titleTokens.upperBound - 1].word == .letter
    }
  }

  private func isParty(_ at: Int, before limit: Int) -> Bool {
    guard let member = lists.member(at: at, before: limit) else { return false }
    if case .name(let match) = member.reference {
      return match.range.count > 1 || match.form != nil || !AgreementTitles.isHead(lexed[at].key)
    }
    return true
  }

  // MARK: Chains

  /// Whether a title is that of an agreement that changes another: an amendment, a joinder, an extension.
  private func changesAnother(_ title: TitleMatch) -> Bool {
    title.range.contains { at in
      switch lexed.word(at) {
      case .amendment, .amendments, .supplement, .supplemental, .joinder, .waiver, .consent, .letter: true
      default: TitleWords.isChange(lexed[at].key)
      }
    }
  }

  /// The title of the agreement that this one changes: after "to" or "of".
  private func baseTitle(_ start: Int, before limit: Int) -> TitleMatch? {
    var at = start
    switch lexed.word(at) {
    case .to, .of, .under: at += 1
    case .and where lexed.word(at + 1) == .to: at += 2
    default: return nil
    }
    return self.title(near: at, before: limit)
  }

  /// A title that starts at a token, after its article; figures and a date may stand before.
  func title(near start: Int, before limit: Int) -> TitleMatch? {
    var at = start
    while at < min(limit, start + 4), isArticle(lexed.word(at)) { at += 1 }
    if let date = dates.date(at: at, before: limit) { at = date.end }
    // "the existing $2.5 billion Credit Agreement"
    while lexed.kind(at) == .dollar || lexed.kind(at) == .number && lexed.kind(at - 1) == .dollar
      || lexed.word(at) == .million || lexed.word(at) == .billion
    {
      at += 1
    }
    for head in span(at, min(limit, at + 14)) {
      let token = lexed[head]
      switch token.kind {
      case .word, .number, .percent, .ampersand, .slash: break
      case .comma where head > at && lexed[head - 1].isCapital: break
      default: return nil
      }
      if token.isWord, AgreementTitles.isNarrativeHead(token.key) {
        guard var title = titles.title(withHead: head, from: at, before: limit), title.range.lowerBound <= at + 1,
          lexed.word(head) != .notes, lexed.word(head) != .securities
        else { return nil }
        title.determiner = determiner(from: start, to: at)
        return title
      }
      if lexed.word(head) == .dated || lexed.word(head) == .among || lexed.word(head) == .between { return nil }
    }
    return nil
  }

  private func isArticle(_ word: Word) -> Bool {
    switch word {
    case .the, .that, .certain, .its, .their, .our, .a, .an, .existing: true
    default: false
    }
  }

  private func determiner(from start: Int, to end: Int) -> TitleMatch.Determiner {
    for at in start..<max(start, end) {
      switch lexed.word(at) {
      case .the, .that: return .definite
      case .its, .their, .our: return .possessive
      case .a, .an: return .indefinite
      default: break
      }
    }
    return .none
  }

  /// The title after "issued pursuant to", "issued under".
  private func issuedUnder(_ start: Int, before limit: Int) -> TitleMatch? {
    guard lexed.word(start) == .issued else { return nil }
    if lexed.matches(start + 1, .pursuant, .to) { return title(near: start + 3, before: limit) }
    if lexed.word(start + 1) == .under { return title(near: start + 2, before: limit) }
    return nil
  }

  /// Ties a mention to the one that it changes, and settles whose date and list it is.
  ///
  /// "Amendment to Loan Agreement dated D" dates the amendment; "Amendment to the Loan Agreement, dated D" dates the
  /// base.
  private func link(
    _ mention: inout AgreementMention, to base: Int, base title: TitleMatch, _ mentions: inout [AgreementMention]
  ) {
    let kind: Relation.Kind =
      lexed.word(mention.titleTokens.upperBound - 1) == .joinder || mention.kind == .joinder
      ? .joins : .amends
    mention.links.append((kind, base))
    mention.base = base
    if mention.date == nil, let date = mentions[base].date, title.determiner == .none {
      mention.date = date
      mentions[base].date = nil
    }
    if title.determiner == .none, mention.parties.isEmpty {
      mention.parties = mentions[base].parties
      mention.connectors = mentions[base].connectors
      mentions[base].parties = []
      mentions[base].connectors = []
    }
    if mention.title.hasSuffix(" to") { mention.title.removeLast(3) }
    mention.title = "\(mention.title) to \(title.determiner == .definite ? "the " : "")\(mentions[base].title)"
    mention.kind = AgreementTitles.kind(ofTitle: mention.title)
  }

  /// "as amended by", "as supplemented by": where the amendment's title starts; the tail of "as amended" alone ends
  /// there.
  private func asAmended(_ start: Int, before limit: Int) -> (at: Int, titled: Bool)? {
    var at = start
    if lexed.word(at) == .was || lexed.word(at) == .were || lexed.word(at) == .is, lexed.word(at + 1) == .amended {
      at += 1
    } else if lexed.word(at) == .and, lexed.word(at + 1) == .amended || lexed.word(at + 1) == .supplemented {
      at += 1
    } else {
      guard lexed.word(at) == .as else { return nil }
      at = afterAuxiliaries(at + 1)
    }
    var seen = false
    while at < limit {
      switch lexed.word(at) {
      case .amended, .supplemented, .modified, .restated, .extended, .replaced:
        seen = true
      case .and, .or, .further, .otherwise, .previously, .heretofore, .so:
        break
      default:
        if lexed.kind(at) == .comma, isChangeWord(lexed.word(at + 1)) { break }
        guard seen else { return nil }
        if lexed.matches(at, .from, .time, .to, .time) { at += 4 }
        // "as amended, by and among": no amendment is named, and the list of the parties follows.
        let isNamed = lexed.word(at) == .by && lexed.word(at + 1) != .and
        return isNamed ? (at + 1, true) : (at, false)
      }
      at += 1
    }
    return seen ? (at, false) : nil
  }

  /// Past the words before the verb in "as it may be amended", "as the same has been amended".
  private func afterAuxiliaries(_ start: Int) -> Int {
    var at = start
    while at < start + 6 {
      switch lexed.word(at) {
      case .it, .the, .same, .may, .has, .have, .been, .be: at += 1
      default: return at
      }
    }
    return at
  }

  private func isChangeWord(_ word: Word) -> Bool {
    switch word {
    case .amended, .supplemented, .modified, .restated, .extended, .replaced, .and, .or, .as: true
    default: false
    }
  }

  /// Reads the amendments named after "as amended by", each with its own date.
  private func amendments(
    _ found: (at: Int, titled: Bool), of index: Int, depth: Int, before limit: Int,
    into mentions: inout [AgreementMention], origin: AgreementMention.Origin
  ) -> Int {
    var at = found.at
    guard found.titled else {
      // "as amended as of D", "as amended on D", "as amended to date"
      if let dating = dates.dating(at: at, before: limit) { return dating.end }
      if lexed.word(at) == .to, lexed.word(at + 1) == .date { return at + 2 }
      return at
    }
    var end = at
    while at < limit {
      var start = at
      while isArticle(lexed.word(start)) { start += 1 }
      guard let title = title(near: start, before: limit), changesAnother(title) else { break }
      let inner = clause(of: title, origin: origin, before: limit, into: &mentions, depth: depth + 1)
      mentions[inner.index].links.append((.amends, index))
      if mentions[inner.index].base == nil {
        mentions[inner.index].base = index
        mentions[inner.index].title += " to \(mentions[index].title)"
      }
      at = inner.end
      end = at
      if lexed.word(at) == .thereto { at += 1; end = at }
      if let dating = dates.dating(at: lexed.kind(at) == .comma ? at + 1 : at, before: limit) {
        if mentions[inner.index].date == nil { mentions[inner.index].date = dating.date }
        at = dating.end
        end = at
      }
      if lexed.kind(at) == .comma { at += 1 }
      if lexed.word(at) == .and { at += 1 }
      if lexed.word(at) == .as, lexed.word(at + 1) == .further { break }
      if at == end { break }
    }
    return end
  }

  // MARK: Tails

  /// Words that may stand between a title and its list: "relating to …", "to purchase …", "for …", "thereto".
  private func skipTail(_ start: Int, mention: AgreementMention, before limit: Int) -> Int? {
    switch lexed.word(start) {
    case .relating, .regarding, .concerning, .providing, .evidencing, .representing, .covering, .governing:
      return resume(after: start, mention: mention, before: limit)
    case .with where lexed.word(start + 1) == .respect, .in where lexed.word(start + 1) == .connection,
      .in where lexed.word(start + 1) == .the || lexed.word(start + 1) == .an && isAddressed(mention):
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
    case .also:
      return start + 1
    case .thereto:
      return start + 1
    default:
      return nil
    }
  }

  private func isConsent(_ mention: AgreementMention) -> Bool {
    lexed.word(mention.titleTokens.upperBound - 1) == .consent
  }

  private func isOtherTitle(endingAt end: Int, after start: Int) -> Bool {
    guard end - 1 > start else { return false }
    switch lexed.word(end - 1) {
    case .agreement, .indenture, .facility, .contract, .lease: return true
    default: return false
    }
  }

  /// The next word at which a date or a list starts again, in the same clause.
  private func resume(after start: Int, mention: AgreementMention, before limit: Int) -> Int? {
    var depth = 0
    for at in start + 1..<max(start + 1, min(limit, start + 50)) {
      switch lexed.kind(at) {
      case .openParenthesis: depth += 1
      case .closeParenthesis: depth -= 1
      case .semicolon, .period: return nil
      case .word where depth == 0:
        switch lexed.word(at) {
        // "a waiver relating to the Loan Agreement dated D": the date is the other's.
        case .dated where isOtherTitle(endingAt: at, after: start): return nil
        case .among, .between, .dated: return at
        case .issued where lexed.word(at + 1) == .to || lexed.word(at + 1) == .by: return at
        case .in where lexed.word(at + 1) == .favor: return at
        case .with where mention.origin == .narrative && isParty(at + 1, before: limit): return at
        case .to where lexed.word(at + 1) == .the && lexed.word(at + 2) == .order: return at
        case .to where isAddressed(mention) && lexed[at + 1].isCapital && isParty(at + 1, before: limit): return at
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
