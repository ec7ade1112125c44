internal import DealModel
internal import Filings
internal import Names

/// Makes one agreement of all the places that name it.
struct AgreementMerger {
  private let resolved: [[PartyDraft]]
  private let mentions: [AgreementMention]
  private let lexed: Lexed
  private var drafts: [AgreementDraft] = []
  private var tokens: [TitleTokens] = []
  /// The draft of each mention.
  private(set) var draftOf: [Int?]
  private let registry: EntityRegistry
  /// The mentions that are changed by one of which more is said than its title.
  private let changed: Set<Int>

  init(_ workspace: Workspace, resolved: [[PartyDraft]]) {
    self.resolved = resolved
    mentions = workspace.mentions
    lexed = workspace.main
    registry = workspace.registry
    draftOf = Array(repeating: nil, count: workspace.mentions.count)
    let telling = mentions.lazy.filter {
      !$0.exhibits.isEmpty || $0.date != nil || $0.verb != nil || !$0.parties.isEmpty
    }
    changed = Set(telling.flatMap { $0.links.map(\.to) })
  }

  /// Merges exhibit list and narrative: the list first, since its titles are the full ones.
  mutating func merge() -> [AgreementDraft] {
    let order = mentions.indices.sorted {
      (mentions[$0].origin == .narrative ? 1 : 0, $0) < (mentions[$1].origin == .narrative ? 1 : 0, $1)
    }
    for index in order { place(index) }
    return drafts
  }

  private mutating func place(_ index: Int) {
    guard draftOf[index] == nil else { return }
    let mention = mentions[index]
    // What it changes comes first, so that amendments of different agreements are told apart.
    if let base = mention.base, draftOf[base] == nil, mentions[base].base == nil { place(base) }
    let title = TitleTokens(mention.title)
    if isShared(index) { return }
    if let found = match(index, title) {
      absorb(index, into: found)
    } else if isWorthADraft(index, title) {
      create(index, title)
    }
  }

  /// "issued warrants to the purchasers": said of several instruments that are listed one by one.
  private func isShared(_ index: Int) -> Bool {
    let mention = mentions[index]
    guard mention.origin == .narrative, isPlural(mention) else { return false }
    let title = TitleTokens(mention.title)
    if title.words.count > 2, tokens.contains(where: { $0.words == title.words }) { return false }
    return drafts.filter { $0.kind == mention.kind && !$0.exhibits.isEmpty }.count > 1
  }

  // MARK: Matching

  private func match(_ index: Int, _ title: TitleTokens) -> Int? {
    let mention = mentions[index]
    var best: (score: Double, draft: Int)?
    for draft in drafts.indices {
      guard let score = likeness(index, mention, title, draft) else { continue }
      if score > (best?.score ?? 0) { best = (score, draft) }
    }
    return best?.draft ?? onlyWarrant(index)
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
    let its = tokens[draft]
    // "Second Supplemental Indenture" beside "Indenture".
    if mention.kind == .indenture, title.isSupplement != its.isSupplement { return nil }
    if let a = title.number, let b = its.number, a != b { return nil }
    if title.isRestated, its.isRestated, title.ordinals != its.ordinals { return nil }
    if mention.kind == .note, title.isOtherSeries(than: its) { return nil }
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
    if isPredecessor(mention, of: other) || isWithAnother(index, than: other) { return nil }
    let sameDate = other.date != nil && (mention.date ?? mention.announced)?.iso == other.date
    let term = names(mention, other)
    if title.isRestated != its.isRestated, !sameDate, !term { return nil }
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
    if title.isGeneric, overlap == 1, sharesParties(index, other),
      mention.kind == other.kind || mention.kind == .other
    {
      return 1.5 + like
    }
    if its.contains(title), !title.isBare, overlap == 1, !other.exhibits.isEmpty, mention.verb == .entered {
      return 2 + like
    }
    if like >= 0.6 || title.contains(its) || its.contains(title) && !title.isBare {
      guard mention.kind == other.kind else { return nil }
      if mention.determiner == .indefinite, mention.verb == nil, overlap < 0.5 { return nil }
      return 1 + like + overlap
    }
    return nil
  }

