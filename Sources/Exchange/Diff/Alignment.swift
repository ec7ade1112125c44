/// Aligns two lists by what stands in both in the same order.
enum Alignment {
  /// Pairs of positions that rise in both lists.
  ///
  /// A longest chain of those keys that each list has once, with what is equal before and after them: in n log n, for
  /// the lists of large documents (the patience of Bram Cohen's diff).
  static func pairs(_ old: [String], _ new: [String]) -> [(Int, Int)] {
    var start = 0
    while start < min(old.count, new.count), old[start] == new[start] { start += 1 }
    var end = 0
    while end < min(old.count, new.count) - start, old[old.count - 1 - end] == new[new.count - 1 - end] { end += 1 }
    var pairs = (0..<start).map { ($0, $0) }
    pairs += chain(unique(old, start..<(old.count - end)), unique(new, start..<(new.count - end)))
    pairs += (0..<end).reversed().map { (old.count - 1 - $0, new.count - 1 - $0) }
    return pairs
  }

  /// Where the keys stand that occur once.
  private static func unique(_ keys: [String], _ range: Range<Int>) -> [String: Int] {
    var places: [String: Int] = [:]
    var repeated: Set<String> = []
    for index in range where places.updateValue(index, forKey: keys[index]) != nil { repeated.insert(keys[index]) }
    return places.filter { !repeated.contains($0.key) }
  }

  /// The longest chain of pairs that rises on both sides.
  private static func chain(_ old: [String: Int], _ new: [String: Int]) -> [(Int, Int)] {
    let pairs = old.compactMap { key, place in new[key].map { (place, $0) } }.sorted { $0.0 < $1.0 }
    var tails: [Int] = []
    var before = Array(repeating: -1, count: pairs.count)
    for (index, pair) in pairs.enumerated() {
      var (low, high) = (0, tails.count)
      while low < high {
        let middle = (low + high) / 2
        if pairs[tails[middle]].1 < pair.1 { low = middle + 1 } else { high = middle }
      }
      if low > 0 { before[index] = tails[low - 1] }
      if low == tails.count { tails.append(index) } else { tails[low] = index }
    }
    var chain: [(Int, Int)] = []
    var index = tails.last ?? -1
    while index >= 0 {
      chain.append(pairs[index])
      index = before[index]
    }
    return chain.reversed()
  }
}
