internal import DealModel
internal import Names

/// "Jane Roe, our Treasurer, will transition from that role to serve as Senior Counsel": leaves one office for another.
enum TransitionRule {
  static func read(_ verb: Int, _ sentence: OfficeSentence) -> [OfficeChange] {
    let lexed = sentence.lexed
    let start = sentence.verbStart(verb)
    guard start < verb || lexed.word(verb) != .transition && lexed[verb].key != OfficeTerms.move,
      !sentence.hasWord([.not, .may], in: start..<verb),
      !sentence.isConditional(at: verb), let group = sentence.subject(before: start)
    else { return [] }
    var at = verb + 1
    var old: OfficePhrase?
    var leaves = false
    if lexed.word(at) == .from {
      leaves = true
      old = sentence.offices.phrase(at: at + 1, before: sentence.end)
      at = old?.end ?? at + 1
      while at < min(sentence.end, verb + 12), lexed.word(at) != .to { at += 1 }
    }
    guard lexed.word(at) == .to || lexed[at].key == OfficeTerms.into else { return [] }
    at += 1
    while at < min(sentence.end, verb + 18),
      OfficeTerms.begin.contains(lexed[at].key) || isService(lexed.word(at))
    { at += 1 }
    var found: [OfficeChange] = []
    let new = sentence.offices.phrase(at: at, before: sentence.end)
    // "moved from Ohio to Texas"
    guard lexed.word(verb) == .transition || !OfficeTerms.moves.contains(lexed[verb].key) || old != nil || new != nil
    else { return [] }
    for member in group.members {
      let place = group.start..<max(new?.end ?? 0, old?.end ?? 0, verb + 1)
      if leaves, let office = old ?? sentence.held(by: member) {
        found.append(
          OfficeChange(person: member, office: office, event: .resigned, rule: "transition", place: place))
      }
      if let new {
        found.append(
          OfficeChange(person: member, office: new, event: .appointed, rule: "transition", place: place))
      }
    }
    return found
  }

  private static func isService(_ word: Word) -> Bool {
    switch word {
    case .serve, .serving, .as, .become, .be, .assume: true
    default: false
    }
  }
}
