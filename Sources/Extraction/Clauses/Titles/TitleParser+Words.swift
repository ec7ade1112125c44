internal import Filings
internal import Names

/// The words before the head of a title that belong to it.
extension TitleParser {
  /// "Series 2031-1", "Series A" before "Supplement": the notes that a supplement of an indenture is for.
  private func seriesStart(_ number: Int) -> Int? {
    let series = span(max(0, number - 3), number).last { lexed[$0].isCapital && lexed[$0].key == TitleParser.series }
    guard let series, lexed[number].end - lexed[series].end < 10 else { return nil }
    return series
  }

  private static let series = WordKey("series")

  /// Where a title starts that takes in the word before its start; nothing where it does not.
  func previousTitleWord(_ start: Int, low: Int, capital: Bool) -> Int? {
    let at = start - 1
    let token = lexed[at]
    if capital, lexed.word(start) == .supplement, let series = seriesStart(at) { return series }
    switch token.kind {
    case .word:
      // "Investors' Rights Agreement", "Shareholders' Agreement"
      if token.flags.contains(.pluralPossessive), token.isCapital == lexed[start].isCapital,
        RoleTerms.isPartyWord(token.word) || AgreementTitles.isModifier(token.key)
      {
        return at
      }
      if token.isPossessive {
        // "Investors' Rights Agreement", "Stockholders' Agreement"
        if token.flags.contains(.pluralPossessive), token.isCapital == lexed[start].isCapital,
          TitleWords.owns(token.key)
        {
          return at
        }
        // "Officer's Certificate"
        guard lexed.word(start) == .certificate || lexed.word(start) == .certificates else { return nil }
        return token.word == .officer || token.word == .officers ? at : nil
      }
      if token.isCapital {
        if TitleWords.isFunction(token.word), !(token.word == .and && at > low), !isLiabilityCompany(at),
          !isAtMarket(at)
        {
          return nil
        }
        // Capital words before a lower-case title are names: "Harrow credit agreement".
        return capital || AgreementTitles.isModifier(token.key) ? at : nil
      }
      switch token.word {
      case .and:
        guard at > low, lexed[at - 1].isWord, lexed[at - 1].isCapital == lexed[start].isCapital,
          !lexed[at - 1].isPossessive
        else { return nil }
        // "shares of common stock and warrants": two things, and not "Common Stock and Warrant Purchase Agreement".
        if !lexed[at - 1].isCapital, lexed.word(at - 1) == .stock || lexed.word(at - 1) == .shares { return nil }
        return lexed[at - 1].isCapital || AgreementTitles.isModifier(lexed[at - 1].key) ? at : nil
      // "revolving line of credit agreement", in lower case
      case .of where !capital && at - 1 >= low && TitleWords.isLine(at - 1, lexed): return at - 1
      case .of where isChangeOfControl(at, start), .in where isChangeOfControl(at, start):
        return at
      case .of, .for, .in:
        // "Amendment No. 1 of …" is no part; "Change in Control Agreement", "Deed of Trust" are.
        return capital && at > low && lexed[at - 1].isCapital && TitleWords.bridges(lexed[at - 1].key) ? at : nil
      default:
        if isMarket(at) { return at - 2 }
        return isTerm(at) || !lexed[start].isCapital && AgreementTitles.isModifier(token.key)
          || isSubject(at, before: start) ? at : nil
      }
    case .number:
      if lexed.kind(at + 1) == .percent || lexed.kind(at - 1) == .dollar {
        return lexed.kind(at + 1) == .percent ? at : nil
      }
      return AgreementTitles.isModifier(token.key) || capital && lexed[start].isCapital && isYear(at)
        ? at : nil
    case .percent:
      return lexed.kind(at - 1) == .number ? at : nil
    case .comma:
      // "Purchase, Sale and Assignment Agreement"
      guard capital, at > low, lexed[at - 1].isCapital, AgreementTitles.isModifier(lexed[at - 1].key),
        lexed[start].isCapital, AgreementTitles.isModifier(lexed[start].key), lexed.word(start - 1) != .and
      else { return nil }
      return at
    case .ampersand, .slash:
      if capital { return lexed[at - 1].isCapital ? at : nil }
      // "employment/noncompete agreement"
      return token.kind == .slash && AgreementTitles.isModifier(lexed[at - 1].key)
        && AgreementTitles.isModifier(lexed[start].key) ? at : nil
    case .dash:
      return nil
    default:
      return nil
    }
  }

  /// "At Market Issuance Sales Agreement".
  private func isAtMarket(_ at: Int) -> Bool {
    lexed.word(at) == .at && lexed[at + 1].isCapital && lexed[at + 1].key == TitleParser.market
  }

  /// "at the market offering agreement", in lower case.
  private func isMarket(_ at: Int) -> Bool {
    lexed[at].key == TitleParser.market && lexed.matches(at - 2, .at, .the)
  }

  private static let market = WordKey("market")

  /// "Limited Liability Company Agreement".
  private func isLiabilityCompany(_ at: Int) -> Bool {
    lexed.word(at) == .company && lexed.word(at - 1) == .liability
  }

  /// "change in control agreement", in lower case.
  private func isChangeOfControl(_ at: Int, _ next: Int) -> Bool {
    lexed[next].key == TitleParser.control && lexed[at - 1].key == TitleParser.change
  }

  private static let change = WordKey("change")

  private static let control = WordKey("control")

  /// "5-Year", "364-Day", "18-month": for how long credit is given.
  private func isTerm(_ at: Int) -> Bool {
    let word = lexed.text.bytes[lexed.textRange(at..<at + 1)]
    return TitleParser.spans.contains { span in
      word.count > span.count && zip(word.suffix(span.count), span).allSatisfy { $0 == $1 || $0 | 0x20 == $1 }
    }
  }

  private static let spans = ["-year", "-day", "-month"].map { Array($0.utf8) }

  private func isYear(_ at: Int) -> Bool {
    let token = lexed[at]
    return token.end - token.start == 4
  }

  /// "a grain procurement agreement", "an off-take agreement": a word of no other use between an article and the rest says
  /// what the agreement is about.
  private func isSubject(_ at: Int, before start: Int) -> Bool {
    !lexed[start].isCapital && lexed[start - 1].isWord && isPlain(at)
      && (lexed.word(at - 1) == .a || lexed.word(at - 1) == .an)
  }

  private func isPlain(_ at: Int) -> Bool {
    let token = lexed[at]
    return token.isWord && token.word == .unknown && !token.isCapital && !token.isPossessive
      && !TitleParser.manners.contains(token.key)
  }

  private static let manners = WordKeySet(
    words: """
      new similar separate written oral formal comprehensive long-term multi-year one-year two-year three-year five-year \
      ten-year new signed counter-signed personal non-binding limited confidential mutual key major significant related proposed prior previous standard customary binding
      """)
}
