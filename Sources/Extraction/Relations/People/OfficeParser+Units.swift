internal import DealModel
internal import Names

/// One office by itself: "Executive Vice President", "a member of the Board of Directors", "Chairman of the Board".
extension OfficeParser {
  func seat(at start: Int, before limit: Int) -> (range: Range<Int>, isDirector: Bool, end: Int)? {
    guard OfficeWords.isBoard(lexed[start].key), start < limit,
      lexed.word(start + 1) != .of || !OfficeWords.isPublicBody(lexed[start + 2].key)
    else { return nil }
    return (start..<start, true, boardEnd(start))
  }

  /// The token after "Board of Directors".
  private func boardEnd(_ at: Int) -> Int {
    lexed.word(at + 1) == .of && OfficeWords.isDirector(lexed[at + 2].key) ? at + 3 : at + 1
  }

  /// The office whose first word is at a token.
  func unit(at start: Int, before limit: Int) -> (range: Range<Int>, isDirector: Bool, end: Int)? {
    if OfficeWords.isMember(lexed[start].key) { return membership(start, before: limit) }
    // "an independent board member"
    for at in start..<min(limit, start + 3)
    where OfficeWords.isBoard(lexed[at].key) && lexed.word(at + 1) == .member
      && (start..<at).allSatisfy({ OfficeWords.isModifier(lexed[$0].key) })
    {
      return (start..<at + 2, true, at + 2)
    }
    var at = start
    var head: Int?
    while at < limit, at < start + 12 {
      let token = lexed[at]
      guard token.isWord else {
        let joins = token.kind == .ampersand || token.kind == .slash || token.kind == .dash
        guard joins, at > start, lexed[at + 1].isWord, lexed[at + 1].isCapital, at + 1 < limit else { break }
        at += 1
        continue
      }
      if OfficeWords.isCommittee(token.key) { return nil }
      let isHead = OfficeWords.isHead(token.key) || OfficeWords.isCapitalHead(token.key) && token.isCapital
      if isHead {
        head = at
      } else if !OfficeWords.isModifier(token.key) {
        guard head == nil, token.isCapital, !TitleWords.isFunction(token.word), token.word != .board else {
          break
        }
      }
      at += 1
      if token.isPossessive { return nil }
    }
    guard let head, isOffice(start, head) else { return nil }
    let end = head + 1
    let isChair = OfficeWords.isChair(lexed[head].key)
    if let board = boardAfter(end, before: limit) {
      guard board > 0 else { return nil }
      if isChair || OfficeWords.isDirector(lexed[head].key) {
        let isExecutive = isChair && (start..<head).contains { lexed.word($0) == .executive }
        return (start..<board, !isExecutive, board)
      }
    }
    if isChair {
      // An executive chairman runs the company; a vice chairman is an officer, too.
      let isExecutive = (start..<head).contains { lexed.word($0) == .executive || lexed.word($0) == .vice }
      return (start..<end, !isExecutive, end)
    }
    if OfficeWords.isDirector(lexed[head].key) {
      let isExecutive = head > start && OfficeWords.isExecutive(lexed[head - 1].key)
      let qualified = qualifier(at: end, before: limit)
      return (start..<(qualified ?? end), !isExecutive && qualified == nil, qualified ?? end)
    }
    let qualified = qualifier(at: end, before: limit) ?? end
    return (start..<qualified, false, qualified)
  }

  private static let sole = WordKey("sole")

  private func isOffice(_ start: Int, _ head: Int) -> Bool {
    let token = lexed[head]
    if OfficeWords.needsModifier(token.key) {
      // "the sole officer and director", "as an officer and director"
      guard head > start else {
        return lexed[head - 1].key == Self.sole
          || token.word == .officer && lexed.word(head - 1) == .an && joinsDirector(head + 1)
      }
      // "executive officer" is a class of offices, no office.
      return token.isCapital || lexed.word(head - 1) != .executive || lexed.word(head - 2) == .chief
    }
    return true
  }

  /// "and director", "and a director".
  private func joinsDirector(_ at: Int) -> Bool {
    lexed.word(at) == .and && OfficeWords.isDirector(lexed[lexed.word(at + 1) == .a ? at + 2 : at + 1].key)
  }

  /// "member of the Board of Directors", "members of the Company's Board".
  private func membership(_ start: Int, before limit: Int) -> (range: Range<Int>, isDirector: Bool, end: Int)? {
    guard lexed.word(start + 1) == .of, let end = boardAfter(start + 1, before: limit), end > 0 else {
      return nil
    }
    return (start..<end, true, end)
  }

  private static let advisory = WordKey("advisory")

  /// Where "of the Board of Directors" ends; 0 where it is a committee, nothing where it is something else.
  private func boardAfter(_ start: Int, before limit: Int) -> Int? {
    guard lexed.word(start) == .of || lexed.word(start) == .for || lexed.word(start) == .on else {
      return nil
    }
    for at in start + 1..<max(start + 2, min(limit, start + 12)) {
      let token = lexed[at]
      guard token.isWord || token.kind == .comma || token.kind == .ampersand else { return nil }
      if OfficeWords.isCommittee(token.key) { return 0 }
      if OfficeWords.isBoard(token.key) {
        let end = boardEnd(at)
        // "the scientific advisory board"
        if lexed[at - 1].key == OfficeParser.advisory { return 0 }
        // "the Board of Regents"
        if lexed.word(end) == .of, OfficeWords.isPublicBody(lexed[end + 1].key) { return 0 }
        // "the Board's Audit Committee"
        if token.isPossessive || OfficeWords.isCommittee(lexed[end].key) { return 0 }
        return end
      }
      if token.word == .of || token.word == .as || token.word == .to || token.word == .by { return nil }
    }
    return nil
  }
}
