internal import Names

/// The people that a text names in full, and whom a surname stands for.
struct PersonIndex {
  /// The people, in the order of their first name in full.
  private(set) var people: [Person] = []
  private var byName: [[WordKey]: Int] = [:]
  private var bySurname: [WordKey: [Int]] = [:]

  struct Person {
    /// The fullest form.
    var name: String
    /// Where the fullest form stands.
    var tokens: Range<Int>
    /// The first place of any form.
    var first: Int
    /// The words of the fullest form without a suffix.
    var words: [WordKey]
    /// How sure it is that this is a person at all.
    var likeness: Double
    /// Forms of address with the surname.
    var addresses: [String] = []
  }

  /// Enters a name in full; a fuller form of the same name takes its place.
  ///
  /// - Returns: The index of the person.
  @discardableResult
  mutating func enter(_ name: PersonName, _ lexed: Lexed) -> Int? {
    guard let first = name.words.first, let last = name.words.last, name.words.count > 1 else { return nil }
    var key = [first, last]
    // John E. Roe and John C. Roe are two.
    if let known = byName[key], name.words.count == 3, people[known].words.count == 3,
      people[known].words[1] != name.words[1], name.hasInitial
    {
      key = name.words
    }
    if let known = byName[key] {
      if name.tokens.count > people[known].tokens.count {
        people[known].name = lexed.string(name.tokens)
        people[known].tokens = name.tokens
        people[known].words = name.words
      }
      people[known].likeness = max(people[known].likeness, name.likeness)
      return known
    }
    let index = people.count
    people.append(
      Person(
        name: lexed.string(name.tokens), tokens: name.tokens, first: name.tokens.lowerBound,
        words: name.words,
        likeness: name.likeness))
    byName[key] = index
    bySurname[last, default: []].append(index)
    return index
  }

  /// The person whose name ends in the given words: who was named first before a token, a sure person before a doubtful
  /// one.
  func person(called words: [WordKey], before at: Int) -> Int? {
    guard let last = words.last, let candidates = bySurname[last] else { return nil }
    let matching = candidates.filter { people[$0].words.suffix(words.count) == words[...] }
    let sure = matching.filter { people[$0].likeness >= 0.5 }
    return sure.first { people[$0].first < at } ?? matching.first { people[$0].first < at } ?? matching.first
  }

  /// The person of a name in full.
  func person(named words: [WordKey]) -> Int? {
    guard let first = words.first, let last = words.last, words.count > 1 else { return nil }
    return (words.count == 3 ? byName[words] : nil) ?? byName[[first, last]]
  }

  mutating func add(address: String, of person: Int) {
    guard people.indices.contains(person), !people[person].addresses.contains(address) else { return }
    people[person].addresses.append(address)
  }
}
