internal import DealModel

/// "Birch Merger Sub will merge with and into Elm": the parent of the merger subsidiary acquires the other; without a
/// subsidiary the surviving company succeeds the other.
enum MergerRule {
  /// - Parameter parents: The parent of each subsidiary, as found so far.
  static func read(_ verb: Int, _ sentence: TieSentence, parents: [Int: Int]) -> [Tie] {
    let lexed = sentence.lexed
    guard let into = partner(after: verb + 1, sentence) else { return [] }
    let start = sentence.verbStart(verb)
    guard !sentence.hasWord([.may, .not], in: start..<verb) else { return [] }
    if let parent = unnamed(before: start, sentence) {
      return ties(parent.entities, into.entities, parent.range.lowerBound..<into.range.upperBound, "merger_sub")
    }
    let merging: [CompanyReference]
    if lexed.word(verb) == .merger {
      guard lexed.word(verb + 1) == .of, let first = sentence.reference(at: verb + 2) else { return [] }
      merging = [first]
    } else {
      merging = sentence.subjects(before: verb)
    }
    guard let who = merging.last, who.entities.count == 1, let first = who.entities.first, let second = into.entities.first
    else { return [] }
    let place = min(who.range.lowerBound, into.range.lowerBound)..<into.range.upperBound
    if let parent = top(of: first, parents), parent != second { return ties([parent], into.entities, place, "merger_sub") }
    if let parent = top(of: second, parents), parent != first { return ties([parent], [first], place, "merger_sub") }
    guard parents[first] == nil, parents[second] == nil, lexed.word(verb) == .merged,
      !sentence.hasWord([.will, .would, .shall, .be], in: start..<verb)
    else { return [] }
    return [Tie(kind: .successorOf, from: second, to: first, rule: "merged_into", place: place)]
  }

  /// Who is merged into: after "with and into", "into" or "with", and after "merger of X".
  private static func partner(after start: Int, _ sentence: TieSentence) -> CompanyReference? {
    let lexed = sentence.lexed
    var at = start
    if lexed.word(at) == .of, let first = sentence.reference(at: at + 1) {
      at = first.end
      if lexed.kind(at) == .comma {
        while at < min(sentence.end, first.end + 24), lexed.word(at) != .with, lexed.word(at) != .into { at += 1 }
      }
    }
    var seen = false
    while at < min(sentence.end, start + 40) {
      switch lexed.word(at) {
      case .with, .into: seen = true
      case .and where seen: break
      default:
        guard seen, let found = sentence.reference(at: at) else { return nil }
        return possessed(found, sentence) ?? found
      }
      at += 1
    }
    return nil
  }

  /// "into the registrant's wholly-owned subsidiary, Birch, Inc.": the subsidiary is meant.
  private static func possessed(_ owner: CompanyReference, _ sentence: TieSentence) -> CompanyReference? {
    guard owner.isPossessive else { return nil }
    return sentence.references.first {
      $0.range.lowerBound > owner.range.upperBound
        && sentence.isSubsidiary(owner.range.upperBound..<$0.range.lowerBound)
    }
  }

  /// "a newly formed subsidiary of ALDER was merged with": the parent of a subsidiary without a name.
  private static func unnamed(before start: Int, _ sentence: TieSentence) -> CompanyReference? {
    let lexed = sentence.lexed
    guard let parent = sentence.reference(before: start), parent.end == start, !parent.isPossessive else { return nil }
    var at = parent.range.lowerBound - 1
    if lexed.word(at) == .the { at -= 1 }
    guard lexed.word(at) == .of, lexed.word(at - 1) == .subsidiary else { return nil }
    at -= 2
    while at > sentence.range.lowerBound, lexed[at].isWord, !lexed[at].isCapital, lexed.word(at) != .a, lexed.word(at) != .an {
      at -= 1
    }
    guard lexed.word(at) == .a || lexed.word(at) == .an else { return nil }
    // After a name and a comma it describes that name.
    return sentence.references.contains { $0.end == at - 1 && lexed.kind(at - 1) == .comma } ? nil : parent
  }

  /// The company at the top of a chain of parents.
  private static func top(of entity: Int, _ parents: [Int: Int]) -> Int? {
    var seen: Set<Int> = [entity]
    var at = parents[entity]
    while let next = at, let further = parents[next], seen.insert(next).inserted { at = further }
    return at
  }

  private static func ties(_ from: [Int], _ to: [Int], _ place: Range<Int>, _ rule: String) -> [Tie] {
    from.prefix(1).flatMap { buyer in
      to.filter { $0 != buyer }.map { Tie(kind: .acquires, from: buyer, to: $0, rule: rule, place: place) }
    }
  }
}
