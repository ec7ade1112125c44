internal import DealModel

/// What a graph is about, in a sentence.
enum FilingSummary {
  /// What filings without an agreement are.
  static func ofQuiet(_ graph: Graph) -> String {
    guard graph.filings.count == 1, let filing = graph.filings.first else {
      return "the \(graph.filings.count) filings name no agreement"
    }
    let names = filing.registrants.compactMap { id in graph.entities.first { $0.id == id }?.name }
    let form = filing.form.map { "a Form \($0)" } ?? "a file without a form's cover"
    let registrant = names.isEmpty ? "" : " of \(names.joined(separator: " and "))"
    let date = filing.reportDate.map { ", \($0)" } ?? ""
    let items = filing.items.map { item in
      "Item \(item.number)" + (item.heading.map { " (\($0))" } ?? "")
    }
    let about = items.isEmpty ? "" : ", on \(items.joined(separator: ", "))"
    return "this is \(form)\(registrant)\(date)\(about), and it names no agreement"
  }
}
