internal import DealModel
internal import Names

/// "Alder acquired Birch, Inc.", "will purchase all of the outstanding shares of Birch", "completed the acquisition of
/// substantially all of the assets of Birch": who buys whom.
enum AcquisitionRule {
  static func read(_ verb: Int, _ sentence: TieSentence) -> [Tie] {
    let lexed = sentence.lexed
    switch lexed.word(verb) {
    case .purchase where lexed.word(verb + 1) == .of || lexed.word(verb + 1) == .by: return nominal(verb, sentence)
    case .acquisition: return nominal(verb, sentence)
    default: return lexed[verb].key == acquisitions ? nominal(verb, sentence) : bought(verb, sentence)
    }
  }

  private static let acquisitions = WordKey("acquisitions")
  private static let exchange = WordKey("exchange")
  private static let buy = WordKey("buy")

  /// "issued shares in exchange for all of the outstanding stock of Birch".
  static func readExchange(_ noun: Int, _ sentence: TieSentence) -> [Tie] {
    let lexed = sentence.lexed
    guard lexed.word(noun - 1) == .in, lexed.word(noun + 1) == .for else { return handedIn(noun, sentence) }
    var targets = AcquisitionObject.targets(after: noun + 2, allowsName: false, sentence)
    if targets.isEmpty { targets = handedOver(noun, sentence) }
    for verb in stride(from: noun - 2, through: max(sentence.range.lowerBound, noun - 40), by: -1)
    where lexed.word(verb) == .issued || lexed.word(verb) == .issue || lexed.word(verb) == .delivered {
      let start = sentence.verbStart(verb)
      guard !sentence.hasWord([.may, .not], in: start..<verb) else { return [] }
      let isPassive = lexed.isPassive(start..<verb)
      let subjects = isPassive ? reporting(noun, sentence) : sentence.subjects(before: verb)
      return ties(subjects, targets, from: subjects.first?.range.lowerBound ?? noun, "exchanged_for")
    }
    return []
  }

  /// "to the shareholders of Birch in exchange for all of their shares", "for 100% of its shares": Birch.
  private static func handedOver(_ noun: Int, _ sentence: TieSentence) -> [CompanyReference] {
    let lexed = sentence.lexed
    let object = span(noun + 2, min(sentence.end, noun + 9))
    guard let its = object.first(where: { lexed.word($0) == .its || lexed.word($0) == .their }),
      span(noun + 2, its).contains(where: { lexed.word($0) == .all || Shares.isMost(endingAt: $0, lexed) }),
      span(its + 1, object.upperBound).contains(where: { lexed.word($0) == .shares || lexed.word($0) == .stock })
    else { return [] }
    return sentence.references.last {
      $0.end <= noun && noun - $0.end < 30 && !$0.isPossessive && AcquisitionObject.isOwned($0, lexed)
    }.map { [$0] } ?? []
  }

  /// "the shareholders of Birch exchanged all of their shares for": whose report it is buys.
  private static func handedIn(_ verb: Int, _ sentence: TieSentence) -> [Tie] {
    let lexed = sentence.lexed
    let start = sentence.verbStart(verb)
    guard !sentence.hasWord([.may, .not], in: start..<verb) else { return [] }
    if lexed[verb].key == exchange { return swapped(verb, sentence) }
    for at in verb + 1..<min(sentence.end, verb + 14)
    where lexed.word(at) == .for && !lexed.isPassive(start..<verb) {
      // "exchanged 500 shares of its stock for all of the outstanding shares of Birch"
      let targets = AcquisitionObject.targets(after: at + 1, allowsName: false, sentence)
      guard !targets.isEmpty else { break }
      let subjects = sentence.subjects(before: verb)
      return ties(subjects, targets, from: subjects.first?.range.lowerBound ?? verb, "exchanged_for")
    }
    guard let target = sentence.reference(before: start), target.end == start, !target.isPossessive,
      AcquisitionObject.isOwned(target, lexed) || givesAssets(verb, sentence),
      (verb + 1..<min(sentence.end, verb + 5)).contains(where: { lexed.word($0) == .all }),
      let registrant = sentence.registrant, !target.entities.contains(registrant)
    else { return [] }
    return ties(reporting(verb, sentence), [target], from: target.range.lowerBound, "exchanged_for", to: verb + 1)
  }

