/// Decides what becomes of a hyphen at a line's end: it is dropped only where the joined word stands elsewhere in
/// the document, since "wholly-" and "owned" are two words.
struct HyphenJoiner {
  enum Result { case space, keepHyphen, dropHyphen }

  private let range: Range<Int>
  /// The hashes of all words of the document, in lower case; made when the first hyphen asks.
  private var words: Set<UInt64>?

  init(range: Range<Int>) { self.range = range }

  mutating func join(_ last: PrintedLine, _ line: PrintedLine, _ source: Span<UInt8>) -> Result {
    let hyphen = last.end - 1
    guard hyphen > last.start, source[hyphen] == UInt8(ascii: "-"), line.start < line.end else {
      return .space
    }
    let before = source[hyphen - 1]
    if before == UInt8(ascii: "-") {
      return source[max(last.start, hyphen - 2)].isWhiteSpace ? .space : .keepHyphen
    }
    guard before.isAlphanumeric else { return .space }
    guard before.isLetter, source[line.start].isLower || (before.isUpper && source[line.start].isUpper) else {
      return source[line.start].isAlphanumeric ? .keepHyphen : .space
    }
    var start = hyphen
    while start > last.start, source[start - 1].isLetter { start -= 1 }
    var end = line.start
    while end < line.end, source[end].isLetter { end += 1 }
    if isEnding(line.start..<end, source) { return .dropHyphen }
    var hash = WordHash()
    for i in start..<hyphen { hash.add(source[i]) }
    for i in line.start..<end { hash.add(source[i]) }
    if words == nil { words = collect(source) }
    return words?.contains(hash.value) == true ? .dropHyphen : .keepHyphen
  }

  /// Whether letters are the last syllables of a word and no word themselves: "Amer-ica", "corpora-tion".
  private func isEnding(_ letters: Range<Int>, _ source: Span<UInt8>) -> Bool {
    HyphenJoiner.endings.contains {
      $0.utf8CodeUnitCount == letters.count && HTMLAttributes.matches($0, source, letters)
    }
  }

  private static let endings: [StaticString] = [
    "tion", "tions", "tional", "sion", "sions", "ment", "ments", "mental", "ing", "ings", "ica", "ican", "icans",
    "ically",
    "tive", "tives", "ble", "bly", "ness", "ity", "ities", "ly", "ance", "ances", "ence", "ences", "ture", "tures",
    "ary",
    "ory", "ous", "ers", "ization", "poration", "porated", "ration", "rated", "curities", "curity", "nership", "fornia",
    "sylvania", "ginia", "nesota", "chusetts", "gan", "tute", "cial", "tial", "cates", "cate", "ible",
  ]

  private func collect(_ source: Span<UInt8>) -> Set<UInt64> {
    var words = Set<UInt64>()
    var hash = WordHash()
    var length = 0
    for i in range {
      if source[i].isLetter {
        hash.add(source[i])
        length &+= 1
      } else if length > 0 {
        if length >= 4 { words.insert(hash.value) }
        hash = WordHash()
        length = 0
      }
    }
    if length >= 4 { words.insert(hash.value) }
    return words
  }

  /// FNV-1a over letters in lower case.
  private struct WordHash {
    var value: UInt64 = 0xCBF2_9CE4_8422_2325

    @inline(__always)
    mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte | 0x20)) &* 0x100_0000_01B3 }
  }
}
