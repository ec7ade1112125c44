/// Reads JSON text (RFC 8259) into a ``JSONValue``.
///
/// Foundation's decoder rounds numbers of more than 38 digits, drops trailing zeros, and does not say where a
/// document is broken. A graph document keeps figures as they stand, and its reader owes a place.
struct JSONParser {
  /// How deep arrays and objects may lie in each other; a graph document needs 8.
  static let deepest = 64

  private let bytes: ArraySlice<UInt8>
  private var position: Int
  private var depth = 0

  /// Reads one value and makes sure that nothing follows it.
  static func parse(_ bytes: ArraySlice<UInt8>) throws(GraphDocumentError) -> JSONValue {
    var parser = JSONParser(bytes)
    parser.skipByteOrderMark()
    let value = try parser.value()
    parser.skipSpace()
    if parser.peek != nil { throw parser.broken("nothing may follow the document's closing bracket") }
    return value
  }

  private init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    self.position = bytes.startIndex
  }

  // MARK: Values

  private mutating func value() throws(GraphDocumentError) -> JSONValue {
    skipSpace()
    switch peek {
    case UInt8(ascii: "{"): return try nested { (parser) throws(GraphDocumentError) in try parser.object() }
    case UInt8(ascii: "["): return try nested { (parser) throws(GraphDocumentError) in try parser.array() }
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case let byte? where Self.numberBytes.contains(byte): return .number(try number())
    case nil: throw broken("the document ends too early")
    default: throw broken("a value is expected here")
    }
  }

  private mutating func nested(
    _ read: (inout JSONParser) throws(GraphDocumentError) -> JSONValue
  ) throws(GraphDocumentError) -> JSONValue {
    guard depth < Self.deepest else { throw broken("brackets lie more than \(Self.deepest) deep") }
    depth += 1
    defer { depth -= 1 }
    return try read(&self)
  }

  private mutating func object() throws(GraphDocumentError) -> JSONValue {
    position += 1
    var fields: [String: JSONValue] = [:]
    skipSpace()
    if take(UInt8(ascii: "}")) { return .object(fields) }
    while true {
      skipSpace()
      guard peek == UInt8(ascii: "\"") else { throw broken("a key in quotation marks is expected here") }
      let key = try string()
      guard fields[key] == nil else { throw broken("the key \"\(key)\" stands twice in one object") }
      skipSpace()
      guard take(UInt8(ascii: ":")) else { throw broken("a colon is expected after the key \"\(key)\"") }
      fields[key] = try value()
      skipSpace()
      if take(UInt8(ascii: "}")) { return .object(fields) }
      guard take(UInt8(ascii: ",")) else { throw broken("a comma or a closing brace is expected here") }
    }
  }

  private mutating func array() throws(GraphDocumentError) -> JSONValue {
    position += 1
    var elements: [JSONValue] = []
    skipSpace()
    if take(UInt8(ascii: "]")) { return .array(elements) }
    while true {
      elements.append(try value())
      skipSpace()
      if take(UInt8(ascii: "]")) { return .array(elements) }
      guard take(UInt8(ascii: ",")) else { throw broken("a comma or a closing bracket is expected here") }
    }
  }

  private mutating func word(_ text: StaticString, _ value: JSONValue) throws(GraphDocumentError) -> JSONValue {
    for byte in text.description.utf8 {
      guard take(byte) else { throw broken("a value is expected here") }
    }
    return value
  }

  private mutating func number() throws(GraphDocumentError) -> String {
    let start = position
    while let byte = peek, Self.numberBytes.contains(byte) { position += 1 }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    guard JSONNumber.isValid(text) else { throw broken("\"\(text)\" is no number") }
    return text
  }

  private static let numberBytes = Set("+-.eE0123456789".utf8)

  // MARK: Strings

  private mutating func string() throws(GraphDocumentError) -> String {
    position += 1
    var text: [UInt8] = []
    while let byte = peek {
      position += 1
      switch byte {
      case UInt8(ascii: "\""):
        guard let string = String(validating: text, as: UTF8.self) else {
          throw broken("the string that ends here is not UTF-8")
        }
        return string
      case UInt8(ascii: "\\"): try escape(into: &text)
      case 0..<0x20: throw broken("a control character stands in a string; write it as an escape")
      default: text.append(byte)
      }
    }
    throw broken("a string is not closed")
  }

  private mutating func escape(into text: inout [UInt8]) throws(GraphDocumentError) {
    guard let byte = peek else { throw broken("the document ends too early") }
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"): text.append(contentsOf: String(try unicodeEscape()).utf8)
    default: throw broken("an unknown escape stands in a string")
    }
  }

  private mutating func unicodeEscape() throws(GraphDocumentError) -> Unicode.Scalar {
    let first = try fourDigits()
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard first < 0xDC00, take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) else {
      throw broken("half of a surrogate pair stands in a string")
    }
    let second = try fourDigits()
    guard (0xDC00..<0xE000).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    else { throw broken("half of a surrogate pair stands in a string") }
    return scalar
  }

  private mutating func fourDigits() throws(GraphDocumentError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = peek, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw broken("four hexadecimal digits are expected after \\u")
      }
      value = value << 4 | UInt32(digit)
      position += 1
    }
    return value
  }

  // MARK: Bytes

  private var peek: UInt8? { position < bytes.endIndex ? bytes[position] : nil }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard peek == byte else { return false }
    position += 1
    return true
  }

  private mutating func skipSpace() {
    while let byte = peek, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { position += 1 }
  }

  private mutating func skipByteOrderMark() {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position += 3 }
  }

  private func broken(_ message: String) -> GraphDocumentError {
    let before = bytes[..<position]
    let line = before.count { $0 == 0x0A } + 1
    let column = position - (before.lastIndex(of: 0x0A) ?? bytes.startIndex - 1)
    return GraphDocumentError(code: .brokenJSON, place: "line \(line), column \(column)", message: message)
  }
}
