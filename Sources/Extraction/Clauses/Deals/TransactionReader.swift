internal import DealModel
internal import Names

/// Reads sentences that tell a transaction with both sides: "X acquired the plant from Y", "X completed the sale of its
/// notes to Y", "X borrowed $5 million from Y".
struct TransactionReader {
  let lexed: Lexed
  let lists: PartyListParser
  let subjects: SubjectParser
  let verbs: DealVerbs

  init(lexed: Lexed, lists: PartyListParser, subjects: SubjectParser) {
    self.lexed = lexed
    self.lists = lists
    self.subjects = subjects
    verbs = DealVerbs(lexed: lexed)
  }

  /// The first transaction of a sentence that names both sides.
  func transaction(in sentence: Range<Int>) -> Transaction? {
    if let agreed = agreed(in: sentence) { return agreed }
    var tried = 0
    for at in sentence {
      guard tried < TransactionReader.mostVerbs else { return nil }
      if lexed.word(at) == .agreed {
        tried += 1
        if let told = undertaking(at, sentence) { return told }
      }
      if let told = passive(at, sentence) { return told }
      // "agreed to sell its mill to Elm Works", "committed to provide"
      let isAgreed =
        (lexed.word(at) == .agreed || lexed[at].key == TransactionReader.committed) && lexed.word(at + 1) == .to
      guard let deal = isAgreed ? verbs.infinitive(at + 2) : verbs.deal(at) else { continue }
      tried += isAgreed ? 0 : 1
      guard var subject = subjects.subject(before: start(of: at, sentence), from: sentence.lowerBound) else { continue }
      guard var others = counterparties(deal, sentence) else {
        if let target = target(of: deal, sentence) {
          return Transaction(subject: subject, counterparties: target, kinds: [.merger])
        }
        continue
      }
      // "Harrow Merger Sub, Inc. merged with and into Elm Works": who acquires stands behind the one that is merged.
      if deal.sides != .joining || !subject.members.contains(where: { MergerSubs.isName(lexed.string($0.range)) }) {
        subject.take(deal.sides?.subject)
        others.take(deal.sides?.other)
      }
      return Transaction(subject: subject, counterparties: others, kinds: deal.kinds, sides: deal.sides)
    }
    return nil
  }

  /// What is agreed with somebody, by both together, or by who is bought; nothing of "agreed to sell", which tells a deal.
  private func undertaking(_ at: Int, _ sentence: Range<Int>) -> Transaction? {
    func subject() -> PartyList? {
      subjects.subject(before: start(of: at, sentence), from: sentence.lowerBound)
    }
    // "agreed with Alder Fund, L.P. to exchange": no side is told.
    if lexed.word(at + 1) == .with, let others = named(at + 2, sentence), let subject = subject() {
      return Transaction(subject: subject, counterparties: others)
    }
    // "Birch Steel Corp. and the Company agreed to settle"
    if lexed.word(at + 1) == .to, TransactionReader.joint.contains(lexed[at + 2].key), let both = subject(),
      both.members.count > 1
    {
      return Transaction(subject: both, counterparties: nil)
    }
    // "agreed to be acquired by Elm Works"
    guard lexed.matches(at + 1, .to, .be, .acquired, .by), var buyer = named(at + 5, sentence), var target = subject()
    else { return nil }
    target.take(DealSides.joining.subject)
    buyer.take(DealSides.joining.other)
    return Transaction(subject: target, counterparties: buyer, kinds: [.merger])
  }

  /// Whether a sentence says of what the one before told under which agreement it was done: "The shares were sold under a
  /// Purchase Agreement", "The sale was made pursuant to".
  func resumes(_ sentence: Range<Int>, before title: Int) -> Bool {
    let first = sentence.lowerBound
    switch lexed.word(first) {
    case .the, .such, .this, .these: break
    default: return false
    }
    guard
      let noun = span(first + 1, min(title, first + 4)).first(where: {
        TransactionReader.resumed.contains(lexed[$0].key)
      })
    else { return false }
    guard
      let verb = span(noun + 1, min(title, noun + 4)).first(where: { TransactionReader.done.contains(lexed[$0].key) })
    else { return isEvidence(noun, before: title) }
    return title - verb < 8
      && !span(noun + 1, title).contains {
        lexed.word($0) == .which || lexed.word($0) == .that || lexed.kind($0) == .comma
      }
  }

  /// "The loan bears interest at 9%, is due on demand and is evidenced by a note".
  private func isEvidence(_ noun: Int, before title: Int) -> Bool {
    span(max(noun + 1, title - 5), title).contains {
      lexed[$0].key == TransactionReader.evidenced && lexed.word($0 + 1) == .by
    }
      && !span(noun + 1, title).contains { lexed.word($0) == .which || lexed.word($0) == .that }
  }

