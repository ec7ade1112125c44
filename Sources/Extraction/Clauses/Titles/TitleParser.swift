internal import Filings
internal import Names

/// The title of an agreement as it stands in the text.
struct TitleMatch {
  /// The tokens of the title, without article and "Form of".
  var range: Range<Int>
  /// The head noun: agreement, indenture, note.
  var head: Int
  /// How the title is introduced.
  var determiner: Determiner
  /// Whether "Form of" stands before it.
  var isForm = false

  enum Determiner {
    /// a, an, or a plural without article.
    case indefinite
    /// the, that certain.
    case definite
    /// such, this, said: what was named before.
    case demonstrative
    /// its, or a name with a possessive ending.
    case possessive
    /// Nothing, as at the start of an exhibit's description.
    case none
  }
}

/// Reads titles of agreements, in capitals and in lower case.
struct TitleParser {
  let lexed: Lexed

  /// The title that a description of an exhibit starts with.
  func leadingTitle(at start: Int, before limit: Int) -> TitleMatch? {
    var at = start
    var isForm = false
    while at < limit, let skipped = opening(at) {
      if lexed.word(at) == .form || lexed.word(at) == .forms { isForm = true }
      at = skipped
    }
    let first = at
    var head: Int?
    var end = at
    scan: while at < limit, at - first < 40 {
      let token = lexed[at]
      switch token.kind {
      case .word:
        if let last = lastOfSeries(from: at, before: limit) { at = last }
        if AgreementTitles.isHead(lexed[at].key) {
          head = at
          end = at + 1
          at = afterHead(at, before: limit)
          end = at
          continue
        }
        if stops(at, hasHead: head != nil) || token.word == .and && lexed.word(at - 2) == .due { break scan }
        if head == nil { end = at + 1 }
      case .comma:
        // "5% Notes due 2030, 6% Notes due 2035": a title each.
        guard head == nil || lexed.word(at - 2) != .due && leadsToHead(at + 1, before: limit) else { break scan }
      case .openParenthesis:
        guard head == nil, let close = lexed.closing(at, before: limit), close - at <= 6 else { break scan }
        at = close
      case .semicolon, .colon, .period, .lineEnd, .tab, .openQuote: break scan
      default: break
      }
      at += 1
    }
    guard let head else { return nil }
    return TitleMatch(
      range: span(first, end), head: head, determiner: isForm ? .indefinite : .none, isForm: isForm)
  }

  /// Words before the title: "Form of", "Copy of", "the".
  private func opening(_ at: Int) -> Int? {
    switch lexed.word(at) {
    case .form, .forms: return lexed.word(at + 1) == .of ? at + 2 : nil
    case .the, .a, .an, .that, .certain: return at + 1
    case .executed: return at + 1
    default:
      let key = lexed[at].key
      if lexed.word(at + 1) == .of, TitleWords.isCopy(key) { return at + 2 }
      if lexed.kind(at) == .dash || lexed.kind(at) == .other || lexed.kind(at) == .tab || lexed.kind(at) == .period
        || lexed.kind(at) == .lineEnd || lexed.kind(at) == .openQuote
      {
        return at + 1
      }
      return nil
    }
  }

  /// Words that end a title.
  private func stops(_ at: Int, hasHead: Bool) -> Bool {
    switch lexed.word(at) {
    case .dated, .among, .between, .issued, .executed, .made, .entered, .effective, .pursuant, .whereby:
      return true
    case .by: return hasHead || lexed.word(at + 1) == .and
    case .to, .with, .from, .relating, .regarding, .in, .on, .as, .for, .under: return hasHead
    default: return false
    }
  }

  /// The title that ends in a head at or after a token of a narrative; `head` is the first head of it.
  func title(withHead first: Int, from low: Int, before limit: Int) -> TitleMatch? {
    let isCapital = lexed[first].isCapital
    var head = first
    while let next = nextHead(after: head, capital: isCapital, before: limit) { head = next }
    let end = afterHead(head, before: limit)
    var start = first
    while start > low, let previous = previousTitleWord(start, low: low, capital: isCapital) { start = previous }
    // A capital word at the start of the sentence may be no part of the title.
    while start < first, TitleWords.isLeading(lexed[start].key) || isConnector(start) { start += 1 }
    var match = TitleMatch(range: span(start, end), head: head, determiner: determiner(before: start, low: low))
    if start - 2 >= low, lexed.word(start - 1) == .of, lexed.word(start - 2) == .form || lexed.word(start - 2) == .forms
    {
      match.isForm = true
      match.determiner = .indefinite
    }
    return match
  }

  private func isConnector(_ at: Int) -> Bool {
    switch lexed.word(at) {
    case .and, .of, .for, .in, .to: true
    default: lexed.kind(at) == .comma
    }
  }

