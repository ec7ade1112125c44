internal import DealGraph
internal import DealModel

/// Explanations as text for a terminal.
struct ExplanationPage {
  let graph: Graph
  /// The bytes of filings, by their ids.
  let sources: [String: [UInt8]]
  /// Lines of context.
  let context: Int
  let style: Style

  /// An explanation with its facts, and the evidence of each.
  func text(_ explanation: Explanation) -> String {
    let head = "\(style.bold(explanation.name)) (\(explanation.kind))\nid \(explanation.id)\n"
    return explanation.facts.reduce(head) { $0 + "\n" + text($1) }
  }

  private func text(_ fact: Explanation.Fact) -> String {
    let rule = fact.rule.map { "rule \($0)" }
    let confidence = fact.confidence.map { "confidence \(Self.share($0))" }
    let origin = [rule, confidence].compactMap(\.self).joined(separator: ", ")
    let head = fact.statement + (origin.isEmpty ? "" : "\n  \(style.dim(origin))") + "\n"
    return fact.evidence.reduce(head) { $0 + text($1) }
  }

  private func text(_ piece: Evidence) -> String {
    let name = graph.filings.first { $0.id == piece.filing }?.source.name ?? piece.filing
    guard let bytes = sources[piece.filing] else {
      return "  \(name), bytes \(piece.start)..<\(piece.end)\n    \(piece.quote)\n"
    }
    let shown = EvidenceContext(piece, in: bytes, around: context)
    let lines =
      shown.firstLine == shown.lastLine
      ? "line \(shown.firstLine)" : "lines \(shown.firstLine)-\(shown.lastLine)"
    let width = String(shown.lines.compactMap(\.number).max() ?? 0).count
    let rows = shown.lines.map { line in
      let number = line.number.map(String.init) ?? ""
      let margin = String(repeating: " ", count: max(0, width - number.count)) + number
      let mark = line.evidence.allSatisfy(\.isWhitespace) ? " " : ">"
      return
        "  \(mark) \(style.dim(margin + " |")) \(line.before)\(style.highlight(line.evidence))\(line.after)\n"
    }
    return "  \(style.dim("\(name), \(lines), bytes \(piece.start)..<\(piece.end)"))\n" + rows.joined()
  }

  private static func share(_ value: Double) -> String {
    let hundredths = Int((min(max(value, 0), 1) * 100).rounded())
    return hundredths == 100 ? "1.00" : "0." + String(100 + hundredths).dropFirst()
  }
}

/// Emphasis on a terminal.
struct Style {
  /// Whether there is any.
  let isOn: Bool

  func bold(_ text: String) -> String { wrap(text, "1") }
  func dim(_ text: String) -> String { wrap(text, "2") }
  func green(_ text: String) -> String { wrap(text, "32") }
  func red(_ text: String) -> String { wrap(text, "31") }
  func yellow(_ text: String) -> String { wrap(text, "33") }
  func highlight(_ text: String) -> String { wrap(text, "1;33") }

  private func wrap(_ text: String, _ code: String) -> String {
    isOn && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
