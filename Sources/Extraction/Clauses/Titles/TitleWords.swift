internal import Names

/// Small closed sets of words that steer the reading of titles.
enum TitleWords {
  /// Copy of, conformed copy of, text of.
  static func isCopy(_ key: WordKey) -> Bool { copies.contains(key) }
  /// Capital words that open a sentence before a title.
  static func isLeading(_ key: WordKey) -> Bool { leading.contains(key) }
  /// Words after "and Plan of": Merger, Reorganization.
  static func isPlanWord(_ key: WordKey) -> Bool { planWords.contains(key) }
  /// No., Number, #.
  static func isNumberSign(_ key: WordKey) -> Bool { numberSigns.contains(key) }
  /// Words that complete a head after "of": Letter of Intent, Deed of Trust, Bill of Sale.
  static func followsOf(_ key: WordKey) -> Bool { ofWords.contains(key) }
  /// Words before "of", "in" or "for" inside a title: Change in Control, Letter of Credit.
  static func bridges(_ key: WordKey) -> Bool { bridgeWords.contains(key) }

  /// Whose agreement a title says it is: Investors' Rights Agreement, Stockholders' Agreement.
  static func owns(_ key: WordKey) -> Bool { owners.contains(key) }

  /// Words that are no part of a title even with a capital.
  static func isFunction(_ word: Word) -> Bool {
    switch word {
    case .a, .an, .the, .that, .such, .each, .any, .all, .its, .their, .our, .we, .this, .these, .those, .which, .and,
      .or, .but, .as, .to, .from, .by, .on, .at, .with, .under, .upon, .into, .between, .among, .together, .pursuant,
      .dated, .effective, .if, .when, .where, .after, .before, .until, .since, .during, .certain, .entered, .following,
      .in, .of, .for, .is, .are, .was, .were, .has, .have, .will, .exhibit, .item, .company, .registrant:
      true
    default: false
    }
  }

  /// "line of credit": three words that head a title.
  static func isLineOfCredit(_ at: Int, _ lexed: Lexed) -> Bool {
    isLine(at, lexed) && !isPaper(at + 3, lexed)
  }

  static func isLine(_ at: Int, _ lexed: Lexed) -> Bool {
    lexed[at].key == line && lexed.word(at + 1) == .of && lexed[at + 2].key == credit
  }

  /// "Line of Credit Agreement", "line of credit promissory note": what stands behind makes the title.
  private static func isPaper(_ at: Int, _ lexed: Lexed) -> Bool {
    if AgreementTitles.isHead(lexed[at].key) { return true }
    return AgreementTitles.isModifier(lexed[at].key) && AgreementTitles.isHead(lexed[at + 1].key)
  }

  /// "a series of contractual arrangements with Elm Works, including": a heading, as "agreements" is.
  static func isArrangements(_ at: Int, _ lexed: Lexed) -> Bool {
    lexed[at].key == arrangements && lexed[at - 1].key == contractual
  }

  private static let arrangements = WordKey("arrangements")
  private static let contractual = WordKey("contractual")

  /// "statement of work": three words that head a title.
  static func isStatementOfWork(_ at: Int, _ lexed: Lexed) -> Bool {
    lexed[at].key == statement && lexed.word(at + 1) == .of && lexed[at + 2].key == work
  }

  private static let statement = WordKey("statement")
  private static let work = WordKey("work")

  /// "reached a settlement with Elm Works": a noun that heads a title where those follow with whom it is.
  static func isSettlement(_ at: Int, _ lexed: Lexed) -> Bool {
    guard lexed[at].key == settlement, lexed.word(at + 1) == .with, lexed.word(at + 2) != .respect,
      !lexed[at].isCapital
    else { return false }
    let before = lexed.word(at - 1) == .unknown ? lexed.word(at - 2) : lexed.word(at - 1)
    return before == .a || before == .an
  }

  private static let settlement = WordKey("settlement")

  /// "term sheet", "consent decree", "work order", "order form": two words that head a title.
  static func isPair(_ first: WordKey, _ second: WordKey) -> Bool {
    second == sheet && first == term || second == decree && first == consent || second == form && first == order
      || second == order && orders.contains(first)
  }

  private static let order = WordKey("order")
  private static let form = WordKey("form")
  private static let orders = set("work task purchase delivery service")

  private static let term = WordKey("term")
  private static let sheet = WordKey("sheet")
  private static let consent = WordKey("consent")
  private static let decree = WordKey("decree")
  static let limited = WordKey("limited")
  static let fixture = WordKey("fixture")
  private static let line = WordKey("line")
  private static let credit = WordKey("credit")

  /// Heads of agreements that change another: addendum, extension.
  static func isChange(_ key: WordKey) -> Bool { changes.contains(key) }

  private static func set(_ words: String) -> WordKeySet { WordKeySet(words: words) }

  private static let changes = set("addendum extension modification termination forbearance accession")
  private static let owners: WordKeySet = [
    WordKey("investors"), WordKey("stockholders"), WordKey("shareholders"), WordKey("securityholders"),
    WordKey("noteholders"), WordKey("unitholders"), WordKey("members"), WordKey("partners"),
  ]
  private static let copies = set("copy copies text version summary")
  private static let leading = set(
    "pursuant under the this in on as also each such copies copy separately concurrently additionally entry new said "
      + "concurrent simultaneously executed following existing original underlying")
  private static let planWords = set("merger reorganization arrangement conversion exchange share")
  private static let numberSigns = set("no nos number #")
  private static let ofWords = set(
    "intent understanding trust lease sale credit designation designations merger transfer assignment release "
      + "indemnification employment incorporation amendment formation guarantee guaranty agreement terms limitation "
      + "association purchase conveyance commitment hypothecation pledge charge rights preferences resignation "
      + "settlement partnership separation mortgage deed assets stock shares")
  private static let bridgeWords = set(
    "change letter letters deed bill memorandum certificate certificates articles plan line assignment "
      + "contribution transfer purchase sale statement option offer term")
}
