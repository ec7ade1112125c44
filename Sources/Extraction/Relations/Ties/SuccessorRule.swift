internal import DealModel
internal import Names

/// "Tern Bank, N.A., as successor in interest to Wren Bank": the first succeeds the second.
enum SuccessorRule {
  static func read(_ noun: Int, _ sentence: TieSentence) -> [Tie] {
    let lexed = sentence.lexed
    if lexed.word(noun) == .succeeded { return verb(noun, sentence) }
    var at = noun + 1
    while at < min(sentence.end, noun + 7), lexed.word(at) != .to, lexed.word(at) != .with {
      guard lexed[at].isWord, !lexed[at].isCapital, lexed.word(at) != .and else { return beside(noun, sentence) }
      at += 1
    }
    // "successor by merger with"
    let isMerger = lexed.word(at) == .with && lexed.word(at - 1) == .merger
    guard lexed.word(at) == .to || isMerger else { return beside(noun, sentence) }
    guard let old = sentence.reference(at: business(at + 1, sentence)), !old.isPossessive else { return [] }
    if let new = following(noun, old, sentence) { return succession(of: new, to: old) }
    guard let nearest = sentence.reference(before: noun), !nearest.isPossessive,
      describes(nearest.end..<noun, sentence) || sentence.isDescribed(nearest, at: noun),
      let new = current(nearest, sentence)
    else { return [] }
    return succession(of: new, to: old)
  }

  private static func succession(of new: CompanyReference, to old: CompanyReference) -> [Tie] {
    guard let first = new.entities.first, new.entities.count == 1, let second = old.entities.first, first != second
    else { return [] }
    let start = min(new.range.lowerBound, old.range.lowerBound)
    return [
      Tie(
        kind: .successorOf, from: first, to: second, rule: "successor_to",
        place: start..<max(new.range.upperBound, old.range.upperBound))
    ]
  }

  /// "As successor by merger to Wren Bank, Tern Bank has assumed": who stands behind it at the start of a sentence.
  private static func following(
    _ noun: Int, _ old: CompanyReference, _ sentence: TieSentence
  ) -> CompanyReference? {
    let lexed = sentence.lexed
    let opening = lexed.word(noun - 1) == .the ? noun - 2 : noun - 1
    guard lexed.word(opening) == .as, lexed[opening].isCapital, lexed.kind(old.end) == .comma,
      let new = sentence.reference(at: old.end + 1), !new.isPossessive
    else { return nil }
    return new
  }

  /// "Wren Bank, as resigning trustee, and Tern Bank, N.A., as successor trustee".
  private static func beside(_ noun: Int, _ sentence: TieSentence) -> [Tie] {
    let lexed = sentence.lexed
    guard ReplacementRule.isRole(noun + 1, lexed) || ReplacementRule.isRole(noun + 2, lexed),
      let new = sentence.reference(before: noun), new.entities.count == 1,
      describes(new.end..<noun, sentence) || sentence.hasWord([.appointed], in: new.end..<min(noun, new.end + 5))
    else { return [] }
    let role = ReplacementRule.isRole(noun + 1, lexed) ? lexed[noun + 1].key : lexed[noun + 2].key
    if let old = leaving(noun, role, sentence), old.entities.count == 1, let first = new.entities.first,
      let second = old.entities.first, first != second
    {
      let start = min(new.range.lowerBound, old.range.lowerBound)
      return [
        Tie(
          kind: .successorOf, from: first, to: second, rule: "successor_to",
          place: start..<max(noun + 1, old.range.upperBound))
      ]
    }
    for at in max(sentence.range.lowerBound, noun - 60)..<min(sentence.end, noun + 60)
    where leavers.contains(lexed[at].key) && (lexed[at + 1].key == role || lexed[at + 2].key == role) {
      guard let old = sentence.reference(before: at), old.entities.count == 1, describes(old.end..<at, sentence),
        let first = new.entities.first, let second = old.entities.first, first != second
      else { continue }
      let start = min(new.range.lowerBound, old.range.lowerBound)
      return [
        Tie(
          kind: .successorOf, from: first, to: second, rule: "successor_to", place: start..<max(noun, at) + 2)
      ]
    }
    return []
  }

