internal import DealModel
internal import Filings

/// "an Agreement and Plan of Merger among Alder, Alder Merger Sub, Inc., a subsidiary of Alder, and Birch, Inc.": whose
/// subsidiary is there to be merged acquires the one party that is left.
enum MergerAgreementRule {
  /// - Parameter known: What was found so far: the subsidiaries and their parents, and who acquires whom.
  static func ties(_ workspace: Workspace, known: [Tie], month: Int?) -> [Tie] {
    var parents: [Int: Int] = [:]
    for tie in known where tie.kind == .subsidiaryOf && parents[tie.from] == nil { parents[tie.from] = tie.to }
    let bought = Set(known.lazy.filter { $0.kind == .acquires }.map(\.to))
    return workspace.agreements.compactMap { agreement in
      guard agreement.kind == .merger, agreement.verb != .terminated, isRecent(agreement.date, month),
        let place = agreement.places.first(where: { $0.document == workspace.main.document })
      else { return nil }
      let parties = agreement.parties.map { (entity: workspace.registry.resolved($0.entity), role: $0.role) }
      let targets = Set(parties.lazy.filter { $0.role == .target }.map(\.entity))
      let subs = parties.filter { $0.role == .mergerSub }.map(\.entity)
      guard targets.count == 1, let target = targets.first, !bought.contains(target), parents[target] == nil else {
        return nil
      }
      let tops = Set(subs.compactMap { MergerRule.top(of: $0, parents) })
      guard tops.count == 1, let top = tops.first, top != target, parties.contains(where: { $0.entity == top }) else {
        return nil
      }
      return Tie(
        kind: .acquires, from: top, to: target, rule: "merger_agreement", place: workspace.main.tokens(in: place.range))
    }
  }

  /// Whether the agreement is of the last year and a half, or undated.
  private static func isRecent(_ date: String?, _ month: Int?) -> Bool {
    guard let month, let signed = date.flatMap(Months.number) else { return true }
    return signed >= month - 18
  }
}
