/// Compares a printed caption with the form's.
enum ItemCaption {
  /// Where the caption of one of `numbers` ends in `range`, if it begins there: most of the form's words in
  /// their order, in capitals or not, with other words between.
  static func match(_ bytes: [UInt8], _ range: Range<Int>, _ numbers: [String]) -> (end: Int, bodyStart: Int)? {
    var best: Int?
    for number in numbers {
      for caption in ItemTable.captions(number) {
        if let end = match(bytes, range, Array(caption.utf8)), end > best ?? 0 { best = end }
      }
    }
    guard var end = best else { return nil }
    // On to the end of the phrase: captions are cut and lengthened at will.
    let limit = sentenceEnd(bytes, end..<range.upperBound)
    if range.upperBound - end <= 160 || limit - end <= 120 { end = max(end, limit) }
    var body = end
    while body < range.upperBound, !bytes[body].isAlphanumeric, bytes[body] < 0x80,
      bytes[body] != UInt8(ascii: "(")
    {
      body += 1
    }
    return (end, body)
  }

  /// The end of the sentence or line in which `range` begins, without its full stop.
  static func sentenceEnd(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    var i = range.lowerBound
    while i < range.upperBound {
      let byte = bytes[i]
      if byte == 10 || byte == 9 { break }
      if byte == UInt8(ascii: "."), i + 1 >= range.upperBound || bytes[i + 1].isWhiteSpace { break }
      i += 1
    }
    return ByteSearch.trimmed(bytes, range.lowerBound..<i).upperBound
  }

  private static func match(_ bytes: [UInt8], _ range: Range<Int>, _ caption: [UInt8]) -> Int? {
    let words = words(of: caption)
    var i = range.lowerBound
    var matched = 0
    var wanted = 0
    var end: Int?
    var misses = 0
    while i < range.upperBound, wanted < words.count, misses < 6 {
      while i < range.upperBound, !bytes[i].isAlphanumeric { i += 1 }
      let first = i
      while i < range.upperBound, bytes[i].isAlphanumeric { i += 1 }
      guard i > first else { break }
      if i - first <= 2, !isFD(bytes, first..<i) { continue }
      var found = false
      for n in wanted..<min(wanted + 4, words.count) where same(bytes, first..<i, caption, words[n]) {
        matched += 1
        wanted = n + 1
        end = i
        found = true
        break
      }
      if !found { misses += 1 }
    }
    // The first words of the long captions are enough; a short one must be there nearly whole.
    return matched >= min(3, words.count - (words.count > 2 ? 1 : 0)) ? end : nil
  }

  /// The words of a caption that count: the short ones are left out, but for "FD".
  private static func words(of caption: [UInt8]) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var i = 0
    while i < caption.count {
      let first = i
      while i < caption.count, caption[i].isAlphanumeric { i += 1 }
      if i - first > 2 || isFD(caption, first..<i) { words.append(first..<i) }
      i += 1
    }
    return words
  }

  private static func isFD(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    range.count == 2 && bytes[range.lowerBound].lowered == 102 && bytes[range.lowerBound + 1].lowered == 100
  }

  /// Whether two words are the same but for a plural's ending.
  private static func same(
    _ bytes: [UInt8], _ range: Range<Int>, _ caption: [UInt8], _ word: Range<Int>
  ) -> Bool {
    let least = min(range.count, word.count)
    guard abs(range.count - word.count) <= 1, least >= 2 else { return false }
    for n in 0..<least where bytes[range.lowerBound + n].lowered != caption[word.lowerBound + n] {
      return n >= 6 && n + 1 >= least
    }
    return true
  }
}
