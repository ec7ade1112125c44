import DealModel
import Extraction
import Filings

/// A report of Harrow Mills that tells of its agreements in the list of exhibits alone.
enum ExhibitListFixture {
  /// The graph of a list whose rows are numbered 10.1, 10.2 and so on.
  static func graph(_ rows: [String], parted separator: String = "\n\n") throws -> Graph {
    try graph(list: rows.enumerated().map { "10.\($0 + 1) \($1)" }.joined(separator: separator))
  }

  /// The graph of a list as it is printed.
  static func graph(list: String) throws -> Graph {
    let text = """
      Item 1.01 Entry into a Material Definitive Agreement.

      On May 2, 2031, Harrow Mills, Inc. (the "Company") entered into the agreements that are listed below.

      Item 9.01 Financial Statements and Exhibits.

      (d) Exhibits.

      \(list)

      """
    return Extractor.extract(try FilingReader.read(Array(text.utf8), name: "item.txt"))
  }
}
