internal import DealModel
internal import Filings

/// Resolves the lists of all mentions, in the order of the text.
///
/// The order matters: "such entities" and "the purchasers" look back.
struct MentionResolver {
  private var parties: PartyResolver
  /// The parties of each mention.
  private(set) var resolved: [[PartyDraft]]
  /// Parties that joined a mention's agreement.
  private(set) var joined: [Int: [PartyDraft]] = [:]
  /// Who got securities, with the sentence that says so.
  private(set) var issues: [(recipients: [PartyDraft], clause: IssueClause)] = []

  init(_ lexed: Lexed, count: Int) {
    parties = PartyResolver(lexed: lexed)
    resolved = Array(repeating: [], count: count)
  }

  mutating func resolve(_ workspace: inout Workspace) {
    let order = workspace.mentions.indices.sorted {
      let a = workspace.mentions[$0], b = workspace.mentions[$1]
      return (a.clause.lowerBound, a.titleTokens.lowerBound, $0) < (b.clause.lowerBound, b.titleTokens.lowerBound, $1)
    }
    var pending = workspace.events[...]
    for index in order {
      // Events without a mention of their own come where they stand.
      while let event = pending.first, position(event, workspace) <= workspace.mentions[index].clause.lowerBound {
        pending.removeFirst()
        handle(event, &workspace)
      }
      resolve(index, &workspace)
    }
    for event in pending { handle(event, &workspace) }
  }

  private func position(_ event: NarrativeEvent, _ workspace: Workspace) -> Int {
    switch event {
    case .agreement(let index), .joining(_, let index): workspace.mentions[index].clause.lowerBound
    case .issue(let clause): clause.recipients.members.first?.range.lowerBound ?? clause.verb
    }
  }

  private mutating func handle(_ event: NarrativeEvent, _ workspace: inout Workspace) {
    switch event {
    case .agreement: break
    case .issue(let clause):
      let recipients = parties.parties(of: clause.recipients, rule: "issue_clause", &workspace.registry)
      parties.remember(recipients) { $0.role == .underwriter ? .underwriter : .purchaser }
      issues.append((recipients, clause))
    case .joining(let list, let agreement):
      var found = parties.parties(of: list, rule: "joinder", &workspace.registry)
      for index in found.indices { found[index].joined = true }
      joined[agreement, default: []] += found
    }
  }

  private mutating func resolve(_ index: Int, _ workspace: inout Workspace) {
    let mention = workspace.mentions[index]
    var found: [PartyDraft] = []
    let isLetter = mention.connectors.contains { $0 == .to } && mention.connectors.contains { $0 == .by }
    if let subject = mention.subject {
      var drafts = parties.parties(of: subject, rule: "subject", &workspace.registry)
      // "Harrow and Elm jointly issued a note to Alder Fund": both are its makers.
      if mention.connectors.contains(.with) || mention.verb == .issued && mention.connectors.contains(.to) {
        for position in drafts.indices { drafts[position].standing.isOnFirstSide = true }
      }
      // "Elm executed a guaranty in favor of Tern Bank", "a note in favor of": Elm makes it.
      if mention.kind == .guaranty || mention.kind == .note, mention.connectors.contains(.to) {
        for position in drafts.indices { drafts[position].standing.isMaker = true }
      }
      if let role = mention.subjectRole {
        for position in drafts.indices where drafts[position].role == nil { drafts[position].role = role }
      }
      found += drafts
    }
    for (list, connector) in zip(mention.parties, mention.connectors) {
      var drafts = parties.parties(
        of: list, rule: rule(connector), isKnown: mention.verb == nil && connector == .with,
        isListed: mention.origin == .exhibitList, &workspace.registry)
      for position in drafts.indices {
        switch connector {
        case .to: drafts[position].standing.isRecipient = true
        case .by: drafts[position].standing.isMaker = true
        case .with:
          // "Elm entered into a Stock Option Agreement with the registrant": the registrant holds it.
          let isGranted = mention.kind == .award && found.contains { $0.rule == "subject" && !$0.standing.isRegistrant }
          drafts[position].standing.isRecipient = !drafts[position].standing.isRegistrant || isGranted
        case .among: break
        }
        if connector != .among && !isLetter { drafts[position].standing.isFirst = connector == .by }
        if connector == .with { drafts[position].standing.isFirst = false }
      }
      // "Harrow and Elm entered into an amendment to the Purchase Agreement with Elm": Elm is on the other side.
      if connector == .with {
        found.removeAll { known in known.rule == "subject" && drafts.contains { $0.entity == known.entity } }
      }
      found += drafts
    }
    if let possessor = mention.possessor {
      let member = PartyMember(reference: reference(possessor, workspace), range: possessor)
      for entity in parties.entities(of: member, &workspace.registry) {
        var standing = RoleAssigner.Standing()
        standing.isRegistrant = entity == workspace.registry.registrant
        standing.isPerson = workspace.registry.drafts[entity].kind == .person
        standing.isFirst = true
        found.append(
          PartyDraft(
            entity: entity, role: nil, rule: "possessor", places: [workspace.main.place(possessor)],
            standing: standing))
      }
    }
    for slip in mention.parties.flatMap(\.slips) { report(slip, in: mention.clause, &workspace) }
    resolved[index] = found
    parties.remember(found) { $0.role ?? RoleAssigner.role(mention.kind, $0.standing) }
    parties.keep(found)
  }

  /// Reports a stray word once, with every place where the same words are printed.
  private func report(_ slip: Range<Int>, in clause: Range<Int>, _ workspace: inout Workspace) {
    let lexed = workspace.main
    let message = "\"\(lexed.string(slip))\" stands where a party is expected; read without it"
    let words = lexed.string(clause)
    let known = workspace.diagnostics.firstIndex { diagnostic in
      diagnostic.message == message
        && diagnostic.places.contains { lexed.string(lexed.tokens(in: $0.range)) == words }
    }
    if let known {
      workspace.diagnostics[known].places.append(lexed.place(clause))
    } else {
      workspace.diagnostics.append(
        DiagnosticDraft(severity: .warning, code: "stray_word", message: message, places: [lexed.place(clause)]))
    }
  }

  private func reference(_ range: Range<Int>, _ workspace: Workspace) -> PartyMember.Reference {
    let lists = PartyListParser(workspace.main)
    return lists.members.member(at: range.lowerBound, before: range.upperBound)?.reference ?? .term
  }

  private func rule(_ connector: AgreementMention.Connector) -> String {
    switch connector {
    case .among: "among_clause"
    case .with: "with_clause"
    case .to: "recipient_clause"
    case .by: "maker_clause"
    }
  }
}
