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

  /// Without a cover: whom the text tells to report.
  private static func enterWithoutCover(_ workspace: inout Workspace) {
    switch UncoveredRegistrant(workspace).find() {
    case .entity(let index): enter(index, isFirst: true, &workspace)
    case .signature(let company):
      let index = workspace.registry.intern(company.value, form: nil, place: company.place, rule: "signature")
      enter(index, isFirst: true, &workspace)
    case .filer(let index, let filer):
      identify(index, as: filer, &workspace)
      enter(index, isFirst: true, &workspace)
    case .shortName(let words):
      let lexed = workspace.main
      let index = workspace.registry.intern(
        lexed.string(words), form: nil, place: lexed.place(words), rule: "short_name")
      enter(index, isFirst: true, &workspace)
    case .unnamed(let words):
      workspace.registry.registrant = workspace.registry.intern(
        workspace.main.string(words), form: form(of: workspace.main.word(words.upperBound - 1)),
        place: workspace.main.place(words), rule: "unnamed_registrant")
    case nil: break
    }
  }

  /// What "the Partnership" and "the Trust" are by their noun.
  private static func form(of noun: Word) -> Entity.Kind {
    switch noun {
    case .partnership: .limitedPartnership
    case .trust: .trust
    default: .corporation
    }
  }
}
