internal import ArgumentParser
internal import DealGraph

/// The formats of pictures by the names that the command line has for them.
enum FormatName: String, CaseIterable, ExpressibleByArgument {
  case svg, png, pdf, dot

  /// The format that the ending of a path names.
  init?(ending path: String) {
    guard let ending = FileName.ending(of: path) else { return nil }
    self.init(rawValue: ending)
  }

  var format: Picture.Format {
    switch self {
    case .svg: .svg
    case .png: .png
    case .pdf: .pdf
    case .dot: .dot
    }
  }
}
