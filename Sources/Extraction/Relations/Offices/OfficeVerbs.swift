internal import Names
/// Words that say that somebody comes into an office or leaves it.
enum OfficeVerbs {
  /// What a word does as a verb about offices.
  enum Sense {
    case appoint, resign, retire, step, depart, leave, cease, remove, succeed, serve, assume, become, join,
      transition
  }

  static func sense(_ word: Word, _ key: WordKey) -> Sense? {
    switch word {
    case .appointed, .appoints, .elected, .elects, .named, .promoted, .promotes, .hired, .hires: .appoint
    case .resigned, .resigns, .resign: .resign
    case .retired, .retires, .retire: .retire
    case .step, .stepping, .stepped: .step
    case .depart, .departed: .depart
    case .leave, .leaving, .left: .leave
    case .cease, .ceased, .ceases: .cease
    case .removed: .remove
    case .succeed, .succeeds, .succeeded, .succeeding, .replace, .replaces, .replaced, .replacing: .succeed
    case .serve, .serving: .serve
    case .assume, .assumes, .assumed, .accepted: .assume
    case .terminated: .remove
    case .become, .became, .becomes: .become
    case .join, .joins, .joined: .join
    case .transition: .transition
    default: others[key]
    }
  }

  private static let others: WordKeyTable<Sense> = {
    var entries: [(WordKey, Sense)] = []
    func add(_ sense: Sense, _ words: String) { entries += WordKey.words(of: words).map { ($0, sense) } }
    add(
      .appoint,
      "appoint appointing elect electing promoting designated designates naming hiring names "
        + "elevated elevates selected selects chose chosen add added adds adding")
    add(
      .resign,
      "resigning relinquish relinquished relinquishing relinquishes vacate vacated vacates vacating "
        + "gave")
    add(.retire, "retiring")
    add(.serve, "act")
    add(.remove, "relieved dismissed dismisses removes discharged ousted fired")
    add(.assume, "assuming accepts perform performs fulfill")
    add(.step, "steps")
    add(.depart, "departs departing separate separates separated separating")
    add(.leave, "leaves")
    add(.transition, "transitions transitioned transitioning move moves moved moving")
    add(.join, "joining")
    return WordKeyTable(entries)
  }()

  /// Whether a word by itself makes a sentence worth reading.
  static func mayTell(_ word: Word, _ key: WordKey) -> Bool {
    switch word {
    case .resignation, .retirement, .departure, .appointment, .election, .day: true
    default:
      OfficeTerms.plurals[key] != nil || sense(word, key) != nil || OfficeTerms.stand.contains(key)
        || key == OfficeTerms.termination
        || key == OfficeTerms.employment || key == OfficeTerms.employed || key == OfficeTerms.longer
        || OfficeTerms.services.contains(key) || OfficeTerms.nouns.contains(key)
    }
  }

  /// What is done to somebody: "was dismissed".
  static func isDismissal(_ key: WordKey) -> Bool { dismissals.contains(key) }

  private static let dismissals = set("dismissed discharged ousted fired")

  static func isAdverb(_ key: WordKey) -> Bool { adverbs.contains(key) }
  static func isConditional(_ key: WordKey) -> Bool { conditions.contains(key) }

  private static func set(_ words: String) -> WordKeySet { WordKeySet(words: words) }

  private static let adverbs = set(
    "unanimously recently formally immediately subsequently voluntarily now then permanently duly simultaneously "
      + "concurrently separately temporarily officially currently presently additionally jointly")
  private static let conditions = set("event unless whether should termination involuntarily good reason cause")
}
