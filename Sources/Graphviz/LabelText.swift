/// Words of any origin, made fit to be drawn.
package enum LabelText {
  /// The longest text that is drawn, in Unicode scalars.
  ///
  /// Pango draws nothing at all of a text of 300 kB.
  package static let longest = 4096

  /// The text on one line: without control characters, noncharacters and bidirectional controls, and cut
  /// with an ellipsis where it is too long.
  package static func clean(_ text: String, longest: Int = longest) -> String {
    var scalars = String.UnicodeScalarView()
    var count = 0
    for scalar in text.unicodeScalars {
      guard let kept = kept(scalar) else { continue }
      guard count < longest else {
        scalars.removeLast()
        scalars.append("…")
        break
      }
      scalars.append(kept)
      count += 1
    }
    return String(scalars)
  }

  /// The scalar that is drawn for one, or nothing.
  private static func kept(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x85, 0x2028, 0x2029: " "  // Line ends and tabs.
    case 0x00...0x1F, 0x7F...0x9F: nil  // C0, DEL, C1.
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: nil  // Bidirectional controls.
    case 0xFEFF, 0xFFFE, 0xFFFF: nil
    default: scalar
    }
  }

  /// The text as a plain label takes it, which expands `\N`, `\n` and character references.
  static func escapedForLabel(_ text: String) -> String {
    var result = ""
    for character in clean(text).unicodeScalars {
      switch character {
      case "\\": result += "\\\\"
      case "&": result += "&amp;"
      // Without it no plain label can have the letters of an HTML-like one.
      case "<": result += "&lt;"
      default: result.unicodeScalars.append(character)
      }
    }
    return result
  }

  /// The text as it stands between the tags of an HTML-like label.
  static func escapedForMarkup(_ text: String) -> String {
    var result = ""
    for character in clean(text).unicodeScalars {
      switch character {
      case "\\": result += "\\\\"
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.unicodeScalars.append(character)
      }
    }
    return result
  }
}
