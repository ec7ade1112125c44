package import DealModel

extension AgreementTitles {
  /// The kind of agreement that a title names.
  ///
  /// The rules are data, the first that fits counts. The part of a title before "to", "of", "for" or "relating to" is
  /// asked first, then the whole of it; "Amended and Restated" says nothing of the kind.
  /// - Parameters:
  ///   - title: The title as printed.
  ///   - isOffering: Whether underwriters or initial purchasers are party to it: a purchase agreement with them is an
  ///     underwriting agreement.
  package static func kind(ofTitle title: String, isOffering: Bool = false) -> Agreement.Kind {
    let words = withoutRestatement(NameFolding.words(of: titleCore(title)))
    if let kind = TitleRule.first(words, in: TitleRule.leading) { return kind }
    if words.contains(where: { amending.contains($0) }) { return .amendment }
    let end = words.indices.dropFirst().first {
      ["to", "relating", "regarding", "concerning", "respecting"].contains(words[$0])
    }
    var kind = end.flatMap { TitleRule.first(Array(words[..<$0]), in: TitleRule.all) }
    if kind == nil || kind == .other { kind = TitleRule.first(words, in: TitleRule.all) ?? kind }
    if isOffering, let known = kind, purchases.contains(known) { return .underwriting }
    return kind ?? .other
  }

  /// The kind of what an amendment, joinder or waiver is made to: "Second Amendment to Loan Agreement" is made to a
  /// credit agreement.
  ///
  /// The parties of an amendment play the parts that they have there. `nil` where the title does not say to what.
  package static func kind(ofBaseIn title: String) -> Agreement.Kind? {
    var words = NameFolding.words(of: titleCore(title))
    if let to = words.firstIndex(where: { $0 == "to" || $0 == "of" }), to + 1 < words.count {
      words.removeSubrange(...to)
    }
    words.removeAll { amending.contains($0) || $0 == "joinder" }
    let base = kind(ofTitle: words.joined(separator: " "))
    return base == .other || base == .amendment ? nil : base
  }

  /// Words that make a paper an amendment of another.
  private static let amending: Set<String> = [
    "amendment", "amendments", "supplement", "addendum", "modification", "waiver", "extension", "amending",
  ]

  private static let purchases: Set<Agreement.Kind> = [
    .securitiesPurchase, .notePurchase, .stockPurchase, .underwriting,
  ]

  /// The words without "Second Amended and Restated", "Amendment and Restatement of".
  private static func withoutRestatement(_ words: [String]) -> [String] {
    var words = words
    for phrase in [
      ["amended", "and", "restated"], ["amendment", "and", "restatement"], ["restated"], ["amended"],
    ] {
      guard words.count > phrase.count,
        let place = words.indices.first(where: { Array(words[$0...].prefix(phrase.count)) == phrase })
      else { continue }
      words.removeSubrange(place..<(place + phrase.count))
    }
    return words
  }
}

/// A pattern of words that tells the kind of an agreement.
///
/// Its parts are separated by `+`; each is a phrase that must occur in the title, or with `-` before it must not.
/// `^` before a phrase ties it to the start of the title, `$` behind it to the end; `*` behind a word stands for any
/// ending.
struct TitleRule: Sendable {
  let kind: Agreement.Kind
  private let wanted: [Phrase]
  private let barred: [Phrase]

  private struct Phrase: Sendable {
    var words: [(text: String, isPrefix: Bool)]
    var isFirst: Bool
    var isLast: Bool
  }

  /// The kind that the first fitting rule gives.
  static func first(_ words: [String], in rules: [TitleRule]) -> Agreement.Kind? {
    rules.first { $0.fits(words) }?.kind
  }

  /// Rules that are asked before it is asked whether the title names an amendment.
  static let leading = rules(TitleRuleData.leading)
  /// The other rules.
  static let all = rules(TitleRuleData.all)

  private static func rules(_ text: String) -> [TitleRule] {
    PhraseList.entries(text).compactMap { entry in
      Agreement.Kind(rawValue: entry.tag).map { TitleRule(kind: $0, pattern: entry.phrase) }
    }
  }

  private init(kind: Agreement.Kind, pattern: String) {
    self.kind = kind
    var wanted: [Phrase] = []
    var barred: [Phrase] = []
    for part in pattern.split(separator: "+") {
      var phrase = Phrase(words: [], isFirst: false, isLast: false)
      var isBarred = false
      for word in part.split(separator: " ") {
        var text = String(word)
        if text.hasPrefix("-") {
          isBarred = true
          text.removeFirst()
        }
        if text.hasPrefix("^") {
          phrase.isFirst = true
          text.removeFirst()
        }
        if text.hasSuffix("$") {
          phrase.isLast = true
          text.removeLast()
        }
        let isPrefix = text.hasSuffix("*")
        if isPrefix { text.removeLast() }
        phrase.words.append((text, isPrefix))
      }
      if isBarred { barred.append(phrase) } else { wanted.append(phrase) }
    }
    self.wanted = wanted
    self.barred = barred
  }

  private func fits(_ words: [String]) -> Bool {
    wanted.allSatisfy { TitleRule.occurs($0, in: words) }
      && !barred.contains { TitleRule.occurs($0, in: words) }
  }

  private static func occurs(_ phrase: Phrase, in words: [String]) -> Bool {
    guard !phrase.words.isEmpty, words.count >= phrase.words.count else { return false }
    let last = words.count - phrase.words.count
    if phrase.isFirst, phrase.isLast, last > 0 { return false }
    let places = phrase.isLast ? last...last : 0...(phrase.isFirst ? 0 : last)
    return places.contains { place in
      phrase.words.indices.allSatisfy { offset in
        let (text, isPrefix) = phrase.words[offset]
        let word = words[place + offset]
        return isPrefix ? word.hasPrefix(text) : word == text
      }
    }
  }
}