  /// "exchanged all of its assets for".
  private static func givesAssets(_ verb: Int, _ sentence: TieSentence) -> Bool {
    let after = verb + 1..<min(sentence.end, verb + 6)
    return sentence.hasWord([.its], in: after) && sentence.hasWord([.assets], in: after)
  }

  /// "completed a share exchange with the shareholders of Birch".
  private static func swapped(_ noun: Int, _ sentence: TieSentence) -> [Tie] {
    let lexed = sentence.lexed
    guard lexed.word(noun - 1) == .share || lexed.word(noun - 1) == .stock, lexed.word(noun + 1) == .with,
      let target = sentence.references.first(where: { $0.range.lowerBound > noun && $0.range.lowerBound <= noun + 6 }),
      AcquisitionObject.isOwned(target, lexed),
      let verb = (max(sentence.range.lowerBound, noun - 5)..<noun).first(where: {
        lexed.word($0) == .completed || lexed.word($0) == .consummated || lexed.word($0) == .closed
      })
    else { return [] }
    let subjects = sentence.subjects(before: verb)
    return ties(subjects, [target], from: subjects.first?.range.lowerBound ?? noun, "exchanged_for")
  }

  /// The company that reports, where the sentence leaves it out.
  private static func reporting(_ at: Int, _ sentence: TieSentence) -> [CompanyReference] {
    sentence.registrant.map { [CompanyReference(range: at..<at + 1, end: at + 1, entities: [$0])] } ?? []
  }

  // MARK: Verbs

  private static func bought(_ verb: Int, _ sentence: TieSentence) -> [Tie] {
    let lexed = sentence.lexed
    let start = sentence.verbStart(verb)
    if lexed.isPassive(start..<verb) {
      return passive(verb, start, sentence)
    }
    let agreed = agreed(before: start, sentence)
    guard agreed != nil || isStated(verb, start, sentence), !isOnlyIntended(verb, from: start, sentence) else {
      return []
    }
    var subjects = agreed ?? sentence.subjects(before: verb)
    if subjects.isEmpty { subjects = continued(verb, start, sentence) }
    guard !subjects.isEmpty else { return [] }
    let targets = AcquisitionObject.targets(
      after: verb + 1, allowsName: lexed.word(verb) != .received, sentence
    ).filter { lexed.word(verb) != .received || isHandedOver(behind: $0.end, lexed) }
    let from =
      lexed.word(verb + 1) == .from
      ? sentence.reference(at: verb + 2) : AcquisitionObject.seller(behind: targets.last?.end ?? verb + 1, sentence)
    let seller = from?.entities.first
    return ties(subjects, targets, from: subjects.first?.range.lowerBound ?? verb, "acquired")
      .filter { _ in lexed.word(verb) != .purchase || start < verb }
      .map { tie in
        var tie = tie
        tie.witness = seller
        return tie
      }
  }

  /// "received all of the shares of Birch from Elm", and not "as security", nor "that it had lent".
  private static func isHandedOver(behind end: Int, _ lexed: Lexed) -> Bool {
    switch lexed.word(end) {
    case .from, .in, .pursuant, .under, .and: true
    default: !lexed[end].isWord
    }
  }

  /// "signed a letter of intent under which Alder would acquire": nothing is agreed yet.
  private static func isOnlyIntended(_ verb: Int, from start: Int, _ sentence: TieSentence) -> Bool {
    let lexed = sentence.lexed
    // "following the letter of intent, acquired": it happened.
    guard lexed.word(verb) == .acquire || lexed.word(verb) == .purchase || lexed[verb].key == buy else { return false }
    return span(max(sentence.range.lowerBound, start - 40), start).contains { at in
      intentions.contains(lexed[at].key) && lexed.word(at - 1) == .of && papers.contains(lexed[at - 2].key)
        || nonBinding.contains(lexed[at].key)
        || lexed[at].key == sheet && lexed[at - 1].key == term
    }
  }

