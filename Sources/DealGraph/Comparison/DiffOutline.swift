/// A diff as a person reads it: what changed, agreement by agreement and party by party.
package struct DiffOutline: Sendable, Equatable {
  /// Agreements, parties, groups or ties.
  package struct Section: Sendable, Equatable {
    package var title: String
    package var entries: [Entry]
  }

  /// A thing that came, went or changed, with what is to be said of it.
  package struct Entry: Sendable, Equatable {
    package var effect: Change.Effect
    package var title: String
    package var details: [Detail] = []
  }

  /// A line below a thing; one without an effect describes it.
  package struct Detail: Sendable, Equatable {
    package var effect: Change.Effect?
    package var text: String
  }

  /// The filings of each side in a line.
  package var old: String
  package var new: String
  package var sections: [Section]
  /// How many things came, went and changed, section by section.
  package var summary: String

  /// The outline of what changed between two graphs.
  package init(_ diff: GraphDiff, from old: Graph, to new: Graph) {
    let writer = DiffOutlineWriter(diff, old, new)
    self.old = Self.line(old)
    self.new = Self.line(new)
    sections = writer.sections()
    summary = Self.summary(sections)
  }

  /// Which filings a graph was read from.
  private static func line(_ graph: Graph) -> String {
    let filings = graph.filings.map { filing in
      let names = filing.registrants.compactMap { id in graph.entities.first { $0.id == id }?.name }
      let form = filing.form.map { "Form \($0)" }
      let registrants = names.isEmpty ? nil : names.joined(separator: " and ")
      let what = [form, registrants].compactMap { $0 }.joined(separator: " of ")
      return [what.isEmpty ? nil : what, filing.reportDate ?? filing.filedDate, "(\(filing.source.name))"]
        .compactMap { $0 }.joined(separator: " ")
    }
    return filings.isEmpty ? "no filing" : filings.joined(separator: "; ")
  }

  private static func summary(_ sections: [Section]) -> String {
    let parts = sections.map { section in
      let counts = Change.Effect.allCases.compactMap { effect in
        let count = section.entries.count { $0.effect == effect }
        return count == 0 ? nil : "\(count) \(effect.rawValue)"
      }
      return "\(section.title.lowercased()): \(counts.joined(separator: ", "))"
    }
    return parts.isEmpty ? "nothing changed" : parts.joined(separator: "; ")
  }
}

/// The sign of what happened: `+`, `−`, `~`.
extension Change.Effect {
  package var sign: String {
    switch self {
    case .added: "+"
    case .removed: "−"
    case .changed: "~"
    }
  }
}
