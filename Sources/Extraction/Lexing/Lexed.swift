internal import Filings
internal import Names

/// The tokens of one document's text.
struct Lexed {
  /// The index of the document in the filing.
  let document: Int
  let text: Text
  let tokens: [Token]
  /// The single words that the text defines as terms, ("Buyer"), (the "Trustee"), with the token at which each first is.
  private let terms: [WordKey: Int]

  init(document: Int, text: Text, range: Range<Int>? = nil) {
    self.init(
      document: document, text: text, tokens: Lexer.tokens(of: text.bytes, in: range ?? 0..<text.bytes.count))
  }

  init(document: Int, text: Text, tokens: [Token]) {
    self.document = document
    self.text = text
    self.tokens = tokens
    terms = Dictionary(
      tokens.indices.dropFirst().dropLast().lazy.filter {
        tokens[$0].kind == .word && tokens[$0 - 1].kind == .openQuote && tokens[$0 + 1].kind == .closeQuote
      }.map { (tokens[$0].key, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Whether the text before a token defines its word as a term.
  func isTerm(_ index: Int) -> Bool { terms[self[index].key].map { $0 < index } ?? false }

  var count: Int { tokens.count }

  subscript(index: Int) -> Token {
    index >= 0 && index < tokens.count ? tokens[index] : Lexed.nothing
  }

  /// What stands beyond either end.
  private static let nothing = Token(start: 0, end: 0, kind: .lineEnd, flags: [], word: .unknown, key: .none)

  func word(_ index: Int) -> Word { self[index].word }

  func kind(_ index: Int) -> Token.Kind { self[index].kind }

  /// The text of a stretch of tokens as printed, white space folded, without a possessive ending.
  func string(_ range: Range<Int>, keepingPossessive: Bool = false) -> String {
    var bytes = textRange(range)
    if keepingPossessive, let last = range.last, self[last].isPossessive {
      bytes = bytes.lowerBound..<max(bytes.upperBound, Int(self[last + 1].start))
    }
    var folded: [UInt8] = []
    folded.reserveCapacity(bytes.count)
    var space = false
    for byte in text.bytes[bytes] {
      if byte == 0x20 || byte == 0x0A || byte == 0x09 {
        space = !folded.isEmpty
      } else {
        if space { folded.append(0x20) }
        space = false
        folded.append(byte)
      }
    }
    return String(decoding: folded, as: UTF8.self)
  }

  func string(_ index: Int) -> String { string(index..<index + 1) }

  /// The bytes of the text that a stretch of tokens covers.
  func textRange(_ range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty, range.lowerBound >= 0, range.upperBound <= tokens.count else { return 0..<0 }
    let start = Int(tokens[range.lowerBound].start)
    return start..<max(start, Int(tokens[range.upperBound - 1].end))
  }

  func place(_ range: Range<Int>) -> Filing.Place {
    Filing.Place(document: document, range: textRange(range))
  }

  /// The tokens that lie wholly within a stretch of the text.
  func tokens(in bytes: Range<Int>) -> Range<Int> {
    let low = firstToken(from: bytes.lowerBound)
    let high = firstToken(from: bytes.upperBound)
    return low..<max(low, high)
  }

  /// The first token that starts at or after an offset of the text.
  func firstToken(from offset: Int) -> Int {
    var low = 0
    var high = tokens.count
    while low < high {
      let middle = (low + high) / 2
      if Int(tokens[middle].start) < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The closing bracket that matches an opening one, within a limit; nothing where there is none.
  func closing(_ open: Int, before end: Int) -> Int? {
    var depth = 0
    for index in span(open, min(end, open + 400, tokens.count)) {
      switch tokens[index].kind {
      case .openParenthesis: depth += 1
      case .closeParenthesis:
        depth -= 1
        if depth == 0 { return index }
      default: break
      }
    }
    return nil
  }

  /// Whether the words from an index on are the given ones.
  func matches(_ index: Int, _ words: Word...) -> Bool {
    for (offset, word) in words.enumerated() where self[index + offset].word != word { return false }
    return true
  }

  /// The legal form at a token.
  func legalForm(at index: Int) -> LegalForm? { Lexicon.legalForm(self, at: index, before: index + 4)?.form }

  /// Keys of the words from an index on, for lookups in phrase tables; full stops and commas are left out.
  func keys(from index: Int, limit: Int) -> [WordKey] {
    var keys: [WordKey] = []
    var at = index
    while keys.count < limit, at < tokens.count {
      guard tokens[at].kind == .word || tokens[at].kind == .number else { break }
      keys.append(tokens[at].key)
      at += 1
    }
    return keys
  }
}
