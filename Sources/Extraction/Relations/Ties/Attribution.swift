internal import Names

/// What a company is to others, as a noun tells: "Elm GP, LLC, the general partner of Elm Fund, L.P.".
///
/// The noun stands in one of six orders: "HOLDER, the general partner of OWNER", "OWNER's general partner, HOLDER",
/// "OWNER and HOLDER, its general partner", "OWNER, whose general partner is HOLDER", "OWNER, of which HOLDER
/// is the general partner", "the general partner of OWNER is HOLDER".
struct Attribution {
  /// Who is the general partner, or whatever the noun says.
  var holder: CompanyReference
  /// Whose.
  var owners: [CompanyReference]

  init?(_ noun: Range<Int>, _ sentence: TieSentence) {
    guard
      let found = Self.object(noun, sentence) ?? Self.relative(noun, sentence) ?? Self.ofWhich(noun, sentence)
        ?? Self.stated(noun, sentence) ?? Self.possessive(noun, sentence)
    else { return nil }
    (holder, owners) = found
  }

  private typealias Ends = (holder: CompanyReference, owners: [CompanyReference])

  /// "HOLDER, the general partner of OWNER".
  private static func object(_ noun: Range<Int>, _ sentence: TieSentence) -> Ends? {
    let lexed = sentence.lexed
    let at = noun.upperBound
    guard lexed.word(at) == .of || lexed.word(at) == .for || lexed.word(at) == .to,
      let owner = sentence.reference(at: lexed.word(at + 1) == .each ? at + 3 : at + 1), !owner.isPossessive,
      let holder = holder(before: noun.lowerBound, sentence), !holder.isPossessive,
      isBeside(holder.end..<noun.lowerBound, lexed) || isSecond(noun.lowerBound, behind: holder, sentence)
    else { return nil }
    var row = sentence.row(startingWith: owner)
    // "the general partner of Elm Fund, L.P. (the "General Partner"), and Elm Works": the comma sets off another party.
    if row.count == 2 {
      let next = row[1].range.lowerBound
      let and = lexed.word(next - 1) == .the ? next - 2 : next - 1
      if lexed.word(and) == .and, lexed.kind(and - 1) == .comma { row.removeLast() }
    }
    // "the general partner of Elm Fund, L.P., and Elm Capital, LLC is": another clause.
    // "the manager of Elm Fund, L.P., and Birch LLC, the fund's general partner,": another party, that is described.
    if let last = row.last, row.count > 1, lexed.word(last.range.lowerBound - 1) == .and,
      lexed.kind(last.range.lowerBound - 2) == .comma, lexed.kind(last.end) == .comma,
      lexed.word(last.end + 1) == .the || lexed.word(last.end + 1) == .its || lexed.word(last.end + 1) == .a
    {
      return (holder, row.dropLast())
    }
    switch lexed.word(row.last?.end ?? at) {
    case .is, .are, .was, .has, .will: return (holder, [owner])
    // "the manager of Elm Fund, L.P., and the Company entered into": another party.
    case _ where row.count > 1 && SubjectVerbs.stands(at: row[row.count - 1].end, before: lexed.count, lexed):
      return (holder, [owner])
    default: return (holder, row)
    }
  }

  /// Who is named before the noun; of "HOLDER, in its capacity as the general partner" HOLDER.
  private static func holder(before noun: Int, _ sentence: TieSentence) -> CompanyReference? {
    guard let nearest = sentence.reference(before: noun) else { return nil }
    let isOwn = sentence.lexed.word(nearest.range.lowerBound) == .its && sentence.lexed.word(nearest.end) == .capacity
    return isOwn ? sentence.named(before: nearest.range.lowerBound) : nearest
  }

  /// "OWNER, whose general partner is HOLDER".
  private static func relative(_ noun: Range<Int>, _ sentence: TieSentence) -> Ends? {
    let lexed = sentence.lexed
    var start = noun.lowerBound
    while start > sentence.range.lowerBound, isQualifier(start - 1, lexed) { start -= 1 }
    guard lexed.word(start - 1) == .whose, lexed.word(noun.upperBound) == .is,
      let holder = sentence.reference(at: noun.upperBound + 1), !holder.isPossessive,
      let owner = sentence.reference(before: start - 1), !owner.isPossessive,
      isDescription(owner.end..<start - 1, lexed)
    else { return nil }
    return (holder, [owner])
  }

  /// "OWNER, of which HOLDER is the general partner".
  private static func ofWhich(_ noun: Range<Int>, _ sentence: TieSentence) -> Ends? {
    let lexed = sentence.lexed
    var start = noun.lowerBound
    while start > sentence.range.lowerBound, isQualifier(start - 1, lexed) { start -= 1 }
    // "for which HOLDER serves as investment manager"
    let serves = lexed.word(start - 1) == .as && acting.contains(lexed[start - 2].key)
    guard serves || lexed.word(start - 1) == .the && lexed.word(start - 2) == .is,
      let holder = sentence.reference(before: start - 2), holder.end == start - 2, !holder.isPossessive
    else { return nil }
    let which =
      lexed.word(holder.range.lowerBound - 1) == .the ? holder.range.lowerBound - 2 : holder.range.lowerBound - 1
    guard lexed.word(which) == .which, lexed.word(which - 1) == .of || lexed.word(which - 1) == .for,
      let owner = sentence.reference(before: which - 1),
      !owner.isPossessive, isDescription(owner.end..<which - 1, lexed)
    else { return nil }
    return (holder, [owner])
  }

