internal import Graphviz

/// Breaks names and titles into lines of about the same width, where a reader would break them.
///
/// A legal form, a numeral and what follows an ampersand stay with the words they belong to: no line begins
/// with "L.P." or "II", and none ends with "&".
enum NameWrapping {
  /// The lines of a text that are at most about so many ems wide; what is beyond the last line is cut with an
  /// ellipsis.
  static func lines(_ text: String, width: Double, most: Int = 6) -> [String] {
    let words = tooLongCut(
      LabelText.clean(text).split(whereSeparator: \.isWhitespace).map(String.init), width: width)
    guard !words.isEmpty else { return [] }
    let pieces = glued(words, width: width)
    var lines = balanced(pieces, width: width)
    if lines.count > most {
      lines = Array(lines.prefix(most))
      lines[most - 1] += " …"
    }
    return lines
  }

  /// About how wide a text is in a sans-serif face, in ems.
  static func width(of text: String) -> Double {
    text.unicodeScalars.reduce(0) { $0 + width(of: $1) }
  }

  private static func width(of scalar: Unicode.Scalar) -> Double {
    switch scalar {
    case "i", "j", "l", "'", "|", "’": 0.23
    case "f", "t", "r", "I", " ", ".", ",", ";", ":", "!", "/", "(", ")", "-", "[", "]": 0.3
    case "m", "M": 0.83
    case "w", "W", "%", "@", "—": 0.85
    case "A"..."Z", "&": 0.69
    case "\u{1100}"..."\u{11FF}", "\u{2E80}"..."\u{FFEF}", "\u{1F000}"...: 1
    default: 0.54
    }
  }

  /// Words that are wider than a line, cut into pieces that are not.
  private static func tooLongCut(_ words: [String], width: Double) -> [String] {
    words.flatMap { word -> [String] in
      guard self.width(of: word) > width else { return [word] }
      var pieces: [String] = []
      var piece = ""
      var used = 0.0
      for character in word {
        let wide = self.width(of: String(character))
        if used + wide > width, !piece.isEmpty {
          pieces.append(piece)
          (piece, used) = ("", 0)
        }
        piece.append(character)
        used += wide
      }
      return pieces + [piece]
    }
  }

  /// Words joined that no line end may part, as long as they fit on a line together.
  private static func glued(_ words: [String], width: Double) -> [String] {
    var pieces: [String] = []
    for (index, word) in words.enumerated() {
      let belongs = index > 0 && (clings(word) || holds(words[index - 1]))
      if belongs, let last = pieces.last, self.width(of: last + " " + word) <= width {
        pieces[pieces.count - 1] = last + " " + word
      } else {
        pieces.append(word)
      }
    }
    return pieces
  }

  /// Whether a word stays with the one before it.
  private static func clings(_ word: String) -> Bool {
    let bare = word.filter { $0.isLetter || $0.isNumber }
    if bare.isEmpty { return word != "&" }
    return isNumeral(bare) || legalForms.contains(bare.uppercased())
  }

  /// Whether a word keeps the one after it.
  private static func holds(_ word: String) -> Bool {
    ["&", "No.", "Nos.", "The", "the", "de", "van", "von", "$"].contains(word)
  }

  /// Legal forms without their dots.
  private static let legalForms: Set<String> = [
    "LP", "LLC", "LLP", "LLLP", "INC", "CORP", "CO", "LTD", "NA", "SA", "AG", "NV", "BV", "PLC", "GMBH", "SE",
    "SPA", "AB", "ASA", "AS", "OY", "OYJ", "PTE", "PTY", "KG", "KGAA", "SARL", "SRL", "ULC", "PC", "FSB",
    "JR", "SR", "SCA", "SCS", "LIMITED",
  ]

  private static func isNumeral(_ bare: String) -> Bool {
    bare.count <= 5
      && (bare.allSatisfy { $0.isASCII && $0.isNumber } || bare.allSatisfy { "IVXL".contains($0) })
  }

  /// The break with the fewest lines, and of those the one whose lines differ least.
  private static func balanced(_ pieces: [String], width: Double) -> [String] {
    let widths = pieces.map { self.width(of: $0) }
    let count = pieces.count
    // For each start: the fewest lines from there, the least sum of squared slack, and where the line ends.
    var best: [(lines: Int, slack: Double, end: Int)] = Array(
      repeating: (.max, .infinity, count), count: count + 1)
    best[count] = (0, 0, count)
    for start in stride(from: count - 1, through: 0, by: -1) {
      var used = -0.3
      for end in start..<count {
        used += 0.3 + widths[end]
        if used > width, end > start { break }
        let rest = best[end + 1]
        let slack = (width - used) * (width - used) + penalty(pieces[end], isLast: end + 1 == count)
        let candidate = (lines: rest.lines + 1, slack: rest.slack + slack, end: end + 1)
        if (candidate.lines, candidate.slack) < (best[start].lines, best[start].slack) {
          best[start] = candidate
        }
      }
    }
    var lines: [String] = []
    var start = 0
    while start < count {
      let end = best[start].end
      lines.append(pieces[start..<end].joined(separator: " "))
      start = end
    }
    return lines
  }

  /// What it costs to end a line after a word that wants to be followed.
  private static func penalty(_ piece: String, isLast: Bool) -> Double {
    guard !isLast else { return 0 }
    let last = piece.split(separator: " ").last.map { $0.lowercased() } ?? ""
    return ["of", "and", "to", "for", "by", "in", "a", "an", "or", "with", "among", "between"].contains(last)
      ? 12 : 0
  }
}
