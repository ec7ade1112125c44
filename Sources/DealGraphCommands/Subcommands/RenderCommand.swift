internal import ArgumentParser
internal import DealGraph
internal import DealModel

struct RenderCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract: "Draw the deal diagram of a filing or of a graph document.",
    discussion: """
      Writes NAME.svg into the current folder and prints its path, unless -o names another place; the ending of \
      -o picks the format. A filing without an agreement is the common case: nothing is drawn then, and the \
      program says what the filing is; --allow-empty draws its registrant.

      EXAMPLES:
        dealgraph render 8k.txt
        dealgraph render 8k.htm -o deal.png --dpi 192
        dealgraph extract filings/ | dealgraph render - -o all.pdf
        dealgraph render graph.json -o - --format dot | less

      EXIT STATUS:
        0  the picture is there
        1  nothing is drawn: there is no agreement
        2  the input cannot be read, or the picture cannot be drawn or written
      """)

  @OptionGroup var source: GraphArgument

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Where to write: a file, a folder, or - for standard output. (default: NAME.svg in this folder)",
      valueName: "PATH|DIR/|-"),
    completion: .file())
  var output: String?

  @Option(name: .shortAndLong, help: "The format, where the ending of -o does not tell.")
  var format: FormatName?

  @Option(help: "Pixels per inch of a PNG.")
  var dpi: Double = 96

  @Flag(help: "Draw those too who are named in the filing but part of no deal.")
  var includeOptional = false

  @Flag(help: "Draw the registrant where there is no agreement.")
  var allowEmpty = false

  @OptionGroup var confidence: ConfidenceOptions

  @OptionGroup var messages: MessageOptions

  func validate() throws {
    if let output, let format, let ending = FormatName(ending: output), ending != format {
      throw ValidationError("-o ends with .\(ending.rawValue), but --format is \(format.rawValue): name one")
    }
    if let output, format == nil, !isFolder(output), output != "-", FormatName(ending: output) == nil {
      throw ValidationError("the ending of \(output) names no format: end it with .svg, .png, .pdf or .dot")
    }
    guard dpi.isFinite, (10...2400).contains(dpi) else {
      throw ValidationError("--dpi takes a number from 10 to 2400")
    }
  }

  func run() async throws {
    async let graphviz: Void = GraphvizStart.warmUp()
    var read = try GraphSource.readOne(source.input)
    await graphviz
    read.graph = confidence.apply(to: read.graph)
    if !messages.quiet { read.tellDiagnostics() }
    let options = Picture.Options(dpi: dpi, includesOptional: includeOptional, allowsEmpty: allowEmpty)
    let picture: Picture
    do {
      picture = try DealGraph.picture(of: read.graph, as: chosenFormat.format, options: options)
    } catch  where error.code == "nothing_to_draw" {
      Console.current.tell(
        "\(read.place): nothing is drawn: \(FilingSummary.ofQuiet(read.graph)); "
          + "--allow-empty draws the registrant")
      throw ExitStatus.findings
    } catch {
      throw CommandFailure(place: read.place, code: error.code, message: error.message)
    }
    for warning in picture.warnings { Console.current.note("\(read.place): warning: \(warning.message)") }
    try write(picture, of: read)
  }

  private func write(_ picture: Picture, of read: GraphSource) throws(CommandFailure) {
    if output == "-" { return try Console.current.write(picture.bytes) }
    let path = path(of: read)
    try WholeFile.write(picture.bytes, to: path)
    if output == nil { try Console.current.print(path) }
  }

  private var chosenFormat: FormatName {
    format ?? output.flatMap { isFolder($0) ? nil : FormatName(ending: $0) } ?? .svg
  }

  private func path(of read: GraphSource) -> String {
    if let output, !isFolder(output) { return output }
    let sourceName = read.graph.filings.first?.source.name ?? "-"
    let name = source.input.isStandardInput && sourceName != "-" ? sourceName : source.file
    let stem = name == "-" ? "standard-input" : FileName.stem(of: name)
    return FileName.join(output ?? "", "\(stem).\(chosenFormat.rawValue)")
  }

  private func isFolder(_ path: String) -> Bool {
    path.hasSuffix("/") || SystemFile.kind(path) == .folder
  }
}
