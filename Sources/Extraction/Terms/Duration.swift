internal import Filings
internal import Names

/// A length of time as it stands in a sentence: "five-year", "36 months", "three (3) years".
struct Duration {
  var value: String
  /// One of years, months, days.
  var unit: String
  var tokens: Range<Int>
  /// Whether it is written as an adjective: "five-year", "364-day".
  var isAdjective: Bool
}

/// Reads lengths of time.
struct DurationParser {
  let lexed: Lexed

  /// The length of time that starts at a token.
  func duration(at start: Int, before limit: Int) -> Duration? {
    let token = lexed[start]
    guard start < limit, token.kind == .word || token.kind == .number else { return nil }
    if token.kind == .word, let found = hyphenated(start) { return found }
    guard token.kind == .number || Self.cardinals.contains(token.key), let value = number(lexed.string(start)) else {
      return nil
    }
    var at = start + 1
    // "three (3) years"
    if lexed.kind(at) == .openParenthesis, lexed.kind(at + 2) == .closeParenthesis,
      lexed.kind(at + 1) == .number
    {
      at += 3
    }
    if lexed[at].key == Self.calendar { at += 1 }
    guard at < limit, lexed[at].isWord, let unit = Self.units[lexed[at].key] else { return nil }
    return Duration(
      value: value, unit: unit, tokens: start..<at + 1,
      isAdjective: Self.singulars.contains(lexed[at].key) && value != "1")
  }

  private func hyphenated(_ index: Int) -> Duration? {
    let length = lexed[index].end - lexed[index].start
    guard length >= 5, length <= 24, endsLikeUnit(index) else { return nil }
    let parts = lexed.string(index).lowercased().split(whereSeparator: { $0 == "-" || $0 == "‑" || $0 == "‐" }
    )
    guard parts.count >= 2, let last = parts.last, let unit = Self.units[WordKey(String(last))],
      let value = number(parts.dropLast().joined(separator: "-"))
    else { return nil }
    return Duration(value: value, unit: unit, tokens: index..<index + 1, isAdjective: true)
  }

  /// Whether a word holds a hyphen and ends as year, month and day do; most words are told by their last letter.
  private func endsLikeUnit(_ index: Int) -> Bool {
    let bytes = lexed.text.bytes[Int(lexed[index].start)..<Int(lexed[index].end)]
    switch bytes.last.map({ $0 | 0x20 }) {
    case UInt8(ascii: "r"), UInt8(ascii: "h"), UInt8(ascii: "y"), UInt8(ascii: "s"):
      return bytes.contains { $0 == UInt8(ascii: "-") || $0 == 0xE2 }
    default: return false
    }
  }

  private func number(_ text: String) -> String? {
    if text.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) {
      return text.utf8.count <= 4 ? DecimalText.value(of: text) : nil
    }
    guard Self.cardinals.contains(WordKey(text)) else { return nil }
    return Numerals.word(text.lowercased()).map(String.init)
  }

  private static let calendar = WordKey("calendar")
  private static let units: [WordKey: String] = [
    WordKey("year"): "years", WordKey("years"): "years", WordKey("month"): "months",
    WordKey("months"): "months",
    WordKey("day"): "days", WordKey("days"): "days",
  ]
  private static let singulars: WordKeySet = [WordKey("year"), WordKey("month"), WordKey("day")]
  private static let cardinals: WordKeySet = {
    let ones = "one two three four five six seven eight nine".split(separator: " ").map(String.init)
    let teens = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
      separator: " ")
    let tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(separator: " ").map(String.init)
    let words = ones + teens.map(String.init) + tens + tens.flatMap { ten in ones.map { "\(ten)-\($0)" } }
    return WordKeySet(words.map { WordKey($0) })
  }()
}
