/// A `dei:` fact of an inline XBRL document: what the filer tagged on the cover page.
struct InlineFact: Sendable, Hashable {
  /// The name without its prefix, such as `EntityRegistrantName`.
  var name: String
  /// Where it stands in the text; empty for a fact in the document's header or in hidden text.
  var text: Range<Int>
  /// The value of a fact that is not part of the text.
  var hiddenValue: String?

  /// The name of a `dei:` fact in a tag's attributes.
  static func name(in source: Span<UInt8>, _ attributes: Range<Int>) -> String? {
    let end = attributes.upperBound
    guard let found = HTMLAttributes.find("\"dei:", in: source, from: attributes.lowerBound, to: end) else {
      return nil
    }
    var last = found + 5
    while last < end, source[last].isLetter || source[last].isDigit { last += 1 }
    return string(source, (found + 5)..<last)
  }

  /// The facts in a stretch that is not displayed.
  static func hidden(in source: Span<UInt8>, _ range: Range<Int>, base: Int) -> [InlineFact] {
    var facts: [InlineFact] = []
    var i = range.lowerBound
    let end = range.upperBound
    while let found = HTMLAttributes.find("<ix:non", in: source, from: i, to: end) {
      let close = ByteScan.find(UInt8(ascii: ">"), in: source, from: found, to: end)
      guard close < end else { break }
      i = close + 1
      guard let name = name(in: source, found..<close), source[close - 1] != UInt8(ascii: "/") else {
        continue
      }
      let stop = HTMLAttributes.find("</ix:non", in: source, from: i, to: end) ?? end
      let text = HTMLReader.read(source, i..<stop, base: base).text
      if !text.bytes.isEmpty {
        facts.append(
          InlineFact(name: name, text: 0..<0, hiddenValue: String(decoding: text.bytes, as: UTF8.self)))
      }
      i = stop
    }
    return facts
  }

  private static func string(_ source: Span<UInt8>, _ range: Range<Int>) -> String {
    var bytes: [UInt8] = []
    for i in range { bytes.append(source[i]) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
