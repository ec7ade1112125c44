/// Marks what belongs to the pages of an ASCII document and not to its text: page numbers at the ends of pages,
/// and heads or feet that are printed on page after page.
enum PageFurniture {
  static func mark(_ lines: inout [PrintedLine], _ source: Span<UInt8>) {
    let breaks = lines.indices.filter { lines[$0].kind == .pageBreak }
    var heads: [(line: Int, hash: UInt64)] = []
    var counts: [UInt64: Int] = [:]
    for page in breaks + [lines.count] {
      for step in [-1, 1] {
        guard let index = edge(of: lines, from: page, step: step) else { continue }
        if isNumber(lines[index], source) {
          lines[index].kind = .furniture
          if let inner = edge(of: lines, from: index, step: step) {
            heads.append((inner, hash(lines[inner], source)))
          }
        } else {
          heads.append((index, hash(lines[index], source)))
        }
      }
    }
    for head in heads { counts[head.hash, default: 0] += 1 }
    // A line that every other page begins or ends with, and at least three do.
    let least = max(3, breaks.count / 2)
    for head in heads where counts[head.hash, default: 0] >= least {
      if lines[head.line].isText { lines[head.line].kind = .furniture }
    }
  }

  /// The next line with text, over empty lines and rules.
  private static func edge(of lines: [PrintedLine], from page: Int, step: Int) -> Int? {
    var i = page + step
    while lines.indices.contains(i) {
      switch lines[i].kind {
      case .text: return i
      case .blank, .rule, .furniture: i += step
      case .pageBreak, .markup: return nil
      }
    }
    return nil
  }

  private static func isNumber(_ line: PrintedLine, _ source: Span<UInt8>) -> Bool {
    guard line.end - line.start <= PageNumber.longest else { return false }
    var bytes: [UInt8] = []
    for i in line.start..<line.end { bytes.append(source[i]) }
    return PageNumber.isPageNumber(bytes, 0..<bytes.count)
  }

  /// A hash of a line's letters: page numbers and spacing in a head do not count.
  private static func hash(_ line: PrintedLine, _ source: Span<UInt8>) -> UInt64 {
    var value: UInt64 = 0xCBF2_9CE4_8422_2325
    for i in line.start..<line.end where source[i].isLetter {
      value = (value ^ UInt64(source[i] | 0x20)) &* 0x100_0000_01B3
    }
    return value
  }
}

/// Documents that are typed with an empty line after every line.
enum DoubleSpacing {
  /// Takes the single empty lines out of a document that is double-spaced: among its long lines, most stand alone.
  ///
  /// Where lines are wider than a page, each is a paragraph of its own and an empty line parts them.
  static func close(_ lines: inout [PrintedLine]) {
    var alone = 0
    var long = 0
    var endless = 0
    for index in lines.indices where lines[index].isText && lines[index].width >= 50 {
      long += 1
      let before = index == 0 || !lines[index - 1].isText
      let after = index + 1 == lines.count || !lines[index + 1].isText
      if before, after { alone += 1 }
      if lines[index].width > widestPage { endless += 1 }
    }
    guard long >= 6, alone * 4 >= long * 3, endless * 20 <= long else { return }
    var closed: [PrintedLine] = []
    closed.reserveCapacity(lines.count)
    for index in lines.indices {
      let isBetween =
        index > 0 && index + 1 < lines.count && lines[index - 1].isText && lines[index + 1].isText
      if lines[index].kind == .blank, isBetween { continue }
      closed.append(lines[index])
    }
    lines = closed
  }

  private static let widestPage = 132
}
