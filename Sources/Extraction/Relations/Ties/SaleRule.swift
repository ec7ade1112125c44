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
    var object = verb + 1
    if lexed.word(verb) == .sale {
      // "completed the sale of Birch, Inc. to Elm"
      guard lexed.word(verb + 1) == .of, isCompleted(verb, sentence) else { return [] }
      object += 1
    }
    guard let target = AcquisitionObject.targets(after: object, allowsName: true, sentence).first else {
      return []
    }
    // What is its own to sell: "its assets" are the seller's.
    for at in target.end..<min(sentence.end, target.end + 14) where lexed.word(at) == .to {
      guard let buyer = sentence.reference(at: at + 1), !buyer.isPossessive, buyer.entities.count == 1,
        let who = buyer.entities.first
      else { continue }
      let place = min(start, target.range.lowerBound)..<buyer.range.upperBound
      let seller = sentence.reference(before: start)?.entities.first
      return target.entities.filter { $0 != who }.map { sold in
        var tie = Tie(kind: .acquires, from: who, to: sold, rule: "sold_to", place: place)
        tie.witness = seller
        return tie
      }
    }
    return []
  }

  private static func isCompleted(_ noun: Int, _ sentence: TieSentence) -> Bool {
    sentence.hasWord(
      [.completed, .consummated, .closed, .announced], in: max(sentence.range.lowerBound, noun - 4)..<noun)
  }
}
