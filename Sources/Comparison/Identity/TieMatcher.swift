internal import DealModel
internal import Names

/// Finds the relations and groups that two graphs have in common, once it is known which of their ends are.
enum TieMatcher {
  /// The pairing of the relations: of one kind and with the same ends; of several those of one office first.
  static func relations(_ old: [Relation], _ new: [Relation], _ oldNumbers: [String: Int], _ newNumbers: [String: Int])
    -> Pairing
  {
    var pairing = Pairing(old: old.count, new: new.count)
    func ends(_ relation: Relation, _ numbers: [String: Int]) -> String? {
      guard let from = numbers[relation.from], let to = numbers[relation.to] else { return nil }
      return "\(relation.kind) \(from) \(to)"
    }
    func keys(_ parts: (Relation) -> [String]) -> ([String?], [String?]) {
      func keys(_ relations: [Relation], _ numbers: [String: Int]) -> [String?] {
        relations.map { relation in
          ends(relation, numbers).map { ([$0] + parts(relation)).joined(separator: "\n") }
        }
      }
      return (keys(old, oldNumbers), keys(new, newNumbers))
    }
    let title = { (relation: Relation) in NameFolding.fold(relation.title ?? "") }
    for parts in [
      { [title($0), $0.event?.rawValue ?? ""] }, { [title($0)] }, { ["", $0.event?.rawValue ?? ""] }, { _ in [] },
    ] as [(Relation) -> [String]] {
      let (oldKeys, newKeys) = keys(parts)
      pairing.matchByKey(oldKeys, newKeys, .ends)
    }
    return pairing
  }

  /// The pairing of the groups: of one name and basis, or of one basis with half of all members in common.
  static func groups(_ old: [Group], _ new: [Group], _ oldNumbers: [String: Int], _ newNumbers: [String: Int])
    -> Pairing
  {
    var pairing = Pairing(old: old.count, new: new.count)
    let key = { (group: Group) in "\(group.basis) \(NameFolding.fold(group.name))" as String? }
    pairing.matchByKey(old.map(key), new.map(key), .name)
    let oldMembers = old.map { Set($0.members.compactMap { oldNumbers[$0] }) }
    let newMembers = new.map { Set($0.members.compactMap { newNumbers[$0] }) }
    var byMember: [Int: [Int]] = [:]
    for index in pairing.freeNew {
      for member in newMembers[index] { byMember[member, default: []].append(index) }
    }
    var candidates: [Assignment.Candidate] = []
    for first in pairing.freeOld {
      for second in Set(oldMembers[first].flatMap { byMember[$0] ?? [] }).sorted() {
        let common = oldMembers[first].intersection(newMembers[second]).count
        let all = oldMembers[first].union(newMembers[second]).count
        guard old[first].basis == new[second].basis, 2 * common >= all else { continue }
        candidates.append(Assignment.Candidate(old: first, new: second, worth: 1000 * common / all))
      }
    }
    for pair in Assignment.best(candidates) { pairing.match(pair.old, pair.new, .ends) }
    return pairing
  }
}
