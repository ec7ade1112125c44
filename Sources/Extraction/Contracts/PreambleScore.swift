/// How surely a place that lists parties is the preamble of the contract.
extension PreambleFinder {
  /// The form of a place once its list is known.
  func settled(_ preamble: Preamble, connector: Int) -> Preamble.Form {
    guard preamble.form == .sentence else { return preamble.form }
    if isRecital(preamble.start, connector) { return .recital }
    if lexed.word(preamble.start) == .this { return .sentence }
    return preamble.parties.defined > 0 ? .sentence : .cover
  }

  /// Whether another agreement is spoken of: "that certain", "WHEREAS", "Reference is made".
  func isRecital(_ start: Int, _ connector: Int) -> Bool {
    for at in stride(from: connector - 1, through: max(start, connector - 40), by: -1) {
      switch lexed.word(at) {
      case .whereas, .pursuant, .amends, .references: return true
      // "Reference is made to the Purchase Agreement among …"
      case .reference where lexed.word(at + 1) == .is: return true
      case .certain where lexed.word(at - 1) == .that: return true
      case .this where lexed[at].isCapital: return false
      default: continue
      }
    }
    return false
  }

  /// "Harrow Mills LLC (the "Company") hereby grants to the Participant an option": an award that leaves its holder's
  /// name to another page.
  func isGranting(_ parties: PreambleList) -> Bool {
    var verb = parties.range.upperBound
    while verb < parties.range.upperBound + 3, !PreambleWords.isGranting(lexed[verb].key) { verb += 1 }
    guard PreambleWords.isGranting(lexed[verb].key) else { return false }
    return (verb + 1..<verb + 30).contains { PreambleWords.isGranted(lexed[$0].key) }
  }

  func score(_ preamble: Preamble, connector: Int, recitals: Int?) -> Double {
    let parties = preamble.parties
    var score = 0.0
    switch parties.named {
    case 0: return 0
    case 1 where preamble.form == .defined: return isGranting(parties) ? 1 : 0
    case 1: score = parties.hasBlank || parties.leavesOut || parties.list.members.count > 1 ? 6 : 2
    default: score = 10
    }
    score += Double(min(3, parties.defined)) * 1.5
    if lexed.word(preamble.start) == .this { score += 3 }
    switch parties.ending {
    case .recital, .predicate: score += 1.5
    case .sentence: score += 0.5
    case .limit: break
    }
    switch preamble.form {
    case .sentence, .blocks: break
    case .inverted: score -= 1
    case .labels: score -= parties.named > 1 ? 3 : 1
    case .defined: score -= 4
    case .cover, .instrument: score -= 2
    case .recital: score -= 8
    }
    if let recitals, connector > recitals { score -= 6 }
    if preamble.form == .cover || preamble.form == .recital, connector > PreambleFinder.firstWords { return 0 }
    return score - Double(connector) / 1000
  }
}
