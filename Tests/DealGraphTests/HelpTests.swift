import ArgumentParser
import DealGraph
import DealGraphCommands
import Foundation
import Testing

@Suite("Help and documentation")
struct HelpTests {
  static var subcommands: [any ParsableCommand.Type] { DealGraphCommand.configuration.subcommands }

  static var names: [String] { subcommands.map { $0.configuration.commandName ?? "" } }

  private static var readme: String {
    get throws {
      let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      return try String(contentsOf: root.appendingPathComponent("README.md"), encoding: .utf8)
    }
  }

  /// The lines of a text that call the program, as words after its name.
  private static func calls(in text: String) -> [[String]] {
    text.split(separator: "\n").flatMap { line in
      line.split(separator: "|").compactMap { part -> [String]? in
        var words = part.split(separator: " ").map(String.init)
        if words.first == "$" { words.removeFirst() }
        guard words.first == "dealgraph" else { return nil }
        return Array(words.dropFirst().prefix { !["#", ">", "||", "&&"].contains($0) })
      }
    }
  }

  @Test("Every subcommand has an abstract, a discussion, and examples that call it", arguments: names)
  func help(name: String) async throws {
    let command = try #require(Self.subcommands.first { $0.configuration.commandName == name })
    #expect(command.configuration.abstract.hasSuffix("."))
    let discussion = command.configuration.discussion
    #expect(discussion.contains("EXAMPLES:"))
    #expect(Self.calls(in: discussion).contains { $0.first == name })
    let outcome = await Program.run(name, "--help")
    #expect(outcome.status == 0)
    #expect(outcome.messages.isEmpty)
    #expect(outcome.text.contains("USAGE: dealgraph \(name)"))
  }

  @Test("Every subcommand has an entry with an example in the README", arguments: names)
  func readmeEntry(name: String) throws {
    let readme = try Self.readme
    #expect(readme.contains("### `dealgraph \(name)"))
    #expect(Self.calls(in: readme).contains { $0.first == name })
  }

  @Test("The calls in the README and in the help are ones that the program knows")
  func callsExist() throws {
    let help =
      Self.subcommands.map { $0.configuration.discussion } + [DealGraphCommand.configuration.discussion]
    let calls = try Self.calls(in: Self.readme) + help.flatMap(Self.calls)
    #expect(calls.count > 20)
    for call in calls {
      let first = try #require(call.first)
      if first.hasPrefix("--") { continue }
      #expect(Self.names.contains(first), "dealgraph \(first) does not exist")
      guard let command = Self.subcommands.first(where: { $0.configuration.commandName == first }) else {
        continue
      }
      let text = DealGraphCommand.helpMessage(for: command, columns: 400)
      for option in call.dropFirst() where option.hasPrefix("-") && option != "-" {
        #expect(text.contains("\(option.prefix { $0 != "=" })"), "dealgraph \(first) has no \(option)")
      }
    }
  }

  @Test("The README tells the exit statuses and the make targets that there are")
  func readmeFacts() throws {
    let readme = try Self.readme
    for target in ["make run", "make test", "make bench"] { #expect(readme.contains(target)) }
    for word in ["| 0 |", "| 1 |", "| 2 |"] { #expect(readme.contains(word)) }
  }

  @Test("The version is printed, and completions for each shell")
  func versions() async {
    let version = await Program.run("--version")
    #expect(version.text == DealGraph.version + "\n")
    for (shell, mark) in [("bash", "complete"), ("zsh", "#compdef"), ("fish", "complete -c")] {
      let outcome = await Program.run("--generate-completion-script", shell)
      #expect(outcome.status == 0)
      #expect(outcome.text.contains(mark))
    }
  }

  @Test("schema and sample print what the library holds")
  func prints() async {
    let schema = await Program.run("schema")
    #expect(schema.text == DealGraph.documentSchema)
    let sample = await Program.run("sample")
    #expect(sample.output == Papers.sample)
    #expect(sample.output.allSatisfy { $0 < 0x7F })
  }

  @Test("doctor finds what the tests themselves need")
  func doctor() async {
    let outcome = await Program.run("doctor")
    #expect(outcome.text.contains("ok       Graphviz: "))
    for format in ["svg", "png", "pdf", "dot"] {
      #expect(outcome.text.contains("ok       format \(format): "))
    }
    #expect(outcome.status == (outcome.text.contains("missing") ? 1 : 0))
  }
}
