internal import Graphviz
internal import Templates

/// Graphviz's start: its plugins and its font, which take longer than reading a filing.
enum GraphvizStart {
  /// Draws one word and throws it away, so that the library is ready when a picture is wanted.
  ///
  /// What goes wrong here goes wrong again with the picture, and is told then.
  static func warmUp() async {
    let label: Attributes = [.label: .text("A"), .fontname: .font(Font(PictureStyle.standard.typeface))]
    let word = GraphDescription(nodes: [GraphDescription.Node(Name(.node, 0), label)])
    _ = try? GraphvizLibrary.render(word, format: .svg)
  }
}
