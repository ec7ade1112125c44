/// How a filing is read.
package struct ReadingOptions: Sendable {
  /// Whether the submission's header is left unread, so that what the reader finds can be compared with it.
  package var ignoresHeader: Bool

  package init(ignoresHeader: Bool = false) {
    self.ignoresHeader = ignoresHeader
  }

  /// As filings are read for use.
  package static let standard = ReadingOptions()
}
