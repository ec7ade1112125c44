/// One `<DOCUMENT>` of a submission, or the whole of a bare file.
package struct Document: Sendable {
  /// The 0-based index in the submission.
  package var index: Int
  /// The type that the submission gives it, in capitals: `8-K`, `EX-10.1`, `GRAPHIC`; nothing for a bare file.
  package var type: String?
  package var sequence: Int?
  package var filename: String?
  package var description: String?
  /// The bytes of its content in the file.
  package var content: Range<Int>
  /// What the content is.
  package var format: Format
  /// The text as read; nothing for formats that are passed over.
  package var text: Text?

  package init(
    index: Int, type: String? = nil, sequence: Int? = nil, filename: String? = nil,
    description: String? = nil, content: Range<Int>, format: Format, text: Text? = nil
  ) {
    self.index = index
    self.type = type
    self.sequence = sequence
    self.filename = filename
    self.description = description
    self.content = content
    self.format = format
    self.text = text
  }

  package enum Format: String, Sendable {
    case ascii, html
    /// Recognised and passed over: uuencoded or binary parts, PDF, ZIP, XBRL data, graphics.
    case uuencoded, pdf, zip, xml, graphic, binary
  }
}
