internal import DealGraph
internal import DealModel
internal import Exchange

/// A graph, or the document that it was written as already.
enum GraphResult: Sendable {
  case graph(Graph)
  case document([UInt8])

  func bytes(_ layout: DocumentLayout) -> [UInt8] {
    switch self {
    case .graph(let graph): DealGraph.document(of: graph, layout: layout)
    case .document(let bytes): bytes
    }
  }
}

/// Writes what filings gave, in the order of the filings.
protocol GraphWriter {
  mutating func add(_ result: GraphResult, from input: Input) throws(CommandFailure)
  mutating func add(_ failure: CommandFailure, from input: Input) throws(CommandFailure)
  mutating func finish() throws(CommandFailure)
}

/// One document for all filings.
struct DocumentWriter: GraphWriter {
  let target: OutputTarget
  let layout: DocumentLayout
  private var graphs: [Graph] = []

  init(target: OutputTarget, layout: DocumentLayout) {
    self.target = target
    self.layout = layout
  }

  mutating func add(_ result: GraphResult, from input: Input) throws(CommandFailure) {
    if case .graph(let graph) = result { graphs.append(graph) }
  }

  func add(_ failure: CommandFailure, from input: Input) {}

  func finish() throws(CommandFailure) {
    let graph = graphs.count == 1 ? graphs[0] : DealGraph.sideBySide(graphs)
    try target.write(DealGraph.document(of: graph, layout: layout))
    try target.finish()
  }
}

/// One line for every filing.
struct LinesWriter: GraphWriter {
  let target: OutputTarget

  func add(_ result: GraphResult, from input: Input) throws(CommandFailure) {
    try target.write(result.bytes(.compact))
  }

  func add(_ failure: CommandFailure, from input: Input) throws(CommandFailure) {
    try target.write(ErrorRecord(source: input.name, code: failure.code, message: failure.message).line())
  }

  func finish() throws(CommandFailure) { try target.finish() }
}

/// One file for every filing.
struct FolderWriter: GraphWriter {
  let layout: DocumentLayout
  private let paths: [Input: String]

  /// Chooses a name for every filing: its own without the ending, or the whole of it where two would share
  /// one.
  init(folder: String, inputs: [Input], layout: DocumentLayout) throws(CommandFailure) {
    self.layout = layout
    var byPath: [String: [Input]] = [:]
    for input in Set(inputs) {
      byPath[Self.path(input, in: folder, isWhole: false), default: []].append(input)
    }
    var paths: [Input: String] = [:]
    var taken: [String: Input] = [:]
    for input in inputs where paths[input] == nil {
      let short = Self.path(input, in: folder, isWhole: false)
      let path = byPath[short]?.count == 1 ? short : Self.path(input, in: folder, isWhole: true)
      if let other = taken.updateValue(input, forKey: path) {
        throw CommandFailure(
          place: path,
          message: "both \(other.place) and \(input.place) would be written here; extract them to two folders"
        )
      }
      paths[input] = path
    }
    self.paths = paths
  }

  private static func path(_ input: Input, in folder: String, isWhole: Bool) -> String {
    if input.isStandardInput { return FileName.join(folder, "standard-input.json") }
    let below = FileName.join(folder, FileName.folder(of: input.relativePath))
    let name = isWhole ? input.name : FileName.stem(of: input.relativePath)
    return FileName.join(below, name + ".json")
  }

  func add(_ result: GraphResult, from input: Input) throws(CommandFailure) {
    guard let path = paths[input] else { return }
    do {
      try SystemFile.makeFolder(FileName.folder(of: path))
    } catch {
      throw CommandFailure(place: FileName.folder(of: path), error)
    }
    try WholeFile.write(result.bytes(layout), to: path)
  }

  func add(_ failure: CommandFailure, from input: Input) {}

  func finish() {}
}
