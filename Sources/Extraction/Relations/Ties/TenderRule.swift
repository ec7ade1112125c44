internal import DealModel
internal import Names

/// "Alder commenced a tender offer for all of the outstanding shares of Birch, Inc.": who offers acquires, or the parent
/// whose subsidiary offers.
enum TenderRule {
  static func read(_ noun: Int, _ sentence: TieSentence, parents: [Int: Int]) -> [Tie] {
    let lexed = sentence.lexed
    guard lexed[noun + 1].key == offer else { return [] }
    var object = Asides.definitions(lexed, from: noun + 2, before: sentence.end)
    // "a cash offer by Alder for"
    var named: CompanyReference?
    if lexed.word(object) == .to, lexed.word(object + 1) == .be, lexed.word(object + 3) == .by { object += 3 }
    if lexed.word(object) == .by, let bidder = sentence.reference(at: object + 1), !bidder.isPossessive {
      named = bidder
      object = bidder.end
    }
    switch lexed.word(object) {
    case .for: object += 1
    case .to where lexed.word(object + 1) == .acquire || lexed.word(object + 1) == .purchase: object += 2
    default: return []
    }
    guard let bidder = named ?? bidder(noun, sentence), let first = bidder.entities.first, bidder.entities.count == 1
    else {
      return []
    }
    let buyer = MergerRule.top(of: first, parents) ?? first
    return AcquisitionObject.targets(after: object, allowsName: false, sentence).flatMap { target in
      target.entities.filter { $0 != buyer && $0 != first }.map {
        Tie(
          kind: .acquires, from: buyer, to: $0, rule: "tender_offer",
          place: min(bidder.range.lowerBound, noun)..<target.range.upperBound)
      }
    }
  }

  /// Who commences the offer, or whose it is.
  private static func bidder(_ noun: Int, _ sentence: TieSentence) -> CompanyReference? {
    let lexed = sentence.lexed
    // "the commencement by Elm of a cash tender offer"
    if let of = span(max(sentence.range.lowerBound, noun - 4), noun).last(where: { lexed.word($0) == .of }),
      let bidder = sentence.reference(before: of), of - bidder.end <= 1,
      span(max(sentence.range.lowerBound, bidder.range.lowerBound - 10), bidder.range.lowerBound).contains(where: {
        lexed[$0].key == commencement && lexed.word($0 + 1) == .by
      })
    {
      return bidder
    }
    for at in stride(from: noun - 1, through: max(sentence.range.lowerBound, noun - 6), by: -1) {
      if let owner = sentence.owner(at: at) {
        return ends.contains(lexed[owner.range.lowerBound - 1].key) ? nil : owner
      }
      guard verbs.contains(lexed[at].key) else { continue }
      let start = sentence.verbStart(at)
      return sentence.hasWord([.may, .not], in: start..<at) ? nil : sentence.subjects(before: at).last
    }
    return nil
  }

  private static let ends = WordKeySet(words: "withdrew withdrawn terminated abandoned")
  private static let commencement = WordKey("commencement")
  private static let offer = WordKey("offer")
  private static let verbs = WordKeySet(words: "commence commenced commences launched launch completed make made")
}
