internal import DealModel
internal import Filings
internal import Names

/// Makes one agreement of all the places that name it.
struct AgreementMerger {
  let resolved: [[PartyDraft]]
  let mentions: [AgreementMention]
  let lexed: Lexed
  private(set) var drafts: [AgreementDraft] = []
  private(set) var tokens: [TitleTokens] = []
  /// The draft of each mention.
  private(set) var draftOf: [Int?]
  let registry: EntityRegistry
  /// The words of each entity's name that tell it from others.
  let nameWords: [[String]]
  /// The mentions that are changed by one of which more is said than its title.
  let changed: Set<Int>

  init(_ workspace: Workspace, resolved: [[PartyDraft]]) {
    self.resolved = resolved
    mentions = workspace.mentions
    lexed = workspace.main
    registry = workspace.registry
    nameWords = workspace.registry.drafts.map { AgreementMerger.telling($0.name) }
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
    if isShared(index) || isToldEach(index) { return }
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
      case .issued, .bought: "issued"
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
    if isOfUnknown(index) || mention.isOfOthers { drafts[draft].isOfOthers = true }
    // "By an amendment dated May 5, 2031, … entered into an amendment to the Loan Agreement": the title that tells more.
    if mention.kind == .amendment, mention.title.hasPrefix(drafts[draft].title + " to "), drafts[draft].exhibits.isEmpty
    {
      drafts[draft].title = mention.title
      tokens[draft] = TitleTokens(mention.title)
    }
    if let base = mention.base, drafts[draft].base == nil { drafts[draft].base = draftOf[base] }
    let place = lexed.place(mention.clause)
    if drafts[draft].places.count < 6 { drafts[draft].places.append(place) }
    for party in resolved[index] { add(party, to: draft) }
  }

  /// Whether a name or term entered into it that nobody known bears.
  ///
  /// "The parties" are those that the clause names; "the Fund" of Harrow Income Fund is who reports.
  private func isOfUnknown(_ index: Int) -> Bool {
    guard mentions[index].verb == .entered, let subject = mentions[index].subject,
      !resolved[index].contains(where: { $0.rule == "subject" })
    else { return false }
    let reporter = WordKeySet(registry.registrant.map { WordKey.words(of: registry.drafts[$0].name) } ?? [])
    return !subject.members.allSatisfy { member in
      let last = member.range.upperBound - 1
      return [.parties, .they, .it].contains(lexed.word(last)) || reporter.contains(lexed[last].key)
    }
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
