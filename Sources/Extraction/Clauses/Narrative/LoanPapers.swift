internal import DealModel
internal import Names

/// Gives the papers of a loan its sides: "a loan from Tern Bank, evidenced by a Promissory Note", "The Loan is evidenced by a
/// Promissory Note and secured by a Deed of Trust".
struct LoanPapers {
  let lexed: Lexed

  /// Fills the sides of a paper that names none.
  func fill(
    _ index: Int, _ title: TitleMatch, _ events: [NarrativeEvent], in sentence: Range<Int>,
    _ mentions: inout [AgreementMention]
  ) {
    let paper = mentions[index]
    guard paper.kind == .note || paper.kind == .securityPledge, paper.parties.isEmpty, paper.subject == nil,
      title.determiner == .indefinite,
      let loan = loanBefore(index, title, events, sentence, mentions) ?? loanTold(index, title, sentence, mentions)
    else { return }
    mentions[index].subject = mentions[loan].subject
    mentions[index].parties = mentions[loan].parties
    mentions[index].connectors = mentions[loan].connectors
    guard sentence.contains(mentions[loan].titleTokens.lowerBound) else { return }
    mentions[index].verb = mentions[loan].verb
    mentions[index].announced = mentions[loan].announced
  }

  // MARK: In one sentence

  /// The loan, or the paper of it, that stands right before "evidenced by" or "secured by".
  private func loanBefore(
    _ index: Int, _ title: TitleMatch, _ events: [NarrativeEvent], _ sentence: Range<Int>,
    _ mentions: [AgreementMention]
  ) -> Int? {
    guard case .agreement(let loan) = events.last, loan < index,
      sentence.contains(mentions[loan].titleTokens.lowerBound),
      mentions[loan].kind == .credit || mentions[loan].kind == .note, !mentions[loan].parties.isEmpty,
      ties(mentions[index].kind, title, behind: mentions[loan].clause.upperBound)
    else { return nil }
    return loan
  }

  /// Whether "evidenced by" stands between a loan and a note, or "secured by" before collateral that has a title.
  private func ties(_ kind: Agreement.Kind, _ title: TitleMatch, behind loan: Int) -> Bool {
    let gap = span(loan, title.range.lowerBound)
    guard gap.count <= LoanPapers.longestGap else { return false }
    return gap.contains { at in
      guard lexed.word(at + 1) == .by else { return false }
      return kind == .note && lexed[at].key == LoanPapers.evidenced
        || kind == .securityPledge && lexed[at].key == LoanPapers.secured && lexed[title.head].isCapital
    }
  }

  /// "which is evidenced by a", "and is secured by a first".
  private static let longestGap = 8

  // MARK: From a sentence before

  /// The loan that "The Loan is evidenced by" speaks of.
  private func loanTold(
    _ index: Int, _ title: TitleMatch, _ sentence: Range<Int>, _ mentions: [AgreementMention]
  ) -> Int? {
    guard lexed[title.range.lowerBound].isCapital || mentions[index].date != nil, isOfLoan(sentence),
      isEvidence(before: title.range.lowerBound)
    else { return nil }
    return mentions[..<index].suffix(LoanPapers.reach).lastIndex {
      $0.kind == .credit && $0.subject != nil && $0.connectors == [.with]
    }
  }

  /// How many mentions lie between a loan agreement and the papers of its loan.
  private static let reach = 6

  /// Whether a sentence speaks of "the Loan", "such loan", "the Term Loan".
  private func isOfLoan(_ sentence: Range<Int>) -> Bool {
    switch lexed.word(sentence.lowerBound) {
    case .the, .such, .this: break
    default: return false
    }
    // "The loan to Jane Roe is evidenced by" is another one.
    guard let noun = sentence.prefix(4).first(where: { LoanPapers.loans.contains(lexed[$0].key) }) else { return false }
    return lexed.word(noun + 1).isFormOfBe || lexed.word(noun + 1) == .will
      || LoanPapers.runs.contains(lexed[noun + 1].key)
  }

  /// "evidenced by a", "secured by a first priority".
  private func isEvidence(before title: Int) -> Bool {
    span(max(0, title - 5), title).contains {
      lexed.word($0) == .by
        && (lexed[$0 - 1].key == LoanPapers.evidenced || lexed[$0 - 1].key == LoanPapers.secured)
    }
  }

  private static let loans = WordKeySet(words: "loan loans borrowing borrowings advance advances indebtedness")
  private static let runs = WordKeySet(words: "bears bear matures accrues carries")
  private static let evidenced = WordKey("evidenced")
  private static let secured = WordKey("secured")
}
