import PictureTesting
import Testing

@testable import Graphviz

@Suite struct LineRoutingTests {
  /// Three boxes in one column and one to their left, with a tie within the column.
  private func column(from tail: Int, to head: Int, side: GraphDescription.Edge.Side) -> GraphDescription {
    let names = (0..<4).map { Name(.node, $0) }
    var edges = (0..<3).map { GraphDescription.Edge(Name(.edge, $0), from: names[3], to: names[$0]) }
    edges.append(
      GraphDescription.Edge(
        Name(.edge, 9), from: names[tail], to: names[head],
        [.id: .name(Name(.edge, 9)), .xlabel: .text("ties"), .dir: .word("forward")], besideColumn: side))
    return GraphDescription(
      attributes: [.rankdir: .word("LR"), .newrank: .flag(true)],
      nodes: names.map { GraphDescription.Node($0) },
      edges: edges,
      subgraphs: [
        GraphDescription.Subgraph(Name(.row, 0), [.rank: .word("same")], nodes: Array(names[0..<3]))
      ])
  }

  private func path(_ graph: GraphDescription) throws -> [(x: Double, y: Double)] {
    let elements = try readSVG(withoutDoctype(try GraphvizLibrary.render(graph, format: .svg).bytes))
    let path = try #require(elements.first { $0.name == "path" && $0.inside.contains("e9") })
    let numbers = path.attributes["d", default: ""].split { "MC, ".contains($0) }.compactMap { Double($0) }
    return stride(from: 0, to: numbers.count - 1, by: 2).map { (numbers[$0], numbers[$0 + 1]) }
  }

  @Test func `neighbours in a column are tied by a straight line`() throws {
    // Whatever the order in the column, one of the three pairs at least are neighbours.
    let paths = try [(0, 1), (1, 2), (0, 2)].map { try path(column(from: $0.0, to: $0.1, side: .left)) }
    let straight = paths.filter { points in points.allSatisfy { $0.x == points[0].x } }
    #expect(straight.count >= 2)
    #expect(paths.allSatisfy { $0.count == 4 })
  }

  @Test func `a line around others runs on the side that is asked for`() throws {
    for (side, sign) in [(GraphDescription.Edge.Side.left, -1.0), (.right, 1.0)] {
      let arcs = try [(0, 1), (1, 2), (0, 2)].map { try path(column(from: $0.0, to: $0.1, side: side)) }
        .filter { points in points[1].x != points[0].x }
      for arc in arcs { #expect((arc[1].x - arc[0].x) * sign > 0) }
    }
  }
}
