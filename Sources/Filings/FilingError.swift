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

extension FilingError {
  static func tooLarge(_ name: String) -> FilingError {
    FilingError(
      code: .tooLarge, name: name,
      message: "has a document of more than 1 GiB, which is no filing; check the path")
  }

  static func empty(_ name: String) -> FilingError {
    FilingError(code: .empty, name: name, message: "is empty; give a file that holds a filing")
  }

  static func corruptArchive(_ name: String) -> FilingError {
    FilingError(
      code: .corruptArchive, name: name,
      message: "is a gzip file that is damaged or cut short; fetch it again")
  }
}
