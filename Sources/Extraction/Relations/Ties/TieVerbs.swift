internal import Names

/// The words at which the rules for ties between companies start to read.
enum TieVerbs {
  /// What a word can tell of companies.
  enum Sense {
    // What holds whenever it is said.
    case subsidiary, unit, affiliate, successor, predecessor, formerName, abbreviatedFormerName, newName, renamed
    case nameChange, manager, managed, parent, owned, owning, founding
    // What happens.
    case acquisition, exchange, merger, sale, disposal, tender

    var isEvent: Bool {
      switch self {
      case .acquisition, .exchange, .merger, .sale, .disposal, .tender: true
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
    case .previously: lexed.word(index + 1) == .known ? .formerName : nil
    case .known: lexed.word(index - 1) == .now ? .newName : nil
    case .partner, .manager, .member: .manager
    case .parent: .parent
    case .partnership: lexed[index - 1].key == operating ? .parent : nil
    case .owned: .owned
    case .acquired, .acquire, .acquires, .acquisition, .purchased, .purchase, .purchases: .acquisition
    case .merged, .merge, .merger, .merges: .merger
    case .sold, .sell, .sale: .sale
    case .unknown: unknown(at: index, lexed)
    default: nil
    }
  }

  private static func unknown(at index: Int, _ lexed: Lexed) -> Sense? {
    let key = lexed[index].key
    if key == exchange, lexed[index + 1].key == offer { return .tender }
    if key == f { return lexed.kind(index + 1) == .slash ? .abbreviatedFormerName : nil }
    return others[key]
  }

  private static let operating = WordKey("operating")
  private static let f = WordKey("f")
  private static let exchange = WordKey("exchange")
  private static let offer = WordKey("offer")

  private static let others: WordKeyTable<Sense> = {
    var entries: [(WordKey, Sense)] = []
    func add(_ sense: Sense, _ words: String) { entries += WordKey.words(of: words).map { ($0, sense) } }
    add(.unit, "unit")
    add(.affiliate, "controlled")
    add(.successor, "successor-in-interest")
    add(.predecessor, "predecessor predecessor-in-interest")
    add(.renamed, "renamed")
    add(.nameChange, "changed change changing")
    add(.manager, "adviser advisor")
    add(.managed, "managed advised")
    add(.parent, "holding")
    add(.owned, "wholly-owned majority-owned")
    add(.owning, "owns")
    add(.founding, "formed incorporated established created")
    add(.acquisition, "acquisitions buy buys bought")
    add(.exchange, "exchange exchanged")
    add(.disposal, "disposition divestiture")
    add(.tender, "tender")
    return WordKeyTable(entries)
  }()
}
