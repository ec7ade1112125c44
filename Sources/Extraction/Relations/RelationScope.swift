internal import Filings

/// Which stretches of the main document are read for relations.
///
/// Items of earnings, Regulation FD, votes, accountants and exhibits tell of companies and people without being about
/// them.
enum RelationScope {
  /// Stretches that may tell of officers and directors.
  static func offices(_ filing: Filing, _ lexed: Lexed) -> [Range<Int>] {
    ranges(filing, lexed, without: ["2.02", "4.01", "5.07", "9.01", "4", "12"])
  }

  /// Stretches that tell of what officers are paid.
  static func pay(_ filing: Filing, _ lexed: Lexed) -> [Range<Int>] {
    let bodies = filing.items.filter { $0.number == "5.02" }.map(\.body.range)
    return offices(filing, lexed).filter { range in bodies.contains { $0.overlaps(lexed.textRange(range)) } }
  }

  /// Stretches that may tell of companies and what ties them: the rows of the exhibit list too.
  static func ties(_ filing: Filing, _ lexed: Lexed) -> [Range<Int>] {
    ranges(filing, lexed, without: ["2.02", "4.01", "5.02", "5.07", "7.01", "4", "12"]) + rows(filing, lexed)
  }

  /// Stretches that tell of people or votes, and beside it of what belongs to whom.
  static func standing(_ filing: Filing, _ lexed: Lexed) -> [Range<Int>] {
    let read = Set(ties(filing, lexed))
    return ranges(filing, lexed, without: ["2.02", "4.01", "7.01", "9.01", "4", "12"]).filter { !read.contains($0) }
  }

  /// The rows of the exhibit list.
  static func rows(_ filing: Filing, _ lexed: Lexed) -> [Range<Int>] {
    filing.exhibits.flatMap(\.places).filter { $0.document == lexed.document }.map {
      lexed.tokens(in: $0.range)
    }
  }

  private static func ranges(_ filing: Filing, _ lexed: Lexed, without numbers: Set<String>) -> [Range<Int>] {
    // Items joined in one heading share a body: one that is read lets it be read.
    let read = filing.items.filter { !numbers.contains($0.number) }.map(\.body.range)
    let left = filing.items.filter { numbers.contains($0.number) }.map(\.body.range).filter {
      !read.contains($0)
    }
    return Narrative.ranges(of: filing, lexed).filter { range in
      let bytes = lexed.textRange(range)
      return !left.contains { $0.overlaps(bytes) }
    }
  }

  /// The month of the report, counted from year 0.
  static func month(of filing: Filing) -> Int? {
    let date =
      filing.cover.eventDate?.value ?? filing.header?.period ?? filing.header?.filedDate
      ?? filing.signatures.lazy.compactMap(\.date?.value).first
    return date.flatMap(Months.number)
  }
}
