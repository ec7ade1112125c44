internal import DealModel

/// Which elements of two lists are matched, while it is being found out.
struct Pairing {
  /// The partner of each old element, and of each new one.
  private(set) var newOf: [Int?]
  private(set) var oldOf: [Int?]
  private(set) var reasons: [Int: Match.Reason] = [:]

  init(old: Int, new: Int) {
    newOf = Array(repeating: nil, count: old)
    oldOf = Array(repeating: nil, count: new)
  }

  /// Whether neither has a partner yet.
  func areFree(_ old: Int, _ new: Int) -> Bool { newOf[old] == nil && oldOf[new] == nil }

  var freeOld: [Int] { newOf.indices.filter { newOf[$0] == nil } }
  var freeNew: [Int] { oldOf.indices.filter { oldOf[$0] == nil } }

  mutating func match(_ old: Int, _ new: Int, _ reason: Match.Reason) {
    guard areFree(old, new) else { return }
    newOf[old] = new
    oldOf[new] = old
    reasons[old] = reason
  }

  /// The matches by the ids of the elements.
  func matches(_ old: [String], _ new: [String]) -> [Match] {
    newOf.indices.compactMap { index in
      guard let partner = newOf[index], let reason = reasons[index] else { return nil }
      return Match(old: old[index], new: new[partner], reason: reason)
    }
  }

  /// Matches what has one key; of several with one key the first with the first, as `ranks` puts them.
  mutating func matchByKey<Key: Hashable>(
    _ oldKeys: [Key?], _ newKeys: [Key?], _ reason: Match.Reason, allows: (Int, Int) -> Bool = { _, _ in true }
  ) {
    var byKey: [Key: [Int]] = [:]
    for index in freeNew {
      if let key = newKeys[index] { byKey[key, default: []].append(index) }
    }
    for index in freeOld {
      guard let key = oldKeys[index], let candidates = byKey[key] else { continue }
      guard let place = candidates.firstIndex(where: { oldOf[$0] == nil && allows(index, $0) }) else { continue }
      match(index, candidates[place], reason)
      byKey[key]?.remove(at: place)
    }
  }
}
