import DealGraph
import Foundation
import Testing

@Suite("Bad input")
struct BadInputTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test(
    "What is no filing is refused with a message that names it, and nothing is written",
    arguments: [
      ("empty", [UInt8]()), ("png", Papers.png), ("spaces", Array(repeating: 0x20, count: 5000)),
      ("zeros", Array(repeating: 0, count: 5000)), ("gzip", [0x1F, 0x8B, 8, 0, 1, 2, 3, 4]),
    ])
  func refused(name: String, bytes: [UInt8]) async throws {
    try folder.write(bytes, to: name)
    for command in [["extract"], ["render", "-o", folder("out.svg")], ["verify"], ["explain"]] {
      let outcome = await Program.run(arguments: command + [folder(name)])
      #expect(outcome.status == 2, "\(command[0]) \(name)")
      #expect(outcome.output.isEmpty)
      #expect(outcome.messages.contains(folder(name)))
    }
    #expect(try folder.names == [name])
  }

  @Test("A folder is no file where one is needed")
  func directory() async {
    for command in ["render", "verify", "explain"] {
      let outcome = await Program.run(command, folder.path)
      #expect(outcome.status == 2)
      #expect(outcome.messages.contains("is a folder"))
    }
    let empty = await Program.run("extract", folder.path)
    #expect(empty.status == 2)
    #expect(empty.messages.contains("holds no files"))
  }

  @Test("100 MB of random bytes are refused")
  func random() async throws {
    var state: UInt64 = 1
    let block = (0..<1 << 20).map { _ -> UInt8 in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8(truncatingIfNeeded: state >> 33)
    }
    try folder.write(block, to: "block")
    let blocks = repeatElement("block", count: 100).joined(separator: " ")
    let outcome = try BuiltProgram.shell(
      "cat \(blocks) > random && rm block && \"$dealgraph\" render random", in: folder)
    #expect(outcome.status == 2)
    #expect(outcome.messages.contains("random: "))
    #expect(try folder.names == ["random"])
  }

  @Test("Invalid UTF-8 and control characters in a filing are read")
  func invalidBytes() async throws {
    var bytes = Papers.sample
    for (step, byte) in [UInt8]([0xFF, 0xC0, 0xED, 0x80, 0x00, 0x1B, 0x93]).enumerated() {
      bytes.insert(byte, at: 1200 + 700 * step)
    }
    try folder.write(bytes, to: "sample.txt")
    let extracted = await Program.run("extract", folder("sample.txt"), "-q")
    #expect(extracted.status == 0)
    #expect(try !DealGraph.graph(fromDocument: extracted.output).agreements.isEmpty)
    let drawn = await Program.run("render", folder("sample.txt"), "-q", "-o", "-")
    #expect(drawn.status == 0)
  }

  @Test("The sample cut at any byte is read or refused, and what is read holds")
  func cut() async {
    let sample = Papers.sample
    let faults = await withTaskGroup(of: [String].self) { group in
      for part in 0..<8 {
        group.addTask {
          var faults: [String] = []
          for length in stride(from: part, through: sample.count, by: 8) {
            let bytes = Array(sample[..<length])
            guard let graph = try? DealGraph.graph(of: bytes, named: "cut.txt"),
              let id = graph.filings.first?.id
            else { continue }
            if length % 16 == 0 || length > sample.count - 200 {
              let result = DealGraph.verify(graph, against: [id: bytes])
              if !result.faults.isEmpty { faults.append("\(length): \(result.faults[0])") }
            }
          }
          return faults
        }
      }
      return await group.reduce(into: []) { $0 += $1 }
    }
    #expect(faults.isEmpty)
  }

  @Test("A cut sample is drawn, or not, but always ends", arguments: (0...10).map { $0 * 820 })
  func cutPicture(length: Int) async throws {
    try folder.write(Array(Papers.sample.prefix(length)), to: "cut.txt")
    let outcome = await Program.run("render", folder("cut.txt"), "-q", "-o", folder("cut.svg"))
    #expect([0, 1, 2].contains(outcome.status))
    #expect(try folder.names.contains("cut.svg") == (outcome.status == 0))
  }
}
