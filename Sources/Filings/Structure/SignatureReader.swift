/// Reads the signatures under a report, line by line as they are printed.
struct SignatureReader {
  private let blocks: Blocks
  private var bytes: [UInt8] { blocks.bytes }
  private var signatures: [SignatureBlock] = []
  private var current: SignatureBlock
  private var company: Filing.Printed<String>?
  private var date: Filing.Printed<String>?
  /// What the next plain line can be.
  private var expects = Expectation.company

  private enum Expectation { case company, signatory, title, titleEnd, nothing }

  /// Reads from the signatures' heading to the exhibit index or the end.
  static func read(_ blocks: Blocks, items: [Item]) -> [SignatureBlock] {
    let after = items.last.map { blocks.index(at: $0.headingPlace.range.upperBound) } ?? 0
    let ends = SectionEnds(blocks, after: after)
    guard let first = ends.signatures else { return [] }
    var last = blocks.count
    if let index = ends.exhibitIndex, index > first { last = index }
    let end = blocks.ranges[min(last, first + 60) - 1].upperBound
    var reader = SignatureReader(
      blocks: blocks, current: SignatureBlock(place: blocks.place(blocks.ranges[first])))
    reader.run(blocks.ranges[first].lowerBound..<end)
    return reader.signatures
  }

  private init(blocks: Blocks, current: SignatureBlock) {
    self.blocks = blocks
    self.current = current
  }

  private mutating func run(_ range: Range<Int>) {
    var isAct = false
    for line in lines(in: range) {
      if SectionEnds.isSignatureHeading(blocks, line), line.count < 40 { continue }
      // The sentence by which the report is signed may run over several lines.
      if beginsAct(line) { isAct = true }
      if isAct {
        if endsAct(line) { isAct = false }
        continue
      }
      if date == nil, let found = PrintedDate.first(in: bytes, range: line) {
        date = Filing.Printed(found.iso, at: blocks.place(found.range))
      }
      for cell in cells(line) { read(cell) }
    }
    close()
  }

  private func lines(in range: Range<Int>) -> [Range<Int>] {
    let lines = blocks.text.lines
    var index = lines.boundary(where: { Int($0.start) >= range.lowerBound })
    var found: [Range<Int>] = []
    while index < lines.count, Int(lines[index].end) <= range.upperBound {
      found.append(Int(lines[index].start)..<Int(lines[index].end))
      index += 1
    }
    return found
  }

  private mutating func read(_ cell: Range<Int>) {
    guard let line = SignatureLine.read(bytes, cell) else { return }
    let place = current.place.range
    switch line.kind {
    case .signature:
      if current.signatory != nil, expects != .signatory { close() }
      if let name = line.value { current.signatory = self.name(name) }
      expects = line.value == nil ? .signatory : .title
    case .name:
      if let name = line.value { current.signatory = self.name(name) }
      expects = .title
    case .title:
      if let title = line.value { current.title = blocks.printed(title) }
      expects = line.value == nil ? .title : .titleEnd
    case .plain:
      guard let value = line.value, plain(value) else { return }
    }
    current.place.range = min(place.lowerBound, cell.lowerBound)..<max(place.upperBound, cell.upperBound)
  }

  /// A line without a label: by its place the company, the name in print, or the title.
  ///
  /// - Returns: Whether it was any of them.
  private mutating func plain(_ value: Range<Int>) -> Bool {
    switch expects {
    case .company:
      company = blocks.printed(value)
    case .signatory:
      current.signatory = name(value)
      expects = .title
    case .title:
      if isSignatory(value) {
        current.signatory = name(value)
      } else if let comma = nameEnd(value) {
        // `Jane Doe, Treasurer`
        current.title = blocks.printed(comma..<value.upperBound)
        expects = .titleEnd
      } else {
        current.title = blocks.printed(value)
        expects = .titleEnd
      }
    case .titleEnd:
      guard let place = current.title?.place,
        TitleEnding.isOpen(bytes, place.range) || bytes[value.lowerBound].isLower
      else {
        expects = .nothing
        return false
      }
      current.title = blocks.printed(place.range.lowerBound..<value.upperBound)
    case .nothing:
      return false
    }
    return true
  }