  private static let intentions = WordKeySet(words: "intent understanding interest")
  private static let papers = WordKeySet(words: "letter letters memorandum expression indication")
  private static let nonBinding = WordKeySet(words: "non-binding nonbinding")
  private static let term = WordKey("term")
  private static let sheet = WordKey("sheet")

  /// "Alder closed the transactions and acquired Birch": who did the first.
  private static func continued(_ verb: Int, _ start: Int, _ sentence: TieSentence) -> [CompanyReference] {
    let lexed = sentence.lexed
    guard start == verb, lexed.word(verb - 1) == .and, lexed.word(verb) == .acquired || lexed.word(verb) == .purchased,
      let first = sentence.references.first, !first.isPossessive, first.end < verb, verb - first.end <= 60
    else { return [] }
    switch lexed.word(first.end) {
    case .completed, .closed, .consummated, .entered, .executed, .signed: break
    default: return []
    }
    let gap = first.end..<verb
    return sentence.hasWord([.which, .that, .who, .under, .pursuant, .whereby], in: gap)
      || gap.contains { lexed.kind($0) == .semicolon || lexed.kind($0) == .comma } ? [] : [first]
  }

  /// "entered into a definitive agreement to acquire", "its agreement to acquire": who buys; nothing where no agreement
  /// is told.
  static func agreed(before start: Int, _ sentence: TieSentence) -> [CompanyReference]? {
    guard sentence.lexed.word(start) == .to else { return nil }
    let noun = start - 1
    // "a definitive agreement for Alder to acquire"
    if let buyer = sentence.reference(before: start), buyer.end == start, !buyer.isPossessive {
      let of =
        sentence.lexed.word(buyer.range.lowerBound - 1) == .the
        ? buyer.range.lowerBound - 2 : buyer.range.lowerBound - 1
      if sentence.lexed.word(of) == .for, isContract(sentence.lexed.word(of - 1)) { return [buyer] }
    }
    if isContract(sentence.lexed.word(noun)) { return contractor(noun, sentence) }
    return contract(endingAt: start, sentence).flatMap { contractor($0, sentence) }
  }

  /// "entered into a Purchase Agreement with Elm to acquire": the noun before the partner.
  private static func contract(endingAt start: Int, _ sentence: TieSentence) -> Int? {
    let lexed = sentence.lexed
    guard let last = sentence.reference(before: start), last.end == start, !last.isPossessive,
      let first = sentence.row(endingWith: last).first
    else { return partnership(endingAt: start, sentence) }
    let with = lexed.word(first.range.lowerBound - 1) == .the ? first.range.lowerBound - 2 : first.range.lowerBound - 1
    guard lexed.word(with) == .with else { return nil }
    return (max(sentence.range.lowerBound, with - 8)..<with).last { isContract(lexed.word($0)) }
  }

  /// "entered into a Purchase Agreement with Jane Roe, the sole stockholder of Birch, to acquire": the noun before "with".
  private static func partnership(endingAt start: Int, _ sentence: TieSentence) -> Int? {
    let lexed = sentence.lexed
    guard lexed.kind(start - 1) == .comma || lexed[start - 1].isCapital else { return nil }
    for at in stride(from: start - 1, through: max(sentence.range.lowerBound, start - 40), by: -1) {
      switch lexed.word(at) {
      case .will, .has, .have, .was, .were, .which, .who, .pursuant, .under, .granted, .option: return nil
      case .with: return (max(sentence.range.lowerBound, at - 8)..<at).last { isContract(lexed.word($0)) }
      default: if lexed.kind(at) == .semicolon { return nil }
      }
    }
    return nil
  }

  /// "an agreement for the acquisition of Birch", "the proposed acquisition of Birch".
  static func contracted(_ noun: Int, _ targets: [CompanyReference], _ sentence: TieSentence) -> [Tie]? {
    let lexed = sentence.lexed
    let before = max(sentence.range.lowerBound, noun - 6)..<noun
    let buyers: [CompanyReference]?
    if proposals.contains(lexed[noun - 1].key) {
      buyers = reporting(noun, sentence)
    } else {
      buyers = before.last { isContract(lexed.word($0)) }.flatMap { contractor($0, sentence) }
    }
    guard let buyers, !targets.contains(where: { !Set($0.entities).isDisjoint(with: buyers.flatMap(\.entities)) })
    else {
      return nil
    }
    return ties(buyers, targets, from: noun, "acquisition_agreed")
  }

