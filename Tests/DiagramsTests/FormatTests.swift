import DealModel
import Foundation
import PictureTesting
import Testing

@testable import Diagrams

@Suite struct FormatTests {
  /// The graph with all its lists in another order.
  private func shuffled(_ graph: Graph, seed: UInt64) -> Graph {
    var generator = SeededGenerator(state: seed)
    var graph = graph
    graph.entities.shuffle(using: &generator)
    graph.groups.shuffle(using: &generator)
    graph.agreements.shuffle(using: &generator)
    graph.relations.shuffle(using: &generator)
    for index in graph.agreements.indices {
      graph.agreements[index].parties.shuffle(using: &generator)
      graph.agreements[index].terms.shuffle(using: &generator)
      graph.agreements[index].exhibits.shuffle(using: &generator)
    }
    for index in graph.groups.indices { graph.groups[index].members.shuffle(using: &generator) }
    return graph
  }

  @Test(arguments: DiagramFormat.allCases)
  func `the order of the graph's lists does not change a byte`(format: DiagramFormat) throws {
    let options = DiagramOptions(includeOptional: true)
    let expected = try DiagramRenderer.render(.savvis, format: format, options: options)
    for seed in 1...6 as ClosedRange<UInt64> {
      #expect(
        try DiagramRenderer.render(shuffled(.savvis, seed: seed), format: format, options: options)
          == expected)
    }
  }

  @Test func `a PDF bears a fixed date`() throws {
    let text = String(decoding: try DiagramRenderer.render(.savvis, format: .pdf).bytes, as: UTF8.self)
    #expect(text.hasPrefix("%PDF"))
    #expect(text.contains("/CreationDate (D:19700101000000"))
  }

  @Test func `dots per inch change the size of a PNG in proportion`() throws {
    func width(_ dpi: Double) throws -> Int {
      let bytes = try DiagramRenderer.render(.savvis, format: .png, options: DiagramOptions(dpi: dpi)).bytes
      return bytes[16..<20].reduce(0) { $0 << 8 | Int($1) }
    }
    let (low, high) = (try width(72), try width(144))
    #expect(abs(high - 2 * low) <= 2)
  }

  @Test func `a PNG that is too large is refused with a resolution that fits`() throws {
    #expect {
      try DiagramRenderer.render(.savvis, format: .png, options: DiagramOptions(dpi: 2400))
    } throws: { error in
      guard case .tooLargeForPNG(let width, _, let limit, let fitting)? = error as? DiagramError else {
        return false
      }
      return width > limit && fitting > 500 && fitting < 2400
    }
    #expect(throws: DiagramError.unusableResolution(0)) {
      try DiagramRenderer.render(.savvis, format: .png, options: DiagramOptions(dpi: 0))
    }
    #expect(throws: DiagramError.self) {
      try DiagramRenderer.render(.savvis, format: .png, options: DiagramOptions(dpi: .nan))
    }
  }

  @Test func `the DOT is a graph for Graphviz without positions`() throws {
    let text = String(decoding: try DiagramRenderer.render(.savvis, format: .dot).bytes, as: UTF8.self)
    #expect(text.hasPrefix("digraph"))
    #expect(text.contains("rankdir=LR"))
    #expect(!text.contains("pos="))
  }
}

/// A generator of the same numbers on every machine (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
