internal import DealModel
internal import Names

/// Reads from verbs who gives a licence and who takes it: "granted Elm an exclusive license", "obtained worldwide
/// rights", "will pay royalties".
enum LicenseClues {
  /// What a verb makes of its subject under a licence; nothing where it does not speak of one.
  static func subject(_ at: Int, _ lexed: Lexed) -> Party.Role? {
    let token = lexed[at]
    guard token.isWord, !token.isCapital else { return nil }
    switch token.word {
    case .granted, .grants:
      guard leads(to: rights, from: at, 14, lexed) else { return nil }
      return lexed.isPassive(at) ? .licensee : .licensor
    case .acquired, .acquire, .received, .holds:
      return leads(to: rights, from: at, 10, lexed) ? .licensee : nil
    case .pay, .paid, .made:
      return leads(to: royalties, from: at, 12, lexed) ? .licensee : nil
    default: break
    }
    if pays.contains(token.key) { return leads(to: royalties, from: at, 12, lexed) ? .licensee : nil }
    if token.key == receive { return leads(to: royalties, from: at, 12, lexed) ? .licensor : nil }
    if token.key == grant { return leads(to: rights, from: at, 14, lexed) ? .licensor : nil }
    if takes.contains(token.key) { return leads(to: rights, from: at, 10, lexed) ? .licensee : nil }
    guard licensed.contains(token.key), !lexed.isPassive(at) else { return nil }
    for next in at + 1..<at + 14 {
      switch lexed.word(next) {
      case .to: return .licensor
      case .from: return .licensee
      default: if lexed.kind(next) == .period || lexed.kind(next) == .comma { return nil }
      }
    }
    return nil
  }

  private static func leads(to nouns: WordKeySet, from verb: Int, _ reach: Int, _ lexed: Lexed) -> Bool {
    for next in verb + 1..<verb + reach {
      if lexed.kind(next) == .period || lexed.kind(next) == .semicolon { return false }
      if nouns.contains(lexed[next].key), !lexed[next].isCapital, !isFee(next + 1, lexed) {
        return !controls.contains(lexed[next - 1].key)
      }
      // "granted options to acquire rights": of something else.
      if lexed.word(next) == .option || lexed.word(next) == .options || lexed.word(next) == .shares { return false }
    }
    return false
  }

  /// "a waiver of its license fees": what only goes with a licence.
  private static func isFee(_ at: Int, _ lexed: Lexed) -> Bool {
    rights.contains(lexed[at - 1].key) && fees.contains(lexed[at].key)
  }

  static func isRight(_ token: Token) -> Bool { rights.contains(token.key) && !token.isCapital }

  /// Rights that no licence gives: audit rights, termination rights.
  private static let controls = WordKeySet(words: "audit termination inspection voting registration")
  private static let fees = WordKeySet(words: "fee fees payment payments agreement agreements income revenue revenues")
  private static let pays = WordKeySet(words: "pays make makes")
  private static let rights = WordKeySet(words: "license licenses licence sublicense rights")
  private static let royalties = WordKeySet(words: "royalties royalty milestone milestones upfront up-front")
  private static let takes = WordKeySet(words: "obtained obtains obtain in-licensed licensed-in")
  private static let licensed = WordKeySet(words: "licensed sublicensed out-licensed license licenses")
  private static let receive = WordKey("receive")
  private static let grant = WordKey("grant")
}
