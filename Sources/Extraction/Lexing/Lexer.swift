internal import Names

/// Cuts a text into tokens.
///
/// Abbreviations keep their full stop (`Inc.`, `L.P.`, a single initial), hyphenated words stay whole, and a
/// possessive ending becomes a flag of its word.
struct Lexer {
  private let bytes: [UInt8]
  private let end: Int
  private var at: Int
  private var tokens: [Token] = []
  private var quoteIsOpen = false

  /// The tokens of a stretch of text.
  static func tokens(of bytes: [UInt8], in range: Range<Int>) -> [Token] {
    var lexer = Lexer(bytes: bytes, range: range)
    lexer.run()
    return lexer.tokens
  }

  private init(bytes: [UInt8], range: Range<Int>) {
    self.bytes = bytes
    self.at = max(0, range.lowerBound)
    self.end = min(range.upperBound, bytes.count)
    tokens.reserveCapacity(max(0, end - at) / 5)
  }

  private func byte(_ offset: Int) -> UInt8 { offset < end ? bytes[offset] : 0 }

  private mutating func run() {
    var space = true
    while at < end {
      let b = bytes[at]
      switch b {
      case UInt8(ascii: " "):
        at += 1
        space = true
        continue
      case UInt8(ascii: "\n"): mark(.lineEnd, 1, space)
      case UInt8(ascii: "\t"): mark(.tab, 1, space)
      case UInt8(ascii: ","): mark(.comma, 1, space)
      case UInt8(ascii: ";"): mark(.semicolon, 1, space)
      case UInt8(ascii: ":"): mark(.colon, 1, space)
      case UInt8(ascii: ".") where isDigit(byte(at + 1)) && (space || tokens.last?.kind == .dollar): number(space)
      case UInt8(ascii: "."): mark(.period, 1, space)
      case UInt8(ascii: "("), UInt8(ascii: "["): mark(.openParenthesis, 1, space)
      case UInt8(ascii: ")"), UInt8(ascii: "]"): mark(.closeParenthesis, 1, space)
      case UInt8(ascii: "&"): mark(.ampersand, 1, space)
      case UInt8(ascii: "/"): mark(.slash, 1, space)
      case UInt8(ascii: "$"): mark(.dollar, 1, space)
      case UInt8(ascii: "%"): mark(.percent, 1, space)
      case UInt8(ascii: "\""): quote(1, space)
      case UInt8(ascii: "`") where byte(at + 1) == b: mark(.openQuote, 2, space)
      case UInt8(ascii: "'") where byte(at + 1) == b: quote(2, space)
      case UInt8(ascii: "-"): dash(space)
      case 0x30...0x39: number(space)
      case 0x41...0x5A, 0x61...0x7A: word(space)
      case 0x80...: wide(space)
      default: mark(.other, 1, space)
      }
      space = false
    }
  }

  private mutating func mark(_ kind: Token.Kind, _ length: Int, _ space: Bool) {
    tokens.append(
      Token(
        start: Int32(at), end: Int32(min(end, at + length)), kind: kind, flags: space ? .spaceBefore : [],
        word: .unknown, key: .none))
    at += length
  }

  /// A straight quotation mark opens after white space or a bracket, unless one is open already, and always at the
  /// start of a block.
  private mutating func quote(_ length: Int, _ space: Bool) {
    let opens =
      switch tokens.last?.kind {
      case nil, .lineEnd, .tab: true
      case .openParenthesis, .dash: !quoteIsOpen
      default: !quoteIsOpen && space
      }
    quoteIsOpen = opens
    mark(opens ? .openQuote : .closeQuote, length, space)
  }

  private mutating func dash(_ space: Bool) {
    var length = 1
    while byte(at + length) == UInt8(ascii: "-") { length += 1 }
    mark(.dash, length, space)
  }

