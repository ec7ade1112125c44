/// Reads an HTML document into a ``Text``.
///
/// The tokenizer follows the WHATWG states that occur in filings: data, tag open, end tag open, tag name,
/// attributes with quoted and unquoted values, comments, bogus comments, and raw text for `script`, `style` and
/// `title`. Left out: CDATA sections outside foreign content, script escapes, and the tree's repairs (foster
/// parenting, adoption agency), which move nodes and would part the text from the order of its bytes: the cells
/// of a table and all else are read in source order.
struct HTMLReader {
  private var out: TextBuilder
  private(set) var facts: [InlineFact] = []
  private let encoding: CharacterEncoding
  private let tags = HTMLTagTable.shared
  private let start: Int
  private let end: Int

  /// Whether a double or a single quote was once looked for in vain: it is not looked for again.
  private var withoutEnd: [2 of Bool] = [false, false]
  private var failedHidings = 0
  private var preformatted = 0
  /// The open `div` elements: whether each is part of a line.
  private var divisions: [Bool] = []
  private var openFacts: [InlineFact] = []
  private var pages = PageBreaks()
  /// Where the styles next say how something is displayed, or that a page ends.
  private var styles = StyleScan()

  private init(_ source: Span<UInt8>, _ range: Range<Int>, base: Int) {
    encoding = .detect(in: source, range)
    start = range.lowerBound
    end = range.upperBound
    out = TextBuilder(capacity: range.count / 3, base: base)
  }

  /// Reads the bytes in `range`.
  ///
  /// - Parameter base: What is added to an offset in `source` to make an offset in the file.
  static func read(
    _ source: Span<UInt8>, _ range: Range<Int>, base: Int
  ) -> (text: Text, facts: [InlineFact]) {
    var reader = HTMLReader(source, range, base: base)
    reader.run(source)
    var text = reader.out.finish()
    var facts = reader.facts
    RunningHeads.remove(from: &text, &facts, pageEnds: reader.pages.ends)
    return (text, facts)
  }

  private mutating func run(_ source: Span<UInt8>) {
    var i = start
    while i < end {
      let byte = source[i]
      switch byte {
      case UInt8(ascii: "<"):
        i = tag(source, at: i)
      case UInt8(ascii: "&"):
        if let (scalar, length) = CharacterReference.read(source, at: i, end: end) {
          out.write(decoded: scalar, source: i, sourceLength: length)
          i &+= length
        } else {
          out.copyByte(byte, at: i)
          i &+= 1
        }
      case 32, 9...13:
        if preformatted > 0, byte == 10 || (byte == 13 && !(i &+ 1 < end && source[i &+ 1] == 10)) {
          lineEnd()
        } else {
          out.separate(.space)
        }
        i &+= 1
      case 0x21...0x7E:
        i = out.copyPlain(source, from: i, to: end)
      case 0x80...:
        let (scalar, length) = encoding.decode(source, at: i, end: end)
        out.write(decoded: scalar, source: i, sourceLength: length)
        i &+= length
      default:
        i &+= 1
      }
    }
    pages.finish(&out)
  }

  /// A line of preformatted text ends; an empty one ends the block.
  private mutating func lineEnd() {
    if out.endsLine { endBlock() } else { out.separate(.line) }
  }

  private mutating func endBlock() {
    out.separate(.block)
    pages.blockEnded(&out)
  }

  // MARK: Tags

  /// Reads what begins with the `<` at `i` and gives the offset after it.
  private mutating func tag(_ source: Span<UInt8>, at i: Int) -> Int {
    guard i &+ 1 < end else {
      out.copyByte(source[i], at: i)
      return end
    }
    let next = source[i &+ 1]
    if next.isLetter { return startTag(source, at: i) }
    switch next {
    case UInt8(ascii: "/"):
      guard i &+ 2 < end, source[i &+ 2].isLetter else {
        // `</>` vanishes, `</` before anything else is a bogus comment.
        return i &+ 2 < end ? after(ByteScan.find(UInt8(ascii: ">"), in: source, from: i &+ 2, to: end)) : end
      }
      return endTag(source, at: i)
    case UInt8(ascii: "!"):
      if i &+ 3 < end, source[i &+ 2] == UInt8(ascii: "-"), source[i &+ 3] == UInt8(ascii: "-") {
        return comment(source, from: i &+ 4)
      }
      return after(ByteScan.find(UInt8(ascii: ">"), in: source, from: i &+ 2, to: end))
    case UInt8(ascii: "?"):
      return after(ByteScan.find(UInt8(ascii: ">"), in: source, from: i &+ 2, to: end))
    default:
      out.copyByte(source[i], at: i)
      return i &+ 1
    }
  }

