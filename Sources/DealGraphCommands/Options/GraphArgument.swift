internal import ArgumentParser

/// The one filing or graph document that a command reads.
struct GraphArgument: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "A filing, or a graph document.",
      discussion: "The content tells which it is. - reads standard input. Filings may be gzip.",
      valueName: "FILE|GRAPH.json|-"),
    completion: .file())
  var file: String

  var input: Input { Input(file) }
}
