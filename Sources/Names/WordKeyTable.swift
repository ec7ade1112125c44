/// Values of words that are known by their keys: a ``WordKeySet`` whose words each say something.
@usableFromInline package struct WordKeyTable<Value: Sendable>: Sendable {
  /// Open addressing at a quarter's load; 0 is an empty slot.
  @usableFromInline let slots: [UInt64]
  /// The place in ``values`` of the word in each slot.
  @usableFromInline let places: [Int32]
  @usableFromInline let values: [Value]

  /// Of two entries with the same word, the first counts.
  @inlinable
  package init(_ entries: [(key: WordKey, value: Value)]) {
    var capacity = 8
    while capacity < 4 * entries.count { capacity *= 2 }
    var slots = [UInt64](repeating: 0, count: capacity)
    var places = [Int32](repeating: 0, count: capacity)
    for (place, entry) in entries.enumerated() {
      let stored = PhraseIndex.stored(entry.key.value)
      let slot = PhraseIndex.slot(of: stored, in: slots)
      guard slots[slot] == 0 else { continue }
      slots[slot] = stored
      places[slot] = Int32(place)
    }
    self.slots = slots
    self.places = places
    values = entries.map(\.value)
  }

  @inlinable
  package subscript(key: WordKey) -> Value? {
    let stored = PhraseIndex.stored(key.value)
    let slot = PhraseIndex.slot(of: stored, in: slots)
    return slots[slot] == stored ? values[Int(places[slot])] : nil
  }
}
