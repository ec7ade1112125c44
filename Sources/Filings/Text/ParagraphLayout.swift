/// Decides which lines of an ASCII document belong to one block.
///
/// A wrapped line is one whose next word would not have fitted on it; a line that ends earlier was ended on
/// purpose, unless the sentence plainly goes on.
struct ParagraphLayout {
  private let lines: [PrintedLine]
  /// The width of the lines of the present group (lines without an empty one between).
  private var margin = 0
  private var groupEnd = 0
  /// The column where the text of the present block goes on; nothing while it has one line.
  private var bodyIndent: Int?
  private var blockStart = 0

  /// Whether the document breaks its lines anywhere in a sentence, as text does that was taken from a page of HTML.
  private var isRagged = false

  init(lines: [PrintedLine], _ source: Span<UInt8>) {
    self.lines = lines
    var pairs = 0
    var broken = 0
    for index in lines.indices.dropFirst() where lines[index].isText && lines[index - 1].isText {
      let last = lines[index - 1]
      guard last.indent == lines[index].indent, !last.isRow, !lines[index].isRow else { continue }
      pairs += 1
      // "Item" alone on its line, the number on the next.
      if last.end - last.start == 4, HTMLAttributes.matches("item", source, last.start..<last.end),
        source[lines[index].start].isDigit
      {
        isRagged = true
      }
      if source[lines[index].start].isLower, source[last.end - 1].isLower,
        endsEarly(last, before: lines[index], source)
      {
        broken += 1
      }
    }
    if broken >= 2, broken * 5 >= pairs { isRagged = true }
  }

  /// Whether the line at `index` goes on the block in which the line at `last` stands.
  ///
  /// It is asked for every line of text in order.
  mutating func joins(_ index: Int, after last: Int, _ source: Span<UInt8>) -> Bool {
    if index >= groupEnd { measureGroup(index) }
    let result = index == last + 1 ? joinsNext(index, source) : joinsAcross(index, last, source)
    if result {
      if bodyIndent == nil { bodyIndent = lines[index].indent }
    } else {
      bodyIndent = nil
      blockStart = index
    }
    return result
  }

  private mutating func measureGroup(_ index: Int) {
    margin = lines[index].width
    var i = index + 1
    while i < lines.count, lines[i].isText {
      margin = max(margin, lines[i].width)
      i += 1
    }
    // Also the line before, where the group began with the one that is asked after.
    if index > 0, lines[index - 1].isText { margin = max(margin, lines[index - 1].width) }
    groupEnd = i
  }

  private func joinsNext(_ index: Int, _ source: Span<UInt8>) -> Bool {
    let last = lines[index - 1]
    let line = lines[index]
    let first = lines[blockStart]
    if LineOpening.isLabel(source, line.start, line.end) { return false }
    if last.hasLeader { return false }
    if LineOpening.isExhibitNumber(source, line.start, line.end) { return false }
    if LineOpening.isExhibitRow(source, line.start, line.end) { return false }
    if LineOpening.isNumberedRow(source, line.start, line.end),
      LineOpening.isNumberedRow(source, first.start, first.end)
    {
      return false
    }
    if line.isRow || (last.isRow && last.hang == 0) {
      // Rows of a table; one whose second cell is wrapped goes on under it.
      if first.hang > 0, !line.isRow || line.hang == 0, abs(line.indent - first.hang) <= 3 { return true }
      if !line.isRow, last.column > 0, abs(line.indent - last.column) <= 1, last.width >= margin - 12 {
        return true
      }
      return !line.isRow && blockStart == index - 1 && last.column > 0 && last.width >= 64
        && line.indent <= last.indent
        && source[line.start].isLower
    }
    if first.isRow, first.column > 0, line.indent == last.indent, abs(line.indent - first.column) <= 1 {
      return !endsSentence(last, source) || !endsEarly(last, before: line, source)
    }
    if line.hang > 0, line.indent <= first.indent + 3 || first.hang == 0 {
      // `10.2   Amendment ...` or `(b)   ...` under an entry like it, or after a sentence.
      if first.hang > 0 || endsSentence(last, source) || endsEarly(last, before: line, source) {
        return false
      }
      if LineOpening.isItem(source, line.start, line.end) { return false }
    }
    if first.hang > 0, blockStart == index - 1 || bodyIndent == first.hang {
      if abs(line.indent - first.hang) <= 2 { return true }
    }
    if isCentred(last, line), !source[line.start].isLower || last.width < margin - 8 { return false }
    if LineOpening.isItem(source, line.start, line.end), endsSentence(last, source) { return false }
    if let bodyIndent, line.indent >= bodyIndent + 3 {
      return !endsSentence(last, source) && !endsEarly(last, before: line, source)
        && line.indent < bodyIndent + 12
    }
    if bodyIndent == nil, line.indent > last.indent + 12 { return false }
    return goesOn(last, line, source)
  }

