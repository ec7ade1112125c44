internal import DealModel
internal import Filings
internal import Names

/// Finds the company that files the report.
struct Registrants {
  /// Enters registrant, co-registrants, and what cover and header say of them.
  static func enter(_ workspace: inout Workspace) {
    let filing = workspace.filing
    let printed = filing.cover.registrants
    let filers = filing.header?.filers ?? []
    if printed.isEmpty {
      enterWithoutCover(&workspace)
    } else {
      for (position, name) in printed.enumerated() {
        let index = workspace.registry.intern(name.value, form: nil, place: name.place, rule: "cover")
        enter(index, isFirst: position == 0, &workspace)
        let filer =
          filers.first { NameFolding.areSpellings($0.name, name.value) }
          ?? (printed.count == 1 && filers.count == 1 ? filers.first : nil)
        if let filer { identify(index, as: filer, &workspace) }
        if position < filing.cover.jurisdictions.count {
          let jurisdiction = filing.cover.jurisdictions[position].value
          workspace.registry.update(index) { $0.jurisdiction = Jurisdictions.name(of: jurisdiction) ?? jurisdiction }
        }
      }
    }
  }

  private static func enter(_ index: Int, isFirst: Bool, _ workspace: inout Workspace) {
    workspace.registry.update(index) {
      $0.roles.insert(isFirst ? .registrant : .coRegistrant)
      // Who reports has issued securities: a company, though its name has no form.
      if $0.kind == .other { $0.kind = .corporation }
    }
    if isFirst { workspace.registry.registrant = index }
  }

  private static func identify(
    _ index: Int, as filer: SubmissionHeader.Company, _ workspace: inout Workspace
  ) {
    if let cik = filer.cik {
      workspace.registry.update(index) { $0.identifiers = [Entity.Identifier(scheme: "cik", value: cik)] }
    }
    workspace.registry.update(index) { draft in
      for former in filer.formerNames { draft.add(alias: former.name) }
    }
  }

  /// Without a cover: the name that "the Company" or "the Registrant" is defined for, else the one that the header,
  /// the signature or the first sentence gives.
  private static func enterWithoutCover(_ workspace: inout Workspace) {
    let filing = workspace.filing
    for term in ["Company", "Registrant", "we", "Corporation"] {
      if let found = workspace.registry.entities(of: term, document: workspace.main.document, offset: 0),
        found.count == 1
      {
        return enter(found[0], isFirst: true, &workspace)
      }
    }
    if let company = filing.signatures.lazy.compactMap(\.company).first {
      let index = workspace.registry.intern(company.value, form: nil, place: company.place, rule: "signature")
      return enter(index, isFirst: true, &workspace)
    }
    if let filer = filing.header?.filers.first,
      let index = workspace.registry.entity(named: filer.name)
    {
      identify(index, as: filer, &workspace)
      return enter(index, isFirst: true, &workspace)
    }
    // The organisation that the text names first; where that is a subsidiary of "the Company", the first other one
    // whose name starts alike.
    let drafts = workspace.registry.drafts
    let first =
      firstActor(workspace) ?? drafts.indices.first { drafts[$0].kind == .corporation && !drafts[$0].places.isEmpty }
    if let unnamed = unnamedCompany(workspace, before: first.flatMap { drafts[$0].places.first }) {
      return enterUnnamed(unnamed, &workspace)
    }
    if let first, let company = counterparty(of: first, workspace) { return enterUnnamed(company, &workspace) }
    // "We entered into …" before any name: none of those that follow is the registrant.
    guard let first, !isToldByUs(workspace, before: drafts[first].places.first) else {
      if first == nil, let company = calledCompany(workspace) { enterUnnamed(company, &workspace) }
      return
    }
    guard let owner = owner(of: first, workspace) else { return enter(first, isFirst: true, &workspace) }
    let family = drafts[first].key.prefix { $0 != " " }
    let parent = drafts.indices.first {
      $0 != first && drafts[$0].kind == .corporation && drafts[$0].key.prefix { $0 != " " } == family
    }
    if let parent { return enter(parent, isFirst: true, &workspace) }
    // "Elm, Inc., our subsidiary": whose it is, nobody tells.
    guard !isFirstPerson(workspace.main.word(owner.lowerBound)) else { return }
    enterUnnamed(owner, &workspace)
  }

  private static func enterUnnamed(_ words: Range<Int>, _ workspace: inout Workspace) {
    workspace.registry.registrant = workspace.registry.intern(
      workspace.main.string(words), form: .corporation, place: workspace.main.place(words), rule: "unnamed_registrant")
  }

  /// "the Company" anywhere in a text that names no company and defines no term for one.
  private static func calledCompany(_ workspace: Workspace) -> Range<Int>? {
    let lexed = workspace.main
    let company = opening(workspace, before: nil).first { at in
      (lexed.word(at) == .company || lexed.word(at) == .registrant) && lexed[at].isCapital && !lexed[at].isPossessive
        && lexed.word(at - 1) == .the
        && !(lexed[at + 1].isWord && lexed[at + 1].isCapital)
    }
    return company.map { $0 - 1..<$0 + 1 }
  }

  /// The words for the registrant in "Elm, Inc., a subsidiary of the Company", "Elm, Inc., our subsidiary".
  private static func owner(of entity: Int, _ workspace: Workspace) -> Range<Int>? {
    let lexed = workspace.main
    return workspace.descriptions.lazy.compactMap { description in
      guard description.entity == entity, let owner = description.member.owner,
        RoleTerms.isPartyWord(lexed.word(owner.upperBound - 1)) || isFirstPerson(lexed.word(owner.lowerBound))
      else { return nil }
      return owner
    }.first
  }

