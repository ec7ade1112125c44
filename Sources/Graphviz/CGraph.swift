internal import CGraphviz
internal import Glibc

/// One graph of the C library, which lives from opening to closing it.
///
/// It is used on the library's thread alone.
@safe struct CGraph: ~Copyable {
  // Safe: owned from `init` to `deinit`, which is the only place that frees it.
  let pointer: UnsafeMutablePointer<Agraph_t>
  // Safe: nodes and edges live as long as the graph.
  private var nodes: [UnsafeMutablePointer<Agnode_t>] = unsafe []
  private var edges: [UnsafeMutablePointer<Agedge_t>] = unsafe []
  private var sides: [GraphDescription.Edge.Side?] = []

  /// Builds the graph by calls: no DOT text is written or read.
  init?(_ description: GraphDescription) {
    var descriptor = Agdesc_t()
    descriptor.directed = 1
    descriptor.maingraph = 1
    var disciplines = unsafe Agdisc_t(mem: nil, id: Self.nameDiscipline, io: nil)
    guard let graph = unsafe withCString("deal", { unsafe agopen($0, descriptor, &disciplines) }) else {
      return nil
    }
    unsafe pointer = graph
    declareAttributes(of: description)
    for each in description.nodes {
      guard let created = unsafe node(each.name) else { continue }
      unsafe nodes.append(created)
      unsafe set(each.attributes, on: UnsafeMutableRawPointer(created))
    }
    // Setting an attribute of a graph makes it the default of the subgraphs that come after: so first the
    // subgraphs, then their attributes.
    for subgraph in description.subgraphs {
      unsafe add(subgraph, to: pointer)
    }
    unsafe set(description.attributes, on: UnsafeMutableRawPointer(pointer))
    for edge in description.edges {
      guard let tail = unsafe node(edge.tail), let head = unsafe node(edge.head) else { continue }
      let created = unsafe withCString(edge.name.description) { unsafe agedge(pointer, tail, head, $0, 1) }
      guard let created = unsafe created else { continue }
      unsafe set(edge.attributes, on: UnsafeMutableRawPointer(created))
      unsafe edges.append(created)
      sides.append(edge.besideColumn)
    }
  }

  deinit {
    unsafe agclose(pointer)
  }

  /// How many edges there are.
  var edgeCount: Int { sides.count }

  /// An edge, in the order of the description.
  func edge(_ index: Int) -> UnsafeMutablePointer<Agedge_t> { unsafe edges[index] }

  /// On which side of its column an edge runs, if both its nodes are in one.
  func sideOfColumn(_ index: Int) -> GraphDescription.Edge.Side? { sides[index] }

  /// How large each node of the laid out graph is, in the order of the description.
  var nodeSizes: [GraphvizLibrary.NodeSize] {
    unsafe nodes.map { node in
      // Safe: after `gvLayout` the first record of a node is its layout.
      guard let record = unsafe node.pointee.base.data else {
        return GraphvizLibrary.NodeSize(width: 0, height: 0)
      }
      return unsafe record.withMemoryRebound(to: Agnodeinfo_t.self, capacity: 1) { info in
        unsafe GraphvizLibrary.NodeSize(width: info.pointee.width, height: info.pointee.height)
      }
    }
  }

  /// Width and height of the laid out picture in points.
  var size: (width: Double, height: Double) {
    // Safe: after `gvLayout` the first record of a root graph is its layout.
    guard let record = unsafe pointer.pointee.base.data else { return (0, 0) }
    return unsafe record.withMemoryRebound(to: Agraphinfo_t.self, capacity: 1) { info in
      let box = unsafe info.pointee.bb
      return (box.UR.x - box.LL.x, box.UR.y - box.LL.y)
    }
  }

  /// The graph in the library's own language, without a layout.
  func source() throws(GraphvizError) -> [UInt8] {
    var buffer: UnsafeMutablePointer<CChar>? = nil
    var count = 0
    guard let stream = unsafe open_memstream(&buffer, &count) else {
      throw .renderingFailed(format: "dot", messages: ["no memory"])
    }
    let status = unsafe agwrite(pointer, stream)
    unsafe fclose(stream)
    defer { unsafe free(buffer) }
    guard status == 0, let buffer = unsafe buffer else {
      throw .renderingFailed(format: "dot", messages: MessageLog.drain())
    }
    // Safe: the closed stream left so many bytes there, which are copied before they are freed.
    return unsafe Array(UnsafeRawBufferPointer(start: buffer, count: count))
  }

