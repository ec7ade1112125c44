import DealGraphCommands
import Foundation
import Testing

/// What a run of the program gave.
struct Outcome: Sendable {
  var status: Int32
  var output: [UInt8]
  var messages: String

  var text: String { String(decoding: output, as: UTF8.self) }
  var lines: [Substring] { text.split(separator: "\n") }
}

/// The program within the test's own process.
enum Program {
  static func run(_ arguments: String...) async -> Outcome { await run(arguments: arguments) }

  static func run(arguments: [String]) async -> Outcome {
    let output = Sink.Buffer()
    let messages = Sink.Buffer()
    let console = Console(output: .buffer(output), messages: .buffer(messages))
    let status = await Console.$current.withValue(console) { await DealGraphCommand.run(arguments) }
    return Outcome(status: status, output: output.bytes, messages: messages.text)
  }
}

/// The built program as a process of its own.
enum BuiltProgram {
  /// The executable that was built beside the tests.
  static var path: String {
    get throws {
      let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
      let beside = (tests as NSString).deletingLastPathComponent + "/dealgraph"
      // The test runner may be a helper of the toolchain; the bundle is then among its arguments.
      let bundle = CommandLine.arguments.first { $0.hasSuffix(".xctest") }
      let byBundle = bundle.map { ($0 as NSString).deletingLastPathComponent + "/dealgraph" }
      let found = [beside, byBundle].compactMap(\.self).first {
        FileManager.default.isExecutableFile(atPath: $0)
      }
      return try #require(found, "the program was not built beside the tests")
    }
  }

  /// Runs a line of shell in a folder, with the program as `$dealgraph`.
  static func shell(_ line: String, in folder: TemporaryFolder) throws -> Outcome {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", line]
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    var environment = ProcessInfo.processInfo.environment
    environment["dealgraph"] = try path
    process.environment = environment
    let output = folder(".output-\(UUID().uuidString)")
    let messages = folder(".messages-\(UUID().uuidString)")
    for file in [output, messages] { _ = FileManager.default.createFile(atPath: file, contents: nil) }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle(forWritingAtPath: output)
    process.standardError = FileHandle(forWritingAtPath: messages)
    try process.run()
    process.waitUntilExit()
    defer { for file in [output, messages] { try? FileManager.default.removeItem(atPath: file) } }
    let status = process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus
    return Outcome(
      status: status, output: Array(try Data(contentsOf: URL(fileURLWithPath: output))),
      messages: String(decoding: try Data(contentsOf: URL(fileURLWithPath: messages)), as: UTF8.self))
  }
}
