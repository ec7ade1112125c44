internal import DealModel
internal import Extraction
internal import Filings

/// Extracts what libFuzzer makes up: as the text of an item, as rows of an exhibit list, and as a contract.
@_cdecl("LLVMFuzzerTestOneInput")
public func extractInput(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  check(bytes)
  check(Array((cover + "Item 1.01  Entry into a Material Definitive Agreement.\n\n").utf8) + bytes)
  check(Array((cover + "Item 9.01  Financial Statements and Exhibits.\n\n10.1   ").utf8) + bytes)
  return 0
}

private let cover = """
  <DOCUMENT>
  <TYPE>8-K
  <TEXT>
                      FORM 8-K
                   CURRENT REPORT
   Date of Report (Date of earliest event reported): May 8, 2001

                  QUILL HARBOR, INC.
    (Exact name of registrant as specified in its charter)


  """

private func check(_ bytes: [UInt8]) {
  guard let filing = try? FilingReader.read(bytes, name: "input") else { return }
  let graph = Extractor.extract(filing)
  let entities = Set(graph.entities.map(\.id))
  let agreements = Set(graph.agreements.map(\.id))
  precondition(
    entities.count == graph.entities.count && agreements.count == graph.agreements.count, "ids repeat")
  for entity in graph.entities { check(entity.confidence, entity.evidence, in: filing) }
  for agreement in graph.agreements {
    check(agreement.confidence, agreement.evidence, in: filing)
    for party in agreement.parties {
      precondition(entities.contains(party.entity), "a party leads nowhere")
      check(party.confidence, party.evidence, in: filing)
    }
    for term in agreement.terms { check(term.confidence, term.evidence, in: filing) }
  }
  for relation in graph.relations {
    precondition(
      entities.contains(relation.from) && entities.contains(relation.to)
        || agreements.contains(relation.from) && agreements.contains(relation.to), "a relation leads nowhere")
    check(relation.confidence, relation.evidence, in: filing)
  }
  for group in graph.groups {
    precondition(entities.isSuperset(of: group.members), "a member leads nowhere")
    check(group.confidence, group.evidence, in: filing)
  }
}

private func check(_ confidence: Double?, _ evidence: [Evidence], in filing: Filing) {
  precondition((0...1).contains(confidence ?? 1), "a confidence is no share")
  precondition(!evidence.isEmpty, "a fact without evidence")
  for piece in evidence {
    precondition(
      piece.start < piece.end && piece.end <= filing.source.bytes, "evidence leads out of the file")
    precondition(piece.quote.unicodeScalars.count <= Evidence.longestQuote, "a quote is too long")
  }
}
