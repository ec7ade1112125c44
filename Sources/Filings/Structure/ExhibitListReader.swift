/// Reads the exhibit list of Item 7 or 9.01 and the exhibit index as one list.
struct ExhibitListReader {
  private let blocks: Blocks
  private var bytes: [UInt8] { blocks.bytes }
  private var entries: [ExhibitEntry] = []
  /// The row of each number.
  private var rows: [String: Int] = [:]

  private init(_ blocks: Blocks) { self.blocks = blocks }

  static func read(_ blocks: Blocks, items: [Item], documents: [Document]) -> [ExhibitEntry] {
    var reader = ExhibitListReader(blocks)
    var last = 0
    for item in items {
      last = max(last, blocks.index(at: item.headingPlace.range.upperBound))
      guard item.number == "7" || item.number == "9.01" else { continue }
      reader.section(item.body.range, isIndex: false)
    }
    for index in last..<blocks.count where SectionEnds.isExhibitIndex(blocks, blocks.ranges[index]) {
      reader.section(blocks.ranges[index].upperBound..<blocks.bytes.count, isIndex: true)
      break
    }
    reader.attach(documents)
    return reader.entries
  }

  /// Reads the rows within a stretch of the text.
  private mutating func section(_ range: Range<Int>, isIndex: Bool) {
    var index = blocks.index(at: range.lowerBound)
    var isList = isIndex
    var sinceRow = 0
    while index < blocks.count, blocks.ranges[index].lowerBound < range.upperBound {
      var block = blocks.ranges[index].clamped(to: range)
      if !isList, isListHeading(block) { isList = true }
      if let heading = ExhibitListHeading.read(bytes, block), heading.isFollowed(bytes) {
        isList = isList || heading.isNamed
        block = heading.rest
      }
      guard let row = ExhibitRow.read(bytes, block), isList || !row.isBare else {
        // The index is the last thing in a report; what is pasted after it is none of it.
        sinceRow += block.contains { bytes[$0].isLetter } ? 1 : 0
        if isIndex, sinceRow > 12 || (sinceRow > 4 && block.count > 500) { break }
        index += 1
        continue
      }
      sinceRow = 0
      index += 1
      var description = row.description
      if description.isEmpty {
        // The number stands alone on its line, a footnote mark perhaps on the next.
        while index < blocks.count, blocks.ranges[index].upperBound <= range.upperBound,
          blocks.ranges[index].allSatisfy({ ExhibitRow.isMark(bytes, $0) || bytes[$0].isWhiteSpace })
        {
          index += 1
        }
        guard index < blocks.count, blocks.ranges[index].lowerBound < range.upperBound else { break }
        let next = blocks.ranges[index]
        if ExhibitRow.read(bytes, next) != nil || !ExhibitRow.isDescription(bytes, next) { continue }
        description = next
        index += 1
      }
      while index < blocks.count, blocks.ranges[index].upperBound <= range.upperBound,
        ExhibitRow.goesOn(bytes, description, blocks.ranges[index])
      {
        description = description.lowerBound..<blocks.ranges[index].upperBound
        index += 1
      }
      var rows = ExhibitRun(bytes, row, description)
      while let (row, description) = rows.next() { add(row, description) }
    }
  }

  /// `(c) Exhibits.`, `(d) Exhibits`, `Exhibits`, `Exhibit No. Description`, `The following exhibits are filed:`: here a
  /// whole number is an exhibit's.
  private func isListHeading(_ block: Range<Int>) -> Bool {
    guard block.count <= 160 else { return false }
    let letters = blocks.letters(block)
    if letters.hasPrefix("thefollowing"), let last = ByteSearch.trimmed(bytes, block).last,
      bytes[last] == UInt8(ascii: ":"), ByteSearch.contains("exhibit", in: bytes, block)
    {
      return true
    }
    return letters == "exhibit" || letters.hasPrefix("exhibitn") || letters.hasPrefix("exhibitdescription")
      || letters.hasPrefix("exhibits") || letters.dropFirst().hasPrefix("exhibit")
  }