  /// Whether the words of one line go on in the next, by where it ends.
  private func goesOn(_ last: PrintedLine, _ line: PrintedLine, _ source: Span<UInt8>) -> Bool {
    if !endsEarly(last, before: line, source) { return true }
    if endsSentence(last, source) { return false }
    if source[line.start].isLower || source[last.end - 1] == UInt8(ascii: ",") || endsOpen(last, source) { return true }
    if LineOpening.isTerm(source, line.start, line.end) { return true }
    guard last.indent == line.indent else { return false }
    let first = lines[blockStart]
    let isBroken = isRagged || LineOpening.isTerm(source, last.start, last.end) || endsInBrackets(last, source)
    return isBroken && isSentence(first, source)
      || margin <= ParagraphLayout.longestWrapped && last.width * 4 >= margin * 3 && opensSentence(first, source)
  }

  /// Whether a line opens with a word that opens sentences: "On May 2, 2031, Harrow Mills entered into an Asset
  /// Purchase".
  private func opensSentence(_ line: PrintedLine, _ source: Span<UInt8>) -> Bool {
    var end = line.start
    while end < line.end, !source[end].isWhiteSpace { end += 1 }
    return isOpener(line.start..<end, source)
  }

  private func isOpener(_ word: Range<Int>, _ source: Span<UInt8>) -> Bool {
    ParagraphLayout.openers.contains {
      $0.utf8CodeUnitCount == word.count && HTMLAttributes.matches($0, source, word)
    }
  }

  /// Whether a line is the start of a sentence and no heading: one of its words has a small letter, be it after a word
  /// that opens sentences.
  private func isSentence(_ line: PrintedLine, _ source: Span<UInt8>) -> Bool {
    if LineOpening.isItem(source, line.start, line.end) { return false }
    var start = line.start
    var isFirst = true
    while start < line.end {
      var end = start
      while end < line.end, !source[end].isWhiteSpace { end += 1 }
      let word = start..<end
      if isFirst ? isOpener(word, source) : source[start].isLower && !isSmallWord(word, source) { return true }
      isFirst = false
      start = end
      while start < line.end, source[start].isWhiteSpace { start += 1 }
    }
    return false
  }

  private func isSmallWord(_ word: Range<Int>, _ source: Span<UInt8>) -> Bool {
    ParagraphLayout.smallWords.contains {
      $0.utf8CodeUnitCount == word.count && HTMLAttributes.matches($0, source, word)
    }
  }

  /// Words that open a sentence and seldom a heading.
  private static let openers: [StaticString] = ["on", "in", "effective", "the", "as", "pursuant", "under", "this"]

  /// Words that headings, too, print small.
  private static let smallWords: [StaticString] = [
    "a", "an", "the", "of", "into", "with", "to", "by", "for", "and", "or", "in", "on", "from", "under", "certain",
  ]

