package import Templates

/// How a picture is made.
package struct DiagramOptions: Sendable, Equatable {
  /// Pixels per inch of a PNG.
  package var dpi: Double
  /// Whether entities are drawn that are part of no deal.
  package var includeOptional: Bool
  /// Whether a graph without agreements is drawn, with its registrant alone.
  package var allowEmpty: Bool
  /// The title instead of the one made from the graph.
  package var title: String?
  /// Typefaces, sizes and colours.
  package var style: PictureStyle

  package init(
    dpi: Double = 96, includeOptional: Bool = false, allowEmpty: Bool = false, title: String? = nil,
    style: PictureStyle = .standard
  ) {
    self.dpi = dpi
    self.includeOptional = includeOptional
    self.allowEmpty = allowEmpty
    self.title = title
    self.style = style
  }
}
