internal import ArgumentParser
internal import DealGraph
internal import DealModel

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Show what an entity, an agreement, a party or a relation rests on.",
    discussion: """
      Prints each fact with its rule and confidence, and each piece of its evidence among the lines around it. \
      Without an id or a name it lists what can be explained. A party is named AGREEMENT/ENTITY by their ids; an \
      agreement also by its exhibit number. Of a graph document the filing is needed too: it is looked for by its \
      SHA-256 in the document's folder, or in the one that --source names.

      EXAMPLES:
        dealgraph explain 8k.txt
        dealgraph explain 8k.txt "Acme Holdings, L.P."
        dealgraph explain graph.json 10.1 --source filings/

      EXIT STATUS:
        0  it is explained
        1  it is explained without its context, since the filing was not found
        2  the input cannot be read, or nothing in it is called so
      """)

  @OptionGroup var document: GraphArgument

  @Argument(help: ArgumentHelp("What to explain.", valueName: "ID|NAME"))
  var subject: String?

  @OptionGroup var sources: SourceOptions

  @Option(help: ArgumentHelp("Lines of context around each piece of evidence.", valueName: "N"))
  var context = 1

  func validate() throws {
    guard (0...50).contains(context) else { throw ValidationError("--context takes a number from 0 to 50") }
  }

  func run() throws {
    let read = try GraphSource.readOne(document.input)
    guard let subject else { return try list(read.graph) }
    let explanations = DealGraph.explain(subject, in: read.graph)
    guard !explanations.isEmpty else {
      throw CommandFailure(
        place: read.place,
        message: "nothing here is called \"\(subject)\"; "
          + "'dealgraph explain \(document.file)' lists what can be explained")
    }
    let bytes = read.sources(try sources.finder(for: read, document.input))
    let page = ExplanationPage(
      graph: read.graph, sources: bytes, context: context, style: Style(isOn: Console.current.usesColour))
    for explanation in explanations { try Console.current.print(page.text(explanation)) }
    let missing = read.graph.filings.filter { bytes[$0.id] == nil }
    for filing in missing {
      Console.current.tell(
        "\(read.place): no file with the SHA-256 of \(filing.source.name) was found; "
          + "name its folder with --source")
    }
    if !missing.isEmpty { throw ExitStatus.findings }
  }

  private func list(_ graph: Graph) throws(CommandFailure) {
    for explanation in DealGraph.explainAll(in: graph) {
      try Console.current.print("\(explanation.id)\t\(explanation.kind)\t\(explanation.name)")
    }
  }
}