  /// Who enters into an agreement: the subject of the verb before it, its owner, else the company that reports.
  private static func contractor(_ noun: Int, _ sentence: TieSentence) -> [CompanyReference]? {
    let lexed = sentence.lexed
    for at in stride(from: noun - 1, through: max(sentence.range.lowerBound, noun - 8), by: -1) {
      switch lexed.word(at) {
      case .entered, .signed, .executed, .announced, .entering:
        let subjects = sentence.subjects(before: at)
        return subjects.isEmpty ? reporting(noun, sentence) : subjects
      case .terminated, .not, .with, .terminate: return nil
      default:
        if let owner = sentence.owner(at: at) {
          return isEnded(before: owner.range.lowerBound, sentence) ? nil : [owner]
        }
        if lexed[at].key == announcing { return reporting(noun, sentence) }
      }
    }
    return nil
  }

  /// "terminated its agreement to acquire".
  static func isEnded(before at: Int, _ sentence: TieSentence) -> Bool {
    sentence.hasWord([.terminated, .terminate, .terminating, .not], in: max(sentence.range.lowerBound, at - 3)..<at)
  }

  /// "its proposed acquisition of Birch has been terminated".
  static func isUndone(after end: Int, _ sentence: TieSentence) -> Bool {
    let after = span(end, min(sentence.end, end + 5))
    return sentence.hasWord([.was, .has, .been, .were], in: after)
      && after.contains { sentence.lexed.word($0) == .terminated || undoing.contains(sentence.lexed[$0].key) }
  }

  private static let undoing = WordKeySet(words: "abandoned rescinded unwound cancelled canceled")
  private static let announcing = WordKey("announcing")

  static func isContract(_ word: Word) -> Bool {
    switch word {
    case .agreement, .agreements, .contract, .contracts: true
    default: false
    }
  }

  private static let proposals = WordKeySet(words: "proposed pending planned")

  /// Whether the sentence says that it happens: no option, no wish, no condition.
  private static func isStated(_ verb: Int, _ start: Int, _ sentence: TieSentence) -> Bool {
    let lexed = sentence.lexed
    if sentence.hasWord([.may, .not, .previously], in: start..<verb) { return false }
    if lexed.word(verb) == .acquire || lexed.word(verb) == .purchase || lexed[verb].key == buy {
      return sentence.hasWord([.will, .would, .shall, .agreed, .agrees], in: start..<verb)
    }
    // "would have acquired": it did not.
    return lexed.word(start - 1) != .if && lexed.word(start - 1) != .until
      && !(sentence.hasWord([.would], in: start..<verb) && sentence.hasWord([.have], in: start..<verb))
  }

  /// "Birch was acquired by Alder".
  private static func passive(_ verb: Int, _ start: Int, _ sentence: TieSentence) -> [Tie] {
    guard sentence.lexed.word(verb + 1) == .by, !sentence.hasWord([.may, .not], in: start..<verb),
      // "would have been acquired": it was not.
      !sentence.hasWord([.would], in: start..<verb) || !sentence.hasWord([.have], in: start..<verb),
      let buyer = sentence.reference(at: verb + 2), !buyer.isPossessive
    else { return [] }
    // "an agreement to be acquired by Alder"
    let targets = agreed(before: start, sentence) ?? sentence.subjects(before: verb)
    guard let target = targets.last else { return [] }
    return ties([buyer], [target], from: target.range.lowerBound, "acquired_by", to: buyer.range.upperBound)
  }

  // MARK: Ties

  static func ties(
    _ buyers: [CompanyReference], _ targets: [CompanyReference], from start: Int, _ rule: String,
    to end: Int? = nil
  ) -> [Tie] {
    var ties: [Tie] = []
    for target in targets {
      let place = min(start, target.range.lowerBound)..<max(end ?? 0, target.range.upperBound)
      for buyer in buyers.flatMap(\.entities) {
        for entity in target.entities where entity != buyer {
          ties.append(Tie(kind: .acquires, from: buyer, to: entity, rule: rule, place: place))
        }
      }
    }
    return ties
  }
}
