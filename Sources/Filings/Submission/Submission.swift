/// The documents of a full submission text file, one after the other.
///
/// All offsets are those of the file. What has no text is let go as it is passed over, so that memory holds no more
/// than the largest document with text.
struct Submission {
  /// A document by its bytes.
  struct Part {
    var type: String?
    var sequence: Int?
    var filename: String?
    var description: String?
    var content: Range<Int>
    var format = Document.Format.ascii
    /// Whether `</DOCUMENT>` was there.
    var isClosed = true
  }

  let header: SubmissionHeader?
  private(set) var window: Window
  private let name: String
  /// Where the search for the next document begins; nothing where there is none.
  private var next: Int?
  /// The content of a file without `<DOCUMENT>`, which is one document.
  private var whole: Range<Int>?

  /// The most bytes of one document with text: offsets in a text have 32 bits.
  static let largest = 1 << 30
  /// How many bytes tell what a document is.
  private static let opening = 1 << 20

  /// Reads the header of a file.
  init(_ file: Window, name: String) throws(FilingError) {
    var window = file
    var from = 0
    var first: Int?
    while true {
      try window.fill()
      let end = window.bytes.count
      first = SubmissionMarkup.nextDocument(window.bytes.span, from: from, to: end)
      if first != nil || window.isComplete { break }
      guard end <= Self.largest else { throw .tooLarge(name) }
      from = max(0, end - SubmissionMarkup.longestTag)
    }
    let end = window.bytes.count
    header = SubmissionHeader.read(window.bytes.span, 0..<min(first ?? min(end, 1 << 16), end))
    if first == nil {
      guard end <= Self.largest else { throw .tooLarge(name) }
      let start = header == nil ? 0 : SubmissionMarkup.afterHeader(window.bytes.span, end) ?? 0
      whole = start..<end
    }
    next = first.map { $0 - SubmissionMarkup.documentTag }
    self.window = window
    self.name = name
  }

  /// The next document; its bytes are held if it has text.
  mutating func part() throws(FilingError) -> Part? {
    if let content = whole {
      whole = nil
      return Part(content: content, format: .detect(in: window.bytes.span, content, type: nil))
    }
    guard let offset = next, let start = try document(after: offset) else { return nil }
    window.drop(before: start)
    return try read(from: start)
  }

  /// The offset after the next `<DOCUMENT>`.
  private mutating func document(after offset: Int) throws(FilingError) -> Int? {
    var from = offset
    while true {
      let end = window.bytes.count
      if let found = SubmissionMarkup.nextDocument(window.bytes.span, from: from - window.base, to: end) {
        return found + window.base
      }
      if window.isComplete { return nil }
      from = max(from, window.end - SubmissionMarkup.longestTag)
      window.drop(before: from)
      try window.fill()
    }
  }

  /// Reads the document whose `<DOCUMENT>` ends before `start`, and sets ``next`` behind it.
  private mutating func read(from start: Int) throws(FilingError) -> Part {
    try window.fill(to: start + Self.opening)
    var part = Part(content: start..<start)
    let contentStart =
      window.base
      + SubmissionMarkup.tags(
        window.bytes.span, from: start - window.base, to: window.bytes.count, &part)
    var close = contentStart
    var textEnd: Int?
    var format: Document.Format?
    while true {
      let end = window.bytes.count
      let found = SubmissionMarkup.nextEndTag(window.bytes.span, from: close - window.base, to: end)
      // A tag at the window's edge is looked at again with what follows.
      if found + SubmissionMarkup.longestTag > end, !window.isComplete {
        close = max(close, min(found, end - SubmissionMarkup.longestTag) + window.base)
        if format == nil {
          format = .detect(in: window.bytes.span, contentStart - window.base..<end, type: part.type)
        }
        if format?.hasText == false {
          window.drop(before: close)
        } else if window.end - contentStart > Self.largest {
          throw .tooLarge(name)
        }
        try window.fill()
        continue
      }
      close = found + window.base
      guard found < end else { break }
      if SubmissionMarkup.matches("</text>", window.bytes.span, at: found, end: end) {
        textEnd = close
      } else if SubmissionMarkup.matches("</document>", window.bytes.span, at: found, end: end) {
        break
      }
      close += 2
    }
    part.isClosed = close < window.end
    part.content = contentStart..<max(contentStart, min(textEnd ?? close, window.end))
    let held = part.content.lowerBound - window.base..<part.content.upperBound - window.base
    part.format = format ?? .detect(in: window.bytes.span, held, type: part.type)
    next = min(window.end, close)
    return part
  }
}

/// The tags of a submission around its documents.
enum SubmissionMarkup {
  /// The bytes of the longest tag that is looked for, `</DOCUMENT>`, and some more.
  static let longestTag = 16
  /// The bytes of `<DOCUMENT>`.
  static let documentTag = 10

