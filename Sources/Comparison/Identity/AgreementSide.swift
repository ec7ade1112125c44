internal import DealModel
internal import Names

/// What is compared of the agreements of one graph, which stand in the order of their ids.
struct AgreementSide {
  let agreements: [Agreement]
  let traits: [AgreementTraits]

  /// - Parameters:
  ///   - numbers: A number for each entity by its id: one and the same has the same on both sides.
  ///   - keys: Numbers for words, the same for both sides.
  init(_ graph: Graph, numbers: [String: Int], keys: inout KeyNumbers) {
    agreements = graph.agreements
    let registrants = Set(
      graph.entities.lazy.filter { $0.roles.contains(.registrant) || $0.roles.contains(.coRegistrant) }.map(\.id))
    traits = agreements.map { AgreementTraits($0, numbers, registrants, &keys) }
  }
}

/// What is compared of an agreement, all of it as numbers: thousands of pairs are weighed by it.
struct AgreementTraits {
  let kind: Agreement.Kind
  let date: Int?
  let title: Int
  let words: [Int]
  /// The title without "Amended and Restated".
  let restatedTitle: Int
  let isRestated: Bool
  /// Numbers and series, which tell apart what is alike otherwise.
  let numerals: Int
  let parties: [Int]
  /// Parties but the registrants.
  let counterparties: [Int]
  /// Parties, each with its role.
  let parts: [Int]
  /// Accession number and exhibit number.
  let exhibits: [Int]
  let figures: [Int]

  fileprivate init(
    _ agreement: Agreement, _ entityNumbers: [String: Int], _ registrants: Set<String>, _ keys: inout KeyNumbers
  ) {
    func numbers(_ words: [String]) -> [Int] { Self.sortedSet(words.map { keys.number(of: $0) }) }
    let words = NameFolding.foldedWords(agreement.title)
    let rest = Self.withoutRestatement(words)
    kind = agreement.kind
    date = agreement.date.map { keys.number(of: $0) }
    title = keys.number(of: words.joined(separator: " "))
    self.words = numbers(words)
    restatedTitle = keys.number(of: rest.joined(separator: " "))
    isRestated = rest.count < words.count
    numerals = keys.number(of: Self.numerals(of: agreement.title, words).joined(separator: " "))
    var (parties, counterparties, parts): ([Int], [Int], [Int]) = ([], [], [])
    for party in agreement.parties {
      guard let number = entityNumbers[party.entity] else { continue }
      parties.append(number)
      if !registrants.contains(party.entity) { counterparties.append(number) }
      parts.append(keys.number(of: "\(number) \(party.role.rawValue)"))
    }
    self.parties = Self.sortedSet(parties)
    self.counterparties = Self.sortedSet(counterparties)
    self.parts = Self.sortedSet(parts)
    let filings = Set(agreement.evidence.map(\.filing))
    exhibits = numbers(filings.flatMap { filing in agreement.exhibits.map { "\(filing) \($0)" } })
    figures = numbers(agreement.terms.map(\.figure))
  }

  private static func sortedSet(_ numbers: [Int]) -> [Int] {
    numbers.count < 2 ? numbers : Set(numbers).sorted()
  }

  /// The words of a title without "Amended and Restated", however often.
  private static func withoutRestatement(_ words: [String]) -> [String] {
    var rest: [String] = []
    var index = 0
    while index < words.count {
      if words[index...].starts(with: ["amended", "and", "restated"]) {
        index += 3
        // "Second Amended and Restated".
        if let last = rest.last, Numerals.word(last) != nil { rest.removeLast() }
      } else {
        rest.append(words[index])
        index += 1
      }
    }
    return rest
  }

  /// What numbers a title: "2" of "No 2", "Second", "Series B", "2031".
  private static func numerals(of title: String, _ words: [String]) -> [String] {
    var numerals = Numerals.of(title)
    for (word, next) in zip(words, words.dropFirst()) where ["series", "class", "tranche"].contains(word) {
      if next.utf8.count <= 2 { numerals.append(next) }
    }
    return numerals
  }
}

/// A number for each of some strings, in the order in which they came.
struct KeyNumbers {
  private var numbers: [String: Int] = [:]

  mutating func number(of key: String) -> Int {
    if let number = numbers[key] { return number }
    let number = numbers.count
    numbers[key] = number
    return number
  }
}

extension Term {
  /// The figure as it is compared: the number with its unit, or the words where there is no number.
  var figure: String { value.map { "\(kind) \($0) \(unit ?? "")" } ?? "\(kind) \(text)" }
}
