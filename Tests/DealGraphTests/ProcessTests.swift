import Foundation
import Testing

@Suite("The built program as a process")
struct ProcessTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(Papers.sample, to: "sample.txt")
    try folder.write(Papers.quiet, to: "quiet.txt")
  }

  @Test(
    "Exit statuses are 0, 1 and 2, and wrong arguments are 2",
    arguments: [
      ("--version", 0), ("--help", 0), ("help extract", 0), ("extract sample.txt", 0),
      ("render quiet.txt", 1),
      ("extract sample.txt nowhere.txt --jsonl", 1), ("extract nowhere.txt", 2), ("extract", 2),
      ("nonsense", 2), ("extract sample.txt --nonsense", 2), ("render sample.txt -o a.gif", 2),
      ("explain sample.txt 'Nobody & Sons'", 2), ("verify sample.txt", 0),
    ])
  func statuses(line: String, status: Int32) throws {
    let outcome = try BuiltProgram.shell("\"$dealgraph\" \(line)", in: folder)
    #expect(outcome.status == status, "\(outcome.messages)")
    if status == 2 {
      #expect(outcome.output.isEmpty)
      #expect(!outcome.messages.isEmpty)
    }
  }

  @Test(
    "A closed pipe is no crash and no message",
    arguments: [
      "schema", "sample", "extract sample.txt -q --pretty", "render sample.txt -q -o -", "--help",
    ])
  func closedPipe(line: String) throws {
    let script = "{ \"$dealgraph\" \(line); echo $? > status; } | true"
    let outcome = try BuiltProgram.shell(script, in: folder)
    #expect(try folder.text("status") == "0\n")
    #expect(outcome.messages == "")
  }

  @Test(
    "An output that cannot be written to ends with 2",
    .enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func full() throws {
    let outcome = try BuiltProgram.shell("\"$dealgraph\" schema > /dev/full", in: folder)
    #expect(outcome.status == 2)
    #expect(outcome.messages.contains("standard output: no space is left"))
    let device = try BuiltProgram.shell("\"$dealgraph\" extract sample.txt -q -o /dev/full", in: folder)
    #expect(device.status == 2)
    #expect(FileManager.default.fileExists(atPath: "/dev/full"))
  }

  @Test("A file is replaced whole, keeps its mode, and stays as it was where the work fails")
  func wholeFiles() throws {
    try folder.write("before", to: "out.json")
    _ = try BuiltProgram.shell("chmod 640 out.json", in: folder)
    let failed = try BuiltProgram.shell("\"$dealgraph\" extract nowhere.txt -o out.json", in: folder)
    #expect(failed.status == 2)
    #expect(try folder.text("out.json") == "before")
    let done = try BuiltProgram.shell(
      "\"$dealgraph\" extract sample.txt -q -o out.json && stat -c %a out.json", in: folder)
    #expect(done.text == "640\n")
    #expect(try folder.text("out.json").hasPrefix("{\"schema\":\"dealgraph/1\""))
    #expect(try folder.names == ["out.json", "quiet.txt", "sample.txt"])
  }

  @Test("Nothing on standard output carries colours where it is no terminal")
  func colours() throws {
    let outcome = try BuiltProgram.shell("\"$dealgraph\" explain sample.txt 10.1", in: folder)
    #expect(!outcome.output.contains(0x1B))
  }

  @Test("The same filing gives the same bytes in every process")
  func deterministic() throws {
    let line =
      "\"$dealgraph\" extract sample.txt quiet.txt -q --pretty; \"$dealgraph\" render sample.txt -q -o -"
    let first = try BuiltProgram.shell(line, in: folder)
    #expect(first.status == 0)
    for _ in 0..<3 { #expect(try BuiltProgram.shell(line, in: folder).output == first.output) }
  }

  @Test("A program that is killed leaves no file behind")
  func killed() throws {
    let script = """
      mkfifo pipe
      "$dealgraph" extract pipe -q -o out.json & program=$!
      exec 3> pipe
      kill -TERM $program
      wait $program
      echo $?
      """
    let outcome = try BuiltProgram.shell(script, in: folder)
    #expect(outcome.text == "143\n")
    #expect(try folder.names == ["pipe", "quiet.txt", "sample.txt"])
  }

  @Test("A large filing gives the same graph from a file, a pipe and as gzip")
  func large() throws {
    let script = """
      {
        printf '<DOCUMENT>\\n<TYPE>8-K\\n<TEXT>\\n'
        cat sample.txt
        printf '</TEXT>\\n</DOCUMENT>\\n<DOCUMENT>\\n<TYPE>GRAPHIC\\n<TEXT>\\nbegin 644 harbor.jpg\\n'
        head -c 6750000 /dev/zero | base64
        printf '\\nend\\n</TEXT>\\n</DOCUMENT>\\n'
      } > large.txt
      gzip -k large.txt
      for file in large.txt large.txt.gz; do "$dealgraph" extract $file -q; cat $file | "$dealgraph" extract - -q; done \
        | sed 's/"name":"[^"]*","sha256"/"sha256"/' | uniq -c
      "$dealgraph" extract sample.txt -q | grep -o '"agreements":\\[{"id":"[^"]*"' | uniq -c
      """
    let outcome = try BuiltProgram.shell(script, in: folder)
    #expect(outcome.messages == "")
    #expect(outcome.lines.count == 2)
    #expect(outcome.lines.first?.hasPrefix("      4 {") == true)
    let agreements = try #require(outcome.lines.last?.split(separator: " ").last)
    #expect(outcome.lines.first?.contains(agreements) == true)
  }
}
