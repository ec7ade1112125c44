internal import Names

/// Finds the preamble of a contract among all places of its first pages that list parties.
struct PreambleFinder {
  let lexed: Lexed
  let parser: PreambleListParser
  let members: PreambleMemberParser

  init(_ lexed: Lexed) {
    self.lexed = lexed
    parser = PreambleListParser(lexed)
    members = PreambleMemberParser(lexed)
  }

  /// All places that list parties, in the order of the text.
  func candidates(before limit: Int) -> [Preamble] {
    var found: [Preamble] = []
    var recitals: Int?
    var isSettled = false
    var done = 0
    for at in 0..<limit {
      let token = lexed[at]
      guard token.isWord || token.kind == .number else { continue }
      if recitals == nil, token.word == .whereas, token.isCapital { recitals = at }
      guard at >= done, let opening = opening(at, before: limit) else { continue }
      var parties = list(opening, before: limit)
      guard !parties.list.members.isEmpty || parties.hasBlank else { continue }
      var form = opening.form
      let isAgreeing = isAgreeing(parties)
      let adds = form == .inverted && counterparties(&parties, before: limit)
      if form == .inverted, !isAgreeing && !adds || parties.described < 2 {
        // "Harrow Mills, Inc. ("we") and the dealer named above ("you") agree …"
        guard parties.defined == parties.named,
          parties.named > 1 || parties.named == 1 && (isAgreeing || isGranting(parties)),
          at < PreambleFinder.firstWords
        else { continue }
        form = .defined
      }
      let start = sentenceStart(before: at)
      if form == .sentence, lexed.word(start) == .this { addTermed(to: &parties, from: start) }
      var preamble = Preamble(start: start, parties: parties, form: form, score: 0)
      preamble.form = settled(preamble, connector: at)
      preamble.score = score(preamble, connector: at, recitals: recitals)
      if isSettled, preamble.form == .inverted || preamble.form == .defined { preamble.score -= 6 }
      isSettled = isSettled || preamble.form == .sentence && lexed.word(start) == .this && parties.described > 0
      found.append(preamble)
      // Names in front of "between" must not hide the list behind it.
      if parties.named > 1, opening.form != .inverted { done = max(at + 1, parties.range.upperBound) }
      if found.count >= 40 { break }
    }
    if !found.contains(where: { $0.score > 0 }), let preamble = recitalParties(before: limit) { found.append(preamble) }
    return found
  }

  /// The list at an opening.
  private func list(_ opening: (list: Int, form: Preamble.Form), before limit: Int) -> PreambleList {
    switch opening.form {
    case .labels where members.isFormRow(opening.list, before: limit):
      return parser.list(at: opening.list, after: .line, before: limit)
    case .inverted:
      // "Harrow Gas and Electric Company, a …, and Tern Foods LLC, a …, agree": one name where two are left then.
      let joined = parser.list(at: opening.list, after: .start, before: limit)
      if joined.described > 1 { return joined }
    default: break
    }
    return parser.list(
      at: opening.list, isSure: opening.form == .sentence, isInBlocks: opening.form == .blocks, before: limit)
  }

  // MARK: Openings