  private func node(_ name: Name) -> UnsafeMutablePointer<Agnode_t>? {
    unsafe withCString(name.description) { unsafe agnode(pointer, $0, 1) }
  }

  private func add(_ subgraph: GraphDescription.Subgraph, to parent: UnsafeMutablePointer<Agraph_t>) {
    let created = unsafe withCString(subgraph.name.description) { unsafe agsubg(parent, $0, 1) }
    guard let created = unsafe created else { return }
    for name in subgraph.nodes {
      if let node = unsafe node(name) { unsafe agsubnode(created, node, 1) }
    }
    for inner in subgraph.subgraphs {
      unsafe add(inner, to: created)
    }
    unsafe set(subgraph.attributes, on: UnsafeMutableRawPointer(created))
  }

  /// Declares each attribute that occurs, with its default, once for each kind of thing.
  private func declareAttributes(of description: GraphDescription) {
    declare(AGRAPH, defaults: [:], used: graphAttributes(description))
    declare(AGNODE, defaults: description.nodeDefaults, used: description.nodes.map(\.attributes))
    declare(AGEDGE, defaults: description.edgeDefaults, used: description.edges.map(\.attributes))
  }

  private func graphAttributes(_ description: GraphDescription) -> [Attributes] {
    func collect(_ subgraph: GraphDescription.Subgraph) -> [Attributes] {
      [subgraph.attributes] + subgraph.subgraphs.flatMap(collect)
    }
    return [description.attributes] + description.subgraphs.flatMap(collect)
  }

  private func declare(_ kind: Int32, defaults: Attributes, used: [Attributes]) {
    let names = Set(used.flatMap(\.keys)).union(defaults.keys)
    for attribute in Attribute.allCases where names.contains(attribute) {
      let value = defaults[attribute]?.source ?? attribute.fallback
      unsafe withCString(attribute.rawValue) { name in
        unsafe withCString(value) { unsafe _ = agattr(pointer, kind, name, $0) }
      }
    }
  }

  private func set(_ attributes: Attributes, on object: UnsafeMutableRawPointer) {
    for attribute in Attribute.allCases {
      guard let value = attributes[attribute] else { continue }
      unsafe withCString(attribute.rawValue) { name in
        unsafe withCString(value.source) { text in
          // A plain label and an HTML-like one of the same letters share one string of the library, and the
          // first decides how both are read: so the latter is announced before it is set.
          let markup = if case .markup = value { true } else { false }
          let kept = markup ? unsafe agstrdup_html(pointer, text) : nil
          unsafe _ = agsafeset(object, name, text, Self.empty)
          if unsafe kept != nil { unsafe _ = agstrfree(pointer, kept) }
        }
      }
    }
  }

  // Safe: never written to after this, never freed; the library keeps the pointer.
  private nonisolated(unsafe) static let nameDiscipline: UnsafeMutablePointer<Agiddisc_t> = {
    let pointer = UnsafeMutablePointer<Agiddisc_t>.allocate(capacity: 1)
    unsafe pointer.initialize(to: NameTable.discipline())
    return unsafe pointer
  }()

  // Safe: never written to, never freed.
  private nonisolated(unsafe) static let empty: UnsafeMutablePointer<CChar> = {
    let pointer = UnsafeMutablePointer<CChar>.allocate(capacity: 1)
    unsafe pointer.initialize(to: 0)
    return unsafe pointer
  }()
}

/// Hands a copy of a string to a function of the library, which takes `char *` but only reads and copies it.
func withCString<Result>(
  _ string: String, _ body: (UnsafeMutablePointer<CChar>) -> Result
) -> Result {
  unsafe string.withCString { unsafe body(UnsafeMutablePointer(mutating: $0)) }
}

extension Attribute {
  /// What an attribute is where nothing sets it.
  fileprivate var fallback: String {
    switch self {
    case .label: ""
    case .color, .pencolor, .fontcolor: "black"
    case .shape: "box"
    case .weight, .minlen: "1"
    case .peripheries: "1"
    case .penwidth: "1"
    default: ""
    }
  }
}

extension AttributeValue {
  /// The value in the library's notation.
  fileprivate var source: String {
    switch self {
    case .word(let word): word.text
    case .number(let number): "\(number)"
    case .pair(let first, let second): "\(first),\(second)"
    case .flag(let flag): flag ? "true" : "false"
    case .color(let color): color.text
    case .name(let name): name.description
    case .font(let font): font.text
    case .text(let text): LabelText.escapedForLabel(text)
    case .markup(let table): table.source
    }
  }
}
