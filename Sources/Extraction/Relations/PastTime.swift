internal import Filings

/// Tells what a report is about from what it recalls.
enum PastTime {
  /// Whether all dates of a sentence lie half a year or more before the month of the report.
  static func isPast(_ range: Range<Int>, _ lexed: Lexed, month: Int?) -> Bool {
    guard let month, let latest = latestMonth(in: range, lexed) else { return false }
    return latest < month - 6
  }

  /// "was acquired by Elm in 2019": whether an earlier year by itself dates what a word tells, in the same clause.
  static func isOfYear(behind at: Int, before limit: Int, _ lexed: Lexed, month: Int?) -> Bool {
    guard let month else { return false }
    for next in span(at + 1, min(limit, at + 16)) {
      if lexed.kind(next) == .semicolon { return false }
      if let year = year(next, lexed) { return lexed.word(next - 1) == .in && year * 12 + 12 < month - 6 }
    }
    return false
  }

  private static func latestMonth(in range: Range<Int>, _ lexed: Lexed) -> Int? {
    let dates = DateParser(lexed: lexed)
    var latest: Int?
    var at = range.lowerBound
    while at < range.upperBound {
      if let found = dates.date(at: at, before: range.upperBound),
        let month = Months.number(of: found.date.iso)
      {
        latest = max(latest ?? month, month)
        at = max(at + 1, found.end)
        continue
      }
      if let year = year(at, lexed) { latest = max(latest ?? 0, year * 12 + 12) }
      at += 1
    }
    return latest
  }

  /// "in 1996", "until 2001": a year by itself; what is so since 2001 is still so.
  private static func year(_ at: Int, _ lexed: Lexed) -> Int? {
    guard lexed.kind(at) == .number, lexed[at].end - lexed[at].start == 4,
      let year = Int(lexed.string(at..<at + 1)),
      (1900...2100).contains(year)
    else { return nil }
    switch lexed.word(at - 1) {
    case .in, .from, .until: return year
    default: return nil
    }
  }
}
