internal import DealModel

/// "Birch Merger Sub will merge with and into Elm": the parent of the merger subsidiary acquires the other; without a
/// subsidiary the surviving company acquires the other, or succeeds it where both bear one name.
enum MergerRule {
  /// - Parameters:
  ///   - parents: The parent of each subsidiary, as found so far.
  ///   - isPartner: Whether a company can be the target of a merger to come: it agreed to it.
  ///   - isBank: Whether a company is a bank that runs: it goes up in whom it merges into.
  ///   - isKin: Whether two companies bear the same name: one takes the other's place.
  ///   - isOneName: Whether one is the holding company of the other by its name.
  static func read(
    _ verb: Int, _ sentence: TieSentence, parents: [Int: Int], isPartner: (Int) -> Bool, isBank: (Int) -> Bool,
    isKin: (Int, Int) -> Bool, isOneName: (Int, Int) -> Bool
  ) -> [Tie] {
    let lexed = sentence.lexed
    let start = sentence.verbStart(verb)
    let isDone =
      lexed.word(verb) == .merged && !sentence.hasWord([.will, .would, .shall, .be, .to], in: start..<verb)
      || lexed.word(verb) == .merger
        && sentence.hasWord([.completed, .consummated, .closed, .effective], in: sentence.range)
        && !sentence.hasWord([.will, .would, .shall], in: sentence.range)
    let isTarget = { (company: Int) in isDone || isPartner(company) }
    // "would have merged": it did not.
    guard !sentence.hasWord([.may, .not], in: start..<verb),
      !sentence.hasWord([.would], in: start..<verb) || !sentence.hasWord([.have], in: start..<verb)
    else { return [] }
    let isNoun = lexed.word(verb) == .merger
    let object = isNoun ? Asides.definitions(lexed, from: verb + 1, before: sentence.end) : verb + 1
    if !isNoun, let parent = unnamed(after: object, sentence),
      let target = sentence.subjects(before: verb).last
    {
      let targets = sentence.hasWord([.each], in: start..<verb) ? sentence.row(endingWith: target) : [target]
      return ties(
        parent.entities, targets.flatMap(\.entities), target.range.lowerBound..<parent.range.upperBound, "merger_sub")
    }
    // "the merger of Birch into a wholly owned subsidiary of Alder"
    if isNoun, lexed.word(object) == .of, let target = sentence.reference(at: object + 1), !target.isPossessive,
      let parent = unnamed(after: target.end, sentence),
      !sentence.hasWord([.may, .not], in: max(sentence.range.lowerBound, verb - 6)..<verb)
    {
      return ties(
        parent.entities, target.entities.filter(isTarget), target.range.lowerBound..<parent.range.upperBound,
        "merger_sub")
    }
    guard let into = partner(after: object, sentence) else { return [] }
    // "approved its merger with and into Elm"
    let bearer = isNoun ? sentence.owner(before: verb).flatMap { $0.range.upperBound >= verb - 1 ? $0 : nil } : nil
    if let parent = unnamed(before: start, sentence) {
      return ties(
        parent.entities, into.entities, parent.range.lowerBound..<into.range.upperBound, "merger_sub")
    }
    let merging: [CompanyReference]
    if isNoun {
      guard
        let first = bearer ?? (lexed.word(object) == .of ? sentence.reference(at: object + 1) : nil)
      else { return [] }
      merging = [first]
    } else {
      merging = sentence.subjects(before: verb)
    }
    guard let who = merging.last, who.entities.count == 1, let first = who.entities.first,
      let second = into.entities.first
    else { return [] }
    let place = min(who.range.lowerBound, into.range.lowerBound)..<into.range.upperBound
    if let parent = top(of: first, parents), parent != second, parents[second] == nil {
      guard !isBank(first) else { return [] }
      return ties([parent], into.entities.filter(isTarget), place, "merger_sub")
    }
    if let parent = top(of: second, parents), parent != first, parents[first] == nil {
      return ties([parent], [first].filter(isTarget), place, "merger_sub")
    }
    guard parents[first] == nil, parents[second] == nil, first != second else { return [] }
    if let parent = outcome(after: into.end, sentence), let top = parent.entities.first, top != second,
      top != first
    {
      // Who merged into it is gone, and it has its holding company.
      if isOneName(top, second), isDone {
        return [
          Tie(
            kind: .subsidiaryOf, from: second, to: top, rule: "merger_outcome",
            place: place.lowerBound..<parent.range.upperBound)
        ]
      }
      return ties(
        [top], into.entities.filter(isTarget), place.lowerBound..<parent.range.upperBound, "merger_outcome")
    }
    // "will merge with": which of the two goes on is not said.
    guard sentence.hasWord([.into], in: verb..<into.range.lowerBound) else { return [] }
    let kind: Relation.Kind = isKin(first, second) ? .successorOf : .acquires
    return [Tie(kind: kind, from: second, to: first, rule: "merged_into", place: place)]
  }

