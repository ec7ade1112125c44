internal import DealModel
internal import Filings
internal import Names

/// Which agreement a mention is of: by exhibit number, date, title, defined term and parties.
extension AgreementMerger {
  func match(_ index: Int, _ title: TitleTokens) -> Int? {
    let mention = mentions[index]
    var best: (score: Double, draft: Int)?
    // "Side Letter to the Supply Agreement", "forbearance agreement under the Credit Agreement" are not that agreement.
    let isBeside =
      lexed.word(mention.titleTokens.upperBound - 1) == .letter
      || mention.titleTokens.contains { lexed[$0].key == AgreementMerger.forbearance }
    let base = isBeside ? mention.base.flatMap { draftOf[$0] } : nil
    for draft in drafts.indices where draft != base {
      guard let score = likeness(index, mention, title, draft) else { continue }
      if score > (best?.score ?? 0) { best = (score, draft) }
    }
    return best?.draft ?? onlyWarrant(index) ?? onlyForm(index)
  }

  /// "our standard form of indemnification agreement": the one form of an indemnity agreement that is filed.
  private func onlyForm(_ index: Int) -> Int? {
    let mention = mentions[index]
    guard mention.origin == .narrative, mention.kind == .indemnification, mention.date == nil else { return nil }
    let forms = drafts.indices.filter {
      drafts[$0].kind == .indemnification && drafts[$0].isForm && !drafts[$0].exhibits.isEmpty
    }
    return forms.count == 1 ? forms.first : nil
  }

  /// "a five-year performance warrant to Alder": the one warrant that Alder holds, under whatever title it is filed.
  private func onlyWarrant(_ index: Int) -> Int? {
    let mention = mentions[index]
    guard mention.origin == .narrative, mention.kind == .warrant, mention.date == nil else { return nil }
    let holders = recipients(resolved[index])
    guard !holders.isEmpty else { return nil }
    let held = drafts.indices.filter {
      drafts[$0].kind == .warrant && !drafts[$0].exhibits.isEmpty && recipients(drafts[$0].parties) == holders
    }
    return held.count == 1 ? held.first : nil
  }

  private func recipients(_ parties: [PartyDraft]) -> Set<Int> {
    Set(parties.filter(\.standing.isRecipient).map(\.entity))
  }

