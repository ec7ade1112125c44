internal import DealModel
internal import Names

/// The companies whose offices they are: "of the Company and its subsidiary, Birch Bank".
extension OfficeParser {
  /// "of the Company", "of both Alder and Birch Bank", ", Alder": the companies; returns where they end.
  func companies(at start: Int, before limit: Int, _ found: inout OfficePhrase) -> Int {
    var at = start
    // "Chief Financial Officer ("CFO") of"
    if lexed.kind(at) == .openParenthesis, let close = lexed.closing(at, before: min(limit, at + 8)),
      lexed.word(close + 1) == .of
    {
      at = close + 1
    }
    switch lexed.word(at) {
    case .of, .at, .for, .with, .on: at += 1
    default:
      guard lexed.kind(at) == .comma, let company = company(at + 1, before: limit) else { return start }
      found.companies.append(company)
      return company.upperBound
    }
    if lexed.word(at) == .both || lexed.word(at) == .each { at += lexed.word(at + 1) == .of ? 2 : 1 }
    guard let first = subsidiary(at, before: limit) ?? company(at, before: limit) else { return start }
    found.companies.append(first)
    at = first.upperBound
    if lexed.kind(at) == .openParenthesis, let close = lexed.closing(at, before: limit) { at = close + 1 }
    if lexed.word(at) == .and || lexed.kind(at) == .comma && lexed.word(at + 1) == .and,
      let second = subsidiary(lexed.kind(at) == .comma ? at + 2 : at + 1, before: limit)
        ?? (lexed.word(at) == .and ? company(at + 1, before: limit) : nil)
    {
      found.companies.append(second)
      at = second.upperBound
    }
    return at
  }

  /// "its wholly owned subsidiary, Birch Bank": the name behind the description.
  private func subsidiary(_ start: Int, before limit: Int) -> Range<Int>? {
    var at = start
    if lexed.word(at) == .the { at += 1 }
    guard lexed.word(at) == .its || lexed.word(at) == .our || lexed[at].isPossessive else { return nil }
    guard
      let noun = (at + 1..<max(at + 2, min(limit, at + 7))).first(where: { lexed.word($0) == .subsidiary }),
      (at + 1..<noun).allSatisfy({ lexed[$0].isWord && !lexed[$0].isCapital || lexed.kind($0) == .comma })
    else { return nil }
    return company(lexed.kind(noun + 1) == .comma ? noun + 2 : noun + 1, before: limit)
  }

  /// A company at a token: a defined term, or a name that is one by its form or because the filing has it.
  func company(_ start: Int, before limit: Int) -> Range<Int>? {
    guard start < limit else { return nil }
    let hasArticle = lexed.word(start) == .the
    let at = hasArticle ? start + 1 : start
    switch lexed.word(at) {
    case .company, .corporation, .registrant, .bank, .partnership, .trust, .parent, .us:
      if hasArticle || lexed.word(at) == .us || lexed[at].isCapital { return start..<at + 1 }
    default: break
    }
    guard lexed[at].isCapital, let match = names.name(at: at, before: limit) else { return nil }
    let text = lexed.string(match.range)
    guard match.hasStrongForm || isCompany(text, match.range) else { return nil }
    return match.range
  }

  /// Whether a company is the one that reports, by a term or a name.
  func isOwn(_ company: Range<Int>) -> Bool {
    guard let registrant = registry.registrant else { return true }
    let range = lexed.word(company.lowerBound) == .the ? company.dropFirst() : company
    let text = lexed.string(range)
    if let known = registry.entities(
      of: text, document: lexed.document, offset: lexed.textRange(range).lowerBound)
    {
      return known.contains(registrant)
    }
    switch lexed.word(range.upperBound - 1) {
    case .company, .corporation, .registrant, .bank, .partnership, .trust, .us: return range.count == 1
    default: return registry.shortForm(of: text) == registrant
    }
  }

  func isCompany(_ text: String, _ range: Range<Int>) -> Bool {
    if let known = registry.entities(
      of: text, document: lexed.document, offset: lexed.textRange(range).lowerBound)?.first
      ?? registry.shortForm(of: text)
    {
      return registry.drafts[known].kind != .person
    }
    return OfficeParser.isBank(text)
  }

  /// Banks go without a form; other heads, "Global Markets", are parts of titles as well.
  static func isBank(_ text: String) -> Bool { OrganisationHeads.table.endsWithBank(WordKey.words(of: text)) }
}

extension PhraseTable where Value == OrganisationHead {
  /// Whether the last words are the head of a bank's name.
  fileprivate func endsWithBank(_ keys: [WordKey]) -> Bool {
    keys.indices.contains { start in
      longestMatch(keys, from: start, to: keys.count).map {
        $0.value.kind == .bank && start + $0.count == keys.count
      }
        ?? false
    }
  }
}