  /// Whether a line of several words ends on one that none ends on: an article or a preposition.
  private func endsOpen(_ line: PrintedLine, _ source: Span<UInt8>) -> Bool {
    var start = line.end
    while start > line.start, source[start - 1].isLower { start -= 1 }
    guard start > line.start, source[start - 1] == 32 else { return false }
    let word = start..<line.end
    return ParagraphLayout.openWords.contains { open in
      open.utf8CodeUnitCount == word.count && HTMLAttributes.matches(open, source, word)
    }
  }

  /// Whether brackets that a line opens stay open at its end: "under an Agreement (the "Merger".
  private func endsInBrackets(_ line: PrintedLine, _ source: Span<UInt8>) -> Bool {
    for i in (line.start..<line.end).reversed() {
      if source[i] == UInt8(ascii: ")") { return false }
      if source[i] == UInt8(ascii: "(") { return true }
    }
    return false
  }

  private static let openWords: [StaticString] = ["a", "an", "the", "of", "into", "with", "to"]

  /// Whether a paragraph goes on after the end of a page.
  private func joinsAcross(_ index: Int, _ last: Int, _ source: Span<UInt8>) -> Bool {
    if index == last + 2, lines[last + 1].kind == .blank, lines[last].width >= 58, !lines[last].isRow,
      !lines[index].isRow,
      source[lines[index].start].isLower, !endsSentence(lines[last], source)
    {
      // An empty line in the middle of a sentence, as in a text with double spacing.
      return !LineOpening.isLabel(source, lines[index].start, lines[index].end)
    }
    var hasPageBreak = false
    for between in (last + 1)..<index {
      switch lines[between].kind {
      case .pageBreak, .furniture: hasPageBreak = true
      case .rule, .markup: return false
      default: break
      }
    }
    guard hasPageBreak, !lines[index].isRow, !lines[last].isRow else { return false }
    let line = lines[index]
    if LineOpening.isLabel(source, line.start, line.end) || endsSentence(lines[last], source) { return false }
    if line.hang > 0 { return false }
    return source[line.start].isLower || source[lines[last].end - 1] == UInt8(ascii: ",")
  }

  /// Whether the first word of `line` would have fitted on the line before.
  private func endsEarly(_ last: PrintedLine, before line: PrintedLine, _ source: Span<UInt8>) -> Bool {
    var wordEnd = line.start
    while wordEnd < line.end, !source[wordEnd].isWhiteSpace { wordEnd += 1 }
    // Lines this long are not wrapped: each is a paragraph.
    if margin > ParagraphLayout.longestWrapped { return true }
    let room = max(margin, 60) - last.width
    return wordEnd - line.start + 1 <= room - (margin < 60 ? 20 : 0)
  }

  private static let longestWrapped = 160

  private func endsSentence(_ line: PrintedLine, _ source: Span<UInt8>) -> Bool {
    guard line.end > line.start else { return true }
    switch source[line.end - 1] {
    case UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "?"), UInt8(ascii: "!"):
      return true
    case UInt8(ascii: ")"), UInt8(ascii: "\""):
      return line.end - 2 > line.start && source[line.end - 2] == UInt8(ascii: ".")
    default: return false
    }
  }

  /// Whether two lines are centred over each other.
  private func isCentred(_ a: PrintedLine, _ b: PrintedLine) -> Bool {
    guard a.indent >= 6, b.indent >= 6, abs(a.indent - b.indent) >= 2 else { return false }
    return abs((a.indent + a.width) - (b.indent + b.width)) <= 4
  }
}