  /// How alike a mention and a draft are; nothing where they cannot be one.
  private func likeness(
    _ index: Int, _ mention: AgreementMention, _ title: TitleTokens, _ draft: Int
  ) -> Double? {
    // Most pairs are two rows of the list, and done with here.
    if !mention.exhibits.isEmpty, !drafts[draft].exhibits.isEmpty {
      if mention.exhibits.contains(where: drafts[draft].exhibits.contains) {
        if mention.isOneOfRow, title.words != tokens[draft].words { return nil }
        return 10 + title.likeness(tokens[draft])
      }
      // One row under two numbers: in the item's list and in the index.
      return isSameRow(index, draft) ? 9 : nil
    }
    let other = drafts[draft]
    if !mention.row.isEmpty, other.mentions.contains(where: mention.row.contains) { return nil }
    if isBeside(index, other) { return nil }
    let its = tokens[draft]
    // "Second Supplemental Indenture" beside "Indenture".
    if mention.kind == .indenture, title.isSupplement != its.isSupplement { return nil }
    if let a = title.number, let b = its.number, a != b { return nil }
    if title.isRestated, its.isRestated, title.ordinals != its.ordinals { return nil }
    // "Assignment and Assumption of Lease", "Lease Termination Agreement" beside "Lease".
    if title.words.contains("assignment") != its.words.contains("assignment") { return nil }
    if mention.kind == .lease, title.words.contains("termination") != its.words.contains("termination") { return nil }
    // "Retention Agreement" beside "Employment Agreement".
    if mention.kind == .employment, title.words.contains("retention") != its.words.contains("retention") { return nil }
    if mention.kind == .note, title.isOtherSeries(than: its) { return nil }
    if title.isOfOtherLetter(than: its) { return nil }
    // "Three-Year Credit Agreement" beside "Five-Year Credit Agreement".
    if !title.ordinals.isSubset(of: its.ordinals), !its.ordinals.isSubset(of: title.ordinals) { return nil }
    if (mention.kind == .amendment) != (other.kind == .amendment) { return nil }
    // "a promissory note" on another day than the one that is dated.
    if mention.kind == .note, mention.determiner == .indefinite, let day = mention.announced,
      let its = other.date,
      other.dateRule == .printed, day.iso != its
    {
      return nil
    }
    if mention.kind == .amendment, (title.number == nil) != (its.number == nil), mention.base == nil { return nil }
    if let a = mention.date?.iso, let b = other.date, a != b, !isVague(a, b),
      other.dateRule == .printed
    {
      return nil
    }
    if isNew(mention), other.dateRule == .printed, !other.names.contains(where: isNew) { return nil }
    if isPredecessor(mention, of: other) || isSuccessor(index, of: other) || isWithAnother(index, than: other)
      || isFurther(mention, than: other)
    {
      return nil
    }
    let sameDate = other.date != nil && (mention.date ?? mention.announced)?.iso == other.date
    let term = names(mention, other)
    if title.isRestated != its.isRestated, !sameDate, !term { return nil }
    // "Form of Security Agreement dated D" beside "Form of Pledge Agreement dated D": a row each.
    if mention.isForm, other.isForm, sameDate, title.words != its.words { return nil }
    let like = title.likeness(its)
    let overlap = self.overlap(index, other)
    if isSet(index, besides: other) { return nil }
    if mention.kind == .amendment, let base = mention.base, let otherBase = other.base,
      let first = draftOf[base], first != otherBase
    {
      return nil
    }
    if term { return 6 + like + overlap }
    if mention.kind == .amendment, let base = mention.base, let first = draftOf[base], first == other.base {
      let isNumbered = title.number != nil && title.number == its.number
      let isNew = mention.determiner == .indefinite && mention.date == nil && other.date != nil && !isNumbered
      return isNew && mention.announced?.iso != other.date ? nil : 4 + like
    }
    if sameDate {
      // "a Plan of Merger" of the banks beside the "Plan of Reorganization" of their holding companies.
      if mention.determiner == .indefinite, overlap == 0, title.words != its.words,
        Set(resolved[index].map(\.entity)).count > 1, Set(other.parties.map(\.entity)).count > 1
      {
        return nil
      }
      if like >= 0.4 { return 4 + 3 * like + overlap }
      if mention.kind == other.kind, mention.kind != .other, overlap >= 0.5 { return 3 + like + overlap }
      return nil
    }
    if isOnlyInstrument(mention, draft) { return 2 + overlap }
    if like >= 0.99 {
      // The same title without a date on one side.
      if mention.determiner == .indefinite, overlap == 0, !resolved[index].isEmpty, !other.parties.isEmpty {
        return nil
      }
      return 3 + overlap
    }
    // "a definitive agreement" with the parties of the merger agreement.
    if title.isGeneric || isOfPlainWords(mention), overlap == 1, sharesParties(index, other),
      mention.kind == other.kind || mention.kind == .other
    {
      return 1.5 + like
    }
    if its.contains(title), !title.isBare, overlap == 1, !other.exhibits.isEmpty, mention.verb == .entered {
      return 2 + like
    }
    if like >= 0.6 || title.contains(its) || its.contains(title) && !title.isBare {
      guard mention.kind == other.kind, !isApart(index, other) else { return nil }
      if mention.determiner == .indefinite, mention.verb == nil, overlap < 0.5 { return nil }
      return 1 + like + overlap
    }
    return nil
  }

  /// "entered into a lease with Elm and a lease with Oak": each is told as new in one sentence, with another side or under
  /// a term of its own.
  private func isBeside(_ index: Int, _ draft: AgreementDraft) -> Bool {
    let mention = mentions[index]
    guard mention.verb == .entered, mention.determiner == .indefinite, let sentence = mention.sentence else {
      return false
    }
    return draft.mentions.contains { other in
      guard mentions[other].sentence == sentence, mentions[other].verb == .entered,
        mentions[other].determiner == .indefinite
      else { return false }
      let (mine, its) = (others(resolved[index]), others(resolved[other]))
      return !mine.isEmpty && !its.isEmpty && mine.isDisjoint(with: its)
        || !mention.definitions.isEmpty && !mentions[other].definitions.isEmpty && !names(mention, draft)
          && NameFolding.fold(mention.title) == NameFolding.fold(mentions[other].title)
    }
  }

