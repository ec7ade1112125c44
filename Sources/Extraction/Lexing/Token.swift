internal import Names

/// A word, a number or a mark of punctuation, with its place in the text.
struct Token {
  /// Byte offset of the first byte in the text.
  var start: Int32
  /// Byte offset past the last byte; a possessive ending is left out.
  var end: Int32
  var kind: Kind
  var flags: Flags
  /// The word as rules know it; ``Word/unknown`` for most words.
  var word: Word
  /// The key under which tables know the word.
  var key: WordKey

  enum Kind: UInt8 {
    case word, number
    case comma, semicolon, colon, period
    case openParenthesis, closeParenthesis
    case openQuote, closeQuote
    case ampersand, dash, slash, dollar, percent
    /// The end of a block, or the edge of a table cell.
    case lineEnd, tab
    case other
  }

  struct Flags: OptionSet {
    var rawValue: UInt8
    /// The first letter is a capital.
    static let capital = Flags(rawValue: 1)
    /// Two letters or more, all of them capitals.
    static let allCapitals = Flags(rawValue: 2)
    /// The token ends in a full stop that belongs to it.
    static let abbreviation = Flags(rawValue: 4)
    /// A possessive ending follows the token.
    static let possessive = Flags(rawValue: 8)
    static let spaceBefore = Flags(rawValue: 16)
    /// A plural possessive: the apostrophe follows an s.
    static let pluralPossessive = Flags(rawValue: 32)
  }

  var isWord: Bool { kind == .word }
  var isCapital: Bool { flags.contains(.capital) }
  /// "A.": the initial of a name, and no article.
  var isInitial: Bool { isCapital && flags.contains(.abbreviation) && end - start == 2 }
  var isPossessive: Bool { !flags.isDisjoint(with: [.possessive, .pluralPossessive]) }
}
