public import ArgumentParser
internal import DealGraph
internal import Glibc

/// The command line of dealgraph.
public struct DealGraphCommand: AsyncParsableCommand {
  /// The subcommands and the help of the program.
  public static let configuration = CommandConfiguration(
    commandName: "dealgraph",
    abstract: "Who agreed what with whom: deal diagrams out of SEC filings, with the evidence.",
    discussion: """
      EXAMPLES:
        dealgraph render 8k.txt                     draw 8k.svg
        dealgraph extract 8k.txt --pretty           print the graph as JSON
        dealgraph extract filings/ --jsonl          one line a filing
        dealgraph diff old.txt new.txt              what changed between two filings
        dealgraph merge filings/ -o all.json        one graph out of many filings
        dealgraph explain 8k.txt "Acme Corp."       what a party rests on
        dealgraph verify 8k.txt                     read every piece of evidence again
        dealgraph sample > sample.txt               a filing to try

      EXIT STATUS:
        0  done
        1  done, with findings: differences, nothing to draw, a bad file among others, evidence that does not hold
        2  could not: a wrong argument, an input that cannot be read, an output that cannot be written

      Results go to standard output, messages to standard error. NO_COLOR is respected. Shell completions:
      dealgraph --generate-completion-script bash|zsh|fish
      """,
    version: DealGraph.version,
    subcommands: [
      RenderCommand.self, ExtractCommand.self, DiffCommand.self, MergeCommand.self, ExplainCommand.self,
      VerifyCommand.self, SchemaCommand.self,
      InspectCommand.self, TextCommand.self, DoctorCommand.self, SampleCommand.self,
    ])

  /// Creates the command.
  public init() {}

  /// Runs the program with arguments, without its own name, and returns its exit status.
  public static func run(_ arguments: [String]) async -> Int32 {
    // A closed pipe shall be an error of `write`, not the end of the process.
    _ = signal(SIGPIPE, SIG_IGN)
    do {
      var command = try await asyncParseAsRoot(arguments)
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
      return ExitStatus.done
    } catch let failure as CommandFailure {
      if failure.isClosedPipe { return ExitStatus.done }
      Console.current.tell(failure.description)
      return ExitStatus.failed
    } catch {
      return report(error)
    }
  }

  /// Reports an error of the argument parser, help and version among them.
  private static func report(_ error: any Error) -> Int32 {
    let text = fullMessage(for: error)
    let code = exitCode(for: error)
    if code.isSuccess {
      do {
        try Console.current.print(text)
      } catch {
        return error.isClosedPipe ? ExitStatus.done : ExitStatus.failed
      }
      return ExitStatus.done
    }
    if !text.isEmpty { Console.current.note(text) }
    return code == ExitStatus.findings && error is ExitCode ? code.rawValue : ExitStatus.failed
  }
}
