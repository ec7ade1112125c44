/// Classes of bytes, as far as they are ASCII.
enum ASCII {
  static let tab = UInt8(ascii: "\t")
  static let lineFeed = UInt8(ascii: "\n")
  static let formFeed: UInt8 = 12
  static let carriageReturn = UInt8(ascii: "\r")
  static let space = UInt8(ascii: " ")
}

extension UInt8 {
  /// Space, tab, line feed, form feed, carriage return (the white space of HTML), and the vertical tab.
  @inline(__always) var isWhiteSpace: Bool { self == 32 || (self >= 9 && self <= 13) }
  @inline(__always) var isDigit: Bool { self &- 48 < 10 }
  @inline(__always) var isUpper: Bool { self &- 65 < 26 }
  @inline(__always) var isLower: Bool { self &- 97 < 26 }
  @inline(__always) var isLetter: Bool { (self | 0x20) &- 97 < 26 }
  @inline(__always) var isAlphanumeric: Bool { isLetter || isDigit }
  /// The letter in lower case; other bytes unchanged.
  @inline(__always) var lowered: UInt8 { isUpper ? self | 0x20 : self }
}
