internal import ArgumentParser
internal import DealGraph
internal import DealModel

struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Read every piece of evidence again from the filing's bytes.",
    discussion: """
      Says which evidence does not hold, and what refers to nothing. The bytes are read without the reader that \
      made the graph: tags dropped, character references decoded; they have to hold the letters and digits of the \
      quote. The lines of 'extract --jsonl' are read too.

      EXAMPLES:
        dealgraph verify 8k.txt
        dealgraph verify graph.json --source filings/

      EXIT STATUS:
        0  everything holds
        1  something does not, or a source was not found
        2  the input cannot be read
      """)

  @OptionGroup var document: GraphArgument
  @OptionGroup var sources: SourceOptions

  func run() throws {
    let input = document.input
    let read = try GraphSource.read(input)
    let finder = try read.first.flatMap { try sources.finder(for: $0, input) }
    var total = Verification()
    var missing = 0
    for source in read {
      for record in source.errorRecords { Console.current.note("\(source.place): error record: \(record)") }
      let bytes = source.sources(finder)
      for filing in source.graph.filings where bytes[filing.id] == nil {
        missing += 1
        Console.current.tell(
          "\(source.place): no file with the SHA-256 of \(filing.source.name) (filing \(filing.id)) was found; "
            + "name its folder with --source")
      }
      let result = DealGraph.verify(source.graph, against: bytes)
      for fault in result.faults { try Console.current.print(line(fault, source, bytes)) }
      total.piecesRead += result.piecesRead
      total.piecesUnread += result.piecesUnread
      total.faults += result.faults
    }
    try Console.current.print(summary(total))
    if !total.faults.isEmpty || missing > 0 { throw ExitStatus.findings }
  }

  /// `file:line: subject: what is wrong: "quote"`.
  private func line(
    _ fault: Verification.Fault, _ source: GraphSource, _ bytes: [String: [UInt8]]
  ) -> String {
    guard let piece = fault.evidence else { return "\(source.place): \(fault.subject): \(fault.message)" }
    let name = source.graph.filings.first { $0.id == piece.filing }?.source.name ?? piece.filing
    let place = bytes[piece.filing].map { "\(name):\(LineNumber.of(piece.start, in: $0))" } ?? name
    let quote = piece.quote.count > 60 ? piece.quote.prefix(60) + "…" : piece.quote[...]
    return "\(place): \(fault.subject): \(fault.message) (bytes \(piece.start)..<\(piece.end)): \"\(quote)\""
  }

  private func summary(_ total: Verification) -> String {
    let unread = total.piecesUnread == 0 ? "" : ", \(total.piecesUnread) without their source at hand"
    let faults = total.faults.isEmpty ? "everything holds" : Plural.count(total.faults.count, "fault")
    return "\(Plural.count(total.piecesRead, "piece")) of evidence read again\(unread): \(faults)"
  }
}
