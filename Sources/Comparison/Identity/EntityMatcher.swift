internal import DealModel
internal import Names

/// Finds the entities that two graphs have in common.
///
/// An entity is the same by what the user says, by an identifier, by a former name that one of the graphs states, by
/// its name in whatever spelling, by an alias, and at last by a name that differs as misprints do.
struct EntityMatcher {
  /// So many pairs of names without a partner are looked at for misprints.
  private static let mostMisprints = 250_000

  private let old: Side
  private let new: Side
  private let corrections: Corrections
  private var pairing: Pairing

  /// What is known of the entities of one graph, which stand in the order of their ids.
  private struct Side {
    var entities: [Entity]
    var names: [String]
    /// For an entity that is only the former name of another: which other.
    var laterOf: [Int: Int] = [:]
    var byName: [String: Int] = [:]

    init(_ graph: Graph) {
      entities = graph.entities
      names = entities.map { NameFolding.fold($0.name) }
      var position: [String: Int] = [:]
      for (index, entity) in entities.enumerated() {
        position[entity.id] = index
        if byName[names[index]] == nil { byName[names[index]] = index }
      }
      for relation in graph.relations where relation.kind == .formerly {
        if let from = position[relation.from], let to = position[relation.to], from != to { laterOf[to] = from }
      }
    }
  }

  private init(_ old: Graph, _ new: Graph, _ corrections: Corrections) {
    self.old = Side(old)
    self.new = Side(new)
    self.corrections = corrections
    pairing = Pairing(old: old.entities.count, new: new.entities.count)
  }

  /// The pairing of the entities of two graphs in canonical order.
  static func pairing(_ old: Graph, _ new: Graph, _ corrections: Corrections) -> Pairing {
    var matcher = EntityMatcher(old, new, corrections)
    matcher.bySaying()
    matcher.byIdentifier()
    matcher.byFormerName()
    matcher.byName()
    matcher.byAlias()
    matcher.byMisprint()
    return matcher.pairing
  }

  private mutating func bySaying() {
    pairing.match(corrections.same, old.entities.map(\.id), new.entities.map(\.id))
  }

  private func allows(_ first: Int, _ second: Int) -> Bool {
    !corrections.forbids(old.entities[first].id, new.entities[second].id)
  }

  private mutating func byIdentifier() {
    let (oldBearers, newBearers) = (bearers(old), bearers(new))
    for (index, entity) in old.entities.enumerated() {
      for identifier in entity.identifiers {
        // A number that several bear tells none of them apart.
        guard oldBearers[identifier]?.count == 1, let candidates = newBearers[identifier], candidates.count == 1,
          allows(index, candidates[0])
        else { continue }
        pairing.match(index, candidates[0], .identifier)
      }
    }
  }

  private func bearers(_ side: Side) -> [Entity.Identifier: [Int]] {
    var bearers: [Entity.Identifier: [Int]] = [:]
    for (index, entity) in side.entities.enumerated() {
      for identifier in Set(entity.identifiers) { bearers[identifier, default: []].append(index) }
    }
    return bearers
  }

  /// Who is called otherwise now, where a graph says so: the name that it had is the other graph's name for it.
  private mutating func byFormerName() {
    for (former, later) in new.laterOf.sorted(by: <) {
      guard let index = old.byName[new.names[former]], old.byName[new.names[later]] == nil,
        old.laterOf[index] == nil, allows(index, later)
      else { continue }
      pairing.match(index, later, .formerName)
    }
    for (former, later) in old.laterOf.sorted(by: <) {
      guard let index = new.byName[old.names[former]], new.byName[old.names[later]] == nil,
        new.laterOf[index] == nil, allows(later, index)
      else { continue }
      pairing.match(later, index, .formerName)
    }
  }

  private mutating func byName() {
    // Of several with one name, first those of one kind.
    pairing.matchByKey(
      old.entities.indices.map { "\(old.names[$0]) \(old.entities[$0].kind)" },
      new.entities.indices.map { "\(new.names[$0]) \(new.entities[$0].kind)" }, .name, allows: allows)
    pairing.matchByKey(old.names.map(Optional.some), new.names.map(Optional.some), .name, allows: allows)
  }

  /// Matches who is called by a name of the other, if just one is.
  private mutating func byAlias() {
    let (oldNames, newNames) = (properNames(old, pairing.freeOld), properNames(new, pairing.freeNew))
    var candidates: [Int: Set<Int>] = [:]
    var back: [Int: Set<Int>] = [:]
    for (name, bearers) in oldNames {
      for first in bearers {
        for second in newNames[name] ?? [] where allows(first, second) && agree(first, second, by: name) {
          candidates[first, default: []].insert(second)
          back[second, default: []].insert(first)
        }
      }
    }
    for (first, found) in candidates.sorted(by: { $0.key < $1.key }) {
      guard found.count == 1, let second = found.first, back[second]?.count == 1 else { continue }
      pairing.match(first, second, .alias)
    }
  }

  /// Whether two entities that share a proper name can be one.
  ///
  /// A person is no company, nor a class. The numerals of funds tell apart, unless the name that they share is the
  /// full name of one of them: then a filing says that the other was called so.
  private func agree(_ first: Int, _ second: Int, by name: String) -> Bool {
    let (one, other) = (old.entities[first], new.entities[second])
    guard one.kind == other.kind || ![one.kind, other.kind].contains(where: { $0 == .person || $0 == .collective })
    else { return false }
    if Numerals.of(one.name) == Numerals.of(other.name) { return true }
    return [(one, old.names[first]), (other, new.names[second])].contains { $1 == name && ShortNames.isFull($0.name) }
  }

  /// Names and aliases of some entities that can stand for no one else.
  private func properNames(_ side: Side, _ indices: [Int]) -> [String: [Int]] {
    var bearers: [String: [Int]] = [:]
    for index in indices where side.entities[index].kind != .collective {
      var names = Set(
        side.entities[index].aliases.filter { ShortNames.isProper($0, of: side.entities[index].name) }
          .map(NameFolding.fold))
      names.insert(side.names[index])
      for name in names where !name.isEmpty { bearers[name, default: []].append(index) }
    }
    return bearers
  }

  private mutating func byMisprint() {
    let (first, second) = (pairing.freeOld, pairing.freeNew)
    guard first.count * second.count <= Self.mostMisprints else { return }
    let others = second.map {
      (index: $0, kind: new.entities[$0].kind, name: Misprints.Spelling(new.entities[$0].name))
    }
    var like: [(old: Int, new: Int)] = []
    for one in first where old.entities[one].kind != .collective {
      let (kind, name) = (old.entities[one].kind, Misprints.Spelling(old.entities[one].name))
      for other in others where kind == other.kind && Misprints.areOne(name, other.name) && allows(one, other.index) {
        like.append((one, other.index))
      }
    }
    for pair in like where like.count(where: { $0.old == pair.old || $0.new == pair.new }) == 1 {
      pairing.match(pair.old, pair.new, .likeness)
    }
  }
}

extension Pairing {
  /// Matches what the user says is the same; the ids may stand in either order.
  mutating func match(_ same: [Corrections.Pair], _ old: [String], _ new: [String]) {
    for pair in same {
      for (first, second) in [(pair.first, pair.second), (pair.second, pair.first)] {
        if let one = old.firstIndex(of: first), let other = new.firstIndex(of: second) { match(one, other, .said) }
      }
    }
  }
}
