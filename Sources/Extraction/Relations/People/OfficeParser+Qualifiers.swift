internal import DealModel
internal import Names

/// What narrows an office behind it: ", Regional Banking", "of Global Operations".
extension OfficeParser {
  /// What narrows an office: ", Regional Banking", "of Global Operations"; nothing where a company or a person follows.
  func qualifier(at start: Int, before limit: Int) -> Int? {
    switch lexed.kind(start) {
    case .comma, .dash: break
    case .word where lexed.word(start) == .of || lexed.word(start) == .for: break
    default: return nil
    }
    let isComma = lexed.kind(start) != .word
    var first = start + 1
    if lexed.word(first) == .the, !isComma { first += 1 }
    guard first < limit, lexed[first].isCapital, lexed[first].isWord,
      !TitleWords.isFunction(lexed[first].word),
      unit(at: first, before: limit) == nil, !isMonth(first),
      let match = names.name(at: first, before: limit), !match.hasStrongForm
    else { return nil }
    let text = lexed.string(match.range)
    if isCompany(text, match.range) || OfficeWords.isBoard(lexed[match.range.upperBound - 1].key) {
      return nil
    }
    if isComma {
      // A person of a list, not a part of the title.
      if PersonNames.likeness(text) >= 0.5 || lexed.word(match.range.upperBound) == .as { return nil }
      if PersonNames.isHonorific(lexed[first].key) || PersonNames.isSuffix(lexed[first].key) { return nil }
    }
    var end = isComma ? match.range.upperBound : beforePerson(match.range)
    if lexed[end - 1].isPossessive { return nil }
    while end < limit, OfficeWords.isUnit(lexed[end].key), !lexed[end].isCapital { end += 1 }
    // "Strategy and Business Development", "Governance, Compliance and Security"
    while end < limit, let next = further(end, before: limit, isComma: isComma) { end = next }
    return end
  }

  /// "Vice President of Finance Jane Roe": the name of a person that ends a run of capitals is no part of the title.
  private func beforePerson(_ run: Range<Int>) -> Int {
    for start in span(run.lowerBound + 1, run.upperBound - 1)
    where PersonNames.givenName(lexed[start].key) == 1 && run.upperBound - start <= 3
      && !OfficeWords.isUnit(lexed[run.upperBound - 1].key)
    {
      if PersonNames.likeness(lexed.string(start..<run.upperBound)) >= 0.5 { return start }
    }
    return run.upperBound
  }

  private func further(_ at: Int, before limit: Int, isComma: Bool) -> Int? {
    guard lexed.word(at) == .and || lexed.kind(at) == .ampersand || lexed.kind(at) == .comma && isComma else {
      return nil
    }
    let next = at + 1
    guard lexed[next].isCapital, lexed[next].isWord, !TitleWords.isFunction(lexed[next].word),
      unit(at: next, before: limit) == nil, let match = names.name(at: next, before: limit),
      !match.hasStrongForm,
      !PersonNames.isHonorific(lexed[next].key)
    else { return nil }
    let text = lexed.string(match.range)
    guard PersonNames.likeness(text) < 0.5, !isCompany(text, match.range), match.range.count <= 4 else {
      return nil
    }
    // After a comma only where the row goes on with "and".
    if lexed.kind(at) == .comma { return further(match.range.upperBound, before: limit, isComma: true) }
    return lexed.word(match.range.upperBound) == .as ? nil : match.range.upperBound
  }

  private func isMonth(_ at: Int) -> Bool { DateParser(lexed: lexed).date(at: at, before: at + 6) != nil }
}
