/// A place in a filing that says something.
public struct Evidence: Sendable, Hashable {
  /// The id of the filing.
  public var filing: String
  /// The 0-based index of the `<DOCUMENT>` in a full submission; 0 for a bare file.
  public var document: Int
  /// The offset of the first byte in the (decompressed) file.
  public var start: Int
  /// The offset past the last byte.
  public var end: Int
  /// The text that a reader sees there, white space folded, at most 600 characters.
  public var quote: String

  /// Creates a piece of evidence.
  public init(filing: String, document: Int, start: Int, end: Int, quote: String) {
    self.filing = filing
    self.document = document
    self.start = start
    self.end = end
    self.quote = quote
  }

  /// The longest quote that a piece of evidence carries, in characters.
  public static let longestQuote = 600
}
