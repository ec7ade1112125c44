internal import DealModel
internal import Filings

/// Forms groups: entities that a word stands for, and families by their names.
struct GroupStage {
  private let core: Set<Int>
  /// The groups that an entity is a member of.
  private var groupsOf: [Int: [Int]] = [:]

  static func apply(_ workspace: inout Workspace) {
    var stage = GroupStage(core: entities(of: workspace))
    guard stage.core.count > 1 else { return }
    for group in TermGroups.find(workspace) { stage.add(group, &workspace) }
    for group in StatedGroups.find(workspace) { stage.add(group, &workspace) }
    for group in NameFamilies.find(workspace, among: stage.core) { stage.add(group, &workspace) }
  }

  private init(core: Set<Int>) { self.core = core }

  /// Who takes part in an agreement or stands in a relation.
  private static func entities(of workspace: Workspace) -> Set<Int> {
    var found: Set<Int> = []
    for agreement in workspace.agreements { found.formUnion(agreement.parties.map(\.entity)) }
    for relation in workspace.relations { found.formUnion([relation.from, relation.to]) }
    return Set(found.map(workspace.registry.resolved))
  }

  /// Adds a group unless it has fewer than two members, or one is there that has the same, or, for a shared name,
  /// takes them all in.
  private mutating func add(_ group: GroupDraft, _ workspace: inout Workspace) {
    var group = group
    var seen: Set<Int> = []
    group.members = group.members.map(workspace.registry.resolved).filter {
      core.contains($0) && seen.insert($0).inserted
    }
    guard group.members.count > 1, let first = group.members.first else { return }
    let members = seen
    for index in groupsOf[first] ?? [] {
      let known = workspace.groups[index]
      let its = Set(known.members)
      if its == members {
        if known.name == group.name, known.places.count < 4 { workspace.groups[index].places += group.places }
        return
      }
      if group.basis == .sharedName, members.isSubset(of: its) { return }
    }
    for member in group.members { groupsOf[member, default: []].append(workspace.groups.count) }
    workspace.groups.append(group)
    if group.rule == TermGroups.roleNoun { name(group, &workspace) }
  }

  /// "the purchasers" is what the filing calls each of them, too.
  private func name(_ group: GroupDraft, _ workspace: inout Workspace) {
    guard let place = group.places.first else { return }
    let words = workspace.main.string(workspace.main.tokens(in: place.range))
    for member in group.members { workspace.registry.update(member) { $0.add(alias: words) } }
  }
}
