package import Graphviz

/// Why there is no picture.
package enum DiagramError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The graph has no agreement.
  case nothingToDraw
  /// More than any layout can do in reasonable time.
  case tooManyElements(count: Int, limit: Int)
  /// Dots per inch that are no positive number, or beyond sense.
  case unusableResolution(Double)
  /// A PNG of that resolution would be too large; the greatest resolution that fits is named.
  case tooLargeForPNG(width: Int, height: Int, limit: Int, fittingDPI: Int)
  /// Graphviz made no picture.
  case graphviz(GraphvizError)

  package var description: String {
    switch self {
    case .nothingToDraw:
      "the graph has no agreement, so there is nothing to draw"
    case .tooManyElements(let count, let limit):
      "the picture would have \(count) parties, agreements and lines; \(limit) can be drawn: "
        + "draw the filings one by one"
    case .unusableResolution(let dpi):
      "\(dpi) dots per inch cannot be drawn; use a number from 10 to 2400"
    case .tooLargeForPNG(let width, let height, let limit, let fitting):
      "the PNG would be \(width) by \(height) pixels, and \(limit) is the limit: "
        + "use \(fitting) dots per inch or fewer, or write SVG or PDF"
    case .graphviz(let error):
      error.description
    }
  }
}
