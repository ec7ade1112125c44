internal import DealModel
internal import Names

/// "Birch, Inc., a wholly owned subsidiary of Alder", "its subsidiary Birch, Inc.", "with Birch becoming a subsidiary of",
/// "formed Birch as a subsidiary", "Birch, a unit of Alder".
enum SubsidiaryRule {
  static func read(_ noun: Int, _ sentence: TieSentence) -> [Tie] {
    let lexed = sentence.lexed
    if let ties = described(noun, sentence) ?? enclosed(noun, sentence) ?? becoming(noun, sentence)
      ?? stated(noun, sentence)
    {
      return ties
    }
    if lexed.word(noun + 1) == .of, let owner = sentence.reference(at: noun + 2) {
      // "a subsidiary of the Company's subsidiary OWNER"
      // "a subsidiary of the Company's sponsor, OWNER"
      return owned(noun, by: sentence.possessed(by: owner) ?? sentence.owner(behind: noun + 2) ?? owner, sentence)
    }
    if let child = sentence.reference(at: listed(after: noun, lexed)), !child.isPossessive {
      let found = possessive(noun, child, sentence)
      if !found.isEmpty { return found }
      if let owner = founder(noun, sentence) {
        return ties([child], [owner], owner.range.lowerBound..<child.range.upperBound, "its_subsidiary")
      }
    }
    return unowned(noun, sentence)
  }

  /// "NAME, a Delaware corporation and wholly owned subsidiary of OWNER".
  private static func owned(_ noun: Int, by owner: CompanyReference, _ sentence: TieSentence) -> [Tie] {
    if let ties = inverted(noun, by: owner, sentence) ?? following(noun, owner, sentence) { return ties }
    guard let nearest = sentence.reference(before: noun) else { return [] }
    // "Elm LLC, our external adviser, is a subsidiary of OWNER"
    let child = nearest.isPossessive ? sentence.named(before: nearest.range.lowerBound) ?? nearest : nearest
    if let ties = future(noun, child, by: owner, sentence) { return ties }
    guard sentence.isDescribed(child, at: noun), !isOver(child.end, sentence) else { return [] }
    let gap = child.end..<noun
    let children = sentence.described(child, at: noun)
    let place = (children.first?.range.lowerBound ?? noun)..<owner.range.upperBound
    let found = ties(children, [owner], place, "subsidiary_of")
    let isNew =
      sentence.hasWord([.became, .becoming, .now], in: gap)
      || TieSentence.goingOn.contains(sentence.lexed[child.end].key)
    return isNew ? found + acquired(found) : found
  }

  /// "Prior to the distribution, NAME was a subsidiary of OWNER": no more.
  private static func isOver(_ verb: Int, _ sentence: TieSentence) -> Bool {
    let lexed = sentence.lexed
    guard lexed.word(verb) == .was || lexed.word(verb) == .were else { return false }
    return sentence.range.contains { at in
      lexed.word(at) == .prior && lexed.word(at + 1) == .to || lexed.word(at) == .until || lexed.word(at) == .before
    }
  }

  /// "a wholly owned subsidiary of OWNER, NAME, leased".
  private static func inverted(_ noun: Int, by owner: CompanyReference, _ sentence: TieSentence) -> [Tie]? {
    let lexed = sentence.lexed
    var article = noun - 1
    while article > max(sentence.range.lowerBound, noun - 6), lexed[article].isWord, !lexed[article].isCapital,
      lexed.word(article) != .a, lexed.word(article) != .an
    {
      article -= 1
    }
    guard lexed.word(noun) == .subsidiary, lexed.word(article) == .a || lexed.word(article) == .an,
      lexed.kind(owner.end) == .comma, let child = sentence.reference(at: owner.end + 1), !child.isPossessive,
      child.range.lowerBound == owner.end + 1, lexed.kind(child.end) == .comma, lexed.word(child.end + 1) != .and,
      sentence.exact(at: child.end + 1) == nil,
      // After a name and a comma it describes that name.
      lexed.kind(article - 1) != .comma || sentence.reference(before: article - 1)?.end != article - 1
    else { return nil }
    switch lexed.word(article - 1) {
    case .is, .was, .and, .became, .as, .becoming: return nil
    default: return ties([child], [owner], article..<child.range.upperBound, "subsidiary_of")
    }
  }

