internal import ArgumentParser
internal import Templates

struct SampleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sample",
    abstract: "Print the sample filing.",
    discussion: """
      A current report of 2002 on a sale of preferred stock with warrants, in our own words, with the slips that \
      such filings have: enough to try every command.

      EXAMPLES:
        dealgraph sample > sample.txt
        dealgraph sample | dealgraph render - -o sample.svg
      """)

  func run() throws {
    try Console.current.write(Array(SampleFiling.text.utf8))
  }
}
