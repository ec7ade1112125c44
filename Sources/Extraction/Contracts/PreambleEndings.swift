internal import Names

/// Where the list of parties in a preamble ends: at a verb, a heading, the end of a sentence or a block.
extension PreambleListParser {
  static let law = WordKey("law")
  static let expression = WordKey("expression")
  static let follows = WordKey("follows")
  /// "OF THE FIRST PART".
  static let part = WordKey("part")

  /// What ends the list at a word; nothing where the description goes on.
  func ending(_ at: Int, _ state: PreambleMemberParser.State, before limit: Int) -> PreambleList.Ending? {
    let token = lexed[at]
    if PreambleWords.endsPreamble(token.key), token.isCapital, !isInPhrase(at) { return .recital }
    if token.isCapital, isSpacedHeading(at) { return .recital }
    switch token.word {
    case .whereas: return .recital
    case .between, .among: return .predicate
    case .now where token.isCapital: return .recital
    // "Gary, IN 46402" is no "IN CONSIDERATION".
    case .in where token.isCapital && lexed.word(at + 1) != .the && lexed.kind(at + 1) != .number: return .recital
    case .is, .are, .was, .were: return isPredicate(at, state) ? .predicate : nil
    case .dated, .effective, .entered, .made, .executed:
      if token.word == .dated, lexed.word(at - 1) == .trust || lexed.word(at - 1) == .agreement { return nil }
      return .predicate
    case .as where lexed.word(at + 1) == .an && lexed.word(at + 2) == .amendment: return .predicate
    // "as follows;"
    case .as where lexed[at + 1].key == PreambleListParser.follows: return .predicate
    case .certain where lexed.word(at - 1) == .that: return isTrustee(at - 1) ? nil : .predicate
    case .as where lexed.word(at + 1) == .of && (state.isClosed || state.isBare): return .predicate
    case .with where lexed.word(at + 1) == .respect: return .predicate
    case .on where lexed.word(at + 1) == .this || token.isCapital && lexed.word(at + 1) != .the: return .predicate
    case .this where lexed.word(at - 1) != .in && lexed.word(at - 1) != .to: return state.isClosed ? .predicate : nil
    default: break
    }
    // "which expression shall include its successors"
    if token.word == .shall, lexed[at - 1].key == PreambleListParser.expression { return nil }
    if PreambleWords.isAgreeing(token.key) || state.isClosed && PreambleWords.isDoing(token.key) { return .predicate }
    if PreambleWords.opensSubject(token.key), !token.isCapital,
      token.word != .under || state.isClosed && !isLaw(at + 1) && !lexed[at - 1].isWord
    {
      return .predicate
    }
    return nil
  }

  /// "under Section 501(c)(3)", "Chapter 1 of Article IV": a heading's word within a sentence.
  private func isInPhrase(_ at: Int) -> Bool {
    let before = lexed[at - 1]
    guard before.isWord, !before.isCapital, lexed.word(at) != .whereas else { return false }
    return before.word == .of || !lexed[at].flags.contains(.allCapitals)
  }

  /// "solely as trustee under that certain Trust Agreement".
  private func isTrustee(_ at: Int) -> Bool {
    lexed.word(at - 1) == .under
      && (max(0, at - 6)..<at).contains { lexed.word($0) == .trustee || lexed.word($0) == .agent }
  }

  /// "the laws", "German law", "and by virtue of".
  func isLaw(_ start: Int) -> Bool {
    (start..<start + 4).contains {
      lexed.word($0) == .laws || lexed.word($0) == .and || lexed[$0].key == PreambleListParser.law
    }
  }

  /// "is entered into", "are each referred to"; not "whose office is at".
  func isPredicate(_ at: Int, _ state: PreambleMemberParser.State) -> Bool {
    switch lexed.word(at + 1) {
    case .made, .entered, .effective, .dated, .executed, .by, .being, .hereby: return true
    case .a, .an, .at, .located: return false
    default:
      let isRelative = (max(0, at - 10)..<at).contains {
        switch lexed.word($0) {
        case .whose, .which, .that, .who: true
        default: PreambleWords.isAddress(lexed[$0].key) || AddressWords.isAddressWord(lexed[$0].key)
        }
      }
      return state.isClosed && !isRelative
    }
  }

  /// W I T N E S S E T H, R E C I T A L S: single letters with spaces between.
  func isSpacedHeading(_ at: Int) -> Bool {
    for index in at..<at + 4 {
      guard lexed[index].isWord, lexed[index].isCapital, lexed[index].end - lexed[index].start <= 2,
        !lexed[index].flags.contains(.abbreviation)
      else { return false }
    }
    return true
  }

  /// Whether a full stop ends the preamble: not after an abbreviation, nor before "and" or a further definition.
  func endsSentence(_ at: Int, before limit: Int, isOnly: Bool) -> Bool {
    // "www.harrow.com"
    if lexed[at + 1].isWord, !lexed[at + 1].flags.contains(.spaceBefore), !PreambleWords.endsPreamble(lexed[at + 1].key)
    {
      return false
    }
    // "DE 19901. U.S.A. and Tern Foods LLC"
    if let place = Lexicon.jurisdiction(lexed, at: at + 1), goesOn(at + 1 + place.count, before: limit) { return false }
    var next = openings.afterLineEnds(at + 1, before: limit)
    while lexed.kind(next) == .closeQuote || lexed.kind(next) == .comma { next += 1 }
    next = openings.afterLineEnds(next, before: limit)
    guard next < limit else { return true }
    // "… Virginia 22182." over "TENANT: Tern Foods LLC": the label of the next party opens a block.
    if goesOn(next, before: limit) || opensLabel(next, before: limit) { return false }
    // "1.2 Tern Foods LLC ("Tern")": the next party in a section of its own.
    if openings.isSection(next), let party = openings.member(at: next, after: .line, before: limit),
      openings.isDescribed(party, before: limit)
    {
      return false
    }
    let previous = lexed[at - 1]
    let isShort = previous.isWord && previous.isCapital && previous.end - previous.start <= 4
    if lexed[next].kind == .number || lexed[next].isWord && lexed[next].end - lexed[next].start == 1, isShort {
      // "Apt. 12", "Bldg. D"
      return false
    }
    if isOnly, isShort, !PreambleWords.endsPreamble(lexed[next].key) { return false }
    return true
  }

  /// Whether the label of a party stands behind a full stop: "TENANT:".
  private func opensLabel(_ at: Int, before limit: Int) -> Bool {
    lexed[at].isCapital && openings.isPartyLabel(at, before: limit)
  }

  /// Whether a preamble goes on with a block: "and", a bracket, "hereinafter", a word in lower case.
  func goesOn(_ at: Int, before limit: Int) -> Bool {
    var at = at
    while at < limit, lexed.kind(at) == .dash { at += 1 }
    let token = lexed[at]
    switch token.kind {
    case .ampersand, .comma, .semicolon: return true
    case .openParenthesis:
      return !lexed[at + 1].isCapital || lexed.kind(at + 1) == .openQuote || lexed.word(at + 1) == .the
    case .word:
      switch token.word {
      case .and, .hereinafter, .hereafter: return true
      case .of where lexed.word(at + 1) == .the && lexed[at + 3].key == PreambleListParser.part: return true
      case .on: return lexed.word(at + 1) == .the || lexed.word(at + 1) == .one
      default: return !token.isCapital && !PreambleWords.isAgreeing(token.key)
      }
    default: return false
    }
  }
}