  private static func isFirstPerson(_ word: Word) -> Bool { word == .our || word == .us || word == .we }

  /// "the Company", "the Registrant" where it acts before any organisation is named: a report whose registrant
  /// the text does not name, so that it stands as the text calls it.
  private static func unnamedCompany(_ workspace: Workspace, before place: Filing.Place?) -> Range<Int>? {
    let lexed = workspace.main
    for at in opening(workspace, before: place) {
      switch lexed.word(at) {
      case .partnership where lexed.word(at - 1) != .the:
        // "the Operating Partnership"
        guard lexed[at].isCapital, lexed[at - 1].isCapital, lexed.word(at - 2) == .the, !lexed[at].isPossessive,
          acts(at + 1, lexed)
        else { continue }
        return at - 2..<at + 1
      case .company, .registrant, .corporation, .partnership, .trust:
        let hasArticle = lexed.word(at - 1) == .the
        // "Registrant acquired": by its capital.
        guard hasArticle || lexed.word(at) == .registrant && lexed[at].isCapital, !lexed[at].isPossessive,
          acts(at + 1, lexed) || leads(at, hasArticle, lexed)
            || lexed.kind(at + 1) == .openParenthesis && lexed.matches(at + 2, .as, .successor)
        else { continue }
        return (hasArticle ? at - 1 : at)..<at + 1
      default: continue
      }
    }
    return nil
  }

  /// "the Company, Alder Fund LLC and Jane Roe entered into": the first of those who act.
  private static func leads(_ at: Int, _ hasArticle: Bool, _ lexed: Lexed) -> Bool {
    guard lexed.kind(at + 1) == .comma || lexed.word(at + 1) == .and else { return false }
    let list = PartyListParser(lexed).list(at: hasArticle ? at - 1 : at, before: min(lexed.count, at + longestList))
    return list.members.count > 1 && acts(list.end, lexed)
  }

  private static let longestList = 160

  /// The organisation of the first sentence that names one, where it is the subject: "On May 2, 2011, Harrow
  /// International ("Harrow") entered into".
  private static func firstActor(_ workspace: Workspace) -> Int? {
    let lexed = workspace.main
    let drafts = workspace.registry.drafts
    guard
      let named = drafts.indices.filter({ isCompany(drafts[$0]) }).min(by: { start(drafts[$0]) < start(drafts[$1]) }),
      let place = drafts[named].places.first
    else { return nil }
    var at = lexed.firstToken(from: place.range.upperBound)
    if lexed.kind(at) == .openParenthesis, let close = lexed.closing(at, before: at + 30) { at = close + 1 }
    if acts(at, lexed) { return named }
    let opening = lexed.firstToken(from: place.range.lowerBound)
    let list = PartyListParser(lexed).list(at: opening, before: min(lexed.count, opening + longestList))
    let verb = lexed.kind(list.end) == .comma ? list.end + 1 : list.end
    return list.members.count > 1 && acts(verb, lexed) ? named : nil
  }

  /// "the Company" where it is another than who acts: "Birch Retail notified the Company that".
  private static func counterparty(of actor: Int, _ workspace: Workspace) -> Range<Int>? {
    let lexed = workspace.main
    guard let place = workspace.registry.drafts[actor].places.first else { return nil }
    var verb = lexed.firstToken(from: place.range.upperBound)
    if lexed.kind(verb) == .openParenthesis, let close = lexed.closing(verb, before: verb + 30) { verb = close + 1 }
    let isTold = told.contains(lexed[verb].key)
    guard isTold || acts(verb, lexed) else { return nil }
    for at in span(verb + 1, min(lexed.count, verb + 30)) {
      switch lexed.word(at) {
      // What follows is no longer what the actor does.
      case .that, .which, .who, .whereby, .under: return nil
      case .company where lexed[at].isCapital && lexed.word(at - 1) == .the && !lexed[at].isPossessive:
        return isTold && at == verb + 2 || lexed.word(at - 2) == .with ? at - 1..<at + 1 : nil
      default: if lexed.kind(at) == .comma || lexed.kind(at) == .period { return nil }
      }
    }
    return nil
  }

  private static let told = WordKeySet(words: "notified informed advised sued")

  private static func isCompany(_ draft: EntityDraft) -> Bool {
    switch draft.kind {
    case .corporation, .llc, .limitedPartnership, .trust, .other: !draft.places.isEmpty
    default: false
    }
  }

  private static func start(_ draft: EntityDraft) -> Int { draft.places.first?.range.lowerBound ?? .max }

  private static func isToldByUs(_ workspace: Workspace, before place: Filing.Place?) -> Bool {
    opening(workspace, before: place).contains {
      workspace.main.word($0) == .we && acts($0 + 1, workspace.main)
    }
  }

  private static func opening(_ workspace: Workspace, before place: Filing.Place?) -> Range<Int> {
    span(0, place.map { workspace.main.firstToken(from: $0.range.lowerBound) } ?? workspace.main.count)
  }

  private static func acts(_ at: Int, _ lexed: Lexed) -> Bool {
    switch lexed.word(at) {
    case .entered, .executed, .signed, .issued, .sold, .completed, .consummated, .closed, .terminated, .amended,
      .announced, .acquired, .purchased, .borrowed, .has, .also, .and, .agreed, .granted, .received, .have,
      .is, .was, .will:
      true
    default: false
    }
  }
}
