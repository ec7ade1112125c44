internal import Names

/// Parties without a name of their own: one accredited investor, a subsidiary of the Company, each lender.
extension ClassParser {
  /// "an accredited investor", "a certain institutional owner": one party that is not named.
  func unnamedOne(at start: Int, before limit: Int) -> Range<Int>? {
    guard lexed.word(start) == .a || lexed.word(start) == .an else { return nil }
    if let kin = unnamedKin(at: start, before: limit) { return kin }
    var at = start + 1
    while at < min(limit, start + 6), lexed[at].isWord, !lexed[at].isCapital {
      if ClassHeads.isSingularHead(lexed[at].key) {
        if let end = holdingEnd(at, before: limit) { return span(start, end) }
        return at > start + 1 ? span(start, at + 1) : nil
      }
      guard ClassHeads.isSingularModifier(lexed[at].key) else { return nil }
      at += 1
    }
    return nil
  }

  /// "Elm Media's shareholders": those who own a company that is named.
  func holders(at start: Int) -> Range<Int>? {
    guard let owner = span(start, start + 5).first(where: { !lexed[$0].isCapital || lexed[$0].isPossessive }),
      lexed[owner].isPossessive, lexed[owner].isCapital, ClassHeads.isOwned(lexed[owner + 1].key),
      !lexed[owner + 1].isCapital
    else { return nil }
    return span(start, owner + 2)
  }

  /// "each subsidiary guarantor party thereto", "each lender from time to time party thereto": all of a class.
  func eachOne(at start: Int, before limit: Int) -> Range<Int>? {
    // "the Depositary named therein": whoever it is.
    let isOne = lexed.word(start) == .the
    guard lexed.word(start) == .each || isOne else { return nil }
    for at in span(start + 1, min(limit, start + 6)) {
      guard lexed[at].isWord, !lexed[at].isPossessive, lexed.word(at) != .of else { return nil }
      if isOne, lexed.word(at + 1) != .named || lexed.word(at + 2) != .therein { continue }
      let isNoun = lexed.word(at) == .subsidiary || RoleTerms.role(of: lexed[at].key)?.isPlural == false
      if isNoun, isQualifierAfter(at + 1), let end = qualifierEnd(from: at + 1, before: limit) {
        return span(start, end)
      }
    }
    return nil
  }

  /// "each officer and director of the Company": all who hold an office.
  func eachOfficer(at start: Int, before limit: Int) -> Range<Int>? {
    guard lexed.word(start) == .each else { return nil }
    var noun: Int?
    for at in span(start + 1, min(limit, start + 8)) {
      guard lexed[at].isWord, !lexed[at].isCapital, !lexed[at].isPossessive else { return nil }
      switch lexed.word(at) {
      case .of:
        guard noun != nil, lexed.word(at + 1) == .the, lexed[at + 2].isCapital, !lexed[at + 2].isPossessive,
          RoleTerms.isPartyWord(lexed.word(at + 2))
        else { return nil }
        return span(start, at + 3)
      case .and, .or: guard noun == at - 1 else { return nil }
      default:
        if ClassHeads.holdsOffice(lexed[at].key) {
          noun = at
        } else if !ClassHeads.isOfOffice(lexed[at].key) {
          return nil
        }
      }
    }
    return nil
  }

  /// "a wholly owned subsidiary of the Company", "an affiliate of Elm Fund, L.P." in the place of a name.
  func unnamedKin(at start: Int, before limit: Int) -> Range<Int>? {
    guard lexed.word(start) == .a || lexed.word(start) == .an else { return nil }
    var at = start + 1
    while at < min(limit, start + 6) {
      switch lexed.word(at) {
      case .wholly, .owned, .direct, .indirect: at += 1
      case .unknown where ClassParser.owned.contains(lexed[at].key): at += 1
      case .affiliate where lexed.word(at + 1) == .of && lexed[at + 2].isCapital && at == start + 1:
        return NameParser(lexed: lexed).name(at: at + 2, before: limit).flatMap {
          $0.form == nil ? nil : span(start, $0.range.upperBound)
        }
      case .subsidiary where lexed.word(at + 1) == .of && lexed.word(at + 2) == .the && lexed[at + 3].isCapital:
        guard RoleTerms.isPartyWord(lexed.word(at + 3)), !lexed[at + 3].isPossessive else { return nil }
        return span(start, at + 4)
      case .subsidiary where lexed.word(at + 1) == .of && lexed[at + 2].isCapital:
        return NameParser(lexed: lexed).name(at: at + 2, before: limit).map { span(start, $0.range.upperBound) }
      default: return nil
      }
    }
    return nil
  }

  private static let owned = WordKeySet(words: "wholly-owned majority-owned operating indirectly directly")

  /// "a holder of the Company's 4% Notes due 2035": the token after what it holds.
  private func holdingEnd(_ head: Int, before limit: Int) -> Int? {
    guard lexed[head].key == ClassHeads.holder, lexed.word(head + 1) == .of else { return nil }
    var at = head + 2
    if lexed.word(at) == .the, lexed[at + 1].isPossessive { at += 2 }
    return securitiesEnd(at, before: limit)
  }
}
