import DealGraph
import Foundation
import Testing

@Suite("dealgraph extract")
struct ExtractCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(Papers.sample, to: "sample.txt")
    try folder.write(Papers.quiet, to: "quiet.txt")
  }

  @Test("One filing gives its graph document, compact or laid out")
  func one() async throws {
    let compact = await Program.run("extract", folder("sample.txt"))
    let pretty = await Program.run("extract", folder("sample.txt"), "--pretty", "--quiet")
    #expect(compact.status == 0)
    #expect(compact.lines.count == 1)
    #expect(pretty.lines.count > 100)
    let graph = try DealGraph.graph(fromDocument: compact.output)
    #expect(graph == (try DealGraph.graph(fromDocument: pretty.output)))
    #expect(graph == (try DealGraph.graph(of: Papers.sample, named: "sample.txt")))
    #expect(graph.filings.map(\.source.name) == ["sample.txt"])
    #expect(pretty.messages == "")
  }

  @Test("What was read with reserve is told with file and line, unless --quiet")
  func diagnostics() async throws {
    let outcome = await Program.run("extract", folder("sample.txt"))
    let graph = try DealGraph.graph(fromDocument: outcome.output)
    let told = graph.diagnostics.filter { $0.severity != .note }
    try #require(!told.isEmpty)
    #expect(outcome.messages.split(separator: "\n").count == told.count)
    let first = try #require(told.first { !$0.evidence.isEmpty })
    let line = Papers.sample[..<first.evidence[0].start].count { $0 == 10 } + 1
    #expect(
      outcome.messages.contains("\(folder("sample.txt")):\(line): \(first.severity): \(first.message)"))
  }

  @Test("Several filings lie side by side in one document, in the order given")
  func several() async throws {
    let outcome = await Program.run("extract", folder("quiet.txt"), folder("sample.txt"), "-q")
    #expect(outcome.status == 0)
    let graph = try DealGraph.graph(fromDocument: outcome.output)
    #expect(graph.filings.map(\.source.name) == ["quiet.txt", "sample.txt"])
  }

  @Test("--jsonl prints one line a filing, an error record for a bad file, and ends with 1")
  func lines() async throws {
    try folder.write(Papers.png, to: "bad.png")
    let outcome = await Program.run(
      "extract", folder("quiet.txt"), folder("bad.png"), folder("nowhere.txt"), folder("sample.txt"),
      "--jsonl", "-q")
    #expect(outcome.status == 1)
    try #require(outcome.lines.count == 4)
    #expect(outcome.lines[0].contains("\"name\":\"quiet.txt\""))
    #expect(outcome.lines[1].hasPrefix(#"{"schema":"dealgraph/1","source":{"name":"bad.png"},"error":{"#))
    #expect(outcome.lines[2].contains(#""source":{"name":"nowhere.txt"},"error":{"code":"not_readable""#))
    #expect(outcome.lines[3].contains("\"name\":\"sample.txt\""))
    #expect(outcome.messages.contains("bad.png: "))
    #expect(outcome.messages.contains("nowhere.txt: no such file"))
  }

  @Test("--strict stops at the first bad file")
  func strict() async throws {
    try folder.write(Papers.png, to: "bad.png")
    let outcome = await Program.run(
      "extract", folder("bad.png"), folder("sample.txt"), "--jsonl", "--strict", "-o", folder("out.jsonl"))
    #expect(outcome.status == 2)
    #expect(outcome.messages.contains("bad.png: "))
    #expect(try !folder.names.contains("out.jsonl"))
  }

  @Test("A single file that cannot be read ends with 2 and prints no document")
  func unreadable() async {
    let outcome = await Program.run("extract", folder("nowhere.txt"))
    #expect(outcome.status == 2)
    #expect(outcome.output.isEmpty)
    #expect(
      outcome.messages == "dealgraph: \(folder("nowhere.txt")): no such file or folder; check the path\n")
  }

  @Test("A graph document is no filing, and is told so")
  func document() async throws {
    let first = await Program.run("extract", folder("quiet.txt"), "-q")
    try folder.write(first.output, to: "graph.json")
    let outcome = await Program.run("extract", folder("graph.json"))
    #expect(outcome.status == 2)
    #expect(outcome.messages.contains("graph.json: is a graph document, not a filing"))
  }

  @Test("The output does not depend on how many filings are read at a time")
  func jobs() async throws {
    for number in 0..<12 {
      try folder.write(
        number % 3 == 0 ? Papers.quiet : "\(Papers.quiet)\n\(number)\n", to: "many/\(number).txt")
    }
    let one = await Program.run("extract", folder("many"), "--jsonl", "-q", "--jobs", "1")
    let eight = await Program.run("extract", folder("many"), "--jsonl", "-q", "-j8")
    #expect(one.lines.count == 12)
    #expect(one.output == eight.output)
    let names = try one.lines.map { line in
      try DealGraph.graph(fromDocument: Array(line.utf8)).filings[0].source.name
    }
    #expect(names == names.sorted())
  }

  @Test("A folder stands for its files and those below, hidden ones and links to folders left out")
  func walk() async throws {
    try folder.write(Papers.quiet, to: "in/b.txt")
    try folder.write(Papers.quiet + "\n1\n", to: "in/a/c.txt")
    try folder.write(Papers.quiet + "\n2\n", to: "in/.hidden.txt")
    try FileManager.default.createSymbolicLink(
      atPath: folder("in/loop"), withDestinationPath: folder("in"))
    let outcome = await Program.run("extract", folder("in"), "-o", folder("out/"), "-q")
    #expect(outcome.status == 0)
    #expect(
      try folder.names.filter { $0.hasPrefix("out") } == ["out", "out/a", "out/a/c.json", "out/b.json"])
  }

  @Test("@LIST names files, one a line")
  func list() async throws {
    try folder.write("\(folder("quiet.txt"))\n\n  \(folder("sample.txt"))\r\n", to: "list")
    let outcome = await Program.run("extract", "@" + folder("list"), "--jsonl", "-q")
    #expect(outcome.status == 0)
    #expect(outcome.lines.count == 2)
  }

  @Test("-o DIR/ writes NAME.json, and keeps the ending where two names are the same without it")
  func names() async throws {
    try folder.write(Papers.quiet, to: "in/a.txt")
    try folder.write(Papers.quiet + "\n1\n", to: "in/a.htm")
    try folder.write(Papers.quiet + "\n2\n", to: "in/b.txt")
    let outcome = await Program.run("extract", folder("in"), "-o", folder("out/"), "-q")
    #expect(outcome.status == 0)
    #expect(
      try folder.names.filter { $0.hasPrefix("out/") } == ["out/a.htm.json", "out/a.txt.json", "out/b.json"])
  }

  @Test("Two files that would be written to one place are refused before anything is written")
  func clash() async throws {
    try folder.write(Papers.quiet, to: "one/a.txt")
    try folder.write(Papers.quiet + "\n1\n", to: "two/a.txt")
    let outcome = await Program.run(
      "extract", folder("one/a.txt"), folder("two/a.txt"), "-o", folder("out/"))
    #expect(outcome.status == 2)
    #expect(outcome.messages.contains("one/a.txt"))
    #expect(outcome.messages.contains("two/a.txt"))
    #expect(try !folder.names.contains { $0.hasPrefix("out/") })
  }

  @Test(
    "Options that exclude each other are refused",
    arguments: [
      ["--pretty", "--jsonl"], ["--jobs", "0"], ["--jobs", "many"], ["-", "-"],
    ])
  func usage(options: [String]) async {
    let path = folder("sample.txt")
    let outcome = await Program.run(arguments: ["extract", path] + options)
    #expect(outcome.status == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.messages.hasPrefix("Error: "))
  }

  @Test("Standard input is read, plain and compressed, with the same evidence")
  func standardInput() throws {
    let plain = try BuiltProgram.shell("cat sample.txt | \"$dealgraph\" extract - -q", in: folder)
    let packed = try BuiltProgram.shell("gzip -c sample.txt | \"$dealgraph\" extract - -q", in: folder)
    #expect(plain.status == 0)
    #expect(plain.text.contains("\"source\":{\"name\":\"-\""))
    #expect(plain.output == packed.output)
  }
}
