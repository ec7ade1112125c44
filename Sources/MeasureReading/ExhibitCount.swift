internal import DealModel
internal import Filings

/// Counts exhibit lists, their rows, and attached documents with their row.
enum ExhibitCount {
  static func run(_ paths: [String]) -> Bool {
    var lists = 0
    var rows = 0
    var attached = 0
    var missing = 0
    var withText = 0
    for path in paths {
      guard let bytes = Files.read(path), let filing = try? FilingReader.read(bytes, name: path),
        filing.nature != .contract
      else { continue }
      if !filing.exhibits.isEmpty { lists += 1 }
      rows += filing.exhibits.count
      for document in filing.documents {
        guard let type = document.type, isContract(type) else { continue }
        attached += 1
        if document.text != nil { withText += 1 }
        if !filing.exhibits.contains(where: { $0.document == document.index }) {
          missing += 1
          print(
            "MISSING \(type)\t\(filing.source.name)\trows: \(filing.exhibits.map(\.number).joined(separator: " "))"
          )
        }
      }
    }
    print(
      "\(lists) filings with an exhibit list, \(rows) rows; \(attached) attached documents EX-2, EX-4, EX-10 (\(withText) with text), \(missing) without a row"
    )
    return missing == 0
  }

  /// EX-2, EX-4, EX-10, with any decimals.
  private static func isContract(_ type: String) -> Bool {
    guard type.hasPrefix("EX-") else { return false }
    let number = type.dropFirst(3).prefix { $0.isNumber }
    return number == "2" || number == "4" || number == "10"
  }
}
