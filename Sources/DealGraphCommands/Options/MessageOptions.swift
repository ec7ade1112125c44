internal import ArgumentParser

/// How much a command tells beside its results.
struct MessageOptions: ParsableArguments {
  @Flag(name: .shortAndLong, help: "Tell of failures only, not of what was read with reserve.")
  var quiet = false
}
