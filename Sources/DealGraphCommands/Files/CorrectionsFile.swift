internal import DealGraph
internal import Yams

/// The file `dealgraph.yml`: what the user knows better, kept beside the filings.
///
/// ```yaml
/// same:
///   - [harrow-mills-inc, harrow-mills]
/// different:
///   - [elm-fund-ii-lp, elm-fund-iii-lp]
/// ```
enum CorrectionsFile {
  /// The name under which the file is looked for in the folder of a filing.
  static let name = "dealgraph.yml"

  /// What the file in the folder of an input says; nothing where there is none.
  static func beside(_ input: Input) throws(CommandFailure) -> Corrections {
    guard !input.isStandardInput else { return Corrections() }
    let path = FileName.join(FileName.folder(of: input.path), name)
    guard case .regular? = SystemFile.kind(path) else { return Corrections() }
    return try read(path)
  }

  /// What the files beside some inputs say.
  static func beside(_ inputs: [Input]) throws(CommandFailure) -> Corrections {
    var seen: Set<String> = []
    var corrections = Corrections()
    for input in inputs where seen.insert(FileName.folder(of: input.path)).inserted {
      corrections = corrections.adding(try beside(input))
    }
    return corrections
  }

  /// What a file says.
  static func read(_ path: String) throws(CommandFailure) -> Corrections {
    try parse(String(decoding: try Input(path).read(), as: UTF8.self), place: path)
  }

  static func parse(_ text: String, place: String) throws(CommandFailure) -> Corrections {
    let root: Node?
    do {
      root = try compose(yaml: text)
    } catch {
      let words = "\(error)".split(whereSeparator: \.isNewline).first.map(String.init) ?? "it cannot be read"
      throw CommandFailure(place: place, code: "bad_corrections", message: "this is no YAML: \(words)")
    }
    guard let root else { return Corrections() }
    guard let mapping = root.mapping else { throw wrong(root, place, "the keys 'same' and 'different' are expected") }
    var corrections = Corrections()
    for (key, value) in mapping {
      let pairs = try pairs(value, place)
      switch key.string {
      case "same": corrections.same += pairs
      case "different": corrections.different += pairs
      default: throw wrong(key, place, "'\(key.string ?? "")' is no key here: there are 'same' and 'different'")
      }
    }
    return corrections
  }

  private static func pairs(_ node: Node, _ place: String) throws(CommandFailure) -> [Corrections.Pair] {
    if node.null != nil { return [] }
    guard let list = node.sequence else { throw wrong(node, place, "a list of pairs of ids is expected: - [ID, ID]") }
    var pairs: [Corrections.Pair] = []
    for item in list {
      guard let ids = item.sequence, ids.count == 2, let first = ids[0].scalar?.string,
        let second = ids[1].scalar?.string
      else { throw wrong(item, place, "a pair of ids is expected: [ID, ID]") }
      pairs.append(Corrections.Pair(first, second))
    }
    return pairs
  }

  private static func wrong(_ node: Node, _ place: String, _ message: String) -> CommandFailure {
    let line = node.mark.map { ":\($0.line):\($0.column)" } ?? ""
    return CommandFailure(place: place + line, code: "bad_corrections", message: message)
  }
}

extension Corrections {
  /// These and others.
  func adding(_ other: Corrections) -> Corrections {
    Corrections(same: same + other.same, different: different + other.different)
  }
}
