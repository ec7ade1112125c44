internal import DealModel
internal import Filings
internal import Names

/// Reads the sentences of items for what they say about agreements.
struct NarrativeReader {
  let lexed: Lexed
  let parser: AgreementClauseParser
  let subjects: SubjectParser
  private let missing: MissingSides
  private let loans: LoanPapers
  private let titles: NarrativeTitles
  private let sequence: TitleSequence
  private let governing: GoverningVerbs
  private let issues: IssueReader
  private let notices: NoticeReader

  init(_ lexed: Lexed) {
    self.lexed = lexed
    parser = AgreementClauseParser(lexed)
    subjects = SubjectParser(lexed: lexed, lists: parser.lists)
    missing = MissingSides(
      lexed: lexed, transactions: TransactionReader(lexed: lexed, lists: parser.lists, subjects: subjects))
    loans = LoanPapers(lexed: lexed)
    titles = NarrativeTitles(lexed: lexed)
    sequence = TitleSequence(lexed: lexed)
    governing = GoverningVerbs(lexed: lexed)
    notices = NoticeReader(lexed: lexed, lists: parser.lists, subjects: subjects)
    issues = IssueReader(lexed: lexed, lists: parser.lists, subjects: subjects)
  }

  /// Reads a stretch of the narrative.
  func read(_ range: Range<Int>, into mentions: inout [AgreementMention]) -> [NarrativeEvent] {
    var events: [NarrativeEvent] = []
    // The day that was told last, for "on the same date".
    var day: PrintedDate?
    var previous: Range<Int>?
    for sentence in Sentences.ranges(in: lexed, range) where !sentence.isEmpty {
      let announced = parser.dates.opening(of: sentence) ?? (parser.dates.isSameDay(sentence) ? day : nil)
      if let announced {
        day = announced
      } else if day != nil, parser.dates.isPrinted(in: sentence) {
        day = nil
      }
      read(sentence: sentence, after: previous, announced: announced, into: &mentions, &events)
      previous = sentence
    }
    return events
  }

  private func read(
    sentence: Range<Int>, after previous: Range<Int>?, announced: PrintedDate?, into mentions: inout [AgreementMention],
    _ events: inout [NarrativeEvent]
  ) {
    var verbs = AnnouncingVerbs.find(in: sentence, lexed)
    for index in verbs.indices { issues.readOthers(of: &verbs[index], in: sentence) }
    let issuing = Set(verbs.lazy.filter { $0.kind == .issued }.map(\.index))
    var at = sentence.lowerBound
    // Where the title before ended: the next one takes none of its words.
    var floor = at
    // The number of verbs before `at`.
    var passed = 0
    var subject: (verb: Int, list: PartyList?)?
    var told = ToldSentence(range: sentence, previous: previous, announced: announced)
    while at < sentence.upperBound {
      while passed < verbs.count, verbs[passed].index < at { passed += 1 }
      if issuing.contains(at), let issue = issues.issue(at, sentence) {
        events.append(.issue(issue))
      }
      guard lexed[at].isWord, titles.isHead(at), !titles.isNoMention(at),
        let title = parser.titles.title(
          withHead: at, from: max(titles.isPair(at) ? sentence.lowerBound : floor, at - 14),
          before: sentence.upperBound),
        !titles.isPaper(title)
      else {
        at += 1
        continue
      }
      if titles.isQuoted(title) {
        define(title, in: sentence, &mentions)
        at = title.range.upperBound
        continue
      }
      floor = title.range.upperBound
      let found = parser.clause(of: title, origin: .narrative, before: sentence.upperBound, into: &mentions)
      mentions[found.index].sentence = sentence.lowerBound
      let verb = governing.verb(of: title, verbs[..<passed]).flatMap { telling($0, of: mentions[found.index], title) }
      if let verb {
        if subject?.verb != verb.index {
          let hasSubject = AnnouncingVerbs.takesParties(lexed.word(verb.index))
          // No subject goes back over another verb.
          let before = verbs[..<passed].last { $0.index < verb.start }?.index ?? sentence.lowerBound
          subject = (verb.index, hasSubject ? who(verb, of: title, from: before, in: sentence, after: previous) : nil)
        }
        let news = news(before: verb, in: sentence)
        // "approved, and on May 5, 2031 the Company entered into": the day of this verb.
        let day = (subject?.list?.members.first).flatMap {
          parser.dates.day(before: $0.range.lowerBound, from: news ?? sentence.lowerBound)?.date
        }
        let opening = news.map { parser.dates.day(in: span($0, verb.start)) } ?? announced
        tell(verb, subject?.list, of: found.index, title, in: sentence, verb.day ?? day ?? opening, &mentions)
      }
      if verb == nil, mentions[found.index].verb == .entered, mentions[found.index].announced == nil {
        mentions[found.index].announced = mentions[found.index].day ?? announced
      }
      if mentions[found.index].isOfSameDate, mentions[found.index].announced == nil {
        mentions[found.index].announced = announced
      }
      if verb == nil, mentions[found.index].subject == nil {
        mentions[found.index].subject = issues.membership(title, sentence)
      }
      if mentions[found.index].isOfParties(lexed), title.determiner != .indefinite,
        let sides = notices.sides(in: sentence, before: title.range.lowerBound)
      {
        mentions[found.index].verb = .terminated
        mentions[found.index].subject = sides.subject
        mentions[found.index].parties = [sides.other]
        mentions[found.index].connectors = [.with]
      }
      sequence.join(found.index, title, events, sentence, &mentions)
      loans.fill(found.index, title, events, in: sentence, &mentions)
      missing.fill(&mentions[found.index], title, end: found.end, &told)
      if let owner = ownerEnd(of: title, sentence) {
        mentions[found.index].possessor = possessor(owner, sentence)
      }
      if let changer = extendedBy(title, sentence, mentions, events) {
        mentions[changer].links.append((.amends, found.index))
        if mentions[changer].base == nil { mentions[changer].base = found.index }
      }
      events.append(.agreement(found.index))
      if let joining = issues.joining(title, sentence) { events.append(.joining(joining, agreement: found.index)) }
      at = max(found.end, at + 1)
    }
  }

