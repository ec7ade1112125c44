internal import DealModel
internal import Filings
internal import Names

/// Something that the narrative says about agreements, in the order of the text.
enum NarrativeEvent {
  /// A clause about an agreement; the index of its mention.
  case agreement(Int)
  /// Securities issued or sold to a list of holders.
  case issue(IssueClause)
  /// Parties that joined an agreement: "became a party to".
  case joining(PartyList, agreement: Int)
}

/// "X issued 20,000 shares to A, B and C": who got securities, outside any title of an agreement.
struct IssueClause {
  var document: Int
  var recipients: PartyList
  var subject: PartyList?
  var sentence: Range<Int>
  var verb: Int
}

/// Reads the sentences of items for what they say about agreements.
struct NarrativeReader {
  let lexed: Lexed
  let parser: AgreementClauseParser
  let subjects: SubjectParser
  let transactions: TransactionReader

  init(_ lexed: Lexed) {
    self.lexed = lexed
    parser = AgreementClauseParser(lexed)
    subjects = SubjectParser(lexed: lexed, lists: parser.lists)
    transactions = TransactionReader(lexed: lexed, lists: parser.lists, subjects: subjects)
  }

  /// Reads a stretch of the narrative.
  func read(_ range: Range<Int>, into mentions: inout [AgreementMention]) -> [NarrativeEvent] {
    var events: [NarrativeEvent] = []
    for sentence in Sentences.ranges(in: lexed, range) where !sentence.isEmpty {
      read(sentence: sentence, into: &mentions, &events)
    }
    return events
  }

  private func read(
    sentence: Range<Int>, into mentions: inout [AgreementMention], _ events: inout [NarrativeEvent]
  ) {
    let verbs = AnnouncingVerbs.find(in: sentence, lexed)
    let issuing = Set(verbs.lazy.filter { $0.kind == .issued }.map(\.index))
    let announced = parser.dates.opening(of: sentence)
    var at = sentence.lowerBound
    // The number of verbs before `at`.
    var passed = 0
    var subject: (verb: Int, list: PartyList?)?
    while at < sentence.upperBound {
      while passed < verbs.count, verbs[passed].index < at { passed += 1 }
      if issuing.contains(at), let issue = issue(at, sentence) {
        events.append(.issue(issue))
      }
      guard lexed[at].isWord, isHead(at), !isNoMention(at),
        let title = parser.titles.title(
          withHead: at, from: max(sentence.lowerBound, at - 14), before: sentence.upperBound),
        !isPaper(title)
      else {
        at += 1
        continue
      }
      if isQuoted(title) {
        // A defined term whose brackets were not closed belongs to the agreement before.
        let named = mentions.indices.filter {
          sentence.contains(mentions[$0].titleTokens.lowerBound)
            && mentions[$0].titleTokens.upperBound <= title.range.lowerBound
        }
        if let last = named.max(by: { mentions[$0].titleTokens.lowerBound < mentions[$1].titleTokens.lowerBound }) {
          let term = Definition(term: lexed.string(title.range), scope: .single, tokens: title.range)
          mentions[last].definitions.append(term)
        }
        at = title.range.upperBound
        continue
      }
      let found = parser.clause(of: title, origin: .narrative, before: sentence.upperBound, into: &mentions)
      let verb = governing(title, verbs[..<passed])
      if let verb {
        if subject?.verb != verb.index {
          let hasSubject = AnnouncingVerbs.takesParties(lexed.word(verb.index))
          // No subject goes back over another verb.
          let before = verbs[..<passed].last { $0.index < verb.start }?.index ?? sentence.lowerBound
          subject = (verb.index, hasSubject ? who(verb, from: before, in: sentence) : nil)
        }
        mentions[found.index].verb = verb.kind
        mentions[found.index].subject = subject?.list
        if verb.kind == .entered || verb.kind == .issued { mentions[found.index].announced = announced }
      }
      join(found.index, title, events, sentence, &mentions)
      if isUnder(title), mentions[found.index].parties.isEmpty, mentions[found.index].subject == nil,
        title.determiner != .demonstrative, let deal = transactions.transaction(in: sentence)
      {
        mentions[found.index].subject = deal.subject
        mentions[found.index].parties = [deal.counterparties]
        mentions[found.index].connectors = [.with]
      }
      if title.determiner == .possessive, lexed[title.range.lowerBound - 1].isPossessive {
        mentions[found.index].possessor = possessor(title.range.lowerBound, sentence)
      }
      if let changer = extendedBy(title, sentence, mentions, events) {
        mentions[changer].links.append((.amends, found.index))
        if mentions[changer].base == nil { mentions[changer].base = found.index }
      }
      events.append(.agreement(found.index))
      if let joining = joining(title, sentence) { events.append(.joining(joining, agreement: found.index)) }
      at = max(found.end, at + 1)
    }
  }

