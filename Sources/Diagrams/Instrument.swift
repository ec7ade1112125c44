internal import DealModel

/// What is drawn as one document: an agreement, like instruments that differ in who holds them, or the series of notes
/// of one issue.
struct Instrument {
  /// So many series of one issue are drawn as one document.
  private static let fewestSeries = 3

  /// One, or several in the order of reading.
  var agreements: [Agreement]
  /// What it is about; an amendment is about what it amends.
  var family: AgreementFamily
  /// Each party (by its position in the subject) with its roles.
  var roles: [Int: [Party.Role]]
  /// What it was, where a comparison shows that it changed.
  var earlier: Agreement?

  /// The first agreement, which the others are like.
  var first: Agreement { agreements[0] }

  /// The titles of series that differ in them: "4% Notes due 2030", "5% Notes due 2040".
  var seriesTitles: [String] {
    Set(agreements.map { $0.title.lowercased() }).count > 1 ? agreements.map(\.title) : []
  }

  /// The title; of several series the words that all their titles have, or "Notes".
  var title: String {
    let titles = seriesTitles.map { $0.split(separator: " ").map { $0.lowercased() } }
    guard !titles.isEmpty else { return first.title }
    let common = first.title.split(separator: " ").filter { word in
      word.allSatisfy(\.isLetter) && word.lowercased() != "due" && titles.allSatisfy { $0.contains(word.lowercased()) }
    }
    return common.isEmpty ? "Notes" : common.joined(separator: " ")
  }

  /// Puts the agreements of a subject together where one document on the picture can stand for several.
  static func all(of subject: Subject) -> [Instrument] {
    let families = families(of: subject)
    return stacks(of: subject).map { agreements in
      var roles: [Int: [Party.Role]] = [:]
      for party in agreements.lazy.flatMap(\.parties) {
        guard let entity = subject.position[party.entity] else { continue }
        if roles[entity]?.contains(party.role) != true { roles[entity, default: []].append(party.role) }
      }
      return Instrument(
        agreements: agreements, family: families[agreements[0].id] ?? .other,
        roles: roles.mapValues { $0.sorted { $0.rank < $1.rank } },
        earlier: subject.union?.earlierAgreements[agreements[0].id])
    }
  }

  /// What each agreement is about; an amendment or joinder takes the family of what it amends or joins.
  private static func families(of subject: Subject) -> [String: AgreementFamily] {
    var families = Dictionary(
      uniqueKeysWithValues: subject.agreements.map { ($0.id, AgreementFamily($0.kind)) })
    // Twice, for an amendment of an amendment.
    for _ in 0..<2 {
      for relation in subject.relations where relation.kind.isBetweenAgreements {
        if families[relation.from] == .other, let family = families[relation.to] {
          families[relation.from] = family
        }
      }
    }
    return families
  }

  /// Agreements that are drawn as one, in the order of reading.
  private static func stacks(of subject: Subject) -> [[Agreement]] {
    var ties: [String: Set<String>] = [:]
    for relation in subject.relations where relation.kind.isBetweenAgreements {
      ties[relation.from, default: []].insert("\(relation.kind) to \(relation.to)")
      ties[relation.to, default: []].insert("\(relation.kind) from \(relation.from)")
    }
    func key(_ agreement: Agreement) -> LikenessKey {
      LikenessKey(agreement, ties: ties[agreement.id] ?? [], fate: subject.union?.fate(of: agreement))
    }
    let stacks = grouped(subject.agreements) { agreement in
      var key = key(agreement)
      if agreement.kind == .note { key.title = "" }
      return key
    }.flatMap { agreements -> [[Agreement]] in
      if formSeries(agreements) { return [agreements] }
      return grouped(agreements, by: key).flatMap { formStack($0) ? [$0] : $0.map { [$0] } }
    }
    var place: [String: Int] = [:]
    for (index, agreement) in subject.agreements.enumerated() { place[agreement.id] = index }
    return stacks.sorted { (place[$0[0].id] ?? 0) < (place[$1[0].id] ?? 0) }
  }

  /// Agreements with one key together, in the order in which they came.
  private static func grouped<Key: Hashable>(_ agreements: [Agreement], by key: (Agreement) -> Key) -> [[Agreement]] {
    var place: [Key: Int] = [:]
    var groups: [[Agreement]] = []
    for agreement in agreements {
      let key = key(agreement)
      if let known = place[key] {
        groups[known].append(agreement)
      } else {
        place[key] = groups.count
        groups.append([agreement])
      }
    }
    return groups
  }

  /// Whether notes of one date with the same ties are the series of one issue, with the same parties.
  private static func formSeries(_ notes: [Agreement]) -> Bool {
    guard notes.count >= fewestSeries, notes[0].kind == .note, notes[0].date != nil else { return false }
    let parties = notes.map { note in Set(note.parties.map { PartyKey(entity: $0.entity, role: $0.role) }) }
    return !parties[0].isEmpty && parties.allSatisfy { $0 == parties[0] }
      && Set(notes.map { $0.title.lowercased() }).count == notes.count
  }

  /// Whether agreements with one title and date have the same parties, or the same but for one each.
  private static func formStack(_ agreements: [Agreement]) -> Bool {
    guard agreements.count > 1 else { return false }
    let parties = agreements.map { agreement in
      Set(agreement.parties.map { PartyKey(entity: $0.entity, role: $0.role) })
    }
    let common = parties.dropFirst().reduce(parties[0]) { $0.intersection($1) }
    let rests = parties.map { $0.subtracting(common) }
    if rests.allSatisfy(\.isEmpty) {
      let terms = agreements.map { Set($0.terms.map(TermWords.figure)) }
      return !common.isEmpty && terms.allSatisfy { $0 == terms[0] }
    }
    let holders = rests.map { Set($0.map(\.entity)) }
    let roles = rests.map { Set($0.map(\.role)) }
    return holders.allSatisfy { $0.count == 1 } && Set(holders).count == holders.count
      && roles.allSatisfy { $0 == roles[0] }
  }

  private struct PartyKey: Hashable {
    var entity: String
    var role: Party.Role
  }

  /// What like instruments have in common.
  private struct LikenessKey: Hashable {
    var kind: Agreement.Kind
    var title: String
    var date: String?
    var ties: Set<String>
    var fate: String?

    init(_ agreement: Agreement, ties: Set<String>, fate: String?) {
      self.fate = fate
      kind = agreement.kind
      title = agreement.title.lowercased()
      date = agreement.date
      self.ties = ties
    }
  }
}

extension Party.Role {
  /// The place of a role in the list of all.
  var rank: Int { Self.allCases.firstIndex(of: self) ?? Self.allCases.count }
}
