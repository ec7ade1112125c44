internal import Names

/// The words at which the rules for ties between companies start to read.
enum TieVerbs {
  /// What a word can tell of companies.
  enum Sense {
    // What holds whenever it is said.
    case subsidiary, unit, affiliate, successor, predecessor, formerName, abbreviatedFormerName, newName, renamed
    case nameChange, manager, managed, managing, parent, owner, owned, owning, founding, replacing
    // What happens.
    case acquisition, exchange, merger, sale, disposal, transfer, tender

    var isEvent: Bool {
      switch self {
      case .acquisition, .exchange, .merger, .sale, .disposal, .transfer, .tender: true
      default: false
      }
    }
  }

  /// What the word at a token can tell; nothing for most words.
  static func sense(at index: Int, _ lexed: Lexed) -> Sense? {
    switch lexed.word(index) {
    case .subsidiary, .subsidiaries: .subsidiary
    case .affiliate, .affiliates, .affiliated: .affiliate
    case .successor, .succeeded: .successor
    case .formerly: .formerName
    case .previously:
      lexed.word(index + 1) == .known || lexed.kind(index - 1) == .openParenthesis ? .formerName : nil
    case .fka: .formerName
    case .known, .named, .called: lexed.word(index - 1) == .now ? .newName : nil
    case .member where isWhole(index - 1, lexed): .owner
    case .stockholder, .shareholder: isWhole(index - 1, lexed) ? .owner : nil
    case .partner, .manager, .member: .manager
    case .trustee where lexed[index - 1].key == managing: .manager
    case .holder, .holds: .owning
    case .replaced, .replace, .replaces, .replacing: .replacing
    case .division: .unit
    case .organized: lexed.word(index + 1) == .by ? .affiliate : .founding
    case .parent: .parent
    case .partnership: lexed[index - 1].key == operating ? .parent : nil
    case .owned: .owned
    case .acquired, .acquire, .acquires, .acquisition, .purchased, .purchase, .purchases: .acquisition
    // "received all of the interests in"
    case .received: lexed.word(index + 1) == .all ? .acquisition : nil
    case .merged, .merge, .merger, .merges: .merger
    case .sold, .sell, .sale: .sale
    case .unknown: unknown(at: index, lexed)
    default: nil
    }
  }

  private static func unknown(at index: Int, _ lexed: Lexed) -> Sense? {
    let key = lexed[index].key
    if offers.contains(key), lexed[index + 1].key == offer { return .tender }
    if key == f { return lexed.kind(index + 1) == .slash ? .abbreviatedFormerName : nil }
    if key == n { return lexed.kind(index + 1) == .slash ? .newName : nil }
    if key == owner { return isWhole(index - 1, lexed) ? .owner : nil }
    // "a company formed by"
    if others[key] == .founding, lexed.word(index + 1) == .by { return .affiliate }
    if key == place || key == lieu { return lexed.word(index - 1) == .in ? .replacing : nil }
    return others[key]
  }

  /// "sole", "majority", before who owns.
  private static func isWhole(_ index: Int, _ lexed: Lexed) -> Bool { owners.contains(lexed[index].key) }

  private static let owners = WordKeySet(words: "sole majority")
  private static let owner = WordKey("owner")
  private static let place = WordKey("place")
  private static let lieu = WordKey("lieu")
  private static let n = WordKey("n")

  private static let operating = WordKey("operating")
  private static let managing = WordKey("managing")
  private static let f = WordKey("f")
  /// "exchange offer", "recommended cash offer".
  private static let offers = WordKeySet(words: "exchange cash takeover recommended share")
  private static let offer = WordKey("offer")

  private static let others: WordKeyTable<Sense> = {
    var entries: [(WordKey, Sense)] = []
    func add(_ sense: Sense, _ words: String) { entries += WordKey.words(of: words).map { ($0, sense) } }
    add(.unit, "unit")
    add(.affiliate, "controlled control portfolio vehicle sponsored")
    add(.successor, "successor-in-interest successor-by-merger")
    add(.predecessor, "predecessor predecessor-in-interest")
    add(.renamed, "renamed")
    add(.nameChange, "changed change changing")
    add(.manager, "adviser advisor")
    add(.managed, "managed advised")
    add(.managing, "manages")
    add(.parent, "holding")
    add(.owned, "wholly-owned majority-owned")
    add(.owning, "owns")
    add(.founding, "formed organized incorporated established created")
    add(.acquisition, "acquisitions buy buys bought")
    add(.exchange, "exchange exchanged")
    add(.sale, "divested disposed")
    add(.transfer, "transferred contributed conveyed transfer contribute convey")
    add(.newName, "nka")
    add(.disposal, "disposition divestiture")
    add(.tender, "tender")
    return WordKeyTable(entries)
  }()
}
