internal import DealModel
internal import Names

/// What tells one series of notes from another: the rate, and the year in which it falls due.
struct Series {
  var rate: String?
  var year: String?
  /// Whether it bears a floating rate.
  var isFloating = false

  /// The series that a term of a sentence belongs to: of its own rate or year, else of those that stand next to it.
  init?(of term: FoundTerm, among terms: [FoundTerm], _ lexed: Lexed) {
    switch term.kind {
    case .interestRate:
      rate = lexed.string(term.words)
      year = Self.next(.maturity, after: term, terms, lexed).map { Self.year(of: $0) } ?? nil
    case .maturity:
      year = Self.year(of: lexed.string(term.words))
      rate = Self.previous(.interestRate, before: term, within: 8, terms, lexed)
    case .principal:
      rate = Self.next(.interestRate, after: term, terms, lexed)
      year = Self.next(.maturity, after: term, terms, lexed).map { Self.year(of: $0) } ?? nil
      if rate == nil, year == nil {
        rate = Self.previous(.interestRate, before: term, within: 20, terms, lexed)
        year =
          Self.previous(.maturity, before: term, within: 14, terms, lexed).map { Self.year(of: $0) } ?? nil
      }
    default: return nil
    }
    if rate == nil, year == nil { return nil }
    isFloating = rate == nil && Self.saysFloating(term, lexed)
  }

  /// Whether the notes float: "$400,000,000 aggregate principal amount of its Floating Rate Notes Due 2019".
  private static func saysFloating(_ term: FoundTerm, _ lexed: Lexed) -> Bool {
    (max(0, term.evidence.lowerBound - 5)..<term.evidence.upperBound + 6).contains {
      lexed[$0].key == floating
    }
  }

  private static let floating = WordKey("floating")

  private static func next(
    _ kind: Term.Kind, after term: FoundTerm, _ terms: [FoundTerm], _ lexed: Lexed
  ) -> String? {
    let near = terms.first {
      $0.kind == kind && (0..<10).contains($0.words.lowerBound - term.evidence.upperBound)
    }
    return near.map { lexed.string($0.words) }
  }

  private static func previous(
    _ kind: Term.Kind, before term: FoundTerm, within distance: Int, _ terms: [FoundTerm], _ lexed: Lexed
  ) -> String? {
    let near = terms.last {
      $0.kind == kind && (0..<distance).contains(term.evidence.lowerBound - $0.words.upperBound)
    }
    return near.map { lexed.string($0.words) }
  }

  /// The year at the end of a printed date.
  static func year(of date: String) -> String? {
    let year = date.suffix(4)
    return year.utf8.count == 4 && year.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } ? String(year) : nil
  }

  /// What an agreement says of its own series.
  struct Named {
    var rates: Set<String> = []
    var years: Set<String> = []
    var isFloating = false

    /// By its title: "4.405% Notes Due 2027", "2021 Note".
    init(title: String) {
      for word in title.split(whereSeparator: { $0 == " " || $0 == "," }) {
        if word.hasSuffix("%") { rates.insert(String(word)) }
        if word.utf8.count == 4, word.hasPrefix("20") || word.hasPrefix("19"),
          let year = Series.year(of: String(word))
        {
          years.insert(year)
        }
        if word.lowercased() == "floating" { isFloating = true }
      }
    }

    /// Whether a series is the agreement's; nothing where the agreement does not say.
    func has(_ series: Series) -> Bool? {
      if let rate = series.rate, !rates.isEmpty { return rates.contains(rate) }
      if series.rate != nil && isFloating || series.isFloating && !isFloating && !rates.isEmpty {
        return false
      }
      if let year = series.year, !years.isEmpty { return years.contains(year) }
      return nil
    }
  }
}