  /// "entered into a credit agreement and terminated its credit agreement dated": the one that ends has a date of its own.
  private func isPredecessor(_ mention: AgreementMention, of other: AgreementDraft) -> Bool {
    guard let date = mention.date?.iso, mention.verb == .terminated || mention.verb == .replaced else { return false }
    return other.verb == .entered && other.dateRule == .announced && other.date.map { !isVague($0, date) } ?? false
  }

  /// Whether the mention is of an agreement with one person, and the draft of the like one with another: each officer
  /// has an employment agreement of their own.
  private func isWithAnother(_ index: Int, than draft: AgreementDraft) -> Bool {
    switch draft.kind {
    case .employment, .separation, .award, .indemnification, .consulting: break
    default: return false
    }
    let mine = Set(resolved[index].map(\.entity)).subtracting([registry.registrant ?? -1])
    let its = Set(draft.parties.map(\.entity)).subtracting([registry.registrant ?? -1])
    guard !mine.isEmpty, !its.isEmpty, mine.isDisjoint(with: its) else { return false }
    // "J. Roe" of the list may be the "Jane Roe" of the narrative.
    return words(of: mine).isDisjoint(with: words(of: its))
  }

  /// The words of names but initials, suffixes and legal forms.
  private func words(of entities: Set<Int>) -> Set<String> {
    Set(
      entities.flatMap { entity in
        NameFolding.foldedWords(registry.drafts[entity].name).filter { word in
          word.utf8.count > 2 && !PersonNames.isSuffix(WordKey(word)) && LegalForms.table[phrase: word] == nil
        }
      })
  }

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

  // MARK: Creating

  /// Whether a mention without a match is an agreement of its own.
  private func isWorthADraft(_ index: Int, _ title: TitleTokens) -> Bool {
    let mention = mentions[index]
    let parties = Set(resolved[index].map(\.entity))
    switch mention.origin {
    case .preamble: return true
    case .exhibitList:
      if !mention.exhibits.isEmpty { return true }
      return isLinked(index) || mention.date != nil && !title.isBare
    case .narrative:
      if mention.determiner == .demonstrative || AgreementTitles.isPaper(mention.title) { return false }
      if mention.kind == .note || mention.kind == .warrant, isPlural(mention) || parties.count < 2 {
        if mention.verb == .issued, parties.count > 1, mention.connectors.contains(.to) { return true }
        return mention.date != nil && (parties.count > 1 || !isPlural(mention))
      }
      if mention.kind == .compensationPlan || mention.kind == .charter { return false }
      if title.isBare, isPluralLower(mention) { return isOnlyNewsOfThem(index, parties) }
      if mention.date != nil { return true }
      if isPluralLower(mention), parties.count < 2 || mention.parties.isEmpty { return false }
      if mention.kind == .commitmentLetter, mention.determiner == .indefinite, !parties.isEmpty { return true }
      if title.isBare { return parties.count > 1 && mention.verb == .entered && !mention.parties.isEmpty }
      if parties.count > 1 { return mention.determiner != .definite || mention.verb != nil || !mention.parties.isEmpty }
      if isLinked(index) { return mention.kind != .amendment || mention.verb == .entered && !parties.isEmpty }
      if mention.verb == .entered, !parties.isEmpty {
        // "On May 2, 2011, we entered into a license agreement with Elm": told as news, if only one side is named.
        let isNews = mention.announced != nil && mention.connectors.contains(.with)
        return !mention.definitions.isEmpty || mention.title.first?.isUppercase ?? false || isNews
      }
      return mention.verb == .terminated && !parties.isEmpty
    }
  }

  /// "On D, X entered into agreements with Y": what the filing is about, where nothing else names Y as a party.
  private func isOnlyNewsOfThem(_ index: Int, _ parties: Set<Int>) -> Bool {
    let mention = mentions[index]
    guard mention.verb == .entered, mention.announced != nil, mention.connectors.contains(.with), parties.count > 1
    else { return false }
    return !drafts.contains { draft in draft.parties.filter { parties.contains($0.entity) }.count > 1 }
  }

