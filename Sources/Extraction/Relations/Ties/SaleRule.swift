internal import DealModel
internal import Names

/// "Alder sold all of the outstanding stock of Birch to Elm", "sold substantially all of its assets to Elm": the buyer
/// acquires.
enum SaleRule {
  static func read(_ verb: Int, _ sentence: TieSentence) -> [Tie] {
    let lexed = sentence.lexed
    let start = sentence.verbStart(verb)
    if lexed.word(verb) == .sell {
      guard
        sentence.hasWord([.will, .would, .shall, .agreed, .agrees], in: start..<verb)
          || AcquisitionRule.agreed(before: start, sentence) != nil
      else { return [] }
    }
    if lexed.isPassive(start..<verb) { return passive(verb, start, sentence) }
    guard !sentence.hasWord([.may, .not, .be], in: start..<verb) else { return [] }
    var seller = sentence.reference(before: start)
    var object = verb + 1
    if lexed[verb].key == disposed {
      guard lexed.word(object) == .of else { return [] }
      object += 1
    }
    if lexed.word(object) == .to, let buyer = sentence.reference(at: object + 1), !buyer.isPossessive {
      // "sold to Elm all of the outstanding stock of Birch"
      let sold = AcquisitionObject.targets(after: buyer.end, allowsName: false, sentence)
      return ties(sold, to: buyer, of: seller, from: start..<(sold.last?.range.upperBound ?? verb))
    }
    if lexed.word(verb) == .sale || TieVerbs.sense(at: verb, lexed) == .disposal {
      if let ties = mediated(verb, sentence) ?? contracted(verb, sentence) { return ties }
      // "completed the sale of Birch, Inc. to Elm"
      guard lexed.word(verb + 1) == .of, isCompleted(verb, sentence) || isAgreed(verb, sentence) else { return [] }
      object += 1
    }
    let targets = AcquisitionObject.targets(after: object, allowsName: true, sentence)
    guard let last = targets.last else { return [] }
    // What is its own to sell: "its assets" are the seller's.
    for at in span(last.end, min(sentence.end, last.end + 24)) {
      // "sold Birch and gave notice to Elm": what was done besides.
      if lexed.word(at) == .and || lexed[at].key == subjectTo { break }
      guard lexed.word(at) == .to else { continue }
      guard let buyer = sentence.reference(at: at + 1), !buyer.isPossessive else { continue }
      // "the Company and Elm closed the sale of Birch to Elm"
      if let named = seller, named.entities == buyer.entities {
        seller = sentence.reference(before: named.range.lowerBound)
      }
      return ties(targets, to: buyer, of: seller, from: start..<buyer.range.upperBound)
    }
    return []
  }

  /// "an agreement for the sale by Alder to Elm of all of the shares of Birch".
  private static func mediated(_ noun: Int, _ sentence: TieSentence) -> [Tie]? {
    let lexed = sentence.lexed
    guard lexed.word(noun + 1) == .by, let seller = sentence.reference(at: noun + 2), lexed.word(seller.end) == .to,
      let buyer = sentence.reference(at: seller.end + 1), !buyer.isPossessive, lexed.word(buyer.end) == .of,
      isCompleted(noun, sentence) || isAgreed(noun, sentence)
    else { return nil }
    let sold = AcquisitionObject.targets(after: buyer.end + 1, allowsName: true, sentence)
    return ties(sold, to: buyer, of: seller, from: noun..<buyer.end)
  }

  /// "Share Purchase Agreement", "definitive agreement": no agreement with a broker or a lender.
  private static func isOfPurchase(_ contract: Int, _ lexed: Lexed) -> Bool {
    span(max(0, contract - 4), contract).contains {
      switch lexed.word($0) {
      case .purchase, .sale, .sell, .share, .stock: true
      default: lexed[$0].key == definitive
      }
    }
  }

  private static let subjectTo = WordKey("subject")
  private static let definitive = WordKey("definitive")

