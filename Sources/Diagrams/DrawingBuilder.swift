internal import DealModel
internal import Graphviz
internal import Templates

/// Turns a scene into a graph to be laid out.
///
/// The columns of the scene are rows of equal rank, and every line leads from left to right whatever it means,
/// so that the layout keeps the columns.
struct DrawingBuilder {
  /// Above so many lines with words, none has one: labels are what makes a layout slow.
  private static let mostWords = 160
  /// Above so many nodes, the layout is searched for less long.
  private static let quickFrom = 250
  /// Above so many nodes and lines, lines are straight: curves around boxes take half of the time.
  private static let straightFrom = 4000
  /// Above so many nodes and lines, springs take the place of layers.
  private static let springsFrom = 12_000
  /// More nodes and lines than this are not drawn: the library cannot be stopped once it has begun.
  static let mostElements = 30_000

  private let scene: Scene
  private let style: PictureStyle
  private let view: DiffView
  /// The sizes of the nodes where they are given.
  private let sizes: [GraphvizLibrary.NodeSize]?
  private let labels: Labels
  private let marker: Marker
  private let hasWords: Bool
  private let springs: Bool
  private let amendedTitles: [Int: [String]]
  private let emptierSides: [Scene.Column: GraphDescription.Edge.Side]
  private var nodes: [GraphDescription.Node] = []
  private var edges: [GraphDescription.Edge] = []
  private var columns: [Scene.Column: [Name]] = [:]
  private var frameNodes: [[Name]]
  private var marks: [String: Mark] = [:]
  private var ids: Set<String> = []
  /// Pairs of columns that a line joins.
  private var joined: Set<Int> = []
  private var frameOf: [Int: Int] = [:]
  private var linesToFrame: [Int: Int] = [:]
  private var linesDrawn: [Int: Int] = [:]

  private init(
    _ scene: Scene, style: PictureStyle, view: DiffView, sizes: [GraphvizLibrary.NodeSize]?
  ) {
    self.scene = scene
    self.sizes = sizes
    self.style = style
    self.view = view
    labels = Labels(style: style, view: view)
    marker = Marker()
    hasWords = scene.lines.count { !$0.word.isEmpty } <= Self.mostWords
    springs = scene.nodes.count + scene.lines.count > Self.springsFrom
    amendedTitles = Self.amendedTitles(scene)
    emptierSides = Self.emptierSides(scene)
    frameNodes = scene.frames.map { $0.nodes.map { Name(.node, $0) } }
    for (index, frame) in scene.frames.enumerated() {
      for node in frame.nodes { frameOf[node] = index }
    }
    for end in scene.lines.flatMap({ [$0.from, $0.to] }) {
      if case .frame(let frame) = end { linesToFrame[frame, default: 0] += 1 }
    }
  }

  /// Sets the sizes that another view of the same scene was laid out with, so that nothing moves.
  private mutating func keepSizes() {
    guard let sizes, sizes.count == nodes.count else { return }
    func wholePoints(_ inches: Double) -> AttributeValue { .number((inches * 72).rounded(.up) / 72) }
    for (index, size) in sizes.enumerated() {
      nodes[index].attributes.merge([
        .width: wholePoints(size.width), .height: wholePoints(size.height), .fixedsize: .flag(true),
      ]) { $1 }
    }
  }

  /// The drawing of a scene; of a comparison, as a view shows it.
  static func drawing(
    of scene: Scene, style: PictureStyle, view: DiffView = DiffView(), sizes: [GraphvizLibrary.NodeSize]? = nil
  ) -> Drawing {
    var builder = DrawingBuilder(scene, style: style, view: view, sizes: sizes)
    return builder.build()
  }

