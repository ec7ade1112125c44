internal import ArgumentParser
internal import DealGraph
internal import DealModel

struct DiffCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Show what changed between two filings: parties, agreements, terms, ties.",
    discussion: """
      Compares the graphs of two filings, or two graph documents, or one of each: which parties came and went, which \
      agreements are new, which terms moved. Another spelling of a name is no change, a renaming is one; the order \
      in which a document lists things makes no difference. The ending of -o picks the format.

      EXAMPLES:
        dealgraph diff old.txt new.txt
        dealgraph diff old.txt new.txt -o changes.svg
        dealgraph diff old.json new.json --format json --explain
        dealgraph diff --old a.txt b.txt --new c.txt --stat
        dealgraph diff --series filings/ --format markdown > history.md
        dealgraph diff old.txt new.txt -o deal.png --side-by-side

      EXIT STATUS:
        0  no difference
        1  differences
        2  an input cannot be read, or the output cannot be written
      """)

  @Argument(
    help: ArgumentHelp(
      "The old and the new filing or graph document; with --series any number.",
      discussion: "- reads standard input, for one of them.", valueName: "OLD NEW"),
    completion: .file())
  var files: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Several files for the old side, merged first.", valueName: "FILE"), completion: .file())
  var old: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Several files for the new side, merged first.", valueName: "FILE"), completion: .file())
  var new: [String] = []

  @Flag(help: "Compare each filing with the next one, by the dates of their events.")
  var series = false

  @Option(name: .shortAndLong, help: "The format, where the ending of -o does not tell.")
  var format: DiffFormat?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Where to write: a file, or - for standard output; for the pictures of a series a folder.",
      valueName: "PATH|DIR/|-"),
    completion: .file())
  var output: String?

  @Flag(help: "Print numbers alone.")
  var stat = false

  @Flag(help: "Tell what is the same on both sides, and why.")
  var explain = false

  @Flag(help: "Lay JSON out for reading.")
  var pretty = false

  @OptionGroup(title: "Pictures") var picture: DiffPictureOptions

  @OptionGroup var corrections: CorrectionOptions

  @OptionGroup var confidence: ConfidenceOptions

  @OptionGroup var messages: MessageOptions

  func validate() throws {
    let sides = !old.isEmpty || !new.isEmpty
    if series, sides { throw ValidationError("--series takes files of its own: leave --old and --new out") }
    if sides, old.isEmpty || new.isEmpty || !files.isEmpty {
      throw ValidationError("--old and --new go together, without other files")
    }
    if !series, !sides, files.count != 2 {
      throw ValidationError(
        "two files are compared, the old one and the new one; there \(files.count == 1 ? "is" : "are") \(files.count)")
    }
    if (files + old + new).filter({ $0 == "-" }).count > 1 {
      throw ValidationError("standard input can be read once only: give - a single time")
    }
    if let output, output != "-", format == nil, !isFolder(output), DiffFormat(ending: output) == nil {
      throw ValidationError(
        "the ending of \(output) names no format: end it with .txt, .json, .md, .svg, .png, .pdf or .dot")
    }
    if let output, let format, let ending = DiffFormat(ending: output), ending.ending != format.ending {
      throw ValidationError("-o ends with .\(ending.ending), but --format is \(format.rawValue): name one")
    }
    if chosenFormat.picture == nil, picture.sideBySide {
      throw ValidationError("--side-by-side makes two pictures: name a format with -o or --format")
    }
    if picture.sideBySide, output == nil || output == "-" {
      throw ValidationError("--side-by-side writes two files: name them with -o, such as -o deal.svg")
    }
    if series, chosenFormat.picture != nil, output.map(isFolder) != true {
      throw ValidationError("the pictures of a series go to a folder: name it with -o DIR/")
    }
    if stat, chosenFormat != .text { throw ValidationError("--stat is text: leave --format out") }
  }

  private func isFolder(_ path: String) -> Bool { path.hasSuffix("/") || SystemFile.kind(path) == .folder }

  private var chosenFormat: DiffFormat {
    format ?? output.flatMap { isFolder($0) ? nil : DiffFormat(ending: $0) } ?? .text
  }

  func run() async throws {
    let reader = DiffReader(corrections: corrections, confidence: confidence, messages: messages)
    let steps: [DiffSides]
    let said: Corrections
    if series {
      (steps, said) = try reader.series(InputList.expand(files))
    } else if files.count == 2 {
      let read = try reader.sides(old: [Input(files[0])], new: [Input(files[1])])
      (steps, said) = ([read.sides], read.corrections)
    } else {
      let read = try reader.sides(old: InputList.expand(old), new: InputList.expand(new))
      (steps, said) = ([read.sides], read.corrections)
    }
    let diffs = steps.map { DealGraph.diff(from: $0.old, to: $0.new, corrections: said) }
    if let format = chosenFormat.picture {
      for (index, (step, diff)) in zip(steps, diffs).enumerated() {
        try draw(diff, step, format, number: series ? index + 1 : nil)
      }
    } else {
      try write(zip(steps, diffs).map { text(of: $1, $0) })
    }
    if diffs.contains(where: { !$0.isEmpty }) { throw ExitStatus.findings }
  }

  // MARK: Text

  private func text(of diff: GraphDiff, _ sides: DiffSides) -> [UInt8] {
    let layout: DocumentLayout = pretty ? .pretty : .compact
    switch chosenFormat {
    case .json:
      return DealGraph.document(of: diff, from: sides.old, to: sides.new, explains: explain, layout: layout)
    case .jsonpatch: return DealGraph.patch(from: sides.old, to: sides.new, layout: layout)
    case .markdown: return Array(DiffMarkdown.text(DiffOutline(diff, from: sides.old, to: sides.new)).utf8)
    default:
      let page = DiffPage(style: Style(isOn: (output ?? "-") == "-" && Console.current.usesColour))
      let outline = DiffOutline(diff, from: sides.old, to: sides.new)
      var text = stat ? page.statistics(outline) : page.text(outline)
      if explain { text += page.explanation(diff.matching, sides.old, sides.new) }
      return Array(text.utf8)
    }
  }

  private func write(_ texts: [[UInt8]]) throws(CommandFailure) {
    let path = output.map { isFolder($0) ? FileName.join($0, "changes.\(chosenFormat.ending)") : $0 } ?? "-"
    let target = try OutputTarget(path)
    // Steps of JSON are a line each; those of text are parted by an empty one.
    let isJSON = chosenFormat == .json || chosenFormat == .jsonpatch
    for (index, text) in texts.enumerated() {
      if index > 0, !isJSON { try target.write([UInt8(ascii: "\n")]) }
      try target.write(text)
    }
    try target.finish()
  }

  // MARK: Pictures

  private func draw(_ diff: GraphDiff, _ sides: DiffSides, _ format: FormatName, number: Int?) throws {
    let options = Picture.Options(
      dpi: picture.dpi, includesOptional: picture.includeOptional, allowsEmpty: true)
    for side in picture.sides {
      let drawn: Picture
      do {
        drawn = try DealGraph.picture(
          of: diff, from: sides.old, to: sides.new, view: DiffView(side: side, unchanged: picture.unchanged.view),
          as: format.format, options: options)
      } catch {
        throw CommandFailure(place: sides.place, code: error.code, message: error.message)
      }
      for warning in drawn.warnings { Console.current.note("\(sides.place): warning: \(warning.message)") }
      guard let output, output != "-" else {
        try Console.current.write(drawn.bytes)
        continue
      }
      try WholeFile.write(drawn.bytes, to: path(output, side, format, number))
    }
  }

  private func path(_ output: String, _ side: DiffView.Side, _ format: FormatName, _ number: Int?) -> String {
    let suffix = side == .both ? "" : "-\(side.rawValue)"
    guard !isFolder(output) else {
      let step = number.map { "changes-\($0)" } ?? "changes"
      return FileName.join(output, "\(step)\(suffix).\(format.rawValue)")
    }
    guard !suffix.isEmpty else { return output }
    return FileName.join(FileName.folder(of: output), "\(FileName.stem(of: output))\(suffix).\(format.rawValue)")
  }
}