/// How a line begins, where that makes it a block of its own.
enum LineOpening {
  /// `By:`, `Name:`, `Title:` and their kin, as in a signature block, and `/s/`.
  static func isLabel(_ source: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard start < end else { return false }
    if source[start] == UInt8(ascii: "/") { return begins("/s/", source, start, end) }
    switch source[start].lowered {
    case UInt8(ascii: "b"): return begins("by:", source, start, end) || begins("by /s/", source, start, end)
    case UInt8(ascii: "n"): return begins("name:", source, start, end)
    case UInt8(ascii: "t"): return begins("title:", source, start, end)
    case UInt8(ascii: "i"): return begins("its:", source, start, end)
    case UInt8(ascii: "d"): return begins("date:", source, start, end) || begins("dated:", source, start, end)
    case UInt8(ascii: "("):
      return begins("(registrant", source, start, end) || begins("(exact name", source, start, end)
    case UInt8(ascii: "s"): return end - start <= 10 && begins("signature", source, start, end)
    default: return false
    }
  }

  /// An exhibit number alone on its line: `10.2`, `4.1*`.
  static func isExhibitNumber(_ source: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard end - start >= 3, end - start <= 8, source[start].isDigit else { return false }
    var points = 0
    for i in start..<end {
      if source[i] == UInt8(ascii: ".") {
        points += 1
      } else if !source[i].isDigit, source[i] != UInt8(ascii: "*"), source[i] != UInt8(ascii: "+") {
        return false
      }
    }
    return points > 0 && source[end - 1] != UInt8(ascii: ".")
  }

  /// A row of an exhibit list with its number spelled out: `Exhibit 99.1 -- Press release`, `Exhibit 10(a): Lease`.
  static func isExhibitRow(_ source: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard begins("exhibit ", source, start, end) else { return false }
    var i = start + 8
    while i < end, source[i] == 32 { i += 1 }
    let number = i
    while i < end,
      source[i].isAlphanumeric || [UInt8(ascii: "."), UInt8(ascii: "("), UInt8(ascii: ")")].contains(source[i])
    {
      i += 1
    }
    guard i > number, i - number <= 8, source[number].isDigit else { return false }
    while i < end, source[i] == 32 { i += 1 }
    return i < end && (source[i] == UInt8(ascii: "-") || source[i] == UInt8(ascii: ":"))
  }

  /// A row of an exhibit list that opens with its number: `10.2 Lease`, `(c) 99.1 Press release`.
  static func isNumberedRow(_ source: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    var i = start
    if end - i > 4, source[i] == UInt8(ascii: "("), source[i + 1].isLetter, source[i + 2] == UInt8(ascii: ")") {
      i += 3
      while i < end, source[i] == 32 { i += 1 }
    }
    let number = i
    while i < end, source[i].isDigit { i += 1 }
    guard i > number, i - number <= 2, i + 1 < end, source[i] == UInt8(ascii: "."), source[i + 1].isDigit else {
      return false
    }
    let decimals = i + 1
    i += 1
    while i < end, source[i].isDigit { i += 1 }
    guard i - decimals <= 3 else { return false }
    while i < end, source[i] == UInt8(ascii: "*") || source[i] == UInt8(ascii: "+") { i += 1 }
    guard i < end, source[i] == 32 else { return false }
    while i < end, source[i] == 32 { i += 1 }
    return i < end && source[i].isUpper
  }

  /// Brackets of the sentence in the line above, `(the "Seller"), and`, and no number of a list, `(iii).`, open it.
  static func isTerm(_ source: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard start < end, source[start] == UInt8(ascii: "("),
      let close = (start..<min(end, start + 48)).first(where: { source[$0] == UInt8(ascii: ")") }), close - start > 4,
      close + 1 < end
    else { return false }
    switch source[close + 1] {
    case UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: ";"): return true
    default: return false
    }
  }

  /// `Item 5`, `ITEM 1.01`.
  static func isItem(_ source: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard begins("item", source, start, end) else { return false }
    var i = start + 4
    if i < end, source[i].lowered == UInt8(ascii: "s") { i += 1 }
    while i < end, source[i].isWhiteSpace { i += 1 }
    return i < end && source[i].isDigit
  }

  private static func begins(_ word: StaticString, _ source: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    HTMLAttributes.matches(word, source, start..<min(start + word.utf8CodeUnitCount, end))
  }
}
