internal import ArgumentParser

/// Where the filings are that a graph document was made of.
struct SourceOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Where the filings of a graph document are. (default: the document's folder)",
      discussion:
        "They are found by their SHA-256, whatever their names; the folders in it are searched too.",
      valueName: "DIR"),
    completion: .directory)
  var source: String?

  /// The finder for what was read; none is needed where it is a filing.
  func finder(for read: GraphSource, _ input: Input) throws(CommandFailure) -> SourceFinder? {
    if read.filing != nil { return nil }
    if let source { return try SourceFinder(folder: source) }
    let folder = FileName.folder(of: input.path)
    return try SourceFinder(folder: folder.isEmpty ? "." : folder)
  }
}
