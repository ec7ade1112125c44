/// Numerals in names: what tells "Fund VII" from "Fund VIII".
package enum Numerals {
  /// The numerals of a name in their order, as Arabic digits: roman numerals that stand alone, runs of digits
  /// wherever they stand, ordinals and number words.
  ///
  /// A single letter with a stop after it ("Benjamin V. Roe") is an initial and no numeral, nor is "I" at the start.
  package static func of(_ name: String) -> [String] {
    var found: [String] = []
    let words = name.split(whereSeparator: {
      !$0.isLetter && !$0.isNumber && $0 != "." && $0 != "'" && $0 != "’" && $0 != "-"
    })
    for (position, part) in words.enumerated() {
      let whole = String(part)
      if let spelled = spelled[whole.lowercased()] {
        found.append(String(spelled))
        continue
      }
      for part in part.split(separator: "-") {
        found += numerals(ofWord: String(part), isFirst: position == 0)
      }
    }
    return found
  }

  private static func numerals(ofWord word: String, isFirst: Bool) -> [String] {
    let word = word.utf8.count > 2 && word.hasSuffix(".") ? String(word.dropLast()) : word
    if let spelled = spelled[word.lowercased()] { return [String(spelled)] }
    if let value = roman(word), !isFirst || word.utf8.count > 1 { return [String(value)] }
    return word.split(whereSeparator: { !("0"..."9" ~= $0) }).map(withoutLeadingZeros)
  }

  /// The value of a roman numeral in capitals, up to 39 ("XXXIX"); `nil` for anything else.
  package static func roman(_ word: String) -> Int? {
    guard !word.isEmpty, word.utf8.count <= 7 else { return nil }
    var rest = Substring(word)
    var value = 0
    for (digits, worth) in [("X", 10), ("IX", 9), ("V", 5), ("IV", 4), ("I", 1)] {
      var times = 0
      while rest.hasPrefix(digits), times < (digits.utf8.count == 1 && digits != "V" ? 3 : 1) {
        rest.removeFirst(digits.utf8.count)
        value += worth
        times += 1
      }
    }
    // Written back, so that "VIV" and the like are none.
    return rest.isEmpty && value > 0 && word == romanText(value) ? value : nil
  }

  /// A number up to 39 as a roman numeral.
  static func romanText(_ value: Int) -> String {
    let ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]
    return String(repeating: "X", count: max(0, value / 10)) + ones[max(0, value % 10)]
  }

  /// The value of an ordinal or number word in lower case ("twenty-first", "third", "two").
  package static func word(_ word: String) -> Int? {
    spelled[word]
  }

  private static func withoutLeadingZeros(_ digits: Substring) -> String {
    let rest = digits.drop { $0 == "0" }
    return rest.isEmpty ? "0" : String(rest)
  }

  private static let spelled: [String: Int] = {
    let ordinals = [
      "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
      "eleventh",
      "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth",
      "nineteenth",
    ]
    let cardinals = [
      "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
      "thirteen",
      "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ]
    let tens = [
      ("twenty", "twentieth"), ("thirty", "thirtieth"), ("forty", "fortieth"), ("fifty", "fiftieth"),
      ("sixty", "sixtieth"), ("seventy", "seventieth"), ("eighty", "eightieth"), ("ninety", "ninetieth"),
    ]
    var table: [String: Int] = [:]
    for (index, word) in ordinals.enumerated() { table[word] = index + 1 }
    for (index, word) in cardinals.enumerated() { table[word] = index + 1 }
    for (index, (ten, tenth)) in tens.enumerated() {
      let value = (index + 2) * 10
      table[ten] = value
      table[tenth] = value
      for (one, word) in ordinals.prefix(9).enumerated() { table["\(ten)-\(word)"] = value + one + 1 }
      for (one, word) in cardinals.prefix(9).enumerated() { table["\(ten)-\(word)"] = value + one + 1 }
    }
    return table
  }()
}
