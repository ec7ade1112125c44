/// The column at the right of the rows of a list that says on which page an exhibit is, or how it is filed:
/// `10.1  Purchase Agreement among    12`, `10.2  Lease between    Filed herewith`.
///
/// Where a row goes on in the next line, the words of that column would stand within those of the row.
struct SideColumn {
  /// Where the text of the row ends before the gap in front of the cell.
  var textEnd: Int
  /// The column of the cell's first byte.
  var column: Int
  /// The offset of the cell's first byte.
  var start: Int

  /// Whether a cell of a further line stands in this column.
  func holds(_ cell: SideColumn) -> Bool { abs(cell.column - column) <= 2 }

  /// The last cell of a line, behind a gap of three columns or more.
  static func last(_ line: PrintedLine, _ source: Span<UInt8>) -> SideColumn? {
    var start = line.end
    var width = 0
    while start > line.start {
      if source[start - 1].isWhiteSpace {
        var end = start
        while end > line.start, source[end - 1].isWhiteSpace { end -= 1 }
        if start - end >= 3 || source[start - 1] == 9 {
          return end > line.start ? SideColumn(textEnd: end, column: line.width - width, start: start) : nil
        }
        width += start - end
        start = end
      } else {
        start -= 1
        width += 1
      }
    }
    return nil
  }

  /// The column beside a row that goes on in the next line: a page, how the exhibit is filed, or what has a cell of the
  /// next line under it.
  static func beside(_ line: PrintedLine, before next: PrintedLine, _ source: Span<UInt8>) -> SideColumn? {
    guard let cell = last(line, source), cell.column > line.hang + 8 else { return nil }
    if isPage(cell.start..<line.end, source) { return source[cell.textEnd - 1] == UInt8(ascii: "$") ? nil : cell }
    if next.isRow, next.hang == 0, let below = last(next, source), cell.holds(below) { return cell }
    return ways.contains {
      HTMLAttributes.matches($0, source, cell.start..<min(line.end, cell.start + $0.utf8CodeUnitCount))
    }
      ? cell : nil
  }

  private static func isPage(_ cell: Range<Int>, _ source: Span<UInt8>) -> Bool {
    cell.count <= 3 && cell.allSatisfy { source[$0].isDigit }
  }

  private static let ways: [StaticString] = ["filed ", "incorporated ", "previously ", "page "]
}
