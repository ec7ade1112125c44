internal import DealModel
internal import Names

extension AgreementClauseParser {
  /// Ties a mention to the one that it changes, and settles whose date and list it is.
  ///
  /// "Amendment to Loan Agreement dated D" dates the amendment; "Amendment to the Loan Agreement, dated D" dates the
  /// base.
  func link(
    _ mention: inout AgreementMention, to base: Int, base title: TitleMatch, _ mentions: inout [AgreementMention]
  ) {
    let kind: Relation.Kind =
      lexed.word(mention.titleTokens.upperBound - 1) == .joinder || mention.kind == .joinder
      ? .joins : .amends
    mention.links.append((kind, base))
    mention.base = base
    let isOwn = title.determiner == .none || isSetOff(mentions[base])
    if mention.date == nil, let date = mentions[base].date, isOwn {
      mention.date = date
      mentions[base].date = nil
    }
    if isOwn || isTermed(mentions[base]), mention.parties.isEmpty {
      mention.parties = mentions[base].parties
      mention.connectors = mentions[base].connectors
      mentions[base].parties = []
      mentions[base].connectors = []
    }
    // "Amendment No. 1 to the Loan Agreement ("Amendment No. 1")": the term is the amendment's.
    mention.definitions += mentions[base].definitions.filter(isOfChange)
    mentions[base].definitions.removeAll(where: isOfChange)
    // "entered into an amendment to its Loan Agreement with Elm Works": both are with Elm Works.
    if mention.parties.isEmpty, isNew(mention), mentions[base].connectors == [.with] {
      mention.parties = mentions[base].parties
      mention.connectors = [.with]
    }
    if mention.title.hasSuffix(" to") { mention.title.removeLast(3) }
    if mention.titleTokens.count == 1, let numbered = mention.definitions.first(where: isNumberedChange) {
      mention.title = numbered.term
    }
    mention.title = "\(mention.title) to \(title.determiner == .definite ? "the " : "")\(mentions[base].title)"
    mention.kind = AgreementTitles.kind(ofTitle: mention.title)
  }

  /// Whether list and date stand behind a comma, and are those of the amendment, in a list of exhibits: "Second Amendment
  /// to the Loan Agreement, by and between A and B, dated D".
  private func isSetOff(_ base: AgreementMention) -> Bool {
    let end = base.titleTokens.upperBound
    guard base.origin == .exhibitList, base.connectors.first == .among, lexed.kind(end) == .comma else { return false }
    switch lexed.word(end + 1) {
    case .by, .among, .between: return true
    default: return false
    }
  }

  /// Whether the list stands behind a term for the amendment: "an amendment to the Loan Agreement (the "Amendment") with
  /// Tern Bank".
  private func isTermed(_ base: AgreementMention) -> Bool {
    guard let first = base.parties.first?.members.first?.range.lowerBound else { return false }
    return base.definitions.contains { isOfChange($0) && $0.tokens.lowerBound < first }
  }

  /// "(the "Second Amendment")": a term that says which of the amendments it is.
  private func isNumberedChange(_ definition: Definition) -> Bool {
    isOfChange(definition) && AgreementTitles.amendmentNumber(definition.term) != nil
  }

  private func isOfChange(_ definition: Definition) -> Bool {
    definition.tokens.contains { at in
      switch lexed.word(at) {
      case .amendment, .supplement, .waiver, .joinder: true
      default: false
      }
    }
  }

  /// Whether the words before a title announce it: "an amendment", "that certain Second Amendment", "Second Amendment",
  /// "entered into the Second Amendment".
  private func isNew(_ mention: AgreementMention) -> Bool {
    switch mention.determiner {
    case .indefinite, .none: mention.origin == .narrative
    case .definite:
      lexed.word(mention.titleTokens.lowerBound - 1) == .certain
        || lexed.word(mention.titleTokens.lowerBound - 2) == .into
    default: false
    }
  }

  /// "as amended by", "as supplemented by": where the amendment's title starts; the tail of "as amended" alone ends
  /// there.
  func asAmended(_ start: Int, before limit: Int) -> (at: Int, titled: Bool)? {
    var at = start
    if lexed.word(at) == .was || lexed.word(at) == .were || lexed.word(at) == .is, lexed.word(at + 1) == .amended {
      at += 1
    } else if lexed.word(at) == .and, lexed.word(at + 1) == .amended || lexed.word(at + 1) == .supplemented {
      at += 1
    } else if lexed.word(at) == .amended, lexed.word(at + 1) == .as || lexed.word(at + 1) == .by {
      // ", amended as of D,": without the word before.
    } else {
      guard lexed.word(at) == .as else { return nil }
      at = afterAuxiliaries(at + 1)
    }
    var seen = false
    while at < limit {
      switch lexed.word(at) {
      case .amended, .supplemented, .modified, .restated, .extended, .replaced:
        seen = true
      case .and, .or, .further, .otherwise, .previously, .heretofore, .so:
        break
      default:
        if lexed.kind(at) == .comma, isChangeWord(lexed.word(at + 1)) { break }
        guard seen else { return nil }
        if lexed.matches(at, .from, .time, .to, .time) { at += 4 }
        // "as amended, by and among": no amendment is named, and the list of the parties follows.
        let isNamed = lexed.word(at) == .by && lexed.word(at + 1) != .and
        return isNamed ? (at + 1, true) : (at, false)
      }
      at += 1
    }
    return seen ? (at, false) : nil
  }

  /// Past the words before the verb in "as it may be amended", "as the same has been amended".
  func afterAuxiliaries(_ start: Int) -> Int {
    var at = start
    while at < start + 6 {
      switch lexed.word(at) {
      case .it, .the, .same, .may, .has, .have, .been, .be: at += 1
      default: return at
      }
    }
    return at
  }

  func isChangeWord(_ word: Word) -> Bool {
    switch word {
    case .amended, .supplemented, .modified, .restated, .extended, .replaced, .and, .or, .as: true
    default: false
    }
  }

  /// Reads the amendments named after "as amended by", each with its own date.
  func amendments(
    _ found: (at: Int, titled: Bool), of index: Int, depth: Int, before limit: Int,
    into mentions: inout [AgreementMention], origin: AgreementMention.Origin
  ) -> Int {
    var at = found.at
    guard found.titled else {
      // "as amended as of D", "as amended on D", "as amended to date"
      if let dating = dates.dating(at: at, before: limit) { return dating.end }
      if lexed.word(at) == .to, lexed.word(at + 1) == .date { return at + 2 }
      return at
    }
    var end = at
    while at < limit {
      var start = at
      while bases.isArticle(lexed.word(start)) { start += 1 }
      guard let title = bases.title(near: start, before: limit), bases.changesAnother(title) else { break }
      let inner = clause(of: title, origin: origin, before: limit, into: &mentions, depth: depth + 1)
      mentions[inner.index].links.append((.amends, index))
      if mentions[inner.index].base == nil {
        mentions[inner.index].base = index
        mentions[inner.index].title += " to \(mentions[index].title)"
      }
      at = inner.end
      end = at
      if lexed.word(at) == .thereto { at += 1; end = at }
      if let dating = dates.dating(at: lexed.kind(at) == .comma ? at + 1 : at, before: limit) {
        if mentions[inner.index].date == nil { mentions[inner.index].date = dating.date }
        at = dating.end
        end = at
      }
      if lexed.kind(at) == .comma { at += 1 }
      if lexed.word(at) == .and { at += 1 }
      if lexed.word(at) == .as, lexed.word(at + 1) == .further { break }
      if at == end { break }
    }
    return end
  }
}
