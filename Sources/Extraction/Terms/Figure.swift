internal import Names

/// A figure as it stands in a sentence.
struct Figure {
  enum Measure: Equatable {
    /// An amount of money, by its ISO 4217 code.
    case money(String)
    case percent
    case count
  }

  var measure: Measure
  /// The digits as a number; nothing where they are none.
  var value: String?
  var tokens: Range<Int>

  var isMoney: Bool {
    if case .money = measure { return true }
    return false
  }

  var currency: String? {
    if case .money(let code) = measure { return code }
    return nil
  }
}

/// Reads figures: "$1.15 billion", "US$5,000", "EUR 500 million", "4.405%", "20,000".
struct FigureParser {
  let lexed: Lexed

  /// The figure that starts at a token.
  func figure(at start: Int, before limit: Int) -> Figure? {
    if let currency = currency(at: start) {
      guard let number = number(at: currency.end, before: limit) else { return nil }
      return Figure(
        measure: .money(currency.code), value: number.value, tokens: start..<number.end)
    }
    guard let number = number(at: start, before: limit) else { return nil }
    let next = lexed[number.end]
    if number.end < limit, next.kind == .percent || next.word == .percent {
      return Figure(measure: .percent, value: number.value, tokens: start..<number.end + 1)
    }
    if number.end < limit, let code = Currencies.nouns[next.key] {
      return Figure(measure: .money(code), value: number.value, tokens: start..<number.end + 1)
    }
    return Figure(measure: .count, value: number.value, tokens: start..<number.end)
  }

  private func currency(at start: Int) -> (code: String, end: Int)? {
    let token = lexed[start]
    switch token.kind {
    case .dollar: return ("USD", start + 1)
    case .word:
      guard token.isCapital else { return nil }
      if lexed.kind(start + 1) == .dollar, let code = Currencies.dollars[token.key] {
        return (code, start + 2)
      }
      return Currencies.codes[token.key].map { ($0, start + 1) }
    case .other: return Currencies.signs[lexed.string(start)].map { ($0, start + 1) }
    default: return nil
    }
  }

  /// Digits, with the word for thousands after them.
  private func number(at start: Int, before limit: Int) -> (value: String?, end: Int)? {
    guard start < limit, lexed.kind(start) == .number else { return nil }
    let printed = lexed.string(start)
    guard printed.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 || $0 == 0x2C || $0 == 0x2E }) else {
      return nil
    }
    let value = DecimalText.value(of: printed)
    guard start + 1 < limit, let places = scale(lexed.word(start + 1)) else { return (value, start + 1) }
    return (value.map { DecimalText.shifted($0, by: places) }, start + 2)
  }

  private func scale(_ word: Word) -> Int? {
    switch word {
    case .thousand: 3
    case .million: 6
    case .billion: 9
    case .trillion: 12
    default: nil
    }
  }
}

/// Signs, codes and names of currencies.
enum Currencies {
  /// What stands before the dollar sign: US$, C$.
  static let dollars = table("US USD U.S. USD C CAD Cdn CAD CDN CAD A AUD AU AUD HK HKD NZ NZD S SGD NT TWD")
  static let codes = table(
    "USD USD EUR EUR GBP GBP JPY JPY CAD CAD AUD AUD CHF CHF RMB CNY CNY CNY HKD HKD SEK SEK NOK NOK DKK DKK INR INR "
      + "BRL BRL MXN MXN NIS ILS KRW KRW SGD SGD ZAR ZAR")
  static let nouns = table("dollars USD euros EUR euro EUR yen JPY")
  static let signs = ["€": "EUR", "£": "GBP", "¥": "JPY"]

  private static func table(_ pairs: String) -> [WordKey: String] {
    let words = pairs.split(separator: " ").map(String.init)
    var table: [WordKey: String] = [:]
    for index in stride(from: 0, to: words.count - 1, by: 2) {
      table[WordKey(words[index])] = words[index + 1]
    }
    return table
  }
}
