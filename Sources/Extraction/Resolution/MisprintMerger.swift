internal import DealModel
internal import Filings
internal import Names

/// Makes one entity of two spellings of one name: parties of one agreement whose names are a letter, a comma or an
/// inner word apart and whose roles agree.
enum MisprintMerger {
  static func merge(_ workspace: inout Workspace) {
    for agreement in workspace.agreements {
      let parties = agreement.parties
      guard parties.count > 1, parties.count <= mostParties else { continue }
      for first in parties.indices {
        for second in parties.indices where second > first {
          mergeIfOne(parties[first], parties[second], &workspace)
        }
      }
    }
    for index in workspace.agreements.indices {
      for position in workspace.agreements[index].parties.indices {
        let entity = workspace.agreements[index].parties[position].entity
        workspace.agreements[index].parties[position].entity = workspace.registry.resolved(entity)
      }
    }
  }

  /// Lists longer than this are taken as printed.
  private static let mostParties = 60

  private static func mergeIfOne(_ first: PartyDraft, _ second: PartyDraft, _ workspace: inout Workspace) {
    let a = workspace.registry.resolved(first.entity)
    let b = workspace.registry.resolved(second.entity)
    guard a != b else { return }
    let one = workspace.registry.drafts[a]
    let two = workspace.registry.drafts[b]
    if one.kind == .collective, two.kind == .collective {
      if first.standing.noun == second.standing.noun, ClassParser.head(of: one.name) == ClassParser.head(of: two.name),
        ClassParser.head(of: one.name) != nil, !areBeside(first, second)
      {
        workspace.registry.merge(b, into: a)
      }
      return
    }
    guard one.kind != .collective, two.kind != .collective,
      one.kind == two.kind || one.kind == .other || two.kind == .other
    else { return }
    if let role = first.role, let other = second.role, role != other { return }
    // Two names in one list are two parties.
    guard !areBeside(first, second) else { return }
    guard Misprints.areOne(one.name, two.name) || isShortened(one, two) else { return }
    if one.places.count >= two.places.count {
      workspace.registry.merge(b, into: a)
    } else {
      workspace.registry.merge(a, into: b)
    }
  }

  /// Whether the two stand in one list everywhere.
  private static func areBeside(_ first: PartyDraft, _ second: PartyDraft) -> Bool {
    first.places.contains { place in
      second.places.contains {
        $0.document == place.document && abs($0.range.lowerBound - place.range.lowerBound) < 300
      }
    }
  }

  /// "The Alder Bank, N.A." for "The Alder Bank Trust Company, N.A.": banks whose name lacks inner words.
  private static func isShortened(_ one: EntityDraft, _ two: EntityDraft) -> Bool {
    guard one.kind == .bank, two.kind == .bank else { return false }
    let short = one.key.utf8.count < two.key.utf8.count ? one : two
    let long = one.key.utf8.count < two.key.utf8.count ? two : one
    let words = short.key.split(separator: " ")
    let full = long.key.split(separator: " ")
    guard words.count >= 3, full.count - words.count <= 2, words.prefix(3) == full.prefix(3) else { return false }
    var rest = full[...]
    for word in words {
      guard let at = rest.firstIndex(of: word) else { return false }
      rest = rest[(at + 1)...]
    }
    return true
  }
}
