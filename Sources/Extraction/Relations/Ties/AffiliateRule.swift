internal import DealModel
internal import Names

/// "Birch, Inc., an affiliate of Alder", "Alder and its affiliate, Birch, Inc.", "Birch, Inc., an entity controlled by
/// Alder".
enum AffiliateRule {
  /// Reads at "affiliate", "affiliates", "affiliated", "controlled", "control", "portfolio" and "vehicle".
  static func read(_ noun: Int, _ sentence: TieSentence) -> [Tie] {
    let lexed = sentence.lexed
    if let ties = possessive(noun, sentence) ?? described(noun, sentence) { return ties }
    let link: Word
    var after = noun + 1
    switch lexed.word(noun) {
    case .affiliate, .affiliates: link = .of
    // "an affiliated company of"
    case .affiliated where lexed.word(after) == .company || lexed.word(after) == .entity:
      link = .of
      after += 1
    case .affiliated: link = .with
    // "under common control with"
    case _ where lexed[noun].key == control:
      guard lexed.word(noun - 1) == .common, lexed.word(noun - 2) == .under else { return [] }
      link = .with
    // "a portfolio company of"
    case _ where lexed[noun].key == portfolio:
      guard lexed.word(after) == .company else { return [] }
      link = .of
      after += 1
    case _ where lexed[noun].key == vehicle: link = .of
    // "a company formed by", "an entity sponsored by": of one founder alone.
    case _ where isFounded(noun, lexed):
      guard isFounded(noun, by: after, sentence) else { return [] }
      link = .by
    // "owned and controlled by": a subsidiary.
    default:
      guard lexed.word(noun - 1) != .and || lexed.word(noun - 2) != .owned else { return [] }
      link = .by
    }
    guard lexed.word(after) == link, let whole = sentence.owner(behind: after + 1),
      let second = whole.entities.first, let part = sentence.reference(before: noun),
      sentence.isDescribed(part, at: noun), !isDenied(part.end..<noun, sentence)
    else { return [] }
    let parts = sentence.described(part, at: noun)
    if lexed.word(noun) == .affiliates {
      // "Birch and Elm, affiliates of Alder": among others, a class of its own.
      guard parts.count > 1, lexed.word(part.range.lowerBound - 1) == .and || part.end < noun - 1 else { return [] }
    }
    return parts.flatMap { tie($0, second, sentence, to: whole.range.upperBound) }
  }

  /// "Alder and Birch, Inc., its affiliate,".
  private static func described(_ noun: Int, _ sentence: TieSentence) -> [Tie]? {
    let lexed = sentence.lexed
    guard lexed.word(noun) == .affiliate, lexed.word(noun + 1) != .of,
      let owner = sentence.owner(before: noun), owner.range.upperBound == noun,
      let part = sentence.reference(before: owner.range.lowerBound), !part.isPossessive,
      lexed.kind(part.end) == .comma, part.end + (isOneOf(owner, lexed) ? 3 : 1) == owner.range.lowerBound
    else { return nil }
    // "its" is whoever was named before.
    let whole =
      lexed.word(owner.range.lowerBound) == .its
      ? sentence.named(before: part.range.lowerBound) : owner
    guard let whole, whole.entities.count == 1, let second = whole.entities.first else { return nil }
    return tie(part, second, sentence, to: noun + 1)
  }

  private static func isOneOf(_ owner: CompanyReference, _ lexed: Lexed) -> Bool {
    let start = owner.range.lowerBound
    return lexed.word(start - 1) == .of && lexed.word(start - 2) == .one
  }

  /// "Alder and its affiliate, Birch, Inc.", "its affiliated company Birch, Inc.".
  private static func possessive(_ noun: Int, _ sentence: TieSentence) -> [Tie]? {
    let lexed = sentence.lexed
    let isPlural = lexed.word(noun) == .affiliates
    guard isPlural || lexed.word(noun) == .affiliate || lexed.word(noun) == .affiliated else { return nil }
    var after = noun + 1
    if lexed.word(noun) == .affiliated {
      guard lexed.word(after) == .company || lexed.word(after) == .entity else { return nil }
      after += 1
    }
    if lexed.kind(after) == .comma { after += 1 }
    var isBare = false
    if isPlural, lexed.word(after) == .including { after += 1 } else if isPlural, after > noun + 1 { isBare = true }
    guard let part = sentence.reference(at: after), !part.isPossessive,
      let owner = sentence.owner(before: noun),
      noun - owner.range.upperBound <= 1, owner.entities.count == 1, let whole = owner.entities.first
    else { return nil }
    let parts = isPlural ? sentence.row(startingWith: part) : [part]
    // "with Alder and its affiliates, Birch and Elm (collectively": not "Tern Bank, as agent", another party.
    guard !isBare || parts.count > 1 && lexed.kind(parts[parts.count - 1].range.upperBound) == .openParenthesis else {
      return nil
    }
    return parts.flatMap { tie($0, whole, sentence, to: $0.range.upperBound) }
  }

  /// "is not an affiliate of", "neither is an affiliate of".
  private static func isDenied(_ gap: Range<Int>, _ sentence: TieSentence) -> Bool {
    sentence.hasWord([.not, .no], in: gap) || sentence.range.contains { denials.contains(sentence.lexed[$0].key) }
  }

  private static func isFounded(_ verb: Int, _ lexed: Lexed) -> Bool {
    lexed.word(verb) == .organized || founded.contains(lexed[verb].key)
  }

  /// A kind of company before the verb, and one founder behind it.
  private static func isFounded(_ verb: Int, by: Int, _ sentence: TieSentence) -> Bool {
    let lexed = sentence.lexed
    let noun = lexed.word(verb - 1) == .newly ? verb - 2 : verb - 1
    guard vehicles.contains(lexed[noun].key), let founder = sentence.owner(behind: by + 1) else { return false }
    return lexed.word(founder.end) != .and
      && !span(founder.end, min(sentence.end, founder.end + 14)).contains { parted.contains(lexed[$0].key) }
  }

  /// "that has since been independent": whose it was.
  private static let parted = WordKeySet(words: "independent since longer unaffiliated separated")

  private static let founded = WordKeySet(words: "formed established created sponsored")
  private static let vehicles = WordKeySet(
    words: "company corporation entity entities vehicle partnership fund funds trust")
  private static let control = WordKey("control")
  private static let portfolio = WordKey("portfolio")
  private static let vehicle = WordKey("vehicle")
  private static let denials = WordKeySet(words: "neither none nor")

  private static func tie(
    _ part: CompanyReference, _ whole: Int, _ sentence: TieSentence, to end: Int
  ) -> [Tie] {
    guard part.entities.count == 1, let first = part.entities.first, first != whole else { return [] }
    return [
      Tie(
        kind: .affiliateOf, from: first, to: whole, rule: "affiliate_of",
        place: part.range.lowerBound..<max(end, part.range.upperBound))
    ]
  }
}
