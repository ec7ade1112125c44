internal import CGraphviz
internal import Synchronization

/// The Graphviz library, of which a process has one.
package enum GraphvizLibrary {
  /// A layout engine.
  package enum Engine: String, Sendable, CaseIterable {
    /// Layers: what deal pictures are drawn with.
    case dot
    /// Springs, for graphs that are too large for layers.
    case sfdp
  }

  /// What the library writes.
  package enum Format: String, Sendable, CaseIterable {
    case svg, png, pdf
    /// The graph without a layout.
    case dot
  }

  /// A picture.
  package struct Rendering: Sendable, Equatable {
    /// The file.
    package var bytes: [UInt8]
    /// What the library said on the way.
    package var warnings: [String]
    /// How large each node became, in the order of the description; nothing where there was no layout.
    package var nodeSizes: [NodeSize] = []
  }

  /// Width and height of a node in inches, as its attributes take them.
  package struct NodeSize: Sendable, Equatable {
    package var width: Double
    package var height: Double
  }

  /// The most pixels that PNG holds each way: above, the library shrinks the picture and says nothing.
  package static let longestSide = 32_767

  /// Lays a graph out and writes it.
  package static func render(
    _ graph: GraphDescription, engine: Engine = .dot, format: Format, dpi: Double = 96
  ) throws(GraphvizError) -> Rendering {
    let result = try thread().run { () -> Result<Rendering, GraphvizError> in
      Result { () throws(GraphvizError) in
        try GraphvizSession.shared.render(graph, engine: engine, format: format, dpi: dpi)
      }
    }
    guard let result else { throw .unavailable("its thread gave no result") }
    return try result.get()
  }

  /// The version that the library calls itself.
  package static func version() throws(GraphvizError) -> String {
    try thread().run { GraphvizSession.shared.version } ?? ""
  }

  /// The names of the plugins of a kind (`render`, `layout`, `textlayout`, `device`, `loadimage`), sorted.
  package static func plugins(_ kind: PluginKind) throws(GraphvizError) -> [String] {
    try thread().run { GraphvizSession.shared.plugins(kind) } ?? []
  }

  /// A kind of plugin.
  package enum PluginKind: String, Sendable, CaseIterable {
    case render, layout, textlayout, device, loadimage
  }

  /// The thread that all work is done on, started at the first use.
  private static func thread() throws(GraphvizError) -> GraphvizThread {
    try started.get()
  }

  private static let started = Result { () throws(GraphvizError) in try GraphvizThread() }
}