  private mutating func build() -> Drawing {
    for (index, node) in scene.nodes.enumerated() { add(node, at: index) }
    for line in scene.lines { add(line) }
    for (index, frame) in scene.frames.enumerated() {
      mark(
        Name(.cluster, index + 1),
        marker.mark(
          of: frame, entities: frame.nodes.flatMap(entities), agreements: frame.nodes.flatMap(agreements)))
    }
    keepColumns()
    let rows =
      springs
      ? []
      : Scene.Column.allCases.compactMap { column in
        columns[column].map {
          GraphDescription.Subgraph(Name(.row, column.rawValue), [.rank: .word("same")], nodes: $0)
        }
      }
    let frames = springs ? [] : scene.frames.indices.map(frame)
    let caption = GraphDescription.Subgraph(
      Name(.cluster, 0),
      [
        .id: .name(Name(.cluster, 0)), .pencolor: .color(.transparent), .labelloc: .word("t"),
        .fontname: .font(Font(style.typeface)),
        .label: .markup(labels.caption(scene.caption, width: captionWidth)),
      ],
      nodes: nodes.map(\.name), subgraphs: frames + rows)
    marks["\(Name(.cluster, 0))"] = Mark(
      id: "picture-caption", styleClass: "caption", title: scene.caption.title, data: [])
    keepSizes()
    let graph = GraphDescription(
      attributes: graphAttributes, nodeDefaults: nodeDefaults, edgeDefaults: edgeDefaults, nodes: nodes,
      edges: edges, subgraphs: [caption])
    return Drawing(graph: graph, engine: springs ? .sfdp : .dot, marks: marks, caption: scene.caption)
  }

  // MARK: Nodes

  private mutating func add(_ node: Scene.Node, at index: Int) {
    let name = Name(.node, index)
    let paint = Paint.of(node.mark, in: view, style: style, ordinary: .ordinary(node.content, style))
    var attributes: Attributes
    var kind: Entity.Kind?
    switch node.content {
    case .entity(let card):
      kind = card.entity.kind
      attributes = Shapes.attributes(of: card.entity.kind, style: style)
      if card.isRegistrant { attributes.merge(Shapes.registrant(style)) { $1 } }
      attributes[.label] = .markup(
        labels.party(card, subtitle: card.isRegistrant ? subtitle(card.entity) : nil, paint))
    case .roster(let roster):
      attributes = [:]
      attributes[.label] = .markup(labels.roster(roster, paint))
    case .instrument(let instrument):
      attributes = Shapes.instrument
      attributes[.label] = .markup(labels.instrument(instrument, title: title(of: instrument, at: index), paint))
    }
    attributes[.color] = .color(Color(paint.ink))
    attributes[.fillcolor] = .color(Color(paint.fill))
    if let width = paint.width { attributes[.penwidth] = .number(width) }
    if paint.isDashed { attributes[.style] = .word(Shapes.dashed(kind)) }
    if !view.shows(node.mark) { attributes[.style] = .word("invis") }
    attributes[.id] = .name(name)
    nodes.append(GraphDescription.Node(name, attributes))
    columns[node.column, default: []].append(name)
    mark(name, marker.mark(of: node))
  }

  /// Below the registrant's name: what it is, and under whose law.
  private func subtitle(_ entity: Entity) -> String {
    let what = entity.roles.contains(.registrant) ? "Registrant" : "Co-registrant"
    return entity.jurisdiction.map { "\(what) (\($0))" } ?? what
  }

  /// A title without the name of what it amends, if a line leads there.
  private func title(of instrument: Instrument, at index: Int) -> String {
    let title = instrument.title
    for amended in amendedTitles[index] ?? [] {
      for link in [" to the ", " to ", " of the ", " of "] {
        let ending = link + amended
        if title.count > ending.count, title.lowercased().hasSuffix(ending.lowercased()) {
          return String(title.dropLast(ending.count))
        }
      }
    }
    return title
  }

  /// For each document that acts on others, their titles.
  private static func amendedTitles(_ scene: Scene) -> [Int: [String]] {
    var titles: [Int: [String]] = [:]
    for line in scene.lines {
      guard case .agreement(let kind, _) = line.meaning, kind == .amends || kind == .joins,
        case .node(let from) = line.from, case .node(let to) = line.to,
        case .instrument(let amended) = scene.nodes[to].content
      else { continue }
      titles[from, default: []].append(amended.title)
    }
    return titles
  }

  private func frame(_ index: Int) -> GraphDescription.Subgraph {
    let name = Name(.cluster, index + 1)
    let frame = scene.frames[index]
    let column = frame.nodes.first.map { scene.nodes[$0].column }
    let paint = Paint.of(frame.mark, in: view, style: style, ordinary: .frame(style))
    var attributes: Attributes = [
      .id: .name(name), .label: .markup(labels.frame(frame.title, paint)), .labelloc: .word("t"),
      .labeljust: column.map { $0 > .middle } == true ? .word("r") : .word("l"),
      .style: paint.isDashed ? .word("rounded,filled,dashed") : .word("rounded,filled"),
      .fillcolor: .color(Color(frame.mark == nil ? paint.fill : style.frame.fill)),
      .pencolor: .color(Color(frame.mark == .unchanged ? style.frame.ink : paint.ink)), .margin: .number(14),
      .fontname: .font(Font(style.typeface)),
    ]
    if !view.shows(frame.mark) { attributes[.style] = .word("invis") }
    return GraphDescription.Subgraph(name, attributes, nodes: frameNodes[index])
  }

