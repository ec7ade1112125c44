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
        if TitleWords.isPair(lexed[at].key, lexed[at + 1].key) { at += 1 }
        if AgreementTitles.isHead(lexed[at].key) || TitleWords.isPair(lexed[at - 1].key, lexed[at].key) {
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
    var start = first > low && TitleWords.isPair(lexed[first - 1].key, lexed[first].key) ? first - 1 : first
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
        // "a Promissory Note and Commercial Loan Agreement": a title each.
        if lexed.word(head) == .note, lexed[head - 1].key == TitleParser.promissory { return nil }
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
  private static let promissory = WordKey("promissory")

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

  private static let new = WordKeySet(words: "new separate")
  static let earlier = WordKeySet(words: "existing previous prior former")

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
