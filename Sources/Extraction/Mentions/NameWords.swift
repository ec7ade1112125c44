internal import Names

/// Small closed sets of words that steer the reading of names.
enum NameWords {
  /// Words after which "of" goes on with the name: Bank of Alder, University of Elm.
  static func takesOf(_ key: WordKey) -> Bool { of.contains(key) }
  /// Whose board governs a county or a school: Board of Supervisors.
  static func isBoard(_ key: WordKey) -> Bool { boards.contains(key) }
  /// Of whom a committee in a bankruptcy is: Official Committee of Unsecured Creditors.
  static func hasCommittee(_ key: WordKey) -> Bool { committees.contains(key) }
  /// Words after which "for" goes on with the name.
  static func takesFor(_ key: WordKey) -> Bool { forHeads.contains(key) }
  /// Words that follow "and" inside a name: Alder and Company.
  static func followsAnd(_ key: WordKey) -> Bool { afterAnd.contains(key) }
  /// Heads of public bodies, whose names hold "of" and "and".
  static func isPublicBody(_ key: WordKey) -> Bool { publicBodies.contains(key) }
  /// Nouns that end before "of" rather than go on with a name: shares of, director of.
  static func isNoName(_ key: WordKey) -> Bool { noNames.contains(key) }
  /// Particles of foreign names.
  static func isParticle(_ key: WordKey) -> Bool { particles.contains(key) }
  static func isRomanNumeral(_ key: WordKey) -> Bool { numerals.contains(key) }
  /// Places that stand after a legal form: Alder Bank USA.
  static func isTrailingPlace(_ key: WordKey) -> Bool { trailing.contains(key) }
  /// The country behind the comma after a legal form: Alder Mortgage Corp., USA.
  static func isCountry(_ key: WordKey) -> Bool { key == usa }
  /// Legal forms that are printed in lower case.
  static func isLowerCaseForm(_ key: WordKey) -> Bool { lowerForms.contains(key) }

  /// Trades that banks and insurers are named after: Farmers and Merchants Bank.
  static func isTrade(_ key: WordKey) -> Bool { trades.contains(key) }
  /// Fields that one company has in its name together: Alder Science and Technology Co.
  static func isPair(_ first: WordKey, _ second: WordKey) -> Bool {
    pairs.contains { $0 == (first, second) }
  }

  /// What a family calls a trust of its own.
  static func isTrust(_ key: WordKey) -> Bool { trusts.contains(key) }

  private static let trusts = set("trust grat crut foundation")
  private static let pairs = [
    ("science", "technology"), ("research", "development"), ("oil", "gas"), ("import", "export"), ("food", "beverage"),
    ("life", "annuity"), ("property", "casualty"), ("savings", "loan"), ("banking", "trust"), ("bank", "trust"),
    ("loan", "trust"), ("savings", "trust"), ("trust", "savings"), ("industry", "commerce"), ("power", "light"),
    ("gas", "electric"), ("light", "power"), ("trade", "development"), ("fire", "marine"), ("fire", "casualty"),
    ("mining", "metals"), ("culture", "media"), ("economic", "technological"), ("investment", "development"),
    ("hotels", "resorts"), ("acceptance", "finance"),
  ].map { (WordKey($0.0), WordKey($0.1)) }

  /// Nouns in the names of banks and insurers.
  static func isBankNoun(_ key: WordKey) -> Bool { bankNouns.contains(key) }

  /// Adverbs that open a sentence.
  static func isOpener(_ key: WordKey) -> Bool { openers.contains(key) }

  private static func set(_ words: String) -> WordKeySet { WordKeySet(words: words) }

  private static let of = set(
    "bank university city state county town village commonwealth republic government kingdom states trustees house "
      + "estate council church college institute institutes federation province district people bureau banco banque "
      + "regents governors brotherhood comptroller")
  private static let forHeads = set("center centers institute foundation society fund council association")
  private static let afterAnd = set("company co sons trust associates partners brothers")
  private static let trades = set(
    "farmers merchants manufacturers mechanics planters traders citizens growers drovers miners builders bankers")
  private static let bankNouns = set("bank trust national savings insurance")
  private static let publicBodies = set(
    "department ministry commission administration authority agency treasury office bureau securities division")
  private static let noNames = set(
    "directors officers holders stockholders shareholders members employees subsidiaries affiliates lenders "
      + "stock shares share notes note warrants agreement indenture director officer president chairman secretary "
      + "treasurer member counsel exhibit item section article form certificate series class amount sale purchase "
      + "acquisition part date copy description board head vice chief opinion consent letter report statement "
      + "release releases prospectus presentation summary bylaws by-laws results statements amendment waiver joinder "
      + "resignation termination settlement guaranty guarantee lease plan indemnification confirmation "
      + "reorganization liquidation dissolution arrangement merger committee engagement appointment dismissal transcript incorporation formation excerpt excerpts"
  )
  private static let boards = set("supervisors commissioners education regents governors")
  private static let committees = set("unsecured creditors equity noteholders")
  private static let particles = set("de del della der di da do dos du e et la las le los und van von y zu den")
  private static let openers = set(
    "separately concurrently additionally simultaneously subsequently previously accordingly finally furthermore "
      + "moreover however also further initially similarly then thereafter today recently consequently thus therefore "
      + "immediately contemporaneously substantially generally specifically likewise nevertheless effective "
      + "first second third fourth fifth lastly next")
  private static let numerals = set(
    "ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi xxii xxiii xxiv xxv")
  private static let trailing = set("usa us uk canada america europe international americas")
  private static let usa = WordKey("usa")
  private static let lowerForms = set("plc gmbh mbh sa nv bv spa ag llc lp inc ltd se sas sarl srl asa oyj ab")
}
