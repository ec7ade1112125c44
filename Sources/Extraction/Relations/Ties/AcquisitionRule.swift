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
    let targets = AcquisitionObject.targets(after: noun + 2, allowsName: false, sentence)
    for verb in stride(from: noun - 2, through: max(sentence.range.lowerBound, noun - 40), by: -1)
    where lexed.word(verb) == .issued || lexed.word(verb) == .issue || lexed.word(verb) == .delivered {
      let start = sentence.verbStart(verb)
      guard !sentence.hasWord([.may, .not], in: start..<verb) else { return [] }
      let isPassive = sentence.hasWord([.was, .were, .be, .been], in: start..<verb)
      let subjects = isPassive ? reporting(noun, sentence) : sentence.subjects(before: verb)
      return ties(subjects, targets, from: subjects.first?.range.lowerBound ?? noun, "exchanged_for")
    }
    return []
  }

  /// "the shareholders of Birch exchanged all of their shares for": whose report it is buys.
  private static func handedIn(_ verb: Int, _ sentence: TieSentence) -> [Tie] {
    let lexed = sentence.lexed
    let start = sentence.verbStart(verb)
    guard !sentence.hasWord([.may, .not], in: start..<verb) else { return [] }
    if lexed[verb].key == exchange { return swapped(verb, sentence) }
    for at in verb + 1..<min(sentence.end, verb + 14)
    where lexed.word(at) == .for && !sentence.hasWord([.was, .were, .be], in: start..<verb) {
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
    if sentence.hasWord([.was, .were, .been, .be], in: start..<verb) {
      return passive(verb, start, sentence)
    }
    let agreed = agreed(before: start, sentence)
    guard agreed != nil || isStated(verb, start, sentence) else { return [] }
    var subjects = agreed ?? sentence.subjects(before: verb)
    if subjects.isEmpty { subjects = continued(verb, start, sentence) }
    guard !subjects.isEmpty else { return [] }
    let targets = AcquisitionObject.targets(after: verb + 1, allowsName: true, sentence)
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
  private static func contracted(_ noun: Int, _ targets: [CompanyReference], _ sentence: TieSentence) -> [Tie]? {
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
  private static func isEnded(before at: Int, _ sentence: TieSentence) -> Bool {
    sentence.hasWord([.terminated, .terminate, .terminating, .not], in: max(sentence.range.lowerBound, at - 3)..<at)
  }

  /// "its proposed acquisition of Birch has been terminated".
  private static func isUndone(after end: Int, _ sentence: TieSentence) -> Bool {
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

  // MARK: The noun

  /// "completed the acquisition of Birch", "its acquisition of Birch", "the acquisition of Birch by Alder".
  private static func nominal(_ noun: Int, _ sentence: TieSentence) -> [Tie] {
    let lexed = sentence.lexed
    let object = Asides.definitions(lexed, from: noun + 1, before: sentence.end)
    if lexed.word(object) == .by, let buyer = sentence.reference(at: object + 1), lexed.word(buyer.end) == .of {
      // "the acquisition by Alder of Birch"
      let targets = AcquisitionObject.targets(after: buyer.end + 1, allowsName: true, sentence)
      return ties([buyer], targets, from: noun, "acquisition_of", to: buyer.end)
    }
    if lexed.word(object) == .by, let (buyer, of) = subsidiary(after: object + 1, sentence) {
      // "the acquisition by one of its wholly owned subsidiaries of Birch"
      let targets = AcquisitionObject.targets(after: of + 1, allowsName: true, sentence)
      return ties([buyer], targets, from: noun, "acquisition_of")
    }
    if lexed.word(object) == .by, let ties = undergone(noun, by: object + 1, sentence) { return ties }
    guard lexed.word(object) == .of else { return compound(noun, sentence) }
    let targets = AcquisitionObject.targets(after: object + 1, allowsName: true, sentence)
    guard let last = targets.last, !isUndone(after: last.end, sentence) else { return [] }
    if lexed.word(last.end) == .by, let buyer = sentence.reference(at: last.end + 1), !buyer.isPossessive {
      return ties([buyer], targets, from: noun, "acquisition_of", to: buyer.range.upperBound)
    }
    // "its previously announced acquisition of", "completed the acquisition of"
    var completion: Int?
    for at in stride(from: noun - 1, through: max(sentence.range.lowerBound, noun - 5), by: -1) {
      if let owner = sentence.owner(at: at) {
        guard !isEnded(before: owner.range.lowerBound, sentence) else { return [] }
        // "Alder, through its subsidiary, Elm, completed its acquisition of": both.
        let acting = lexed.word(at) == .its ? sentence.subjects(before: at - 1) : []
        let buyers = acting.count > 1 && acting.contains { $0.entities == owner.entities } ? acting : [owner]
        return ties(buyers, targets, from: buyers[0].range.lowerBound, "acquisition_of")
      }
      switch lexed.word(at) {
      case .completed, .consummated, .closed, .announced, .closing:
        if lexed.word(at - 1) != .previously, completion == nil, !sentence.subjects(before: at).isEmpty {
          completion = at
        }
      default: break
      }
    }
    guard let completion else {
      return contracted(noun, targets, sentence) ?? financed(noun, targets, sentence)
    }
    let subjects = sentence.subjects(before: completion)
    return ties(subjects, targets, from: subjects.first?.range.lowerBound ?? completion, "acquisition_of")
  }

  /// "its pending acquisition by Alder": whose acquisition it is, is bought.
  private static func undergone(_ noun: Int, by at: Int, _ sentence: TieSentence) -> [Tie]? {
    guard let buyer = sentence.reference(at: at), !buyer.isPossessive,
      let target = sentence.owner(before: noun),
      noun - target.range.upperBound <= 3,
      (target.range.upperBound..<noun).allSatisfy({ sentence.lexed[$0].isWord && !sentence.lexed[$0].isCapital })
    else { return nil }
    return ties([buyer], [target], from: target.range.lowerBound, "acquired_by", to: buyer.range.upperBound)
  }

  /// "closed the Birch acquisition".
  private static func compound(_ noun: Int, _ sentence: TieSentence) -> [Tie] {
    let lexed = sentence.lexed
    guard let target = sentence.reference(before: noun), target.end == noun, !target.isPossessive,
      lexed.word(target.range.lowerBound) == .the || lexed.word(target.range.lowerBound - 1) == .the
    else { return [] }
    let the = lexed.word(target.range.lowerBound) == .the ? target.range.lowerBound : target.range.lowerBound - 1
    switch lexed.word(the - 1) {
    case .completed, .consummated, .closed:
      let subjects = sentence.subjects(before: the - 1)
      return ties(subjects, [target], from: subjects.first?.range.lowerBound ?? the, "acquisition_of", to: noun + 1)
    default: return []
    }
  }

  /// The owner of a subsidiary that is not named, and the "of" behind it.
  private static func subsidiary(after start: Int, _ sentence: TieSentence) -> (CompanyReference, Int)? {
    let lexed = sentence.lexed
    let at = lexed.word(start) == .one && lexed.word(start + 1) == .of ? start + 2 : start
    guard let owner = sentence.reference(at: at), owner.isPossessive else { return nil }
    for noun in owner.range.upperBound..<min(sentence.end, owner.range.upperBound + 6)
    where lexed.word(noun) == .subsidiary || lexed.word(noun) == .subsidiaries {
      return lexed.word(noun + 1) == .of ? (owner, noun + 1) : nil
    }
    return nil
  }

  /// "to finance the acquisition of Birch", "upon closing of the acquisition of Birch": whose report it is buys.
  private static func financed(_ noun: Int, _ targets: [CompanyReference], _ sentence: TieSentence) -> [Tie] {
    let lexed = sentence.lexed
    guard let registrant = sentence.registrant, lexed.word(noun - 1) == .the,
      !targets.contains(where: { $0.entities.contains(registrant) }),
      (max(sentence.range.lowerBound, noun - 7)..<noun - 1).contains(where: { ends.contains(lexed[$0].key) })
    else { return [] }
    let buyer = CompanyReference(range: noun..<noun + 1, end: noun + 1, entities: [registrant])
    return ties([buyer], targets, from: noun, "acquisition_financed")
  }

  private static let ends = WordKeySet(
    words: "fund finance financing funding consummate consummation complete completion closing")

  // MARK: Ties

  private static func ties(
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
