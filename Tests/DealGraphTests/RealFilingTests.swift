import DealGraph
import Foundation
import Testing

@Suite("Real filings, where they are at hand")
struct RealFilingTests {
  @Test("Every labelled filing is read, its evidence holds, and its document is read again")
  func labelled() async throws {
    guard let folder = Papers.real else {
      print("The folder of real filings is not there: this test is skipped.")
      return
    }
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    #expect(!names.isEmpty)
    await withTaskGroup(of: Void.self) { group in
      for name in names {
        group.addTask {
          #expect(throws: Never.self, "\(name)") {
            let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)")))
            guard bytes.count < 1 << 20 else { return }
            let graph = try DealGraph.graph(of: bytes, named: name)
            let id = try #require(graph.filings.first?.id)
            #expect(DealGraph.verify(graph, against: [id: bytes]).faults == [], "\(name)")
            #expect(try DealGraph.graph(fromDocument: DealGraph.document(of: graph)) == graph, "\(name)")
          }
        }
      }
    }
  }

  @Test("The first filing's deal is drawn")
  func savvis() throws {
    guard let folder = Papers.real else {
      print("The folder of real filings is not there: this test is skipped.")
      return
    }
    let path = "\(folder)/savvis-2002-06-28.txt"
    let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
    let picture = try DealGraph.picture(ofFiling: bytes, named: "savvis.txt", as: .svg)
    let svg = String(decoding: picture.bytes, as: UTF8.self)
    #expect(svg.contains("Securities Purchase Agreement"))
    #expect(svg.contains("Investor Rights Agreement"))
  }
}
