/// How the bytes above ASCII of a document are read.
///
/// The bytes decide, not what a document declares: text that is UTF-8 throughout is UTF-8; text whose bytes are
/// mostly no UTF-8 is Windows-1252, of which Latin-1 is the part without the bytes 0x80 to 0x9F; a document that
/// mixes both (an agent's UTF-8 with a pasted quotation mark) is read sequence by sequence.
enum CharacterEncoding {
  case ascii, utf8, windows1252, mixed

  static func detect(in source: Span<UInt8>, _ range: Range<Int>) -> CharacterEncoding {
    var valid = 0
    var invalid = 0
    var i = range.lowerBound
    while true {
      i = ByteScan.findHigh(in: source, from: i, to: range.upperBound)
      if i >= range.upperBound { break }
      if let length = UTF8Sequence.length(in: source, at: i, end: range.upperBound) {
        valid += 1
        i += length
      } else {
        invalid += 1
        i += 1
      }
    }
    if valid == 0, invalid == 0 { return .ascii }
    if invalid == 0 { return .utf8 }
    return valid > invalid ? .mixed : .windows1252
  }

  /// The character at a byte above ASCII, and how many bytes it takes.
  func decode(_ source: Span<UInt8>, at i: Int, end: Int) -> (scalar: Unicode.Scalar, length: Int) {
    if self != .windows1252, let length = UTF8Sequence.length(in: source, at: i, end: end) {
      return (UTF8Sequence.scalar(in: source, at: i, length: length), length)
    }
    return (Windows1252.scalar(source[i]), 1)
  }
}

/// Well-formed UTF-8 sequences of more than one byte.
enum UTF8Sequence {
  /// The length of the well-formed sequence at `i`, or nothing.
  static func length(in source: Span<UInt8>, at i: Int, end: Int) -> Int? {
    let lead = source[i]
    let length: Int
    switch lead {
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF: length = 3
    case 0xF0...0xF4: length = 4
    default: return nil
    }
    guard i &+ length <= end else { return nil }
    let second = source[i &+ 1]
    switch lead {
    case 0xE0: guard second >= 0xA0, second <= 0xBF else { return nil }
    case 0xED: guard second >= 0x80, second <= 0x9F else { return nil }
    case 0xF0: guard second >= 0x90, second <= 0xBF else { return nil }
    case 0xF4: guard second >= 0x80, second <= 0x8F else { return nil }
    default: guard second & 0xC0 == 0x80 else { return nil }
    }
    var n = 2
    while n < length {
      guard source[i &+ n] & 0xC0 == 0x80 else { return nil }
      n &+= 1
    }
    return length
  }

  /// The character of a well-formed sequence.
  static func scalar(in source: Span<UInt8>, at i: Int, length: Int) -> Unicode.Scalar {
    var value = UInt32(source[i]) & (0x7F &>> UInt32(length))
    var n = 1
    while n < length {
      value = value &<< 6 | UInt32(source[i &+ n] & 0x3F)
      n &+= 1
    }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }
}

/// Windows code page 1252: Latin-1 with punctuation in place of the control characters 0x80 to 0x9F.
enum Windows1252 {
  static func scalar(_ byte: UInt8) -> Unicode.Scalar {
    guard byte >= 0x80, byte <= 0x9F else { return Unicode.Scalar(byte) }
    return Unicode.Scalar(high[Int(byte &- 0x80)]) ?? "\u{FFFD}"
  }

  /// The bytes 0x80 to 0x9F; the five that are not assigned stay control characters, as in the WHATWG table.
  private static let high: [UInt16] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152,
    0x8D,
    0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161,
    0x203A,
    0x0153, 0x9D, 0x017E, 0x0178,
  ]
}
