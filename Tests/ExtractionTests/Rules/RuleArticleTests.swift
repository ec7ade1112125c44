import DealModel
import Extraction
import Filings
import Foundation
import Testing

@Suite("The article that lists the rules")
struct RuleArticleTests {
  private let root = URL(filePath: #filePath).appending(path: "../../../..").standardized
  private let listed: Set<String>

  init() throws {
    let article = try String(
      contentsOf: root.appending(path: "Sources/DealGraph/DealGraph.docc/ExtractionRules.md"), encoding: .utf8
    )
    listed = Set(article.matches(of: #/`([a-z_]+)`/#).map { String($0.1) })
  }

  /// What looks like the name of a rule in the sources: literals with an underscore, and those on lines that name a rule.
  private func named(in source: String) -> Set<String> {
    var names: Set<String> = []
    for line in source.split(separator: "\n") where !line.contains("///") && !line.contains("code:") {
      for literal in line.matches(of: #/"([a-z]+(?:_[a-z]+)*)"/#) {
        let name = String(literal.1)
        let setsRule =
          line.contains(#/rule(?:: | = |\()|ties\(|changes\(/#)
          || line.contains(#/case \.\w+: "/#) && source.contains("func rule(")
        if name.contains("_") || setsRule { names.insert(name) }
      }
    }
    return names
  }

  @Test("Every rule of the sources is in the article")
  func sources() throws {
    let folder = root.appending(path: "Sources/Extraction")
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter {
      $0.hasSuffix(".swift")
    }
    var names: Set<String> = []
    for file in files where !file.hasSuffix("Confidence.swift") {
      names.formUnion(named(in: try String(contentsOf: folder.appending(path: file), encoding: .utf8)))
    }
    try #require(
      names.isSuperset(of: ["among_clause", "announcing", "legal_form", "inherited", "defined_term"]))
    #expect(names.subtracting(listed).sorted() == [])
  }

  @Test("Every rule that real filings and contracts lead to is in the article")
  func realFilings() throws {
    let shared = root.appending(path: "../shared")
    let folders = ["filings/labelled", "contracts/text"].map { shared.appending(path: $0) }
    guard folders.allSatisfy({ FileManager.default.fileExists(atPath: $0.path) }) else {
      print("skipped: no filings beside the project")
      return
    }
    var names: Set<String> = []
    for folder in folders {
      for name in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().prefix(60) {
        let bytes = Array(try Data(contentsOf: folder.appending(path: name)))
        guard let filing = try? FilingReader.read(bytes, name: name) else { continue }
        names.formUnion(rules(of: Extractor.extract(filing)))
      }
    }
    #expect(names.subtracting(listed).sorted() == [])
  }

  private func rules(of graph: Graph) -> [String] {
    graph.entities.map(\.rule) + graph.agreements.map(\.rule) + graph.relations.map(\.rule)
      + graph.agreements.flatMap { $0.parties.map(\.rule) + $0.terms.compactMap(\.rule) }
      + graph.groups.compactMap(\.rule)
  }
}
