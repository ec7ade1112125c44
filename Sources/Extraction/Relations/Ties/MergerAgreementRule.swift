internal import DealModel
internal import Filings

/// "an Agreement and Plan of Merger among Alder, Alder Merger Sub, Inc., a subsidiary of Alder, and Birch, Inc.": whose
/// subsidiary is there to be merged acquires the one party that is left.
enum MergerAgreementRule {
  /// - Parameter known: What was found so far: the subsidiaries and their parents, and who acquires whom.
  static func ties(_ workspace: Workspace, known: [Tie], month: Int?) -> [Tie] {
    let subs = subsidiaries(workspace, known: known)
    var parents: [Int: Int] = [:]
    for tie in known + subs where tie.kind == .subsidiaryOf && parents[tie.from] == nil { parents[tie.from] = tie.to }
    let bought = Set(known.lazy.filter { $0.kind == .acquires }.map(\.to))
    return subs + named(workspace, bought)
      + workspace.agreements.compactMap { agreement -> Tie? in
        // A "Merger Termination Agreement" ends what was to be.
        guard agreement.kind == .merger, agreement.verb != .terminated, isRecent(agreement.date, month),
          !agreement.title.lowercased().contains("termination"),
          let place = agreement.places.first(where: { $0.document == workspace.main.document })
        else { return nil }
        let parties = agreement.parties.map { (entity: workspace.registry.resolved($0.entity), role: $0.role) }
        let targets = Set(parties.lazy.filter { $0.role == .target }.map(\.entity))
        let subs = parties.filter { $0.role == .mergerSub }.map(\.entity)
        guard let target = only(targets, workspace.registry.registrant), !bought.contains(target),
          parents[target] == nil
        else {
          return nil
        }
        let tops = Set(subs.compactMap { MergerRule.top(of: $0, parents) })
        guard tops.count == 1, let top = tops.first, top != target, parties.contains(where: { $0.entity == top }),
          !isOneName(top, target, workspace)
        else { return nil }
        return Tie(
          kind: .acquires, from: top, to: target, rule: "merger_agreement",
          place: workspace.main.tokens(in: place.range))
      }
  }

  /// The one target; of several, such as a shareholder who joins for some purposes, the company that reports.
  private static func only(_ targets: Set<Int>, _ registrant: Int?) -> Int? {
    targets.count == 1 ? targets.first : registrant.flatMap { targets.contains($0) ? $0 : nil }
  }

  /// "by and among Alder, as buyer, Birch, as the target, and Elm, as seller": the roles say it.
  private static func named(_ workspace: Workspace, _ bought: Set<Int>) -> [Tie] {
    workspace.agreements.compactMap { agreement -> Tie? in
      guard
        agreement.kind == .stockPurchase || agreement.kind == .assetPurchase || agreement.kind == .securitiesPurchase,
        agreement.verb != .terminated,
        let place = agreement.places.first(where: { $0.document == workspace.main.document })
      else { return nil }
      func only(_ role: Party.Role) -> Int? {
        let found = agreement.parties.filter { $0.role == role }
        return found.count == 1 ? workspace.registry.resolved(found[0].entity) : nil
      }
      guard let target = only(.target), let buyer = only(.purchaser) ?? only(.acquirer), only(.seller) != nil,
        buyer != target, !bought.contains(target)
      else { return nil }
      return Tie(
        kind: .acquires, from: buyer, to: target, rule: "merger_agreement",
        place: workspace.main.tokens(in: place.range))
    }
  }

  /// Who gets a holding company of its own is bought by nobody.
  private static func isOneName(_ first: Int, _ second: Int, _ workspace: Workspace) -> Bool {
    NameKin.isOneName(workspace.registry.drafts[first].name, workspace.registry.drafts[second].name)
  }

  /// A merger subsidiary that bears the name of the one who acquires, or its initials, is its.
  private static func subsidiaries(_ workspace: Workspace, known: [Tie]) -> [Tie] {
    let owned = Set(known.lazy.filter { $0.kind == .subsidiaryOf }.map(\.from))
    return workspace.agreements.flatMap { agreement -> [Tie] in
      guard agreement.kind == .merger, agreement.parties.count <= mostParties,
        let place = agreement.places.first(where: { $0.document == workspace.main.document })
      else { return [] }
      let parties = agreement.parties.map { (entity: workspace.registry.resolved($0.entity), role: $0.role) }
      let acquirers = Set(parties.lazy.filter { $0.role == .acquirer }.map(\.entity))
      guard acquirers.count == 1, let acquirer = acquirers.first else { return [] }
      let others = parties.filter { $0.entity != acquirer && $0.role != .mergerSub }
      guard !others.contains(where: { isOneName($0.entity, acquirer, workspace) }) else { return [] }
      // Who is thought to be formed for the merger by its name alone is not said to be anybody's.
      let formed = Set(
        agreement.parties.lazy.filter(\.standing.isMergerSub).map { workspace.registry.resolved($0.entity) })
      return parties.filter {
        $0.role == .mergerSub && !owned.contains($0.entity) && formed.contains($0.entity)
      }.compactMap { sub in
        let name = workspace.registry.drafts[sub.entity].name
        guard bears(name, workspace.registry.drafts[acquirer].name),
          !others.contains(where: { bears(name, workspace.registry.drafts[$0.entity].name) })
        else { return nil }
        return Tie(
          kind: .subsidiaryOf, from: sub.entity, to: acquirer, rule: "merger_agreement",
          place: workspace.main.tokens(in: place.range))
      }
    }
  }

  /// Whether a name starts with the first word of another, or with its initials.
  private static func bears(_ name: String, _ other: String) -> Bool {
    let words = [name, other].map { $0.split { !$0.isLetter && !$0.isNumber }.map { $0.lowercased() } }
    guard let first = words[0].first, let second = words[1].first, first.count > 1 else { return false }
    return first == second || first == String(words[1].compactMap(\.first))
      || first.count > 1 && String(words[1].compactMap(\.first)).hasPrefix(first) && words[1].count - first.count <= 1
  }

  private static let mostParties = 12

  /// Whether the agreement is of the last year and a half, or undated.
  private static func isRecent(_ date: String?, _ month: Int?) -> Bool {
    guard let month, let signed = date.flatMap(Months.number) else { return true }
    return signed >= month - 18
  }
}
