internal import DealModel

/// What notes and indentures say of their own series, in their titles and in their rows of the exhibit list.
struct SeriesIndex {
  private struct Named {
    var rates: Set<String> = []
    var years: Set<String> = []
    var isFloating = false
  }

  private let kinds: [Agreement.Kind]
  private var named: [Named]
  private var byRate: [String: [Int]] = [:]
  private var byYear: [String: [Int]] = [:]

  /// By titles: "4.405% Notes Due 2027", "2021 Note".
  init(titles: [String], kinds: [Agreement.Kind]) {
    self.kinds = kinds
    named = Array(repeating: Named(), count: titles.count)
    for (draft, title) in titles.enumerated() {
      for word in title.split(whereSeparator: { $0 == " " || $0 == "," }) {
        let text = String(word)
        if text.hasSuffix("%") { add(rate: text, of: draft) }
        if text.utf8.count == 4, text.hasPrefix("20") || text.hasPrefix("19"), let year = Series.year(of: text) {
          add(year: year, of: draft)
        }
        if text.lowercased() == "floating" { named[draft].isFloating = true }
      }
    }
  }

  /// Keeps what the row of an agreement says.
  mutating func add(_ term: FoundTerm, of draft: Int, _ lexed: Lexed) {
    guard isIndentureOrNote(draft) else { return }
    let words = lexed.string(term.words)
    if term.kind == .interestRate { add(rate: words, of: draft) }
    if term.kind == .maturity, let year = Series.year(of: words) { add(year: year, of: draft) }
  }

  private mutating func add(rate: String, of draft: Int) {
    if named[draft].rates.insert(rate).inserted { byRate[rate, default: []].append(draft) }
  }

  private mutating func add(year: String, of draft: Int) {
    if named[draft].years.insert(year).inserted { byYear[year, default: []].append(draft) }
  }

  /// Whether a series is the agreement's; nothing where the agreement does not say.
  func has(_ series: Series, _ draft: Int) -> Bool? {
    let own = named[draft]
    if let rate = series.rate, !own.rates.isEmpty { return own.rates.contains(rate) }
    if series.rate != nil && own.isFloating || series.isFloating && !own.isFloating && !own.rates.isEmpty {
      return false
    }
    if let year = series.year, !own.years.isEmpty { return own.years.contains(year) }
    return nil
  }

  /// The notes and indentures whose series it is.
  func agreements(of series: Series) -> [Int] {
    let candidates = Set((series.rate.flatMap { byRate[$0] } ?? []) + (series.year.flatMap { byYear[$0] } ?? []))
    return candidates.sorted().filter { isIndentureOrNote($0) && has(series, $0) == true }
  }

  private func isIndentureOrNote(_ draft: Int) -> Bool { kinds[draft] == .note || kinds[draft] == .indenture }
}
