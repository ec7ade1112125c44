internal import Names

/// Acquisitions that a noun tells: "completed the acquisition of Birch", "its acquisition by Alder".
extension AcquisitionRule {
  /// "completed the acquisition of Birch", "its acquisition of Birch", "the acquisition of Birch by Alder".
  static func nominal(_ noun: Int, _ sentence: TieSentence) -> [Tie] {
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
    guard let of = objectStart(object, sentence) else { return compound(noun, sentence) }
    let targets = AcquisitionObject.targets(after: of + 1, allowsName: true, sentence)
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

  /// The "of" behind the noun, or behind who sells: "the acquisition from Alder of".
  private static func objectStart(_ object: Int, _ sentence: TieSentence) -> Int? {
    let lexed = sentence.lexed
    if lexed.word(object) == .of { return object }
    // "its acquisition by merger of Birch"
    if lexed.word(object) == .by, lexed.word(object + 1) == .merger, lexed.word(object + 2) == .of { return object + 2 }
    guard lexed.word(object) == .from, let seller = sentence.reference(at: object + 1) else { return nil }
    return lexed.word(seller.end) == .of ? seller.end : nil
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
}
