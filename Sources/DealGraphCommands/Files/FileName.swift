/// Parts of paths.
enum FileName {
  /// The last component: `report.txt` of `in/report.txt`.
  static func last(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// What stands before the last component: `in` of `in/report.txt`, nothing of `report.txt`.
  static func folder(of path: String) -> String {
    var rest = Substring(path)
    while rest.count > 1, rest.last == "/" { rest.removeLast() }
    guard let slash = rest.lastIndex(of: "/") else { return "" }
    return slash == rest.startIndex ? "/" : String(rest[..<slash])
  }

  /// The last component without its last extension, and without `.gz` before that: `report` of
  /// `in/report.txt.gz`.
  static func stem(of path: String) -> String {
    var name = Substring(last(of: path))
    if name.hasSuffix(".gz") { name = name.dropLast(3) }
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return String(name) }
    return String(name[..<dot])
  }

  /// The last extension in lower case, without its dot.
  static func ending(of path: String) -> String? {
    let name = last(of: path)
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return nil }
    return name[name.index(after: dot)...].lowercased()
  }

  /// A path within a folder.
  static func join(_ folder: String, _ name: String) -> String {
    folder.isEmpty ? name : folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
  }
}
