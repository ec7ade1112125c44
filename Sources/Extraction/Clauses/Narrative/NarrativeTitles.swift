internal import Names

/// Which words of the narrative are the title of an agreement, and which only look like one.
struct NarrativeTitles {
  let lexed: Lexed

  func isHead(_ at: Int) -> Bool {
    if AgreementTitles.isNarrativeHead(lexed[at].key) { return true }
    if TitleWords.isLineOfCredit(at, lexed) || isPair(at) || TitleWords.isArrangements(at, lexed)
      || TitleWords.isStatementOfWork(at, lexed) || TitleWords.isSettlement(at, lexed)
    {
      return true
    }
    return lexed.word(at) == .certificate && (lexed.word(at - 1) == .officer || lexed.word(at - 1) == .officers)
  }

  /// Whether a head and the word before it make one: "consent decree".
  func isPair(_ at: Int) -> Bool { TitleWords.isPair(lexed[at - 1].key, lexed[at].key) }

  func isQuoted(_ title: TitleMatch) -> Bool {
    lexed.kind(title.range.lowerBound - 1) == .openQuote
      && (lexed.kind(title.range.upperBound) == .closeQuote || lexed.kind(title.range.upperBound + 1) == .closeQuote)
  }

  /// "press release", "prospectus supplement": papers that are no agreements, also by the word before the title.
  func isPaper(_ title: TitleMatch) -> Bool {
    AgreementTitles.isPaper(lexed.string(title.range))
      || AgreementTitles.isPaper(lexed.string(span(max(0, title.range.lowerBound - 1), title.range.upperBound)))
  }

  static let credit = WordKey("credit")

  /// Words that look like a title's head and are none: "note that", "Warrant Shares", "shares of stock issuable".
  func isNoMention(_ at: Int) -> Bool {
    let token = lexed[at]
    switch token.word {
    case .letter, .letters: return lexed.word(at + 1) == .of && lexed[at + 2].key == NarrativeTitles.credit
    case .note:
      // "a promissory note that bears interest" is one.
      let isVerb =
        lexed.word(at + 1) == .that && lexed.word(at - 1) != .a && !AgreementTitles.isModifier(lexed[at - 1].key)
      return !token.isCapital && (isVerb || lexed.word(at - 1) == .to)
    // "upon termination of the Agreement": what happens to it.
    default:
      if !token.isCapital, lexed.word(at + 1) == .of, lexed.word(at - 1) != .a, lexed.word(at - 1) != .an,
        NarrativeTitles.events.contains(token.key)
      {
        return true
      }
    }
    return token.flags.contains(.allCapitals) && lexed[at + 1].flags.contains(.allCapitals)
      && lexed.kind(at - 1) == .lineEnd
  }

  private static let events = WordKeySet(words: "termination extension modification assumption")
}
