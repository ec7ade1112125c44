internal import DealModel
internal import Names

/// Finds the verb that a title is the object of.
struct GoverningVerbs {
  let lexed: Lexed

  /// The verb that a title is the object of.
  func verb(
    of title: TitleMatch, _ verbs: ArraySlice<AnnouncingVerbs.Verb>
  ) -> AnnouncingVerbs.Verb? {
    var start = title.range.lowerBound
    if title.isForm { start -= 2 }
    // "a draft of a Purchase Agreement", "a copy of"
    let of = lexed.word(start - 1) == .a || lexed.word(start - 1) == .the ? start - 2 : start - 1
    if lexed.word(of) == .of, GoverningVerbs.papers.contains(lexed[of - 1].key) { return nil }
    var distant: AgreementMention.Verb?
    switch title.determiner {
    case .indefinite where !isSubordinate(start): distant = .entered
    case .possessive where !isSubordinate(start): distant = .terminated
    default: break
    }
    // The verbs stand in order; a sentence without end is not gone through for every title.
    let reach = distant == nil ? GoverningVerbs.longestFiller : GoverningVerbs.longestReach
    for verb in verbs.reversed() where verb.end <= start {
      if start - verb.end > reach { return nil }
      if verb.kind == distant || verb.others != nil && distant == .entered && start - verb.end < GoverningVerbs.row
        || isFiller(span(verb.end, start))
      {
        return verb
      }
    }
    return nil
  }

  private static let papers = WordKeySet(words: "draft copy copies termination notice")
  private static let longestFiller = 18
  private static let longestReach = 2000
  /// How far the instruments reach of "issued to Alder Fund a warrant to purchase … and a promissory note".
  private static let row = 40

  /// Whether only articles, figures and adjectives stand between a verb and its object.
  private func isFiller(_ range: Range<Int>) -> Bool {
    guard range.count <= GoverningVerbs.longestFiller else { return false }
    for at in range {
      let token = lexed[at]
      switch token.kind {
      case .number, .dollar, .percent, .comma, .openParenthesis, .closeParenthesis, .openQuote, .closeQuote, .dash:
        continue
      case .word:
        if token.isCapital, !token.isPossessive, token.word == .unknown, range.count > 4 { return false }
        switch token.word {
        case .that where lexed.word(at + 1) == .certain: continue
        case .which, .that, .pursuant, .with, .between, .among, .to, .whereby, .under: return false
        default: continue
        }
      default: return false
      }
    }
    return true
  }

  private func isSubordinate(_ start: Int) -> Bool {
    for at in span(max(0, start - 5), start) {
      switch lexed.word(at) {
      case .pursuant, .under, .which, .whereby, .by, .in, .described, .filed, .as: return true
      default: break
      }
    }
    return false
  }
}
