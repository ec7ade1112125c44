/// Finds the items of a report by their headings.
struct ItemReader {
  private let blocks: Blocks
  private var bytes: [UInt8] { blocks.bytes }

  private init(_ blocks: Blocks) { self.blocks = blocks }

  /// The items in the order of the text.
  ///
  /// An item that a sentence mentions is none; of an item that a table of
  /// contents lists too, the one with a text counts.
  static func read(_ blocks: Blocks) -> [Item] {
    let reader = ItemReader(blocks)
    var headings: [ItemHeading] = []
    var index = 0
    while index < blocks.count {
      if let heading = ItemHeading.read(blocks, index) {
        headings.append(heading)
        index = heading.nextBlock
      } else {
        index += 1
      }
    }
    headings = reader.oneNumbering(headings)
    return reader.items(headings)
  }

  /// A report uses one numbering; a number of the other is a reference or a misprint.
  private func oneNumbering(_ headings: [ItemHeading]) -> [ItemHeading] {
    let new = headings.count { $0.numbers.contains(where: ItemTable.isNew) }
    guard new > 0, new < headings.count else { return headings }
    return headings.filter { $0.numbers.contains(where: ItemTable.isNew) == (new * 2 >= headings.count) }
  }

  private func items(_ headings: [ItemHeading]) -> [Item] {
    guard let lastHeading = headings.last else { return [] }
    let ends = SectionEnds(blocks, after: lastHeading.nextBlock)
    // Where each number heads a text for the last time, and which have one already.
    var last: [String: Int] = [:]
    for (index, heading) in headings.enumerated() {
      for number in heading.numbers { last[number] = index }
    }
    var seen = Set<String>()
    var items: [Item] = []
    for (index, heading) in headings.enumerated() {
      let next = index + 1 < headings.count ? headings[index + 1].range.lowerBound : ends.itemsEnd
      let body = ByteSearch.trimmed(
        bytes, min(heading.bodyStart, next)..<max(heading.bodyStart, next))
      let isContents = isContents(body)
      if isContents, heading.numbers.contains(where: { last[$0] ?? index > index }) { continue }
      for number in heading.numbers where seen.insert(number).inserted || !isContents {
        items.append(
          Item(
            number: number, heading: heading.caption.map { blocks.string($0) },
            headingPlace: blocks.place(heading.range), body: blocks.place(body)))
      }
    }
    return items
  }

  /// Whether a body is no more than what stands between and under the entries of a table of contents: page numbers,
  /// the names of the signatures, of the exhibit index, and of exhibits.
  private func isContents(_ body: Range<Int>) -> Bool {
    var index = blocks.index(at: body.lowerBound)
    while index < blocks.count, blocks.ranges[index].lowerBound < body.upperBound {
      let block = blocks.ranges[index].clamped(to: body)
      index += 1
      if !block.contains(where: { bytes[$0].isLetter }) { continue }
      if block.count <= 80,
        SectionEnds.isSignatureHeading(blocks, block) || SectionEnds.isExhibitIndex(blocks, block)
          || isContentsEntry(block)
      {
        continue
      }
      return false
    }
    return true
  }

  private func isContentsEntry(_ block: Range<Int>) -> Bool {
    for word: StaticString in ["ex-", "exhibit ", "signature", "table of contents", "index to exhibits"]
    where ByteSearch.matches(bytes, at: block.lowerBound, end: block.upperBound, word) {
      return true
    }
    return false
  }
}

/// Where the items of a report end: the signatures or the exhibit index.
struct SectionEnds {
  /// The offset where the last item ends.
  var itemsEnd: Int
  /// The block that heads the signatures.
  var signatures: Int?
  /// The block that heads the exhibit index.
  var exhibitIndex: Int?

  init(_ blocks: Blocks, after first: Int) {
    itemsEnd = blocks.bytes.count
    for index in min(first, blocks.count)..<blocks.count {
      let range = blocks.ranges[index]
      if signatures == nil, Self.isSignatureHeading(blocks, range) { signatures = index }
      if exhibitIndex == nil, Self.isExhibitIndex(blocks, range) { exhibitIndex = index }
      if signatures != nil, exhibitIndex != nil { break }
    }
    for index in [signatures, exhibitIndex].compactMap({ $0 }) {
      itemsEnd = min(itemsEnd, blocks.ranges[index].lowerBound)
    }
  }

  static func isSignatureHeading(_ blocks: Blocks, _ range: Range<Int>) -> Bool {
    guard let first = range.first, range.count >= 9 else { return false }
    switch blocks.bytes[first].lowered {
    case UInt8(ascii: "s"):
      guard range.count <= 40 else { return false }
      let letters = blocks.letters(range)
      return letters == "signature" || letters == "signatures" || letters == "signaturepage"
    case UInt8(ascii: "p"):
      return ByteSearch.matches(blocks.bytes, at: first, end: range.upperBound, "pursuant to the requirement")
    default: return false
    }
  }

  static func isExhibitIndex(_ blocks: Blocks, _ range: Range<Int>) -> Bool {
    guard let first = range.first, range.count >= 12, range.count <= 60 else { return false }
    switch blocks.bytes[first].lowered {
    case UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "l"):
      switch blocks.letters(range) {
      case "exhibitindex", "exhibitsindex", "indextoexhibits", "indexofexhibits", "listofexhibits",
        "exhibitlist",
        "indextoexhibit":
        return true
      default: return false
      }
    default: return false
    }
  }
}
