internal import DealModel

/// Parties that are drawn together: alone, in a frame, or as a list.
enum Block {
  case single(Int)
  /// The members of a group, or parties with one role; `listed` are those that stand in a list inside.
  case frame(title: String, group: Group?, members: [Int], listed: [Int])
  case roster(title: String, group: Group?, members: [Int])

  var members: [Int] {
    switch self {
    case .single(let member): [member]
    case .frame(_, _, let members, _): members
    case .roster(_, _, let members): members
    }
  }

  /// About how high it is, in boxes of a party.
  var height: Double {
    switch self {
    case .single: 1
    case .frame(_, _, let members, let listed):
      Double(members.count - listed.count) + 0.4 + (listed.isEmpty ? 0 : Self.listHeight(listed.count))
    case .roster(_, _, let members): Self.listHeight(members.count)
    }
  }

  private static func listHeight(_ count: Int) -> Double {
    0.6 + 0.3 * Double(min(count, 20))
  }
}

/// Decides which parties are drawn together.
struct BlockBuilder {
  /// So many with the same part in everything become a list.
  private static let listFrom = 6
  /// So many become a frame that bears the name of their role.
  private static let frameFrom = 3
  /// A group of more members than this has those in a list that have the same part in everything.
  private static let largestFrame = 8

  private let subject: Subject
  private let instruments: [Instrument]
  /// Parties with ties of their own, which lead to a box of their own.
  private let tied: Set<Int>
  /// What each party is party to, as what.
  private let parts: [Int: Part]

  /// What a party is party to, as what.
  private struct Part: Hashable {
    var instruments: [Int] = []
    var roles: [[Party.Role]] = []
  }

  init(_ subject: Subject, _ instruments: [Instrument]) {
    self.subject = subject
    self.instruments = instruments
    var tied: Set<Int> = []
    for relation in subject.relations where !relation.kind.isBetweenAgreements {
      for end in [relation.from, relation.to] {
        if let entity = subject.position[end] { tied.insert(entity) }
      }
    }
    self.tied = tied
    var parts: [Int: Part] = [:]
    for (index, instrument) in instruments.enumerated() {
      for (entity, roles) in instrument.roles {
        parts[entity, default: Part()].instruments.append(index)
        parts[entity, default: Part()].roles.append(roles)
      }
    }
    self.parts = parts
  }

  /// All parties but those in the middle, each in one block, in the order of reading.
  func blocks() -> [Block] {
    var free = Set(subject.entities.indices).subtracting(subject.centre)
    var blocks: [Block] = []
    for group in groupsByUse() {
      let members = members(of: group)
      guard members.count > 1, free.isSuperset(of: members) else { continue }
      free.subtract(members)
      blocks.append(block(of: group, members))
    }
    blocks += alike(free.sorted())
    return blocks.sorted { ($0.members.first ?? 0) < ($1.members.first ?? 0) }
  }

  private func members(of group: Group) -> [Int] {
    group.members.compactMap { subject.position[$0] }.filter { !subject.centre.contains($0) }.sorted()
  }

  /// Groups with the one first whose frame saves the most lines: who is in two groups is drawn in one.
  private func groupsByUse() -> [Group] {
    let ranked = subject.groups.enumerated().map { place, group in
      (
        saved: saved(by: members(of: group)), basis: group.basis.rank, size: group.members.count,
        place: place, group: group
      )
    }
    return ranked.sorted {
      ($1.saved, $0.basis, $1.size, $0.place) < ($0.saved, $1.basis, $0.size, $1.place)
    }.map(\.group)
  }

  /// How many lines one to a frame around all of them takes the place of.
  private func saved(by members: [Int]) -> Int {
    instruments.count { !$0.commonRoles(of: members).isEmpty } * (members.count - 1)
  }

  private func block(of group: Group, _ members: [Int]) -> Block {
    guard members.count > Self.largestFrame else {
      return .frame(title: group.name, group: group, members: members, listed: [])
    }
    let largest = byPart(members.filter { !tied.contains($0) }).max { $0.count < $1.count } ?? []
    if largest.count == members.count { return .roster(title: group.name, group: group, members: members) }
    let listed = largest.count >= Self.listFrom ? largest : []
    return .frame(title: group.name, group: group, members: members, listed: listed)
  }

  /// Parties outside all groups, those together that have the same part in everything.
  private func alike(_ entities: [Int]) -> [Block] {
    let (bound, loose) = (entities.filter(tied.contains), entities.filter { !tied.contains($0) })
    let blocks = byPart(loose).flatMap { members -> [Block] in
      guard let part = parts[members[0]], members.count >= Self.frameFrom else {
        return members.map(Block.single)
      }
      let roles = Set(part.roles.flatMap { $0 }).sorted { $0.rank < $1.rank }
      let words = roles.prefix(2).compactMap(\.plural).joined(separator: " and ")
      let title = words.isEmpty ? "Parties" : words.prefix(1).uppercased() + words.dropFirst()
      if members.count >= Self.listFrom { return [.roster(title: title, group: nil, members: members)] }
      if words.isEmpty { return members.map(Block.single) }
      return [.frame(title: title, group: nil, members: members, listed: [])]
    }
    return blocks + bound.map(Block.single)
  }

  /// Entities parted by what they are party to.
  private func byPart(_ entities: [Int]) -> [[Int]] {
    var order: [Part] = []
    var members: [Part: [Int]] = [:]
    var without: [[Int]] = []
    for entity in entities {
      guard let part = parts[entity] else {
        without.append([entity])
        continue
      }
      if members[part] == nil { order.append(part) }
      members[part, default: []].append(entity)
    }
    return order.compactMap { members[$0] } + without
  }
}

extension Instrument {
  /// The roles that all of some parties have.
  func commonRoles(of entities: [Int]) -> [Party.Role] {
    guard let first = entities.first, var common = roles[first] else { return [] }
    for entity in entities.dropFirst() {
      let roles = self.roles[entity] ?? []
      common.removeAll { !roles.contains($0) }
    }
    return common
  }
}

extension Group.Basis {
  /// What tells more comes first.
  fileprivate var rank: Int {
    switch self {
    case .definedTerm: 0
    case .stated: 1
    case .sharedName: 2
    }
  }
}
