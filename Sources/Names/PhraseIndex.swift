/// Finds which of many phrases starts at a word: the part of a ``PhraseTable`` that does not know the values.
///
/// Open addressing at a quarter's load: a word that starts no phrase costs one look at one slot, most times.
@usableFromInline package struct PhraseIndex: Sendable {
  /// Slots of first words (0: empty), and for each the lengths of the phrases that start so, as bits.
  @usableFromInline let starts: [UInt64]
  @usableFromInline let lengths: [UInt64]
  /// Slots of whole phrases (0: empty), and for each the number of the phrase.
  @usableFromInline let phrases: [UInt64]
  @usableFromInline let numbers: [Int32]

  /// Numbers phrases from 0 in their order; of two with the same words, the first counts.
  ///
  /// A phrase with letters outside ASCII is known in capitals too. Phrases of more than 63 words are left out.
  package init(_ entries: [String]) {
    var rows = Rows()
    for (number, phrase) in entries.enumerated() {
      rows.add(phrase, number)
      if !phrase.utf8.allSatisfy({ $0 < 0x80 }) { rows.add(phrase.uppercased(), number) }
    }
    var capacity = 16
    while capacity < 4 * rows.ranges.count { capacity *= 2 }
    var starts = [UInt64](repeating: 0, count: capacity)
    var lengths = starts
    var phrases = starts
    var numbers = [Int32](repeating: 0, count: capacity)
    for (row, range) in rows.ranges.enumerated() {
      var key = rows.keys[range.lowerBound].value
      let first = PhraseIndex.stored(key)
      let start = PhraseIndex.slot(of: first, in: starts)
      starts[start] = first
      lengths[start] |= 1 << UInt64(range.count)
      for word in range.dropFirst() { key = WordKey.join(key, rows.keys[word]) }
      let whole = PhraseIndex.stored(key)
      let slot = PhraseIndex.slot(of: whole, in: phrases)
      if phrases[slot] == 0 {
        phrases[slot] = whole
        numbers[slot] = rows.numbers[row]
      }
    }
    self.starts = starts
    self.lengths = lengths
    self.phrases = phrases
    self.numbers = numbers
  }

  /// Whether a phrase starts with this word.
  @inlinable
  package func mayStart(_ key: WordKey) -> Bool {
    let first = PhraseIndex.stored(key.value)
    return starts[PhraseIndex.slot(of: first, in: starts)] == first
  }

  /// The longest phrase that starts at word `from` and ends before word `to`.
  @inlinable
  package func longestMatch(_ keys: [WordKey], from: Int, to: Int) -> (count: Int, number: Int)? {
    guard from >= 0, from < to, from < keys.count, mayStart(keys[from]) else { return nil }
    return match(keys, from, min(to, keys.count))
  }

  /// The phrase that is this one word.
  @inlinable
  package func number(of key: WordKey) -> Int? {
    let whole = PhraseIndex.stored(key.value)
    let slot = PhraseIndex.slot(of: whole, in: phrases)
    return phrases[slot] == whole ? Int(numbers[slot]) : nil
  }

  /// The longest phrase that starts at a word that is known to start one.
  @usableFromInline
  func match(_ keys: [WordKey], _ from: Int, _ stop: Int) -> (count: Int, number: Int)? {
    var whole = keys[from].value
    var open = lengths[PhraseIndex.slot(of: PhraseIndex.stored(whole), in: starts)]
    var found: (count: Int, number: Int)?
    var count = 1
    while true {
      if open & (1 << UInt64(count)) != 0 {
        let key = PhraseIndex.stored(whole)
        let slot = PhraseIndex.slot(of: key, in: phrases)
        if phrases[slot] == key { found = (count, Int(numbers[slot])) }
        open &= ~(1 << UInt64(count))
      }
      guard open != 0, from &+ count < stop else { return found }
      whole = WordKey.join(whole, keys[from &+ count])
      count &+= 1
    }
  }

  /// The slot that holds a key, or the empty one where it would be.
  @inlinable
  static func slot(of key: UInt64, in table: [UInt64]) -> Int {
    let mask = table.count &- 1
    var slot = Int(truncatingIfNeeded: (key &* 0x9e37_79b9_7f4a_7c15) >> 20) & mask
    while true {
      let held = table[slot]
      if held == key || held == 0 { return slot }
      slot = (slot &+ 1) & mask
    }
  }

  /// A key as slots hold it: 0 marks an empty slot.
  @inlinable
  static func stored(_ key: UInt64) -> UInt64 {
    key == 0 ? 1 : key
  }

  /// The words of all phrases, one after the other.
  private struct Rows {
    var keys: [WordKey] = []
    var ranges: [Range<Int>] = []
    var numbers: [Int32] = []

    mutating func add(_ phrase: String, _ number: Int) {
      let first = keys.count
      WordKey.append(wordsOf: phrase, to: &keys)
      guard (1...63).contains(keys.count - first) else { return keys.removeSubrange(first...) }
      ranges.append(first..<keys.count)
      numbers.append(Int32(number))
    }
  }
}
