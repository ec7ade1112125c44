internal import Foundation

/// The files that are measured.
enum Files {
  static func read(_ path: String) -> [UInt8]? {
    FileManager.default.contents(atPath: path).map { [UInt8]($0) }
  }

  /// The files of a folder in order; a file is itself.
  static func list(_ path: String) -> [String] {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else { return [path] }
    return names.sorted().map { "\(path)/\($0)" }
  }
}
