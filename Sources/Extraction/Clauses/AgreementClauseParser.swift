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
  let bases: BaseTitleParser
  let connectors: ClauseConnectors
  private let tails: ClauseTails
  private let relatives: RelativeClauses

  init(_ lexed: Lexed) {
    self.lexed = lexed
    lists = PartyListParser(lexed)
    titles = TitleParser(lexed: lexed)
    definitions = DefinitionParser(lexed: lexed)
    dates = DateParser(lexed: lexed, defined: DefinedDays(lexed))
    deals = DealObjectParser(lexed: lexed, lists: lists)
    bases = BaseTitleParser(lexed: lexed, titles: titles, dates: dates)
    connectors = ClauseConnectors(lexed: lexed, lists: lists, dates: dates)
    tails = ClauseTails(lexed: lexed, connectors: connectors)
    relatives = RelativeClauses(lexed: lexed, lists: lists)
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
    let isOrder = AgreementTitles.isOrder(text)
    var changesBase = bases.changesAnother(title)
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
        // "with Tern Bank, as agent under the Credit Agreement, dated May 2, 2029": the date is the other's.
        let isOthers =
          origin == .narrative && lexed.kind(at - 1) == .comma
          && mention.parties.last?.members.last.map {
            tails.isOtherTitle(endingAt: at - 1, after: $0.range.upperBound)
          } ?? false
        if isOthers {
          at = found.end
          continue
        }
        if found.isOriginal || mention.date != nil {
          if mention.date == nil { mention.date = found.date }
        } else {
          mention.date = found.date
        }
        at = found.end
        end = at
        continue
      }
      // "Note due May 2, 2034 issued by"
      if lexed.word(at) == .due, at == title.range.upperBound, let day = dates.date(at: at + 1, before: limit) {
        at = day.end
        end = at
        continue
      }
      // "between Harrow and Elm and dated May 2, 2031"
      if lexed.word(at) == .and, lexed.word(at + 1) == .dated, mention.date == nil,
        let day = dates.dating(at: at + 1, before: limit)
      {
        mention.date = day.date
        at = day.end
        end = at
        continue
      }
      // "dated May 2, 2031, and effective May 5, 2031"
      if lexed.word(at) == .and, lexed.word(at + 1) == .effective, mention.date != nil,
        let second = dates.dating(at: at + 1, before: limit)
      {
        at = second.end
        end = at
        continue
      }
      if origin == .narrative, let found = dates.day(at: at, before: limit) {
        if mention.day == nil { mention.day = found.date }
        at = found.end
        end = at
        continue
      }
      if let next = dates.sameDate(at: at) {
        mention.isOfSameDate = true
        at = next
        end = at
        continue
      }
      if let next = connectors.passive(at, before: limit) {
        if mention.verb == nil, connectors.isEntered(span(at, next)) { mention.verb = .entered }
        at = next
        continue
      }
      if mention.subjectRole == nil, connectors.isDeal(mention), let deal = deals.object(at: at, before: limit) {
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
      if mention.parties.isEmpty, let relative = relatives.clause(at: at, before: limit) {
        mention.subject = relative.subject
        at = relative.connector
        continue
      }
      if let connector = connectors.connector(at, mention: mention, before: limit) {
        var list = lists.list(at: connector.start, before: limit, needsTwo: connector.kind == .among)
        guard !list.members.isEmpty else { break }
        // "was signed by John Doe and Jane Roe on behalf of the Company": who signs, and no party.
        if connector.kind == .by, connectors.areSigners(list) {
          at = list.end
          continue
        }
        mention.definitions += list.takeAgreementTerms(lexed)
        mention.parties.append(list)
        // "was executed by Harrow Mills and Jane Roe": all of its parties.
        let areAll = connector.kind == .by && list.members.count > 1
        mention.connectors.append(areAll && !connectors.isMade(mention) ? .among : connector.kind)
        at = list.end
        end = at
        continue
      }
      if depth < 3, let under = bases.issuedUnder(at, isOrder: isOrder, before: limit) {
        let inner = clause(of: under, origin: origin, before: limit, into: &mentions, depth: depth + 1)
        mention.links.append((.pursuantTo, inner.index))
        at = inner.end
        end = at
        continue
      }
      if changesBase, let documents = bases.documents(at: at, before: limit) {
        changesBase = false
        mention.titleTokens = span(title.range.lowerBound, documents)
        mention.title = lexed.string(mention.titleTokens)
        at = documents
        end = at
        continue
      }
      if changesBase, let base = bases.base(at: at, before: limit) {
        // "a Fifth Amendment to Lease (the "Fifth Amendment") to the Lease dated …": named again, in full.
        if let again = bases.repetition(of: base, before: limit) {
          at = again
          end = at
          continue
        }
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
      // "entered into a license, through its subsidiary Elm, Inc., with Birch, LLC": on the side of who entered.
      if origin == .narrative, lexed.word(at) == .through, mention.parties.isEmpty {
        let with = span(at, min(limit, at + 40)).first { lexed.word($0) == .with }
        let list = lists.list(at: at + 1, before: with ?? limit)
        guard !list.members.isEmpty else { break }
        mention.parties.append(list)
        mention.connectors.append(.by)
        at = list.end
        continue
      }
      if let next = tails.skip(at, mention: mention, before: limit) {
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
    if found.isEmpty || lexed.word(open + 1) == .provided, let inner = bases.underTitle(open + 1, close) {
      // "its credit facility (under the T, dated D)" is T.
      let named = clause(of: inner, origin: mention.origin, before: close, into: &mentions, depth: depth + 1)
      mention.title = mentions[named.index].title
      mention.kind = mentions[named.index].kind
      mention.titleTokens = mentions[named.index].titleTokens
      if mention.date == nil { mention.date = mentions[named.index].date }
      mention.definitions += mentions[named.index].definitions
    }
    if found.isEmpty, mention.origin == .exhibitList, mention.parties.isEmpty,
      let other = named(open + 1, close, mention.kind)
    {
      mention.parties.append(other)
      mention.connectors.append(.with)
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

  /// "Employment Agreement (Jane Roe)", "Amendment to Loan Agreement (Tern Bank, N.A.)": with whom a listed agreement is.
  private func named(_ start: Int, _ close: Int, _ kind: Agreement.Kind) -> PartyList? {
    let isPersonal = connectors.isPersonal(kind)
    let list = lists.list(at: start, before: close)
    guard list.end == close, !list.members.isEmpty else { return nil }
    let areNames = list.members.allSatisfy { member in
      guard case .name(let match) = member.reference else { return false }
      return match.hasStrongForm || match.form == .bank
        || isPersonal && !AddressWords.isAddressWord(lexed[match.range.upperBound - 1].key)
          && PersonNames.likeness(lexed.string(member.range)) > 0.5
    }
    return areNames ? list : nil
  }

  private func exhibitNumber(_ start: Int, _ close: Int) -> String? {
    // "as Exhibit A to Exhibit 4.1"
    let numbers = span(start, close).filter { lexed.word($0) == .exhibit || lexed.word($0) == .exhibits }
    let number = numbers.last { lexed.kind($0 + 1) == .number && lexed.word($0 - 1) == .to } ?? numbers.first
    return number.map { lexed.string($0 + 1) }
  }
}
