internal import DealModel
internal import Names

/// The entities that are the people of a text, found once for all of them: by their name, or with a title before it that
/// a list of parties took for a part of the name, "Chairman Jane Roe".
struct PersonEntities {
  /// The entities of each person, in the order of the registry.
  private var entities: [Int: [Int]] = [:]

  init(_ people: PersonIndex, _ registry: EntityRegistry) {
    for (index, draft) in registry.drafts.enumerated() where draft.mergedInto == nil {
      let words = WordKey.words(of: draft.name)
      if draft.kind == .person, let person = people.person(named: words) {
        entities[person, default: []].append(index)
      } else if let person = titled(words, people) {
        entities[person, default: []].append(index)
      }
    }
  }

  /// The entities of a person.
  subscript(_ person: Int) -> [Int] { entities[person] ?? [] }

  /// Whose name ends the words, where only words of titles stand before it.
  private func titled(_ words: [WordKey], _ people: PersonIndex) -> Int? {
    var start = 0
    while start + 2 < words.count, OfficeWords.isHead(words[start]) || OfficeWords.isModifier(words[start]) {
      start += 1
      let name = Array(words[start...])
      if let person = people.person(named: name), people.people[person].words == name { return person }
    }
    return nil
  }
}
