internal import ArgumentParser
internal import DealGraph
internal import DealModel

/// How sure the facts have to be.
struct ConfidenceOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Leave out the facts that are less sure than P, a share from 0 to 1.",
      discussion: "With an entity or an agreement goes what ties it to others.", valueName: "P"))
  var minConfidence: Double?

  func validate() throws {
    if let minConfidence, !(0...1).contains(minConfidence) {
      throw ValidationError("--min-confidence takes a number from 0 to 1")
    }
  }

  func apply(to graph: Graph) -> Graph {
    minConfidence.map { graph.keepingFacts(ofConfidence: $0) } ?? graph
  }
}
