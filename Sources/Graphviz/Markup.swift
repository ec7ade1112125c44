/// Graphviz's HTML-like labels, as values: tables of short texts.
package enum Markup {
  /// A text on one line in one type.
  package struct Text: Sendable, Equatable {
    package var string: String
    package var size: Double
    package var color: Color
    package var bold: Bool
    /// Whether a line is drawn through it.
    package var struck: Bool
    /// What stands before it without such a line.
    package var lead = ""

    package init(_ string: String, size: Double, color: Color, bold: Bool = false, struck: Bool = false) {
      self.string = string
      self.size = size
      self.color = color
      self.bold = bold
      self.struck = struck
    }
  }

  /// What a cell holds.
  package enum Content: Sendable, Equatable {
    case text(Text)
    indirect case table(Table)
    /// Nothing, at the least so high.
    case space(height: Int)
  }

  /// Where the content of a cell stands.
  package enum Alignment: String, Sendable {
    case left = "LEFT"
    case center = "CENTER"
    case right = "RIGHT"
  }

  /// How a border is drawn.
  package enum BorderStyle: String, Sendable {
    case solid = "SOLID"
    case rounded = "ROUNDED"
    case dashed = "DASHED"
  }

  /// A border.
  package struct Border: Sendable, Equatable {
    package var color: Color
    package var style: BorderStyle
    package var width: Int

    package init(_ color: Color, style: BorderStyle = .solid, width: Int = 1) {
      self.color = color
      self.style = style
      self.width = width
    }
  }

  /// A cell of a table.
  package struct Cell: Sendable, Equatable {
    package var content: Content
    package var align: Alignment
    package var background: Color?
    package var border: Border?
    package var span: Int
    /// The space inside, if it is not the table's.
    package var padding: Int?

    package init(
      _ content: Content, align: Alignment = .center, background: Color? = nil, border: Border? = nil,
      span: Int = 1
    ) {
      self.content = content
      self.align = align
      self.background = background
      self.border = border
      self.span = span
    }
  }

  /// A table.
  package struct Table: Sendable, Equatable {
    package var rows: [[Cell]]
    package var border: Border?
    package var spacing: Int
    package var padding: Int

    package init(rows: [[Cell]], border: Border? = nil, spacing: Int = 0, padding: Int = 1) {
      self.rows = rows
      self.border = border
      self.spacing = spacing
      self.padding = padding
    }
  }
}

extension Markup.Table {
  /// The table in Graphviz's own notation.
  var source: String {
    var result = "<TABLE BORDER=\"\(border?.width ?? 0)\" CELLBORDER=\"0\""
    result += " CELLSPACING=\"\(spacing)\" CELLPADDING=\"\(padding)\""
    if let border { result += border.attributes }
    result += ">"
    for row in rows {
      result += "<TR>" + row.map(\.source).joined() + "</TR>"
    }
    return result + "</TABLE>"
  }
}

extension Markup.Border {
  fileprivate var attributes: String {
    var result = " COLOR=\"\(color.text)\""
    if style != .solid { result += " STYLE=\"\(style.rawValue)\"" }
    return result
  }
}

extension Markup.Cell {
  fileprivate var source: String {
    var result = "<TD"
    if align != .center { result += " ALIGN=\"\(align.rawValue)\"" }
    if let background { result += " BGCOLOR=\"\(background.text)\"" }
    if let border { result += " BORDER=\"\(border.width)\"" + border.attributes }
    if let padding { result += " CELLPADDING=\"\(padding)\"" }
    if span > 1 { result += " COLSPAN=\"\(span)\"" }
    if case .space(let height) = content { result += " HEIGHT=\"\(height)\"" }
    return result + ">" + content.source + "</TD>"
  }
}

extension Markup.Content {
  fileprivate var source: String {
    switch self {
    case .text(let text): text.source
    case .table(let table): table.source
    case .space: ""
    }
  }
}

extension Markup.Text {
  fileprivate var source: String {
    var words = LabelText.escapedForMarkup(string)
    if words.isEmpty { words = " " }
    if struck { words = "<S>\(words)</S>" }
    if !lead.isEmpty { words = LabelText.escapedForMarkup(lead) + words }
    if bold { words = "<B>\(words)</B>" }
    return "<FONT POINT-SIZE=\"\(Self.points(size))\" COLOR=\"\(color.text)\">\(words)</FONT>"
  }

  /// A size without a needless fraction.
  private static func points(_ size: Double) -> String {
    let rounded = size.rounded()
    return rounded == size && abs(rounded) < 1000 ? "\(Int(rounded))" : "\(size)"
  }
}
