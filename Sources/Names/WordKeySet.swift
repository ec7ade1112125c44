/// A set of words that are known by their keys.
///
/// A key is a hash already, so that it is looked for at its own place: a word that is not there costs one look at one
/// slot, most times.
@usableFromInline package struct WordKeySet: Sendable, ExpressibleByArrayLiteral {
  /// Open addressing at a quarter's load; 0 is an empty slot.
  @usableFromInline let slots: [UInt64]

  package init(_ keys: some Sequence<WordKey>) {
    let keys = Array(keys)
    var capacity = 8
    while capacity < 4 * keys.count { capacity *= 2 }
    var slots = [UInt64](repeating: 0, count: capacity)
    for key in keys {
      let stored = PhraseIndex.stored(key.value)
      slots[PhraseIndex.slot(of: stored, in: slots)] = stored
    }
    self.slots = slots
  }

  /// The words of a text, parted by white space.
  package init(words text: String) {
    self.init(WordKey.words(of: text))
  }

  @usableFromInline package init(arrayLiteral keys: WordKey...) {
    self.init(keys)
  }

  @inlinable
  package func contains(_ key: WordKey) -> Bool {
    let stored = PhraseIndex.stored(key.value)
    return slots[PhraseIndex.slot(of: stored, in: slots)] == stored
  }

  package func union(_ other: WordKeySet) -> WordKeySet {
    WordKeySet((slots + other.slots).lazy.filter { $0 != 0 }.map { WordKey(value: $0) })
  }

  package func subtracting(_ other: WordKeySet) -> WordKeySet {
    WordKeySet(slots.lazy.filter { $0 != 0 }.map { WordKey(value: $0) }.filter { !other.contains($0) })
  }
}