  /// Where a list of parties may start, and what sort of place that is.
  private func opening(_ at: Int, before limit: Int) -> (list: Int, form: Preamble.Form)? {
    switch lexed.word(at) {
    case .between, .among, .amongst:
      var start = at + 1
      while start < limit {
        switch lexed.word(start) {
        case .and, .among, .between, .amongst: start += 1
        case .the where lexed.word(start + 1) == .following:
          // "between the following parties as of May 2, 2011:"
          let colon = (start..<min(limit, start + 14)).first { lexed.kind($0) == .colon }
          return (colon.map { $0 + 1 } ?? start, .sentence)
        default:
          if lexed.kind(start) == .colon || lexed.kind(start) == .comma {
            start += 1
          } else {
            return (start, .sentence)
          }
        }
      }
      return nil
    case .are:
      // "The parties to this agreement are …"
      guard (max(0, at - 12)..<at).contains(where: { lexed.word($0) == .parties && lexed.word($0 + 2) == .this }) else {
        return nil
      }
      return (lexed.kind(at + 1) == .colon ? at + 2 : at + 1, .sentence)
    case .undersigned:
      // "The undersigned, Harrow Mills, Inc. (the "Guarantor"), guarantees …"
      guard lexed.kind(at + 1) == .comma, lexed[at + 2].isCapital else { return nil }
      return (at + 2, .inverted)
    case .by, .with:
      guard isMaking(at) else { return nil }
      return (lexed.kind(at + 1) == .colon ? at + 2 : at + 1, .sentence)
    case .parties, .party:
      guard lexed[at].isCapital else { return nil }
      if lexed.word(at) == .party {
        // Party A: … Party B: …
        guard lexed[at + 1].isWord, lexed[at + 1].end - lexed[at + 1].start == 1, lexed.kind(at + 2) == .colon else {
          return nil
        }
        return (at, .blocks)
      }
      switch lexed.kind(at + 1) {
      case .lineEnd, .colon, .openParenthesis, .number: return (at + 1, .blocks)
      case .word where members.name(at: at + 1, before: limit)?.hasStrongForm == true: return (at + 1, .blocks)
      default: return nil
      }
    default:
      if lexed.spells(PreambleFinder.between, at: at) {
        let end = at + PreambleFinder.between.count
        return (lexed.kind(end) == .colon ? end + 1 : end, .sentence)
      }
      if at < PreambleFinder.firstWords, members.isRoleRow(at) || opensColumns(at, before: limit) {
        return (at, .labels)
      }
      if at < PreambleFinder.firstWords, opensBlock(at) || lexed[at].isCapital && lexed.kind(at - 1) != .word,
        members.isPartyLabel(at, before: limit), opensBlock(at) || isNamingOrganisation(at, before: limit)
      {
        return (at, .labels)
      }
      guard at < PreambleFinder.firstWords || opensBlock(at), lexed[at].isCapital || isNumberedName(at),
        !lexed[at - 1].isCapital || opensBlock(at), !isRepresentative(at), lexed.word(at) != .and,
        isDescribed(at, before: limit) || opensPair(at, before: limit)
      else { return nil }
      return (at, .inverted)
    }
  }

  /// "Date: May 2, 2011 Seller: Harrow Mills Co., Ltd.": a label within a line, before a name with a legal form.
  private func isNamingOrganisation(_ at: Int, before limit: Int) -> Bool {
    members.member(at: at, after: .line, before: limit)?.hasForm ?? false
  }

  /// "represented by John Doe", "through Jane Roe": whoever acts for a party.
  private func isRepresentative(_ at: Int) -> Bool {
    switch lexed.word(at - 1) {
    case .by: PreambleWords.isContact(lexed[at - 2].key)
    case .through: true
    default: false
    }
  }

  /// Whether a name at a token is one of which more is said, by itself or with what "and" ties to it.
  private func isDescribed(_ at: Int, before limit: Int) -> Bool {
    for gap in [PreambleMemberParser.Gap.opening, .start] {
      if let member = members.member(at: at, after: gap, before: limit), members.isDescribed(member, before: limit) {
        return true
      }
    }
    return false
  }

  /// Whether two names with legal forms open a sentence or a clause.
  private func opensPair(_ at: Int, before limit: Int) -> Bool {
    switch lexed.kind(at - 1) {
    case .lineEnd, .period, .comma, .tab, .closeParenthesis: break
    default: guard at == 0 else { return false }
    }
    guard let first = members.name(at: at, before: limit), first.hasStrongForm,
      lexed.word(first.range.upperBound) == .and,
      let second = members.name(at: first.range.upperBound + 1, before: limit)
    else { return false }
    return second.hasStrongForm
  }

  /// Whether a line holds two names with legal forms, one in each column.
  private func opensColumns(_ at: Int, before limit: Int) -> Bool {
    guard lexed[at].isCapital, at == 0 || lexed.kind(at - 1) == .lineEnd,
      let first = members.name(at: at, before: limit), first.hasStrongForm, lexed.kind(first.range.upperBound) == .tab,
      let second = members.name(at: first.range.upperBound + 1, before: limit), second.hasStrongForm
    else { return false }
    return lexed.kind(second.range.upperBound) == .lineEnd
  }

  /// "1234567 Ontario Inc." at the start of a line.
  private func isNumberedName(_ at: Int) -> Bool {
    lexed.kind(at) == .number && opensBlock(at) && lexed[at + 1].isCapital
  }

  private static let between = ["b", "e", "t", "w", "e", "e", "n"].map { WordKey($0) }

  /// Words among which a sentence with its parties in front may start anywhere.
  static let firstWords = 900