  /// Whether the rows are merely counted, 1, 2, 3, while the documents have numbers of the form's own.
  private func isCounted(_ attached: [ExhibitNumber]) -> Bool {
    guard entries.count == attached.count else { return false }
    let counted = entries.indices.map { String($0 + 1) }
    return entries.map(\.number) == counted && attached != counted.compactMap(ExhibitNumber.init)
  }

  /// Rows that are merely counted are the documents left over, in order, where there are as many.
  private mutating func attachInOrder(_ documents: [Document]) {
    let rows = entries.indices.filter { index in
      entries[index].document == nil && !entries[index].isIncorporatedByReference
        && entries[index].number.utf8.allSatisfy(\.isDigit)
    }
    guard rows.count == documents.count else { return }
    for (row, document) in zip(rows, documents) { entries[row].document = document.index }
  }

  private mutating func add(_ row: ExhibitRow, _ range: Range<Int>) {
    let cells = ExhibitRow.descriptionCell(bytes, range)
    let description = blocks.string(cells)
    let place = blocks.place(cells)
    let isReference =
      ByteSearch.contains("incorporated by reference", in: bytes, range)
      || ByteSearch.contains("incorporated herein by reference", in: bytes, range)
    if let index = rows[row.number] {
      if description.utf8.count > entries[index].description.utf8.count {
        entries[index].description = description
        entries[index].places.insert(place, at: 0)
      } else {
        entries[index].places.append(place)
      }
      if isReference { entries[index].isIncorporatedByReference = true }
    } else {
      rows[row.number] = entries.count
      entries.append(
        ExhibitEntry(
          number: row.number, description: description, places: [place],
          isIncorporatedByReference: isReference))
    }
  }

  /// Finds the attached document of each row, by its type.
  private mutating func attach(_ documents: [Document]) {
    func number(_ document: Document) -> ExhibitNumber? {
      guard let type = document.type, type.hasPrefix("EX-") else { return nil }
      return ExhibitNumber(String(type.dropFirst(3)))
    }
    let attached = documents.filter { number($0) != nil }
    if isCounted(attached.compactMap(number)) { return attachInOrder(attached) }
    // By number, and then documents whose type is only a group: EX-10 is some exhibit 10.x.
    var waiting: [ExhibitNumber: [Int]] = [:]
    for document in attached.reversed() {
      if let number = number(document) { waiting[number, default: []].append(document.index) }
    }
    var taken = Set<Int>()
    for isGroup in [false, true] {
      for index in entries.indices where entries[index].document == nil {
        guard let wanted = ExhibitNumber(entries[index].number) else { continue }
        guard let found = waiting[isGroup ? wanted.group : wanted]?.popLast() else { continue }
        entries[index].document = found
        taken.insert(found)
      }
    }
    attachInOrder(attached.filter { !taken.contains($0.index) })
  }
}

/// An exhibit number in parts, so that `10.01` is `10.1`.
struct ExhibitNumber: Hashable {
  private var parts: [String] = []

  init?(_ printed: String) {
    var part = ""
    var wasDigit: Bool?
    for byte in printed.utf8 {
      let isDigit = byte.isDigit
      if !byte.isAlphanumeric || (wasDigit != nil && wasDigit != isDigit) {
        if !part.isEmpty { parts.append(part) }
        part = ""
        wasDigit = nil
      }
      guard byte.isAlphanumeric else { continue }
      if isDigit, part == "0" { part = "" }
      part.unicodeScalars.append(Unicode.Scalar(byte.lowered))
      wasDigit = isDigit
    }
    if !part.isEmpty { parts.append(part) }
    if parts.isEmpty { return nil }
  }

  /// The number without its decimals.
  var group: ExhibitNumber {
    var group = self
    group.parts = Array(parts.prefix(1))
    return group
  }
}
