internal import DealModel
internal import Names

/// What tells one series of notes from another: the rate, and the year in which it falls due.
struct Series {
  var rate: String?
  var year: String?
  /// Whether it bears a floating rate.
  var isFloating = false

  /// The series that a term of a sentence belongs to: of its own rate or year, else of those that stand next to it.
  init?(of index: Int, among terms: [FoundTerm], _ lexed: Lexed) {
    let term = terms[index]
    let neighbours = Neighbours(terms: terms, index: index, lexed: lexed)
    switch term.kind {
    case .interestRate:
      rate = lexed.string(term.words)
      year = neighbours.next(.maturity).flatMap(Self.year)
    case .maturity:
      year = Self.year(of: lexed.string(term.words))
      rate = neighbours.previous(.interestRate, within: 8)
    case .principal:
      // "4% Notes in the principal amount of $3 million" stands before its amount, "$3 million of 4% Notes" behind it.
      let isAmountLast = term.evidence.lowerBound < term.words.lowerBound
      for looksBack in isAmountLast ? [true, false] : [false, true] where rate == nil && year == nil {
        rate = looksBack ? neighbours.previous(.interestRate, within: 20) : neighbours.next(.interestRate)
        year = (looksBack ? neighbours.previous(.maturity, within: 14) : neighbours.next(.maturity)).flatMap(Self.year)
      }
    default: return nil
    }
    if rate == nil, year == nil { return nil }
    isFloating = rate == nil && Self.saysFloating(term, lexed)
  }

  /// Whether the notes float: "$400,000,000 aggregate principal amount of its Floating Rate Notes Due 2019".
  private static func saysFloating(_ term: FoundTerm, _ lexed: Lexed) -> Bool {
    (max(0, term.evidence.lowerBound - 5)..<term.evidence.upperBound + 6).contains { lexed[$0].key == floating }
  }

  private static let floating = WordKey("floating")

  /// The year at the end of a printed date.
  static func year(of date: String) -> String? {
    let year = date.suffix(4)
    return year.utf8.count == 4 && year.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } ? String(year) : nil
  }

  /// The few terms before and after one.
  private struct Neighbours {
    let terms: [FoundTerm]
    let index: Int
    let lexed: Lexed

    func next(_ kind: Term.Kind) -> String? {
      let end = terms[index].evidence.upperBound
      let near = terms[(index + 1)...].prefix(3).first {
        $0.kind == kind && (0..<10).contains($0.words.lowerBound - end)
      }
      return near.map { lexed.string($0.words) }
    }

    func previous(_ kind: Term.Kind, within distance: Int) -> String? {
      let start = terms[index].evidence.lowerBound
      let near = terms[..<index].suffix(3).last {
        $0.kind == kind && (0..<distance).contains(start - $0.words.upperBound)
      }
      return near.map { lexed.string($0.words) }
    }
  }
}
