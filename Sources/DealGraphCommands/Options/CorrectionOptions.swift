internal import ArgumentParser
internal import DealGraph

/// What is the same, and what is not, whatever the program would find.
struct CorrectionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Two ids that are one and the same.",
      discussion: "Ids are those that 'dealgraph explain FILE' lists. May be given several times.",
      valueName: "ID=ID"))
  var same: [String] = []

  @Option(help: ArgumentHelp("Two ids that are not, however alike they look.", valueName: "ID=ID"))
  var different: [String] = []

  @Option(
    help: ArgumentHelp(
      "A file of such pairs. (default: dealgraph.yml in the folder of each input, where it is)",
      valueName: "FILE"),
    completion: .file(extensions: ["yml", "yaml"]))
  var corrections: String?

  func validate() throws {
    for pair in same + different where Self.pair(pair) == nil {
      throw ValidationError("'\(pair)' is no pair of ids: write ID=ID")
    }
  }

  private static func pair(_ text: String) -> Corrections.Pair? {
    let ids = text.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
    return ids.count == 2 && !ids[0].isEmpty && !ids[1].isEmpty ? Corrections.Pair(ids[0], ids[1]) : nil
  }

  /// What the arguments say, and what the files do.
  func read(beside inputs: [Input]) throws(CommandFailure) -> Corrections {
    let said = Corrections(same: same.compactMap(Self.pair), different: different.compactMap(Self.pair))
    guard let corrections else { return said.adding(try CorrectionsFile.beside(inputs)) }
    return said.adding(try CorrectionsFile.read(corrections))
  }
}
