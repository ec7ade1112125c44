internal import DealModel

/// Finds the agreements that two graphs have in common.
///
/// An agreement is the same by what the user says; by its exhibit number in one and the same filing; by kind, title,
/// date and parties. What differs in its date is another agreement, unless both graphs tell of one event (a filing
/// and its amendment, say), or the one is the other, amended and restated. Of several like candidates all are paired
/// together, at the least total difference.
struct AgreementMatcher {
  /// Where so many pairs would have to be weighed for one title, only those with a party in common are.
  private static let mostPairs = 20_000
  /// With so many at most, then.
  private static let mostPartners = 64

  private let old: AgreementSide
  private let new: AgreementSide
  private let corrections: Corrections
  /// Whether both graphs tell of one event.
  private let isOneEvent: Bool
  private var pairing: Pairing
  /// A pair's number is that of the old agreement times this and that of the new one.
  private var width: Int { new.agreements.count }

  /// The pairing of the agreements of two graphs in canonical order.
  static func pairing(
    _ old: AgreementSide, _ new: AgreementSide, isOneEvent: Bool, _ corrections: Corrections
  ) -> Pairing {
    var matcher = AgreementMatcher(
      old: old, new: new, corrections: corrections, isOneEvent: isOneEvent,
      pairing: Pairing(old: old.agreements.count, new: new.agreements.count))
    matcher.pairing.match(corrections.same, old.agreements.map(\.id), new.agreements.map(\.id))
    matcher.byEverything()
    matcher.byLikeness()
    return matcher.pairing
  }

  private func allows(_ first: Int, _ second: Int) -> Bool {
    !corrections.forbids(old.agreements[first].id, new.agreements[second].id)
  }

  /// Matches what is alike in all that is compared.
  private mutating func byEverything() {
    struct Key: Hashable {
      var kind: Agreement.Kind
      var title: Int
      var date: Int?
      var parts: [Int]
      var figures: [Int]
      var exhibits: [Int]
    }
    // Exhibits tell twins apart in one and the same filing only.
    let hasExhibits = !Set(old.traits.flatMap(\.exhibits)).isDisjoint(with: new.traits.flatMap(\.exhibits))
    func keys(_ side: AgreementSide) -> [Key?] {
      side.traits.map { traits in
        Key(
          kind: traits.kind, title: traits.title, date: traits.date, parts: traits.parts, figures: traits.figures,
          exhibits: hasExhibits ? traits.exhibits : [])
      }
    }
    pairing.matchByKey(keys(old), keys(new), .title, allows: allows)
  }

  /// Matches the rest at the highest total likeness.
  private mutating func byLikeness() {
    var candidates: [Assignment.Candidate] = []
    var reasons: [Int: Match.Reason] = [:]
    for (first, second) in likelyPairs() where allows(first, second) {
      guard let likeness = AgreementLikeness(old.traits[first], new.traits[second], isOneEvent: isOneEvent)
      else { continue }
      candidates.append(Assignment.Candidate(old: first, new: second, worth: likeness.worth))
      reasons[first * width + second] = likeness.reason
    }
    for pair in Assignment.best(candidates) {
      pairing.match(pair.old, pair.new, reasons[pair.old * width + pair.new] ?? .likeness)
    }
  }

  // MARK: Candidates

  /// Agreements that have something in common by which they could be one.
  private struct Bucket {
    var old: [Int] = []
    var new: [Int] = []
  }

  /// What two agreements can have in common so that they are weighed.
  private enum Key: Hashable {
    case title(Int)
    case day(Int?, Agreement.Kind)
    case exhibit(Int)
    /// For what one side gives no date, and another title: who it is with.
    case counterparty(Int, Agreement.Kind)
  }

  /// The pairs of what has no partner yet that are to be weighed, each once and in order.
  private func likelyPairs() -> [(Int, Int)] {
    var buckets: [Key: Bucket] = [:]
    for index in pairing.freeOld {
      for key in keys(old.traits[index]) { buckets[key, default: Bucket()].old.append(index) }
    }
    for index in pairing.freeNew {
      for key in keys(new.traits[index]) { buckets[key]?.new.append(index) }
    }
    var codes: [Int] = []
    for bucket in buckets.values { appendPairs(of: bucket, to: &codes) }
    codes.sort()
    var pairs: [(Int, Int)] = []
    for (index, code) in codes.enumerated() where index == 0 || codes[index - 1] != code {
      pairs.append((code / width, code % width))
    }
    return pairs
  }

  private func keys(_ traits: AgreementTraits) -> [Key] {
    [.title(traits.restatedTitle), .day(traits.date, traits.kind)] + traits.exhibits.map(Key.exhibit)
      + traits.counterparties.map { .counterparty($0, traits.kind) }
  }

  private func appendPairs(of bucket: Bucket, to codes: inout [Int]) {
    guard bucket.old.count * bucket.new.count > Self.mostPairs else {
      for first in bucket.old {
        for second in bucket.new { codes.append(first * width + second) }
      }
      return
    }
    var byParty: [Int: [Int]] = [:]
    for index in bucket.new {
      for party in new.traits[index].counterparties { byParty[party, default: []].append(index) }
    }
    for first in bucket.old {
      let partners = Set(old.traits[first].counterparties.flatMap { byParty[$0] ?? [] })
      for second in partners.sorted().prefix(Self.mostPartners) { codes.append(first * width + second) }
    }
  }
}
