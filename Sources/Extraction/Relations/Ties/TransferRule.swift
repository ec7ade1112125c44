internal import DealModel
internal import Names

/// "Elm contributed all of the interests in Birch to the Company", "the shareholders of Birch transferred all of their
/// shares to the Company": who reports acquires.
///
/// What others hand to each other, and what the company hands down to its own, is no purchase.
enum TransferRule {
  static func read(_ verb: Int, _ sentence: TieSentence) -> [Tie] {
    let lexed = sentence.lexed
    let start = sentence.verbStart(verb)
    guard let registrant = sentence.registrant, !sentence.hasWord([.may, .not, .be, .was, .were], in: start..<verb),
      isStated(verb, start, sentence), let buyer = recipient(after: verb, sentence),
      buyer.entities == [registrant], !isHeld(buyer.end, sentence)
    else { return [] }
    var targets = AcquisitionObject.targets(after: verb + 1, allowsName: false, sentence).filter {
      $0.end <= buyer.range.lowerBound
    }
    // "contributed to the Company all of the interests in Birch"
    if targets.isEmpty, lexed.word(verb + 1) == .to, buyer.range.lowerBound <= verb + 3 {
      targets = AcquisitionObject.targets(after: buyer.end, allowsName: false, sentence)
    }
    if targets.isEmpty, let owned = sentence.reference(before: start), owned.end == start, !owned.isPossessive,
      AcquisitionObject.isOwned(owned, lexed), handsOverAll(verb + 1..<buyer.range.lowerBound, sentence)
    {
      targets = [owned]
    }
    let place = min(start, targets.first?.range.lowerBound ?? start)..<buyer.range.upperBound
    return targets.flatMap(\.entities).filter { $0 != registrant }.map {
      Tie(kind: .acquires, from: registrant, to: $0, rule: "exchanged_for", place: place)
    }
  }

  /// "to the Company as security for its note", "in trust for the lenders": held, and not acquired.
  private static func isHeld(_ start: Int, _ sentence: TieSentence) -> Bool {
    span(start, min(sentence.end, start + 6)).contains { holding.contains(sentence.lexed[$0].key) }
  }

  private static let holding = WordKeySet(words: "security collateral trust")

  /// "transferred", "will transfer", "agreed to transfer".
  private static func isStated(_ verb: Int, _ start: Int, _ sentence: TieSentence) -> Bool {
    sentence.lexed.string(verb).hasSuffix("ed")
      || sentence.hasWord([.will, .shall, .agreed, .agrees], in: start..<verb)
  }

  /// "to the Company" behind the object.
  private static func recipient(after verb: Int, _ sentence: TieSentence) -> CompanyReference? {
    let lexed = sentence.lexed
    for at in verb + 1..<max(verb + 2, min(sentence.end, verb + 40)) where lexed.word(at) == .to {
      guard let buyer = sentence.reference(at: at + 1), !buyer.isPossessive else { continue }
      return buyer
    }
    return nil
  }

  /// "all of their shares", "100% of the issued and outstanding shares".
  private static func handsOverAll(_ object: Range<Int>, _ sentence: TieSentence) -> Bool {
    let lexed = sentence.lexed
    guard let all = object.prefix(4).first(where: { lexed.word($0) == .all || Shares.isMost(endingAt: $0, lexed) })
    else { return false }
    return (all..<min(object.upperBound, all + 9)).contains { holdings.contains(lexed[$0].key) }
  }

  private static let holdings = WordKeySet(words: "shares stock interests securities units equity")
}