  private static let evidenced = WordKey("evidenced")
  private static let resumed = WordKeySet(
    words: """
      sale purchase acquisition disposition transaction issuance placement loan shares notes note securities warrants units \
      debentures assets merger
      """)
  private static let done = WordKeySet(
    words: "sold issued made purchased completed acquired consummated closed effected evidenced")

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
    buyer.take(.purchaser)
    return Transaction(subject: seller, counterparties: buyer)
  }

  /// In a sentence without end only so many verbs are tried, and so many tokens.
  private static let mostVerbs = 8
  private static let longestSentence = 400
  /// What two do together.
  private static let joint = WordKeySet(words: "settle resolve release exchange cooperate form merge")

  /// "loans purchased by Harrow Depositor LLC from Harrow Bank": both sides behind the verb.
  private func passive(_ verb: Int, _ sentence: Range<Int>) -> Transaction? {
    guard lexed.word(verb + 1) == .by else { return nil }
    // "Harrow Mills, Inc. was acquired by Elm Works, Inc."
    if lexed.word(verb) == .acquired, lexed.word(verb - 1) == .was,
      var target = subjects.subject(before: verb - 1, from: sentence.lowerBound), var buyer = side(verb + 2, sentence),
      target.members.count == 1
    {
      target.take(.target)
      buyer.take(.acquirer)
      return Transaction(subject: target, counterparties: buyer, kinds: [.merger])
    }
    let sides: DealSides
    switch lexed.word(verb) {
    case .acquired, .purchased: sides = .purchase
    case .sold: sides = .sale
    default: return nil
    }
    guard var subject = side(verb + 2, sentence), lexed.word(subject.end) == (sides == .sale ? .to : .from),
      var others = side(subject.end + 1, sentence)
    else { return nil }
    subject.take(sides.subject)
    others.take(sides.other)
    return Transaction(subject: subject, counterparties: others, sides: sides)
  }

  /// A list of names, or of one that a term stands for: "by the Depositor".
  private func side(_ at: Int, _ sentence: Range<Int>) -> PartyList? {
    let list = lists.list(at: at, before: sentence.upperBound)
    guard let first = list.members.first else { return nil }
    return lexed[first.range.upperBound - 1].isCapital ? list : nil
  }

  private static let committed = WordKey("committed")

  private func buys(_ at: Int) -> Bool {
    lexed.word(at) == .purchase || lexed.word(at) == .acquire || lexed[at].key == DealVerbs.buy
  }

  func start(of verb: Int, _ sentence: Range<Int>) -> Int {
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
  func counterparties(_ deal: Deal, _ sentence: Range<Int>) -> PartyList? {
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
      case .pursuant, .under, .which, .whereby, .that, .who, .it: return nil
      // "will borrow funds to acquire a mill from Oak"
      case .to where deal.link == .from && lexed[at + 1].isWord && !lexed[at + 1].isCapital: return nil
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

  /// "completed its acquisition of Elm Works, Inc.", "acquired Elm Works, Inc.", from nobody: the company that a merger
  /// agreement was on.
  private func target(of deal: Deal, _ sentence: Range<Int>) -> PartyList? {
    guard deal.sides == .purchase else { return nil }
    let at = lexed.word(deal.object) == .of ? deal.object + 1 : deal.object
    guard let name = lists.names.name(at: at, before: sentence.upperBound), name.form != nil,
      !lexed[name.range.upperBound - 1].isPossessive
    else { return nil }
    return named(at, sentence)
  }

  private func isPerson(_ list: PartyList) -> Bool {
    guard case .name(let match) = list.members.first?.reference else { return false }
    return match.form == nil && PersonNames.likeness(lexed.string(match.range)) > 0.5
  }

  /// "the Company", "us": who reports.
  func isRegistrant(_ term: Range<Int>) -> Bool {
    switch lexed.word(term.upperBound - 1) {
    case .company, .registrant, .corporation, .us: true
    default: false
    }
  }

  /// "Parent", "the Purchaser", "the Buyers": a term by the part that it plays.
  private func isParty(_ term: Range<Int>) -> Bool {
    let last = term.upperBound - 1
    return lexed[last].isCapital && !lexed[last].isPossessive && RoleTerms.role(of: lexed[last].key) != nil
  }

  /// A list whose first member is a name with a form, a name that is defined, a person, a class, or who reports.
  private func named(_ at: Int, _ sentence: Range<Int>) -> PartyList? {
    let list = lists.list(at: at, before: sentence.upperBound)
    guard let first = list.members.first, !lexed[first.range.upperBound - 1].isPossessive else { return nil }
    switch first.reference {
    case .collective: return list
    // "to the United States Department of the Treasury"
    case .term:
      let isTerm = isRegistrant(first.range) || isParty(first.range)
      return isTerm || Lexicon.isPublicBody(lexed.string(first.range.dropFirst())) ? list : nil
    case .name(let match):
      let isName =
        match.form != nil || !first.definitions.isEmpty || list.members.count > 1
        || PersonNames.likeness(lexed.string(match.range)) > 0.5
      return isName ? list : nil
    }
  }
}
