internal import Names

/// What two names have in common: a company that takes another's place, or gets a holding company of its own.
enum NameKin {
  /// Whether two names begin with the same word.
  static func areKin(_ first: String, _ second: String) -> Bool {
    let words = [first, second].map { NameFolding.fold($0).split(separator: " ").first }
    return words[0] == words[1]
  }

  /// "Harrow Mills, Inc." and "Harrow Mills Holdings, Inc.", "New Harrow Mills Corp.": one name but for what tells the
  /// two apart.
  static func isOneName(_ first: String, _ second: String) -> Bool {
    let words = [first, second].map { core($0) }
    return words[0] == words[1] && !words[0].isEmpty
  }

  private static func core(_ name: String) -> [WordKey] {
    WordKey.words(of: NameFolding.fold(name)).filter { !fillers.contains($0) }
  }

  private static let fillers = WordKeySet(
    words: "inc incorporated corp corporation co company llc ltd limited plc lp holding holdings holdco group new the "
      + "parent topco bancorp bancshares trust sub merger")
}
