/// The attributes that a graph may carry: nothing else reaches the library.
///
/// Attributes that open files or take markup of their own (`image`, `shapefile`, `imagepath`, `stylesheet`,
/// `fontpath`, `_background`) are missing on purpose, as are `href` and `tooltip`: what a viewer shows beside
/// the picture is written into the SVG afterwards.
package enum Attribute: String, Sendable, CaseIterable {
  case arrowhead, arrowsize, arrowtail
  case bgcolor
  case color, compound, constraint
  case dir, dpi
  case fillcolor, fixedsize, fontcolor, fontname, fontsize
  case id
  case label, labeljust, labelloc, lhead, ltail
  case margin, mclimit, minlen
  case newrank, nodesep, nslimit, nslimit1
  case outputorder, overlap
  case pad, pencolor, penwidth, peripheries
  case rank, rankdir, ranksep
  case shape, splines, style
  case height
  case weight, width
  case xlabel
}

/// Attributes with their values.
package typealias Attributes = [Attribute: AttributeValue]

/// The value of an attribute.
///
/// Only ``AttributeValue/text(_:)`` and ``AttributeValue/markup(_:)`` carry words
/// from outside, and both are escaped on their way.
package enum AttributeValue: Sendable, Equatable {
  /// A word of Graphviz's own, known when the program is built.
  case word(Word)
  /// A number.
  case number(Double)
  /// Two numbers, such as a margin's width and height.
  case pair(Double, Double)
  /// A yes or no.
  case flag(Bool)
  /// A colour.
  case color(Color)
  /// The name of a node or a frame.
  case name(Name)
  /// A typeface.
  case font(Font)
  /// Words of any origin, on one line.
  case text(String)
  /// A table of words of any origin.
  case markup(Markup.Table)
}

/// A word known when the program is built, such as `box`.
package struct Word: Sendable, Equatable, ExpressibleByStringLiteral {
  let text: String

  /// Takes a literal.
  package init(stringLiteral value: StaticString) {
    text = value.description
  }
}

/// An opaque colour, as `0xRRGGBB`, or none.
package struct Color: Sendable, Equatable {
  let text: String

  /// Creates a colour out of `0xRRGGBB`.
  package init(_ rgb: UInt32) {
    let digits = String(rgb & 0xFF_FFFF, radix: 16)
    text = "#" + String(repeating: "0", count: 6 - digits.count) + digits
  }

  private init(word: String) {
    text = word
  }

  /// No colour at all.
  package static let transparent = Color(word: "transparent")
}

/// A name of a typeface: ASCII letters, digits, spaces and hyphens.
package struct Font: Sendable, Equatable {
  let text: String

  /// Creates a typeface; characters that a name may not hold are dropped.
  package init(_ name: String) {
    let allowed = name.unicodeScalars.filter { scalar in
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", " ", "-": true
      default: false
      }
    }
    text = String(String.UnicodeScalarView(allowed))
  }
}

/// The name of a node, line, frame or row: a letter and a number, and so never words of a filing.
package struct Name: Sendable, Hashable, CustomStringConvertible {
  /// What is named.
  package enum Kind: String, Sendable {
    case node = "n"
    case edge = "e"
    /// Graphviz draws a frame around a subgraph if its name starts so.
    case cluster = "cluster_"
    case row = "r"
  }

  /// What is named.
  package let kind: Kind
  /// Which one it is.
  package let number: Int

  /// Creates a name.
  package init(_ kind: Kind, _ number: Int) {
    self.kind = kind
    self.number = number
  }

  /// The name as Graphviz knows it.
  package var description: String { "\(kind.rawValue)\(number)" }
}
