/// Maps phrases to values and finds the longest phrase that starts at a word.
@usableFromInline package struct PhraseTable<Value: Sendable>: Sendable {
  /// The phrases.
  @usableFromInline package let index: PhraseIndex
  /// The values in the order of the phrases.
  @usableFromInline package let values: [Value]

  /// Makes a table.
  ///
  /// Phrases are cut at white space; commas and semicolons at the ends of words are left out, as are full stops and
  /// apostrophes everywhere. Of two entries with the same words, the first counts.
  package init(_ entries: [(String, Value)]) {
    index = PhraseIndex(entries.map(\.0))
    values = entries.map(\.1)
  }

  /// Whether a phrase of the table starts with this word.
  @inlinable @inline(__always)
  package func mayStart(_ key: WordKey) -> Bool {
    index.mayStart(key)
  }

  /// The longest phrase that starts at word `from` and ends before word `to`.
  @inlinable @inline(__always)
  package func longestMatch(_ keys: [WordKey], from: Int, to: Int) -> (count: Int, value: Value)? {
    guard let found = index.longestMatch(keys, from: from, to: to) else { return nil }
    return (found.count, values[found.number])
  }

  /// The value of one word, if it is a phrase by itself.
  @inlinable @inline(__always)
  package subscript(key key: WordKey) -> Value? {
    guard let number = index.number(of: key) else { return nil }
    return values[number]
  }

  /// The value of a phrase, if it is in the table as a whole.
  package subscript(phrase phrase: String) -> Value? {
    let keys = WordKey.words(of: phrase)
    guard let match = longestMatch(keys, from: 0, to: keys.count), match.count == keys.count else {
      return nil
    }
    return match.value
  }
}
