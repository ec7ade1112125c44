internal import Comparison
internal import Diagrams
internal import Exchange

/// What the user knows better than a comparison can: pairs of ids, of entities or of agreements.
public struct Corrections: Sendable, Equatable {
  /// Two ids, in either order.
  public struct Pair: Sendable, Hashable {
    /// One id.
    public var first: String
    /// The other id.
    public var second: String

    /// Creates a pair.
    public init(_ first: String, _ second: String) {
      self.first = first
      self.second = second
    }
  }

  /// Pairs that are one and the same.
  public var same: [Pair]
  /// Pairs that are not, however alike they look.
  public var different: [Pair]

  /// Creates corrections.
  public init(same: [Pair] = [], different: [Pair] = []) {
    self.same = same
    self.different = different
  }

  var comparison: Comparison.Corrections {
    func pairs(_ pairs: [Pair]) -> [Comparison.Corrections.Pair] { pairs.map { .init($0.first, $0.second) } }
    return Comparison.Corrections(same: pairs(same), different: pairs(different))
  }
}

/// Two things of several graphs that became one, and why.
public struct MergeDecision: Sendable, Hashable {
  /// The name or title that the other had.
  public var name: String
  /// The id that is kept.
  public var kept: String
  /// The id that the other had in its own graph.
  public var merged: String
  /// The filing that the other was read from.
  public var filing: String
  /// What shows that they are one.
  public var reason: Match.Reason
}

extension DealGraph {
  /// What changed from one graph to another: which parties came and went, which agreements are new, whose terms moved.
  ///
  /// - Parameters:
  ///   - old: The graph before.
  ///   - new: The graph after.
  ///   - corrections: What is the same, and what is not, whatever the comparison would find.
  /// - Returns: The diff; the order in which the parts of the graphs stand makes no difference.
  public static func diff(from old: Graph, to new: Graph, corrections: Corrections = Corrections()) -> GraphDiff {
    GraphComparison.diff(from: old, to: new, corrections: corrections.comparison)
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
    let merged = GraphMerger.merge(graphs, corrections: corrections.comparison)
    return (
      merged.graph,
      merged.decisions.map {
        MergeDecision(name: $0.name, kept: $0.kept, merged: $0.merged, filing: $0.filing, reason: $0.reason)
      }
    )
  }

  /// Makes one of those things in a graph that the corrections call the same.
  public static func unify(_ graph: Graph, corrections: Corrections) -> Graph {
    GraphMerger.unify(graph, corrections: corrections.comparison)
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

/// Which side of a comparison a picture shows, and what becomes of that which is the same on both.
public struct DiffView: Sendable, Equatable {
  /// What of the two graphs is shown; what is not keeps its place, empty.
  public enum Side: String, Sendable, CaseIterable {
    case both, old, new
  }

  /// How things are drawn that did not change.
  public enum Unchanged: String, Sendable, CaseIterable {
    /// In a grey that can still be read.
    case ghost
    /// Only where something that changed leads to them.
    case hide
    /// As in any picture.
    case full
  }

  /// What is shown.
  public var side: Side
  /// How things are drawn that did not change.
  public var unchanged: Unchanged

  /// Creates a view.
  public init(side: Side = .both, unchanged: Unchanged = .ghost) {
    self.side = side
    self.unchanged = unchanged
  }

  fileprivate var diagram: Diagrams.DiffView {
    let side: Diagrams.DiffView.Side =
      switch self.side {
      case .both: .both
      case .old: .old
      case .new: .new
      }
    let unchanged: Diagrams.DiffView.Unchanged =
      switch self.unchanged {
      case .ghost: .ghost
      case .hide: .hide
      case .full: .full
      }
    return Diagrams.DiffView(side: side, unchanged: unchanged)
  }
}