  /// "On May 7, 2031, the Company entered into additional capped call transactions": one more of those of another day.
  private func isFurther(_ mention: AgreementMention, than other: AgreementDraft) -> Bool {
    guard mention.verb == .entered || mention.verb == .issued, mention.date == nil, mention.kind != .amendment,
      let day = mention.announced?.iso, let its = other.date, day != its
    else { return false }
    let start = mention.titleTokens.lowerBound
    return AgreementMerger.further.contains(lexed[start].key) || AgreementMerger.further.contains(lexed[start - 1].key)
  }

  private static let forbearance = WordKey("forbearance")
  private static let further = WordKeySet(words: "additional another further")

  /// "a new credit agreement (the “New Credit Agreement”)": none that the filing dates already.
  private func isNew(_ mention: AgreementMention) -> Bool {
    mention.determiner == .indefinite && mention.date == nil && mention.definitions.contains { isNew($0.term) }
  }

  private func isNew(_ term: String) -> Bool { NameFolding.foldedWords(term).first == "new" }

  /// "entered into a credit agreement and terminated its credit agreement dated": the one that ends has a date of its own.
  private func isPredecessor(_ mention: AgreementMention, of other: AgreementDraft) -> Bool {
    if mention.verb == .replaced, mention.date == nil, mention.determiner != .definite {
      // "The new facility replaces its existing facility with Elm".
      return other.verb == .entered && other.dateRule == .announced
    }
    // "the existing lease, dated": not the one that is entered into.
    let isEarlier =
      TitleParser.earlier.contains(lexed[mention.titleTokens.lowerBound - 1].key)
      || TitleParser.earlier.contains(lexed[mention.titleTokens.lowerBound].key)
    guard let date = mention.date?.iso,
      mention.verb == .terminated || mention.verb == .replaced || mention.verb == .amended || isEarlier
    else { return false }
    return other.verb == .entered && other.dateRule == .announced && other.date.map { !isVague($0, date) } ?? false
  }

  /// "terminated the Merger Agreement, dated D, with Elm and entered into a Merger Agreement with Oak": the new one is not
  /// the one that ended.
  private func isSuccessor(_ index: Int, of other: AgreementDraft) -> Bool {
    let mention = mentions[index]
    guard mention.verb == .entered, mention.determiner == .indefinite, mention.date == nil,
      other.verb == .terminated || other.verb == .replaced, other.dateRule == .printed,
      mention.announced?.iso != other.date
    else { return false }
    let others = Set(resolved[index].filter { $0.rule != "subject" }.map(\.entity))
    return !others.isEmpty && others.isDisjoint(with: other.parties.map(\.entity))
  }

  /// Whether the mention is of an agreement with one person, and the draft of the like one with another: each officer
  /// has an employment agreement of their own.
  private func isWithAnother(_ index: Int, than draft: AgreementDraft) -> Bool {
    switch draft.kind {
    case .employment, .separation, .award, .indemnification, .consulting: break
    // "a securities purchase agreement of the same date" with another fund, "a supply agreement" with another mill.
    case .securitiesPurchase, .notePurchase, .subscription, .supply, .services, .distributionSales, .license, .lease,
      .assetPurchase, .stockPurchase:
      guard mentions[index].determiner == .indefinite else { return false }
    default:
      let isNew = mentions[index].determiner == .indefinite || mentions[index].determiner == .none
      guard isNew, TitleTokens(mentions[index].title).isBare else { return false }
    }
    let mine = others(resolved[index])
    let its = others(draft.parties)
    guard !mine.isEmpty, !its.isEmpty, mine.isDisjoint(with: its) else { return false }
    // "J. Roe" of the list may be the "Jane Roe" of the narrative, and a company may be misprinted.
    let (one, other) = (words(of: mine), words(of: its))
    let arePersons = mine.union(its).allSatisfy { registry.drafts[$0].kind == .person }
    guard arePersons else { return one.isDisjoint(with: other) }
    return !one.isSubset(of: other) && !other.isSubset(of: one)
  }

  /// Those on the other side: neither the registrant nor who stands before "entered into".
  private func others(_ parties: [PartyDraft]) -> Set<Int> {
    Set(parties.lazy.filter { !$0.standing.isOnFirstSide && $0.entity != registry.registrant }.map(\.entity))
  }

  /// The words of names but initials, suffixes and legal forms.
  private func words(of entities: Set<Int>) -> Set<String> {
    Set(entities.flatMap { nameWords[$0] })
  }

