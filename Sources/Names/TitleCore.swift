extension AgreementTitles {
  /// A title without what is no part of it: "Form of", a leading article, dates, the list of parties, brackets that
  /// tell where it is filed.
  package static func titleCore(_ title: String) -> String {
    let title = PrintedWords(title)
    var start = dateLength(title)
    while let opening = openings.first(where: { title.reads($0, at: start) && start + $0.count < title.count }) {
      start += opening.count
    }
    var end =
      (start..<title.count).dropFirst().first { place in closings.contains { title.reads($0, at: place) } }
      ?? title.count
    end = withoutFilingNote(title, start..<end)
    var core = title.joined(start..<end)
    while let length = marks(",;:-–—“\" ", atEndOf: core) { core.removeLast(length) }
    while let length = marks("“\"–—*† ", atStartOf: core) { core.removeFirst(length) }
    let quotes = Array("“".utf8)
    let isQuoted = core.indices.contains { core[$0...].starts(with: quotes) }
    while !isQuoted, let length = marks("”\"*†", atEndOf: core) { core.removeLast(length) }
    return String(decoding: core, as: UTF8.self)
  }

  /// The length of the one of some marks that the bytes end with.
  private static func marks(_ marks: StaticString, atEndOf bytes: [UInt8]) -> Int? {
    var length = 1
    while length < min(4, bytes.count), bytes[bytes.count - length] & 0xc0 == 0x80 { length += 1 }
    return isMark(bytes.suffix(length), marks) ? length : nil
  }

  /// The length of the one of some marks that the bytes start with.
  private static func marks(_ marks: StaticString, atStartOf bytes: [UInt8]) -> Int? {
    var length = 1
    while length < min(4, bytes.count), bytes[length] & 0xc0 == 0x80 { length += 1 }
    return isMark(bytes.prefix(length), marks) ? length : nil
  }

  private static func isMark(_ character: ArraySlice<UInt8>, _ marks: StaticString) -> Bool {
    guard !character.isEmpty else { return false }
    return marks.withUTF8Buffer { marks in
      var place = 0
      while place < marks.count {
        var length = 1
        while place + length < marks.count, unsafe marks[place + length] & 0xc0 == 0x80 { length += 1 }
        if unsafe character.elementsEqual(marks[place..<place + length]) { return true }
        place += length
      }
      return false
    }
  }

  /// Words before the title itself.
  private static let openings = phrases(
    """
    form of; forms of; copy of; executed copy of; conformed copy of; draft of; the; that certain; those certain; certain; a; an; specimen; draft
    """)

  /// Words that end a title, where they do not begin it.
  private static let closings = phrases(
    """
    dated; effective; entered into; made as of; made and entered; by and between; by and among; by and amongst; among; amongst; between
    executed; as of; issued; filed as; filed herewith
    """)

  /// Words after a bracket that tells where an instrument is filed.
  private static let filingWords = WordKeySet(
    words: """
      included incorporated filed contained previously see attached the form without with this
      """)

  private static func phrases(_ text: String) -> [[[UInt8]]] {
    PhraseList.entries(text).map { PhraseList.words($0.phrase).map { Array($0.utf8) } }
  }

  /// The number of words of a date ("May 2, 2011", "2 May 2011") that opens the title.
  private static func dateLength(_ title: PrintedWords) -> Int {
    guard title.count > 3, title.bare(2).count == 4, let year = Int(title.string(2)), 1900...2100 ~= year else {
      return 0
    }
    let first = title.string(0)
    let second = title.string(1)
    return isMonth(first) && isDay(second) || isDay(first) && isMonth(second) ? 3 : 0
  }

  private static func isDay(_ word: String) -> Bool {
    Int(word).map { 1...31 ~= $0 } ?? false
  }

  private static func isMonth(_ word: String) -> Bool {
    let letters = word.hasSuffix(".") ? String(word.dropLast()) : word
    return letters.utf8.count > 2 && monthNames.contains { $0.hasPrefix(letters) }
  }

  private static let monthNames = PhraseList.words(
    "january february march april may june july august september october november december")

  /// The end of the words before a bracket at their end that says where the instrument is filed.
  private static func withoutFilingNote(_ title: PrintedWords, _ words: Range<Int>) -> Int {
    guard let last = words.last, title.ends(last, with: ")]"),
      let open = words.dropFirst().last(where: { title.starts($0, with: "([") }),
      filingWords.contains(WordKey(title.string(open)))
    else { return words.upperBound }
    return open
  }
}

/// The words of a title, cut at white space.
private struct PrintedWords {
  private let bytes: [UInt8]
  private var words: [Range<Int>] = []
  /// The words without quotes and brackets before them and commas behind them.
  private var bare: [Range<Int>] = []

  init(_ title: String) {
    bytes = Array(title.utf8)
    var i = 0
    while i < bytes.count {
      let gap = WordKey.gapLength(bytes.span, i)
      if gap > 0 {
        i += gap
        continue
      }
      let start = i
      while i < bytes.count, WordKey.gapLength(bytes.span, i) == 0 { i += 1 }
      words.append(start..<i)
      bare.append(bareRange(start..<i))
    }
  }

  var count: Int { words.count }

  func bare(_ word: Int) -> Range<Int> { bare[word] }

  /// A bare word in lower case.
  func string(_ word: Int) -> String { String(decoding: bytes[bare[word]], as: UTF8.self).lowercased() }

  /// Whether a phrase in lower case stands at a word.
  func reads(_ phrase: [[UInt8]], at place: Int) -> Bool {
    guard place + phrase.count <= bare.count else { return false }
    for offset in phrase.indices {
      let range = bare[place + offset]
      guard range.count == phrase[offset].count else { return false }
      for i in range.indices {
        let byte = bytes[i]
        let lower = byte &- 0x41 < 26 ? byte | 0x20 : byte
        guard lower == phrase[offset][i - range.lowerBound] else { return false }
      }
    }
    return true
  }

  func starts(_ word: Int, with marks: StaticString) -> Bool {
    words[word].first.map { isOne(bytes[$0], of: marks) } ?? false
  }

  func ends(_ word: Int, with marks: StaticString) -> Bool {
    words[word].last.map { isOne(bytes[$0], of: marks) } ?? false
  }

  /// Words with single spaces between.
  func joined(_ range: Range<Int>) -> [UInt8] {
    var joined: [UInt8] = []
    for word in range {
      if !joined.isEmpty { joined.append(0x20) }
      joined += bytes[words[word]]
    }
    return joined
  }

  private func bareRange(_ word: Range<Int>) -> Range<Int> {
    var start = word.lowerBound
    while start < word.upperBound {
      if isOne(bytes[start], of: "(\"[") {
        start += 1
      } else if word.upperBound - start >= 3, bytes[start] == 0xe2, bytes[start + 1] == 0x80, bytes[start + 2] == 0x9c {
        start += 3
      } else {
        break
      }
    }
    var end = word.upperBound
    while end > start, isOne(bytes[end - 1], of: ",;:") { end -= 1 }
    return start..<end
  }

  private func isOne(_ byte: UInt8, of marks: StaticString) -> Bool {
    marks.withUTF8Buffer { unsafe $0.contains(byte) }
  }
}
