internal import ArgumentParser

struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Check what pictures need: Graphviz, its plugins and formats, fonts.",
    discussion: """
      Prints versions, and draws a small picture in each format to see that it works. What is missing is told \
      with the way to get it.

      EXAMPLES:
        dealgraph doctor
        dealgraph doctor || sudo apt-get install libgraphviz-dev fonts-liberation

      EXIT STATUS:
        0  all is there
        1  something is missing
        2  the report cannot be written
      """)

  func run() throws {
    let report = Doctor.examine()
    for line in report.lines { try Console.current.print(line) }
    if !report.isHealthy { throw ExitStatus.findings }
  }
}
