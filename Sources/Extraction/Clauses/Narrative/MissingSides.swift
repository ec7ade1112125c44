internal import DealModel
internal import Filings
internal import Names

/// A sentence while its titles are read, with what is told besides them.
struct ToldSentence {
  let range: Range<Int>
  /// The sentence before.
  let previous: Range<Int>?
  /// The day on which the sentence says that something happened.
  let announced: PrintedDate?
  /// The transactions that it and the sentence before tell, once a title asks for them.
  private var deals: [Transaction]?
  private var earlier: [Transaction]?

  init(range: Range<Int>, previous: Range<Int>?, announced: PrintedDate?) {
    self.range = range
    self.previous = previous
    self.announced = announced
  }

  /// The transaction of the sentence, read once for all of its titles: where it opens with "The sale was made" or "The
  /// shares were sold", that of the sentence before.
  mutating func transaction(before title: Int, _ reader: TransactionReader) -> Transaction? {
    let own = deals ?? reader.transaction(in: range).map { [$0] } ?? []
    deals = own
    if let told = own.first { return told }
    guard let previous, reader.resumes(range, before: title) else { return nil }
    let before = earlier ?? reader.transaction(in: previous).map { [$0] } ?? []
    earlier = before
    return before.first
  }
}

/// Gives an agreement the sides that its own clause leaves out and the sentence around it tells: "sold its mill to Elm
/// Works under a Purchase Agreement".
struct MissingSides {
  let lexed: Lexed
  let transactions: TransactionReader
  private let relatives: RelativeSides
  private let parts: PartsUnderTitle

  init(lexed: Lexed, transactions: TransactionReader) {
    self.lexed = lexed
    self.transactions = transactions
    relatives = RelativeSides(lexed: lexed, transactions: transactions)
    parts = PartsUnderTitle(lexed: lexed, transactions: transactions)
  }

  func fill(_ mention: inout AgreementMention, _ title: TitleMatch, end: Int, _ sentence: inout ToldSentence) {
    takeActors(&mention, title, end: end, sentence.range)
    if isUnder(title) {
      takeAgreed(&mention, title, end: end, sentence.range)
      takeTransaction(&mention, title, &sentence)
      takeParts(&mention, title, sentence.range)
    }
    takeSubject(&mention, title, sentence.range)
    guard mention.verb == .entered, title.determiner == .indefinite else { return }
    if mention.kind == .other, mention.connectors == [.with], let subject = mention.subject,
      let sides = relatives.sides(after: end, besides: subject, and: mention.parties[0], in: sentence.range)
    {
      mention.kind = .assetPurchase
      mention.subject?.take(sides.subject)
      mention.parties[0].take(sides.other)
    }
    guard mention.parties.isEmpty,
      let other = relatives.otherSide(
        after: end, in: sentence.range, besides: mention.subject, under: mention.kind)
    else { return }
    mention.kind = other.kind
    mention.parties = [other.list]
    mention.connectors = [.with]
  }

  /// "By a letter agreement dated May 5, 2031, Harrow Mills and Tern Bank extended", "Under a lease with Elm Realty, Harrow
  /// Mills rents": who does so, together where no other side is told.
  private func takeActors(
    _ mention: inout AgreementMention, _ title: TitleMatch, end: Int, _ sentence: Range<Int>
  ) {
    let isWith = mention.connectors == [.with]
    guard mention.subject == nil, mention.parties.isEmpty || isWith, title.determiner == .indefinite,
      opens(sentence, before: title.range.lowerBound)
    else { return }
    // "a Registration Rights Agreement described below, Alder Fund received"
    let comma = lexed.word(end) == .described ? end + 2 : end
    guard lexed.kind(comma) == .comma else { return }
    // "By an amendment dated May 5, 2031, … entered into an amendment to": of the amendment that is named again.
    let verb = span(comma + 1, min(sentence.upperBound, comma + MissingSides.longestSubject)).first(where: acts)
    guard let verb, lexed.word(verb) != .entered, lexed.word(verb) != .executed,
      let list = transactions.subjects.subject(before: verb, from: comma + 1),
      list.members.count > 1 || isWith || mention.kind == .registrationRights
    else { return }
    if !isWith, mention.verb == nil { mention.verb = .entered }
    // "Under a registration rights agreement, Alder Fund received the right": whose shares are registered.
    if !isWith, list.members.count == 1, !transactions.isRegistrant(list.members[0].range) {
      mention.parties = [list]
      mention.connectors = [.with]
    } else {
      mention.subject = list
    }
  }

  /// "By an", "Pursuant to a", "Under a" at the head of a sentence.
  private func opens(_ sentence: Range<Int>, before title: Int) -> Bool {
    guard title - sentence.lowerBound <= 8 else { return false }
    let words = span(sentence.lowerBound, title).filter { lexed.kind($0) != .lineEnd }
    guard let first = words.first, words.count <= 3 else { return false }
    switch lexed.word(first) {
    case .by, .under: return words.count == 2
    case .pursuant: return words.count == 3
    default: return false
    }
  }

  private func acts(_ at: Int) -> Bool {
    !lexed[at].isCapital
      && (SubjectVerbs.stands(at: at, before: lexed.count, lexed) || MissingSides.acts.contains(lexed[at].key))
  }

  private static let acts = WordKeySet(words: "extended modified waived settled increased reduced restated renewed")
  private static let longestSubject = 60

