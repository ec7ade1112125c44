internal import CGraphviz
internal import Glibc

/// What is drawn otherwise than the layout has it: words stand on their lines, and lines within a column run
/// straight or in an arc beside it, where the layout would lead them around in loops.
@safe struct LineRouting: ~Copyable {
  private typealias EdgePointer = UnsafeMutablePointer<Agedge_t>

  /// The space between an arc and the boxes that it passes, and between two arcs.
  private static let clearance = 14.0
  private static let arrowLength = 7.5

  // Safe: belongs to the graph that is laid out, which outlives the routing.
  private let graph: UnsafeMutablePointer<Agraph_t>
  private let boxes: [Box]
  /// The arcs so far.
  private var arcs: [Arc] = []
  /// Where words stand: on lines, and the names of frames.
  private var taken: [Box] = []

  /// Where a node stands.
  fileprivate struct Box {
    var x: Double
    var y: Double
    var halfWidth: Double
    var halfHeight: Double

    func overlaps(_ other: Box) -> Bool {
      abs(x - other.x) < halfWidth + other.halfWidth && abs(y - other.y) < halfHeight + other.halfHeight
    }
  }

  /// An arc that is drawn already.
  private struct Arc {
    var x: Double
    var side: GraphDescription.Edge.Side
    var low: Double
    var high: Double
    var lane: Int
  }

  /// Sets out from a graph that is laid out.
  init(_ laidOut: borrowing CGraph) {
    unsafe graph = laidOut.pointer
    var boxes: [Box] = []
    var node = unsafe agfstnode(laidOut.pointer)
    while let current = unsafe node {
      if let box = unsafe Self.box(of: current) { boxes.append(box) }
      unsafe node = agnxtnode(laidOut.pointer, current)
    }
    self.boxes = boxes
    unsafe collectNames(of: laidOut.pointer)
  }

  /// Finds where the names of frames stand.
  private mutating func collectNames(of parent: UnsafeMutablePointer<Agraph_t>) {
    var subgraph = unsafe agfstsubg(parent)
    while let current = unsafe subgraph {
      if let record = unsafe current.pointee.base.data {
        let info = unsafe UnsafeMutableRawPointer(record).assumingMemoryBound(to: Agraphinfo_t.self)
        if let label = unsafe info.pointee.label { unsafe taken.append(Box(label.pointee)) }
      }
      unsafe collectNames(of: current)
      unsafe subgraph = agnxtsubg(current)
    }
  }

  /// Draws lines and words anew: words first, for lines within columns to keep theirs apart from them.
  mutating func route(_ laidOut: borrowing CGraph) {
    for index in 0..<laidOut.edgeCount where laidOut.sideOfColumn(index) == nil {
      unsafe putWordOnLine(laidOut.edge(index))
    }
    for index in 0..<laidOut.edgeCount {
      if let side = laidOut.sideOfColumn(index) { unsafe drawBeside(laidOut.edge(index), side) }
    }
  }

  // MARK: Words on lines

  /// Moves the word of a line up or down until it stands on the line.
  private mutating func putWordOnLine(_ edge: EdgePointer) {
    guard let info = unsafe Self.info(of: edge), let label = unsafe info.pointee.label,
      let splines = unsafe info.pointee.spl
    else { return }
    let x = unsafe label.pointee.pos.x
    for index in unsafe 0..<Int(splines.pointee.size) {
      let bezier = unsafe splines.pointee.list[index]
      for start in stride(from: 0, to: unsafe Int(bezier.size) - 3, by: 3) {
        let points = (0..<4).map { unsafe bezier.list[start + $0] }
        guard let y = Self.height(of: points, at: x) else { continue }
        unsafe label.pointee.pos.y = y
        unsafe taken.append(Box(label.pointee))
        return
      }
    }
  }

  /// Where a curve that runs from left to right, or back, crosses a place.
  private static func height(of points: [pointf], at x: Double) -> Double? {
    let (first, last) = (points[0].x, points[3].x)
    guard min(first, last) <= x, x <= max(first, last), first != last else { return nil }
    var (low, high) = (0.0, 1.0)
    for _ in 0..<30 {
      let middle = (low + high) / 2
      let isBefore = point(of: points, at: middle).x < x
      if isBefore == (first < last) { low = middle } else { high = middle }
    }
    return point(of: points, at: low).y
  }

