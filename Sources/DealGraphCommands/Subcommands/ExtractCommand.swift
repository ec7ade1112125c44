internal import ArgumentParser
internal import DealGraph
internal import DealModel
internal import Exchange
internal import Glibc

struct ExtractCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Print who agreed what with whom, as JSON.",
    discussion: """
      Prints the graph document of each filing: entities, groups, agreements with parties and terms, relations, \
      and the bytes of the filing that say so. Several filings give one document in which they lie side by side; \
      for many, --jsonl and -o DIR/ need less memory. 'dealgraph schema' prints the JSON Schema. What a file \
      dealgraph.yml beside a filing calls the same is one in its graph.

      EXAMPLES:
        dealgraph extract 8k.txt --pretty
        dealgraph extract filings/ --jsonl --jobs 8 > graphs.jsonl
        dealgraph extract @list.txt -o graphs/
        zcat 8k.txt.gz | dealgraph extract - | jq '.agreements[].title'

      EXIT STATUS:
        0  every file was read
        1  some files could not be read: each has a message, and an error record in --jsonl
        2  none could be read, or with --strict: one could not; or the output cannot be written
      """)

  @OptionGroup var files: InputArguments

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Where to write: a file, a folder (one NAME.json a filing), or - for standard output.",
      discussion:
        "A path that ends with / or leads to a folder is a folder, which is made where it is missing.",
      valueName: "PATH|DIR/|-"),
    completion: .file())
  var output = "-"

  @Flag(help: "One object a filing a line; error records for files that cannot be read.")
  var jsonl = false

  @Flag(help: "Lay the JSON out for reading.")
  var pretty = false

  @Option(
    name: [.customShort("j", allowingJoined: true), .long],
    help: ArgumentHelp(
      "How many filings to read at a time. (default: one for each processor)", valueName: "N"))
  var jobs: Int?

  @Flag(help: "Stop at the first file that cannot be read.")
  var strict = false

  @OptionGroup var confidence: ConfidenceOptions

  @OptionGroup var messages: MessageOptions

  private var width: Int { jobs ?? max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  func validate() throws {
    guard (1...1024).contains(width) else { throw ValidationError("--jobs takes a number from 1 to 1024") }
    if pretty && jsonl { throw ValidationError("--pretty and --jsonl exclude each other") }
    if jsonl && writesFolder { throw ValidationError("-o DIR/ and --jsonl exclude each other: name a file") }
  }

  private var writesFolder: Bool {
    output != "-" && (output.hasSuffix("/") || SystemFile.kind(output) == .folder)
  }

  func run() async throws {
    let inputs = try files.expanded()
    let work = work(try Self.corrections(beside: inputs))
    var writer = try makeWriter(for: inputs)
    var failures = 0
    var progress = Progress(of: inputs.count, isQuiet: messages.quiet)
    try await Parallel.inOrder(inputs, width: width, work: work) { input, result in
      progress.clear()
      switch result {
      case .success(let extracted):
        if !messages.quiet { extracted.diagnostics.forEach(Console.current.note) }
        try writer.add(extracted.result, from: input)
      case .failure(let failure):
        if strict { throw failure }
        Console.current.tell(failure.description)
        failures += 1
        try writer.add(failure, from: input)
      }
      progress.step()
    }
    progress.clear()
    if failures == inputs.count && !jsonl { throw ExitCode(ExitStatus.failed) }
    try writer.finish()
    if failures > 0 { throw failures == inputs.count ? ExitCode(ExitStatus.failed) : ExitStatus.findings }
  }

  private func makeWriter(for inputs: [Input]) throws(CommandFailure) -> any GraphWriter {
    if writesFolder { return try FolderWriter(folder: output, inputs: inputs, layout: layout) }
    let target = try OutputTarget(output)
    return jsonl ? LinesWriter(target: target) : DocumentWriter(target: target, layout: layout)
  }

  private var layout: DocumentLayout { pretty ? .pretty : .compact }

  /// Reads and extracts one filing; runs beside others.
  private func work(_ corrections: [String: Corrections]) -> @Sendable (Input) -> Result<Extracted, CommandFailure> {
    let keepsGraph = !writesFolder && !jsonl
    let layout = layout
    let confidence = confidence
    return { input in
      Result { () throws(CommandFailure) in
        let said = corrections[FileName.folder(of: input.path)] ?? Corrections()
        return try Extracted(input, confidence, said, keepsGraph: keepsGraph, layout: layout)
      }
    }
  }

  /// What the files `dealgraph.yml` say, by the folders of the filings.
  private static func corrections(beside inputs: [Input]) throws(CommandFailure) -> [String: Corrections] {
    var corrections: [String: Corrections] = [:]
    for input in inputs where !input.isStandardInput {
      let folder = FileName.folder(of: input.path)
      if corrections[folder] == nil { corrections[folder] = try CorrectionsFile.beside(input) }
    }
    return corrections
  }
}

/// What one filing gave.
private struct Extracted: Sendable {
  var result: GraphResult
  var diagnostics: [String]

  init(
    _ input: Input, _ confidence: ConfidenceOptions, _ corrections: Corrections, keepsGraph: Bool,
    layout: DocumentLayout
  ) throws(CommandFailure) {
    let file = try input.pieces()
    let bytes = file.head
    if GraphDocument.isLikely(bytes) {
      throw CommandFailure(
        place: input.place, code: "graph_document",
        message: "is a graph document, not a filing; render, explain and verify read it as it is")
    }
    let graph: Graph
    do {
      let found =
        file.isWhole
        ? try DealGraph.graph(of: bytes, named: input.name)
        : try DealGraph.graph(named: input.name, pieces: file.next)
      graph = confidence.apply(to: DealGraph.unify(found, corrections: corrections))
    } catch {
      throw CommandFailure(place: input.place, code: error.code, message: error.message)
    }
    if let failure = file.failure { throw CommandFailure(place: input.place, failure) }
    result = keepsGraph ? .graph(graph) : .document(DealGraph.document(of: graph, layout: layout))
    diagnostics = DiagnosticLines.lines(graph, place: input.place, bytes: bytes)
  }
}
