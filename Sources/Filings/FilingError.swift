/// Why a file could not be read as a filing.
package struct FilingError: Error, Sendable, CustomStringConvertible {
  package var code: Code
  /// The file's name.
  package var name: String
  /// What happened, and what to do.
  package var message: String

  package init(code: Code, name: String, message: String) {
    self.code = code
    self.name = name
    self.message = message
  }

  package var description: String { "\(name): \(message)" }

  package enum Code: String, Sendable {
    case empty, notText, notAFiling, corruptArchive, tooLarge
  }
}
