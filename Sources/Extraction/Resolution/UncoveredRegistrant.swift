internal import DealModel
internal import Filings
internal import Names

/// Who reports, in a text of items without a cover.
struct UncoveredRegistrant {
  /// How the text tells who reports.
  enum Choice {
    case entity(Int)
    case signature(Filing.Printed<String>)
    case filer(Int, SubmissionHeader.Company)
    /// A name without a legal form: "the press release issued by Harrow".
    case shortName(Range<Int>)
    /// "the Company", which the text nowhere names.
    case unnamed(Range<Int>)
  }

  private let workspace: Workspace
  private let lexed: Lexed
  private let drafts: [EntityDraft]
  private let opening: OpeningSubject

  init(_ workspace: Workspace) {
    self.workspace = workspace
    lexed = workspace.main
    drafts = workspace.registry.drafts
    opening = OpeningSubject(lexed, workspace.registry.drafts)
  }

  /// The name that "the Company" or "the Registrant" is defined for, else the one that the signature, the header, a
  /// press release, the first sentence or the list of exhibits gives.
  func find() -> Choice? {
    if let defined = definedCompany() { return .entity(buyer(of: defined) ?? defined) }
    if let apposed = apposedCompany() { return .entity(apposed) }
    if let company = workspace.filing.signatures.lazy.compactMap(\.company).first { return .signature(company) }
    if let filer = workspace.filing.header?.filers.first, let index = workspace.registry.entity(named: filer.name) {
      return .filer(index, filer)
    }
    // The organisation that the text names first; where that is a subsidiary of "the Company", the first other one
    // whose name starts alike.
    let actor = opening.actor()
    let first =
      actor ?? drafts.indices.first { drafts[$0].kind == .corporation && !drafts[$0].places.isEmpty }
    let reporter = reporter()
    if let unnamed = opening.unnamedCompany(before: first.flatMap { drafts[$0].places.first }) {
      return reporter ?? named(inRowsFor: unnamed)
    }
    if actor == nil {
      if let reporter { return reporter }
      if let short = opening.shortName(before: first.flatMap { drafts[$0].places.first }) { return choice(short) }
    }
    // Who is only named on the way does not report where the text has "the Company" for who does.
    if actor == nil, let called = opening.calledCompany() {
      return reporter ?? named(inRowsFor: called)
    }
    guard let first else { return nil }
    if let company = opening.counterparty(of: first) { return reporter ?? .unnamed(company) }
    // "We entered into …" before any name: none of those that follow is the registrant.
    guard !opening.isToldByUs(before: drafts[first].places.first) else { return nil }
    guard let owner = owner(of: first) else { return .entity(namedOwner(of: first) ?? first) }
    let family = drafts[first].key.prefix { $0 != " " }
    let parent = drafts.indices.first {
      $0 != first && drafts[$0].kind == .corporation && drafts[$0].key.prefix { $0 != " " } == family
    }
    if let parent { return .entity(parent) }
    // "Elm, Inc., our subsidiary": whose it is, nobody tells.
    return OpeningSubject.isFirstPerson(lexed.word(owner.lowerBound)) ? nil : reporter ?? .unnamed(owner)
  }

  /// "the Company, Harrow Mills, Inc., executed": the name beside the term.
  private func apposedCompany() -> Int? {
    let names = PartyListParser(lexed).names
    for at in 1..<max(1, lexed.count)
    where lexed.word(at) == .company && lexed[at].isCapital && lexed.word(at - 1) == .the && !lexed[at].isPossessive
      && lexed.kind(at + 1) == .comma
    {
      guard let match = names.name(at: at + 2, before: min(lexed.count, at + 20)), match.hasStrongForm,
        lexed.kind(match.range.upperBound) == .comma, opening.acts(match.range.upperBound + 1),
        lexed.word(match.range.upperBound + 1) != .and
      else { continue }
      return workspace.registry.entity(named: lexed.string(match.range))
    }
    return nil
  }

  private func definedCompany() -> Int? {
    for term in ["Company", "Registrant", "we", "Corporation"] {
      if let found = workspace.registry.entities(of: term, document: lexed.document, offset: 0), found.count == 1 {
        return found[0]
      }
    }
    return nil
  }

