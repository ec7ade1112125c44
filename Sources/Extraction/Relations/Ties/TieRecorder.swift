internal import DealModel
internal import Filings

/// Makes relations of ties that have to do with the deal: one end at least is the registrant, or party to an agreement;
/// what belongs to whom is told of others as well, outside of what tells of people and votes.
struct TieRecorder {
  private var core: Set<Int>
  private let newcomers: Newcomers
  private var entered: [Int: Int] = [:]

  init(_ workspace: Workspace, _ newcomers: Newcomers) {
    self.newcomers = newcomers
    core = ServesRule.parties(workspace)
    for (index, draft) in workspace.registry.drafts.enumerated()
    where !draft.roles.isDisjoint(with: [.registrant, .coRegistrant]) {
      core.insert(workspace.registry.resolved(index))
    }
  }

  mutating func record(_ ties: [Tie], _ workspace: inout Workspace) {
    // What ties to a target ties to the deal, events first; what is owned by what ties to it as well: a second time.
    for _ in 0..<2 {
      for tie in ties where tie.kind == .acquires { record(tie, &workspace) }
      for tie in ties where tie.kind != .acquires { record(tie, &workspace) }
    }
  }

  private mutating func record(_ tie: Tie, _ workspace: inout Workspace) {
    let ends = [tie.from, tie.to, tie.witness].map { $0.flatMap { entity($0, workspace) } }
    guard tie.from != tie.to, ends[0] == nil || ends[0] != ends[1],
      ends.contains(where: { $0.map { core.contains($0) } ?? false }) || isTold(tie, ends)
    else { return }
    // A company has one parent: the first that the text names.
    if tie.kind == .subsidiaryOf, let child = ends[0],
      workspace.relations.contains(where: { $0.kind == .subsidiaryOf && $0.from == child && $0.to != ends[1] })
    {
      return
    }
    let from = enter(tie.from, &workspace)
    let to = enter(tie.to, &workspace)
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
    // What is bought, and whom those of the deal own, have to do with it as well.
    if tie.kind == .acquires || tie.kind == .subsidiaryOf && core.contains(to) { core.formUnion([from, to]) }
    workspace.relations.append(
      RelationDraft(kind: tie.kind, from: from, to: to, rule: tie.rule, places: [place]))
  }

  /// Whether the filing tells it of companies that it names elsewhere, where it tells of deals.
  private func isTold(_ tie: Tie, _ ends: [Int?]) -> Bool {
    tie.kind != .acquires && tie.isOfDeal && (ends[0] != nil || ends[1] != nil)
  }

  /// The entity of a company, where it is one already.
  private func entity(_ company: Int, _ workspace: Workspace) -> Int? {
    guard newcomers.name(of: company) != nil else { return workspace.registry.resolved(company) }
    return entered[company].map { workspace.registry.resolved($0) }
  }

  /// The entity of a company; one that is named here alone is entered.
  private mutating func enter(_ company: Int, _ workspace: inout Workspace) -> Int {
    if let known = entity(company, workspace) { return known }
    let name = newcomers.name(of: company) ?? 0..<0
    let made = workspace.registry.intern(
      workspace.main.string(name), form: nil, place: workspace.main.place(name), rule: "legal_form")
    entered[company] = made
    return made
  }
}
