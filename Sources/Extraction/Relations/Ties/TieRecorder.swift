internal import DealModel
internal import Filings

/// Makes relations of ties that have to do with the deal: one end at least is the registrant, or party to an agreement.
struct TieRecorder {
  private var core: Set<Int>

  init(_ workspace: Workspace) {
    core = ServesRule.parties(workspace)
    for (index, draft) in workspace.registry.drafts.enumerated()
    where !draft.roles.isDisjoint(with: [.registrant, .coRegistrant]) {
      core.insert(workspace.registry.resolved(index))
    }
  }

  mutating func record(_ ties: [Tie], _ workspace: inout Workspace) {
    // What ties to a target ties to the deal: events first.
    for tie in ties where tie.kind == .acquires { record(tie, &workspace) }
    for tie in ties where tie.kind != .acquires { record(tie, &workspace) }
  }

  private mutating func record(_ tie: Tie, _ workspace: inout Workspace) {
    let from = workspace.registry.resolved(tie.from)
    guard let to = end(tie, from, &workspace), from != to,
      core.contains(from) || core.contains(to) || tie.witness.map({ core.contains($0) }) ?? false
    else { return }
    // A company has one parent: the first that the text names.
    if tie.kind == .subsidiaryOf,
      workspace.relations.contains(where: { $0.kind == .subsidiaryOf && $0.from == from && $0.to != to })
    {
      return
    }
    let place = workspace.main.place(tie.place)
    if let known = workspace.relations.firstIndex(where: {
      $0.kind == tie.kind && workspace.registry.resolved($0.from) == from
        && workspace.registry.resolved($0.to) == to
    }) {
      if workspace.relations[known].places.count < 3, !workspace.relations[known].places.contains(place) {
        workspace.relations[known].places.append(place)
      }
      return
    }
    if tie.kind == .acquires { core.formUnion([from, to]) }
    workspace.relations.append(
      RelationDraft(kind: tie.kind, from: from, to: to, rule: tie.rule, places: [place]))
  }

  /// The entity that a tie leads to; a company that is named here alone is entered.
  private func end(_ tie: Tie, _ from: Int, _ workspace: inout Workspace) -> Int? {
    switch tie.to {
    case .entity(let known): return workspace.registry.resolved(known)
    case .name(let tokens):
      guard core.contains(from) else { return nil }
      return workspace.registry.intern(
        workspace.main.string(tokens), form: nil, place: workspace.main.place(tokens), rule: "legal_form")
    }
  }
}
