internal import ArgumentParser
internal import DealGraph
internal import DealModel

struct MergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Make one graph out of those of several filings.",
    discussion: """
      What is one and the same in several filings stands once in the graph, with the evidence of all: an entity by \
      its identifier, its name in whatever spelling, a stated former name or an alias; an agreement by its kind, \
      title, date and parties. Filings are taken by their dates, in whatever order they are given.

      EXAMPLES:
        dealgraph merge filings/ -o all.json
        dealgraph merge a.txt b.txt --explain | dealgraph render - -o both.svg
        dealgraph merge graphs.jsonl --same acme-inc=acme-incorporated-of-nevada

      EXIT STATUS:
        0  the graph is there
        2  an input cannot be read, or the output cannot be written
      """)

  @OptionGroup var files: InputArguments

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Where to write: a file, or - for standard output.", valueName: "PATH|-"),
    completion: .file())
  var output = "-"

  @Flag(help: "Lay the JSON out for reading.")
  var pretty = false

  @Flag(help: "Tell on standard error what became one, and why.")
  var explain = false

  @OptionGroup var corrections: CorrectionOptions

  @OptionGroup var confidence: ConfidenceOptions

  @OptionGroup var messages: MessageOptions

  func run() throws {
    let inputs = try files.expanded()
    let corrections = try corrections.read(beside: inputs)
    var graphs: [Graph] = []
    var progress = Progress(of: inputs.count, isQuiet: messages.quiet)
    for input in inputs {
      for source in try GraphSource.read(input) {
        progress.clear()
        if !messages.quiet { source.tellDiagnostics() }
        graphs.append(confidence.apply(to: source.graph))
      }
      progress.step()
    }
    progress.clear()
    let merged = DealGraph.merge(graphs, corrections: corrections)
    if explain {
      for decision in merged.decisions {
        Console.current.note(
          "\(decision.name): \(decision.reason.words) (\(decision.kept) = \(decision.merged) of \(decision.filing))")
      }
    }
    let target = try OutputTarget(output)
    try target.write(DealGraph.document(of: merged.graph, layout: pretty ? .pretty : .compact))
    try target.finish()
  }
}
