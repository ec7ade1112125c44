internal import Diagrams

/// A picture of a graph.
public struct Picture: Sendable, Equatable {
  /// The bytes of the file.
  public var bytes: [UInt8]
  /// What could not be drawn as the graph says it.
  public var warnings: [Diagnostic]

  /// Creates a picture.
  public init(bytes: [UInt8], warnings: [Diagnostic] = []) {
    self.bytes = bytes
    self.warnings = warnings
  }

  /// What a picture is written as.
  public enum Format: String, Sendable, CaseIterable {
    /// Scalable Vector Graphics, with titles and the graph's ids for programs.
    case svg
    /// Portable Network Graphics.
    case png
    /// Portable Document Format.
    case pdf
    /// Graphviz's own language, without positions.
    case dot
  }

  /// How a picture is made.
  public struct Options: Sendable, Equatable {
    /// Pixels per inch of a PNG.
    public var dpi: Double
    /// Whether entities are drawn that are part of no deal.
    public var includesOptional: Bool
    /// Whether a graph without agreements is drawn, with its registrant alone.
    public var allowsEmpty: Bool

    /// Creates options.
    public init(dpi: Double = 96, includesOptional: Bool = false, allowsEmpty: Bool = false) {
      self.dpi = dpi
      self.includesOptional = includesOptional
      self.allowsEmpty = allowsEmpty
    }
  }
}

extension DealGraph {
  /// Draws a graph through Graphviz.
  ///
  /// One picture is laid out at a time in a process, from whichever thread it is asked for.
  ///
  /// - Parameters:
  ///   - graph: The graph.
  ///   - format: What the picture is written as.
  ///   - options: How it is made.
  /// - Returns: The picture; the same graph gives the same bytes, in whatever order its parts stand.
  /// - Throws: ``DealGraphError`` with the code `nothing_to_draw` where the graph has no agreement, and others
  ///   where it cannot be drawn.
  public static func picture(
    of graph: Graph, as format: Picture.Format, options: Picture.Options = Picture.Options()
  ) throws(DealGraphError) -> Picture {
    try picture { () throws(DiagramError) in
      try DiagramRenderer.render(graph, format: DiagramFormat(format), options: DiagramOptions(options))
    }
  }

  /// A picture out of a diagram, with the library's own errors.
  static func picture(_ diagram: () throws(DiagramError) -> Diagram) throws(DealGraphError) -> Picture {
    do {
      let diagram = try diagram()
      return Picture(bytes: diagram.bytes, warnings: diagram.warnings)
    } catch {
      throw DealGraphError(error)
    }
  }
}

extension DiagramFormat {
  init(_ format: Picture.Format) {
    switch format {
    case .svg: self = .svg
    case .png: self = .png
    case .pdf: self = .pdf
    case .dot: self = .dot
    }
  }
}

extension DiagramOptions {
  init(_ options: Picture.Options) {
    self.init(
      dpi: options.dpi, includeOptional: options.includesOptional, allowEmpty: options.allowsEmpty)
  }
}

extension DealGraphError {
  fileprivate init(_ error: DiagramError) {
    let code =
      switch error {
      case .nothingToDraw: "nothing_to_draw"
      case .tooManyElements, .tooLargeForPNG: "too_large"
      case .unusableResolution: "unusable_resolution"
      case .graphviz: "graphviz"
      }
    self.init(code: code, message: error.description)
  }
}
