internal import DealModel
internal import Filings

/// A merger agreement that the report says was entered into: the acquirer at the top acquires the targets.
///
/// Only where the text did not say it in words of its own.
enum MergerAgreementRule {
  static func ties(_ workspace: Workspace, _ told: [Tie]) -> [Tie] {
    let lexed = workspace.main
    let children = Set(told.filter { $0.kind == .subsidiaryOf }.map { workspace.registry.resolved($0.from) })
    return workspace.agreements.flatMap { agreement -> [Tie] in
      guard agreement.kind == .merger, agreement.isNarrated, agreement.verb == .entered else { return [] }
      let acquirers = agreement.parties.filter {
        $0.role == .acquirer && !children.contains(workspace.registry.resolved($0.entity))
      }
      let targets = agreement.parties.filter { $0.role == .target }
      guard acquirers.count == 1, let acquirer = acquirers.first.map({ workspace.registry.resolved($0.entity) }) else {
        return []
      }
      let places = agreement.places.filter { $0.document == lexed.document }
      guard let place = places.first.map({ lexed.tokens(in: $0.range) }), !place.isEmpty else { return [] }
      return targets.map { workspace.registry.resolved($0.entity) }.filter { target in
        target != acquirer && workspace.registry.drafts[target].kind != .person
          && workspace.registry.drafts[target].kind != .collective
      }.map { Tie(kind: .acquires, from: acquirer, to: $0, rule: "merger_agreement", place: place) }
    }
  }
}