  /// "On May 2, 2031, the Company announced that it had entered into": the day before this word is that of the news alone.
  private func news(before verb: AnnouncingVerbs.Verb, in sentence: Range<Int>) -> Int? {
    span(max(sentence.lowerBound, verb.index - NarrativeReader.longestNews), verb.index + 1).last {
      lexed.word($0) == .announced || lexed[$0].key == NarrativeReader.announcing
    }
  }

  private static let announcing = WordKey("announcing")
  /// How many words back the news is told that something was entered into.
  private static let longestNews = 100

  /// A defined term whose brackets were not closed belongs to the agreement before.
  private func define(_ title: TitleMatch, in sentence: Range<Int>, _ mentions: inout [AgreementMention]) {
    let named = mentions.indices.filter {
      sentence.contains(mentions[$0].titleTokens.lowerBound)
        && mentions[$0].titleTokens.upperBound <= title.range.lowerBound
    }
    guard let last = named.max(by: { mentions[$0].titleTokens.lowerBound < mentions[$1].titleTokens.lowerBound })
    else { return }
    let term = Definition(term: lexed.string(title.range), scope: .single, tokens: title.range)
    mentions[last].definitions.append(term)
  }

  /// The verb with what it tells of an agreement; nothing where somebody only gets it, and it is no instrument.
  private func telling(
    _ verb: AnnouncingVerbs.Verb, of mention: AgreementMention, _ title: TitleMatch
  ) -> AnnouncingVerbs.Verb? {
    guard verb.kind == .bought, !isInstrument(mention, title) else { return verb }
    // "obtained a mortgage loan from Tern Bank", "received a letter of intent from": as good as entered into.
    guard parser.connectors.isGiven(mention) || mention.kind == .commitmentLetter,
      title.determiner == .indefinite || title.determiner == .none && lexed.word(title.head) == .letters,
      !span(verb.end, title.range.lowerBound).contains(where: { [.on, .of, .for, .from].contains(lexed.word($0)) })
    else { return nil }
    var entered = verb
    entered.kind = .entered
    return entered
  }

  /// Puts down what a verb tells of an agreement, and of whom.
  private func tell(
    _ verb: AnnouncingVerbs.Verb, _ subject: PartyList?, of index: Int, _ title: TitleMatch, in sentence: Range<Int>,
    _ announced: PrintedDate?, _ mentions: inout [AgreementMention]
  ) {
    mentions[index].verb = verb.kind
    if verb.kind == .bought {
      buy(index, subject, verb, in: sentence, &mentions)
    } else if mentions[index].subject == nil {
      mentions[index].subject = subject
      if subject == nil, verb.kind == .entered, mentions[index].subject == nil {
        mentions[index].isOfOthers = subjects.isOther(before: verb.start, from: sentence.lowerBound)
      }
    }
    shareSubject(of: index, &mentions)
    if verb.kind == .replaced, title.determiner == .possessive, mentions[index].subject == nil {
      mentions[index].subject = entering(before: index, sentence, mentions)
    }
    if verb.kind == .issued || verb.kind == .entered, let recipients = verb.others, mentions[index].parties.isEmpty {
      mentions[index].parties = [recipients]
      mentions[index].connectors = [.to]
    }
    switch verb.kind {
    case .entered, .issued, .bought: mentions[index].announced = mentions[index].day ?? announced
    case .terminated, .amended, .replaced, .assumed: break
    }
  }

