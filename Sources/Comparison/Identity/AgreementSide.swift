internal import DealModel
internal import Names

/// What is compared of the agreements of one graph, which stand in the order of their ids.
struct AgreementSide {
  /// What is compared of an agreement.
  struct Traits {
    var title: String
    var words: Set<String>
    /// The title without "Amended and Restated".
    var restatedTitle: String
    var isRestated: Bool
    /// Numbers and series, which tell apart what is alike otherwise.
    var numerals: [String]
    /// Parties with their roles, an entity by its number on both sides.
    var parts: Set<Part>
    /// Parties but the registrants.
    var counterparties: Set<Int>
    /// Accession number and exhibit number.
    var exhibits: Set<String>
    var figures: Set<String>
  }

  struct Part: Hashable {
    var entity: Int
    var role: Party.Role
  }

  let agreements: [Agreement]
  let traits: [Traits]

  init(_ graph: Graph, numbers: [String: Int]) {
    agreements = graph.agreements
    let registrants = Set(
      graph.entities.lazy.filter { $0.roles.contains(.registrant) || $0.roles.contains(.coRegistrant) }.map(\.id))
    traits = agreements.map { Self.traits(of: $0, numbers, registrants) }
  }

  private static func traits(
    of agreement: Agreement, _ numbers: [String: Int], _ registrants: Set<String>
  ) -> Traits {
    let words = NameFolding.foldedWords(agreement.title)
    let rest = withoutRestatement(words)
    let parts = agreement.parties.compactMap { party in
      numbers[party.entity].map { Part(entity: $0, role: party.role) }
    }
    let others = agreement.parties.filter { !registrants.contains($0.entity) }.compactMap { numbers[$0.entity] }
    let filings = Set(agreement.evidence.map(\.filing))
    return Traits(
      title: words.joined(separator: " "), words: Set(words), restatedTitle: rest.joined(separator: " "),
      isRestated: rest.count < words.count, numerals: numerals(of: agreement.title), parts: Set(parts),
      counterparties: Set(others),
      exhibits: Set(filings.flatMap { filing in agreement.exhibits.map { "\(filing) \($0)" } }),
      figures: Set(agreement.terms.map(\.figure)))
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
  private static func numerals(of title: String) -> [String] {
    var numerals = Numerals.of(title)
    let words = NameFolding.foldedWords(title)
    for (word, next) in zip(words, words.dropFirst()) where ["series", "class", "tranche"].contains(word) {
      if next.utf8.count <= 2 { numerals.append(next) }
    }
    return numerals
  }
}

extension Term {
  /// The figure as it is compared: the number with its unit, or the words where there is no number.
  var figure: String { value.map { "\(kind) \($0) \(unit ?? "")" } ?? "\(kind) \(text)" }
}