  /// "entered into a Share Purchase Agreement with Elm for the sale of all of the shares of Birch": Elm buys.
  private static func contracted(_ noun: Int, _ sentence: TieSentence) -> [Tie]? {
    let lexed = sentence.lexed
    guard lexed.matches(noun - 2, .for, .the), lexed.word(noun + 1) == .of,
      let with = span(max(sentence.range.lowerBound, noun - 40), noun - 2).last(where: {
        lexed.word($0) == .with && sentence.reference(at: $0 + 1) != nil
      }), let buyer = sentence.reference(at: with + 1), !buyer.isPossessive,
      let contract = span(max(sentence.range.lowerBound, with - 6), with).last(where: {
        AcquisitionRule.isContract(lexed.word($0)) && isOfPurchase($0, lexed)
      }),
      sentence.hasWord([.entered, .signed, .executed], in: max(sentence.range.lowerBound, contract - 8)..<contract),
      !sentence.hasWord([.which, .will, .has, .have], in: contract..<noun)
    else { return nil }
    let sold = AcquisitionObject.targets(after: noun + 2, allowsName: true, sentence)
    guard let last = sold.last,
      !span(last.end, min(sentence.end, last.end + 24)).contains(where: {
        lexed.word($0) == .to && sentence.reference(at: $0 + 1) != nil
      })
    else { return nil }
    return ties(sold, to: buyer, of: nil, from: contract..<(sold.last?.range.upperBound ?? noun))
  }

  private static let disposed = WordKey("disposed")

  /// "Birch was sold to Elm", "was sold by Alder to Elm".
  private static func passive(_ verb: Int, _ start: Int, _ sentence: TieSentence) -> [Tie] {
    let lexed = sentence.lexed
    guard lexed.word(verb) == .sold, !sentence.hasWord([.may, .not], in: start..<verb) else { return [] }
    var at = verb + 1
    let seller = lexed.word(at) == .by ? sentence.reference(at: at + 1) : nil
    if let seller, !seller.isPossessive { at = seller.end }
    guard lexed.word(at) == .to, let buyer = sentence.reference(at: at + 1), !buyer.isPossessive else { return [] }
    return ties(
      sentence.subjects(before: verb), to: buyer, of: seller, from: start..<buyer.range.upperBound)
  }

  private static func ties(
    _ sold: [CompanyReference], to buyer: CompanyReference, of seller: CompanyReference?, from place: Range<Int>
  ) -> [Tie] {
    guard buyer.entities.count == 1, let who = buyer.entities.first, let first = sold.first else { return [] }
    return sold.flatMap(\.entities).filter { $0 != who }.map { company in
      let place = min(place.lowerBound, first.range.lowerBound)..<max(place.upperBound, first.range.upperBound)
      var tie = Tie(kind: .acquires, from: who, to: company, rule: "sold_to", place: place)
      tie.witness = seller?.entities.first
      return tie
    }
  }

  /// "an agreement for the sale of", "a Purchase Agreement with Elm providing for the sale of".
  private static func isAgreed(_ noun: Int, _ sentence: TieSentence) -> Bool {
    let lexed = sentence.lexed
    guard lexed.word(noun - 1) == .the, lexed.word(noun - 2) == .for,
      let contract = (max(sentence.range.lowerBound, noun - 14)..<noun - 2).last(where: {
        AcquisitionRule.isContract(lexed.word($0))
      })
    else { return false }
    return sentence.hasWord(
      [.entered, .signed, .executed], in: max(sentence.range.lowerBound, contract - 8)..<contract)
      && (contract == noun - 3 || lexed.word(noun - 3) == .providing || lexed.word(noun - 3) == .provides)
  }

  /// "an order approving the sale".
  private static let approvals = WordKeySet(words: "approving authorizing completing announcing")

  private static func isCompleted(_ noun: Int, _ sentence: TieSentence) -> Bool {
    if isSecond(noun, sentence) { return true }
    let before = max(sentence.range.lowerBound, noun - 4)..<noun
    return sentence.hasWord([.completed, .consummated, .closed, .announced, .approved], in: before)
      || before.contains { approvals.contains(sentence.lexed[$0].key) }
  }

  /// "closed the purchase of Elm and the sale of Oak".
  private static func isSecond(_ noun: Int, _ sentence: TieSentence) -> Bool {
    let lexed = sentence.lexed
    guard lexed.word(noun - 1) == .the, lexed.word(noun - 2) == .and else { return false }
    return span(max(sentence.range.lowerBound, noun - 24), noun).contains { at in
      guard [.completed, .consummated, .closed].contains(lexed.word(at)) else { return false }
      let the = lexed.word(at + 1) == .on ? at + 2 : at + 1
      return lexed.word(the) == .the && [.purchase, .acquisition, .sale].contains(lexed.word(the + 1))
    }
  }
}
