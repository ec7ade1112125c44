internal import Names

/// Nouns that head a class whose members are not named, and the words that stand before them.
enum ClassHeads {
  static func isHead(_ key: WordKey) -> Bool { heads.contains(key) }
  static func isModifier(_ key: WordKey) -> Bool { modifiers.contains(key) }
  /// Nouns for one party that is not named, and the words that stand before them: an accredited investor.
  static func isSingularHead(_ key: WordKey) -> Bool { singularHeads.contains(key) }
  static func isSingularModifier(_ key: WordKey) -> Bool { singularModifiers.contains(key) }

  /// Number words that may stand before a class.
  static func isCount(_ key: WordKey) -> Bool { counts.contains(key) }
  /// Heads of classes that are counted: two accredited investors.
  static func isCounted(_ key: WordKey) -> Bool { counted.contains(key) }

  /// Heads of classes that are told by what they hold: holders of notes, lenders.
  static func holdsSecurities(_ key: WordKey) -> Bool { securityHolders.contains(key) }
  static func isSecurity(_ key: WordKey) -> Bool { securities.contains(key) }

  /// Heads of classes that need no more words: the plaintiffs of a lawsuit.
  static func standsAlone(_ key: WordKey) -> Bool { litigants.contains(key) }

  /// Heads of classes that a company has: Elm's shareholders.
  static func isOwned(_ key: WordKey) -> Bool { owned.contains(key) }

  static let holder = WordKey("holder")
  static let representatives = WordKey("representatives")
  private static let owned = set("shareholders stockholders members securityholders")
  static func isLawsuit(_ key: WordKey) -> Bool { lawsuits.contains(key) }

  private static let lawsuits = set("action actions lawsuit lawsuits litigation case suit matter proceeding")
  private static let litigants = set("plaintiffs claimants")

  private static let securityHolders = set("holders lenders noteholders")
  private static let securities = set(
    "notes note debentures debenture bonds loans warrants preferred stock shares securities")

  private static func set(_ words: String) -> WordKeySet { WordKeySet(words: words) }

  private static let heads = set(
    """
    lenders purchasers investors holders stockholders shareholders guarantors underwriters subsidiaries borrowers banks \
    institutions entities individuals persons affiliates sellers buyers agents dealers members partners managers \
    securityholders noteholders warrantholders bondholders creditors directors officers employees executives trusts funds companies \
    parties signatories founders owners grantors obligors issuers arrangers trustees participants contributors licensors subscribers optionees \
    plaintiffs claimants defendants
    """)
  private static let counts = set("two three four five six seven eight nine ten eleven twelve")
  private static let counted = set(
    """
    lenders purchasers investors holders stockholders shareholders underwriters subsidiaries banks institutions \
    affiliates individuals funds noteholders subscribers buyers trusts companies partnerships
    """)
  private static let modifiers = set(
    "other initial several subsidiary financial accredited institutional selling existing principal certain new domestic foreign "
      + "additional lending guarantor joint lead syndication material significant designated major preferred common management "
      + "series class noteholder affiliated qualified individual private unaffiliated non-affiliated unrelated third direct indirect directly indirectly wholly wholly-owned owned"
  )
  private static let singularHeads = set(
    "investor purchaser buyer seller lender party holder owner stockholder shareholder noteholder individual entity bank "
      + "institution subscriber")
  private static let singularModifiers = set(
    "accredited institutional unaffiliated non-affiliated unrelated certain single private third existing foreign "
      + "individual financial new major significant qualified independent outside non-related")
}
