internal import DealModel
internal import Names

/// "entered into a Purchase Agreement and a Registration Rights Agreement with Alder Fund": titles in a row share
/// the verb, its subject and the list that stands after one of them.
struct TitleSequence {
  let lexed: Lexed

  func join(
    _ index: Int, _ title: TitleMatch, _ events: [NarrativeEvent], _ sentence: Range<Int>,
    _ mentions: inout [AgreementMention]
  ) {
    guard title.determiner == .indefinite || title.determiner == .none || title.determiner == .possessive,
      case .agreement(let last) = events.last, last < index, sentence.contains(mentions[last].titleTokens.lowerBound),
      let verb = mentions[last].verb, verb == .entered || verb == .issued,
      isConjunction(span(mentions[last].clause.upperBound, title.range.lowerBound)),
      title.determiner != .possessive || mentions[last].kind == mentions[index].kind
    else { return }
    if mentions[index].verb == nil {
      mentions[index].verb = verb
      mentions[index].subject = mentions[last].subject
      mentions[index].announced = mentions[last].announced
    }
    guard verb == .entered, mentions[index].verb == .entered else { return }
    if mentions[last].parties.isEmpty, mentions[index].connectors.first == .with {
      mentions[last].parties = mentions[index].parties
      mentions[last].connectors = mentions[index].connectors
    } else if mentions[index].parties.isEmpty, mentions[last].connectors.first == .with {
      mentions[index].parties = mentions[last].parties
      mentions[index].connectors = mentions[last].connectors
    }
  }

  /// Whether only commas, "and" and an article join two titles, amounts and short names in brackets aside: "its 4%
  /// Notes in the principal amount of $5,000,000 (the “2030 Notes”) and its 5% Notes".
  private func isConjunction(_ range: Range<Int>) -> Bool {
    guard !range.isEmpty, range.count <= 48 else { return false }
    var joined = false
    var at = range.lowerBound
    while at < range.upperBound {
      switch lexed.word(at) {
      case .and: joined = true
      case .a, .an, .its, .certain, .that, .the: break
      case .in where lexed.word(at + 1) == .the, .aggregate, .principal, .amount, .of, .million, .billion: break
      default:
        switch lexed.kind(at) {
        case .comma: joined = true
        case .number, .dollar, .percent: break
        case .openParenthesis:
          guard let close = span(at, range.upperBound).first(where: { lexed.kind($0) == .closeParenthesis })
          else { return false }
          at = close
        default: if lexed[at].key != TitleSequence.related { return false }
        }
      }
      at += 1
    }
    return joined
  }

  private static let related = WordKey("related")
}
