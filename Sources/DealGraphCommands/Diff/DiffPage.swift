internal import DealGraph
internal import DealModel

/// A diff as text for a terminal or a file.
struct DiffPage {
  let style: Style

  /// What changed, agreement by agreement and party by party.
  func text(_ outline: DiffOutline) -> String {
    var text = head(outline)
    // A report does not repeat what earlier ones said; a reader may take the sign for more than it tells.
    if outline.sections.contains(where: { $0.entries.contains { $0.effect == .removed } }) {
      text += style.dim("− is what the new side does not name; that alone does not say that it ended") + "\n"
    }
    for section in outline.sections {
      text += "\n\(style.bold(section.title))\n"
      for entry in section.entries {
        text += "  \(paint(entry.effect, "\(entry.effect.sign) \(entry.title)"))\n"
        for detail in entry.details {
          let line = detail.effect.map { paint($0, "\($0.sign) \(detail.text)") } ?? style.dim("  \(detail.text)")
          text += "      \(line)\n"
        }
      }
    }
    return text
  }

  /// How much changed, in numbers alone.
  func statistics(_ outline: DiffOutline) -> String {
    var text = head(outline)
    for section in outline.sections {
      let counts = Change.Effect.allCases.map { effect in
        let count = section.entries.count { $0.effect == effect }
        return count == 0 ? "     ·" : paint(effect, Self.padded("\(effect.sign)\(count)", to: 6))
      }
      text +=
        "  \(section.title)\(String(repeating: " ", count: max(0, 12 - section.title.count)))"
        + "\(counts.joined(separator: " "))\n"
    }
    return text
  }

  /// What is the same on both sides, and why.
  func explanation(_ matching: Matching, _ old: Graph, _ new: Graph) -> String {
    var text = "\n\(style.bold("The same on both sides"))\n"
    let names = Dictionary(
      new.entities.map { ($0.id, $0.name) } + new.agreements.map { ($0.id, $0.title) }
        + new.groups.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    for match in matching.agreements + matching.entities + matching.groups {
      let ids = match.old == match.new ? match.new : "\(match.old) = \(match.new)"
      text += "  \(names[match.new] ?? match.new)\n      \(style.dim("\(match.reason.words) (\(ids))"))\n"
    }
    return text
  }

  private func head(_ outline: DiffOutline) -> String {
    "Old: \(outline.old)\nNew: \(outline.new)\n\(style.bold(outline.summary))\n"
  }

  private func paint(_ effect: Change.Effect, _ text: String) -> String {
    switch effect {
    case .added: style.green(text)
    case .removed: style.red(text)
    case .changed: style.yellow(text)
    }
  }

  private static func padded(_ text: String, to width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }
}

extension Match.Reason {
  /// The reason in words.
  var words: String {
    switch self {
    case .said: "you said so"
    case .identifier: "by its identifier"
    case .name: "by its name"
    case .formerName: "by its former name"
    case .alias: "by an alias"
    case .exhibit: "by its exhibit number in the same filing"
    case .title: "by kind, title, date and parties"
    case .restated: "amended and restated"
    case .likeness: "by likeness"
    case .ends: "by what it ties"
    }
  }
}
