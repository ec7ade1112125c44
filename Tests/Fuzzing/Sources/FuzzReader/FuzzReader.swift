internal import DealModel
internal import Filings

/// Reads what libFuzzer makes up: as a submission, and as a document of HTML and of ASCII; and follows the map of every
/// text back to its bytes.
@_cdecl("LLVMFuzzerTestOneInput")
public func readInput(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  check(bytes)
  check(Array("<html><body>".utf8) + bytes)
  check(Array("<DOCUMENT>\n<TYPE>8-K\n<TEXT>\nItem 7.  Exhibits\n\n".utf8) + bytes)
  return 0
}

private func check(_ bytes: [UInt8]) {
  guard let filing = try? FilingReader.read(bytes, name: "input") else { return }
  for document in filing.documents {
    guard let text = document.text else { continue }
    var end = 0
    var source = 0
    for run in text.runs {
      precondition(Int(run.text) >= end && run.textLength > 0 && run.source >= source, "the map goes back")
      end = Int(run.text) + Int(run.textLength)
      source = run.source + Int(run.sourceLength)
    }
    precondition(end <= text.bytes.count && source <= filing.source.bytes, "the map leads out of the file")
    var line = 0
    for printed in text.lines {
      precondition(Int(printed.start) >= line && printed.end >= printed.start, "lines overlap")
      line = Int(printed.end)
    }
    precondition(line <= text.bytes.count, "a line ends after the text")
    precondition(String(validating: text.bytes, as: UTF8.self) != nil, "the text is no UTF-8")
    let evidence = text.evidence(for: 0..<text.bytes.count, filing: filing.id, document: document.index)
    precondition(evidence.quote.unicodeScalars.count <= Evidence.longestQuote, "a quote is too long")
    precondition(
      evidence.start <= evidence.end && evidence.end <= filing.source.bytes, "evidence leads out of the file")
  }
  for place in filing.items.flatMap({ [$0.headingPlace, $0.body] }) + filing.exhibits.flatMap(\.places)
    + filing.signatures.map(\.place)
  {
    guard let text = filing.documents[place.document].text else {
      preconditionFailure("a place without text")
    }
    precondition(place.range.upperBound <= text.bytes.count, "a place ends after the text")
  }
}