  private func isPlural(_ mention: AgreementMention) -> Bool {
    switch lexed.word(mention.titleTokens.upperBound - 1) {
    case .notes, .warrants, .debentures, .bonds, .securities, .options: true
    default: false
    }
  }

  /// "collaboration agreements", in lower case.
  private func isPluralLower(_ mention: AgreementMention) -> Bool {
    let last = lexed[mention.titleTokens.upperBound - 1]
    return !last.isCapital && AgreementTitles.heads[key: last.key]?.isPlural ?? false
  }

  /// Whether a mention changes another, or is changed by one of which more is said than its title.
  private func isLinked(_ index: Int) -> Bool {
    !mentions[index].links.isEmpty || changed.contains(index)
  }

  private mutating func create(_ index: Int, _ title: TitleTokens) {
    let mention = mentions[index]
    var draft = AgreementDraft(
      title: mention.title, kind: mention.kind, rule: rule(mention), origin: mention.origin, mentions: [])
    draft.isForm = mention.isForm
    drafts.append(draft)
    tokens.append(title)
    absorb(index, into: drafts.count - 1)
  }

  private func rule(_ mention: AgreementMention) -> String {
    switch mention.origin {
    case .preamble: "preamble"
    case .exhibitList: mention.exhibits.isEmpty ? "exhibit_base" : "exhibit_list"
    case .narrative:
      switch mention.verb {
      case .entered: "announcing"
      case .terminated: "terminated"
      case .issued: "issued"
      default: mention.parties.isEmpty ? "reference" : "reference_clause"
      }
    }
  }

  private mutating func absorb(_ index: Int, into draft: Int) {
    let mention = mentions[index]
    draftOf[index] = draft
    drafts[draft].mentions.append(index)
    for exhibit in mention.exhibits where !drafts[draft].exhibits.contains(exhibit) {
      drafts[draft].exhibits.append(exhibit)
    }
    if drafts[draft].document == nil { drafts[draft].document = mention.attached }
    if let date = mention.date {
      if drafts[draft].dateRule != .printed || drafts[draft].date.map({ $0.count < date.iso.count }) ?? true {
        drafts[draft].date = date.iso
        drafts[draft].dateRule = .printed
      }
    } else if let date = mention.announced, drafts[draft].dateRule == .none {
      drafts[draft].date = date.iso
      drafts[draft].dateRule = .announced
    }
    for definition in mention.definitions { drafts[draft].names.append(definition.term) }
    if drafts[draft].includedIn == nil { drafts[draft].includedIn = mention.includedIn }
    if drafts[draft].verb == nil { drafts[draft].verb = mention.verb }
    if mention.origin == .narrative { drafts[draft].isNarrated = true }
    if let base = mention.base, drafts[draft].base == nil { drafts[draft].base = draftOf[base] }
    let place = lexed.place(mention.clause)
    if drafts[draft].places.count < 6 { drafts[draft].places.append(place) }
    for party in resolved[index] { add(party, to: draft) }
  }

  /// Adds a party, or what a further place says of one that is there.
  private mutating func add(_ party: PartyDraft, to draft: Int) {
    if let known = drafts[draft].parties.firstIndex(where: {
      $0.entity == party.entity && ($0.role == party.role || $0.role == nil || party.role == nil)
    }) {
      if drafts[draft].parties[known].role == nil { drafts[draft].parties[known].role = party.role }
      if drafts[draft].parties[known].standing.noun == nil {
        drafts[draft].parties[known].standing.noun = party.standing.noun
      }
      if drafts[draft].parties[known].places.count < 4 { drafts[draft].parties[known].places += party.places }
      if party.isDeparting { drafts[draft].parties[known].isDeparting = true }
    } else {
      drafts[draft].parties.append(party)
    }
  }
}