  /// Reads the tags before `<TEXT>`, one a line, and gives the offset of the content.
  static func tags(
    _ source: Span<UInt8>, from start: Int, to end: Int, _ part: inout Submission.Part
  ) -> Int {
    var i = start
    while i < end {
      while i < end, source[i].isWhiteSpace { i += 1 }
      guard i < end, source[i] == UInt8(ascii: "<") else { break }
      let lineEnd = ByteScan.find(10, in: source, from: i, to: end)
      let tagEnd = ByteScan.find(UInt8(ascii: ">"), in: source, from: i, to: lineEnd)
      guard tagEnd < lineEnd else { break }
      let name = i..<(tagEnd + 1)
      if HTMLAttributes.matches("<text>", source, name) { return tagEnd + 1 }
      let value = value(source, (tagEnd + 1)..<lineEnd)
      if HTMLAttributes.matches("<type>", source, name) {
        part.type = value?.uppercased()
      } else if HTMLAttributes.matches("<sequence>", source, name) {
        part.sequence = value.flatMap { Int($0) }
      } else if HTMLAttributes.matches("<filename>", source, name) {
        part.filename = value
      } else if HTMLAttributes.matches("<description>", source, name) {
        part.description = value
      } else {
        break
      }
      i = lineEnd
    }
    // Where the tags end without `<TEXT>`, the content begins there.
    return min(i, end)
  }

  static func matches(_ word: StaticString, _ source: Span<UInt8>, at i: Int, end: Int) -> Bool {
    let count = word.utf8CodeUnitCount
    return i + count <= end && HTMLAttributes.matches(word, source, i..<(i + count))
  }

  /// The offset after the next `<DOCUMENT>`.
  static func nextDocument(_ source: Span<UInt8>, from offset: Int, to end: Int) -> Int? {
    var i = offset
    while true {
      i = ByteScan.findPair(UInt8(ascii: "<"), UInt8(ascii: "D"), in: source, from: i, to: end)
      guard i < end else { return nil }
      if matches("<document>", source, at: i, end: end) { return i + documentTag }
      i += 2
    }
  }

  /// The next place that looks like `</TE` or `</DO`: a test for four bytes at sixteen places at a time, since every
  /// byte of the parts that are passed over goes through it.
  static func nextEndTag(_ source: Span<UInt8>, from offset: Int, to end: Int) -> Int {
    let slash = SIMD16<UInt8>(repeating: UInt8(ascii: "/"))
    let lower = SIMD16<UInt8>(repeating: 0x20)
    let t = SIMD16<UInt8>(repeating: UInt8(ascii: "t"))
    let e = SIMD16<UInt8>(repeating: UInt8(ascii: "e"))
    let d = SIMD16<UInt8>(repeating: UInt8(ascii: "d"))
    let o = SIMD16<UInt8>(repeating: UInt8(ascii: "o"))
    var i = offset
    while i &+ 19 <= end {
      let second = unsafe source.bytes.unsafeLoadUnaligned(fromByteOffset: i &+ 1, as: SIMD16<UInt8>.self)
      let third =
        unsafe source.bytes.unsafeLoadUnaligned(fromByteOffset: i &+ 2, as: SIMD16<UInt8>.self) | lower
      let fourth =
        unsafe source.bytes.unsafeLoadUnaligned(fromByteOffset: i &+ 3, as: SIMD16<UInt8>.self) | lower
      let text = (third .== t) .& (fourth .== e)
      let document = (third .== d) .& (fourth .== o)
      let hit = ByteScan.firstHit((second .== slash) .& (text .| document))
      if hit < 16 { return i &+ hit }
      i &+= 16
    }
    while i &+ 1 < end {
      if source[i] == UInt8(ascii: "<"), source[i &+ 1] == UInt8(ascii: "/") { return i }
      i &+= 1
    }
    return end
  }

  static func afterHeader(_ source: Span<UInt8>, _ end: Int) -> Int? {
    for tag: StaticString in ["</sec-header>", "</ims-header>"] {
      if let found = HTMLAttributes.find(tag, in: source, from: 0, to: end) {
        return found + tag.utf8CodeUnitCount
      }
    }
    return nil
  }

  /// The rest of a line as a String; nothing where it is empty.
  static func value(_ source: Span<UInt8>, _ range: Range<Int>) -> String? {
    var bytes: [UInt8] = []
    for i in range where i < source.count { bytes.append(source[i] >= 0x20 ? source[i] : 32) }
    let value = ByteSearch.folded(bytes, 0..<bytes.count)
    return value.isEmpty ? nil : value
  }
}
