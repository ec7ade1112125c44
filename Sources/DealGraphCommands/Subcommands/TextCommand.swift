internal import ArgumentParser
internal import Filings

struct TextCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "text",
    abstract: "Print the text of a filing as a person reads it.",
    discussion: """
      Tags are dropped, character references decoded, page numbers and running heads left out, and the lines of a \
      paragraph joined; a tab parts the cells of a row. All documents of a submission that have a text are printed, \
      or the one that --document names by its index ('dealgraph inspect' lists them). With --with-offsets each line \
      begins with the bytes of the file that it was read from, START..END and a tab.

      EXAMPLES:
        dealgraph text 8k.htm
        dealgraph text submission.txt --document 2
        dealgraph text 8k.htm --with-offsets | grep -i indenture

      EXIT STATUS:
        0  every file was read
        1  some files could not be read: each has a message
        2  none could be read, or none has the document
      """)

  @OptionGroup var files: InputArguments

  @Option(name: .shortAndLong, help: ArgumentHelp("The document to print, counted from 0.", valueName: "N"))
  var document: Int?

  @Flag(help: "Begin each line with the bytes of the file that it was read from.")
  var withOffsets = false

  func run() throws {
    try ReadFilings.each(try files.expanded()) { input, filing in
      let texts = filing.documents.filter { $0.text != nil && (document == nil || $0.index == document) }
      guard !texts.isEmpty else {
        throw CommandFailure(
          place: input.place,
          message: "has no text in document \(document ?? 0); 'dealgraph inspect' lists its documents")
      }
      for part in texts {
        guard let text = part.text else { continue }
        if withOffsets {
          try Console.current.write(Self.withOffsets(text))
        } else {
          try Console.current.write(text.bytes + [UInt8(ascii: "\n")])
        }
      }
    }
  }

  /// The text with the source of each line before it.
  private static func withOffsets(_ text: Text) -> [UInt8] {
    var out: [UInt8] = []
    var start = 0
    while start < text.bytes.count {
      let end = text.bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? text.bytes.count
      let source = text.source(of: start..<end)
      out += Array("\(source.lowerBound)..\(source.upperBound)\t".utf8)
      out += text.bytes[start..<end]
      out.append(UInt8(ascii: "\n"))
      start = end + 1
    }
    return out
  }
}
