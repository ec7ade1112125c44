import DealModel
import Extraction
import Filings
import Foundation
import Testing

@Suite("Inputs of the fuzzer")
struct FuzzCorpusTests {
  private let cover = """
    <DOCUMENT>
    <TYPE>8-K
    <TEXT>
                        FORM 8-K
     Date of Report (Date of earliest event reported): May 8, 2001

                    QUILL HARBOR, INC.
      (Exact name of registrant as specified in its charter)


    """

  @Test("Every input is extracted, and every fact rests on the bytes")
  func corpus() throws {
    let folder = URL(filePath: #filePath).appending(path: "../../Fuzzing/ExtractionCorpus").standardized
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    try #require(!names.isEmpty)
    for name in names {
      let bytes = Array(try Data(contentsOf: folder.appending(path: name)))
      for heading in ["Item 1.01  Entry into a Material Definitive Agreement.", "Item 9.01  Exhibits.\n\n10.1 "] {
        let whole = Array((cover + heading + "\n\n").utf8) + bytes
        let graph = Extractor.extract(try FilingReader.read(whole, name: name))
        let evidence = graph.entities.flatMap(\.evidence) + graph.agreements.flatMap(\.evidence)
        #expect(graph.filings.map(\.source.name) == [name])
        #expect(evidence.allSatisfy { 0 <= $0.start && $0.start < $0.end && $0.end <= whole.count }, "\(name)")
      }
    }
  }
}
