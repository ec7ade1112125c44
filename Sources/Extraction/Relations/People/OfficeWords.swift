internal import Names

/// Small closed sets of words that steer the reading of offices.
enum OfficeWords {
  /// Nouns that name an office: officer, president, treasurer.
  static func isHead(_ key: WordKey) -> Bool { heads.contains(key) }
  /// Heads that count only with a capital: Adviser, Head.
  static func isCapitalHead(_ key: WordKey) -> Bool { capitalHeads.contains(key) }
  /// Words that stand before a head, in small letters too: chief, executive, vice.
  static func isModifier(_ key: WordKey) -> Bool { modifiers.contains(key) }
  /// Who sits on the board: director, directors.
  static func isDirector(_ key: WordKey) -> Bool { directors.contains(key) }
  /// Who chairs the board: chairman, chair.
  static func isChair(_ key: WordKey) -> Bool { chairs.contains(key) }
  /// Words before "director" that make it an office: Managing Director, Executive Director.
  static func isExecutive(_ key: WordKey) -> Bool { executives.contains(key) }
  /// Heads that say nothing without a word before them: officer, counsel.
  static func needsModifier(_ key: WordKey) -> Bool { bare.contains(key) }
  /// Parts of a company after a name: the Alder Products business.
  static func isUnit(_ key: WordKey) -> Bool { units.contains(key) }
  static func isPlural(_ key: WordKey) -> Bool { plurals.contains(key) }
  static func isCommittee(_ key: WordKey) -> Bool { committees.contains(key) }
  static func isBoard(_ key: WordKey) -> Bool { boards.contains(key) }
  /// Whose boards are no company's: Regents, Governors.
  static func isPublicBody(_ key: WordKey) -> Bool { publicBodies.contains(key) }
  static func isMember(_ key: WordKey) -> Bool { members.contains(key) }
  /// Words that lead to an office: position, role, duties.
  static func isPosition(_ key: WordKey) -> Bool { positions.contains(key) }
  /// Adjectives before an office or a position: new, additional, current.
  static func isAdjective(_ key: WordKey) -> Bool { adjectives.contains(key) }

  private static func set(_ words: String) -> WordKeySet { WordKeySet(words: words) }

  private static let heads = set(
    "officer officers president presidents co-president co-presidents ceo co-ceo co-ceos cfo coo cto cio cao "
      + "chairman chairwoman chairperson chair co-chairman co-chair treasurer secretary controller comptroller counsel "
      + "director directors")
  private static let capitalHeads = set("adviser advisor head partner auditor executive actuary economist")
  private static let modifiers = set(
    "chief executive financial operating accounting legal administrative technology information marketing commercial "
      + "medical scientific human resources people revenue risk credit compliance strategy strategic investment product "
      + "senior vice deputy assistant associate acting interim principal general corporate independent non-executive "
      + "non-employee nonemployee non-management managing lead presiding outside group global company's board temporary "
      + "permanent creative digital data security sales manufacturing supply chain development business lending"
  )
  private static let plurals = set("directors officers presidents co-presidents co-ceos")
  private static let directors = set("director directors")
  private static let chairs = set("chairman chairwoman chairperson chair co-chairman co-chair")
  private static let executives = set(
    "managing executive medical creative art sales marketing regional program")
  private static let bare = set("officer officers counsel executive partner auditor")
  private static let units = set("business division segment unit group operations region")
  private static let committees = set("committee committees subcommittee")
  private static let boards = set("board boards")
  private static let publicBodies = set("regents governors education visitors overseers selectmen health elections")
  private static let members = set("member members")
  private static let positions = set(
    "position positions role roles office offices post posts title titles duties responsibilities capacity job"
  )
  private static let adjectives = set(
    "new newly additional expanded current same full-time former his her their our its a an the both each created other "
      + "respective combined one sole currently presently next")
}