  private static func point(of points: [pointf], at t: Double) -> (x: Double, y: Double) {
    let s = 1 - t
    let factors = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t]
    return zip(points, factors).reduce((0, 0)) { ($0.0 + $1.0.x * $1.1, $0.1 + $1.0.y * $1.1) }
  }

  // MARK: Lines within a column

  private mutating func drawBeside(_ edge: EdgePointer, _ side: GraphDescription.Edge.Side) {
    let (tailNode, headNode) = unsafe Self.ends(of: edge)
    guard let tailNode = unsafe tailNode, let headNode = unsafe headNode,
      let tail = unsafe Self.box(of: tailNode), let head = unsafe Self.box(of: headNode),
      let info = unsafe Self.info(of: edge), let splines = unsafe info.pointee.spl,
      unsafe splines.pointee.size > 0, unsafe splines.pointee.list[0].size >= 4
    else { return }
    let (low, high) = (min(tail.y, head.y), max(tail.y, head.y))
    let between = boxes.filter { abs($0.x - tail.x) < 2 && $0.y > low + 0.5 && $0.y < high - 0.5 }
    let curve =
      between.isEmpty && abs(tail.x - head.x) < 2
      ? Curve.straight(tail, head) : arc(tail, head, between, side)
    unsafe replace(splines, by: curve)
    guard let label = unsafe info.pointee.xlabel else { return }
    unsafe label.pointee.pos = place(Box(label.pointee), on: curve)
    unsafe label.pointee.set = 1
    let box = unsafe Box(label.pointee)
    taken.append(box)
    extend(to: box.x - box.halfWidth, box.y - box.halfHeight)
    extend(to: box.x + box.halfWidth, box.y + box.halfHeight)
  }

  /// Where a word stands on a curve, or beside it, so that it covers nothing if that can be.
  private func place(_ word: Box, on curve: Curve) -> pointf {
    let beside = curve.isStraight ? word.halfWidth + 3 : 0
    let places = [0.5, 0.4, 0.6, 0.3, 0.7, 0.22, 0.78].flatMap { t in
      let point = Self.point(of: curve.points, at: t)
      return [pointf(x: point.x + beside, y: point.y), pointf(x: point.x - beside, y: point.y)]
    }
    let free = places.first { place in
      let moved = Box(x: place.x, y: place.y, halfWidth: word.halfWidth, halfHeight: word.halfHeight)
      return !taken.contains { $0.overlaps(moved) } && !boxes.contains { $0.overlaps(moved) }
    }
    return free ?? places[0]
  }

  /// An arc around what stands between, further out than arcs that it would cross.
  private mutating func arc(
    _ tail: Box, _ head: Box, _ between: [Box], _ side: GraphDescription.Edge.Side
  ) -> Curve {
    let (low, high) = (min(tail.y, head.y), max(tail.y, head.y))
    let sign = side == .right ? 1.0 : -1.0
    let taken = arcs.filter { abs($0.x - tail.x) < 2 && $0.side == side && $0.low < high && $0.high > low }
    let lane = (0...taken.count).first { lane in !taken.contains { $0.lane == lane } } ?? 0
    arcs.append(Arc(x: tail.x, side: side, low: low, high: high, lane: lane))
    let outermost = ([tail, head] + between).map { $0.x * sign + $0.halfWidth }.max() ?? 0
    let reach = (outermost + Self.clearance * Double(lane + 1) + 4) * sign
    return Curve.arc(tail, head, sign: sign, reach: reach)
  }

  /// A curve of four points, with the tips that arrows end at.
  private struct Curve {
    var points: [pointf]
    var tailTip: pointf
    var headTip: pointf
    var middle: pointf
    var isStraight: Bool

    /// From box to box, up or down.
    static func straight(_ tail: Box, _ head: Box) -> Curve {
      let sign = head.y > tail.y ? 1.0 : -1.0
      let start = pointf(x: tail.x, y: tail.y + sign * tail.halfHeight)
      let end = pointf(x: head.x, y: head.y - sign * head.halfHeight)
      let length = end.y - start.y
      let points = [0, 1.0 / 3, 2.0 / 3, 1].map { pointf(x: start.x, y: start.y + length * $0) }
      let middle = pointf(x: start.x, y: (start.y + end.y) / 2)
      return Curve(points: points, tailTip: start, headTip: end, middle: middle, isStraight: true)
    }

    /// From the side of a box to the same side of the other.
    static func arc(_ tail: Box, _ head: Box, sign: Double, reach: Double) -> Curve {
      let start = pointf(x: tail.x + sign * tail.halfWidth, y: tail.y)
      let end = pointf(x: head.x + sign * head.halfWidth, y: head.y)
      let control = (reach * 8 - start.x - end.x) / 6
      return Curve(
        points: [start, pointf(x: control, y: start.y), pointf(x: control, y: end.y), end], tailTip: start,
        headTip: end, middle: pointf(x: reach, y: (start.y + end.y) / 2), isStraight: false)
    }
  }

  /// Writes a curve over the line that the layout has drawn, which has four points at the least.
  private func replace(_ splines: UnsafeMutablePointer<splines>, by curve: Curve) {
    let count = unsafe Int(splines.pointee.size)
    let atTail = unsafe splines.pointee.list[0].sflag
    let atHead = unsafe splines.pointee.list[count - 1].eflag
    for index in 1..<max(count, 1) { unsafe free(splines.pointee.list[index].list) }
    unsafe splines.pointee.size = 1
    var points = curve.points
    if atHead != 0 { points[3] = Self.shortened(points[3], towards: points[2]) }
    if atTail != 0 { points[0] = Self.shortened(points[0], towards: points[1]) }
    for (index, point) in points.enumerated() {
      unsafe splines.pointee.list[0].list[index] = point
      extend(to: point.x, point.y, by: 0.75)
    }
    unsafe splines.pointee.list[0].size = 4
    unsafe splines.pointee.list[0].sflag = atTail
    unsafe splines.pointee.list[0].eflag = atHead
    unsafe splines.pointee.list[0].sp = curve.tailTip
    unsafe splines.pointee.list[0].ep = curve.headTip
  }

  /// The point where the line ends and its arrow begins.
  private static func shortened(_ point: pointf, towards other: pointf) -> pointf {
    let (x, y) = (other.x - point.x, other.y - point.y)
    let length = max((x * x + y * y).squareRoot(), 0.01)
    return pointf(x: point.x + x / length * arrowLength, y: point.y + y / length * arrowLength)
  }

  // MARK: The library's records

  /// Widens the picture, if need be, so that it holds a point.
  private func extend(to x: Double, _ y: Double, by share: Double = 1) {
    guard let record = unsafe graph.pointee.base.data else { return }
    unsafe record.withMemoryRebound(to: Agraphinfo_t.self, capacity: 1) { info in
      let box = unsafe info.pointee.bb
      if x < box.LL.x { unsafe info.pointee.bb.LL.x = box.LL.x + (x - box.LL.x) * share }
      if x > box.UR.x { unsafe info.pointee.bb.UR.x = box.UR.x + (x - box.UR.x) * share }
      if y < box.LL.y { unsafe info.pointee.bb.LL.y = y }
      if y > box.UR.y { unsafe info.pointee.bb.UR.y = y }
    }
  }

  // Safe, all: after `gvLayout` the first record of a node or edge is its layout, and edges come in pairs.

  private static func box(of node: UnsafeMutablePointer<Agnode_t>) -> Box? {
    guard let record = unsafe node.pointee.base.data else { return nil }
    return unsafe record.withMemoryRebound(to: Agnodeinfo_t.self, capacity: 1) { info in
      let place = unsafe info.pointee.coord
      let width = unsafe max(info.pointee.lw, info.pointee.rw)
      return unsafe Box(x: place.x, y: place.y, halfWidth: width, halfHeight: info.pointee.ht / 2)
    }
  }

  private static func info(of edge: EdgePointer) -> UnsafeMutablePointer<Agedgeinfo_t>? {
    unsafe edge.pointee.base.data.map {
      unsafe UnsafeMutableRawPointer($0).assumingMemoryBound(to: Agedgeinfo_t.self)
    }
  }

  /// The two nodes of an edge: an out-edge knows its head, and the in-edge that follows it in memory its tail.
  private static func ends(
    of edge: EdgePointer
  ) -> (UnsafeMutablePointer<Agnode_t>?, UnsafeMutablePointer<Agnode_t>?) {
    // AGOUTEDGE is 2, AGINEDGE 3 (cgraph.h).
    let isOut = unsafe edge.pointee.base.tag.objtype == 2
    let other = unsafe isOut ? edge + 1 : edge - 1
    return unsafe isOut ? (other.pointee.node, edge.pointee.node) : (edge.pointee.node, other.pointee.node)
  }
}

extension LineRouting.Box {
  /// Where a label stands.
  fileprivate init(_ label: textlabel_t) {
    unsafe self.init(
      x: label.pos.x, y: label.pos.y, halfWidth: label.dimen.x / 2, halfHeight: label.dimen.y / 2)
  }
}
