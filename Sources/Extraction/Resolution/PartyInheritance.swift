internal import DealModel
internal import Names

/// Settles parties that one place leaves to another: an amendment has the parties of its base and the other way
/// round, as an order has those of its master agreement; who joined is a party of what was joined.
enum PartyInheritance {
  static func apply(_ workspace: inout Workspace) {
    join(&workspace)
    // Twice, since chains may run in either direction.
    for _ in 0..<2 {
      for link in workspace.links where link.kind == .amends || link.kind == .supersedes || isOrder(link, workspace) {
        pass(from: link.to, to: link.from, &workspace)
        pass(from: link.from, to: link.to, isRestated: link.rule == "restated", &workspace)
      }
    }
    // "entered into a Termination Agreement with Elm, terminating the Supply Agreement": with Elm, too.
    for link in workspace.links
    where link.kind == .terminates && workspace.agreements[link.to].parties.isEmpty
      && workspace.agreements[link.from].title.lowercased().contains("terminat")
    {
      pass(from: link.from, to: link.to, &workspace)
    }
    depart(&workspace)
  }

  /// "a work order under the Services Agreement".
  private static func isOrder(_ link: LinkDraft, _ workspace: Workspace) -> Bool {
    link.kind == .pursuantTo && AgreementTitles.isOrder(workspace.agreements[link.from].title)
  }

  /// Departing lenders were lenders under what is restated.
  private static func depart(_ workspace: inout Workspace) {
    for link in workspace.links where link.kind == .amends {
      let known = Set(workspace.agreements[link.to].parties.map(\.entity))
      for party in workspace.agreements[link.from].parties where party.isDeparting && !known.contains(party.entity) {
        var copy = party
        copy.rule = "inherited"
        copy.isDeparting = false
        copy.role = .lender
        workspace.agreements[link.to].parties.append(copy)
      }
    }
  }

  /// Copies the parties where the other end names none, or only one side.
  private static func pass(from: Int, to: Int, isRestated: Bool = false, _ workspace: inout Workspace) {
    var source = workspace.agreements[from].parties.filter { !$0.joined && !$0.isDeparting }
    let known = Set(workspace.agreements[to].parties.map(\.entity))
    // Who was party of the earlier agreement of a syndicate is not told by the later one.
    if isRestated, source.count > 3 { source = source.filter { $0.entity == workspace.registry.registrant } }
    guard !source.isEmpty else { return }
    // Who is only said to have entered into an amendment did so with the parties of what it amends.
    let onlySubject = workspace.agreements[to].parties.allSatisfy { $0.rule == "subject" }
    let shared = known.intersection(source.map(\.entity))
    guard known.count <= 1 && shared.count == known.count || !isRestated && onlySubject && !shared.isEmpty else {
      return
    }
    for party in source where !known.contains(party.entity) {
      var copy = party
      copy.rule = "inherited"
      workspace.agreements[to].parties.append(copy)
    }
  }

  private static func join(_ workspace: inout Workspace) {
    for link in workspace.links where link.kind == .joins {
      let known = Set(workspace.agreements[link.to].parties.map(\.entity))
      guard !known.isEmpty else { continue }
      for party in workspace.agreements[link.from].parties where !known.contains(party.entity) {
        var copy = party
        copy.rule = "joinder"
        copy.joined = true
        copy.role = nil
        workspace.agreements[link.to].parties.append(copy)
      }
    }
  }
}
