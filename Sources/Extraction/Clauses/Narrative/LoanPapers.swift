internal import DealModel
internal import Names

/// Gives the papers of a loan the sides of the loan agreement before: "The Loan is evidenced by a Promissory Note and
/// secured by a Deed of Trust".
struct LoanPapers {
  let lexed: Lexed

  /// Fills the sides of a paper that names none.
  func fill(_ index: Int, _ title: TitleMatch, in sentence: Range<Int>, _ mentions: inout [AgreementMention]) {
    let paper = mentions[index]
    guard paper.kind == .note || paper.kind == .securityPledge, paper.parties.isEmpty, paper.subject == nil,
      title.determiner == .indefinite, lexed[title.range.lowerBound].isCapital || paper.date != nil,
      isOfLoan(sentence), isEvidence(before: title.range.lowerBound),
      let loan = mentions[..<index].suffix(LoanPapers.reach).last(where: {
        $0.kind == .credit && $0.subject != nil && $0.connectors == [.with]
      })
    else { return }
    mentions[index].subject = loan.subject
    mentions[index].parties = loan.parties
    mentions[index].connectors = loan.connectors
  }

  /// How many mentions lie between a loan agreement and the papers of its loan.
  private static let reach = 6

  /// Whether a sentence speaks of "the Loan", "such loan", "the Term Loan".
  private func isOfLoan(_ sentence: Range<Int>) -> Bool {
    switch lexed.word(sentence.lowerBound) {
    case .the, .such, .this: break
    default: return false
    }
    return sentence.prefix(4).contains { LoanPapers.loans.contains(lexed[$0].key) }
  }

  /// "evidenced by a", "secured by a first priority".
  private func isEvidence(before title: Int) -> Bool {
    span(max(0, title - 5), title).contains { lexed.word($0) == .by && LoanPapers.told.contains(lexed[$0 - 1].key) }
  }

  private static let loans = WordKeySet(words: "loan loans borrowing borrowings advance advances indebtedness")
  private static let told = WordKeySet(words: "evidenced secured")
}
