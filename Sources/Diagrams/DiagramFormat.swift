/// What a picture is written as.
package enum DiagramFormat: String, Sendable, CaseIterable {
  case svg, png, pdf
  /// The graph that is laid out, in Graphviz's own language and without positions.
  case dot
}
