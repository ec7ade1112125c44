internal import Names

/// Reads under which exhibit number a sentence says that an agreement is filed, for a report without a list of
/// exhibits: "the Purchase Agreement, a copy of which is attached as Exhibit 10.1".
struct ExhibitReferences {
  let lexed: Lexed

  /// Gives the mentions of a stretch of the narrative their numbers.
  func read(_ range: Range<Int>, into mentions: inout [AgreementMention]) {
    for at in range where lexed.word(at) == .exhibit || lexed.word(at) == .exhibits {
      guard let verb = filing(before: at, from: range.lowerBound) else { continue }
      let numbers = numbers(after: at, before: range.upperBound)
      let start = sentenceStart(verb, from: range.lowerBound)
      let named = mentions.indices.filter {
        mentions[$0].origin == .narrative && mentions[$0].document == lexed.document
          && mentions[$0].titleTokens.lowerBound >= start && mentions[$0].titleTokens.upperBound <= verb
          && !isUnder(mentions[$0]) && mentions[$0].determiner != .demonstrative
          && (mentions[$0].titleTokens.count == 1 || lexed[mentions[$0].titleTokens.lowerBound].isCapital)
      }.sorted { mentions[$0].titleTokens.lowerBound < mentions[$1].titleTokens.lowerBound }
      guard !numbers.isEmpty, named.count >= numbers.count else { continue }
      if numbers.count == 1, let last = named.last, verb - mentions[last].titleTokens.upperBound > 14 { continue }
      for (index, number) in zip(named.suffix(numbers.count), numbers) {
        // What is filed under 99 is a press release that speaks of the agreement.
        guard ExhibitNumbers.mayBeAgreement(number), !number.hasPrefix("99"), mentions[index].exhibits.isEmpty else {
          continue
        }
        mentions[index].exhibits = [number]
      }
    }
  }

  /// The verb of "is filed herewith as Exhibit", "attached to this report as Exhibit".
  private func filing(before exhibit: Int, from start: Int) -> Int? {
    guard lexed.word(exhibit - 1) == .as || lexed.word(exhibit - 1) == .at else { return nil }
    for at in span(max(start, exhibit - 9), exhibit - 1).reversed() {
      switch lexed.word(at) {
      case .filed, .attached, .included: return at
      case .incorporated, .furnished: return nil
      default: if lexed.kind(at) == .period { return nil }
      }
    }
    return nil
  }

  /// "10.1", "10.63, 10.64 and 10.65".
  private func numbers(after exhibit: Int, before limit: Int) -> [String] {
    var found: [String] = []
    for at in span(exhibit + 1, min(limit, exhibit + 20)) {
      switch lexed.kind(at) {
      case .number: found.append(lexed.string(at))
      case .comma: continue
      default:
        guard lexed.word(at) == .and || lexed.word(at) == .exhibit else { return found }
      }
    }
    return found
  }

  /// "the warrant issued under the Purchase Agreement, a copy of which": the warrant is filed.
  private func isUnder(_ mention: AgreementMention) -> Bool {
    span(max(0, mention.titleTokens.lowerBound - 3), mention.titleTokens.lowerBound).contains {
      lexed.word($0) == .under || lexed.word($0) == .pursuant
    }
  }

  private func sentenceStart(_ verb: Int, from start: Int) -> Int {
    for at in span(max(start, verb - 80), verb).reversed()
    where lexed.kind(at) == .period || lexed.kind(at) == .semicolon || lexed.kind(at) == .lineEnd {
      return at + 1
    }
    return max(start, verb - 80)
  }
}
