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

  @Test(
    "What a verb between two titles says",
    arguments: [
      (
        "On May 1, 2031, the Company and Jane Roe entered into a Consulting Agreement which amends the Award Agreement "
          + "with Jane Roe, dated June 3, 2027, and the Stock Option Agreement with Jane Roe, dated June 4, 2028.",
        [
          "Consulting Agreement 2031-05-01 amends Award Agreement 2027-06-03",
          "Consulting Agreement 2031-05-01 amends Stock Option Agreement 2028-06-04",
        ]
      ),
      (
        "On May 1, 2031, the Company entered into a Securities Purchase Agreement with Alder Fund, "
          + "L.P. Pursuant to the Securities Purchase Agreement, the Company issued to Alder Fund, L.P. "
          + "a Warrant dated May 1, 2031.",
        [
          "Warrant 2031-05-01 pursuant_to Securities Purchase Agreement 2031-05-01"
        ]
      ),
      (
        "On May 1, 2031, the Company and Alder Land Company entered into a Lease Extension Agreement "
          + "extending the term of the Lease dated June 3, 2028.",
        [
          "Lease Extension Agreement 2031-05-01 amends Lease 2028-06-03"
        ]
      ),
      (
        "On May 1, 2031, the Company entered into a letter agreement with Jane Roe amending her "
          + "Employment Agreement dated June 3, 2028.",
        [
          "letter agreement 2031-05-01 amends Employment Agreement 2028-06-03"
        ]
      ),
      (
        "On May 1, 2031, the Company and Tern Bank, N.A. entered into a Modification Agreement "
          + "modifying the Loan Agreement dated June 3, 2028.",
        [
          "Modification Agreement 2031-05-01 amends Loan Agreement 2028-06-03"
        ]
      ),
      (
        "On May 1, 2031, the Company entered into a Severance Agreement with Jane Roe, which "
          + "replaces the Change in Control Agreement dated June 3, 2028 between the Company and Ms. "
          + "Roe.",
        [
          "Severance Agreement 2031-05-01 supersedes Change in Control Agreement 2028-06-03"
        ]
      ),
      (
        "On May 1, 2031, the Company entered into a Credit Agreement with Tern Bank, N.A. in "
          + "replacement of its Loan Agreement dated June 3, 2028 with Wren Bank, N.A.",
        [
          "Credit Agreement 2031-05-01 supersedes Loan Agreement 2028-06-03"
        ]
      ),
      (
        "The Credit Agreement dated June 3, 2028 between the Company and Tern Bank, N.A. was further amended by the "
          + "Third Amendment dated May 1, 2031.",
        ["Third Amendment 2031-05-01 amends Credit Agreement 2028-06-03"]
      ),
      (
        "On May 1, 2031, the Company entered into a Credit Agreement with Tern Bank, N.A. The loans were used to repay in "
          + "full and terminate the Loan Agreement dated June 3, 2028 with Wren Bank, N.A.",
        ["Credit Agreement 2031-05-01 terminates Loan Agreement 2028-06-03"]
      ),
    ])
  func verbs(_ body: String, _ expected: [String]) throws {
    #expect(try read(body) == expected)
  }

  @Test(
    "What a verb between two titles does not say",
    arguments: [
      "On May 1, 2031, the Company entered into a Voting Agreement with Elm Corp. The Voting Agreement terminates upon "
        + "termination of the Merger Agreement dated May 1, 2031 between the Company and Elm Corp.",
      "On May 1, 2031, the Company entered into a Lease with Elm Corp., which may not amend or be superseded by the Supply "
        + "Agreement dated June 3, 2028 between the Company and Elm Corp.",
    ])
  func noVerbs(_ body: String) throws {
    #expect(try read(body) == [])
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