  /// A name, without the comma before a title on the next line.
  private func name(_ range: Range<Int>) -> Filing.Printed<String> {
    var name = ByteSearch.trimmed(bytes, range)
    while let last = name.last, bytes[last] == UInt8(ascii: ",") { name = name.lowerBound..<last }
    return blocks.printed(name)
  }

  /// Whether a line is the name of who signed, printed under the signature.
  private func isSignatory(_ value: Range<Int>) -> Bool {
    guard let name = current.signatory?.value else { return false }
    let letters = blocks.letters(value)
    if Self.letters(name) == letters { return true }
    return letters.utf8.count >= 6 && mayShareWords(name, letters) && sharesWords(name, blocks.string(value))
  }

  /// Whether two lines begin with the same letter, as far as it is plain.
  private func mayShareWords(_ a: String, _ letters: String) -> Bool {
    guard let first = a.utf8.first, first.isLetter else { return true }
    return letters.utf8.first == first.lowered
  }

  /// The same first and last word, as in `Ann Roe` and `Ann E. Roe`.
  private func sharesWords(_ a: String, _ b: String) -> Bool {
    let a = a.uppercased().split { !$0.isLetter }
    let b = b.uppercased().split { !$0.isLetter }
    guard a.count >= 2, b.count >= 2, b.count <= a.count + 1 else { return false }
    // `W.A. Freeman` is `William A. Freeman`.
    let isInitial = a[0].count == 1 || b[0].count == 1
    return (isInitial ? a[0].first == b[0].first : a[0] == b[0]) && a.contains { $0 == b.last }
  }

  /// The offset after the name of who signed and a comma, where a line begins with them.
  private func nameEnd(_ value: Range<Int>) -> Int? {
    guard let name = current.signatory?.value,
      let comma = value.first(where: { bytes[$0] == UInt8(ascii: ",") }),
      blocks.letters(value.lowerBound..<comma) == Self.letters(name)
    else { return nil }
    return comma + 1
  }

  private static func letters(_ name: String) -> String {
    String(decoding: name.utf8.filter(\.isLetter).map(\.lowered).prefix(64), as: UTF8.self)
  }

  private mutating func close() {
    if current.signatory != nil {
      current.company = company
      current.date = date
      signatures.append(current)
    }
    current = SignatureBlock(
      place: blocks.place(current.place.range.upperBound..<current.place.range.upperBound))
  }

  private func beginsAct(_ range: Range<Int>) -> Bool {
    ByteSearch.contains("pursuant to the requirement", in: bytes, range)
  }

  private func endsAct(_ range: Range<Int>) -> Bool {
    ByteSearch.contains("authorized", in: bytes, range) || ByteSearch.contains("indicated", in: bytes, range)
      || (range.last.map { bytes[$0] == UInt8(ascii: ".") || bytes[$0] == UInt8(ascii: ":") } ?? false)
  }

  /// The cells of a line; a label and its value are one.
  private func cells(_ range: Range<Int>) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var start = range.lowerBound
    for i in range.lowerBound...range.upperBound where i == range.upperBound || bytes[i] == 9 {
      let cell = start..<i
      if i < range.upperBound, SignatureLine.isLabel(bytes, cell) { continue }
      if !cell.isEmpty { cells.append(cell) }
      start = i + 1
    }
    return cells
  }
}

/// Whether a title goes on in the next line.
enum TitleEnding {
  static func isOpen(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard let last = range.last else { return false }
    if bytes[last] == UInt8(ascii: ",") || bytes[last] == UInt8(ascii: "&")
      || bytes[last] == UInt8(ascii: "-")
    {
      return true
    }
    for word: StaticString in [
      " and", " of", " chief", "chief", " vice", " executive", " senior", " general", " principal",
      " financial", " accounting",
      " operating", " assistant", " associate", " deputy", " corporate", " the", " for",
    ] {
      let count = word.utf8CodeUnitCount
      if range.count >= count,
        ByteSearch.matches(bytes, at: range.upperBound - count, end: range.upperBound, word)
      {
        return true
      }
    }
    return false
  }
}
