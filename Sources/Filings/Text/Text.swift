/// The text of a document as a person would read it, in UTF-8, with a map back to the bytes of the file.
///
/// Tags are dropped, character references decoded, page furniture (`<PAGE>`, page numbers, running heads) left
/// out. White space is folded to single spaces. `\n` ends a block: a paragraph, a heading, a table row, a list
/// entry. `\t` stands between the cells of a table row, in source order. The lines of a wrapped ASCII
/// paragraph are joined by a space; ``lines`` still tells them apart.
///
/// Quotation marks and dashes keep the character that was printed (as UTF-8); no-break spaces are plain spaces,
/// soft hyphens and zero-width characters are gone, as are control characters.
package struct Text: Sendable {
  /// The text in UTF-8.
  package var bytes: [UInt8]
  /// Leads text offsets back to the file: ascending in both, one entry a stretch that was copied unchanged.
  package var runs: [Run]
  /// The printed lines: for ASCII each physical line, for HTML each block.
  package var lines: [Line]

  package init(bytes: [UInt8] = [], runs: [Run] = [], lines: [Line] = []) {
    self.bytes = bytes
    self.runs = runs
    self.lines = lines
  }

  /// A stretch of text that was copied from the file; a decoded reference is a run of its own.
  package struct Run: Sendable, Hashable {
    /// Offset in the text.
    package var text: Int32
    /// Number of bytes of text.
    package var textLength: Int32
    /// Offset in the file.
    package var source: Int
    /// Number of bytes in the file that the stretch came from.
    package var sourceLength: Int32

    package init(text: Int32, textLength: Int32, source: Int, sourceLength: Int32) {
      self.text = text
      self.textLength = textLength
      self.source = source
      self.sourceLength = sourceLength
    }
  }

  /// A printed line.
  package struct Line: Sendable, Hashable {
    /// Offset of the first byte in the text.
    package var start: Int32
    /// Offset past the last byte, without the line's end.
    package var end: Int32
    /// Columns of white space before it (ASCII); for HTML 0.
    package var indent: Int32
    /// Whether a block starts with it.
    package var startsBlock: Bool

    package init(start: Int32, end: Int32, indent: Int32, startsBlock: Bool) {
      self.start = start
      self.end = end
      self.indent = indent
      self.startsBlock = startsBlock
    }
  }
}
