/// Takes the heads and feet of the pages out of a text that was an HTML document, and joins the paragraphs that the
/// pages' ends had cut.
enum RunningHeads {
  /// - Parameter pageEnds: The offsets in the text at which pages end, ascending.
  static func remove(from text: inout Text, _ facts: inout [InlineFact], pageEnds: [Int]) {
    guard !pageEnds.isEmpty, text.lines.count > 1 else { return }
    let edges = pageEnds.compactMap { edge(text, at: $0) }
    let cut = repeated(text, edges)
    join(&text, edges, without: cut)
    guard !cut.isEmpty else { return }
    TextCut.remove(cut.sorted(), from: &text, &facts)
  }

  /// The last line of a page and the first of the next.
  private static func edge(_ text: Text, at offset: Int) -> (last: Int, first: Int)? {
    let first = text.lines.boundary(where: { Int($0.start) >= offset })
    return first > 0 && first < text.lines.count ? (first - 1, first) : nil
  }

  /// The lines that half of the pages, and three at least, begin or end with, but for a number.
  private static func repeated(_ text: Text, _ edges: [(last: Int, first: Int)]) -> Set<Int> {
    var lines: [UInt64: Set<Int>] = [:]
    for edge in edges {
      for (line, salt) in [(edge.last, UInt64(1)), (edge.first, UInt64(2))] {
        guard let hash = hash(text, text.lines[line]) else { continue }
        lines[hash ^ salt, default: []].insert(line)
      }
    }
    let least = max(3, edges.count / 2)
    var cut = Set<Int>()
    for (_, found) in lines where found.count >= least { cut.formUnion(found) }
    return cut
  }

  /// A hash of the letters of a short line; nothing for a long one, or one without letters.
  private static func hash(_ text: Text, _ line: Text.Line) -> UInt64? {
    guard line.end - line.start <= 160 else { return nil }
    var value: UInt64 = 0xCBF2_9CE4_8422_2325
    var letters = 0
    for i in Int(line.start)..<Int(line.end) where text.bytes[i].isLetter {
      value = (value ^ UInt64(text.bytes[i] | 0x20)) &* 0x100_0000_01B3
      letters += 1
    }
    return letters >= 3 ? value : nil
  }

  /// A line that goes on in small letters over the end of a page is one with the line there.
  private static func join(
    _ text: inout Text, _ edges: [(last: Int, first: Int)], without cut: Set<Int>
  ) {
    for edge in edges {
      var last = edge.last
      var first = edge.first
      // A foot and a head of two lines at most are between.
      for _ in 0..<2 where last > 0 && cut.contains(last) { last -= 1 }
      for _ in 0..<2 where first + 1 < text.lines.count && cut.contains(first) { first += 1 }
      let end = Int(text.lines[last].end)
      let start = Int(text.lines[first].start)
      guard !cut.contains(last), !cut.contains(first), last < first, end > 0, start > end,
        text.bytes[start].isLower,
        isOpen(text.bytes[end - 1]), text.bytes[end] == 10,
        !text.bytes[Int(text.lines[last].start)..<end].contains(9)
      else { continue }
      text.bytes[end] = 32
      text.lines[first].startsBlock = false
    }
  }

  private static func isOpen(_ byte: UInt8) -> Bool {
    byte.isLower || byte == UInt8(ascii: ",") || byte.isDigit
  }
}

/// Cuts lines out of a text, with the runs that lead to their bytes.
enum TextCut {
  /// - Parameter lines: The indices of the lines, ascending.
  static func remove(_ lines: [Int], from text: inout Text, _ facts: inout [InlineFact]) {
    // A line goes with the separator after it, or before it where it is the last.
    var cuts: [Range<Int>] = []
    for index in lines {
      let line = text.lines[index]
      var range = Int(line.start)..<min(Int(line.end) + 1, text.bytes.count)
      if index + 1 == text.lines.count, range.lowerBound > 0 {
        range = (range.lowerBound - 1)..<range.upperBound
      }
      if let last = cuts.last, last.upperBound >= range.lowerBound {
        cuts[cuts.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        cuts.append(range)
      }
    }
    var kept: [Range<Int>] = []
    var start = 0
    for cut in cuts {
      if cut.lowerBound > start { kept.append(start..<cut.lowerBound) }
      start = cut.upperBound
    }
    if start < text.bytes.count { kept.append(start..<text.bytes.count) }
    let removed = Set(lines)
    let shifter = Shifter(kept)
    let keptLines = text.lines.indices.filter { !removed.contains($0) }
    var out = Text()
    out.bytes.reserveCapacity(text.bytes.count)
    for range in kept { out.bytes.append(contentsOf: text.bytes[range]) }
    out.lines = keptLines.map { index in
      var line = text.lines[index]
      let start = shifter.moved(Int(line.start))
      let end = shifter.moved(Int(line.end))
      line.start = Int32(clamping: min(start, out.bytes.count))
      line.end = Int32(clamping: min(end, out.bytes.count))
      return line
    }
    out.runs = shifter.moved(text.runs)
    facts = facts.map { fact in
      var fact = fact
      let start = shifter.moved(fact.text.lowerBound)
      fact.text = start..<max(start, shifter.moved(fact.text.upperBound))
      return fact
    }
    text = out
  }

  /// Moves offsets of the whole text to the text that is kept.
  private struct Shifter {
    private let kept: [Range<Int>]
    private let offsets: [Int]

    init(_ kept: [Range<Int>]) {
      self.kept = kept
      var offset = 0
      var offsets: [Int] = []
      for range in kept {
        offsets.append(offset)
        offset += range.count
      }
      self.offsets = offsets
    }

    /// The first stretch that ends after `offset`.
    private func index(_ offset: Int) -> Int { kept.boundary(where: { $0.upperBound > offset }) }

    func moved(_ offset: Int) -> Int {
      let index = index(offset)
      guard index < kept.count else { return (offsets.last ?? 0) + (kept.last?.count ?? 0) }
      return offsets[index] + max(0, offset - kept[index].lowerBound)
    }

    func moved(_ runs: [Text.Run]) -> [Text.Run] {
      var out: [Text.Run] = []
      out.reserveCapacity(runs.count)
      for run in runs {
        var i = index(Int(run.text))
        let whole = Int(run.text)..<(Int(run.text) + Int(run.textLength))
        while i < kept.count, kept[i].lowerBound < whole.upperBound {
          let part = kept[i].clamped(to: whole)
          if !part.isEmpty {
            let isCopy = run.textLength == run.sourceLength
            let skipped = part.lowerBound - whole.lowerBound
            out.append(
              Text.Run(
                text: Int32(clamping: offsets[i] + part.lowerBound - kept[i].lowerBound),
                textLength: Int32(clamping: part.count), source: run.source + (isCopy ? skipped : 0),
                sourceLength: isCopy ? Int32(clamping: part.count) : run.sourceLength))
          }
          i += 1
        }
      }
      return out
    }
  }
}
