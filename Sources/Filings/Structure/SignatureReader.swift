/// Reads the signatures under a report.
struct SignatureReader {
  private let blocks: Blocks
  private var bytes: [UInt8] { blocks.bytes }

  /// The blocks from the signatures' heading to the exhibit index or the end.
  static func read(_ blocks: Blocks, items: [Item]) -> [SignatureBlock] {
    let after = items.last.map { blocks.index(at: $0.headingPlace.range.upperBound) } ?? 0
    let ends = SectionEnds(blocks, after: after)
    guard let first = ends.signatures else { return [] }
    var last = blocks.count
    if let index = ends.exhibitIndex, index > first { last = index }
    return SignatureReader(blocks: blocks).signatures(first..<min(last, first + 60))
  }

  private func signatures(_ indices: Range<Int>) -> [SignatureBlock] {
    var signatures: [SignatureBlock] = []
    var current = SignatureBlock(place: blocks.place(blocks.ranges[indices.lowerBound]))
    var company: Filing.Printed<String>?
    var date: Filing.Printed<String>?
    var wantsTitle = false
    func close() {
      guard current.signatory != nil else { return }
      current.company = company
      current.date = date
      signatures.append(current)
    }
    for index in indices.dropFirst() {
      let block = blocks.ranges[index]
      if date == nil, let found = PrintedDate.first(in: bytes, range: block), !isAct(block) {
        date = Filing.Printed(found.iso, at: blocks.place(found.range))
      }
      for cell in cells(block) {
        guard let line = SignatureLine.read(bytes, cell) else { continue }
        switch line.kind {
        case .signature:
          if current.signatory != nil, wantsTitle == false || current.title != nil {
            close()
            current = SignatureBlock(place: blocks.place(block))
          }
          if let name = line.value { current.signatory = blocks.printed(name) }
          wantsTitle = true
        case .name:
          if let name = line.value { current.signatory = blocks.printed(name) }
          wantsTitle = true
        case .title:
          if let title = line.value { current.title = blocks.printed(title) }
          wantsTitle = false
        case .plain:
          guard let value = line.value else { continue }
          if current.signatory == nil {
            if !isAct(value) { company = blocks.printed(value) }
          } else if wantsTitle, current.title == nil {
            if current.signatory?.value.uppercased() != blocks.string(value).uppercased() {
              current.title = blocks.printed(value)
              wantsTitle = false
            }
          }
        }
        current.place.range =
          min(
            current.place.range.lowerBound, cell.lowerBound)..<max(
            current.place.range.upperBound, cell.upperBound)
      }
    }
    close()
    return signatures
  }

  /// Whether a block is the sentence by which the report is signed.
  private func isAct(_ range: Range<Int>) -> Bool {
    ByteSearch.contains("pursuant to the requirement", in: bytes, range)
      || ByteSearch.contains("duly authorized", in: bytes, range)
      || ByteSearch.contains("duly caused", in: bytes, range)
  }

  private func cells(_ range: Range<Int>) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var start = range.lowerBound
    for i in range.lowerBound...range.upperBound where i == range.upperBound || bytes[i] == 9 {
      // A label and its value stand in cells of their own.
      let cell = start..<i
      if i < range.upperBound, SignatureLine.isLabel(bytes, cell) { continue }
      if !cell.isEmpty { cells.append(cell) }
      start = i + 1
    }
    return cells
  }
}

/// One line of a signature block.
struct SignatureLine {
  enum Kind { case signature, name, title, plain }
  var kind: Kind
  var value: Range<Int>?

  static func isLabel(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let range = ByteSearch.trimmed(bytes, range)
    guard let last = range.last, range.count <= 8 else { return false }
    return bytes[last] == UInt8(ascii: ":")
      || ByteSearch.matches(bytes, at: range.lowerBound, end: range.upperBound, "by")
  }

  static func read(_ bytes: [UInt8], _ range: Range<Int>) -> SignatureLine? {
    var rest = ByteSearch.trimmed(bytes, range)
    func take(_ label: StaticString) -> Bool {
      guard ByteSearch.matches(bytes, at: rest.lowerBound, end: rest.upperBound, label) else { return false }
      rest = ByteSearch.trimmed(bytes, (rest.lowerBound + label.utf8CodeUnitCount)..<rest.upperBound)
      return true
    }
    var kind = Kind.plain
    if take("date:") || take("dated:") || take("dated") || take("date") { return nil }
    if take("by:")
      || take("by")
        && (take(":") || ByteSearch.matches(bytes, at: rest.lowerBound, end: rest.upperBound, "/s"))
    {
      kind = .signature
    }
    if take("/s/") || take("/ s /") || take("/s") { kind = .signature }
    if kind == .plain {
      if take("name:") || take("printed name:") { kind = .name }
      if take("title:") || take("its:") { kind = .title }
    }
    while let first = rest.first, !bytes[first].isAlphanumeric, bytes[first] < 0x80 {
      rest = (first + 1)..<rest.upperBound
    }
    if bytes[rest].filter(\.isLetter).count < 2 {
      return kind == .plain ? nil : SignatureLine(kind: kind, value: nil)
    }
    // "(Registrant)" and its kin say nothing of their own.
    if kind == .plain {
      for word: StaticString in ["registrant", "signature", "(registrant", "name and title"]
      where ByteSearch.matches(bytes, at: rest.lowerBound, end: rest.upperBound, word) {
        return nil
      }
      if PrintedDate.first(in: bytes, range: rest)?.range.count ?? 0 > rest.count / 2 { return nil }
    }
    return SignatureLine(kind: kind, value: rest)
  }
}
