/// Reads the table of securities registered under Section 12(b), which covers have had since 2019.
enum RegisteredSecurities {
  static func read(_ blocks: Blocks, _ indices: Range<Int>) -> [Cover.RegisteredSecurity] {
    let bytes = blocks.bytes
    guard let heading = heading(blocks, indices) else { return [] }
    var securities: [Cover.RegisteredSecurity] = []
    var title: Range<Int>?
    for index in (heading + 1)..<max(indices.upperBound, heading + 1) {
      let block = blocks.ranges[index]
      if isEnd(bytes, block) { break }
      if isCaption(bytes, block) {
        title = nil
        continue
      }
      let cells = cells(bytes, block)
      guard cells.count >= 2, let exchange = cells.last, isExchange(bytes, exchange) else {
        // The first lines of a title that is broken over several.
        if cells.count == 1 { title = (title?.lowerBound ?? block.lowerBound)..<block.upperBound }
        continue
      }
      let first = (title?.lowerBound ?? cells[0].lowerBound)..<cells[0].upperBound
      securities.append(
        Cover.RegisteredSecurity(
          title: blocks.printed(first), symbol: cells.count > 2 ? blocks.printed(cells[1]) : nil,
          exchange: blocks.printed(exchange)))
      title = nil
    }
    return securities
  }

  /// The block that says under which section the securities are registered.
  private static func heading(_ blocks: Blocks, _ indices: Range<Int>) -> Int? {
    let end = indices.isEmpty ? 0 : blocks.ranges[indices.upperBound - 1].upperBound
    var i = 0
    while let found = ByteSearch.first("section 12(b)", in: blocks.bytes, i..<end) {
      let index = blocks.index(at: found)
      if ByteSearch.contains("registered", in: blocks.bytes, blocks.ranges[index]) { return index }
      i = blocks.ranges[index].upperBound
    }
    return nil
  }

  private static func isEnd(_ bytes: [UInt8], _ block: Range<Int>) -> Bool {
    for phrase: StaticString in [
      "indicate by check", "emerging growth", "section 12(g)", "securities act of 1933",
    ]
    where ByteSearch.contains(phrase, in: bytes, block) {
      return true
    }
    return false
  }

  private static func isCaption(_ bytes: [UInt8], _ block: Range<Int>) -> Bool {
    for phrase: StaticString in [
      "title of each", "trading symbol", "name of each", "name of exchange", "which registered", "symbol(s)",
      "of each class",
    ] where ByteSearch.contains(phrase, in: bytes, block) {
      return true
    }
    return false
  }

  private static func isExchange(_ bytes: [UInt8], _ cell: Range<Int>) -> Bool {
    for word: StaticString in ["nyse", "nasdaq", "exchange", "otc", "cboe", "amex"]
    where ByteSearch.contains(word, in: bytes, cell) {
      return true
    }
    return false
  }

  private static func cells(_ bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var start = range.lowerBound
    for i in range.lowerBound...range.upperBound where i == range.upperBound || bytes[i] == 9 {
      let cell = ByteSearch.trimmed(bytes, start..<i)
      if !cell.isEmpty { cells.append(cell) }
      start = i + 1
    }
    return cells
  }
}
