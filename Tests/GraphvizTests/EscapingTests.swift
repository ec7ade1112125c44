import Foundation
import PictureTesting
import Testing

@testable import Graphviz

@Suite struct EscapingTests {
  /// A picture with a text in each place that takes one.
  private func graph(_ text: String) -> GraphDescription {
    let table = Markup.Table(
      rows: [[Markup.Cell(.text(Markup.Text(text, size: 11, color: Color(0), bold: true)))]])
    let names = (0..<3).map { Name(.node, $0) }
    return GraphDescription(
      attributes: [.label: .markup(table), .compound: .flag(true)],
      nodes: [
        GraphDescription.Node(names[0], [.label: .text(text)]),
        GraphDescription.Node(names[1], [.label: .markup(table)]), GraphDescription.Node(names[2]),
      ],
      edges: [
        GraphDescription.Edge(Name(.edge, 0), from: names[0], to: names[1], [.label: .text(text)]),
        GraphDescription.Edge(Name(.edge, 1), from: names[1], to: names[2], [.xlabel: .markup(table)]),
      ],
      subgraphs: [
        GraphDescription.Subgraph(Name(.cluster, 1), [.label: .text(text)], nodes: [names[1]]),
        GraphDescription.Subgraph(Name(.cluster, 2), [.label: .markup(table)], nodes: [names[2]]),
      ])
  }

  @Test(arguments: hostileStrings)
  func `a hostile text is drawn as it is`(text: String) throws {
    let rendering = try GraphvizLibrary.render(graph(text), format: .svg)
    let elements = try readSVG(withoutDoctype(rendering.bytes))
    #expect(!elements.contains { ["script", "a", "image", "foreignObject"].contains($0.name) })
    let expected = folded(LabelText.clean(text))
    let drawn = elements.filter { $0.name == "text" }.map { folded($0.text) }
    let same = drawn.filter { $0 == expected }
    if !expected.isEmpty { #expect(same.count == 7, "drawn: \(drawn)") }
  }

  @Test(arguments: hostileStrings)
  func `a hostile text reaches the other formats too`(text: String) throws {
    #expect(try !GraphvizLibrary.render(graph(text), format: .png).bytes.isEmpty)
    #expect(try !GraphvizLibrary.render(graph(text), format: .pdf).bytes.isEmpty)
    #expect(try !GraphvizLibrary.render(graph(text), format: .dot).bytes.isEmpty)
  }

  @Test func `clean text has no control characters and one line`() {
    #expect(LabelText.clean("a\nb\tc\u{2028}d") == "a b c d")
    #expect(LabelText.clean("\u{0}\u{1F}\u{7F}\u{80}\u{9F}\u{FFFE}\u{FFFF}\u{FEFF}") == "")
    #expect(LabelText.clean("\u{202A}a\u{202E}b\u{2066}c\u{2069}d\u{200E}\u{200F}\u{061C}") == "abcd")
    #expect(LabelText.clean("Société Générale 😀") == "Société Générale 😀")
  }

  @Test func `a long text is cut with an ellipsis`() {
    let text = LabelText.clean(String(repeating: "x", count: 300_000))
    #expect(text.unicodeScalars.count == LabelText.longest)
    #expect(text.hasSuffix("x…"))
    #expect(LabelText.clean(String(repeating: "x", count: 4096)) == String(repeating: "x", count: 4096))
  }

  @Test func `labels escape what the library would read`() {
    #expect(LabelText.escapedForLabel("a\\Nb & <c>") == "a\\\\Nb &amp; &lt;c>")
    #expect(LabelText.escapedForMarkup("<a> & \"b\"") == "&lt;a&gt; &amp; &quot;b&quot;")
  }

  @Test func `no attribute opens files or takes links and markup of its own`() {
    let names = Set(Attribute.allCases.map(\.rawValue))
    let forbidden: Set = [
      "image", "shapefile", "imagepath", "stylesheet", "fontpath", "_background", "href", "URL", "edgeURL",
      "headURL",
      "tailURL", "labelURL", "target", "tooltip", "comment", "class",
    ]
    #expect(names.isDisjoint(with: forbidden))
  }

  @Test func `a typeface is letters, digits, spaces and hyphens`() {
    #expect(Font("Liberation Sans").text == "Liberation Sans")
    #expect(Font("x\"/><script>").text == "xscript")
  }

  @Test func `a plain label and a table of the same letters are drawn each as it is`() throws {
    let table = Markup.Table(rows: [[Markup.Cell(.text(Markup.Text("same", size: 11, color: Color(0))))]])
    let graph = GraphDescription(nodes: [
      GraphDescription.Node(Name(.node, 0), [.label: .text(table.source)]),
      GraphDescription.Node(Name(.node, 1), [.label: .markup(table)]),
    ])
    let rendering = try GraphvizLibrary.render(graph, format: .svg)
    let texts = try readSVG(withoutDoctype(rendering.bytes)).filter { $0.name == "text" }.map {
      folded($0.text)
    }
    #expect(texts == [table.source, "same"])
  }

  /// White space as a viewer sees it.
  private func folded(_ text: String) -> String {
    text.replacingOccurrences(of: "\u{A0}", with: " ").split(separator: " ").joined(separator: " ")
  }
}
