/// What a tag does to the text around it.
enum HTMLTag {
  /// Nothing: fonts, links, spans and every name that is not known.
  case inline
  /// A block begins and ends: paragraphs, headings, list entries, tables.
  case block
  case lineBreak, row, cell
  /// A horizontal rule, which often stands where a page ends.
  case rule
  /// `<PAGE>` of EDGAR's ASCII days.
  case page
  case preformatted
  /// What stands between its tags is no text of the page.
  case script, style, title
  /// A word may be broken here.
  case wordBreak
  /// Inline XBRL.
  case inlineHeader, inlineFact

  /// The kind of the name in `range`, in capitals or not.
  static func kind(of source: Span<UInt8>, _ range: Range<Int>) -> HTMLTag {
    guard range.count <= 12 else { return .inline }
    var name: UInt64 = 0
    for i in range.lowerBound..<min(range.upperBound, range.lowerBound &+ 8) {
      name = name &<< 8 | UInt64(source[i].lowered)
    }
    if range.count > 8 { return long(name, source[range.upperBound &- 1].lowered) }
    return table[name] ?? .inline
  }

  private static func long(_ first: UInt64, _ last: UInt8) -> HTMLTag {
    switch first {
    case pack("blockquo"), pack("fieldset"), pack("figcapti"): return .block
    case pack("ix:heade"): return .inlineHeader
    case pack("ix:nonnu"), pack("ix:nonfr"): return .inlineFact
    default: return .inline
    }
  }

  private static func pack(_ name: String) -> UInt64 {
    name.utf8.reduce(0) { $0 &<< 8 | UInt64($1) }
  }

  private static let table: [UInt64: HTMLTag] = {
    var table: [UInt64: HTMLTag] = [:]
    let blocks = """
      p div h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table tbody thead tfoot caption center address form section
      article header footer nav main aside body html head dir menu figure fieldset option select multicol
      """
    for name in blocks.split(whereSeparator: \.isWhitespace) { table[pack(String(name))] = .block }
    table[pack("br")] = .lineBreak
    table[pack("tr")] = .row
    table[pack("td")] = .cell
    table[pack("th")] = .cell
    table[pack("hr")] = .rule
    table[pack("page")] = .page
    table[pack("pre")] = .preformatted
    table[pack("xmp")] = .preformatted
    table[pack("script")] = .script
    table[pack("style")] = .style
    table[pack("title")] = .title
    table[pack("wbr")] = .wordBreak
    return table
  }()
}
