internal import ArgumentParser

/// The files that a command reads.
struct InputArguments: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Filings to read.",
      discussion: """
        A file, a folder (its files and those of the folders in it), @LIST (a file with a path on each line), or \
        - for standard input. Files may be gzip.
        """,
      valueName: "FILE|DIR|@LIST|-"),
    completion: .file())
  var inputs: [String]

  func validate() throws {
    if inputs.filter({ $0 == "-" || $0 == "@-" }).count > 1 {
      throw ValidationError("standard input can be read once only: give - a single time")
    }
  }

  func expanded() throws(CommandFailure) -> [Input] { try InputList.expand(inputs) }
}
