internal import ArgumentParser

/// What the program's exit status tells.
enum ExitStatus {
  /// Done.
  static let done: Int32 = 0
  /// Done, with findings where a command says so: nothing to draw, a file that could not be read among
  /// others, evidence that does not hold.
  static let findings = ExitCode(1)
  /// Could not: a wrong argument, an input that cannot be read, an output that cannot be written.
  static let failed: Int32 = 2
}
