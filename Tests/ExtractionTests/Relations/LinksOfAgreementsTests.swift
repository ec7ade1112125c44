import DealModel
import Testing

@Suite("Links between agreements")
struct LinksOfAgreementsTests {
  private func read(_ body: String) throws -> [String] {
    let graph = try RelationFixture.graph(body, item: "Item 1.01. Entry into a Material Definitive Agreement.")
    let agreements = Dictionary(uniqueKeysWithValues: graph.agreements.map { ($0.id, $0) })
    return graph.relations.filter(\.kind.isBetweenAgreements).map { relation in
      let ends = [relation.from, relation.to].map { id in
        "\(agreements[id]?.title ?? id) \(agreements[id]?.date.map { "\($0)" } ?? "undated")"
      }
      return "\(ends[0]) \(relation.kind.rawValue) \(ends[1])"
    }
  }

  @Test(
    "What ends an agreement of the same title",
    arguments: [
      (
        "On May 1, 2031, the Company entered into a Credit Agreement with Tern Bank, N.A. On that day the Company "
          + "terminated its Credit Agreement dated June 3, 2027 with Wren Bank, N.A.",
        ["Credit Agreement 2031-05-01 terminates Credit Agreement 2027-06-03"]
      ),
      (
        "On May 1, 2031, the Company entered into an Employment Agreement with Jane Roe, which supersedes her "
          + "Employment Agreement dated June 3, 2027.",
        ["Employment Agreement 2031-05-01 supersedes Employment Agreement 2027-06-03"]
      ),
      (
        "On May 1, 2031, the Company and Elm Corp. entered into a Termination Agreement, which terminates the Merger "
          + "Agreement dated June 3, 2030.",
        ["Termination Agreement 2031-05-01 terminates Merger Agreement 2030-06-03"]
      ),
    ])
  func ended(_ body: String, _ expected: [String]) throws {
    #expect(try read(body) == expected)
  }

  @Test("A guaranty of the obligations under another agreement")
  func guaranteed() throws {
    let body = """
      On May 1, 2031, the Company entered into a Guaranty with Tern Bank, N.A. of the obligations under the Credit \
      Agreement dated June 3, 2030 between Larch, LLC and Tern Bank, N.A.
      """
    #expect(try read(body) == ["Guaranty 2031-05-01 guarantees Credit Agreement 2030-06-03"])
  }
}
