/// One line (or cell) of a signature block.
struct SignatureLine {
  enum Kind { case signature, name, title, plain }
  var kind: Kind
  var value: Range<Int>?

  static func isLabel(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let range = ByteSearch.trimmed(bytes, range)
    guard let last = range.last, range.count <= 8 else { return false }
    return bytes[last] == UInt8(ascii: ":")
      || ByteSearch.matches(bytes, at: range.lowerBound, end: range.upperBound, "by")
  }

  /// What a line says; nothing for a date, a caption, or a line without words.
  static func read(_ bytes: [UInt8], _ range: Range<Int>) -> SignatureLine? {
    var parser = Parser(bytes: bytes, rest: ByteSearch.trimmed(bytes, range))
    guard let kind = parser.kind() else { return nil }
    var rest = parser.rest
    while let first = rest.first, !bytes[first].isAlphanumeric, bytes[first] < 0x80 {
      rest = (first + 1)..<rest.upperBound
    }
    if let date = PrintedDate.first(in: bytes, range: rest), kind == .plain, date.range.count * 2 > rest.count {
      return nil
    }
    guard rest.count(where: { bytes[$0].isLetter }) >= 2 else {
      return kind == .plain ? nil : SignatureLine(kind: kind, value: nil)
    }
    if kind == .plain, isCaption(bytes, rest) { return nil }
    return SignatureLine(kind: kind, value: withoutCaption(bytes, rest))
  }

  private struct Parser {
    let bytes: [UInt8]
    var rest: Range<Int>

    mutating func take(_ label: StaticString) -> Bool {
      guard ByteSearch.matches(bytes, at: rest.lowerBound, end: rest.upperBound, label) else { return false }
      rest = ByteSearch.trimmed(bytes, (rest.lowerBound + label.utf8CodeUnitCount)..<rest.upperBound)
      return true
    }

    /// `By` alone, or before a signature in another cell.
    private func beginsBy() -> Bool {
      guard ByteSearch.matches(bytes, at: rest.lowerBound, end: rest.upperBound, "by") else { return false }
      let next = ByteSearch.skipWhiteSpace(bytes, rest.lowerBound + 2, rest.upperBound)
      return next >= rest.upperBound
        || (next > rest.lowerBound + 2 && !bytes[next].isAlphanumeric && bytes[next] != UInt8(ascii: "("))
    }

    mutating func kind() -> Kind? {
      var kind = Kind.plain
      if take("date:") || take("dated:") || take("dated") || take("date") {
        // `Date: July 8, 2002 /s/ ...` goes on with the signature.
        guard let slash = ByteSearch.first("/s/", in: bytes, rest) else { return nil }
        rest = slash..<rest.upperBound
      }
      if take("by:") {
        kind = .signature
      } else if beginsBy() {
        _ = take("by")
        kind = .signature
      }
      if take("/s/") || take("/ s /") || take("/s") || take("s/") { kind = .signature }
      if kind == .plain {
        if take("name:") || take("printed name:") {
          kind = .name
        } else if take("title:") || take("its:") {
          kind = .title
        }
      }
      return kind
    }
  }

  /// `(Registrant)` and its kin say nothing of their own.
  private static func isCaption(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    for word: StaticString in [
      "registrant", "signature", "name and title", "principal financial and", "date)", "title)",
      "by order of", "as of the date",
    ] where ByteSearch.matches(bytes, at: range.lowerBound, end: range.upperBound, word) {
      return true
    }
    return false
  }

  /// A value without the caption in brackets after it: `ACME CORP. (Registrant)`.
  private static func withoutCaption(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    guard let found = ByteSearch.first("(registrant", in: bytes, range), found > range.lowerBound else {
      return range
    }
    return ByteSearch.trimmed(bytes, range.lowerBound..<found)
  }
}
