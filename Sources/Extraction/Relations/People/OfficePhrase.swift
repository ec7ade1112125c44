/// An office, or several, as printed: "President, Chief Executive Officer and a director of the Company".
struct OfficePhrase {
  /// The offices one by one.
  var units: [Unit]
  /// The companies whose offices they are, where the phrase names them.
  var companies: [Range<Int>] = []
  /// Whether it is said to be one of the company itself: "our Treasurer", "Alder's Treasurer".
  var isOwn = false
  /// Whether several hold it: "directors", "each a director".
  var isPlural = false
  /// Whether it is said to be an office of the past: "our former Treasurer".
  var isFormer = false
  /// The first token that is no part of it.
  var end: Int

  /// One office.
  struct Unit {
    /// The tokens of its title; empty for a seat on "the Board" that no title is printed for.
    var range: Range<Int>
    /// Whether it is a seat on the board.
    var isDirector: Bool
  }

  var hasOfficer: Bool { units.contains { !$0.isDirector } }
  var hasDirector: Bool { units.contains { $0.isDirector } }

  /// The title of the offices of one sort as printed, joined where they do not stand side by side.
  func title(isDirector: Bool, _ lexed: Lexed) -> String? {
    var runs: [Range<Int>] = []
    var previous: Int?
    for (index, unit) in units.enumerated() {
      guard unit.isDirector == isDirector, !unit.range.isEmpty else { continue }
      if let last = runs.last, previous == index - 1, unit.range.lowerBound - last.upperBound <= 3,
        !span(last.upperBound, unit.range.lowerBound).contains(where: { lexed.word($0) == .as })
      {
        runs[runs.count - 1] = last.lowerBound..<unit.range.upperBound
      } else {
        runs.append(unit.range)
      }
      previous = index
    }
    if runs.isEmpty { return isDirector && hasDirector ? "director" : nil }
    let title = runs.map { lexed.string($0) }.joined(separator: ", ")
    // "appointed Jane Roe and John Doe as independent directors": each is a director.
    let isPlural = title.lowercased().hasSuffix("directors") && !title.lowercased().hasSuffix("of directors")
    return isDirector && isPlural || title == "officers" ? String(title.dropLast()) : title
  }
}