  @inline(__always)
  private func after(_ offset: Int) -> Int { min(offset &+ 1, end) }

  private func comment(_ source: Span<UInt8>, from offset: Int) -> Int {
    // `<!-->` and `<!--->` are whole comments.
    if offset < end, source[offset] == UInt8(ascii: ">") { return offset &+ 1 }
    if offset &+ 1 < end, source[offset] == UInt8(ascii: "-"), source[offset &+ 1] == UInt8(ascii: ">") {
      return offset &+ 2
    }
    var i = offset
    while i < end {
      i = ByteScan.findPair(UInt8(ascii: "-"), UInt8(ascii: "-"), in: source, from: i, to: end)
      guard i < end else { return end }
      var close = i &+ 2
      while close < end, source[close] == UInt8(ascii: "-") { close &+= 1 }
      if close < end, source[close] == UInt8(ascii: ">") { return close &+ 1 }
      if close &+ 1 < end, source[close] == UInt8(ascii: "!"), source[close &+ 1] == UInt8(ascii: ">") {
        return close &+ 2
      }
      i = close
    }
    return end
  }

  @inline(__always)
  private func nameEnd(_ source: Span<UInt8>, from offset: Int) -> Int {
    var i = offset
    while i < end {
      let byte = source[i]
      if byte.isWhiteSpace || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") { break }
      i &+= 1
    }
    return i
  }

  /// The offset after the `>` that ends a tag; one within a quoted value does not.
  @inline(__always)
  private mutating func tagEnd(_ source: Span<UInt8>, from offset: Int) -> Int {
    if offset < end, source[offset] == UInt8(ascii: ">") { return offset &+ 1 }
    return attributesEnd(source, from: offset)
  }

