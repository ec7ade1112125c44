/// Character references: `&amp;`, `&#8217;`, `&#x2019;`, and `&#145;`, which is a Windows-1252 byte.
enum CharacterReference {
  /// Reads the reference that begins with the `&` at `i`: the character and the length of the reference, or
  /// nothing where the ampersand is only an ampersand.
  static func read(
    _ source: Span<UInt8>, at i: Int, end: Int
  ) -> (scalar: Unicode.Scalar, length: Int)? {
    var next = i &+ 1
    guard next < end else { return nil }
    if source[next] == UInt8(ascii: "#") { return numeric(source, at: i, end: end) }
    while next < end, next &- i <= longestName, source[next].isAlphanumeric { next &+= 1 }
    let length = next &- i &- 1
    guard length >= 2 else { return nil }
    let hasSemicolon = next < end && source[next] == UInt8(ascii: ";")
    if let common = common(source, at: i &+ 1, length: length) {
      if hasSemicolon { return (common, length &+ 2) }
    }
    var name = ""
    name.reserveCapacity(length)
    for n in (i &+ 1)..<next { name.unicodeScalars.append(Unicode.Scalar(source[n])) }
    if hasSemicolon, let (scalar, _) = CharacterNames.scalar(name) { return (scalar, length &+ 2) }
    // Without a semicolon the longest of the old names that the letters begin with counts.
    while name.count >= 2 {
      if let (scalar, needsSemicolon) = CharacterNames.scalar(name), !needsSemicolon {
        return (scalar, name.count + 1)
      }
      name.removeLast()
    }
    return nil
  }

  private static let longestName = 32

  /// The references that make up nearly all of those in filings, without a String.
  private static func common(_ source: Span<UInt8>, at i: Int, length: Int) -> Unicode.Scalar? {
    guard length <= 5 else { return nil }
    var packed: UInt64 = 0
    var n = 0
    while n < length {
      packed = packed &<< 8 | UInt64(source[i &+ n])
      n &+= 1
    }
    switch packed {
    case 0x6E62_7370: return "\u{A0}"  // nbsp
    case 0x616D70: return "&"  // amp
    case 0x6C74: return "<"  // lt
    case 0x6774: return ">"  // gt
    case 0x7175_6F74: return "\""  // quot
    default: return nil
    }
  }

  private static func numeric(
    _ source: Span<UInt8>, at i: Int, end: Int
  ) -> (scalar: Unicode.Scalar, length: Int)? {
    var next = i &+ 2
    var value: UInt32 = 0
    let isHex = next < end && source[next].lowered == UInt8(ascii: "x")
    if isHex { next &+= 1 }
    let first = next
    while next < end {
      let byte = source[next]
      let digit: UInt32
      if byte.isDigit {
        digit = UInt32(byte &- 48)
      } else if isHex, byte.lowered >= 97, byte.lowered <= 102 {
        digit = UInt32(byte.lowered &- 87)
      } else {
        break
      }
      // A number beyond Unicode stays beyond it, however long it is.
      value = min(value &* (isHex ? 16 : 10) &+ digit, 0x20_0000)
      next &+= 1
    }
    guard next > first else { return nil }
    if next < end, source[next] == UInt8(ascii: ";") { next &+= 1 }
    let scalar: Unicode.Scalar
    if value >= 0x80, value <= 0x9F {
      scalar = Windows1252.scalar(UInt8(truncatingIfNeeded: value))
    } else {
      scalar = value == 0 ? "\u{FFFD}" : Unicode.Scalar(value) ?? "\u{FFFD}"
    }
    return (scalar, next &- i)
  }
}