  private func who(_ verb: AnnouncingVerbs.Verb, from start: Int, in sentence: Range<Int>) -> PartyList? {
    subjects.subject(before: verb.start, from: start)
      ?? subjects.antecedent(of: verb.start - 1, from: sentence.lowerBound)
  }

  /// Whether "pursuant to" or "under" stands before a title.
  private func isUnder(_ title: TitleMatch) -> Bool {
    span(max(0, title.range.lowerBound - 6), title.range.lowerBound).contains {
      lexed.word($0) == .pursuant || lexed.word($0) == .under
    }
  }

  /// "entered into a Purchase Agreement and a Registration Rights Agreement with Alder Fund": titles in a row share
  /// the verb, its subject and the list that stands after one of them.
  private func join(
    _ index: Int, _ title: TitleMatch, _ events: [NarrativeEvent], _ sentence: Range<Int>,
    _ mentions: inout [AgreementMention]
  ) {
    guard title.determiner == .indefinite || title.determiner == .none || title.determiner == .possessive,
      case .agreement(let last) = events.last, last < index, sentence.contains(mentions[last].titleTokens.lowerBound),
      let verb = mentions[last].verb, verb == .entered || verb == .issued,
      isConjunction(span(mentions[last].clause.upperBound, title.range.lowerBound)),
      title.determiner != .possessive || mentions[last].kind == mentions[index].kind
    else { return }
    if mentions[index].verb == nil {
      mentions[index].verb = verb
      mentions[index].subject = mentions[last].subject
      mentions[index].announced = mentions[last].announced
    }
    guard verb == .entered, mentions[index].verb == .entered else { return }
    if mentions[last].parties.isEmpty, mentions[index].connectors.first == .with {
      mentions[last].parties = mentions[index].parties
      mentions[last].connectors = mentions[index].connectors
    } else if mentions[index].parties.isEmpty, mentions[last].connectors.first == .with {
      mentions[index].parties = mentions[last].parties
      mentions[index].connectors = mentions[last].connectors
    }
  }

  /// Whether only commas, "and" and an article join two titles, amounts and short names in brackets aside: "its 4%
  /// Notes in the principal amount of $5,000,000 (the “2030 Notes”) and its 5% Notes".
  private func isConjunction(_ range: Range<Int>) -> Bool {
    guard !range.isEmpty, range.count <= 48 else { return false }
    var joined = false
    var at = range.lowerBound
    while at < range.upperBound {
      switch lexed.word(at) {
      case .and: joined = true
      case .a, .an, .its, .certain, .that, .the: break
      case .in where lexed.word(at + 1) == .the, .aggregate, .principal, .amount, .of, .million, .billion: break
      default:
        switch lexed.kind(at) {
        case .comma: joined = true
        case .number, .dollar, .percent: break
        case .openParenthesis:
          guard let close = span(at, range.upperBound).first(where: { lexed.kind($0) == .closeParenthesis })
          else { return false }
          at = close
        default: if lexed[at].key != NarrativeReader.related { return false }
        }
      }
      at += 1
    }
    return joined
  }

  private static let related = WordKey("related")

  private func isHead(_ at: Int) -> Bool {
    if AgreementTitles.isNarrativeHead(lexed[at].key) { return true }
    return lexed.word(at) == .certificate && (lexed.word(at - 1) == .officer || lexed.word(at - 1) == .officers)
  }

  private func isQuoted(_ title: TitleMatch) -> Bool {
    lexed.kind(title.range.lowerBound - 1) == .openQuote
      && (lexed.kind(title.range.upperBound) == .closeQuote || lexed.kind(title.range.upperBound + 1) == .closeQuote)
  }

  /// "press release", "prospectus supplement": papers that are no agreements, also by the word before the title.
  private func isPaper(_ title: TitleMatch) -> Bool {
    AgreementTitles.isPaper(lexed.string(title.range))
      || AgreementTitles.isPaper(lexed.string(span(max(0, title.range.lowerBound - 1), title.range.upperBound)))
  }

  private static let credit = WordKey("credit")

  /// Words that look like a title's head and are none: "note that", "Warrant Shares", "shares of stock issuable".
  private func isNoMention(_ at: Int) -> Bool {
    let token = lexed[at]
    switch token.word {
    case .letter, .letters: return lexed.word(at + 1) == .of && lexed[at + 2].key == NarrativeReader.credit
    case .note: return !token.isCapital && (lexed.word(at + 1) == .that || lexed.word(at - 1) == .to)

    default: break
    }
    return token.flags.contains(.allCapitals) && lexed[at + 1].flags.contains(.allCapitals)
      && lexed.kind(at - 1) == .lineEnd
  }

