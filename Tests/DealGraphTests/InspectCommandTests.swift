import DealGraph
import Foundation
import Testing

@Suite("dealgraph inspect and text")
struct InspectCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(Papers.sample, to: "sample.txt")
  }

  @Test("inspect shows cover, items, exhibits and signatures as a tree")
  func tree() async {
    let outcome = await Program.run("inspect", folder("sample.txt"))
    #expect(outcome.status == 0)
    for branch in ["├─ cover", "├─ items", "├─ exhibits", "├─ signatures", "└─ documents"] {
      #expect(outcome.text.contains(branch), "\(branch)")
    }
  }

  @Test("inspect --json prints a line a filing, whose offsets lead to what they say")
  func json() async throws {
    let outcome = await Program.run("inspect", folder("sample.txt"), folder("sample.txt"), "--json")
    #expect(outcome.status == 0)
    let lines = outcome.text.split(separator: "\n")
    #expect(lines.count == 2)
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(lines[0].utf8)) as? [String: Any])
    let cover = try #require(object["cover"] as? [String: Any])
    let registrant = try #require((cover["registrants"] as? [[String: Any]])?.first)
    let place = try #require(registrant["place"] as? [String: Int])
    let start = try #require(place["start"])
    let end = try #require(place["end"])
    #expect(String(decoding: Papers.sample[start..<end], as: UTF8.self) == registrant["value"] as? String)
    #expect((object["items"] as? [Any])?.isEmpty == false)
  }

  @Test("text prints what a person reads, and with --with-offsets where each line stands")
  func text() async throws {
    let plain = await Program.run("text", folder("sample.txt"))
    let mapped = await Program.run("text", folder("sample.txt"), "--with-offsets")
    #expect(plain.status == 0)
    let lines = mapped.text.split(separator: "\n")
    #expect(lines.count == plain.text.split(separator: "\n").count)
    for line in lines {
      let range = line.prefix { $0 != "\t" }.split(separator: ".").compactMap { Int($0) }
      #expect(range.count == 2 && range[0] < range[1] && range[1] <= Papers.sample.count, "\(line)")
    }
  }

  @Test("A document that is not there is a failure that says where to look")
  func missingDocument() async {
    let outcome = await Program.run("text", folder("sample.txt"), "--document", "7")
    #expect(outcome.status == 2)
    #expect(outcome.messages.contains("dealgraph inspect"))
  }

  @Test("A file that cannot be read is one bad file among others")
  func badFile() async {
    let outcome = await Program.run("inspect", folder("nowhere.txt"), folder("sample.txt"))
    #expect(outcome.status == 1)
    #expect(outcome.messages.contains("nowhere.txt"))
    #expect(outcome.text.contains("exhibits"))
  }
}
