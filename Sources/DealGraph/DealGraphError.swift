internal import Exchange
internal import Filings

/// Why a filing or a graph document could not be read, or a picture not be drawn.
public struct DealGraphError: Error, Sendable, Equatable, CustomStringConvertible {
  /// A stable identifier, such as `empty`, `not_text` or `broken_json`.
  public var code: String
  /// What happened, where, and what to do.
  public var message: String

  /// Creates an error.
  public init(code: String, message: String) {
    self.code = code
    self.message = message
  }

  /// The message.
  public var description: String { message }

  init(_ error: FilingError) {
    let code =
      switch error.code {
      case .empty: "empty"
      case .notText: "not_text"
      case .notAFiling: "not_a_filing"
      case .corruptArchive: "corrupt_archive"
      case .tooLarge: "too_large"
      }
    self.init(code: code, message: error.message)
  }

  init(_ error: GraphDocumentError) {
    self.init(code: error.code.rawValue, message: error.description)
  }
}
