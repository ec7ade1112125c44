internal import Filings

/// Which stretches of the main document are narrative.
enum Narrative {
  /// Everything from the first item to the signatures, exhibit lists with it; the whole text where no item is found.
  static func body(of filing: Filing, _ lexed: Lexed) -> Range<Int> {
    let start = filing.items.map(\.headingPlace.range.lowerBound).min() ?? filing.cover.place?.range.upperBound ?? 0
    let places = filing.exhibits.flatMap(\.places).filter { $0.document == lexed.document }
    let end = max(
      filing.items.map(\.body.range.upperBound).max() ?? lexed.text.bytes.count,
      places.map(\.range.upperBound).max() ?? 0)
    return lexed.tokens(in: start..<max(start, end))
  }

  /// The bodies of the items without the rows of the exhibit list.
  static func ranges(of filing: Filing, _ lexed: Lexed) -> [Range<Int>] {
    var bodies: [Range<Int>] = []
    for item in filing.items where !bodies.contains(where: { $0.overlaps(item.body.range) }) {
      bodies.append(item.body.range)
    }
    if filing.items.isEmpty { bodies = [0..<lexed.text.bytes.count] }
    let rows = filing.exhibits.flatMap(\.places).filter { $0.document == lexed.document }.map(\.range)
      .sorted { $0.lowerBound < $1.lowerBound }
    var ranges: [Range<Int>] = []
    for body in bodies {
      var start = body.lowerBound
      for row in rows where row.overlaps(body) {
        if row.lowerBound > start { ranges.append(start..<row.lowerBound) }
        start = max(start, row.upperBound)
      }
      if start < body.upperBound { ranges.append(start..<body.upperBound) }
    }
    return ranges.map { lexed.tokens(in: $0) }.filter { !$0.isEmpty }
  }
}
