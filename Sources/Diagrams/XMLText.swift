internal import Graphviz

/// Words of any origin in XML.
enum XMLText {
  /// The text as it stands in an element or between the quotes of an attribute.
  static func escaped(_ text: String, longest: Int = LabelText.longest) -> String {
    var result = ""
    for scalar in LabelText.clean(text, longest: longest).unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// An id that may stand in any document: letters, digits, `-`, `_` and `.`; the rest becomes `_`.
  static func identifier(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.prefix(200).map { scalar in
          switch scalar {
          case "a"..."z", "A"..."Z", "0"..."9", "-", "_", ".": scalar
          default: "_"
          }
        }))
  }
}
