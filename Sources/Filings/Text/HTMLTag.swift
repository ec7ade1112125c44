/// What a tag does to the text around it.
enum HTMLTag {
  /// Nothing: fonts, links, spans and every name that is not known.
  case inline
  /// A block begins and ends: paragraphs, headings, list entries, tables.
  case block
  /// `div`: a block, unless its style makes it part of the line.
  case division
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
}

/// Finds what a tag does by its name, without a String: names are packed into eight bytes and looked up in a small
/// table that is filled once.
struct HTMLTagTable: Sendable {
  static let shared = HTMLTagTable()

  private var names: [UInt64]
  private var kinds: [HTMLTag]

  /// The kind of the name in `range`, in capitals or not.
  @inline(__always)
  func kind(of source: Span<UInt8>, _ range: Range<Int>) -> HTMLTag {
    let length = range.count
    if length > 8 { return length <= 14 ? long(source, range) : .inline }
    var name: UInt64 = 0
    for i in range { name = name &<< 8 | UInt64(source[i].lowered) }
    var slot = Self.slot(name)
    while true {
      let known = names[slot]
      if known == name { return kinds[slot] }
      if known == 0 { return .inline }
      slot = (slot &+ 1) & Self.mask
    }
  }

  private func long(_ source: Span<UInt8>, _ range: Range<Int>) -> HTMLTag {
    if HTMLAttributes.matches("ix:nonnumeric", source, range) { return .inlineFact }
    if HTMLAttributes.matches("ix:nonfraction", source, range) { return .inlineFact }
    if HTMLAttributes.matches("ix:header", source, range) { return .inlineHeader }
    if HTMLAttributes.matches("blockquote", source, range) { return .block }
    if HTMLAttributes.matches("figcaption", source, range) { return .block }
    return .inline
  }

  private static let mask = 255

  @inline(__always)
  private static func slot(_ name: UInt64) -> Int {
    Int(truncatingIfNeeded: (name &* 0x9E37_79B9_7F4A_7C15) &>> 56)
  }

  private init() {
    names = Array(repeating: 0, count: Self.mask + 1)
    kinds = Array(repeating: .inline, count: Self.mask + 1)
    let blocks = """
      p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table tbody thead tfoot caption center address form section
      article header footer nav main aside body html head dir menu figure fieldset option select multicol
      """
    for name in blocks.split(whereSeparator: \.isWhitespace) { add(String(name), .block) }
    add("div", .division)
    add("br", .lineBreak)
    add("tr", .row)
    add("td", .cell)
    add("th", .cell)
    add("hr", .rule)
    add("page", .page)
    add("pre", .preformatted)
    add("xmp", .preformatted)
    add("script", .script)
    add("style", .style)
    add("title", .title)
    add("wbr", .wordBreak)
  }

  private mutating func add(_ name: String, _ kind: HTMLTag) {
    let packed = name.utf8.reduce(UInt64(0)) { $0 &<< 8 | UInt64($1) }
    var slot = Self.slot(packed)
    while names[slot] != 0 { slot = (slot + 1) & Self.mask }
    names[slot] = packed
    kinds[slot] = kind
  }
}
