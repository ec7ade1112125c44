internal import DealModel

/// The headline figures of an agreement in a few words.
enum TermWords {
  /// The lines below the date of an agreement, at most three.
  ///
  /// - Parameters:
  ///   - terms: The figures.
  ///   - earlier: Those before, where a comparison shows them: what differs is written as old → new.
  static func lines(_ terms: [Term], earlier: [Term]? = nil) -> [String] {
    let words = Words(terms, earlier: earlier)
    let lines = [words.equity, words.warrants, words.debt, words.length].compactMap { $0 }
    let changed = lines.filter { $0.contains(arrow) }
    return Array((changed + lines.filter { !$0.contains(arrow) }).prefix(max(3, changed.count)))
  }

  /// What stands for a date or figure that one side of a comparison does not give.
  static let unstated = "not stated"
  /// What stands between a figure before and after.
  private static let arrow = " → "

  /// A figure as it is shown: grouped digits with their unit, or the printed words marked as they stand.
  static func figure(_ term: Term) -> String {
    guard let value = term.value else { return "“\(term.text)” [sic]" }
    guard let unit = term.unit else { return grouped(value) }
    switch unit {
    case "USD": return "$" + money(value)
    case "EUR": return "€" + money(value)
    case "GBP": return "£" + money(value)
    case "JPY": return "¥" + money(value)
    case "percent": return value + "%"
    case "shares", "warrants", "units": return "\(grouped(value)) \(unit)"
    case "years", "months", "days":
      return value == "1" ? "1 \(unit.dropLast())" : "\(value) \(unit)"
    default:
      return unit.count == 3 && unit.allSatisfy(\.isUppercase)
        ? "\(unit) \(money(value))" : "\(grouped(value)) \(unit)"
    }
  }

  /// An amount: `1.5 billion`, `250 million`, `1,234,567`.
  private static func money(_ value: String) -> String {
    guard value.count > 6, value.allSatisfy({ $0.isASCII && $0.isNumber }) else { return grouped(value) }
    for (zeros, word) in [(9, "billion"), (6, "million")] where value.count > zeros {
      let whole = value.dropLast(zeros)
      var rest = value.suffix(zeros)
      while rest.last == "0" { rest.removeLast() }
      if rest.count <= 3 {
        return grouped(String(whole)) + (rest.isEmpty ? "" : "." + rest) + " " + word
      }
    }
    return grouped(value)
  }

  /// Digits in threes; what is no plain number stays as it is.
  private static func grouped(_ value: String) -> String {
    let parts = value.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = parts.first, !whole.isEmpty, whole.allSatisfy({ $0.isASCII && $0.isNumber }) else {
      return value
    }
    var result = ""
    for (index, digit) in whole.enumerated() {
      if index > 0, (whole.count - index) % 3 == 0 { result.append(",") }
      result.append(digit)
    }
    return parts.count == 2 ? result + "." + parts[1] : result
  }

  /// The terms of each kind in words.
  private struct Words {
    private var byKind: [Term.Kind: [Term]]
    private var earlierByKind: [Term.Kind: [Term]]?

    init(_ terms: [Term], earlier: [Term]?) {
      byKind = Dictionary(grouping: terms, by: \.kind)
      earlierByKind = earlier.map { Dictionary(grouping: $0, by: \.kind) }
    }

    /// `20,000 shares at $1,000 per share`.
    var equity: String? {
      let shares = words(.shares)
      let price = words(.pricePerShare)
      let total = words(.aggregatePrice)
      var line = shares.map { hasUnit($0) ? $0 : $0 + " shares" }
      if let price { line = line.map { "\($0) at \(price) per share" } ?? "\(price) per share" }
      if let total { line = line.map { "\($0), \(total) in all" } ?? "\(total) in all" }
      return line
    }

    /// `100,000 shares at $0.75`.
    var warrants: String? {
      let shares = words(.warrantShares).map { hasUnit($0) ? $0 : $0 + " shares" }
      guard let price = words(.exercisePrice) else { return shares.map { "for " + $0 } }
      return shares.map { "\($0) at \(price)" } ?? "exercise price \(price)"
    }

    /// `$500 million, 4.375%, due 2029`.
    var debt: String? {
      let commitment = words(.commitment).map { "\($0) committed" }
      let principal = words(.principal).map { "\($0) principal" }
      let maturity = words(.maturity).map { "due \($0)" }
      let parts = [commitment, principal, words(.interestRate), maturity].compactMap { $0 }
      return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }

    /// `term of 5 years`.
    var length: String? {
      words(.term).map { "term of \($0)" }
    }

    /// The figures of a kind, and those before where they were others.
    private func words(_ kind: Term.Kind) -> String? {
      let now = words(kind, of: byKind[kind] ?? [])
      guard let earlierByKind else { return now }
      let before = words(kind, of: earlierByKind[kind] ?? [])
      return before == now ? now : (before ?? unstated) + arrow + (now ?? unstated)
    }

    /// Figures of a kind, each once, the first two of them.
    private func words(_ kind: Term.Kind, of terms: [Term]) -> String? {
      var figures: [String] = []
      for term in terms {
        let figure = kind == .maturity ? term.text : TermWords.figure(term)
        if !figures.contains(figure) { figures.append(figure) }
      }
      guard let first = figures.first else { return nil }
      switch figures.count {
      case 1: return first
      case 2: return "\(first) and \(figures[1])"
      default: return "\(first), \(figures[1]) and others"
      }
    }

    private func hasUnit(_ words: String) -> Bool {
      words.contains("shares")
    }
  }
}