  /// Whether a title names a note or a warrant that somebody may get, for the first time.
  private func isInstrument(_ mention: AgreementMention, _ title: TitleMatch) -> Bool {
    switch title.determiner {
    case .indefinite, .none: break
    case .definite, .demonstrative, .possessive: return false
    }
    return (mention.kind == .note || mention.kind == .warrant) && mention.parties.isEmpty && mention.subject == nil
  }

  /// "Alder Fund purchased from Harrow Mills a note": who got it, and from whom.
  private func buy(
    _ index: Int, _ buyers: PartyList?, _ verb: AnnouncingVerbs.Verb, in sentence: Range<Int>,
    _ mentions: inout [AgreementMention]
  ) {
    guard let buyers else { return }
    if var issuer = verb.others {
      issuer.take(.issuer)
      mentions[index].subject = issuer
    } else {
      // "received a warrant of Oak Corp.", "in the bankruptcy of Oak Corp.": another's.
      guard lexed.word(mentions[index].titleTokens.upperBound) != .of,
        !namesCompany(span(verb.end, min(sentence.upperBound, verb.end + NarrativeReader.instrument)))
      else {
        return
      }
      mentions[index].isBought = true
    }
    mentions[index].parties = [buyers]
    mentions[index].connectors = [.to]
  }

  private func namesCompany(_ range: Range<Int>) -> Bool {
    range.contains {
      lexed[$0].isCapital && parser.lists.names.name(at: $0, before: range.upperBound)?.hasStrongForm == true
    }
  }

  /// How many words an instrument is described in.
  private static let instrument = 60

  /// "entered into an amendment to the Credit Agreement with Tern Bank": who amends is a party of what is amended, too.
  private func shareSubject(of index: Int, _ mentions: inout [AgreementMention]) {
    guard mentions[index].verb == .entered, let base = mentions[index].base, mentions[base].subject == nil,
      mentions[base].connectors == [.with] || mentions[base].parties.isEmpty && mentions[index].connectors == [.with]
    else { return }
    mentions[base].subject = mentions[index].subject
  }

  /// "entered into a credit agreement with Tern Bank, replacing its facility with Elm Bank": whose facility it was.
  private func entering(
    before index: Int, _ sentence: Range<Int>, _ mentions: [AgreementMention]
  ) -> PartyList? {
    let last = mentions[..<index].suffix(40).last { $0.verb == .entered && $0.subject != nil }
    return last.flatMap { sentence.contains($0.titleTokens.lowerBound) ? $0.subject : nil }
  }

  private func who(
    _ verb: AnnouncingVerbs.Verb, of title: TitleMatch, from start: Int, in sentence: Range<Int>,
    after previous: Range<Int>?
  ) -> PartyList? {
    if let board = subjects.board(before: verb.start, from: start) { return board.company }
    return subjects.subject(before: verb.start, from: start)
      ?? subjects.antecedent(of: verb.start - 1, from: sentence.lowerBound)
      ?? (title.range.lowerBound - verb.end > 6
        ? nil : subjects.coordinated(before: verb.start, from: sentence.lowerBound))
      ?? subjects.means(before: verb.start, from: sentence.lowerBound)
      ?? subjects.resumed(before: verb.start, in: sentence, after: previous)
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

  /// The token after "the Company's" before a title, or before "standard form of" and it.
  private func ownerEnd(of title: TitleMatch, _ sentence: Range<Int>) -> Int? {
    var at = title.range.lowerBound
    if title.determiner == .possessive {
      if TitleParser.earlier.contains(lexed[at - 1].key) { at -= 1 }
      return lexed[at - 1].isPossessive ? at : nil
    }
    guard title.isForm || title.determiner == .none else { return nil }
    while at > sentence.lowerBound, title.range.lowerBound - at < 4, !lexed[at - 1].isPossessive,
      NarrativeReader.usual.contains(lexed[at - 1].key)
    {
      at -= 1
    }
    return at < title.range.lowerBound && lexed[at - 1].isPossessive ? at : nil
  }

  private static let usual = WordKeySet(words: "standard customary usual form of")

  private func possessor(_ start: Int, _ sentence: Range<Int>) -> Range<Int>? {
    for first in stride(from: max(sentence.lowerBound, start - 6), to: start, by: 1) {
      if let member = parser.lists.members.member(at: first, before: start), member.range.upperBound == start {
        return member.range
      }
    }
    return nil
  }
}
