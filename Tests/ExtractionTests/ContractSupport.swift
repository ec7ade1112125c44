import DealModel
import Filings
import Testing

@testable import Extraction

/// The graph of a bare contract, made of a text of ours.
struct ContractGraph {
  let graph: Graph

  init(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let filling = String(repeating: "The supplier delivers the goods to the place that the order names. ", count: 8)
    let filing = try FilingReader.read(Array((text + "\n\n" + filling).utf8), name: "contract.txt")
    try #require(filing.nature == .contract, sourceLocation: sourceLocation)
    graph = Extractor.extract(filing)
  }

  /// The agreement that the contract is.
  var own: Agreement? { graph.agreements.first { $0.document == 0 } }

  /// The names of its parties, in order.
  var parties: [String] { names(of: own) }

  func names(of agreement: Agreement?) -> [String] {
    (agreement?.parties ?? []).compactMap { party in graph.entities.first { $0.id == party.entity }?.name }
  }

  func entity(_ name: String) -> Entity? { graph.entities.first { $0.name == name } }

  func role(of name: String) -> Party.Role? {
    let id = entity(name)?.id
    return own?.parties.first { $0.entity == id }?.role
  }
}
