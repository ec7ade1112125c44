import DealModel
import Exchange
import Testing

@Suite("Graphs of several filings side by side")
struct SideBySideTests {
  private func graph(_ filing: String, sha256: String, entity: String, name: String) -> Graph {
    let evidence = Evidence(filing: filing, document: 0, start: 0, end: 4, quote: name)
    return Graph(
      filings: [
        FilingRecord(id: filing, registrants: [entity], source: .init(name: "f", sha256: sha256, bytes: 4))
      ],
      entities: [
        Entity(id: entity, name: name, kind: .corporation, rule: "r", confidence: 1, evidence: [evidence])
      ],
      groups: [Group(id: "g-\(entity)", name: name, members: [entity], basis: .stated, evidence: [evidence])],
      agreements: [
        Agreement(
          id: "a-\(entity)", kind: .other, title: "T",
          parties: [Party(entity: entity, role: .party, rule: "r", confidence: 1, evidence: [evidence])],
          rule: "r", confidence: 1, evidence: [evidence])
      ],
      relations: [
        Relation(
          id: "formerly-1", kind: .formerly, from: entity, to: entity, rule: "r", confidence: 1,
          evidence: [evidence])
      ])
  }

  @Test("Ids that clash are prefixed with the filing's id wherever they stand, others stay")
  func clash() {
    let one = graph("f1", sha256: "1", entity: "acme", name: "Acme")
    let two = graph("f2", sha256: "2", entity: "acme", name: "Acme")
    let three = graph("f3", sha256: "3", entity: "other", name: "Other")
    let all = Graph(sideBySide: [one, two, three])
    #expect(all.entities.map(\.id) == ["f1:acme", "f2:acme", "other"])
    #expect(all.filings.map(\.registrants) == [["f1:acme"], ["f2:acme"], ["other"]])
    #expect(all.groups.map(\.members) == [["f1:acme"], ["f2:acme"], ["other"]])
    #expect(all.agreements.map(\.id) == ["f1:a-acme", "f2:a-acme", "a-other"])
    #expect(all.agreements.flatMap(\.parties).map(\.entity) == ["f1:acme", "f2:acme", "other"])
    #expect(all.relations.map(\.id) == ["f1:formerly-1", "f2:formerly-1", "f3:formerly-1"])
    #expect(all.relations.map(\.to) == ["f1:acme", "f2:acme", "other"])
    #expect(Set(all.ids).count == all.ids.count)
  }

  @Test("The ids do not depend on the order of the filings")
  func order() {
    let one = graph("f1", sha256: "1", entity: "acme", name: "Acme")
    let two = graph("f2", sha256: "2", entity: "acme", name: "Acme")
    #expect(Set(Graph(sideBySide: [one, two]).ids) == Set(Graph(sideBySide: [two, one]).ids))
  }

  @Test("A filing that is given twice is taken once")
  func repeated() {
    let one = graph("f1", sha256: "1", entity: "acme", name: "Acme")
    #expect(Graph(sideBySide: [one, one]) == one)
  }

  @Test("Two files of one accession number are told apart by their bytes, in the evidence too")
  func sameAccessionNumber() {
    let one = graph("f1", sha256: "aaaaaaaaaaaaaaaaaaaa", entity: "acme", name: "Acme")
    let two = graph("f1", sha256: "bbbbbbbbbbbbbbbbbbbb", entity: "acme", name: "Acme")
    let all = Graph(sideBySide: [one, two])
    #expect(all.filings.map(\.id) == ["sha256-aaaaaaaaaaaaaaaa", "sha256-bbbbbbbbbbbbbbbb"])
    #expect(
      all.entities.map(\.evidence[0].filing) == ["sha256-aaaaaaaaaaaaaaaa", "sha256-bbbbbbbbbbbbbbbb"])
    #expect(all.agreements[1].parties[0].evidence[0].filing == "sha256-bbbbbbbbbbbbbbbb")
  }
}
