internal import Names

/// Nouns that head a class whose members are not named, and the words that stand before them.
enum ClassHeads {
  static func isHead(_ key: WordKey) -> Bool { heads.contains(key) }
  static func isModifier(_ key: WordKey) -> Bool { modifiers.contains(key) }

  private static func set(_ words: String) -> WordKeySet { WordKeySet(words: words) }

  private static let heads = set(
    """
    lenders purchasers investors holders stockholders shareholders guarantors underwriters subsidiaries borrowers banks \
    institutions entities individuals persons affiliates sellers buyers agents dealers members partners managers \
    securityholders noteholders warrantholders bondholders creditors directors officers employees executives trusts funds companies \
    parties signatories founders owners grantors obligors issuers arrangers trustees participants subscribers optionees
    """)
  private static let modifiers = set(
    "other initial several subsidiary financial accredited institutional selling existing principal certain new domestic foreign "
      + "additional lending guarantor joint lead syndication material significant designated major preferred common management "
      + "series class noteholder qualified third")
}
