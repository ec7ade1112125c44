internal import DealModel
internal import Names

/// What the exhibit table of Regulation S-K, Item 601, says of the papers under a number.
enum ExhibitNumbers {
  /// Whether an agreement may stand under the number: 1 underwriting, 2 acquisition, 4 instruments, 9 voting trust,
  /// 10 material contracts, 99 additional exhibits.
  ///
  /// Charters and by-laws (3), opinions (5, 8), letters of accountants (15, 16, 18), subsidiaries (21), consents (23),
  /// certifications (31, 32), data (100 and over) hold none.
  static func mayBeAgreement(_ number: String) -> Bool {
    guard let major = Int(number.prefix { $0.isNumber }) else { return true }
    switch major {
    case 1, 2, 4, 6, 7, 9, 10, 11, 19, 24...30, 33...99: return true
    default: return false
    }
  }

  /// Whether the rows of a list are merely counted, 1, 2, 3, so that their numbers tell nothing.
  static func areCounted(_ numbers: [String]) -> Bool {
    numbers.count > 2 && numbers.enumerated().allSatisfy { $1 == String($0 + 1) }
  }

  /// Papers that are no agreement by their title: press releases, opinions, consents, presentations.
  static func isNoAgreement(_ lexed: Lexed, _ title: TitleMatch, _ number: String) -> Bool {
    let text = lexed.string(title.range)
    if AgreementTitles.isOrder(text) { return false }
    if AgreementTitles.isPaper(text) { return true }
    if title.range.count == 1, annexes.contains(lexed[title.head].key) { return true }
    // "(2) Plan of acquisition, reorganization …": the caption of a group of the table.
    if title.range.last.map({ lexed.word($0) }) == .of { return true }
    // "Form of letter to stockholders"
    if title.range.count == 1, lexed.word(title.head) == .letter || lexed[title.head].key == letters,
      span(title.head + 1, title.head + 5).contains(where: { addressees.contains(lexed[$0].key) })
    {
      return true
    }
    // "Summary of Director Compensation Arrangements": about them, and none.
    if lexed[title.range.lowerBound - 2].key == summary, !isAgreement(lexed.word(title.head)) { return true }
    // Number 99 takes anything: only what calls itself an agreement is one.
    if number.hasPrefix("99") {
      switch lexed.word(title.head) {
      case .agreement, .agreements, .indenture, .amendment, .contract, .plan, .lease, .warrant, .note, .joinder: break
      default: if !isTold(AgreementTitles.kind(ofTitle: text), title, lexed) { return true }
      }
    }
    for at in title.range.prefix(12) where noAgreement.contains(lexed[at].key) { return true }
    if !isAgreement(lexed.word(title.head)), title.range.prefix(12).contains(where: { papers.contains(lexed[$0].key) })
    {
      return true
    }
    switch lexed.word(title.head) {
    case .consent where title.range.count <= 2, .certificate where title.range.count <= 3:
      return lexed.word(title.head) == .consent
    default: return false
    }
  }

  private static let summary = WordKey("summary")
  /// Whether a title without "agreement" in it is told to be one by its kind: a commitment letter, a guaranty, a declaration
  /// of trust.
  private static func isTold(_ kind: Agreement.Kind, _ title: TitleMatch, _ lexed: Lexed) -> Bool {
    switch kind {
    case .commitmentLetter, .guaranty, .settlement, .lockUp, .securityPledge: true
    default: title.range.count > 2 && lexed.matches(title.range.upperBound - 2, .of, .trust)
    }
  }

  private static let annexes = WordKeySet(words: "schedule exhibit annex appendix")
  private static let letters = WordKey("letters")
  private static let addressees = WordKeySet(
    words: "stockholders shareholders employees customers clients unitholders securityholders brokers dealers")

  private static func isAgreement(_ head: Word) -> Bool {
    switch head {
    case .agreement, .agreements, .contract, .contracts: true
    default: false
    }
  }

  private static let noAgreement = WordKeySet(
    words: """
      press opinion opinions presentation transcript slides newsletter certification statements balance bylaws \
      by-laws articles prospectus announcement news script infographic q&a faq
      """)
  /// Words of titles of papers, and of agreements, too: Proxy Agreement, Earnings Participation Agreement.
  private static let papers = WordKeySet(
    words: "report reports notice communication communications statement proxy earnings results")
}
