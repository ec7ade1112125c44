package import DealModel
internal import Graphviz
internal import Templates

/// Draws graphs: graph → subject → scene → drawing → picture.
package enum DiagramRenderer {
  /// The picture of a graph.
  package static func render(
    _ graph: Graph, format: DiagramFormat, options: DiagramOptions = DiagramOptions()
  ) throws(DiagramError) -> Diagram {
    let subject = Subject(graph, includeOptional: options.includeOptional)
    guard !subject.agreements.isEmpty || options.allowEmpty else { throw .nothingToDraw }
    return try render(subject, format: format, options: options)
  }

  /// The picture of what happened between two graphs, laid out once for all its views: what stands in two of them
  /// stands at the same place.
  package static func render(
    _ diff: GraphDiff, from old: Graph, to new: Graph, view: DiffView, format: DiagramFormat,
    options: DiagramOptions = DiagramOptions()
  ) throws(DiagramError) -> Diagram {
    try render(UnionBuilder.union(of: old, and: new, diff), view: view, format: format, options: options)
  }

  /// The picture of a union.
  static func render(
    _ union: Union, view: DiffView, format: DiagramFormat, options: DiagramOptions = DiagramOptions()
  ) throws(DiagramError) -> Diagram {
    let union = view.unchanged == .hide ? union.changesOnly : union
    let subject = Subject(union, includeOptional: options.includeOptional)
    return try render(subject, format: format, options: options, view: view)
  }

  private static func render(
    _ subject: Subject, format: DiagramFormat, options: DiagramOptions, view: DiffView = DiffView()
  ) throws(DiagramError) -> Diagram {
    guard (10...2400).contains(options.dpi) else { throw .unusableResolution(options.dpi) }
    guard !subject.entities.isEmpty || !subject.agreements.isEmpty else { throw .nothingToDraw }
    var scene = SceneBuilder.scene(of: subject, title: options.title)
    let elements = scene.nodes.count + scene.lines.count
    guard elements <= DrawingBuilder.mostElements else {
      throw .tooManyElements(count: elements, limit: DrawingBuilder.mostElements)
    }
    var sizes: [GraphvizLibrary.NodeSize]?
    if subject.union != nil, format != .dot {
      // Boxes are as large as both sides need, in whichever view they are drawn: so nothing moves.
      let both = DiffView(side: .both, unchanged: view.unchanged)
      let drawing = DrawingBuilder.drawing(of: scene, style: options.style, view: both)
      sizes = try picture(of: drawing, format: .svg, dpi: options.dpi).nodeSizes
      if view.side != .both { scene.caption.shownDetail = view.side == .old ? 0 : 1 }
    }
    let drawing = DrawingBuilder.drawing(of: scene, style: options.style, view: view, sizes: sizes)
    let picture = try picture(of: drawing, format: format, dpi: options.dpi)
    let bytes =
      switch format {
      case .svg: SVGFinish.finished(picture.bytes, drawing, style: options.style)
      case .pdf: PDFFinish.finished(picture.bytes)
      case .png, .dot: picture.bytes
      }
    // The size of a box was measured with its label: what the library doubts of it is a rounding.
    let remarks = picture.warnings.filter { sizes == nil || !$0.contains("too small for label") }.map {
      Diagnostic(severity: .note, code: "graphviz", message: $0)
    }
    return Diagram(bytes: bytes, warnings: subject.problems + remarks)
  }

  private static func picture(
    of drawing: Drawing, format: DiagramFormat, dpi: Double
  ) throws(DiagramError) -> GraphvizLibrary.Rendering {
    do {
      return try GraphvizLibrary.render(
        drawing.graph, engine: drawing.engine, format: format.graphvizFormat, dpi: dpi)
    } catch .tooLarge(let width, let height, let limit) {
      let fitting = dpi * Double(limit) / Double(max(width, height, 1))
      throw .tooLargeForPNG(width: width, height: height, limit: limit, fittingDPI: Int(fitting))
    } catch {
      throw .graphviz(error)
    }
  }
}

extension DiagramFormat {
  fileprivate var graphvizFormat: GraphvizLibrary.Format {
    switch self {
    case .svg: .svg
    case .png: .png
    case .pdf: .pdf
    case .dot: .dot
    }
  }
}