  /// "is made by", "entered into by", "executed and delivered by", of this agreement.
  private func isMaking(_ at: Int) -> Bool {
    switch lexed.word(at + 1) {
    case .and, .between, .among, .its, .their, .this, .which, .reference: return false
    default: break
    }
    switch lexed.word(at - 1) {
    case .made, .into, .executed, .delivered, .entered, .given, .is, .granted: break
    default:
      // "is made effective May 2, 2011 by"
      let isDate =
        lexed.kind(at - 1) == .number
        && (max(0, at - 9)..<at).contains {
          lexed.word($0) == .made || lexed.word($0) == .entered || lexed.word($0) == .given
        }
      guard isDate || lexed.kind(at - 1) == .comma || lexed.kind(at - 1) == .closeParenthesis, lexed.word(at) == .by
      else { return false }
    }
    return lexed.word(sentenceStart(before: at)) == .this
      || (max(0, at - 24)..<at).contains {
        AgreementTitles.isHead(lexed[$0].key)
          && (lexed[$0].flags.contains(.allCapitals)
            || lexed[$0].isCapital && lexed.kind($0 + 1) == .comma && lexed.word($0 + 2) == .dated)
      }
  }

  private func opensBlock(_ at: Int) -> Bool {
    if at == 0 { return true }
    switch lexed.kind(at - 1) {
    case .lineEnd, .tab: return true
    // "SUPPLY AGREEMENT Harrow Mills, Inc.", "AGREEMENT ON SALE Harrow Mills, Inc.": a title whose line is lost.
    case .word:
      return lexed[at - 1].flags.contains(.allCapitals)
        && (AgreementTitles.isHead(lexed[at - 1].key)
          || lexed[at - 1].end - lexed[at - 1].start > 3 && lexed[at].isCapital
            && !lexed[at].flags.contains(.allCapitals))
    default: return false
    }
  }

  /// The first token of the sentence or block that a connector stands in.
  private func sentenceStart(before connector: Int) -> Int {
    let block = datedBlock(over: connector)
    var start = block ?? connector
    var isInLine = block == nil
    for at in stride(from: connector - 1, through: max(0, connector - 140), by: -1) {
      if lexed.word(at) == .this, lexed[at].isCapital, titleHead(from: at + 1) != nil { return at }
      // "Pursuant to the letter of intent, this Agreement is made …"
      if lexed.word(at) == .this, lexed.kind(at - 1) == .comma, let head = titleHead(from: at + 1), head < at + 7,
        lexed[head].isCapital, lexed.word(head + 1) == .is
      {
        return at
      }
      switch lexed.kind(at) {
      // "… in duplicate this 2nd day of May, 2011. BETWEEN:"
      case .period
      where lexed.word(at + 1) == .between || lexed.word(at + 1) == .among
        || lexed.spells(PreambleFinder.between, at: at + 1):
        if isInLine { start = at }
      case .period where lexed[at + 1].isCapital && lexed[at - 1].end - lexed[at - 1].start > 2: return start
      case .lineEnd: isInLine = false
      case .semicolon: continue
      default: if isInLine { start = at }
      }
      if lexed.word(at) == .source { return start }
    }
    return start
  }

  /// The block over a connector that opens a line, where it tells the date: "Made and signed at Alder on May 2, 2011" over
  /// "between", "MEMORANDUM OF AGREEMENT made as of May 2, 2011." over "BETWEEN:".
  private func datedBlock(over connector: Int) -> Int? {
    var line = connector
    while line > 0, lexed.word(line - 1) == .by || lexed.word(line - 1) == .and { line -= 1 }
    var end = line
    while end > 0, lexed.kind(end - 1) == .lineEnd { end -= 1 }
    guard end < line, end > 0 else { return nil }
    var start = end
    var isDated = false
    while start > 0, lexed.kind(start - 1) != .lineEnd {
      start -= 1
      guard end - start <= 40 else { return nil }
      switch lexed.word(start) {
      case .made, .entered, .dated, .executed, .signed: isDated = true
      default: break
      }
    }
    return isDated && lexed[start].isCapital && lexed.word(start) != .this ? start : nil
  }

  /// The head of a title that follows "this".
  private func titleHead(from start: Int) -> Int? {
    for at in start..<start + 24 {
      let token = lexed[at]
      if token.isWord, AgreementTitles.isHead(token.key) { return at }
      switch token.kind {
      case .period, .semicolon, .lineEnd: return nil
      default: continue
      }
    }
    return nil
  }

  /// Whether the sentence goes on with "agree", "hereby enter into".
  private func isAgreeing(_ parties: PreambleList) -> Bool {
    let end = parties.range.upperBound
    guard parties.ending == .predicate else { return false }
    // "have entered into this Agreement", "have agreed as follows"
    let isPerfect =
      lexed.matches(end, .have, .entered, .into, .this) || lexed.matches(end, .have, .agreed, .as)
    return PreambleWords.isAgreeing(lexed[end].key) || isPerfect
  }
}