  /// "the following subsidiaries of OWNER: NAME, NAME and NAME".
  private static func following(_ noun: Int, _ owner: CompanyReference, _ sentence: TieSentence) -> [Tie]? {
    let lexed = sentence.lexed
    guard lexed.word(noun) == .subsidiaries, sentence.hasWord([.following], in: max(0, noun - 6)..<noun),
      let colon = (owner.end..<min(sentence.end, owner.end + 60)).first(where: { lexed.kind($0) == .colon }),
      !sentence.hasWord([.to, .of, .by, .with, .from, .in], in: colon - 1..<colon),
      let first = sentence.reference(at: sentence.afterNumber(colon + 1))
    else { return nil }
    let children = sentence.row(startingWith: first)
    return ties(
      children, [owner], noun..<(children.last ?? first).range.upperBound, "subsidiary_of")
  }

  /// "through its NAME subsidiary", "its NAME and NAME subsidiaries".
  private static func enclosed(_ noun: Int, _ sentence: TieSentence) -> [Tie]? {
    guard let last = sentence.reference(before: noun), last.end == noun, !last.isPossessive else { return nil }
    let isPlural = sentence.lexed.word(noun) == .subsidiaries
    let children = isPlural ? sentence.row(endingWith: last) : [last]
    guard let first = children.first, isPlural == (children.count > 1),
      let owner = sentence.owner(before: first.range.lowerBound), owner.range.upperBound == first.range.lowerBound
    else { return nil }
    return ties(children, [owner], owner.range.lowerBound..<noun + 1, "its_subsidiary")
  }

  /// "OWNER, whose principal operating subsidiary is NAME".
  private static func stated(_ noun: Int, _ sentence: TieSentence) -> [Tie]? {
    let lexed = sentence.lexed
    guard lexed.word(noun) == .subsidiary, lexed.word(noun + 1) == .is, let child = sentence.reference(at: noun + 2),
      !child.isPossessive,
      let whose = span(max(sentence.range.lowerBound, noun - 5), noun).last(where: { lexed.word($0) == .whose }),
      span(whose + 1, noun).allSatisfy({ lexed[$0].isWord && !lexed[$0].isCapital }),
      let owner = sentence.named(before: whose), lexed.word(whose - 1) != .of
    else { return nil }
    return ties([child], [owner], owner.range.lowerBound..<child.range.upperBound, "its_subsidiary")
  }

  /// "NAME became our wholly owned subsidiary", "NAME will become OWNER's subsidiary".
  private static func becoming(_ noun: Int, _ sentence: TieSentence) -> [Tie]? {
    let lexed = sentence.lexed
    guard
      let owner = sentence.owner(before: noun),
      sentence.isSubsidiary(owner.range.upperBound..<noun + 1)
    else { return nil }
    let verb = owner.range.lowerBound - 1
    switch lexed.word(verb) {
    case .became, .become, .becoming: break
    default: return nil
    }
    let start = sentence.verbStart(verb)
    guard let child = sentence.reference(before: start), child.end == start, !child.isPossessive,
      !sentence.hasWord([.may, .not], in: start..<verb)
    else { return nil }
    let children = lexed.word(noun) == .subsidiaries ? sentence.row(endingWith: child) : [child]
    let place = (children.first ?? child).range.lowerBound..<noun + 1
    let found = ties(children, [owner], place, "subsidiary_of")
    if sentence.hasWord([.will, .would, .shall, .to], in: start..<verb) { return acquired(found, rule: futureRule) }
    return lexed.word(verb) == .become ? nil : found + acquired(found)
  }

