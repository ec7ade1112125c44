internal import DealModel
internal import Filings
internal import Names

/// Groups by the word that stands for them: "(collectively, the "Purchasers")", or "the purchasers" for those who
/// were said to purchase.
enum TermGroups {
  static func find(_ workspace: Workspace) -> [GroupDraft] {
    let terms = workspace.registry.collectiveTerms.sorted {
      ($0.isDefined ? 0 : 1, $0.place.range.lowerBound) < ($1.isDefined ? 0 : 1, $1.place.range.lowerBound)
    }
    return terms.compactMap { term in
      guard isName(term.words) else { return nil }
      return GroupDraft(
        name: capitalised(term.words), members: term.entities, basis: .definedTerm,
        rule: term.isDefined ? "defined_term" : roleNoun, places: [term.place])
    }
  }

  /// The rule for words that the filing uses without a definition.
  static let roleNoun = "role_noun"

  /// Whether the word tells the group from everybody: not "we" or "the Parties".
  private static func isName(_ words: String) -> Bool { !everybody.contains(NameFolding.fold(words)) }

  private static let everybody: Set<String> = Set(
    [
      "we", "us", "our", "Parties", "Party", "Company", "Companies", "Registrant", "Registrants",
      "Corporation", "entities",
    ]
    .map(NameFolding.fold))

  private static func capitalised(_ words: String) -> String {
    words.prefix(1).uppercased() + words.dropFirst()
  }
}
