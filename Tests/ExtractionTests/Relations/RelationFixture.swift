import DealModel
import Extraction
import Filings

/// A report of our own around a few sentences, and the relations that are read from it.
enum RelationFixture {
  /// The relations of a report of Harrow Mills, each as one line.
  ///
  /// A line holds from, kind, to, and for offices the event and the title.
  static func relations(
    _ body: String, item: String = "Item 1.01. Entry into a Material Definitive Agreement.",
    formerName: String = "Not applicable", registrant: String = "Harrow Mills, Inc."
  ) throws -> [String] {
    let graph = try graph(body, item: item, formerName: formerName, registrant: registrant)
    let names = Dictionary(uniqueKeysWithValues: graph.entities.map { ($0.id, $0.name) })
    return graph.relations.filter { !$0.kind.isBetweenAgreements }.map { relation in
      let from = names[relation.from] ?? relation.from
      let to = names[relation.to] ?? relation.to
      let office = relation.event.map { " (\($0.rawValue): \(relation.title ?? "no title"))" } ?? ""
      return "\(from) \(relation.kind.rawValue) \(to)\(office)"
    }.sorted()
  }

  static func graph(
    _ body: String, item: String, formerName: String = "Not applicable", registrant: String = "Harrow Mills, Inc."
  ) throws -> Graph {
    let text = """
      UNITED STATES
      SECURITIES AND EXCHANGE COMMISSION
      Washington, D.C. 20549

      FORM 8-K

      CURRENT REPORT

      Date of Report (Date of earliest event reported): May 2, 2031

      \(registrant)
      (Exact name of registrant as specified in its charter)

      Delaware
      (State or other jurisdiction of incorporation)

      \(formerName)
      (Former name or former address, if changed since last report)

      \(item)

      \(body)

      SIGNATURES

      Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this \
      report to be signed on its behalf by the undersigned.

      \(registrant)

      By: /s/ Ann Poe
      Ann Poe
      Secretary
      """
    return Extractor.extract(try FilingReader.read(Array(text.utf8), name: "report.txt"))
  }

  static let offices = "Item 5.02. Departure of Directors or Certain Officers; Election of Directors."
}
