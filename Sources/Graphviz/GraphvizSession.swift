internal import CGraphviz

/// The context of the library: one for the process, never freed, and used on the library's thread alone.
@safe struct GraphvizSession: Sendable {
  /// Made at the first use, on the library's thread.
  static let shared = GraphvizSession()

  // Safe: the context is used on one thread only.
  private nonisolated(unsafe) let context: OpaquePointer?

  private init() {
    MessageLog.install()
    unsafe context = gvContext()
  }

  /// Lays a graph out and writes it.
  func render(
    _ description: GraphDescription, engine: GraphvizLibrary.Engine, format: GraphvizLibrary.Format,
    dpi: Double
  ) throws(GraphvizError) -> GraphvizLibrary.Rendering {
    guard unsafe context != nil else { throw .unavailable("it gave no context") }
    _ = MessageLog.drain()
    var description = description
    if format == .png { description.attributes[.dpi] = .number(dpi) }
    guard let graph = CGraph(description) else {
      throw .layoutFailed(messages: MessageLog.drain())
    }
    if format == .dot {
      return GraphvizLibrary.Rendering(bytes: try graph.source(), warnings: MessageLog.drain())
    }
    let status = unsafe withCString(engine.rawValue) { unsafe gvLayout(context, graph.pointer, $0) }
    guard status == 0 else { throw .layoutFailed(messages: MessageLog.drain()) }
    defer { unsafe _ = gvFreeLayout(context, graph.pointer) }
    if engine == .dot {
      var routing = LineRouting(graph)
      routing.route(graph)
    }
    if format == .png { try checkSize(of: graph, dpi: dpi) }
    var rendering = try write(graph, format: format)
    rendering.nodeSizes = graph.nodeSizes
    return rendering
  }

  /// The version that the library calls itself.
  var version: String {
    guard let text = unsafe gvcVersion(context) else { return "" }
    return unsafe String(cString: text)
  }

  /// The names of the plugins of a kind, sorted.
  func plugins(_ kind: GraphvizLibrary.PluginKind) -> [String] {
    var count: Int32 = 0
    let list = unsafe withCString(kind.rawValue) { unsafe gvPluginList(context, $0, &count, nil) }
    guard let list = unsafe list else { return [] }
    // The list and its strings are ours, and small: the library offers nothing to free them with.
    var names: Set<String> = []
    for index in 0..<Int(count) {
      if let name = unsafe list[index] { names.insert(unsafe String(cString: name)) }
    }
    return names.sorted()
  }

  /// Refuses a picture that the library would shrink in silence.
  private func checkSize(of graph: borrowing CGraph, dpi: Double) throws(GraphvizError) {
    let size = graph.size
    func pixels(_ points: Double) -> Int { Int(min(max(points * dpi / 72, 0), 1e9).rounded(.up)) }
    // The padding around the picture, which the box of the layout leaves out.
    let padding = 72.0
    let (width, height) = (pixels(size.width + padding), pixels(size.height + padding))
    let limit = GraphvizLibrary.longestSide
    guard width <= limit, height <= limit else {
      throw .tooLarge(width: width, height: height, limit: limit)
    }
  }

  private func write(
    _ graph: borrowing CGraph, format: GraphvizLibrary.Format
  ) throws(GraphvizError) -> GraphvizLibrary.Rendering {
    var data: UnsafeMutablePointer<CChar>? = nil
    let (status, length) = unsafe withCString(format.rawValue) {
      unsafe renderData(gvRenderData, context, graph.pointer, $0, &data)
    }
    let warnings = MessageLog.drain()
    guard status == 0, let data = unsafe data, length > 0 else {
      throw .renderingFailed(format: format.rawValue, messages: warnings)
    }
    defer { unsafe gvFreeRenderData(data) }
    // Safe: the library gave a buffer of that length, which is copied before it is freed.
    let bytes = unsafe UnsafeRawBufferPointer(start: data, count: length)
    return GraphvizLibrary.Rendering(bytes: unsafe Array(bytes), warnings: warnings)
  }
}

/// Calls `gvRenderData`, whose length is an `unsigned int` up to Graphviz 12 and a `size_t` after: the
/// compiler finds out which.
private func renderData<Length: FixedWidthInteger>(
  _ function: (
    OpaquePointer?, UnsafeMutablePointer<Agraph_t>?, UnsafePointer<CChar>?,
    UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?, UnsafeMutablePointer<Length>?
  ) -> Int32,
  _ context: OpaquePointer?, _ graph: UnsafeMutablePointer<Agraph_t>, _ format: UnsafePointer<CChar>,
  _ data: inout UnsafeMutablePointer<CChar>?
) -> (status: Int32, length: Int) {
  var length: Length = 0
  let status = unsafe function(context, graph, format, &data, &length)
  return (status, Int(clamping: length))
}
