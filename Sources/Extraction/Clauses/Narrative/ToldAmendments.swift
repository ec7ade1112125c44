internal import DealModel
internal import Filings
internal import Names

/// Says what an amendment changes that is only called "the amendment".
///
/// "On May 5, 2031, the Credit Agreement with Tern Bank was amended. The amendment is filed as Exhibit 10.1."
struct ToldAmendments {
  private let lexed: Lexed
  private let dates: DateParser

  init(lexed: Lexed) {
    self.lexed = lexed
    dates = DateParser(lexed: lexed)
  }

  /// Ties the filed amendments of a stretch of the narrative to what was told to be amended before.
  func read(_ range: Range<Int>, into mentions: inout [AgreementMention]) {
    guard mentions.contains(where: isUntied) else { return }
    let inOrder = mentions.indices.filter {
      mentions[$0].origin == .narrative && mentions[$0].document == lexed.document
        && range.contains(mentions[$0].titleTokens.lowerBound)
    }.sorted { mentions[$0].titleTokens.lowerBound < mentions[$1].titleTokens.lowerBound }
    let sentences = Sentences.ranges(in: lexed, range)
    var changed: Int?
    for index in inOrder {
      let start = mentions[index].titleTokens.lowerBound
      if mentions[index].kind == .amendment || mentions[index].kind == .joinder {
        if let base = changed, isUntied(mentions[index]),
          start - mentions[base].clause.upperBound < ToldAmendments.reach,
          let sentence = sentences.first(where: { $0.contains(mentions[base].titleTokens.lowerBound) }),
          !sentence.contains(start)
        {
          mentions[index].base = base
          mentions[index].links.append((.amends, base))
          mentions[index].title += " to \(mentions[base].title)"
          mentions[index].announced = day(of: mentions[base], in: sentence)
        }
        changed = nil
      } else if mentions[index].verb == .amended || passive(in: mentions[index]) != nil {
        changed = index
      }
    }
  }

  /// "the amendment", filed, of which nothing tells what it changes.
  private func isUntied(_ mention: AgreementMention) -> Bool {
    mention.kind == .amendment && mention.base == nil && mention.links.isEmpty && mention.titleTokens.count == 1
      && mention.determiner == .definite && !mention.exhibits.isEmpty && mention.date == nil && mention.parties.isEmpty
  }

  /// The token after "was amended", "has been amended", in a clause or right behind it; not in "as it has been amended".
  private func passive(in mention: AgreementMention) -> Int? {
    let clause = span(mention.titleTokens.upperBound, min(lexed.count, mention.clause.upperBound + 4))
    return clause.first { at in
      guard lexed.word(at) == .amended, lexed.word(at + 1) != .by else { return false }
      var before = at - 1
      while before > at - 6, ToldAmendments.isAuxiliary(lexed.word(before)) { before -= 1 }
      return before < at - 1 && lexed.word(before) != .as && lexed.word(before) != .which
    }.map { $0 + 1 }
  }

  private static func isAuxiliary(_ word: Word) -> Bool {
    switch word {
    case .was, .were, .has, .have, .been, .also, .it, .same: true
    default: false
    }
  }

  /// "was amended as of May 5, 2031", else the day that opens the sentence.
  private func day(of mention: AgreementMention, in sentence: Range<Int>) -> PrintedDate? {
    let verb = passive(in: mention)
    let told = verb.flatMap {
      dates.dating(at: $0, before: sentence.upperBound) ?? dates.day(at: $0, before: sentence.upperBound)
    }
    return told?.date ?? dates.opening(of: sentence)
  }

  /// How far behind what is amended the amendment may be named.
  private static let reach = 300
}