  /// Punctuation beyond ASCII, else a word.
  private mutating func wide(_ space: Bool) {
    guard bytes[at] == 0xE2, byte(at + 1) == 0x80 else {
      if bytes[at] == 0xC2 {
        switch byte(at + 1) {
        case 0xAB: return mark(.openQuote, 2, space)
        case 0xBB: return mark(.closeQuote, 2, space)
        case 0x80...0xBF where byte(at + 1) != 0xAA && byte(at + 1) != 0xBA: return mark(.other, 2, space)
        default: break
        }
      }
      if bytes[at] == 0xE2 { return mark(.other, 3, space) }
      return word(space)
    }
    switch byte(at + 2) {
    case 0x9C, 0x9E, 0x9F:
      quoteIsOpen = true
      mark(.openQuote, 3, space)
    case 0x9D:
      quoteIsOpen = false
      mark(.closeQuote, 3, space)
    case 0x90...0x95: mark(.dash, 3, space)
    default: mark(.other, 3, space)
    }
  }

  private mutating func number(_ space: Bool) {
    let start = at
    var stop = at
    while stop < end {
      let b = bytes[stop]
      if b >= 0x30 && b <= 0x39 {
        stop += 1
      } else if (b == UInt8(ascii: ",") || b == UInt8(ascii: ".")) && isDigit(byte(stop + 1)) {
        stop += 1
      } else {
        break
      }
    }
    // 28th, 10.16a, 364-day, 401(k) stays two tokens.
    var tail = stop
    while isLetter(byte(tail)) || (byte(tail) == UInt8(ascii: "-") && isAlphanumeric(byte(tail + 1)) && tail > start) {
      tail += 1
    }
    if let series = yearsSeries(start, stop) { tail = series }
    let isWordLike = tail - stop > 3
    at = tail
    var flags: Token.Flags = []
    if tail > stop, (stop..<tail).contains(where: { bytes[$0] >= 0x41 && bytes[$0] <= 0x5A }),
      byte(stop) != UInt8(ascii: "-")
    {
      // "4HC", "7E"
      flags.insert(.capital)
    }
    append(start, tail, isWordLike && byte(stop) == UInt8(ascii: "-") ? .word : .number, space, flags)
  }

  /// The end of "2031-2": a year, a hyphen, and which of the year's.
  private func yearsSeries(_ start: Int, _ stop: Int) -> Int? {
    guard stop - start == 4, byte(stop) == UInt8(ascii: "-"), isDigit(byte(stop + 1)) else { return nil }
    let last = isDigit(byte(stop + 2)) ? stop + 3 : stop + 2
    return isAlphanumeric(byte(last)) || byte(last) == UInt8(ascii: "-") ? nil : last
  }

  private mutating func word(_ space: Bool) {
    let start = at
    var stop = at
    var flags: Token.Flags = []
    scan: while stop < end {
      let b = bytes[stop]
      switch b {
      case 0x41...0x5A, 0x61...0x7A, 0x30...0x39, UInt8(ascii: "_"):
        stop += 1
      case UInt8(ascii: "-"):
        guard isAlphanumeric(byte(stop + 1)), stop > start else { break scan }
        stop += 1
      case UInt8(ascii: "'"):
        guard let length = apostrophe(at: stop, width: 1, start: start, &flags) else { break scan }
        stop += length
      case UInt8(ascii: "/"):
        // L/C, in one word as by lenders.
        guard stop == start + 1, isLetterOfCredit(start) else { break scan }
        stop += 2
      case UInt8(ascii: "."):
        // L.P., N.A., S.p.A., a.s., and names of sites
        guard isLetter(byte(stop + 1)) else { break scan }
        if let suffix = domainSuffix(after: stop) {
          flags.insert(.capital)
          stop += suffix
          break scan
        }
        guard isAbbreviationPeriod(stop, start) else { break scan }
        stop += 1
      case 0xE2:
        guard byte(stop + 1) == 0x80 else { break scan }
        switch byte(stop + 2) {
        case 0x90, 0x91:
          guard isAlphanumeric(byte(stop + 3)) else { break scan }
          stop += 3
        case 0x98, 0x99:
          guard let length = apostrophe(at: stop, width: 3, start: start, &flags) else { break scan }
          stop += length
        default: break scan
        }
      case 0xC2: break scan
      case 0x80...: stop += 1
      default: break scan
      }
    }
    if stop == start { return mark(.other, 1, space) }
    var tail = stop
    if flags.isDisjoint(with: [.possessive, .pluralPossessive]), byte(stop) == UInt8(ascii: "."),
      endsWithItsStop(start, stop)
    {
      tail = stop + 1
      flags.insert(.abbreviation)
      possessAbbreviation(tail, &flags)
    }
    at = max(tail, possessiveEnd ?? tail)
    possessiveEnd = nil
    append(start, tail, .word, space, flags)
  }

