internal import DealModel

/// "Alder sold all of the outstanding stock of Birch to Elm", "sold substantially all of its assets to Elm": the buyer
/// acquires.
enum SaleRule {
  static func read(_ verb: Int, _ sentence: TieSentence) -> [Tie] {
    let lexed = sentence.lexed
    let start = sentence.verbStart(verb)
    if lexed.word(verb) == .sell {
      guard sentence.hasWord([.will, .would, .shall, .agreed, .agrees], in: start..<verb) else { return [] }
    }
    guard !sentence.hasWord([.may, .not, .was, .were, .be, .been], in: start..<verb) else { return [] }
    let targets = AcquisitionObject.targets(after: verb + 1, allowsName: false, sentence)
    guard let target = targets.first else { return [] }
    // What is its own to sell: "its assets" are the seller's.
    for at in target.end..<min(sentence.end, target.end + 14) where lexed.word(at) == .to {
      guard let buyer = sentence.reference(at: at + 1), !buyer.isPossessive, buyer.entities.count == 1,
        let who = buyer.entities.first
      else { continue }
      return target.entities.filter { $0 != who }.map {
        Tie(
          kind: .acquires, from: who, to: $0, rule: "sold_to",
          place: min(start, target.range.lowerBound)..<buyer.range.upperBound)
      }
    }
    return []
  }
}
