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
    let to = workspace.registry.resolved(tie.to)
    guard from != to, core.contains(from) || core.contains(to) else { return }
    let place = workspace.main.place(tie.place)
    if let known = workspace.relations.firstIndex(where: {
      $0.kind == tie.kind && workspace.registry.resolved($0.from) == from && workspace.registry.resolved($0.to) == to
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
}