  /// Who acts where "the Company" is the target: "Alder Acquisition entered into a merger agreement with Birch (the
  /// "Company")".
  ///
  /// Not where the actor has the name that targets give it, "Parent".
  private func buyer(of company: Int) -> Int? {
    guard let actor = opening.actor(), actor != company, let place = drafts[company].places.first,
      let own = drafts[actor].places.first, own.range.upperBound < place.range.lowerBound,
      !workspace.filing.items.contains(where: { UncoveredRegistrant.itemsOfTargets.contains($0.number) }),
      !drafts[actor].aliases.contains(where: { RoleWords.table[phrase: $0] != nil }),
      !workspace.descriptions.contains(where: { $0.entity == actor && $0.member.owner != nil }),
      let verb = opening.verb(after: own)
    else { return nil }
    let start = lexed.firstToken(from: place.range.lowerBound)
    switch lexed.word(verb) {
    case .entered, .executed, .signed: break
    case .completed, .consummated, .closed:
      return lexed.word(start - 1) == .of && lexed.word(start - 2) == .acquisition ? actor : nil
    default: return nil
    }
    // "the Company's stockholders will vote": the target reports.
    let isTargets = (0..<lexed.count).contains {
      lexed.word($0) == .company && lexed[$0].isPossessive
        && (lexed.word($0 + 1) == .stockholders || lexed.word($0 + 1) == .shareholders || lexed.word($0 + 1) == .board)
    }
    guard !isTargets else { return nil }
    let between = span(verb, start)
    guard between.count < 80, !between.contains(where: { lexed.kind($0) == .period }) else { return nil }
    let isMerger = between.contains {
      switch lexed.word($0) {
      case .merger: true
      default: lexed[$0].key == UncoveredRegistrant.combination
      }
    }
    return isMerger ? actor : nil
  }

  private static let combination = WordKey("combination")
  /// Changes in control, delisting, changed rights of holders: reports of who is bought.
  private static let itemsOfTargets: Set<String> = ["3.01", "3.03", "5.01"]

  private func choice(_ name: Range<Int>) -> Choice {
    let text = lexed.string(name)
    let place = lexed.place(name)
    if let found = workspace.registry.entities(of: text, document: place.document, offset: place.range.lowerBound),
      found.count == 1
    {
      return .entity(found[0])
    }
    if let known = workspace.registry.entity(named: text) ?? workspace.registry.shortForm(of: text) {
      return .entity(known)
    }
    return .shortName(name)
  }

  /// Whom the list of exhibits names where the items say "the Company": a company that heads the parties of a row, and
  /// that the items nowhere name.
  private func named(inRowsFor unnamed: Range<Int>) -> Choice {
    for row in workspace.filing.exhibits.lazy.flatMap(\.places) where row.document == lexed.document {
      let listed = drafts.indices.filter { index in
        guard drafts[index].kind != .bank, let place = drafts[index].places.first else { return false }
        return row.range.contains(place.range.lowerBound)
          && headsParties(lexed.firstToken(from: place.range.lowerBound))
      }
      if let first = listed.min(by: { start($0) < start($1) }) { return .entity(first) }
    }
    return .unnamed(unnamed)
  }

  /// Whether "by and between" stands before a name.
  private func headsParties(_ at: Int) -> Bool {
    switch lexed.word(at - 1) {
    case .between, .among: true
    default: false
    }
  }

  /// Whom a press release or a report tells to report, where it is no other side of what the items tell.
  private func reporter() -> Choice? {
    guard let name = ReporterTells(lexed).first() else { return nil }
    let found = choice(name)
    if case .entity(let index) = found, let place = drafts[index].places.first,
      place.range.lowerBound < lexed.place(name).range.lowerBound,
      opening.isObject(lexed.firstToken(from: place.range.lowerBound)), !isListed(place)
    {
      return nil
    }
    return found
  }

  /// Whether a place lies in the list of exhibits, where "press release of" is no side.
  private func isListed(_ place: Filing.Place) -> Bool {
    workspace.filing.exhibits.contains { row in
      row.places.contains { $0.document == place.document && $0.range.contains(place.range.lowerBound) }
    }
  }

  private func start(_ entity: Int) -> Int { drafts[entity].places.first?.range.lowerBound ?? .max }

  /// "Elm, LLC, a subsidiary of Harrow Mills, Inc., entered into": the parent reports.
  private func namedOwner(of entity: Int) -> Int? {
    workspace.descriptions.lazy.compactMap { description in
      guard description.entity == entity, let owner = description.member.owner else { return nil }
      return workspace.registry.entity(named: lexed.string(owner))
    }.first
  }

  /// The words for the registrant in "Elm, Inc., a subsidiary of the Company", "Elm, Inc., our subsidiary".
  private func owner(of entity: Int) -> Range<Int>? {
    workspace.descriptions.lazy.compactMap { description in
      guard description.entity == entity, let owner = description.member.owner,
        RoleTerms.isPartyWord(lexed.word(owner.upperBound - 1))
          || OpeningSubject.isFirstPerson(lexed.word(owner.lowerBound))
      else { return nil }
      return owner
    }.first
  }
}