  /// "the general partner of OWNER is HOLDER", "OWNER, the general partner of which is HOLDER".
  private static func stated(_ noun: Range<Int>, _ sentence: TieSentence) -> Ends? {
    let lexed = sentence.lexed
    guard lexed.word(noun.upperBound) == .of else { return nil }
    let owner: CompanyReference
    var verb = noun.upperBound + 2
    if lexed.word(noun.upperBound + 1) == .which {
      var start = noun.lowerBound
      while start > sentence.range.lowerBound, isQualifier(start - 1, lexed) { start -= 1 }
      guard let before = sentence.reference(before: start), lexed.word(start - 1) == .the, start - before.end == 2
      else {
        return nil
      }
      owner = before
    } else {
      guard let named = sentence.reference(at: noun.upperBound + 1) else { return nil }
      owner = named
      verb = named.end
    }
    guard lexed.word(verb) == .is, let holder = sentence.reference(at: verb + 1), !holder.isPossessive,
      !owner.isPossessive
    else { return nil }
    return (holder, [owner])
  }

  /// "OWNER's general partner, HOLDER", "OWNER and HOLDER, its general partner".
  private static func possessive(_ noun: Range<Int>, _ sentence: TieSentence) -> Ends? {
    let lexed = sentence.lexed
    guard
      let owner = sentence.owner(before: noun.lowerBound),
      noun.lowerBound - owner.range.upperBound <= 3,
      (owner.range.upperBound..<noun.lowerBound).allSatisfy({ isQualifier($0, lexed) })
    else { return nil }
    let after = lexed.kind(noun.upperBound) == .comma ? noun.upperBound + 1 : noun.upperBound
    if let holder = sentence.reference(at: after), !holder.isPossessive { return (holder, [owner]) }
    if lexed.word(after) == .is, let holder = sentence.reference(at: after + 1), !holder.isPossessive {
      return (holder, [owner])
    }
    guard let holder = sentence.named(before: owner.range.lowerBound),
      isBeside(holder.end..<owner.range.lowerBound, lexed)
    else { return nil }
    // "its" is whoever was named before the holder.
    guard lexed.word(owner.range.lowerBound) == .its else { return (holder, [owner]) }
    return sentence.named(before: holder.range.lowerBound).map { (holder, [$0]) }
  }

  /// Nothing between but a comma, an article and words that narrow the noun.
  private static func isBeside(_ gap: Range<Int>, _ lexed: Lexed) -> Bool {
    gap.count <= 8
      && gap.allSatisfy { at in
        switch lexed.word(at) {
        case .the, .a, .an, .as, .is, .solely, .which, .its: true
        // "in its capacity as the general partner of"
        case .in: lexed.word(at + 1) == .its && lexed.word(at + 2) == .capacity
        case .capacity: lexed.word(at - 1) == .its
        // "serves as investment manager to"
        case _ where lexed.word(at + 1) == .as && acting.contains(lexed[at].key): true
        default:
          isQualifier(at, lexed) || lexed.kind(at) == .comma || lexed.kind(at) == .openParenthesis
        }
      }
  }

  /// Nothing, or ", an Ohio partnership (the "Fund"),": what OWNER is said to be before "whose" and "of which".
  private static func isDescription(_ gap: Range<Int>, _ lexed: Lexed) -> Bool {
    if gap.count <= 1 { return true }
    guard gap.count <= 16, lexed.kind(gap.lowerBound) == .comma,
      lexed.word(gap.lowerBound + 1) == .a || lexed.word(gap.lowerBound + 1) == .an
    else { return false }
    return gap.dropFirst(2).allSatisfy {
      switch lexed.word($0) {
      case .and, .or, .with, .by, .to, .has, .is, .was, .will, .which, .who: false
      default: lexed.kind($0) != .comma || $0 == gap.upperBound - 1
      }
    }
  }

  /// "HOLDER, a Delaware limited liability company and the general partner of": the second thing that it is said to be.
  private static func isSecond(_ noun: Int, behind holder: CompanyReference, _ sentence: TieSentence) -> Bool {
    let lexed = sentence.lexed
    var start = noun
    while start > holder.end, isQualifier(start - 1, lexed) || lexed.word(start - 1) == .the { start -= 1 }
    return lexed.kind(holder.end) == .comma && lexed.word(start - 1) == .and && start - holder.end <= 12
      && (lexed.word(holder.end + 1) == .a || lexed.word(holder.end + 1) == .an)
      && sentence.isDescribed(holder, at: noun)
  }

  private static func isQualifier(_ at: Int, _ lexed: Lexed) -> Bool {
    !lexed[at].isCapital && qualifiers.contains(lexed[at].key)
  }

  private static let acting = WordKeySet(words: "serves acts")

  private static let qualifiers = WordKeySet(
    words: "sole direct indirect ultimate current external corporate registered bank financial publicly-traded "
      + "managing general parent publicly-held thrift collateral asset immediate")
}
