import Foundation
import Testing

@testable import Graphviz

extension GraphDescription {
  /// A chain of nodes.
  static func chain(_ count: Int, attributes: Attributes = [:]) -> GraphDescription {
    GraphDescription(
      attributes: attributes, nodes: (0..<count).map { Node(Name(.node, $0), [.label: .text("node \($0)")]) },
      edges: (1..<max(count, 1)).map { Edge(Name(.edge, $0), from: Name(.node, $0 - 1), to: Name(.node, $0)) }
    )
  }
}

@Suite struct RenderingTests {
  @Test(arguments: [
    (GraphvizLibrary.Format.svg, "<?xml"), (.png, "\u{89}PNG"), (.pdf, "%PDF"), (.dot, "digraph"),
  ])
  func `each format begins as its files do`(format: GraphvizLibrary.Format, start: String) throws {
    let rendering = try GraphvizLibrary.render(.chain(3), format: format)
    let expected = start.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    #expect(Array(rendering.bytes.prefix(expected.count)) == expected)
    #expect(rendering.warnings.isEmpty)
  }

  @Test func `springs lay out what layers do`() throws {
    let rendering = try GraphvizLibrary.render(.chain(30), engine: .sfdp, format: .svg)
    #expect(String(decoding: rendering.bytes, as: UTF8.self).contains("node 29"))
  }

  @Test func `the library tells its version and plugins`() throws {
    #expect(try GraphvizLibrary.version().contains("."))
    #expect(try GraphvizLibrary.plugins(.layout).contains { $0.hasPrefix("dot") })
    #expect(try GraphvizLibrary.plugins(.device).contains { $0.hasPrefix("png") })
  }

  @Test(arguments: [GraphvizLibrary.Format.svg, .png, .dot])
  func `the same graph gives the same bytes`(format: GraphvizLibrary.Format) throws {
    let first = try GraphvizLibrary.render(.chain(9), format: format)
    for _ in 0..<3 {
      #expect(try GraphvizLibrary.render(.chain(9), format: format) == first)
    }
  }

  @Test func `many threads at once get their pictures`() async throws {
    let expected = try (1...4).map { try GraphvizLibrary.render(.chain($0 * 3), format: .svg) }
    try await withThrowingTaskGroup(of: Bool.self) { group in
      for task in 0..<80 {
        group.addTask {
          try GraphvizLibrary.render(.chain((task % 4 + 1) * 3), format: .svg) == expected[task % 4]
        }
      }
      for try await isSame in group { #expect(isSame) }
    }
  }

  @Test func `a chain of 8,000 nodes does not exhaust the stack`() throws {
    // Layout recurses along the chain, for which 512 kB of stack are too few; the limits keep its search short.
    let limits: Attributes = [.nslimit: .number(0.1), .nslimit1: .number(0.1), .mclimit: .number(0.1)]
    let rendering = try GraphvizLibrary.render(.chain(8_000, attributes: limits), format: .svg)
    #expect(rendering.bytes.count > 400_000)
  }

  @Test func `pictures without frames leave no memory behind`() async {
    // In a process of its own, for other tests take memory too.
    await #expect(processExitsWith: .success) {
      for _ in 0..<50 { _ = try GraphvizLibrary.render(.chain(12), format: .svg) }
      let before = try residentBytes()
      for _ in 0..<400 { _ = try GraphvizLibrary.render(.chain(12), format: .svg) }
      let grown = try residentBytes() - before
      // A context for each picture would leave 38 kB, and so 15 MB here.
      if grown > 5_000_000 { exit(1) }
    }
  }

  @Test func `what the library complains of is handed on`() throws {
    var graph = GraphDescription.chain(2)
    graph.nodes[0].attributes[.shape] = .word("no_such_shape")
    let rendering = try GraphvizLibrary.render(graph, format: .svg)
    #expect(rendering.warnings.contains { $0.contains("no_such_shape") })
    #expect(try GraphvizLibrary.render(.chain(2), format: .svg).warnings.isEmpty)
  }

  @Test func `a PNG that would be shrunk in silence is refused`() throws {
    let limit = GraphvizLibrary.longestSide
    #expect {
      try GraphvizLibrary.render(.chain(100), format: .png, dpi: 600)
    } throws: { error in
      guard case .tooLarge(_, let height, limit)? = error as? GraphvizError else { return false }
      return height > limit
    }
    #expect(try !GraphvizLibrary.render(.chain(100), format: .png, dpi: 72).bytes.isEmpty)
  }
}

private func residentBytes() throws -> Int {
  let fields = try String(contentsOfFile: "/proc/self/statm", encoding: .utf8).split(separator: " ")
  return (Int(fields[1]) ?? 0) * 4096
}