  private var possessiveEnd: Int?

  private func isLetterOfCredit(_ start: Int) -> Bool {
    bytes[start] == UInt8(ascii: "L") && byte(start + 1) == UInt8(ascii: "/") && byte(start + 2) == UInt8(ascii: "C")
      && !isAlphanumeric(byte(start + 3))
  }

  /// "Inc.'s": the possessive ending behind the full stop of an abbreviation.
  private mutating func possessAbbreviation(_ tail: Int, _ flags: inout Token.Flags) {
    let isCurly = byte(tail) == 0xE2 && byte(tail + 1) == 0x80 && byte(tail + 2) == 0x99
    let width = isCurly ? 3 : 1
    guard isCurly || byte(tail) == UInt8(ascii: "'"), byte(tail + width) | 0x20 == UInt8(ascii: "s"),
      !isAlphanumeric(byte(tail + width + 1))
    else { return }
    flags.insert(.possessive)
    possessiveEnd = tail + width + 1
  }

  /// How many bytes an apostrophe inside a word takes; nothing where it ends the word.
  private mutating func apostrophe(
    at offset: Int, width: Int, start: Int, _ flags: inout Token.Flags
  ) -> Int? {
    guard offset > start else { return nil }
    let next = byte(offset + width)
    if next | 0x20 == UInt8(ascii: "s"), !isAlphanumeric(byte(offset + width + 1)) {
      flags.insert(.possessive)
      possessiveEnd = offset + width + 1
      return nil
    }
    if isLetter(next) { return width }
    if bytes[offset - 1] | 0x20 == UInt8(ascii: "s") {
      flags.insert(.pluralPossessive)
      possessiveEnd = offset + width
    }
    return nil
  }

  /// Whether the full stop at an offset stands between single letters, as in `L.P`.
  private func isAbbreviationPeriod(_ offset: Int, _ start: Int) -> Bool {
    let isSingle = offset == start + 1 || (offset >= 2 && bytes[offset - 2] == UInt8(ascii: "."))
    let follower = byte(offset + 2)
    return isSingle && !(isLetter(follower) && !isShortTail(offset + 1)) || isDegreePeriod(offset, start)
  }

  /// Whether the full stop at an offset stands within a doctor's degree: `Ph.D`, `Pharm.D`.
  private func isDegreePeriod(_ offset: Int, _ start: Int) -> Bool {
    byte(offset + 1) == UInt8(ascii: "D") && !isAlphanumeric(byte(offset + 2)) && bytes[start] & 0x20 == 0
      && Lexer.degrees.contains(WordKey.of(bytes, start, offset))
  }

  private static let degrees = WordKeySet(words: "ph pharm ed sc psy eng")

  /// The length of the ending of an Internet name that a full stop opens: "Harrow.com".
  private func domainSuffix(after stop: Int) -> Int? {
    for suffix in Lexer.domains {
      let tail = stop + 1 + suffix.count
      guard tail <= end, !isAlphanumeric(byte(tail)), byte(tail) != UInt8(ascii: "@") else { continue }
      if suffix.indices.allSatisfy({ bytes[stop + 1 + $0] | 0x20 == suffix[$0] }) { return suffix.count + 1 }
    }
    return nil
  }

