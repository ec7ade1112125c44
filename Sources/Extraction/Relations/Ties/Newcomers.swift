internal import Names

/// Companies that the filing names beside its agreements: "Birch, Inc., a subsidiary of Alder".
///
/// They become entities only where a tie to the deal is found; until then they are numbered behind the known ones.
struct Newcomers {
  /// The number of the first of them.
  let first: Int
  /// The tokens of their names in the order of the text.
  private(set) var names: [Range<Int>] = []
  private var numbers: [String: Int] = [:]

  init(first: Int) { self.first = first }

  /// The number of a company by its name.
  mutating func enter(_ name: Range<Int>, _ text: String) -> Int {
    let key = NameFolding.fold(text)
    if let known = numbers[key] { return known }
    let number = first + names.count
    names.append(name)
    numbers[key] = number
    return number
  }

  /// The tokens of a company's name; nothing for one that was known.
  func name(of number: Int) -> Range<Int>? { number < first ? nil : names[number - first] }
}
