internal import Comparison
internal import Diagrams
internal import Exchange

extension DealGraph {
  /// What changed from one graph to another: which parties came and went, which agreements are new, whose terms moved.
  ///
  /// - Parameters:
  ///   - old: The graph before.
  ///   - new: The graph after.
  ///   - corrections: What is the same, and what is not, whatever the comparison would find.
  /// - Returns: The diff; the order in which the parts of the graphs stand makes no difference.
  public static func diff(from old: Graph, to new: Graph, corrections: Corrections = Corrections()) -> GraphDiff {
    GraphComparison.diff(from: old, to: new, corrections: corrections)
  }

  /// Makes one graph out of several: what is one and the same stands in it once, with the evidence of all.
  ///
  /// - Parameters:
  ///   - graphs: The graphs, in any order: they are taken by the dates of their filings.
  ///   - corrections: What is the same, and what is not, whatever the comparison would find.
  /// - Returns: The graph, and what became one, with the reason.
  public static func merge(
    _ graphs: [Graph], corrections: Corrections = Corrections()
  ) -> (graph: Graph, decisions: [MergeDecision]) {
    GraphMerger.merge(graphs, corrections: corrections)
  }

  /// Makes one of those things in a graph that the corrections call the same.
  public static func unify(_ graph: Graph, corrections: Corrections) -> Graph {
    GraphMerger.unify(graph, corrections: corrections)
  }

  /// A diff as the document `dealgraph-diff/1`, UTF-8 JSON that ends with a line's end.
  ///
  /// - Parameters:
  ///   - diff: What changed.
  ///   - old: The graph before.
  ///   - new: The graph after.
  ///   - explains: Whether it tells what is the same on both sides, and why.
  ///   - layout: On one line, or a line for every key.
  public static func document(
    of diff: GraphDiff, from old: Graph, to new: Graph, explains: Bool = false, layout: DocumentLayout = .compact
  ) -> [UInt8] {
    DiffDocument.write(diff, from: old, to: new, explains: explains, layout: layout == .pretty ? .pretty : .compact)
  }

  /// The difference of two graph documents as a JSON Patch (RFC 6902).
  public static func patch(from old: Graph, to new: Graph, layout: DocumentLayout = .compact) -> [UInt8] {
    JSONPatch.write(from: old, to: new, layout: layout == .pretty ? .pretty : .compact)
  }

  /// The JSON Schema (draft 2020-12) of diff documents.
  public static var diffSchema: String { DiffDocument.jsonSchema }

  /// Draws what changed between two graphs.
  ///
  /// Everything is laid out once, whatever the view: what stands in two views stands at the same place in both.
  ///
  /// - Parameters:
  ///   - diff: What changed.
  ///   - old: The graph before.
  ///   - new: The graph after.
  ///   - view: Which side is shown, and how things are drawn that did not change.
  ///   - format: What the picture is written as.
  ///   - options: How it is made.
  /// - Returns: The picture.
  /// - Throws: ``DealGraphError`` with the code `nothing_to_draw` where there is nothing in either graph, and others
  ///   where it cannot be drawn.
  public static func picture(
    of diff: GraphDiff, from old: Graph, to new: Graph, view: DiffView = DiffView(), as format: Picture.Format,
    options: Picture.Options = Picture.Options()
  ) throws(DealGraphError) -> Picture {
    try picture { () throws(DiagramError) in
      try DiagramRenderer.render(
        diff, from: old, to: new, view: view.diagram, format: DiagramFormat(format), options: DiagramOptions(options))
    }
  }
}
