/// A diff for a pull request or a memo, in Markdown (CommonMark).
package enum DiffMarkdown {
  /// The text; nothing of a filing in it is read as markup.
  package static func text(_ outline: DiffOutline) -> String {
    var text = "# What changed\n\n"
    text += "| | |\n|---|---|\n| Old | \(escaped(outline.old)) |\n| New | \(escaped(outline.new)) |\n\n"
    text += escaped(outline.summary.prefix(1).uppercased() + outline.summary.dropFirst()) + ".\n"
    for section in outline.sections {
      text += "\n## \(section.title)\n\n"
      for entry in section.entries {
        text += "- **\(entry.effect.word)** \(escaped(entry.title))\n"
        for detail in entry.details {
          text += "  - \(detail.effect.map { "**\($0.word)** " } ?? "")\(escaped(detail.text))\n"
        }
      }
    }
    return text
  }

  /// Text with a backslash before what could be markup, on one line.
  private static func escaped(_ text: some StringProtocol) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "&":
        result.unicodeScalars.append("\\")
        result.unicodeScalars.append(scalar)
      case "\n", "\r", "\u{2028}", "\u{2029}": result.append(" ")
      default: result.unicodeScalars.append(scalar)
      }
    }
    // At the start of a line these begin a heading or a list, as "10. " and "10) " do.
    let digits = result.prefix { $0.isASCII && $0.isNumber }
    let mark = result.dropFirst(digits.count).first
    let begins = digits.isEmpty ? ["#", "+", "-", "="] : [".", ")"] as [Character]
    if let mark, begins.contains(mark) {
      result.insert("\\", at: result.index(result.startIndex, offsetBy: digits.count))
    }
    return result
  }
}

extension Change.Effect {
  fileprivate var word: String {
    switch self {
    case .added: "Added:"
    case .removed: "Removed:"
    case .changed: "Changed:"
    }
  }
}