  /// The verb that a title is the object of.
  private func governing(
    _ title: TitleMatch, _ verbs: ArraySlice<AnnouncingVerbs.Verb>
  ) -> AnnouncingVerbs.Verb? {
    var start = title.range.lowerBound
    if title.isForm { start -= 2 }
    var distant: AgreementMention.Verb?
    switch title.determiner {
    case .indefinite where !isSubordinate(start): distant = .entered
    case .possessive where !isSubordinate(start): distant = .terminated
    default: break
    }
    // The verbs stand in order; a sentence without end is not gone through for every title.
    let reach = distant == nil ? NarrativeReader.longestFiller : NarrativeReader.longestReach
    for verb in verbs.reversed() where verb.end <= start {
      if start - verb.end > reach { return nil }
      if verb.kind == distant || isFiller(span(verb.end, start)) { return verb }
    }
    return nil
  }

  private static let longestFiller = 18
  private static let longestReach = 2000

  /// Whether only articles, figures and adjectives stand between a verb and its object.
  private func isFiller(_ range: Range<Int>) -> Bool {
    guard range.count <= NarrativeReader.longestFiller else { return false }
    for at in range {
      let token = lexed[at]
      switch token.kind {
      case .number, .dollar, .percent, .comma, .openParenthesis, .closeParenthesis, .openQuote, .closeQuote, .dash:
        continue
      case .word:
        if token.isCapital, !token.isPossessive, token.word == .unknown, range.count > 4 { return false }
        switch token.word {
        case .that where lexed.word(at + 1) == .certain: continue
        case .which, .that, .pursuant, .with, .between, .among, .to, .whereby, .under: return false
        default: continue
        }
      default: return false
      }
    }
    return true
  }

  /// The amendment named earlier in a sentence that extends or amends what a title names: "entered into an Extension
  /// Agreement whereby the holder agreed to extend the maturity date of a note dated …".
  private func extendedBy(
    _ title: TitleMatch, _ sentence: Range<Int>, _ mentions: [AgreementMention], _ events: [NarrativeEvent]
  ) -> Int? {
    guard case .agreement(let last) = events.last, mentions[last].kind == .amendment, mentions[last].base == nil,
      sentence.contains(mentions[last].titleTokens.lowerBound)
    else { return nil }
    for at in span(max(mentions[last].clause.upperBound, title.range.lowerBound - 10), title.range.lowerBound) {
      switch lexed.word(at) {
      case .extend, .extended, .extends, .amend, .amended, .amends, .modified: return last
      default: continue
      }
    }
    return nil
  }

  private func isSubordinate(_ start: Int) -> Bool {
    for at in span(max(0, start - 5), start) {
      switch lexed.word(at) {
      case .pursuant, .under, .which, .whereby, .by, .in, .described, .filed, .as: return true
      default: break
      }
    }
    return false
  }

  private func possessor(_ start: Int, _ sentence: Range<Int>) -> Range<Int>? {
    for first in stride(from: max(sentence.lowerBound, start - 6), to: start, by: 1) {
      if let member = parser.lists.member(at: first, before: start), member.range.upperBound == start {
        return member.range
      }
    }
    return nil
  }

  /// "issued … to A, B and C": the first list of names after "to".
  private func issue(_ verb: Int, _ sentence: Range<Int>) -> IssueClause? {
    var at = verb + 1
    while at < sentence.upperBound, at < verb + 60 {
      switch lexed.word(at) {
      case .pursuant, .agreement, .agreements, .indenture, .facility, .plan, .letter, .certificate: return nil
      default: break
      }
      if lexed.word(at) == .to, lexed.word(at + 1) != .the || lexed[at + 2].isCapital {
        let list = parser.lists.list(at: at + 1, before: sentence.upperBound)
        if !list.members.isEmpty {
          return IssueClause(
            document: lexed.document, recipients: list,
            subject: subjects.subject(before: verb, from: sentence.lowerBound), sentence: sentence, verb: verb)
        }
      }
      at += 1
    }
    return nil
  }

  /// "the purchasers became a party to TITLE": who joined it.
  private func joining(_ title: TitleMatch, _ sentence: Range<Int>) -> PartyList? {
    var at = title.range.lowerBound - 1
    while at > sentence.lowerBound, at > title.range.lowerBound - 5 {
      if lexed.word(at) == .to, lexed.word(at - 1) == .party || lexed.word(at - 1) == .parties { break }
      at -= 1
    }
    guard lexed.word(at) == .to else { return nil }
    var verb = at - 1
    while verb > sentence.lowerBound, verb > at - 6 {
      switch lexed.word(verb) {
      case .became, .become, .becomes, .becoming:
        return subjects.subject(before: verb, from: sentence.lowerBound)
      default: verb -= 1
      }
    }
    return nil
  }
}