  private static let domains = ["com", "net", "org", "biz"].map { Array($0.utf8) }

  /// Whether at most two letters stand before the next full stop or the word's end: `S.p.A`, `a.s`, `S.A.de`.
  private func isShortTail(_ offset: Int) -> Bool {
    var count = 0
    while isLetter(byte(offset + count)) { count += 1 }
    return count <= 2
  }

  /// Whether the full stop after a word belongs to it.
  private func endsWithItsStop(_ start: Int, _ stop: Int) -> Bool {
    if stop == start + 1, bytes[start] >= 0x41 && bytes[start] <= 0x5A { return true }
    if stop >= 2, bytes[stop - 2] == UInt8(ascii: ".") { return true }
    return Abbreviations.contains(WordKey.of(bytes, start, stop))
  }

  private mutating func append(
    _ start: Int, _ stop: Int, _ kind: Token.Kind, _ space: Bool, _ more: Token.Flags = []
  ) {
    var flags = more
    if space { flags.insert(.spaceBefore) }
    let first = bytes[start]
    if first >= 0x41 && first <= 0x5A || isWideCapital(start) || isCamel(start, stop) { flags.insert(.capital) }
    let key = WordKey.of(bytes, start, stop)
    if flags.contains(.capital), isAllCapitals(start, stop) { flags.insert(.allCapitals) }
    var word = Word.of(key)
    // "U.S." and "IT" are no pronouns.
    if word != .unknown, isInitials(start, stop) || (word == .us || word == .it) && flags.contains(.allCapitals) {
      word = .unknown
    }
    tokens.append(Token(start: Int32(start), end: Int32(stop), kind: kind, flags: flags, word: word, key: key))
  }

  /// Whether a small letter leads a name that goes on with a capital: "iHarrow", "dotBirch", "iHAR".
  private func isCamel(_ start: Int, _ stop: Int) -> Bool {
    let first = bytes[start]
    guard first >= 0x61, first <= 0x7A, stop > start + 2 else { return false }
    if first == UInt8(ascii: "i") || first == UInt8(ascii: "e"),
      bytes[start + 1..<stop].allSatisfy({ $0 >= 0x41 && $0 <= 0x5A })
    {
      return true
    }
    for index in start + 1..<stop - 1 where bytes[index] >= 0x41 && bytes[index] <= 0x5A {
      return bytes[index - 1] >= 0x61 && bytes[index + 1] >= 0x61 && bytes[index + 1] <= 0x7A
    }
    return false
  }

  private func isWideCapital(_ start: Int) -> Bool {
    guard bytes[start] >= 0xC3 else { return false }
    let second = byte(start + 1)
    switch bytes[start] {
    case 0xC3: return second < 0x9F
    case 0xC4, 0xC5: return second & 1 == 0
    default: return false
    }
  }

  /// Whether the token holds a full stop between its letters.
  private func isInitials(_ start: Int, _ stop: Int) -> Bool {
    stop - start > 2 && bytes[start + 1] == UInt8(ascii: ".")
  }

  private func isAllCapitals(_ start: Int, _ stop: Int) -> Bool {
    var letters = 0
    for offset in start..<stop {
      let b = bytes[offset]
      if b >= 0x61 && b <= 0x7A { return false }
      if b >= 0x41 && b <= 0x5A { letters += 1 }
    }
    return letters > 1
  }

  private func isDigit(_ b: UInt8) -> Bool { b >= 0x30 && b <= 0x39 }
  private func isLetter(_ b: UInt8) -> Bool { (b | 0x20) >= 0x61 && (b | 0x20) <= 0x7A }
  private func isAlphanumeric(_ b: UInt8) -> Bool { isDigit(b) || isLetter(b) || b >= 0xC3 && b != 0xE2 }
}
