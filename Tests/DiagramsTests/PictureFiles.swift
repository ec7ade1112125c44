import DealModel
import Foundation
import Testing

@testable import Diagrams

/// Pictures to look at: `DEALGRAPH_PICTURES=DIR swift test --filter PictureFiles` writes them.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["DEALGRAPH_PICTURES"] != nil))
struct PictureFiles {
  @Test func `writes all pictures`() throws {
    let folder = URL(filePath: ProcessInfo.processInfo.environment["DEALGRAPH_PICTURES"] ?? "/tmp")
    var graphs: [(name: String, graph: Graph)] = [
      ("savvis", .savvis), ("hostile", SVGTests.graph("AT&T; <b> &amp; \\N")),
    ]
    if GoldGraphs.isThere { graphs += try GoldGraphs.all() }
    for (name, graph) in graphs {
      for format in [DiagramFormat.svg, .png, .dot] {
        let options = DiagramOptions(allowEmpty: true)
        let diagram = try DiagramRenderer.render(graph, format: format, options: options)
        try Data(diagram.bytes).write(to: folder.appending(path: "\(name).\(format.rawValue)"))
        for warning in diagram.warnings { print(name, warning.message) }
      }
    }
  }
}
