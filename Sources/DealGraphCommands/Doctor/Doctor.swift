internal import DealGraph
internal import DealModel
internal import Exchange
internal import Graphviz
internal import Templates

/// Looks at what pictures need.
enum Doctor {
  /// What was found.
  struct Report {
    fileprivate(set) var lines: [String] = []
    /// Whether nothing is missing.
    fileprivate(set) var isHealthy = true

    fileprivate mutating func found(_ what: String, _ value: String) {
      lines.append("ok       \(what): \(value)")
    }

    fileprivate mutating func missing(_ what: String, _ value: String, remedy: String) {
      isHealthy = false
      lines.append("missing  \(what): \(value)")
      lines.append("         to get it: \(remedy)")
    }
  }

  static func examine() -> Report {
    var report = Report()
    report.found("dealgraph", "\(DealGraph.version), graph document \(GraphDocument.schema)")
    examineGraphviz(&report)
    for format in Picture.Format.allCases { examine(format, &report) }
    examineFonts(&report)
    return report
  }

  // MARK: Graphviz

  private static func examineGraphviz(_ report: inout Report) {
    do {
      report.found("Graphviz", try GraphvizLibrary.version())
      for kind in GraphvizLibrary.PluginKind.allCases {
        let names = try GraphvizLibrary.plugins(kind)
        let list = names.joined(separator: " ")
        if names.isEmpty, kind != .loadimage {
          report.missing("plugins for \(kind.rawValue)", "none", remedy: install("libgraphviz-dev"))
        } else {
          report.found("plugins for \(kind.rawValue)", list)
        }
      }
      if try !GraphvizLibrary.plugins(.layout).contains(where: { $0.hasPrefix("dot") }) {
        report.missing("layout engine dot", "not among the plugins", remedy: install("libgraphviz-dev"))
      }
      if try !GraphvizLibrary.plugins(.textlayout).contains(where: { $0.hasPrefix("textlayout") }) {
        report.missing(
          "text measuring (Pango)", "without it, words run out of their boxes",
          remedy: install("libgraphviz-dev") + ", and run 'dot -c' as root")
      }
    } catch {
      report.missing("Graphviz", error.description, remedy: install("libgraphviz-dev"))
    }
  }

  private static func examine(_ format: Picture.Format, _ report: inout Report) {
    do {
      let picture = try DealGraph.picture(of: smallGraph, as: format)
      guard !picture.bytes.isEmpty else {
        return report.missing(
          "format \(format.rawValue)", "nothing is drawn", remedy: install("libgraphviz-dev"))
      }
      report.found("format \(format.rawValue)", "a picture of \(picture.bytes.count) bytes")
      for warning in picture.warnings { report.lines.append("         Graphviz says: \(warning.message)") }
    } catch {
      report.missing(
        "format \(format.rawValue)", error.message,
        remedy: install("libgraphviz-dev") + ", and run 'dot -c' as root")
    }
  }

  /// Two parties and an agreement.
  private static var smallGraph: Graph {
    let evidence = [Evidence(filing: "f", document: 0, start: 0, end: 1, quote: "A")]
    let names = [(id: "a", name: "Alpha Corporation"), (id: "b", name: "Beta Fund, L.P.")]
    return Graph(
      filings: [FilingRecord(id: "f", registrants: ["a"], source: .init(name: "f", sha256: "", bytes: 1))],
      entities: names.map {
        Entity(id: $0.id, name: $0.name, kind: .other, rule: "none", confidence: 1, evidence: evidence)
      },
      agreements: [
        Agreement(
          id: "c", kind: .stockPurchase, title: "Stock Purchase Agreement",
          parties: names.map {
            Party(entity: $0.id, role: .party, rule: "none", confidence: 1, evidence: evidence)
          }, rule: "none", confidence: 1, evidence: evidence)
      ])
  }

  // MARK: Fonts

  private static func examineFonts(_ report: inout Report) {
    let face = PictureStyle.standard.typeface
    if let path = FontFiles.find(face) {
      report.found("font \(face)", path)
    } else {
      report.missing(
        "font \(face)", "pictures are measured with another one, and are not the same as elsewhere",
        remedy: install("fonts-liberation"))
    }
  }

  private static func install(_ package: String) -> String { "sudo apt-get install \(package)" }
}
