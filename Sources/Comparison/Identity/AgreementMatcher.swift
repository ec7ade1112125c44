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

  private let old: AgreementSide
  private let new: AgreementSide
  private let corrections: Corrections
  /// Whether both graphs tell of one event.
  private let isOneEvent: Bool
  private var pairing: Pairing

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
      var title: String
      var date: String?
      var parts: Set<AgreementSide.Part>
      var figures: Set<String>
      var exhibits: Set<String>
    }
    func keys(_ side: AgreementSide) -> [Key?] {
      zip(side.agreements, side.traits).map { agreement, traits in
        Key(
          kind: agreement.kind, title: traits.title, date: agreement.date, parts: traits.parts,
          figures: traits.figures, exhibits: traits.exhibits)
      }
    }
    pairing.matchByKey(keys(old), keys(new), .title, allows: allows)
  }

  /// Matches the rest at the highest total likeness.
  private mutating func byLikeness() {
    var weighed: Set<[Int]> = []
    var candidates: [Assignment.Candidate] = []
    var reasons: [[Int]: Match.Reason] = [:]
    for bucket in buckets() {
      for (first, second) in pairs(of: bucket) where weighed.insert([first, second]).inserted {
        guard pairing.areFree(first, second), allows(first, second), let likeness = likeness(first, second)
        else { continue }
        candidates.append(Assignment.Candidate(old: first, new: second, worth: likeness.worth))
        reasons[[first, second]] = likeness.reason
      }
    }
    for pair in Assignment.best(candidates) {
      pairing.match(pair.old, pair.new, reasons[[pair.old, pair.new]] ?? .likeness)
    }
  }

  // MARK: Candidates

  private struct Bucket {
    var old: [Int] = []
    var new: [Int] = []
  }

  /// Agreements that have something in common by which they could be one.
  private func buckets() -> [Bucket] {
    var buckets: [String: Bucket] = [:]
    for index in pairing.freeOld {
      for key in keys(old, index) { buckets[key, default: Bucket()].old.append(index) }
    }
    for index in pairing.freeNew {
      for key in keys(new, index) { buckets[key]?.new.append(index) }
    }
    return buckets.sorted { $0.key < $1.key }.map(\.value).filter { !$0.new.isEmpty }
  }

  private func keys(_ side: AgreementSide, _ index: Int) -> [String] {
    let (agreement, traits) = (side.agreements[index], side.traits[index])
    return ["title \(traits.restatedTitle)", "day \(agreement.date ?? "") \(agreement.kind)"]
      + traits.exhibits.map { "exhibit \($0)" }
      // For what one side gives no date, and another title: who it is with.
      + traits.counterparties.map { "with \($0) \(agreement.kind)" }
  }

  private func pairs(of bucket: Bucket) -> [(Int, Int)] {
    guard bucket.old.count * bucket.new.count > Self.mostPairs else {
      return bucket.old.flatMap { first in bucket.new.map { (first, $0) } }
    }
    var byParty: [Int: [Int]] = [:]
    for index in bucket.new {
      for party in new.traits[index].counterparties { byParty[party, default: []].append(index) }
    }
    return bucket.old.flatMap { first in
      Set(old.traits[first].counterparties.flatMap { byParty[$0] ?? [] }).sorted().prefix(64).map { (first, $0) }
    }
  }

  // MARK: Likeness

  /// How alike two agreements are, up to some 2,000; nothing where they are two.
  private func likeness(_ first: Int, _ second: Int) -> (worth: Int, reason: Match.Reason)? {
    let (one, other) = (old.agreements[first], new.agreements[second])
    let (a, b) = (old.traits[first], new.traits[second])
    let isTitleEqual = a.title == b.title
    let sharesExhibit = !a.exhibits.isDisjoint(with: b.exhibits)
    let isDateEqual = one.date == other.date && one.date != nil
    let isDateOpen = one.date == nil || other.date == nil
    let shared = Self.overlap(a.words, b.words)
    let parties = Self.overlap(Set(a.parts.map(\.entity)), Set(b.parts.map(\.entity)))
    // Two agreements of one sort with two others are two.
    let areStrangers =
      !a.counterparties.isEmpty && !b.counterparties.isEmpty && a.counterparties.isDisjoint(with: b.counterparties)
    var worth =
      100 + Int(400 * shared) + (isDateEqual ? 250 : isDateOpen ? 90 : 0) + (one.kind == other.kind ? 100 : 0)
    worth += Int(200 * parties) + Int(50 * Self.overlap(a.figures, b.figures)) + (sharesExhibit ? 600 : 0)
    if sharesExhibit, isTitleEqual || isDateEqual || shared >= 0.5 || one.kind == other.kind {
      return (worth, .exhibit)
    }
    guard !areStrangers else { return nil }
    if isTitleEqual, isDateEqual || isDateOpen { return (worth, .title) }
    if isTitleEqual, isOneEvent { return (worth, .likeness) }
    if a.restatedTitle == b.restatedTitle, a.isRestated || b.isRestated, !isTitleEqual || !isDateEqual,
      a.counterparties.isEmpty == b.counterparties.isEmpty
    {
      return (worth, .restated)
    }
    guard a.numerals == b.numerals, one.kind == other.kind, isDateEqual || isDateOpen else { return nil }
    if isDateEqual, parties >= 0.5 { return (worth, .likeness) }
    if isOneEvent, shared >= 0.5, parties >= 0.5 { return (worth, .likeness) }
    // "The definitive merger agreement" of one filing is the "Merger Agreement" with the same parties of another.
    return shared >= 0.5 && parties == 1 && !a.counterparties.isEmpty ? (worth, .likeness) : nil
  }

  /// The share of two sets that both have; 0 for two empty ones.
  private static func overlap<Element>(_ first: Set<Element>, _ second: Set<Element>) -> Double {
    let common = first.intersection(second).count
    return common == 0 ? 0 : Double(common) / Double(first.count + second.count - common)
  }
}