  /// "Wren Bank resigned as trustee", "removed Wren Bank as rights agent", "the resignation of Wren Bank": who makes room.
  ///
  /// In the same role, where one is told.
  private static func leaving(_ noun: Int, _ role: WordKey, _ sentence: TieSentence) -> CompanyReference? {
    let lexed = sentence.lexed
    func isSame(_ start: Int) -> Bool {
      guard let `as` = span(start, start + 3).first(where: { lexed.word($0) == .as }) else { return true }
      return span(`as` + 1, `as` + 7).contains { lexed[$0].key == role }
    }
    for at in max(sentence.range.lowerBound, noun - 60)..<min(sentence.end, noun + 60) {
      switch lexed.word(at) {
      case .resigned:
        if let old = sentence.subjects(before: at).last, isSame(at + 1) { return old }
      case .resignation where lexed.word(at + 1) == .of:
        if let old = sentence.reference(at: at + 2), isSame(old.end) { return old }
      case .removed:
        if let old = sentence.reference(at: at + 1), isSame(old.end) { return old }
      default: break
      }
    }
    return nil
  }

  private static let leavers = WordKeySet(
    words: "resigning retiring prior predecessor existing outgoing departing former removed replaced original")

  /// "Wren Bank, predecessor in interest to Tern Bank, N.A.".
  static func readPredecessor(_ noun: Int, _ sentence: TieSentence) -> [Tie] {
    let lexed = sentence.lexed
    var at = noun + 1
    if lexed.word(at) == .in, lexed.word(at + 1) == .interest { at += 2 }
    guard lexed.word(at) == .to || lexed.word(at) == .of, let new = sentence.reference(at: at + 1), !new.isPossessive,
      let old = sentence.reference(before: noun), !old.isPossessive, describes(old.end..<noun, sentence)
    else { return [] }
    return succession(of: new, to: old)
  }

  /// "Tern Bank, N.A. succeeded Wren Bank as trustee"
  private static func verb(_ verb: Int, _ sentence: TieSentence) -> [Tie] {
    let lexed = sentence.lexed
    let start = sentence.verbStart(verb)
    guard !sentence.hasWord([.was, .were, .be, .been, .not, .may], in: start..<verb),
      let old = sentence.reference(at: lexed.word(verb + 1) == .to ? verb + 2 : verb + 1), !old.isPossessive,
      let new = sentence.bearer(of: verb)
    else { return [] }
    return succession(of: new, to: old)
  }

  /// "to the corporate trust business of Wren Bank": where the name starts.
  private static func business(_ start: Int, _ sentence: TieSentence) -> Int {
    let lexed = sentence.lexed
    guard sentence.reference(at: start) == nil else { return start }
    for at in start..<min(sentence.end, start + 14) {
      guard lexed[at].isWord, !lexed[at].isCapital else { break }
      if lexed.word(at) == .of, sentence.reference(at: at + 1) != nil { return at + 1 }
    }
    return start
  }

  /// Of "Tern Bank (formerly known as Tern Trust Company (successor to": Tern Bank.
  private static func current(_ named: CompanyReference, _ sentence: TieSentence) -> CompanyReference? {
    let lexed = sentence.lexed
    var at = named.range.lowerBound - 1
    while lexed.word(at) == .the || lexed.word(at) == .as || lexed.word(at) == .known { at -= 1 }
    guard lexed.word(at) == .formerly,
      lexed.kind(named.end) == .openParenthesis || lexed.kind(named.end) == .comma
    else { return named }
    return sentence.reference(before: at)
  }

  /// Nothing between but commas, a bracket, "as trustee".
  private static func describes(_ gap: Range<Int>, _ sentence: TieSentence) -> Bool {
    guard gap.count <= 7 else { return false }
    return gap.allSatisfy { at in
      switch sentence.lexed.word(at) {
      case .as, .a, .the, .and, .is, .became, .solely, .trustee, .agent: true
      default: sentence.lexed.kind(at) == .comma || sentence.lexed.kind(at) == .openParenthesis
      }
    }
  }
}
