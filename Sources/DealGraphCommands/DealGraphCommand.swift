public import ArgumentParser

/// The command line of dealgraph.
public struct DealGraphCommand: ParsableCommand {
  public static let configuration = CommandConfiguration(commandName: "dealgraph")

  /// Creates the command.
  public init() {}
}