  /// A later head that makes one title with this one: "Note Purchase Agreement", "Warrant and Common Stock
  /// Agreement".
  private func nextHead(after head: Int, capital: Bool, before limit: Int) -> Int? {
    if capital, let last = lastOfSeries(from: head, before: limit) { return last }
    var at = head + 1
    while at < min(limit, head + 6) {
      let token = lexed[at]
      guard token.isWord else { return nil }
      if AgreementTitles.isHead(token.key), token.isCapital == capital { return at }
      if token.word == .and {
        // "convertible notes and warrants": two instruments.
        guard lexed[at + 1].isWord, lexed[at + 1].isCapital == capital,
          capital || AgreementTitles.isModifier(lexed[at + 1].key) && lexed.word(at + 1) != .warrants
        else { return nil }
      } else if capital {
        guard token.isCapital, !TitleWords.isFunction(token.word) else { return nil }
      } else {
        // "an amendment to the loan agreement": two agreements, each with its title.
        guard AgreementTitles.isModifier(token.key), !token.isCapital, token.word != .to else { return nil }
      }
      at += 1
    }
    return nil
  }

  /// The last head of "Loan, Guaranty and Security Agreement": a loan by itself is no title, so that what stands in a row
  /// with it is one with it.
  private func lastOfSeries(from head: Int, before limit: Int) -> Int? {
    guard lexed[head].key == TitleParser.loan, lexed.kind(head + 1) == .comma else { return nil }
    var isLast = false
    for at in span(head + 1, min(limit, head + 10)) {
      let token = lexed[at]
      if token.kind == .comma { continue }
      if token.word == .and {
        isLast = true
      } else {
        guard token.isWord, token.isCapital, AgreementTitles.isHead(token.key) || AgreementTitles.isModifier(token.key)
        else { return nil }
        if isLast, token.word == .agreement { return at }
      }
    }
    return nil
  }

  private static let loan = WordKey("loan")

  private func leadsToHead(_ start: Int, before limit: Int) -> Bool {
    var at = start
    while at < min(limit, start + 6) {
      let token = lexed[at]
      guard token.isWord else { return false }
      if AgreementTitles.isHead(token.key) { return at > start || lexed.word(at + 1) != .dated }
      guard token.isCapital || token.word == .and, !TitleWords.isFunction(token.word) || token.word == .and else {
        return false
      }
      at += 1
    }
    return false
  }

  /// "Series 2031-1", "Series A" before "Supplement": the notes that a supplement of an indenture is for.
  private func seriesStart(_ number: Int) -> Int? {
    let series = span(max(0, number - 3), number).last { lexed[$0].isCapital && lexed[$0].key == TitleParser.series }
    guard let series, lexed[number].end - lexed[series].end < 10 else { return nil }
    return series
  }

  private static let series = WordKey("series")

  private func previousTitleWord(_ start: Int, low: Int, capital: Bool) -> Int? {
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
  private static let new = WordKeySet(words: "new separate")
  static let earlier = WordKeySet(words: "existing previous prior former")
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

  /// "a non-binding": a word of no other use behind an article.
  private func isAdjective(_ at: Int) -> Bool {
    lexed[at].isWord && lexed.word(at) == .unknown && !lexed[at].isCapital && !lexed[at].isPossessive
      && (lexed.word(at - 1) == .a || lexed.word(at - 1) == .an)
  }

  private func determiner(before start: Int, low: Int) -> TitleMatch.Determiner {
    var at = start - 1
    // "a $4.0 billion, five-year …": figures between article and title.
    while at > low,
      lexed.kind(at) == .number || lexed.kind(at) == .dollar || lexed.kind(at) == .comma
        || lexed.kind(at) == .percent || lexed.word(at) == .million || lexed.word(at) == .billion
        || lexed.kind(at) == .openQuote || TitleParser.new.contains(lexed[at].key)
    {
      at -= 1
    }
    guard at >= low else { return .none }
    if lexed[at].isPossessive { return .possessive }
    switch lexed.word(at) {
    case .a, .an: return .indefinite
    case .the: return .definite
    case .certain: return lexed.word(at - 1) == .that ? .definite : .indefinite
    case .that, .such, .this, .said, .these, .those, .foregoing, .same: return .demonstrative
    case .its, .their, .our, .his, .her: return .possessive
    default:
      // "its existing", "the Company's previous", "a prior", "a non-binding": by the word before.
      guard TitleParser.earlier.contains(lexed[at].key) else { return isAdjective(at) ? .indefinite : .none }
      if lexed[at - 1].isPossessive { return .possessive }
      switch lexed.word(at - 1) {
      case .its, .our, .their: return .possessive
      case .a, .an: return .indefinite
      default: return .definite
      }
    }
  }
}
