internal import DealModel
internal import Filings
internal import Names

/// Parts that no role of the graph is for: "as originator", "as franchisee".
extension RolePhraseParser {
  /// ", as holdings,", ", as originator and depositor,": a part that no role of the graph is for.
  func opaque(from start: Int, before limit: Int) -> RolePhrase? {
    var at = start
    scan: while at < min(limit, start + 5), lexed[at].isWord, !lexed[at].isPossessive {
      switch lexed.word(at) {
      case .and where at > start && isPart(at - 1) && !isPart(at + 1): break scan
      case .the, .a, .an, .and, .initial: break
      // "as operating advisor"
      default:
        guard isPart(at) || RoleTerms.isModifier(lexed[at].key) || lexed.word(at) == .unknown && !lexed[at].isCapital
        else { return nil }
      }
      at += 1
    }
    if lexed.word(at) == .and, at > start, isPart(at - 1), let end = furtherPart(at + 1, before: limit) { at = end }
    guard at > start, at <= limit, isPart(at - 1), at == limit || !lexed[at].isWord || lexed.word(at) == .and,
      lexed.kind(at) != .slash, lexed.kind(at) != .dash
    else { return nil }
    return RolePhrase(roles: [.party], isPlural: false, end: at)
  }

  /// "gatherer", "optionor", "franchisee": a noun for who does or gets something, by its ending.
  func isPart(_ at: Int) -> Bool {
    let token = lexed[at]
    if RolePhraseParser.parts.contains(token.key) { return true }
    // "Harrow Corp., Tanner Works, L.P.": in capitals, only after "as".
    guard token.isWord, token.word == .unknown, token.end - token.start >= 6,
      !token.isCapital || lexed.word(at - 1) == .as,
      !RolePhraseParser.noParts.contains(token.key)
    else { return false }
    var bytes = lexed.text.bytes[lexed.textRange(at..<at + 1)]
    if bytes.last.map({ $0 | 0x20 }) == UInt8(ascii: "s") { bytes.removeLast() }
    return RolePhraseParser.endings.contains { ending in
      zip(bytes.suffix(2), ending).allSatisfy { $0 | 0x20 == $1 }
    }
  }

  /// A part behind "and" that no role of the graph is for, up to what ends the phrase.
  ///
  /// "and asset representations reviewer" as well: the token after it.
  func furtherPart(_ start: Int, before limit: Int) -> Int? {
    for at in span(start, min(limit, start + 4)) {
      guard lexed[at].isWord, !lexed[at].isPossessive, at == start || !lexed[at].isCapital else { return nil }
      let isNoun = lexed[at].isCapital ? RolePhraseParser.parts.contains(lexed[at].key) : isPart(at)
      if isNoun, at + 1 == limit || !lexed[at + 1].isWord { return at + 1 }
      guard !lexed[at].isCapital, lexed.word(at) == .unknown else { return nil }
    }
    return nil
  }

  private static let endings = ["er", "or", "ee"].map { Array($0.utf8) }

  private static let noParts = WordKeySet(
    words: "either whether another together further former letter letters order orders number numbers matter matters")

  private static let parts = WordKeySet(
    words: """
      holdings holdco intermediate parent sponsor originator originators depositor sub subsidiary transferor pledgor pledgors grantor \
      grantors member members partner owner operator insurer company topco midco bidco
      """)
}