  /// "Alder Fund has agreed, pursuant to a backstop commitment letter, to purchase": who agreed.
  private func takeAgreed(
    _ mention: inout AgreementMention, _ title: TitleMatch, end: Int, _ sentence: Range<Int>
  ) {
    guard mention.subject == nil, mention.parties.isEmpty,
      let under = span(max(sentence.lowerBound, title.range.lowerBound - 6), title.range.lowerBound).first(where: {
        lexed.word($0) == .pursuant || lexed.word($0) == .under
      })
    else { return }
    let agreed = lexed.kind(under - 1) == .comma ? under - 2 : under - 1
    guard agreed > sentence.lowerBound, lexed.word(agreed) == .agreed else { return }
    guard
      var makers = transactions.subjects.subject(
        before: transactions.start(of: agreed, sentence), from: sentence.lowerBound)
    else { return }
    let to = lexed.kind(end) == .comma ? end + 1 : end
    if lexed.word(to) == .to { makers.take(transactions.verbs.infinitive(to + 1)?.sides?.subject) }
    mention.parties = [makers]
    mention.connectors = [.by]
  }

  /// Both sides, where what was done is told with both: "sold its mill to Elm Works under".
  private func takeTransaction(_ mention: inout AgreementMention, _ title: TitleMatch, _ sentence: inout ToldSentence) {
    guard mention.isOfParties(lexed), mention.subject == nil, title.determiner != .demonstrative,
      lexed.word(title.head) != .agreements,
      let deal = sentence.transaction(before: title.range.lowerBound, transactions),
      deal.tells(mention.kind), deal.kinds != DealVerbs.assignments || isAssignment(title)
    else { return }
    if title.determiner == .indefinite, isMadeAtOnce(mention.kind) { mention.announced = sentence.announced }
    mention.subject = deal.subject.withRoles(under: mention.kind)
    mention.parties = deal.counterparties.map { [$0.withRoles(under: mention.kind)] } ?? []
    mention.connectors = deal.counterparties == nil ? [] : [.with]
  }

  /// "Assignment and Assumption of Lease", and not the lease that is assigned.
  private func isAssignment(_ title: TitleMatch) -> Bool {
    title.range.contains { lexed[$0].key == MissingSides.assignment }
  }

  private static let assignment = WordKey("assignment")

  /// Who acts as agent, guarantees, or waives what is due.
  private func takeParts(_ mention: inout AgreementMention, _ title: TitleMatch, _ sentence: Range<Int>) {
    guard mention.subject == nil else { return }
    if MissingSides.agencies.contains(mention.kind), mention.parties.isEmpty,
      let appointed = parts.appointed(in: sentence, before: title.range.lowerBound)
    {
      mention.subject = appointed.by
      mention.parties = [appointed.agent]
      mention.connectors = [.with]
    }
    if mention.kind == .underwriting || mention.kind == .indenture, mention.parties.isEmpty,
      let agents = parts.agents(in: sentence, before: title.range.lowerBound)
    {
      mention.parties = [agents]
      mention.connectors = [.with]
    }
    if mention.parties.isEmpty, title.determiner == .definite || title.determiner == .possessive,
      let waiver = parts.waived(in: sentence, before: title.range.lowerBound)
    {
      mention.subject = waiver.subject
      mention.parties = [waiver.other]
      mention.connectors = [.with]
    }
    if mention.kind == .guaranty, !mention.connectors.contains(.by),
      let makers = parts.guarantors(in: sentence, before: title.range.lowerBound)
    {
      mention.parties.append(makers)
      mention.connectors.append(.by)
    }
  }

  /// "Harrow Mills borrowed $5 million under its credit facility with Tern Bank": whose it is.
  private func takeSubject(_ mention: inout AgreementMention, _ title: TitleMatch, _ sentence: Range<Int>) {
    guard mention.connectors == [.with], mention.subject == nil, isUnder(title) || isThrough(title), isOwn(title) else {
      return
    }
    mention.subject = transactions.subjects.nearest(before: title.range.lowerBound, from: sentence.lowerBound)
  }

  /// "a credit facility", "the Option Agreement with Elm", "its credit facility": of the subject of the sentence.
  private func isOwn(_ title: TitleMatch) -> Bool {
    switch title.determiner {
    case .indefinite, .definite: true
    case .possessive:
      span(max(0, title.range.lowerBound - 3), title.range.lowerBound).contains {
        [.its, .our, .their].contains(lexed.word($0))
      }
    case .demonstrative, .none: false
    }
  }

  /// Whether a paper is made on the day of the deal that it is for: a note on that of the loan; what is closed may have
  /// been agreed before.
  private func isMadeAtOnce(_ kind: Agreement.Kind) -> Bool {
    kind == .note || kind == .award || kind == .securityPledge
  }

  /// Whether "pursuant to", "under" or "evidenced by" stands before a title.
  private func isUnder(_ title: TitleMatch) -> Bool {
    span(max(0, title.range.lowerBound - 6), title.range.lowerBound).contains {
      switch lexed.word($0) {
      case .pursuant, .under: true
      case .by: lexed[$0 - 1].key == MissingSides.evidenced
      default: false
      }
    }
  }

  /// "acquired Elm Media through a share exchange agreement with".
  private func isThrough(_ title: TitleMatch) -> Bool {
    span(max(0, title.range.lowerBound - 4), title.range.lowerBound).contains { lexed.word($0) == .through }
  }

  /// Agreements under which an agent or a trustee acts for somebody.
  private static let agencies: Set<Agreement.Kind> = [.underwriting, .rightsPlan, .indenture, .warrant, .escrow]
  private static let evidenced = WordKey("evidenced")
}
