internal import DealModel

/// How alike two agreements of two graphs are.
struct AgreementLikeness {
  /// Up to some 2,000.
  let worth: Int
  let reason: Match.Reason

  /// Weighs two agreements; nothing where they are two.
  ///
  /// - Parameter isOneEvent: Whether both graphs tell of one event, so that another date is a correction.
  init?(_ old: borrowing AgreementTraits, _ new: borrowing AgreementTraits, isOneEvent: Bool) {
    let sharesExhibit = Overlap.isAny(old.exhibits, new.exhibits)
    // Two agreements of one sort with two others are two.
    let areStrangers =
      !old.counterparties.isEmpty && !new.counterparties.isEmpty
      && !Overlap.isAny(old.counterparties, new.counterparties)
    guard sharesExhibit || !areStrangers else { return nil }
    let isDateEqual = old.date == new.date && old.date != nil
    let isDateOpen = old.date == nil || new.date == nil
    let words = Overlap.share(old.words, new.words)
    let parties = Overlap.share(old.parties, new.parties)
    guard
      let reason = Self.reason(
        old, new, isDateEqual: isDateEqual, isDateOpen: isDateOpen, isOneEvent: isOneEvent,
        sharesExhibit: sharesExhibit, areStrangers: areStrangers, words: words, parties: parties)
    else { return nil }
    self.reason = reason
    worth =
      100 + Int(400 * words) + (isDateEqual ? 250 : isDateOpen ? 90 : 0) + (old.kind == new.kind ? 100 : 0)
      + Int(200 * parties) + Int(50 * Overlap.share(old.figures, new.figures)) + (sharesExhibit ? 600 : 0)
  }

  private static func reason(
    _ old: borrowing AgreementTraits, _ new: borrowing AgreementTraits, isDateEqual: Bool, isDateOpen: Bool,
    isOneEvent: Bool, sharesExhibit: Bool, areStrangers: Bool, words: Double, parties: Double
  ) -> Match.Reason? {
    let isTitleEqual = old.title == new.title
    if sharesExhibit, isTitleEqual || isDateEqual || words >= 0.5 || old.kind == new.kind { return .exhibit }
    guard !areStrangers else { return nil }
    if isTitleEqual, isDateEqual || isDateOpen { return .title }
    if isTitleEqual, isOneEvent { return .likeness }
    if old.restatedTitle == new.restatedTitle, old.isRestated || new.isRestated, !isTitleEqual || !isDateEqual,
      old.counterparties.isEmpty == new.counterparties.isEmpty
    {
      return .restated
    }
    guard old.numerals == new.numerals, old.kind == new.kind, isDateEqual || isDateOpen else { return nil }
    if isDateEqual, parties >= 0.5 { return .likeness }
    if isOneEvent, words >= 0.5, parties >= 0.5 { return .likeness }
    // "The definitive merger agreement" of one filing is the "Merger Agreement" with the same parties of another.
    return words >= 0.5 && parties == 1 && !old.counterparties.isEmpty ? .likeness : nil
  }
}

/// What two sets of numbers have in common, each in order.
enum Overlap {
  /// Whether they have any number in common.
  static func isAny(_ first: [Int], _ second: [Int]) -> Bool { count(first, second, upTo: 1) > 0 }

  /// The share of all numbers that both have; 0 for two empty sets.
  static func share(_ first: [Int], _ second: [Int]) -> Double {
    let common = count(first, second, upTo: .max)
    return common == 0 ? 0 : Double(common) / Double(first.count + second.count - common)
  }

  private static func count(_ first: [Int], _ second: [Int], upTo most: Int) -> Int {
    var (one, other, common) = (0, 0, 0)
    while one < first.count, other < second.count, common < most {
      if first[one] == second[other] {
        common += 1
        one += 1
        other += 1
      } else if first[one] < second[other] {
        one += 1
      } else {
        other += 1
      }
    }
    return common
  }
}
