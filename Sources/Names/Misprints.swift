/// Tells a misprint of a name from the name of something else.
package enum Misprints {
  /// Whether one name may be a misprint of the other.
  ///
  /// So they are if their words are the same in another order, or all but one or two letters in one long word, or one
  /// has an inner word more that tells nothing apart (a small word, a legal form, an initial); and their numerals are
  /// the same. Whether they play the same part in the same agreement is the caller's to see. "Elm Fund II" and
  /// "Elm Offshore Fund II" differ, as do "Elm Fund VI" and "Elm Fund VII".
  package static func areOne(_ first: String, _ second: String) -> Bool {
    areOne(Spelling(first), Spelling(second))
  }

  /// A name with what is compared of it, for names that are compared with many.
  package struct Spelling {
    fileprivate let numerals: [String]
    fileprivate let words: [String]

    package init(_ name: String) {
      numerals = Numerals.of(name)
      words = NameFolding.foldedWords(name)
    }
  }

  /// Whether one name may be a misprint of the other.
  package static func areOne(_ first: borrowing Spelling, _ second: borrowing Spelling) -> Bool {
    guard first.numerals == second.numerals else { return false }
    let (a, b) = (first.words, second.words)
    guard !a.isEmpty, !b.isEmpty else { return false }
    if a == b { return true }
    if a.joined() == b.joined() { return true }
    if a.count == b.count { return a.count > 2 && a.sorted() == b.sorted() || differInOneLongWord(a, b) }
    return a.count > b.count ? hasIdleWord(a, beside: b) : hasIdleWord(b, beside: a)
  }

  /// Whether all words are equal but one, which is long enough for a slip in it to be told from another word.
  private static func differInOneLongWord(_ a: [String], _ b: [String]) -> Bool {
    let places = a.indices.filter { a[$0] != b[$0] }
    guard places.count == 1, let place = places.first else { return false }
    let length = min(a[place].utf8.count, b[place].utf8.count)
    guard length >= 4, max(a[place].utf8.count, b[place].utf8.count) <= 64 else { return false }
    return distance(Array(a[place].utf8), Array(b[place].utf8)) <= (length >= 7 ? 2 : 1)
  }

  /// Whether the longer list is the shorter one and one inner word that tells nothing apart.
  private static func hasIdleWord(_ long: [String], beside short: [String]) -> Bool {
    guard long.count == short.count + 1, short.count >= 2 else { return false }
    let place = short.indices.first { short[$0] != long[$0] } ?? short.count
    guard place > 0, Array(long[(place + 1)...]) == Array(short[place...]) else { return false }
    let word = long[place]
    let key = WordKey(word)
    return word.utf8.count == 1 && place < short.count || NameFolding.smallWords.contains(word)
      || LegalForms.table[key: key] != nil && place < short.count
  }

  /// How many letters must be put in, left out, changed or swapped with their neighbour to make one the other.
  static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
    var beforeLast = [Int](repeating: 0, count: b.count + 1)
    var last = Array(0...b.count)
    for i in 1...a.count {
      var row = [Int](repeating: i, count: b.count + 1)
      for j in 1...b.count {
        row[j] = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          row[j] = min(row[j], beforeLast[j - 2] + 1)
        }
      }
      beforeLast = last
      last = row
    }
    return last[b.count]
  }
}
