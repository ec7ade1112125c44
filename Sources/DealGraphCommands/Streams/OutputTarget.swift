/// Standard output, or a file that appears whole or not at all.
final class OutputTarget {
  private let path: String?
  private var file: WholeFile?

  /// Opens the place that `-o` names.
  init(_ path: String) throws(CommandFailure) {
    self.path = path == "-" ? nil : path
    file = path == "-" ? nil : try WholeFile(path)
  }

  func write(_ bytes: [UInt8]) throws(CommandFailure) {
    if path != nil {
      try file?.write(bytes)
    } else {
      try Console.current.write(bytes)
    }
  }

  /// Puts a file in its place.
  func finish() throws(CommandFailure) {
    try file?.finish()
    file = nil
  }
}
