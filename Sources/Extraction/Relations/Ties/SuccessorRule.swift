internal import DealModel

/// "Tern Bank, N.A., as successor in interest to Wren Bank": the first succeeds the second.
enum SuccessorRule {
  static func read(_ noun: Int, _ sentence: TieSentence) -> [Tie] {
    let lexed = sentence.lexed
    if lexed.word(noun) == .succeeded { return verb(noun, sentence) }
    var at = noun + 1
    while at < min(sentence.end, noun + 7), lexed.word(at) != .to {
      guard lexed[at].isWord, !lexed[at].isCapital, lexed.word(at) != .and else { return [] }
      at += 1
    }
    guard lexed.word(at) == .to, let old = sentence.reference(at: business(at + 1, sentence)),
      !old.isPossessive,
      let new = sentence.reference(before: noun), !new.isPossessive, describes(new.end..<noun, sentence),
      let first = new.entities.first, new.entities.count == 1, let second = old.entities.first,
      first != second
    else { return [] }
    return [
      Tie(
        kind: .successorOf, from: first, to: second, rule: "successor_to",
        place: new.range.lowerBound..<old.range.upperBound)
    ]
  }

  /// "Wren Bank, predecessor in interest to Tern Bank, N.A.".
  static func readPredecessor(_ noun: Int, _ sentence: TieSentence) -> [Tie] {
    let lexed = sentence.lexed
    var at = noun + 1
    if lexed.word(at) == .in, lexed.word(at + 1) == .interest { at += 2 }
    guard lexed.word(at) == .to || lexed.word(at) == .of, let new = sentence.reference(at: at + 1), !new.isPossessive,
      let old = sentence.reference(before: noun), !old.isPossessive, describes(old.end..<noun, sentence),
      let first = new.entities.first, new.entities.count == 1, let second = old.entities.first, first != second
    else { return [] }
    return [
      Tie(
        kind: .successorOf, from: first, to: second, rule: "successor_to",
        place: old.range.lowerBound..<new.range.upperBound)
    ]
  }

  /// "Tern Bank, N.A. succeeded Wren Bank as trustee"
  private static func verb(_ verb: Int, _ sentence: TieSentence) -> [Tie] {
    let lexed = sentence.lexed
    let start = sentence.verbStart(verb)
    guard !sentence.hasWord([.was, .were, .be, .been, .not, .may], in: start..<verb),
      let old = sentence.reference(at: lexed.word(verb + 1) == .to ? verb + 2 : verb + 1), !old.isPossessive,
      let new = sentence.subjects(before: verb).last, let first = new.entities.first,
      let second = old.entities.first,
      first != second
    else { return [] }
    return [
      Tie(
        kind: .successorOf, from: first, to: second, rule: "successor_to",
        place: new.range.lowerBound..<old.range.upperBound)
    ]
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
