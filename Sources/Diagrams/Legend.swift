internal import DealModel
internal import Graphviz
internal import Templates

/// What the shapes, colours and lines of a picture mean: only those that it has.
struct Legend {
  private static let cellsPerRow = 6
  private let labels: Labels
  private let scene: Scene

  init(_ scene: Scene, labels: Labels) {
    self.scene = scene
    self.labels = labels
  }

  /// The legend as a table, or nothing for a picture that needs none.
  var table: Markup.Table {
    let marked = scene.nodes.contains { $0.mark != nil }
    let sections =
      marked
      ? [("Changes", changes), ("Lines", lines)]
      : [("Parties", parties), ("Agreements", agreements), ("Lines", lines)]
    var rows: [[Markup.Cell]] = []
    for (title, cells) in sections where !cells.isEmpty {
      var rest = cells[...]
      var head = title
      while !rest.isEmpty {
        let width = title == "Lines" ? linesPerRow : Self.cellsPerRow
        var row = Array(rest.prefix(width))
        rest = rest.dropFirst(width)
        if title == "Lines" {
          for index in row.indices { row[index].span = Self.cellsPerRow / width }
        }
        let filled = row.reduce(0) { $0 + $1.span }
        if filled < Self.cellsPerRow {
          row.append(Markup.Cell(.space(height: 1), span: Self.cellsPerRow - filled))
        }
        rows.append([labels.cell(head, style.sizes.detail, style.quiet, bold: true, align: .left)] + row)
        head = ""
      }
    }
    let frame = Markup.Table(
      rows: rows, border: Markup.Border(Color(style.rule), style: .rounded), spacing: 6, padding: 3)
    return Markup.Table(rows: [[Markup.Cell(.space(height: 10))], [Markup.Cell(.table(frame))]])
  }

  private var style: PictureStyle { labels.style }

  /// A wide picture has room for a wide legend.
  private var linesPerRow: Int { Set(scene.nodes.map(\.column)).count > 3 ? 3 : 2 }

  private var parties: [Markup.Cell] {
    var kinds: Set<Entity.Kind> = []
    var hasRegistrant = false
    for case .entity(let card) in scene.nodes.map(\.content) {
      if card.isRegistrant { hasRegistrant = true } else { kinds.insert(card.entity.kind) }
    }
    var cells: [Markup.Cell] = []
    if hasRegistrant {
      var cell = sample("Registrant", style.onRegistrant)
      cell.background = Color(style.registrant.fill)
      cells.append(cell)
    }
    cells += Entity.Kind.allCases.filter(kinds.contains).map(cell)
    if scene.nodes.contains(where: { if case .roster = $0.content { true } else { false } }) {
      var cell = sample("List of parties", style.text)
      cell.background = Color(style.frame.fill)
      cell.border = Markup.Border(Color(style.frame.ink))
      cells.append(cell)
    }
    return cells
  }

  /// A sample of a shape.
  ///
  /// Shapes that a table cannot draw are hinted at with brackets instead of a border, for symbols would need
  /// a typeface that may be missing.
  private func cell(_ kind: Entity.Kind) -> Markup.Cell {
    let ink = Color(style.party.ink)
    func sample(_ text: String, _ border: Markup.Border) -> Markup.Cell {
      var cell = self.sample(text, style.text)
      cell.border = border
      return cell
    }
    switch kind {
    case .corporation: return sample("Corporation", Markup.Border(ink))
    case .limitedPartnership:
      return self.sample("‹ Limited partnership ›", style.text)
    case .llc: return sample("L.L.C.", Markup.Border(ink, style: .rounded))
    case .trust: return sample("^ Trust ^", Markup.Border(ink))
    case .bank: return sample("Bank", Markup.Border(ink, width: 2))
    case .government: return self.sample("« Government »", style.text)
    case .person: return self.sample("( Individual )", style.text)
    case .collective: return sample("Class, members not named", Markup.Border(ink, style: .dashed))
    case .other: return sample("/ Other \\", Markup.Border(ink))
    }
  }

  /// A word with space around it.
  private func sample(_ text: String, _ color: UInt32) -> Markup.Cell {
    var cell = labels.cell(text, style.sizes.detail, color)
    cell.padding = 5
    return cell
  }

  private var agreements: [Markup.Cell] {
    var families: Set<AgreementFamily> = []
    for case .instrument(let instrument) in scene.nodes.map(\.content) { families.insert(instrument.family) }
    return families.sorted().map { family in
      let shade = family.shade(in: style)
      var cell = sample(family.word, shade.ink)
      cell.background = Color(shade.fill)
      return cell
    }
  }

  /// What came, went, changed and stayed, each with how many there are of it.
  private var changes: [Markup.Cell] {
    let counts = ChangeCounts(scene)
    return ChangeMark.allCases.compactMap { mark in
      guard let count = counts[mark] else { return nil }
      let shade = style.changes[mark]
      var cell = sample(mark.signed("\(mark.word): \(count.words)"), shade.ink)
      cell.background = Color(shade.fill)
      cell.border = Markup.Border(
        Color(shade.ink), style: mark == .removed ? .dashed : .solid, width: mark == .unchanged ? 1 : 2)
      return cell
    }
  }

  private var lines: [Markup.Cell] {
    var words: [String] = []
    let toFrame = scene.lines.contains { line in
      if case .frame = line.to { true } else { false }
    }
    if toFrame { words.append("A line to a frame joins every party in the frame") }
    var (acts, ties, offices) = (false, false, false)
    for line in scene.lines {
      switch line.meaning {
      case .agreement: acts = true
      case .entity: ties = true
      case .office: offices = true
      case .party: break
      }
    }
    if acts { words.append("Dashed: one agreement acts on another") }
    if ties { words.append("Thin, with an arrow: ties of parties") }
    if offices { words.append("Dotted: offices and signatures") }
    let changed = scene.lines.contains { line in
      if case .frame = line.to { line.mark == .changed } else { false }
    }
    if changed { words.append("A line to a frame marked ~: who is in the frame changed") }
    return words.map { labels.cell($0, style.sizes.detail, style.quiet, align: .left) }
  }
}