  /// Where the names after the noun start: ", NAME", " bank, NAME", ", including NAME", "(including, without limitation,
  /// NAME".
  private static func listed(after noun: Int, _ lexed: Lexed) -> Int {
    var at = noun + 1
    if lexed.word(at) == .bank || lexed.word(at) == .banks, !lexed[at].isCapital { at += 1 }
    if lexed.kind(at) == .comma || lexed.kind(at) == .openParenthesis || lexed.kind(at) == .colon { at += 1 }
    guard lexed.word(at) == .including || lexed[at].key == namely else { return at }
    at += 1
    if lexed.kind(at) == .comma, lexed[at + 1].key == without, lexed.kind(at + 3) == .comma { at += 4 }
    return at
  }

  private static let without = WordKey("without")
  private static let namely = WordKey("namely")

  /// "Alder, through a wholly owned subsidiary, NAME", "Alder formed a subsidiary, NAME": whose it is.
  private static func founder(_ noun: Int, _ sentence: TieSentence) -> CompanyReference? {
    let lexed = sentence.lexed
    var article = noun - 1
    while article > max(sentence.range.lowerBound, noun - 7), !lexed[article].isCapital,
      lexed[article].isWord && lexed.word(article) != .a || lexed.kind(article) == .comma
    {
      article -= 1
    }
    guard lexed.word(noun) == .subsidiary, lexed.word(article) == .a else { return nil }
    if lexed.word(article - 1) == .through {
      guard let owner = sentence.reference(before: article - 1), !owner.isPossessive, article - 1 - owner.end <= 2,
        (owner.end..<article - 1).allSatisfy({ lexed.kind($0) == .comma || lexed.word($0) == .acting })
      else { return nil }
      return owner
    }
    guard TieVerbs.sense(at: article - 1, lexed) == .founding else { return nil }
    return sentence.subjects(before: article - 1).last
  }

  /// "Alder formed NAME as a wholly owned subsidiary".
  static func readFounding(_ verb: Int, _ sentence: TieSentence) -> [Tie] {
    let lexed = sentence.lexed
    let start = sentence.verbStart(verb)
    guard !sentence.hasWord([.may, .not, .was, .were, .be, .been], in: start..<verb),
      let child = sentence.reference(at: verb + 1), !child.isPossessive,
      let `as` = (child.end..<min(sentence.end, child.end + 12)).first(where: { lexed.word($0) == .as }),
      let noun = (`as`..<min(sentence.end, `as` + 7)).first(where: { lexed.word($0) == .subsidiary }),
      lexed.word(noun + 1) != .of || lexed.word(noun + 2) == .its,
      (`as` + 1..<noun).allSatisfy({ lexed[$0].isWord && !lexed[$0].isCapital || lexed.kind($0) == .comma }),
      let owner = sentence.subjects(before: verb).last
    else { return [] }
    return ties([child], [owner], owner.range.lowerBound..<noun + 1, "its_subsidiary")
  }

  /// "NAME, a unit of OWNER".
  static func readUnit(_ noun: Int, _ sentence: TieSentence) -> [Tie] {
    let lexed = sentence.lexed
    guard lexed.word(noun - 1) == .a, lexed.word(noun + 1) == .of, let owner = sentence.reference(at: noun + 2),
      !owner.isPossessive, let child = sentence.reference(before: noun), child.end == noun - 2,
      lexed.kind(child.end) == .comma
    else { return [] }
    return ties([child], [owner], child.range.lowerBound..<owner.range.upperBound, "subsidiary_of")
  }

