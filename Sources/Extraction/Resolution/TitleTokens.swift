internal import Names

/// The words of a title that tell it apart from another.
struct TitleTokens {
  /// Folded words without filler.
  let words: Set<String>
  /// The number of an amendment or supplement, from a figure or a word: "Second Supplemental Indenture".
  let number: String?
  let isRestated: Bool
  /// The small numbers in the title: "Third Amended and Restated".
  let ordinals: Set<String>
  /// All numbers in the title: the rate and the year of "5.20% Notes due 2035".
  let figures: Set<String>
  /// The letters of the series that it is of: "Series B Purchase Agreement".
  let series: Set<String>

  init(_ title: String) {
    var words: Set<String> = []
    var number: String?
    var series: Set<String> = []
    let folded = NameFolding.foldedWords(title).map { TitleTokens.ordinals[$0] ?? $0 }
    for (index, word) in folded.enumerated() {
      if word == "amendment" || word == "supplement" || word == "supplemental" {
        let after = folded[(index + 1)...].first { $0 != "no" && $0 != "number" }
        if let after, after.allSatisfy(\.isNumber), after.count < 3 { number = number ?? after }
        if index > 0, folded[index - 1].allSatisfy(\.isNumber), folded[index - 1].count < 3 {
          number = number ?? folded[index - 1]
        }
      }
      if word == "series", index + 1 < folded.count, TitleTokens.isLetter(folded[index + 1]) {
        series.insert(folded[index + 1])
      }
      if !TitleTokens.noise.contains(word) { words.insert(word) }
    }
    self.words = words
    ordinals = words.filter { $0.count < 3 && $0.allSatisfy(\.isNumber) }
    figures = words.filter { $0.allSatisfy(\.isNumber) }
    self.number = number
    self.series = series
    isRestated = folded.contains("restated")
  }

  func likeness(_ other: TitleTokens) -> Double {
    let mine = words.subtracting(TitleTokens.restating)
    let its = other.words.subtracting(TitleTokens.restating)
    let both = mine.intersection(its).count
    let any = mine.union(its).count
    return any == 0 ? 0 : Double(both) / Double(any)
  }

  /// Whether all words of one are words of the other.
  func contains(_ other: TitleTokens) -> Bool { !other.words.isEmpty && other.words.isSubset(of: words) }

  /// Whether two titles name series of two letters: "Series A Purchase Agreement" and "Series B Purchase Agreement".
  func isOfOtherLetter(than other: TitleTokens) -> Bool {
    !series.isEmpty && !other.series.isEmpty && series.isDisjoint(with: other.series)
  }

  private static func isLetter(_ word: String) -> Bool {
    word.utf8.count <= 2 && word != "of" && word.utf8.allSatisfy { UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 }
  }

  /// Whether two titles of notes name two series: "5.20% Notes due 2035" and "5.25% Notes due 2035", or "Floating Rate
  /// Notes due 2035".
  func isOtherSeries(than other: TitleTokens) -> Bool {
    if !figures.isSubset(of: other.figures), !other.figures.isSubset(of: figures) { return true }
    return words.contains("floating") != other.words.contains("floating") && !figures.isEmpty && !other.figures.isEmpty
  }

  /// Whether it is a supplement to another.
  var isSupplement: Bool { words.contains("supplemental") || words.contains("supplement") }

  /// Whether the title says only what every deal of the kind is called: "definitive merger agreement".
  var isGeneric: Bool { words.contains("definitive") && words.isSubset(of: TitleTokens.generic) }

  private static let generic: Set<String> = [
    "definitive", "agreement", "merger", "acquisition", "purchase", "sale", "asset", "stock", "transaction",
  ]

  /// Whether the title is a bare noun that tells nothing: "agreement", "notes".
  var isBare: Bool { words.count <= 1 && words.allSatisfy { TitleTokens.bare.contains($0) } }

  private static let restating: Set<String> = ["amended", "restated"]
  private static let ordinals: [String: String] = [
    "first": "1", "second": "2", "third": "3", "fourth": "4", "fifth": "5", "sixth": "6", "seventh": "7",
    "eighth": "8", "ninth": "9", "tenth": "10", "eleventh": "11", "twelfth": "12", "one": "1", "two": "2",
    "three": "3", "four": "4", "five": "5", "agreements": "agreement", "notes": "note", "warrants": "warrant",
    "debentures": "debenture", "letters": "letter", "indentures": "indenture",
  ]
  private static let noise: Set<String> = [
    "the", "of", "to", "and", "for", "a", "an", "as", "by", "form", "certain", "that", "no", "number", "dated",
    "between", "executed", "forms",
  ]
  private static let bare: Set<String> = [
    "agreement", "note", "letter", "plan", "contract", "consent", "waiver", "certificate", "option", "options",
    "bond", "bonds", "amendment", "facility", "facilities", "lease", "license", "commitment", "arrangement",
    "arrangements", "supplement", "security", "program", "policy", "undertaking", "assignment", "release", "order",
    "transactions", "transaction", "offer", "guarantee", "guarantees", "pledge", "trust", "charter", "indenture",
    "warrant", "debenture", "contracts", "leases", "consents", "certificates", "plans", "instrument", "deed",
  ]
}
