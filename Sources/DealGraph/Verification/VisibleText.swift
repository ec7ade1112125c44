/// What a reader sees of a stretch of a file's bytes: tags dropped, character references decoded.
///
/// This reads the bytes on its own, not with the reader that made the graph, so that one can be held against
/// the other.
enum VisibleText {
  /// The text of bytes, with a space for every tag and comment.
  static func read(_ bytes: ArraySlice<UInt8>) -> String {
    var text = String.UnicodeScalarView()
    var rest = bytes
    while let byte = rest.first {
      if byte == UInt8(ascii: "<"), let markup = markupLength(rest) {
        text.append(" ")
        rest = rest.dropFirst(markup)
      } else if byte == UInt8(ascii: "&"), let (scalar, length) = reference(rest) {
        text.append(scalar)
        rest = rest.dropFirst(length)
      } else {
        let (scalar, length) = character(rest)
        text.append(scalar)
        rest = rest.dropFirst(length)
      }
    }
    return String(text)
  }

  /// The letters and digits of a text, which is what evidence is compared by.
  static func lettersAndDigits(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { $0.properties.isAlphabetic || $0.properties.numericType == .decimal }
  }

  // MARK: Markup

  /// The length of the tag or comment that bytes start with; nothing where `<` is just a character.
  private static func markupLength(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard let next = bytes.dropFirst().first else { return nil }
    if bytes.starts(with: "<!--".utf8) {
      var rest = bytes.dropFirst(4)
      while !rest.isEmpty, !rest.starts(with: "-->".utf8) { rest = rest.dropFirst() }
      return min(rest.startIndex + 3, bytes.endIndex) - bytes.startIndex
    }
    let isLetter = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(next | 0x20)
    guard isLetter || next == UInt8(ascii: "/") || next == UInt8(ascii: "!") || next == UInt8(ascii: "?")
    else { return nil }
    let end = bytes.firstIndex(of: UInt8(ascii: ">")) ?? bytes.endIndex - 1
    return end + 1 - bytes.startIndex
  }

  // MARK: Character references

  private static func reference(_ bytes: ArraySlice<UInt8>) -> (Unicode.Scalar, Int)? {
    let body = bytes.dropFirst().prefix { $0 != UInt8(ascii: ";") && $0 > 0x20 && $0 < 0x7F }.prefix(12)
    let closed = body.endIndex < bytes.endIndex && bytes[body.endIndex] == UInt8(ascii: ";")
    let name = String(decoding: body, as: UTF8.self)
    if name.hasPrefix("#") {
      let isHexadecimal = name.dropFirst().first == "x" || name.dropFirst().first == "X"
      let digits = name.dropFirst(isHexadecimal ? 2 : 1).prefix {
        $0.isASCII && (isHexadecimal ? $0.isHexDigit : $0.isNumber)
      }
      guard let number = UInt32(digits, radix: isHexadecimal ? 16 : 10) else { return nil }
      let length = 1 + (isHexadecimal ? 2 : 1) + digits.utf8.count
      let isEnded = closed && digits.endIndex == name.endIndex
      return (windows(number), length + (isEnded ? 1 : 0))
    }
    guard closed, let scalar = CharacterNames.scalar(name) else { return nil }
    return (scalar, body.count + 2)
  }

  // MARK: Characters

  /// The character that bytes start with: UTF-8, else a byte of Windows code page 1252.
  private static func character(_ bytes: ArraySlice<UInt8>) -> (Unicode.Scalar, Int) {
    guard let first = bytes.first, first >= 0x80 else {
      return (Unicode.Scalar(bytes.first ?? 0), 1)
    }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    if first >= 0xC2, bytes.count >= length,
      let text = String(validating: bytes.prefix(length), as: UTF8.self), text.unicodeScalars.count == 1,
      let scalar = text.unicodeScalars.first
    {
      return (scalar, length)
    }
    return (windows(UInt32(first)), 1)
  }

  /// A character by its number, where 128 to 159 are those of Windows code page 1252.
  private static func windows(_ number: UInt32) -> Unicode.Scalar {
    let mapped = (0x80..<0xA0).contains(number) ? codePage1252[Int(number - 0x80)] : number
    return Unicode.Scalar(mapped) ?? "\u{FFFD}"
  }

  private static let codePage1252: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152,
    0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161,
    0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
  ]
}