  /// The words that tell the name of a company or a person from others.
  static func telling(_ name: String) -> [String] {
    NameFolding.foldedWords(name).filter { word in
      word.utf8.count > 2 && !common.contains(word) && !PersonNames.isSuffix(WordKey(word))
        && LegalForms.table[phrase: word] == nil
    }
  }

  /// Words that names of many have.
  private static let common: Set<String> = [
    "fund", "funds", "capital", "partners", "holdings", "group", "investments", "ventures", "opportunity", "master",
    "management", "bank", "trust", "securities", "the", "and",
  ]

  /// Whether the mention is of instruments to several holders ("warrants to the purchasers"), and the draft is the
  /// one to a single holder.
  private func isSet(_ index: Int, besides draft: AgreementDraft) -> Bool {
    guard isPlural(mentions[index]), draft.kind == .warrant || draft.kind == .note, !draft.isForm,
      draft.title.last != "s"
    else { return false }
    let holders = recipients(draft.parties)
    return !holders.isEmpty && !recipients(resolved[index]).isSubset(of: holders)
  }

  /// "issued a performance warrant to the purchaser": the one warrant that the exhibit list holds.
  private func isOnlyInstrument(_ mention: AgreementMention, _ draft: Int) -> Bool {
    guard mention.origin == .narrative, mention.date == nil, mention.verb == .issued,
      mention.kind == .warrant || mention.kind == .note, drafts[draft].kind == mention.kind,
      !drafts[draft].exhibits.isEmpty
    else { return false }
    return drafts.filter { $0.kind == mention.kind && !$0.exhibits.isEmpty }.count == 1
  }

  /// Whether two rows of the exhibit list are the same to the letter.
  private func isSameRow(_ index: Int, _ draft: Int) -> Bool {
    // Numbers first: the wording of rows is compared for the few pairs only that can be one.
    guard isCrossNumbered(mentions[index].exhibits, drafts[draft].exhibits),
      let first = drafts[draft].mentions.first(where: { !mentions[$0].exhibits.isEmpty })
    else { return false }
    let one = NameFolding.fold(lexed.string(mentions[index].clause))
    guard one.utf8.count > 80 else { return false }
    return one == NameFolding.fold(lexed.string(mentions[first].clause))
  }

  /// Whether one number is of the exhibit table and the other only counts.
  private func isCrossNumbered(_ mine: [String], _ its: [String]) -> Bool {
    mine.contains(where: hasPoint) != its.contains(where: hasPoint)
  }

  private func hasPoint(_ number: String) -> Bool { number.utf8.contains(UInt8(ascii: ".")) }

  /// A month alone agrees with a day of it.
  private func isVague(_ a: String, _ b: String) -> Bool { a.hasPrefix(b) || b.hasPrefix(a) }

  /// Whether the mention uses, or defines again, a term of the draft.
  private func names(_ mention: AgreementMention, _ draft: AgreementDraft) -> Bool {
    guard !draft.names.isEmpty else { return false }
    let title = NameFolding.fold(mention.title)
    let known = draft.names.map(NameFolding.fold)
    if known.contains(title), mention.determiner != .indefinite { return true }
    return mention.definitions.contains { known.contains(NameFolding.fold($0.term)) }
  }

  /// Whether a mention and a draft of like titles have two parties or more each, and none in common.
  private func isApart(_ index: Int, _ draft: AgreementDraft) -> Bool {
    let mine = Set(resolved[index].map(\.entity))
    let its = Set(draft.parties.map(\.entity))
    return mine.count > 1 && its.count > 1 && mine.isDisjoint(with: its)
  }

  /// The share of a mention's parties that are parties of the draft.
  private func overlap(_ index: Int, _ draft: AgreementDraft) -> Double {
    let mine = Set(resolved[index].map(\.entity))
    let its = Set(draft.parties.map(\.entity))
    guard !mine.isEmpty, !its.isEmpty else { return 0 }
    return Double(mine.intersection(its).count) / Double(min(mine.count, its.count))
  }

  /// Whether two parties or more are the same.
  private func sharesParties(_ index: Int, _ draft: AgreementDraft) -> Bool {
    Set(resolved[index].map(\.entity)).intersection(draft.parties.map(\.entity)).count > 1
  }
}
