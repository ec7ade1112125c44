import DealModel
import PictureTesting
import Testing

@testable import Diagrams

@Suite struct SVGTests {
  private func svg(_ graph: Graph, _ options: DiagramOptions = DiagramOptions()) throws -> [UInt8] {
    try DiagramRenderer.render(graph, format: .svg, options: options).bytes
  }

  @Test func `the file is plain SVG with a title and a description`() throws {
    let bytes = try svg(.savvis)
    let text = String(decoding: bytes, as: UTF8.self)
    for absent in [
      "<!", "<script", "href", "xlink", "Graphviz", "graphviz", "transparent", "foreignObject", "<image",
    ] {
      #expect(!text.contains(absent), "\(absent)")
    }
    let elements = try readSVG(bytes)
    let root = try #require(elements.first)
    #expect(root.attributes["role"] == "graphics-document document")
    #expect(root.attributes["aria-labelledby"] == "picture-title picture-description")
    #expect(elements[1].name == "title")
    #expect(elements[1].text.hasPrefix("SAVVIS Communications Corporation: sale of"))
    #expect(elements[2].name == "desc")
    #expect(elements[2].text.contains("9 agreements and 12 parties."))
    let values = elements.flatMap { element in element.attributes.map(\.value) }
    #expect(values.filter { $0.contains("//") }.allSatisfy { $0 == "http://www.w3.org/2000/svg" })
  }

  @Test func `boxes, frames and lines have ids of the graph and titles for a reader`() throws {
    let elements = try readSVG(try svg(.savvis))
    let ids = elements.compactMap { $0.attributes["id"] }
    #expect(Set(ids).count == ids.count)
    for id in [
      "entity-savvis-communications-corporation", "entity-reuters-holdings-switzerland-sa",
      "group-g-purchasers",
      "agreement-board-letter-2002-06-28", "relation-amends-1",
    ] { #expect(ids.contains(id), "\(id)") }
    func title(of id: String) -> String? {
      elements.first { $0.name == "title" && $0.inside.last == id }?.text
    }
    #expect(
      title(of: "agreement-securities-purchase-agreement-2002-06-28")
        == "Securities Purchase Agreement, June 28, 2002 (exhibit 10.1): 20,000 shares; $1,000; $.01")
    #expect(title(of: "relation-joins-1") == "joins")
    #expect(
      title(of: "entity-savvis-communications-corporation")
        == "SAVVIS Communications Corporation (registrant, corporation)")
    for group in elements where group.name == "g" && group.attributes["class"] != "graph" {
      let id = try #require(group.attributes["id"])
      #expect(title(of: id)?.isEmpty == false, "\(id)")
    }
  }

  @Test func `the typeface names faces of the same widths to fall back on`() throws {
    let texts = try readSVG(try svg(.savvis)).filter { $0.name == "text" }
    #expect(!texts.isEmpty)
    for text in texts {
      #expect(text.attributes["font-family"] == "Liberation Sans,Arial,Helvetica,sans-serif")
    }
  }

  /// A graph with a text in each place that takes one.
  static func graph(_ text: String) -> Graph {
    var graph = Graph.savvis
    graph.filings[0].form = text
    graph.filings[0].reportDate = text
    graph.filings[0].signedDate = text
    graph.filings[0].fileNumbers = [text]
    graph.entities[0].jurisdiction = text
    for index in graph.entities.indices { graph.entities[index].name = "\(index) \(text)" }
    for index in graph.groups.indices { graph.groups[index].name = text }
    for index in graph.agreements.indices {
      graph.agreements[index].title = text
      graph.agreements[index].date = text
      graph.agreements[index].exhibits = [text]
      graph.agreements[index].terms = [
        Term(kind: .shares, value: text, unit: text, text: text, evidence: []),
        Term(kind: .maturity, text: text, evidence: []),
      ]
    }
    for index in graph.relations.indices { graph.relations[index].title = text }
    // The ids too: a document may have been written by anyone.
    let changed = "\(text.prefix(99)) id"
    for index in graph.agreements.indices {
      for party in graph.agreements[index].parties.indices
      where graph.agreements[index].parties[party].entity == graph.entities[9].id {
        graph.agreements[index].parties[party].entity = changed
      }
    }
    graph.entities[9].id = changed
    graph.groups[0].id = changed
    graph.agreements[0].id = changed
    return graph
  }

  @Test(arguments: hostileStrings)
  func `hostile texts in all places leave the SVG well-formed and without elements of theirs`(text: String)
    throws
  {
    let bytes = try svg(Self.graph(text), DiagramOptions(includeOptional: true, title: text))
    let names = Set(try readSVG(bytes).map(\.name))
    #expect(
      names.isSubset(of: ["svg", "title", "desc", "g", "polygon", "polyline", "path", "ellipse", "text"]))
  }

  @Test func `very long texts are cut`() throws {
    let long = String(repeating: "word ", count: 50_000)
    #expect(try svg(Self.graph(long)).count < 3_000_000)
    #expect(try svg(Self.graph(String(repeating: "x", count: 300_000))).count < 3_000_000)
  }
}