  private mutating func attributesEnd(_ source: Span<UInt8>, from offset: Int) -> Int {
    var i = offset
    while true {
      i = ByteScan.find(UInt8(ascii: ">"), or: UInt8(ascii: "="), in: source, from: i, to: end)
      guard i < end else { return end }
      if source[i] == UInt8(ascii: ">") { return i &+ 1 }
      i &+= 1
      while i < end, source[i].isWhiteSpace { i &+= 1 }
      guard i < end else { return end }
      let quote = source[i]
      if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
        let which = quote == UInt8(ascii: "'") ? 1 : 0
        let close = withoutEnd[which] ? end : ByteScan.find(quote, in: source, from: i &+ 1, to: end)
        // A value that never ends does not swallow the document: the tag ends at the next `>`.
        if close < end { i = close } else { withoutEnd[which] = true }
        i &+= 1
      }
    }
  }

  private mutating func startTag(_ source: Span<UInt8>, at i: Int) -> Int {
    let nameEnd = nameEnd(source, from: i &+ 1)
    let kind = tags.kind(of: source, (i &+ 1)..<nameEnd)
    let close = tagEnd(source, from: nameEnd)
    let attributes = nameEnd..<max(nameEnd, close)
    var isInlineBlock = false
    let style = styles.read(source, attributes, end: end)
    switch style.display {
    case .hidden:
      if let after = hidden(source, name: (i &+ 1)..<nameEnd, from: close) {
        if after.isBlock(kind) { out.separate(.block) }
        return after.end
      }
    case .inline: isInlineBlock = true
    case .block: if kind == .inline { endBlock() }
    case nil: break
    }
    switch kind {
    case .inline: break
    case .division:
      divisions.append(isInlineBlock)
      if !isInlineBlock { endBlock() }
      if style.breaksPage { pages.pageEnded(&out) }
    case .block:
      if !isInlineBlock { endBlock() }
      if style.breaksPage { pages.pageEnded(&out) }
    case .lineBreak:
      if style.breaksPage { pages.pageEnded(&out) }
      lineEnd()
    case .row:
      out.endRow()
      pages.blockEnded(&out)
    case .cell: out.separateCells()
    case .rule:
      endBlock()
      pages.pageEnded(&out)
    case .page:
      endBlock()
      pages.pageEnded(&out)
    case .preformatted:
      endBlock()
      preformatted += 1
    case .script: return rawText(source, "</script", from: close)
    case .style: return rawText(source, "</style", from: close)
    case .title: return rawText(source, "</title", from: close)
    case .wordBreak: break
    case .inlineHeader: return inlineHeader(source, from: close)
    case .inlineFact:
      if let name = InlineFact.name(in: source, attributes), !isSelfClosing(source, close) {
        openFacts.append(InlineFact(name: name, text: out.count..<out.count))
      } else if !isSelfClosing(source, close) {
        openFacts.append(InlineFact(name: "", text: 0..<0))
      }
    }
    return close
  }

  private mutating func endTag(_ source: Span<UInt8>, at i: Int) -> Int {
    let nameEnd = nameEnd(source, from: i &+ 2)
    let kind = tags.kind(of: source, (i &+ 2)..<nameEnd)
    let close = tagEnd(source, from: nameEnd)
    switch kind {
    case .block: endBlock()
    case .division: if divisions.popLast() != true { endBlock() }
    case .row:
      out.endRow()
      pages.blockEnded(&out)
    case .cell: out.separateCells()
    case .lineBreak: lineEnd()
    case .preformatted:
      endBlock()
      preformatted = max(0, preformatted - 1)
    case .inlineFact:
      if var fact = openFacts.popLast(), !fact.name.isEmpty, fact.text.lowerBound < out.count {
        fact.text = fact.text.lowerBound..<out.count
        facts.append(fact)
      }
    default: break
    }
    return close
  }

  private func isSelfClosing(_ source: Span<UInt8>, _ close: Int) -> Bool {
    close >= 2 && close <= end && source[close &- 2] == UInt8(ascii: "/")
  }

  private mutating func rawText(_ source: Span<UInt8>, _ endTag: StaticString, from offset: Int) -> Int {
    guard let found = HTMLAttributes.find(endTag, in: source, from: offset, to: end) else {
      return end
    }
    return after(ByteScan.find(UInt8(ascii: ">"), in: source, from: found, to: end))
  }

  /// Passes over the header of an inline XBRL document, keeping its `dei:` facts.
  private mutating func inlineHeader(_ source: Span<UInt8>, from offset: Int) -> Int {
    guard let found = HTMLAttributes.find("</ix:header", in: source, from: offset, to: end) else {
      return offset
    }
    facts += InlineFact.hidden(in: source, offset..<found, base: out.base)
    return after(ByteScan.find(UInt8(ascii: ">"), in: source, from: found, to: end))
  }

  // MARK: Hidden text

  private struct Hidden {
    var end: Int
    func isBlock(_ kind: HTMLTag) -> Bool {
      switch kind {
      case .block, .division, .row, .cell: return true
      default: return false
      }
    }
  }

  /// The end of an element that is not displayed, or nothing where it has none.
  private mutating func hidden(_ source: Span<UInt8>, name: Range<Int>, from offset: Int) -> Hidden? {
    if isSelfClosing(source, offset) || HTMLAttributes.isVoid(source, name) { return nil }
    guard failedHidings < 8 else { return nil }
    var depth = 1
    var i = offset
    while i < end {
      i = ByteScan.find(UInt8(ascii: "<"), in: source, from: i, to: end)
      guard i &+ 1 < end else { break }
      let isEnd = source[i &+ 1] == UInt8(ascii: "/")
      let first = isEnd ? i &+ 2 : i &+ 1
      let last = nameEnd(source, from: first)
      if HTMLAttributes.same(source, first..<last, name) {
        let close = tagEnd(source, from: last)
        if isEnd { depth -= 1 } else if !isSelfClosing(source, close) { depth += 1 }
        if depth == 0 {
          facts += InlineFact.hidden(in: source, offset..<i, base: out.base)
          return Hidden(end: close)
        }
        i = close
      } else {
        i = max(last, i &+ 1)
      }
    }
    failedHidings += 1
    return nil
  }
}
