internal import FoundationEssentials

/// The files that arguments stand for: files, folders, lists of files, standard input.
enum InputList {
  /// Expands `FILE`, `DIR`, `@LIST` and `-`, in the order given; the files of a folder in the order of their
  /// names.
  ///
  /// What a path leads to is not looked at any further: a file that is not there fails when it is read, so that
  /// it is one bad file among others.
  static func expand(_ arguments: [String]) throws(CommandFailure) -> [Input] {
    var inputs: [Input] = []
    for argument in arguments {
      if argument == "-" {
        inputs.append(.standardInput)
      } else if argument.hasPrefix("@"), argument.count > 1 {
        for path in try list(Input(String(argument.dropFirst()))) { inputs += try files(path) }
      } else {
        inputs += try files(argument)
      }
    }
    return inputs
  }

  /// The paths that a list holds, one a line; empty lines are passed over.
  private static func list(_ list: Input) throws(CommandFailure) -> [String] {
    let lines = String(decoding: try list.read(), as: UTF8.self)
      .split(whereSeparator: \.isNewline)
      .map { $0.trimmingPrefix { $0 == " " || $0 == "\t" } }
    return lines.filter { !$0.isEmpty }.map(String.init)
  }

  private static func files(_ path: String) throws(CommandFailure) -> [Input] {
    guard SystemFile.kind(path) == .folder else { return [Input(path)] }
    var found: [Input] = []
    try collect(path, below: "", into: &found)
    guard !found.isEmpty else { throw CommandFailure(place: path, message: "the folder holds no files") }
    return found
  }

  /// Regular files in a folder and the folders in it; hidden ones are passed over, links to folders not
  /// followed.
  private static func collect(
    _ folder: String, below: String, into found: inout [Input]
  ) throws(CommandFailure) {
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: folder)
    } catch {
      throw CommandFailure(place: folder, code: "not_readable", message: "the folder cannot be listed")
    }
    for name in names.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) where !name.hasPrefix(".") {
      let path = FileName.join(folder, name)
      let relative = FileName.join(below, name)
      switch SystemFile.kind(path, followingLinks: false) {
      case .folder: try collect(path, below: relative, into: &found)
      case .regular: found.append(Input(path, relativePath: relative))
      case .other where SystemFile.kind(path) != .folder: found.append(Input(path, relativePath: relative))
      case .other, nil: break
      }
    }
  }
}
