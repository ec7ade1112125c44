internal import DealGraph
internal import DealModel

/// Two graphs to be compared, each read from one file or from several that are merged first.
struct DiffSides {
  var old: Graph
  var new: Graph
  /// What messages call them.
  var place: String
}

/// Reads the graphs of a comparison.
struct DiffReader {
  let corrections: CorrectionOptions
  let confidence: ConfidenceOptions
  let messages: MessageOptions

  /// The graph of one side.
  func graph(of inputs: [Input], _ corrections: Corrections) throws(CommandFailure) -> Graph {
    var graphs: [Graph] = []
    for input in inputs {
      for source in try GraphSource.read(input) {
        if !messages.quiet { source.tellDiagnostics() }
        graphs.append(confidence.apply(to: source.graph))
      }
    }
    return graphs.count == 1 ? graphs[0] : DealGraph.merge(graphs, corrections: corrections).graph
  }

  /// Two sides.
  func sides(old: [Input], new: [Input]) throws(CommandFailure) -> (sides: DiffSides, corrections: Corrections) {
    let corrections = try corrections.read(beside: old + new)
    let place = (old + new).map(\.place).joined(separator: ", ")
    let sides = DiffSides(old: try graph(of: old, corrections), new: try graph(of: new, corrections), place: place)
    return (sides, corrections)
  }

  /// The steps from each filing to the next one, by the dates of their events.
  func series(_ inputs: [Input]) throws(CommandFailure) -> (steps: [DiffSides], corrections: Corrections) {
    let corrections = try corrections.read(beside: inputs)
    var graphs: [(date: String, place: String, graph: Graph)] = []
    for input in inputs {
      for source in try GraphSource.read(input) {
        if !messages.quiet { source.tellDiagnostics() }
        let graph = confidence.apply(to: source.graph)
        let dates = graph.filings.compactMap { $0.reportDate ?? $0.filedDate ?? $0.signedDate }
        graphs.append((dates.min() ?? "", source.place, graph))
      }
    }
    guard graphs.count > 1 else {
      throw CommandFailure(message: "a series takes two filings at least; there is \(graphs.count)")
    }
    let ordered = graphs.enumerated().sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }
      .map(\.element)
    let steps = zip(ordered, ordered.dropFirst()).map { before, after in
      DiffSides(old: before.graph, new: after.graph, place: "\(before.place), \(after.place)")
    }
    return (steps, corrections)
  }
}
