internal import ArgumentParser
internal import DealModel
internal import Filings

struct InspectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract: "Show how a filing is read: header, cover, items, exhibits, signatures, documents.",
    discussion: """
      What the reader found before anything is extracted: the submission's header, the cover page, the items, \
      the exhibit list with the documents that are attached, and who signed. With --json each filing is one object \
      on a line, with the bytes of the file for everything that is printed in it.

      EXAMPLES:
        dealgraph inspect 8k.txt
        dealgraph inspect filings/ --json | jq -r '.exhibits[].number'
        zcat 8k.txt.gz | dealgraph inspect -

      EXIT STATUS:
        0  every file was read
        1  some files could not be read: each has a message
        2  none could be read
      """)

  @OptionGroup var files: InputArguments

  @Flag(help: "Print one JSON object a filing a line.")
  var json = false

  @OptionGroup var messages: MessageOptions

  func run() throws {
    let page = InspectPage(style: Style(isOn: Console.current.usesColour))
    try ReadFilings.each(try files.expanded()) { input, filing in
      if json {
        try Console.current.write(InspectJSON.line(filing))
      } else {
        try Console.current.print(page.text(filing))
      }
      guard !messages.quiet else { return }
      for diagnostic in filing.diagnostics {
        Console.current.note(
          "\(input.place): \(diagnostic.severity): \(diagnostic.message) [\(diagnostic.code)]")
      }
    }
  }
}

/// Reads filings one after the other; one that cannot be read is told, and the next one read.
enum ReadFilings {
  static func each(_ inputs: [Input], _ body: (Input, Filing) throws -> Void) throws {
    var failures = 0
    for input in inputs {
      let filing: Filing
      do {
        filing = try read(input)
      } catch {
        Console.current.tell(error.description)
        failures += 1
        continue
      }
      try body(input, filing)
    }
    if failures > 0 { throw failures == inputs.count ? ExitCode(ExitStatus.failed) : ExitStatus.findings }
  }

  static func read(_ input: Input) throws(CommandFailure) -> Filing {
    let file = try input.pieces()
    let filing: Filing
    do {
      filing =
        file.isWhole
        ? try FilingReader.read(file.head, name: input.name)
        : try FilingReader.read(name: input.name, pieces: file.next)
    } catch {
      throw CommandFailure(place: input.place, code: error.code.rawValue, message: error.message)
    }
    if let failure = file.failure { throw CommandFailure(place: input.place, failure) }
    return filing
  }
}