  /// "NAME, a wholly owned subsidiary,": of the company that reports.
  private static func unowned(_ noun: Int, _ sentence: TieSentence) -> [Tie] {
    let lexed = sentence.lexed
    guard lexed.word(noun) == .subsidiary, lexed.word(noun + 1) != .of, let registrant = sentence.registrant,
      let child = sentence.reference(before: noun), !child.isPossessive, lexed.kind(child.end) == .comma,
      lexed.word(child.end + 1) == .a || lexed.word(child.end + 1) == .an, noun - child.end <= 6,
      (child.end + 2..<noun).allSatisfy({ lexed[$0].isWord && !lexed[$0].isCapital || lexed.kind($0) == .dash })
    else { return [] }
    switch lexed.word(noun + 1) {
    case .which, .that, .has, .entered, .will, .and: break
    case _ where TieVerbs.sense(at: noun + 1, lexed) == .founding: break
    default: guard !lexed[noun + 1].isWord else { return [] }
    }
    return child.entities.filter { $0 != registrant }.map {
      Tie(
        kind: .subsidiaryOf, from: $0, to: registrant, rule: "subsidiary_unowned",
        place: child.range.lowerBound..<noun + 1)
    }
  }

  /// Who becomes a subsidiary is acquired.
  private static func acquired(_ ties: [Tie], rule: String = becameRule) -> [Tie] {
    ties.map { Tie(kind: .acquires, from: $0.to, to: $0.from, rule: rule, place: $0.place) }
  }

  /// What is to become a subsidiary is no target where it is one already, nor where it only gets a holding company of
  /// its own, which bears its name; the parent at the top buys.
  static func settle(
    _ ties: [Tie], parents: [Int: Int], isPartner: (Int) -> Bool, isKin: (Int, Int) -> Bool
  ) -> [Tie] {
    ties.compactMap { tie in
      if tie.rule == becameRule { return isKin(tie.from, tie.to) ? nil : tie }
      guard tie.rule == futureRule else { return tie }
      let buyer = MergerRule.top(of: tie.from, parents) ?? tie.from
      guard parents[tie.to] == nil, buyer != tie.to, isPartner(tie.to) || isPartner(buyer), !isKin(buyer, tie.to)
      else { return nil }
      var settled = tie
      settled.from = buyer
      return settled
    }
  }

  private static let futureRule = "to_become_subsidiary"
  private static let becameRule = "became_subsidiary"

  /// "NAME will become a wholly owned subsidiary of OWNER", "with NAME surviving as a subsidiary of OWNER": bought, but
  /// no subsidiary yet.
  private static func future(
    _ noun: Int, _ child: CompanyReference, by owner: CompanyReference, _ sentence: TieSentence
  )
    -> [Tie]?
  {
    let lexed = sentence.lexed
    let gap = child.end..<noun
    guard lexed.word(noun) == .subsidiary, !gap.isEmpty, gap.count <= 20, !child.isPossessive else {
      return nil
    }
    let isOutcome: Bool
    switch lexed.word(child.end) {
    case .will, .would, .shall:
      isOutcome =
        sentence.hasWord([.become, .survive, .continue, .be], in: gap) && !sentence.hasWord([.not], in: gap)
    // "Elm merged into Alder Acquisition LLC, which continues as a subsidiary of Alder": it was one before.
    case .surviving where MergerSubs.isName(lexed.string(child.range)),
      .continuing where MergerSubs.isName(lexed.string(child.range)):
      return ties([child], [owner], child.range.lowerBound..<owner.range.upperBound, "subsidiary_of")
    case .surviving, .continuing: isOutcome = sentence.hasWord([.as], in: gap)
    default: isOutcome = false
    }
    // "If the option is exercised, NAME would become": it may not.
    if lexed.word(child.end) == .would, sentence.hasWord([.if], in: sentence.range.lowerBound..<child.range.lowerBound)
    {
      return []
    }
    guard isOutcome, !gap.contains(where: { lexed.kind($0) == .semicolon }) else { return nil }
    return acquired(
      ties([child], [owner], child.range.lowerBound..<owner.range.upperBound, "subsidiary_of"), rule: futureRule)
  }

