extension Document.Format {
  /// Whether a person reads it: all else is passed over.
  var hasText: Bool { self == .html || self == .ascii }

  /// What the content of a document is, by its first bytes and by its type.
  static func detect(in source: Span<UInt8>, _ range: Range<Int>, type: String?) -> Document.Format {
    var i = range.lowerBound
    while i < range.upperBound,
      source[i].isWhiteSpace || source[i] == 0xEF || source[i] == 0xBB || source[i] == 0xBF
    {
      i += 1
    }
    func begins(_ word: StaticString) -> Bool {
      SubmissionMarkup.matches(word, source, at: i, end: range.upperBound)
    }
    if begins("<pdf>") || begins("%pdf-") { return .pdf }
    if begins("<xbrl>") {
      // Inline XBRL is HTML within this tag.
      let head = i..<min(range.upperBound, i + 4096)
      if HTMLAttributes.find("<html", in: source, from: head.lowerBound, to: head.upperBound) != nil {
        return .html
      }
      return .xml
    }
    if begins("<xml>") || begins("<json>") { return .xml }
    if begins("begin 6") || begins("begin 7") {
      return type?.hasPrefix("GRAPHIC") == true ? .graphic : .uuencoded
    }
    if begins("pk\u{3}\u{4}") { return .zip }
    if type == "GRAPHIC" || type == "COVER" && range.isEmpty { return .graphic }
    if type == "ZIP" { return .zip }
    if type == "XML" || type == "JSON" || type == "EXCEL" || type?.hasPrefix("EX-101") == true { return .xml }
    if isBinary(source, i..<min(range.upperBound, i + 1024)) { return .binary }
    if isHTML(source, i..<min(range.upperBound, i + 1 << 16)) { return .html }
    if begins("<?xml") { return .xml }
    return .ascii
  }

  private static func isBinary(_ source: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var control = 0
    for i in range where source[i] < 32 && !source[i].isWhiteSpace { control += 1 }
    return control * 20 > range.count
  }

  /// Whether tags of HTML occur that EDGAR's ASCII documents never had.
  private static func isHTML(_ source: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var i = range.lowerBound
    while i < range.upperBound {
      i = ByteScan.find(UInt8(ascii: "<"), in: source, from: i, to: range.upperBound)
      var last = i + 1
      while last < range.upperBound,
        source[last].isLetter || source[last].isDigit || source[last] == UInt8(ascii: "!")
      {
        last += 1
      }
      if last < range.upperBound, source[last].isWhiteSpace || source[last] == UInt8(ascii: ">") {
        let name = (i + 1)..<last
        for tag in tags where HTMLAttributes.matches(tag, source, name) { return true }
      }
      i = last
    }
    return false
  }

  /// The plain text within an HTML document that is nothing but a shell around it, `<html><body>` and plain lines: a
  /// browser would run the lines together, and some tools write filings of the 1990s so.
  static func plainText(in source: Span<UInt8>, _ range: Range<Int>) -> Range<Int>? {
    var start = range.lowerBound
    var shells = 0
    while true {
      while start < range.upperBound, source[start].isWhiteSpace { start += 1 }
      guard
        let tag = shell.first(where: { SubmissionMarkup.matches($0, source, at: start, end: range.upperBound) })
      else { break }
      start += tag.utf8CodeUnitCount
      shells += 1
    }
    guard shells > 0 else { return nil }
    // White space belongs to the first line.
    while start > range.lowerBound, source[start - 1] == 32 || source[start - 1] == 9 { start -= 1 }
    var end = range.upperBound
    while end > start {
      let open = lastTag(in: source, start..<end)
      guard open < end, open + 1 < end, source[open + 1] == UInt8(ascii: "/") else { break }
      end = open
    }
    return start < end && !isHTML(source, start..<end) ? start..<end : nil
  }

  /// Where the tag begins that a stretch ends with; its end where it ends with none.
  private static func lastTag(in source: Span<UInt8>, _ range: Range<Int>) -> Int {
    var i = range.upperBound
    while i > range.lowerBound, source[i - 1].isWhiteSpace { i -= 1 }
    guard i > range.lowerBound, source[i - 1] == UInt8(ascii: ">") else { return range.upperBound }
    let limit = max(range.lowerBound, i - 16)
    while i > limit {
      i -= 1
      if source[i] == UInt8(ascii: "<") { return i }
    }
    return range.upperBound
  }

  private static let shell: [StaticString] = ["<html>", "<head>", "</head>", "<body>", "<div>"]

  private static let tags: [StaticString] = [
    "html", "!doctype", "body", "div", "p", "font", "br", "td", "tr", "center", "span", "title", "head", "h1",
    "h2", "pre",
    "h3", "hr", "li",
  ]
}
