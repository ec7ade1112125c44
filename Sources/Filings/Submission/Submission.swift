/// The parts of a full submission text file, by their bytes.
struct Submission {
  var header: SubmissionHeader?
  var documents: [Part] = []

  struct Part {
    var type: String?
    var sequence: Int?
    var filename: String?
    var description: String?
    var content: Range<Int>
    /// Whether `</DOCUMENT>` was there.
    var isClosed = true
  }

  /// Finds the documents of a submission; a file without `<DOCUMENT>` is one document.
  static func split(_ source: Span<UInt8>) -> Submission {
    var submission = Submission()
    let end = source.count
    var i = SubmissionMarkup.nextDocument(source, from: 0, to: end)
    submission.header = SubmissionHeader.read(source, 0..<min(i ?? min(end, 1 << 16), end))
    guard i != nil else {
      let start = submission.header == nil ? 0 : SubmissionMarkup.afterHeader(source, end) ?? 0
      submission.documents = [Part(content: start..<end)]
      return submission
    }
    while let start = i {
      let (part, next) = part(source, from: start, to: end)
      submission.documents.append(part)
      i = SubmissionMarkup.nextDocument(source, from: next, to: end)
    }
    return submission
  }

  /// Reads the document whose `<DOCUMENT>` ends before `start`.
  private static func part(_ source: Span<UInt8>, from start: Int, to end: Int) -> (part: Part, next: Int) {
    var part = Part(content: start..<end)
    var i = start
    // The tags before `<TEXT>`, one a line.
    while i < end {
      while i < end, source[i].isWhiteSpace { i += 1 }
      guard i < end, source[i] == UInt8(ascii: "<") else { break }
      let lineEnd = ByteScan.find(10, in: source, from: i, to: end)
      let tagEnd = ByteScan.find(UInt8(ascii: ">"), in: source, from: i, to: lineEnd)
      guard tagEnd < lineEnd else { break }
      let name = i..<(tagEnd + 1)
      if HTMLAttributes.matches("<text>", source, name) {
        i = tagEnd + 1
        break
      }
      let value = SubmissionMarkup.value(source, (tagEnd + 1)..<lineEnd)
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
    let contentStart = min(i, end)
    var close = contentStart
    var textEnd: Int?
    while true {
      close = SubmissionMarkup.nextEndTag(source, from: close, to: end)
      guard close < end else { break }
      if SubmissionMarkup.matches("</text>", source, at: close, end: end) {
        textEnd = close
      } else if SubmissionMarkup.matches("</document>", source, at: close, end: end) {
        break
      }
      close += 2
    }
    part.isClosed = close < end
    part.content = contentStart..<max(contentStart, min(textEnd ?? close, end))
    return (part, min(end, close))
  }
}

/// The tags of a submission around its documents.
enum SubmissionMarkup {
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
      if matches("<document>", source, at: i, end: end) { return i + 10 }
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
