internal import DealModel
internal import Names

/// The papers of a loan that a sentence tells: "a loan from Tern Bank, evidenced by a Promissory Note and secured by a Deed
/// of Trust".
struct DebtPapers {
  let lexed: Lexed

  /// Gives a paper the parties of the loan that it evidences or secures, where the clause names none.
  func join(
    _ index: Int, _ title: TitleMatch, _ events: [NarrativeEvent], _ sentence: Range<Int>,
    _ mentions: inout [AgreementMention]
  ) {
    guard mentions[index].subject == nil, mentions[index].parties.isEmpty, title.determiner == .indefinite,
      case .agreement(let loan) = events.last, loan < index, sentence.contains(mentions[loan].titleTokens.lowerBound),
      mentions[loan].kind == .credit || mentions[loan].kind == .note, !mentions[loan].parties.isEmpty,
      belongs(mentions[index].kind, title, behind: mentions[loan].clause.upperBound)
    else { return }
    mentions[index].subject = mentions[loan].subject
    mentions[index].parties = mentions[loan].parties
    mentions[index].connectors = mentions[loan].connectors
    mentions[index].verb = mentions[loan].verb
    mentions[index].announced = mentions[loan].announced
  }

  /// Whether "evidenced by" stands between a loan and a note, or "secured by" before collateral that has a title.
  private func belongs(_ kind: Agreement.Kind, _ title: TitleMatch, behind loan: Int) -> Bool {
    let gap = span(loan, title.range.lowerBound)
    guard gap.count <= DebtPapers.longestGap else { return false }
    return gap.contains { at in
      guard lexed.word(at + 1) == .by else { return false }
      return kind == .note && lexed[at].key == DebtPapers.evidenced
        || kind == .securityPledge && lexed[at].key == DebtPapers.secured && lexed[title.head].isCapital
    }
  }

  private static let evidenced = WordKey("evidenced")
  private static let secured = WordKey("secured")
  /// "which is evidenced by a", "and is secured by a first".
  private static let longestGap = 8
}
