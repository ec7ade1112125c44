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
      .map { $0 == "agreements" ? "agreement" : $0 }.map(TitleWord.init)
    if let kind = TitleRule.first(words, in: TitleRule.leading) { return kind }
    if words.contains(where: { amending.contains($0.text) }) { return .amendment }
    let end = words.indices.dropFirst().first {
      ["to", "relating", "regarding", "concerning", "respecting"].contains(words[$0].text)
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
        let place = words.indices.first(where: { words[$0...].starts(with: phrase) })
      else { continue }
      words.removeSubrange(place..<(place + phrase.count))
    }
    return words
  }
}
