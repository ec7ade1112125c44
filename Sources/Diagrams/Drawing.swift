internal import DealModel
internal import Graphviz

/// A scene as a graph to be laid out, and what each thing in it is called in the SVG.
struct Drawing {
  var graph: GraphDescription
  var engine: GraphvizLibrary.Engine
  /// By the names that the graph uses.
  var marks: [String: Mark]
  var caption: Caption
}

/// What a thing in the picture is: what the SVG says of it beside its shape.
struct Mark {
  /// The id, made of the graph's own.
  var id: String
  /// A class for style sheets, such as `agreement`.
  var styleClass: String
  /// What a screen reader says, and a viewer shows on hovering.
  var title: String
  /// `data-` attributes without the prefix.
  var data: [(name: String, value: String)]
}
