package import DealModel
package import Filings

/// Turns a filing into a graph.
package enum Extractor {
  /// Extracts who agreed what with whom.
  package static func extract(_ filing: Filing) -> Graph {
    Graph()
  }
}
