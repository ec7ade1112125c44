internal import DealModel
internal import Filings

/// Reads all files several times over and prints how fast.
enum Speed {
  static func run(_ paths: [String]) {
    let files = paths.compactMap { path in Files.read(path).map { (name: path, bytes: $0) } }
    let total = files.reduce(0) { $0 + $1.bytes.count }
    guard total > 0 else { return }
    var best = Duration.seconds(1 << 30)
    var items = 0
    for _ in 0..<5 {
      items = 0
      let time = ContinuousClock().measure {
        for file in files {
          if let filing = try? FilingReader.read(file.bytes, name: file.name) {
            items += filing.items.count + filing.exhibits.count
          }
        }
      }
      best = min(best, time)
    }
    let seconds = Double(best.components.seconds) + Double(best.components.attoseconds) * 1e-18
    let rate = Double(total) / seconds / 1e6
    print("\(files.count) files, \(total) bytes, \(items) items and exhibits: \(Int(rate)) MB/s")
  }

  /// Reads every file once, as the measured run of a whole process; a large one piece by piece.
  static func once(_ paths: [String]) {
    var items = 0
    for path in paths {
      guard let filing = read(path) else { continue }
      items += filing.items.count + filing.exhibits.count
    }
    print(items)
  }

  private static func read(_ path: String) -> Filing? {
    if Files.size(path) > 8 << 20 { return try? FilingReader.read(name: path, pieces: Files.pieces(path)) }
    return Files.read(path).flatMap { try? FilingReader.read($0, name: path) }
  }
}
