internal import Names
/// Single words that rules for offices ask for beside the words of ``Word``.
enum OfficeTerms {
  static let aside = WordKey("aside")
  static let reelection = [WordKey("re-election"), WordKey("reelection"), WordKey("election")]
  static let stand = [WordKey("stand"), WordKey("standing"), WordKey("seek"), WordKey("seeking")]
  static let termination = WordKey("termination")
  /// "the resignations of A and B": what is told of several at once.
  static let plurals = WordKeyTable<Word>([
    (WordKey("resignations"), .resignation), (WordKey("retirements"), .retirement),
    (WordKey("departures"), .departure), (WordKey("appointments"), .appointment), (WordKey("elections"), .election),
  ])
  static let move = WordKey("move")
  static let moves = WordKeySet(words: "move moves moved moving")
  static let into = WordKey("into")
  static let fill = WordKey("fill")
  static let vacancies = [WordKey("vacancy"), WordKey("vacancies"), WordKey("seat"), WordKey("vacant")]
  static let directorships = [WordKey("directorship"), WordKey("directorships")]
  /// "his last day as Treasurer".
  static let last = WordKeySet(words: "last final")
  static let employment = WordKey("employment")
  static let employed = WordKey("employed")
  static let ended = [WordKey("ended"), WordKey("end"), WordKey("ends")]
  /// "his service as Treasurer ended": service, tenure.
  static let services = WordKeySet(words: "service tenure")
  static let adding = WordKeySet(words: "add added adds adding")
  static let places = WordKeySet(words: "place stead")
  static let pronouns = WordKeySet(words: "him her them")
  static let nouns = WordKeySet(words: "promotion addition selection naming")
  /// What takes back or denies.
  static let undoing = WordKeySet(
    words: "withdrew withdrawn rescinded rescind revoked rejected refused denied denies retracted")
  static let declined = WordKey("declined")
  static let unless = WordKey("unless")
  static let performing = WordKeySet(words: "perform performs fulfill")
  static let longer = WordKey("longer")
  static let separated = WordKeySet(words: "separate separated separating separates")
  static let relieved = WordKey("relieved")
  /// "in 2015", "since 2018" within a few words: of a life that is told, and no news.
  static func isOfYear(after start: Int, before limit: Int, _ lexed: Lexed) -> Bool {
    span(start, min(limit, start + 6)).contains { at in
      (lexed.word(at) == .in || lexed.word(at) == .since) && lexed.kind(at + 1) == .number
        && lexed[at + 1].end - lexed[at + 1].start == 4
    }
  }

  /// "in the third quarter", "at the annual meeting": when something happens.
  static let times = WordKeySet(
    words:
      "quarter year month week day end beginning interim spring summer fall autumn winter meeting closing time half "
      + "meantime future")
  static let begin = WordKeySet(words: "begin began begins commence commenced commences")
}