  /// Whom a box stands for.
  private func entities(at index: Int) -> [Entity] {
    switch scene.nodes[index].content {
    case .entity(let card): [card.entity]
    case .roster(let roster): roster.entities
    case .instrument: []
    }
  }

  /// What a document stands for.
  private func agreements(at index: Int) -> [Agreement] {
    if case .instrument(let instrument) = scene.nodes[index].content { instrument.agreements } else { [] }
  }

  // MARK: Lines

  private mutating func add(_ line: Scene.Line) {
    let (from, to) = (node(of: line.from), node(of: line.to))
    let (tailColumn, headColumn) = (scene.nodes[from].column, scene.nodes[to].column)
    let isReversed = tailColumn > headColumn
    let (tail, head) = isReversed ? (to, from) : (from, to)
    let (tailEnd, headEnd) = isReversed ? (line.to, line.from) : (line.from, line.to)
    var attributes = Shapes.line(line.meaning)
    let paint = Paint.of(line.mark, in: view, style: style, ordinary: .ordinary(line.meaning, style))
    attributes[.color] = .color(Color(paint.ink))
    attributes[.fontcolor] = .color(Color(paint.ink))
    if let width = paint.width { attributes[.penwidth] = .number(width) }
    if paint.isDashed { attributes[.style] = .word("dashed") }
    if !view.shows(line.mark) { attributes[.style] = .word("invis") }
    if let arrow = Shapes.arrow(line.meaning) {
      attributes[.dir] = isReversed ? .word("back") : .word("forward")
      attributes[isReversed ? .arrowtail : .arrowhead] = .word(arrow)
    }
    if case .frame(let frame) = tailEnd, !springs { attributes[.ltail] = .name(Name(.cluster, frame + 1)) }
    if case .frame(let frame) = headEnd, !springs { attributes[.lhead] = .name(Name(.cluster, frame + 1)) }
    let mark = marker.mark(of: line)
    if tailColumn == headColumn {
      addWithin(tailColumn, line, Name(.node, tail), Name(.node, head), attributes, mark)
      return
    }
    joined.insert(
      min(tailColumn.rawValue, headColumn.rawValue) * 10 + max(tailColumn.rawValue, headColumn.rawValue))
    attributes[.weight] = .number(weight(of: line, tail, head))
    if let word = word(of: line, attributes) { attributes[.label] = word }
    addEdge(Name(.node, tail), Name(.node, head), attributes, mark)
  }

  /// A line between two nodes of one column, which runs beside it.
  private mutating func addWithin(
    _ column: Scene.Column, _ line: Scene.Line, _ tail: Name, _ head: Name, _ attributes: Attributes,
    _ mark: Mark
  ) {
    var attributes = attributes
    if let word = word(of: line, attributes) { attributes[.xlabel] = word }
    addEdge(tail, head, attributes, mark, besideColumn: emptierSides[column] ?? .left)
  }

  /// For each column, the side that fewer lines leave on.
  private static func emptierSides(_ scene: Scene) -> [Scene.Column: GraphDescription.Edge.Side] {
    // Lines to the right are counted up, lines to the left down.
    var balance: [Scene.Column: Int] = [:]
    for line in scene.lines {
      let ends = [scene.column(of: line.from), scene.column(of: line.to)].sorted()
      guard ends[0] < ends[1] else { continue }
      balance[ends[0], default: 0] += 1
      balance[ends[1], default: 0] -= 1
    }
    return balance.mapValues { $0 > 0 ? .left : .right }
  }

  /// The word of a line, on paper of its own so that it can stand on the line.
  private func word(of line: Scene.Line, _ attributes: Attributes) -> AttributeValue? {
    let word = line.mark?.signed(line.word, or: line.mark?.rawValue) ?? line.word
    guard hasWords, !word.isEmpty, case .color(let color)? = attributes[.fontcolor] else { return nil }
    let text = Markup.Text(word, size: style.sizes.detail, color: color)
    return .markup(
      Markup.Table(rows: [[Markup.Cell(.text(text), background: Color(style.paper))]], padding: 0))
  }