  /// Who is merged into: after "with and into", "into" or "with", and after "merger of X".
  private static func partner(after start: Int, _ sentence: TieSentence) -> CompanyReference? {
    let lexed = sentence.lexed
    var at = start
    if lexed.word(at) == .of, let first = sentence.reference(at: at + 1) {
      at = first.end
      if lexed.kind(at) == .comma {
        while at < min(sentence.end, first.end + 24), lexed.word(at) != .with, lexed.word(at) != .into {
          at += 1
        }
      }
    }
    var seen = false
    while at < min(sentence.end, start + 40) {
      switch lexed.word(at) {
      case .with, .into: seen = true
      case .and where seen: break
      default:
        guard seen, let found = sentence.reference(at: at) else { return nil }
        return sentence.possessed(by: found) ?? found
      }
      at += 1
    }
    return nil
  }

  /// "into a wholly owned subsidiary of ALDER", "into subsidiaries of ALDER": whose subsidiary it is.
  private static func unnamed(after start: Int, _ sentence: TieSentence) -> CompanyReference? {
    let lexed = sentence.lexed
    if let noun = (start..<min(sentence.end, start + 8)).first(where: { lexed.word($0) == .subsidiaries }),
      (start..<noun).allSatisfy({ lexed[$0].isWord && !lexed[$0].isCapital }), hasInto(start..<noun, sentence)
    {
      return lexed.word(noun + 1) == .of ? sentence.reference(at: noun + 2) : nil
    }
    var at = start
    while at < start + 4, lexed.word(at) != .a, lexed.word(at) != .an { at += 1 }
    guard lexed.word(at) == .a || lexed.word(at) == .an,
      hasInto(start..<at, sentence)
    else { return nil }
    for noun in at + 1..<min(sentence.end, at + 10) {
      guard lexed[noun].isWord || lexed.kind(noun) == .comma else { return nil }
      if lexed.word(noun) == .subsidiary, lexed.word(noun + 1) == .of {
        return sentence.reference(at: noun + 2)
      }
    }
    return nil
  }

  private static func hasInto(_ range: Range<Int>, _ sentence: TieSentence) -> Bool {
    sentence.hasWord([.with, .into], in: range)
  }

  /// "surviving as a wholly owned subsidiary of ALDER": the parent that the end of the sentence names.
  private static func outcome(after start: Int, _ sentence: TieSentence) -> CompanyReference? {
    let lexed = sentence.lexed
    for at in start..<min(sentence.end, start + 60)
    where lexed.word(at) == .subsidiary && lexed.word(at + 1) == .of {
      guard sentence.hasWord([.surviving, .survive, .becoming, .continuing, .as], in: start..<at) else {
        return nil
      }
      return sentence.reference(at: at + 2)
    }
    return nil
  }

  /// "a newly formed subsidiary of ALDER was merged with": the parent of a subsidiary without a name.
  private static func unnamed(before start: Int, _ sentence: TieSentence) -> CompanyReference? {
    let lexed = sentence.lexed
    guard let parent = sentence.reference(before: start), parent.end == start, !parent.isPossessive else {
      return nil
    }
    var at = parent.range.lowerBound - 1
    if lexed.word(at) == .the { at -= 1 }
    guard lexed.word(at) == .of, lexed.word(at - 1) == .subsidiary else { return nil }
    at -= 2
    while at > sentence.range.lowerBound, lexed[at].isWord, !lexed[at].isCapital, lexed.word(at) != .a,
      lexed.word(at) != .an
    {
      at -= 1
    }
    guard lexed.word(at) == .a || lexed.word(at) == .an else { return nil }
    // After a name and a comma it describes that name.
    return lexed.kind(at - 1) == .comma && sentence.reference(before: at - 1)?.end == at - 1 ? nil : parent
  }

  /// The company at the top of a chain of parents.
  static func top(of entity: Int, _ parents: [Int: Int]) -> Int? {
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
