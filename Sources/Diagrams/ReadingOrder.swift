internal import DealModel

/// The order in which a reader of the filings comes across things.
struct ReadingOrder {
  private let filings: [String: Int]

  init(filings: [FilingRecord]) {
    var positions: [String: Int] = [:]
    for (index, filing) in filings.enumerated() where positions[filing.id] == nil {
      positions[filing.id] = index
    }
    self.filings = positions
  }

  /// Where something is first named; without evidence, at the end.
  private func place(_ evidence: [Evidence]) -> (Int, Int, Int) {
    var first = (Int.max, Int.max, Int.max)
    for piece in evidence {
      let place = (filings[piece.filing] ?? .max, piece.document, piece.start)
      if place < first { first = place }
    }
    return first
  }

  /// Elements by where they are first named; those of one place by their ids.
  func sorted<Element>(
    _ elements: [Element], by id: (Element) -> String, _ evidence: (Element) -> [Evidence]
  ) -> [Element] {
    elements.map { (place: place(evidence($0)), id: id($0), element: $0) }
      .sorted { ($0.place.0, $0.place.1, $0.place.2, $0.id) < ($1.place.0, $1.place.1, $1.place.2, $1.id) }
      .map(\.element)
  }
}
