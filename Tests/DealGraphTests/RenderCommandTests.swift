import DealGraph
import Foundation
import Testing

@Suite("dealgraph render")
struct RenderCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(Papers.sample, to: "sample.txt")
    try folder.write(Papers.quiet, to: "quiet.txt")
  }

  @Test(
    "The ending of -o picks the format",
    arguments: [
      ("a.svg", "<?xml"), ("a.png", "\u{89}PNG"), ("a.pdf", "%PDF-"), ("a.dot", "digraph"),
      ("A.SVG", "<?xml"),
    ])
  func endings(name: String, start: String) async throws {
    let outcome = await Program.run("render", folder("sample.txt"), "-q", "-o", folder(name))
    #expect(outcome.status == 0)
    #expect(outcome.output.isEmpty)
    let bytes = try folder.bytes(name)
    let wanted = start.unicodeScalars.map { UInt8($0.value) }
    #expect(Array(bytes.prefix(wanted.count)) == wanted)
  }

  @Test("Without -o the picture is NAME.svg in the current folder, and its path is printed")
  func currentFolder() throws {
    let outcome = try BuiltProgram.shell(
      "mkdir in && cp sample.txt in && \"$dealgraph\" render in/sample.txt -q", in: folder)
    #expect(outcome.status == 0)
    #expect(outcome.text == "sample.svg\n")
    #expect(try folder.text("sample.svg").contains("</svg>"))
  }

  @Test("A folder as -o takes NAME.svg, and --format another")
  func folders() async throws {
    let svg = await Program.run("render", folder("sample.txt"), "-q", "-o", folder.path)
    let dot = await Program.run("render", folder("sample.txt"), "-q", "-o", folder.path, "--format", "dot")
    #expect(svg.status == 0)
    #expect(dot.status == 0)
    #expect(try folder.names == ["quiet.txt", "sample.dot", "sample.svg", "sample.txt"])
  }

  @Test("A graph document gives the picture that its filing gives, byte for byte")
  func document() async throws {
    let filing = await Program.run("render", folder("sample.txt"), "-q", "-o", "-")
    _ = await Program.run("extract", folder("sample.txt"), "-q", "--pretty", "-o", folder("graph"))
    let document = await Program.run("render", folder("graph"), "-q", "-o", "-")
    #expect(filing.status == 0)
    #expect(filing.text.contains("</svg>"))
    #expect(filing.output == document.output)
  }

  @Test("A filing without an agreement: nothing is drawn, the program says what it is, and ends with 1")
  func quiet() async throws {
    let outcome = await Program.run("render", folder("quiet.txt"), "-q", "-o", folder("quiet.svg"))
    #expect(outcome.status == 1)
    #expect(outcome.output.isEmpty)
    #expect(outcome.messages.contains("quiet.txt: nothing is drawn: this is a Form 8-K of"))
    #expect(outcome.messages.lowercased().contains("quietwater brewing company"))
    #expect(outcome.messages.contains("2003-03-04, on Item 9 ("))
    #expect(outcome.messages.contains("--allow-empty"))
    #expect(try !folder.names.contains("quiet.svg"))
  }

  @Test("--allow-empty draws the registrant")
  func allowEmpty() async throws {
    let outcome = await Program.run("render", folder("quiet.txt"), "-q", "-o", "-", "--allow-empty")
    #expect(outcome.status == 0)
    #expect(outcome.text.lowercased().contains("quietwater"))
  }

  @Test("--dpi scales a PNG")
  func dpi() async throws {
    func width(_ dpi: String) async -> Int {
      let outcome = await Program.run(
        "render", folder("sample.txt"), "-q", "-o", "-", "--format", "png", "--dpi", dpi)
      return outcome.output.dropFirst(16).prefix(4).reduce(0) { $0 << 8 | Int($1) }
    }
    let low = await width("48")
    let high = await width("96")
    #expect(low > 100)
    #expect(abs(high - 2 * low) <= 4)
  }

  @Test(
    "Wrong arguments are refused before anything is read",
    arguments: [
      (["-o", "a.gif"], "names no format"), (["-o", "a.svg", "--format", "png"], "name one"),
      (["--dpi", "0"], "--dpi takes"), (["--dpi", "1e9"], "--dpi takes"), (["--format", "jpg"], "jpg"),
    ])
  func usage(options: [String], message: String) async {
    let outcome = await Program.run(arguments: ["render", "nowhere.txt"] + options)
    #expect(outcome.status == 2)
    #expect(outcome.messages.contains(message))
    #expect(!outcome.messages.contains("no such file"))
  }

  @Test("A picture that cannot be written leaves nothing behind")
  func unwritable() async throws {
    let outcome = await Program.run("render", folder("sample.txt"), "-q", "-o", folder("missing/a.svg"))
    #expect(outcome.status == 2)
    #expect(outcome.messages.contains("missing/a.svg: no such file or folder"))
    #expect(try folder.names == ["quiet.txt", "sample.txt"])
  }

  @Test("The picture of a document of several filings holds them all")
  func several() async throws {
    let document = await Program.run("extract", folder("sample.txt"), folder("quiet.txt"), "-q")
    try folder.write(document.output, to: "both.json")
    let outcome = await Program.run("render", folder("both.json"), "-q", "-o", "-", "--format", "dot")
    #expect(outcome.status == 0)
    #expect(outcome.text.contains("digraph"))
  }
}
