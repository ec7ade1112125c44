internal import DealModel

/// Diagnostics of a graph as lines that editors and other programs understand: `file:line: warning: text`.
enum DiagnosticLines {
  /// A line for each error and each warning; notes stand in the document only.
  ///
  /// - Parameters:
  ///   - graph: The graph.
  ///   - place: What to call the file.
  ///   - bytes: The file's bytes as read, for line numbers.
  static func lines(_ graph: Graph, place: String, bytes: [UInt8]) -> [String] {
    // The offsets of a compressed file count its decompressed bytes, which are not at hand here.
    let isPlain = graph.filings.first?.source.bytes == bytes.count
    return graph.diagnostics.filter { $0.severity != .note }.map { diagnostic in
      let start = isPlain ? diagnostic.evidence.first?.start : nil
      let line = start.map { ":\(LineNumber.of($0, in: bytes))" } ?? ""
      return "\(place)\(line): \(diagnostic.severity): \(diagnostic.message) [\(diagnostic.code)]"
    }
  }
}

/// Lines of a file, counted from 1.
enum LineNumber {
  /// The line that a byte stands in.
  static func of(_ offset: Int, in bytes: [UInt8]) -> Int {
    bytes[..<min(max(offset, 0), bytes.count)].count { $0 == UInt8(ascii: "\n") } + 1
  }
}
