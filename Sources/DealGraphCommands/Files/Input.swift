internal import Glibc

/// A file that a command is to read, or standard input.
struct Input: Sendable, Hashable {
  /// The path as given, or found in a folder; `-` for standard input.
  var path: String
  /// The path below the folder that was given, for outputs that mirror the folder.
  var relativePath: String

  static let standardInput = Input("-")

  init(_ path: String, relativePath: String? = nil) {
    self.path = path
    self.relativePath = relativePath ?? FileName.last(of: path)
  }

  var isStandardInput: Bool { path == "-" }

  /// The file's name without its folder.
  var name: String { isStandardInput ? "-" : FileName.last(of: path) }

  /// What messages call it.
  var place: String { isStandardInput ? "standard input" : path }

  /// The file, opened and begun: a small one is read as a whole.
  func pieces() throws(CommandFailure) -> FilePieces {
    do {
      return try FilePieces(self)
    } catch {
      throw CommandFailure(place: place, error)
    }
  }

  /// All its bytes.
  func read() throws(CommandFailure) -> [UInt8] {
    do {
      return isStandardInput ? try SystemFile.read(STDIN_FILENO) : try SystemFile.read(path)
    } catch {
      throw CommandFailure(place: place, error)
    }
  }
}