  /// "NAME, our wholly owned subsidiary,".
  private static func described(_ noun: Int, _ sentence: TieSentence) -> [Tie]? {
    let lexed = sentence.lexed
    guard let owner = sentence.owner(before: noun),
      noun - owner.range.upperBound <= 5, sentence.isSubsidiary(owner.range.upperBound..<noun + 1),
      let child = sentence.reference(before: owner.range.lowerBound), !child.isPossessive,
      owner.range.lowerBound - child.end == (isOneOf(owner.range.lowerBound, lexed) ? 3 : 1),
      lexed.kind(child.end) == .comma, endsDescription(lexed.word(noun + 1) == .bank ? noun + 2 : noun + 1, lexed)
    else { return nil }
    // "NAME and NAME, its wholly owned subsidiaries,"
    let children =
      lexed.word(noun) == .subsidiaries && !isOneOf(owner.range.lowerBound, lexed)
      ? sentence.row(endingWith: child) : [child]
    // "its" is whoever was named before the subsidiary.
    if lexed.word(owner.range.lowerBound) == .its {
      var nearest = sentence.named(before: (children.first ?? child).range.lowerBound)
      // "OWNER, PARTNER, its general partner, and NAME, its wholly owned subsidiary": whose partner it is.
      if let partner = nearest, lexed.kind(partner.end) == .comma, lexed.word(partner.end + 1) == .its {
        nearest = sentence.named(before: partner.range.lowerBound) ?? partner
      }
      guard let before = isMeans(child, lexed) ? sentence.firstNamed(before: nearest) : nearest else { return nil }
      return ties(children, [before], before.range.lowerBound..<noun + 1, "its_subsidiary")
    }
    return ties(children, [owner], (children.first ?? child).range.lowerBound..<noun + 1, "its_subsidiary")
  }

  private static func endsDescription(_ at: Int, _ lexed: Lexed) -> Bool {
    switch lexed.kind(at) {
    case .comma, .period, .openParenthesis: true
    default: false
    }
  }

  /// "NAME, one of its subsidiaries,".
  private static func isOneOf(_ owner: Int, _ lexed: Lexed) -> Bool {
    lexed.word(owner - 1) == .of && lexed.word(owner - 2) == .one
  }

  /// "Alder bought Elm through the merger of NAME, its subsidiary": whoever acts through it.
  private static func isMeans(_ child: CompanyReference, _ lexed: Lexed) -> Bool {
    (max(0, child.range.lowerBound - 4)..<child.range.lowerBound).contains { lexed.word($0) == .through }
  }

  /// "OWNER's wholly owned subsidiary NAME".
  private static func possessive(_ noun: Int, _ child: CompanyReference, _ sentence: TieSentence) -> [Tie] {
    guard let owner = sentence.owner(before: noun),
      sentence.isSubsidiary(owner.range.upperBound..<noun + 1), child.range.lowerBound - noun <= 8
    else { return [] }
    let isPlural = sentence.lexed.word(noun) == .subsidiaries
    guard !isPlural || names(child, after: noun, by: owner, sentence) else { return [] }
    let children = isPlural ? sentence.row(startingWith: child) : [child]
    let place = owner.range.lowerBound..<(children.last?.range.upperBound ?? child.range.upperBound)
    return ties(children, [owner], place, "its_subsidiary")
  }

  /// Whether the names behind "OWNER's subsidiaries" are theirs, and no further parties: "certain of its subsidiaries,
  /// Tern Bank, as agent".
  private static func names(
    _ child: CompanyReference, after noun: Int, by owner: CompanyReference, _ sentence: TieSentence
  ) -> Bool {
    let lexed = sentence.lexed
    let next = lexed.kind(child.end) == .comma ? child.end + 1 : child.end
    guard lexed.word(next) != .as else { return false }
    let start = owner.range.lowerBound
    return lexed.kind(noun + 1) != .comma || listed(after: noun, lexed) > noun + 2 || lexed.word(start - 1) != .of
      || lexed.word(start - 2) != .certain
  }

  private static func ties(
    _ children: [CompanyReference], _ owners: [CompanyReference], _ place: Range<Int>, _ rule: String
  ) -> [Tie] {
    guard let owner = owners.first?.entities.first, owners.first?.entities.count == 1 else { return [] }
    return children.flatMap(\.entities).map {
      Tie(kind: .subsidiaryOf, from: $0, to: owner, rule: rule, place: place)
    }
  }
}
