internal import DealModel
internal import Filings

/// Groups that the filing states: two entities or more that are said to be affiliates of a third.
enum StatedGroups {
  static func find(_ workspace: Workspace) -> [GroupDraft] {
    let ties = workspace.relations.filter { $0.kind == .affiliateOf }
    var groups: [GroupDraft] = []
    var seen: Set<Int> = []
    for tie in ties where seen.insert(tie.to).inserted {
      let affiliates = ties.filter { $0.to == tie.to }
      let named = affiliates.filter {
        workspace.registry.drafts[workspace.registry.resolved($0.from)].kind != .collective
      }
      guard named.count > 1 else { continue }
      let head = workspace.registry.drafts[workspace.registry.resolved(tie.to)]
      groups.append(
        GroupDraft(
          name: head.name, members: [tie.to] + named.map(\.from), basis: .stated, rule: "stated",
          places: named.flatMap { $0.places.prefix(1) }))
    }
    return groups
  }
}
