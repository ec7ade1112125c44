/// A word as the tables know it.
///
/// It is the 64-bit FNV-1a hash of the word's bytes in lower case (ASCII letters only; bytes from 0x80 up stay as
/// they are), with full stops and apostrophes (`'` and `’`) left out: "L.P.", "LP" and "l.p" are one key. That two
/// different words share a key is as unlikely as 2⁻⁶⁴.
@usableFromInline package struct WordKey: Hashable, Sendable {
  /// The hash.
  @usableFromInline package let value: UInt64

  /// Wraps a hash that was made before.
  @inlinable
  package init(value: UInt64) {
    self.value = value
  }

  /// The key of a word.
  package init(_ word: String) {
    var word = word
    self = word.withUTF8 { unsafe WordKey.of($0.span, 0, $0.count) }
  }

  /// The key of the word in `bytes[start..<end]`; bounds outside the bytes are drawn in.
  @inlinable
  package static func of(_ bytes: [UInt8], _ start: Int, _ end: Int) -> WordKey {
    of(bytes.span, start, end)
  }

  /// The key of the word in `bytes[start..<end]`; bounds outside the bytes are drawn in.
  @inlinable
  package static func of(_ bytes: borrowing Span<UInt8>, _ start: Int, _ end: Int) -> WordKey {
    var hash = offset
    var index = max(start, 0)
    let stop = min(end, bytes.count)
    while index < stop {
      let byte = bytes[index]
      index &+= 1
      if byte == 0x2e || byte == 0x27 { continue }
      if byte == 0xe2, index &+ 1 < stop, bytes[index] == 0x80, bytes[index &+ 1] == 0x99 {
        index &+= 2
        continue
      }
      let isCapital = byte &- 0x41 < 26
      hash = (hash ^ UInt64(isCapital ? byte | 0x20 : byte)) &* prime
    }
    return WordKey(value: hash)
  }

  /// The keys of the words of a phrase.
  ///
  /// It is cut at white space; a comma or semicolon at the end of a word is no part of it.
  package static func words(of phrase: String) -> [WordKey] {
    var keys: [WordKey] = []
    append(wordsOf: phrase, to: &keys)
    return keys
  }

  /// Adds the keys of the words of a phrase.
  static func append(wordsOf phrase: String, to keys: inout [WordKey]) {
    var phrase = phrase
    phrase.withUTF8 { unsafe append($0.span, to: &keys) }
  }

  private static func append(_ bytes: borrowing Span<UInt8>, to keys: inout [WordKey]) {
    var start = 0
    while start < bytes.count {
      let gap = gapLength(bytes, start)
      if gap > 0 {
        start += gap
        continue
      }
      var end = start + 1
      while end < bytes.count, gapLength(bytes, end) == 0 { end += 1 }
      var last = end
      while last > start, bytes[last - 1] == 0x2c || bytes[last - 1] == 0x3b { last -= 1 }
      if last > start { keys.append(WordKey.of(bytes, start, last)) }
      start = end
    }
  }

  /// How many bytes of white space start at a place: a blank or control character, or a no-break space.
  static func gapLength(_ bytes: borrowing Span<UInt8>, _ place: Int) -> Int {
    if bytes[place] <= 0x20 { return 1 }
    return bytes[place] == 0xc2 && place + 1 < bytes.count && bytes[place + 1] == 0xa0 ? 2 : 0
  }

  /// The key that stands for several words in their order.
  @inlinable
  package static func join(_ first: UInt64, _ next: WordKey) -> UInt64 {
    ((first << 7) | (first >> 57)) &* prime ^ next.value
  }

  @usableFromInline package static var offset: UInt64 { 0xcbf2_9ce4_8422_2325 }
  @usableFromInline package static var prime: UInt64 { 0x0000_0100_0000_01b3 }
}
