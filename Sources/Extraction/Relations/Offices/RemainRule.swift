internal import DealModel
/// "John Doe will remain a director", "will continue to serve as Chairman": an office kept by somebody who gives up or
/// takes another.
enum RemainRule {
  static func read(_ verb: Int, _ sentence: OfficeSentence) -> [OfficeChange] {
    let lexed = sentence.lexed
    let start = sentence.verbStart(verb)
    guard sentence.hasWord([.will, .shall], in: start..<verb), !sentence.hasWord([.not], in: start..<verb),
      !sentence.isConditional(at: verb), let group = sentence.subject(before: start)
    else { return [] }
    var at = verb + 1
    while isService(lexed.word(at)) { at += 1 }
    guard
      let office = sentence.offices.phrase(
        at: at, before: sentence.end, allowsBoard: lexed.word(at - 1) == .on)
    else {
      return []
    }
    return group.members.map {
      OfficeChange(
        person: $0, office: office, event: .serves, rule: "remains", place: group.start..<office.end,
        isImplied: true)
    }
  }

  private static func isService(_ word: Word) -> Bool {
    switch word {
    case .to, .serve, .serving, .as, .be, .in, .on: true
    default: false
    }
  }
}
