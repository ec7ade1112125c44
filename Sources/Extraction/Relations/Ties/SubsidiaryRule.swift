internal import DealModel

/// "Birch, Inc., a wholly owned subsidiary of Alder", "its subsidiary Birch, Inc.", "with Birch becoming a subsidiary of".
enum SubsidiaryRule {
  static func read(_ noun: Int, _ sentence: TieSentence) -> [Tie] {
    let lexed = sentence.lexed
    if let ties = described(noun, sentence) ?? enclosed(noun, sentence) { return ties }
    if lexed.word(noun + 1) == .of, let owner = sentence.reference(at: noun + 2) {
      return owned(noun, by: owner, sentence)
    }
    let after = lexed.kind(noun + 1) == .comma ? noun + 2 : noun + 1
    if let child = sentence.reference(at: after), !child.isPossessive {
      let found = possessive(noun, child, sentence)
      if !found.isEmpty { return found }
    }
    return unowned(noun, sentence)
  }

  /// "NAME, a Delaware corporation and wholly owned subsidiary of OWNER".
  private static func owned(_ noun: Int, by owner: CompanyReference, _ sentence: TieSentence) -> [Tie] {
    let lexed = sentence.lexed
    if let ties = inverted(noun, by: owner, sentence) { return ties }
    guard let child = sentence.reference(before: noun) else { return [] }
    if let ties = future(noun, child, by: owner, sentence) { return ties }
    guard !child.isPossessive, opens(child.end, noun, sentence) else { return [] }
    let gap = child.end..<noun
    guard gap.count <= 25,
      !gap.contains(where: { lexed.kind($0) == .semicolon || lexed.kind($0) == .period }),
      !sentence.hasWord([.will, .would, .shall, .may, .with, .into, .to, .by, .not, .pursuant], in: gap)
    else { return [] }
    let isEach = sentence.hasWord([.each, .both], in: gap) || lexed.word(noun) == .subsidiaries
    let children = isEach ? sentence.row(endingWith: child) : [child]
    let place = (children.first?.range.lowerBound ?? noun)..<owner.range.upperBound
    let found = ties(children, [owner], place, "subsidiary_of")
    return sentence.hasWord([.became, .becoming], in: gap) ? found + acquired(found) : found
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
      !sentence.references.contains(where: { $0.range.lowerBound == child.end + 1 }),
      // After a name and a comma it describes that name.
      !sentence.references.contains(where: { $0.end == article - 1 && lexed.kind(article - 1) == .comma })
    else { return nil }
    switch lexed.word(article - 1) {
    case .is, .was, .and, .became, .as, .becoming: return nil
    default: return ties([child], [owner], article..<child.range.upperBound, "subsidiary_of")
    }
  }

  /// "through its NAME subsidiary".
  private static func enclosed(_ noun: Int, _ sentence: TieSentence) -> [Tie]? {
    guard let child = sentence.reference(before: noun), child.end == noun, !child.isPossessive,
      sentence.lexed.word(noun) == .subsidiary,
      let owner = sentence.references.last(where: { $0.range.upperBound <= child.range.lowerBound }),
      owner.isPossessive, owner.range.upperBound == child.range.lowerBound
    else { return nil }
    return ties([child], [owner], owner.range.lowerBound..<noun + 1, "its_subsidiary")
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
        sentence.hasWord([.become, .survive, .continue], in: gap) && !sentence.hasWord([.not], in: gap)
    case .surviving, .continuing: isOutcome = sentence.hasWord([.as], in: gap)
    default: isOutcome = false
    }
    guard isOutcome, !gap.contains(where: { lexed.kind($0) == .semicolon }) else { return nil }
    return acquired(
      ties([child], [owner], child.range.lowerBound..<owner.range.upperBound, "subsidiary_of"), rule: futureRule)
  }

  /// "NAME, our wholly owned subsidiary,".
  private static func described(_ noun: Int, _ sentence: TieSentence) -> [Tie]? {
    let lexed = sentence.lexed
    guard let owner = sentence.references.last(where: { $0.range.upperBound <= noun && $0.isPossessive }),
      noun - owner.range.upperBound <= 5, sentence.isSubsidiary(owner.range.upperBound..<noun + 1),
      let child = sentence.reference(before: owner.range.lowerBound), !child.isPossessive,
      owner.range.lowerBound - child.end == 1, lexed.kind(child.end) == .comma,
      lexed.kind(noun + 1) == .comma || lexed.kind(noun + 1) == .period
        || lexed.kind(noun + 1) == .openParenthesis
    else { return nil }
    // "its" is whoever was named before the subsidiary.
    if lexed.word(owner.range.lowerBound) == .its {
      guard
        let before = sentence.references.last(where: { $0.end <= child.range.lowerBound && !$0.isPossessive })
      else {
        return nil
      }
      return ties([child], [before], before.range.lowerBound..<noun + 1, "its_subsidiary")
    }
    return ties([child], [owner], child.range.lowerBound..<noun + 1, "its_subsidiary")
  }

  /// Whether a description or a statement opens behind the name: a comma, a bracket, "is", "became".
  private static func opens(_ at: Int, _ noun: Int, _ sentence: TieSentence) -> Bool {
    let lexed = sentence.lexed
    if lexed.kind(at) == .comma || lexed.kind(at) == .openParenthesis {
      // "which is a subsidiary of"
      let isRelative = lexed.word(at + 1) == .which || lexed.word(at + 1) == .each
      let verb = lexed.word(at + 2) == .of && lexed.word(at + 3) == .which ? at + 4 : at + 2
      var start = isRelative && (lexed.word(verb) == .is || lexed.word(verb) == .are) ? verb + 1 : at + 1
      // "an Ohio corporation that is a subsidiary of"
      if start < noun, let that = (start..<noun).first(where: { lexed.word($0) == .that || lexed.word($0) == .which }),
        lexed.word(that + 1) == .is, isNominal(start..<that, sentence)
      {
        start = that + 2
      }
      return start <= noun && isNominal(start..<noun, sentence)
    }
    switch lexed.word(at) {
    case .is, .was, .are, .became, .becoming: return true
    case .thereby: return lexed.word(at + 1) == .becoming
    default: return false
    }
  }

  /// Nouns and adjectives alone; becoming counts as well.
  private static func isNominal(_ gap: Range<Int>, _ sentence: TieSentence) -> Bool {
    !sentence.hasWord(
      [
        .has, .have, .had, .was, .were, .is, .are, .entered, .which, .that, .who, .acquired, .from, .for,
        .among,
        .certain, .various, .other, .any, .all,
      ], in: gap)
  }

  /// "OWNER's wholly owned subsidiary NAME".
  private static func possessive(_ noun: Int, _ child: CompanyReference, _ sentence: TieSentence) -> [Tie] {
    guard let owner = sentence.references.last(where: { $0.range.upperBound <= noun && $0.isPossessive }),
      sentence.isSubsidiary(owner.range.upperBound..<child.range.lowerBound)
    else { return [] }
    let isPlural = sentence.lexed.word(noun) == .subsidiaries
    let children = isPlural ? sentence.row(startingWith: child) : [child]
    let place = owner.range.lowerBound..<(children.last?.range.upperBound ?? child.range.upperBound)
    return ties(children, [owner], place, "its_subsidiary")
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