  private mutating func addEdge(
    _ tail: Name, _ head: Name, _ attributes: Attributes, _ mark: Mark,
    besideColumn: GraphDescription.Edge.Side? = nil
  ) {
    let name = Name(.edge, edges.count)
    var attributes = attributes
    attributes[.id] = .name(name)
    edges.append(GraphDescription.Edge(name, from: tail, to: head, attributes, besideColumn: besideColumn))
    self.mark(name, mark)
  }

  /// The node that a line to a frame is drawn to: the lines of a frame are spread over its members.
  private mutating func node(of end: Scene.End) -> Int {
    switch end {
    case .node(let node): return node
    case .frame(let frame):
      let members = scene.frames[frame].nodes
      let place = linesDrawn[frame, default: 0]
      linesDrawn[frame] = place + 1
      let count = max(linesToFrame[frame] ?? 1, 1)
      return members[min(members.count - 1, (2 * place + 1) * members.count / (2 * count))]
    }
  }

  /// How hard the layout tries to keep a line short and straight.
  private func weight(of line: Scene.Line, _ tail: Int, _ head: Int) -> Double {
    guard case .party = line.meaning else { return 0 }
    let inMiddle = scene.nodes[tail].column == .middle || scene.nodes[head].column == .middle
    return inMiddle ? 3 : 1
  }

  /// Invisible lines that keep each column to the right of the one before it.
  private mutating func keepColumns() {
    guard !springs else { return }
    let used = Scene.Column.allCases.filter { columns[$0] != nil }
    for (left, right) in zip(used, used.dropFirst())
    where !joined.contains(left.rawValue * 10 + right.rawValue) {
      guard let tail = columns[left]?.first, let head = columns[right]?.first else { continue }
      edges.append(
        GraphDescription.Edge(
          Name(.edge, edges.count), from: tail, to: head, [.style: .word("invis"), .weight: .number(0)]))
    }
  }

  // MARK: The whole

  private var captionWidth: Double { columns.count > 3 ? 48 : columns.count > 1 ? 32 : 22 }

  private var graphAttributes: Attributes {
    var attributes: Attributes = [
      .rankdir: .word("LR"), .newrank: .flag(true), .compound: .flag(true), .splines: .word("true"),
      .outputorder: .word("edgesfirst"), .bgcolor: .color(Color(style.paper)), .pad: .number(0.35),
      .nodesep: .number(0.27), .ranksep: .number(rankSeparation),
      .fontname: .font(Font(style.typeface)),
      .fontsize: .number(10), .labelloc: .word("b"), .label: .markup(Legend(scene, labels: labels).table),
    ]
    if springs { attributes[.overlap] = .word("prism") }
    if scene.nodes.count + scene.lines.count > Self.straightFrom { attributes[.splines] = .word("line") }
    if nodes.count > Self.quickFrom {
      for limit in [Attribute.nslimit, .nslimit1, .mclimit] { attributes[limit] = .number(0.1) }
    }
    return attributes
  }

  /// High columns stand further apart, for lines to rise less steeply.
  private var rankSeparation: Double {
    let highest = columns.values.map(\.count).max() ?? 0
    let separation = 0.56 + 0.03 * Double(min(max(highest - 4, 0), 25))
    // The frame takes its margin off the space between columns.
    let margin = scene.frames.isEmpty ? 0 : 0.2
    return (hasWords ? separation : separation * 2) + margin
  }

  private var nodeDefaults: Attributes {
    [
      .fontname: .font(Font(style.typeface)), .fontsize: .number(style.sizes.name),
      .fontcolor: .color(Color(style.text)), .color: .color(Color(style.party.ink)), .penwidth: .number(1.1),
      .style: .word("filled"), .fillcolor: .color(Color(style.party.fill)), .margin: .pair(0.12, 0.07),
      .shape: .word("box"), .height: .number(0.4),
    ]
  }

  private var edgeDefaults: Attributes {
    [
      .fontname: .font(Font(style.typeface)), .fontsize: .number(style.sizes.detail), .penwidth: .number(1.5),
      .arrowsize: .number(0.75), .dir: .word("none"), .arrowhead: .word("normal"),
      .arrowtail: .word("normal"),
    ]
  }

  private mutating func mark(_ name: Name, _ mark: Mark) {
    var mark = mark
    var id = mark.id
    var number = 2
    while !ids.insert(id).inserted {
      id = "\(mark.id)-\(number)"
      number += 1
    }
    mark.id = id
    marks["\(name)"] = mark
  }
}
