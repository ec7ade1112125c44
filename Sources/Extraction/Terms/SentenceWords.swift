internal import Names

/// What the words of a sentence tell about whose figures it holds.
struct SentenceWords {
  /// "warrant" or "warrants", where the sentence has the word.
  var warrant: Word?
  var lastRespectively: Int?
  var namesNotes = false
  var namesFacility = false
  /// Whether the sentence goes on about what was named before: "The facility …", "Borrowings …", "It …".
  var goesOn = false

  init() {}

  init(_ sentence: Range<Int>, _ lexed: Lexed) {
    for at in sentence {
      switch lexed.word(at) {
      case .warrant, .warrants: if warrant == nil { warrant = lexed.word(at) }
      case .respectively: lastRespectively = at
      case .notes, .note, .debentures, .bonds: namesNotes = true
      case .facility, .facilities: namesFacility = true
      default: break
      }
    }
    let first = sentence.first { lexed[$0].isWord || lexed[$0].kind == .number }
    goesOn = first.map { Self.openers.contains(lexed[$0].key) } ?? false
  }

  private static let openers = TermContext.keys(
    "the this such it its under borrowings pursuant interest loans advances these unless subject notes amounts")
}
