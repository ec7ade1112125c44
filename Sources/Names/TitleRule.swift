internal import DealModel

/// A pattern of words that tells the kind of an agreement.
///
/// Its parts are separated by `+`; each is a phrase that must occur in the title, or with `-` before it must not.
/// `^` before a phrase ties it to the start of the title, `$` behind it to the end; `*` behind a word stands for any
/// ending.
struct TitleRule: Sendable {
  let kind: Agreement.Kind
  private let wanted: [Phrase]
  private let barred: [Phrase]
  /// The marks of all words that must occur: most rules are ruled out by them.
  private let marks: UInt64

  private struct Phrase: Sendable {
    var words: [Pattern]
    var isFirst: Bool
    var isLast: Bool
  }

  /// One word of a pattern, or the beginning of one.
  private struct Pattern: Sendable {
    let word: TitleWord
    let isPrefix: Bool
    /// The bits of ``TitleWord/head`` that count.
    private let mask: UInt64

    init(_ text: String, isPrefix: Bool) {
      word = TitleWord(text)
      self.isPrefix = isPrefix
      let count = text.utf8.count
      mask = isPrefix && count < 8 ? ~(UInt64.max >> UInt64(8 * count)) : .max
    }

    func matches(_ other: TitleWord) -> Bool {
      guard (word.head ^ other.head) & mask == 0 else { return false }
      if word.text.utf8.count < 8 { return true }
      return isPrefix ? other.text.hasPrefix(word.text) : other.text == word.text
    }

    var mark: UInt64 { isPrefix && word.text.utf8.count < 2 ? 0 : word.mark }
  }

  /// The kind that the first fitting rule gives.
  static func first(_ words: [TitleWord], in rules: [TitleRule]) -> Agreement.Kind? {
    let marks = words.reduce(UInt64(0)) { $0 | $1.mark }
    for index in rules.indices where rules[index].marks & ~marks == 0 {
      if rules[index].fits(words) { return rules[index].kind }
    }
    return nil
  }

  /// Rules that are asked before it is asked whether the title names an amendment.
  static let leading = rules(TitleRuleData.leading)
  /// The other rules.
  static let all = rules(TitleRuleData.all)

  private static func rules(_ text: String) -> [TitleRule] {
    PhraseList.entries(text).compactMap { entry in
      Agreement.Kind(rawValue: entry.tag).map { TitleRule(kind: $0, pattern: entry.phrase) }
    }
  }

  private init(kind: Agreement.Kind, pattern: String) {
    self.kind = kind
    var wanted: [Phrase] = []
    var barred: [Phrase] = []
    for part in pattern.utf8.split(separator: UInt8(ascii: "+")) {
      var phrase = Phrase(words: [], isFirst: false, isLast: false)
      var isBarred = false
      for word in part.split(separator: UInt8(ascii: " ")) {
        var text = word
        if text.first == UInt8(ascii: "-") {
          isBarred = true
          text.removeFirst()
        }
        if text.first == UInt8(ascii: "^") {
          phrase.isFirst = true
          text.removeFirst()
        }
        if text.last == UInt8(ascii: "$") {
          phrase.isLast = true
          text.removeLast()
        }
        let isPrefix = text.last == UInt8(ascii: "*")
        if isPrefix { text.removeLast() }
        phrase.words.append(Pattern(String(Substring(text)), isPrefix: isPrefix))
      }
      if isBarred { barred.append(phrase) } else { wanted.append(phrase) }
    }
    self.wanted = wanted
    self.barred = barred
    marks = wanted.flatMap(\.words).reduce(0) { $0 | $1.mark }
  }

  private func fits(_ words: [TitleWord]) -> Bool {
    wanted.allSatisfy { TitleRule.occurs($0, in: words) }
      && !barred.contains { TitleRule.occurs($0, in: words) }
  }

  private static func occurs(_ phrase: Phrase, in words: [TitleWord]) -> Bool {
    guard !phrase.words.isEmpty, words.count >= phrase.words.count else { return false }
    let last = words.count - phrase.words.count
    if phrase.isFirst, phrase.isLast, last > 0 { return false }
    let places = phrase.isLast ? last...last : 0...(phrase.isFirst ? 0 : last)
    return places.contains { place in
      phrase.words.indices.allSatisfy { phrase.words[$0].matches(words[place + $0]) }
    }
  }
}

/// A word of a title, with what tells it apart at a glance.
struct TitleWord: Sendable {
  let text: String
  /// The first eight bytes, zeros behind a shorter word.
  let head: UInt64

  init(_ text: String) {
    self.text = text
    var head: UInt64 = 0
    var count = 0
    for byte in text.utf8.prefix(8) {
      head = head << 8 | UInt64(byte)
      count += 1
    }
    self.head = count == 0 ? 0 : head << UInt64(8 * (8 - count))
  }

  /// One bit, by the first two bytes.
  var mark: UInt64 { 1 << ((head >> 56 &* 7 &+ head >> 48) & 63) }
}
