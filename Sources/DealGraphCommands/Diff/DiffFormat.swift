internal import ArgumentParser

/// What a diff is written as.
enum DiffFormat: String, CaseIterable, ExpressibleByArgument {
  case text, json, jsonpatch, markdown, svg, png, pdf, dot

  /// The format that the ending of a path names.
  init?(ending path: String) {
    switch FileName.ending(of: path) {
    case "txt": self = .text
    case "json": self = .json
    case "md", "markdown": self = .markdown
    case let ending?:
      guard let picture = FormatName(rawValue: ending) else { return nil }
      self.init(rawValue: picture.rawValue)
    case nil: return nil
    }
  }

  /// The format of a picture, where it is one.
  var picture: FormatName? { FormatName(rawValue: rawValue) }

  /// The ending of a file in this format.
  var ending: String {
    switch self {
    case .text: "txt"
    case .jsonpatch: "json"
    case .markdown: "md"
    default: rawValue
    }
  }
}
