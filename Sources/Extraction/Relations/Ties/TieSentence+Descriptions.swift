internal import Names

/// Descriptions behind a company's name: ", a Delaware corporation and an affiliate of", "is a subsidiary of".
extension TieSentence {
  /// Whether a noun or a participle describes a company that stands before it.
  func isDescribed(_ company: CompanyReference, at noun: Int) -> Bool {
    let gap = span(company.end, noun)
    return !company.isPossessive && company.end <= noun && gap.count <= 25 && opens(company.end, noun)
      && !gap.contains { lexed.kind($0) == .semicolon || lexed.kind($0) == .period }
      && !hasWord([.will, .would, .shall, .may, .with, .into, .to, .by, .not, .pursuant], in: gap)
      && (!gap.contains { TieSentence.past.contains(lexed[$0].key) } || isSold(at: company))
  }

  /// "purchased the stock of Birch, Inc., formerly a subsidiary of Alder": what was so until the deal that is told.
  private func isSold(at company: CompanyReference) -> Bool {
    span(max(range.lowerBound, company.range.lowerBound - 80), company.range.lowerBound).contains {
      switch TieVerbs.sense(at: $0, lexed) {
      case .acquisition, .sale: true
      default: false
      }
    }
  }

  /// "formerly a subsidiary of": what was so, and is so no more.
  static let past = WordKeySet(words: "formerly former previously")

  /// The companies that a description is of: all of a row where it says "each" or stands in the plural.
  func described(_ company: CompanyReference, at noun: Int) -> [CompanyReference] {
    let gap = span(company.end, noun)
    let isPlural =
      lexed.word(noun) == .subsidiaries || lexed.word(noun) == .affiliates || hasWord([.are], in: gap)
      || gap.contains { TieSentence.several.contains(lexed[$0].key) }
    if isPlural || hasWord([.each, .both], in: gap) { return row(endingWith: company) }
    // "Each of Birch, Elm and Oak is a subsidiary of"
    let all = row(endingWith: company)
    let start = all.first?.range.lowerBound ?? 0
    let of = lexed.word(start - 1) == .the ? start - 2 : start - 1
    return lexed.word(of) == .of && (lexed.word(of - 1) == .each || lexed.word(of - 1) == .both) ? all : [company]
  }

  /// "Birch and Elm, funds managed by Alder": nouns in the plural that a participle follows.
  private static let several = WordKeySet(words: "funds entities companies partnerships vehicles trusts accounts")

  /// Whether a description or a statement opens behind the name: a comma, a bracket, "is", "became".
  private func opens(_ at: Int, _ noun: Int) -> Bool {
    if lexed.kind(at) == .comma || lexed.kind(at) == .openParenthesis {
      // "which is a subsidiary of", "both of which are owned by"
      let isRelative =
        lexed.word(at + 1) == .which || lexed.word(at + 1) == .each || lexed.word(at + 1) == .both
        || lexed.word(at + 1) == .all && lexed.word(at + 2) == .of
      let verb = lexed.word(at + 2) == .of && lexed.word(at + 3) == .which ? at + 4 : at + 2
      // "Elm LLC, our external adviser, is a subsidiary of"
      if !isRelative, let close = span(at + 1, min(noun, at + 14)).first(where: { lexed.kind($0) == .comma }),
        [.is, .are, .was].contains(lexed.word(close + 1)), isNominal(at + 1..<close)
      {
        return isNominal(close + 2..<max(close + 2, noun))
      }
      var start = isRelative && (lexed.word(verb) == .is || lexed.word(verb) == .are) ? verb + 1 : at + 1
      // "an Ohio corporation that is a subsidiary of"
      if start < noun, let that = (start..<noun).first(where: { lexed.word($0) == .that || lexed.word($0) == .which }),
        lexed.word(that + 1) == .is, isNominal(start..<that)
      {
        start = that + 2
      }
      return start <= noun && isNominal(start..<noun)
    }
    switch lexed.word(at) {
    case .is, .was, .are, .became, .becoming: return true
    case .thereby: return lexed.word(at + 1) == .becoming || lexed.word(at + 1) == .became
    // "continued as the surviving corporation and a wholly owned subsidiary of"
    default: return TieSentence.goingOn.contains(lexed[at].key) && lexed.word(at + 1) == .as
    }
  }

  static let goingOn = WordKeySet(words: "continued survived continues")

  /// Nouns and adjectives alone; becoming counts as well.
  private func isNominal(_ gap: Range<Int>) -> Bool {
    !hasWord(
      [
        .has, .have, .had, .was, .were, .is, .are, .entered, .which, .that, .who, .acquired, .from, .for,
        .among,
        .certain, .various, .other, .any, .all,
      ], in: gap)
  }

  /// "an affiliate of ALDER", "an affiliate of the Company's manager, ALDER".
  func owner(behind start: Int) -> CompanyReference? {
    // "investment funds managed by affiliates of Alder"
    var start = start
    while start < end, TieSentence.kin.contains(lexed[start].key), !lexed[start].isCapital { start += 1 }
    guard let first = reference(at: start), first.isPossessive else { return reference(at: start) }
    let owner = first.range.upperBound
    guard
      let name = (owner + 1..<max(owner + 2, min(end, owner + 7))).first(where: {
        exact(at: $0) != nil
      }),
      (owner..<name).allSatisfy({
        lexed[$0].isWord && !lexed[$0].isCapital && lexed.word($0) != .and && lexed.word($0) != .or
          || lexed.kind($0) == .comma && $0 == name - 1
      })
    else { return nil }
    return exact(at: name)
  }

  /// Words that lead from a company to whoever stands behind it.
  private static let kin = WordKeySet(
    words: "certain private equity investment credit funds fund entities vehicles accounts managed advised sponsored "
      + "controlled affiliated and or by with affiliates affiliate an of")
}
