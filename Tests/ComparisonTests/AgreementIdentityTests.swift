import Comparison
import DealModel
import Testing

/// Which agreement is the same in two graphs, rule by rule.
@Suite struct AgreementIdentityTests {
  private let old = Self.parties(Deals("f1", date: "2002-06-28"))
  private let new = Self.parties(Deals("f2", date: "2004-01-05"))

  private static func parties(_ deals: Deals) -> Deals {
    deals.with("harrow", "Harrow Mills, Inc.", roles: [.registrant]).with("tern", "Tern Bank, N.A.", .bank)
      .with("alder", "Alder Fund, L.P.", .limitedPartnership).with("roe", "Jane Roe", .person)
      .with("doe", "John Doe", .person)
  }

  private func match(_ old: Deals, _ new: Deals, _ corrections: Corrections = Corrections()) -> [String] {
    let diff = GraphComparison.diff(from: old.graph, to: new.graph, corrections: corrections)
    return diff.matching.agreements.map { "\($0.old)=\($0.new) \($0.reason.rawValue)" }
  }

  private func changes(_ old: Deals, _ new: Deals) -> [Change.Kind] {
    GraphComparison.diff(from: old.graph, to: new.graph).changes.map(\.kind)
  }

  @Test func `kind, title, date and parties make it the same, in whatever spelling`() {
    let before = old.agreeing("a", "Credit Agreement", .credit, date: "2001-03-02", "harrow", "tern")
    let after = new.agreeing("b", "CREDIT AGREEMENT", .credit, date: "2001-03-02", "harrow", "tern")
    #expect(match(before, after) == ["a=b title"])
    #expect(changes(before, after).isEmpty)
  }

  @Test func `an exhibit number of one filing makes it the same under another title and date`() {
    let filing = Self.parties(Deals("f1", date: "2002-06-28"))
    let before = filing.agreeing(
      "a", "Credit Agreement", .credit, date: "2001-03-02", exhibit: "10.1", "harrow", "tern")
    let after = filing.agreeing("b", "Loan Agreement", .credit, date: "2001-03-03", exhibit: "10.1", "harrow", "tern")
    #expect(match(before, after) == ["a=b exhibit"])
    #expect(changes(before, after) == [.agreementRetitled, .agreementRedated])
  }

  @Test func `another counterparty, another date years later, or another number is another agreement`() {
    let roe = old.agreeing("a", "Employment Agreement", .employment, date: "2001-03-02", "harrow", "roe")
    #expect(
      match(roe, new.agreeing("b", "Employment Agreement", .employment, date: "2001-03-02", "harrow", "doe")) == [])
    #expect(
      match(roe, new.agreeing("b", "Employment Agreement", .employment, date: "2003-09-09", "harrow", "roe")) == [])
    let first = old.agreeing("a", "Amendment No. 1", .amendment, date: "2001-03-02", "harrow", "tern")
    #expect(match(first, new.agreeing("b", "Amendment No. 2", .amendment, date: "2001-03-02", "harrow", "tern")) == [])
  }

  @Test func `an undated agreement under a like title is the dated one with the same parties`() {
    let before = old.agreeing("a", "definitive credit agreement", .credit, date: "2001-03-02", "harrow", "tern")
    let after = new.agreeing("b", "Credit Agreement", .credit, "harrow", "tern")
    #expect(match(before, after) == ["a=b likeness"])
    #expect(match(before, new.agreeing("b", "Credit Agreement", .credit, "harrow", "alder")) == [])
  }

  @Test func `an amended and restated agreement continues the old one`() {
    let before = old.agreeing("a", "Credit Agreement", .credit, date: "2001-03-02", "harrow", "tern")
    let after = new.agreeing(
      "b", "Second Amended and Restated Credit Agreement", .credit, date: "2004-01-02", "harrow", "tern")
    #expect(match(before, after) == ["a=b restated"])
    #expect(changes(before, after) == [.agreementRetitled, .agreementRedated])
    // Where the new filing names the old agreement too, that one is the same, and the restated one came.
    let both = after.agreeing("a", "Credit Agreement", .credit, date: "2001-03-02", "harrow", "tern")
    #expect(match(before, both) == ["a=a title"])
  }

  @Test func `an amendment is an addition, and its link leads to the old agreement`() {
    let before = old.agreeing("a", "Credit Agreement", .credit, date: "2001-03-02", "harrow", "tern")
    let after = new.agreeing("a", "Credit Agreement", .credit, date: "2001-03-02", "harrow", "tern")
      .agreeing("b", "Amendment No. 1", .amendment, date: "2004-01-02", "harrow", "tern").tied("b", .amends, "a")
    #expect(match(before, after) == ["a=a title"])
    #expect(changes(before, after) == [.agreementAdded, .relationAdded])
  }

  @Test func `like candidates are paired together at the least total difference`() {
    let before = (0..<4).reduce(old) { deals, index in
      deals.agreeing(
        "w\(index)", "Warrant", .warrant, date: "2002-06-28", "harrow", "alder", shares: "\(1000 + index)")
    }
    let after = (0..<4).reversed().reduce(new) { deals, index in
      deals.agreeing(
        "v\(index)", "Warrant", .warrant, date: "2002-06-28", "harrow", "alder", shares: "\(1000 + index)")
    }
    #expect(match(before, after) == (0..<4).map { "w\($0)=v\($0) title" })
    #expect(changes(before, after).isEmpty)
  }

  @Test func `corrections hold for agreements`() {
    let before = old.agreeing("a", "Credit Agreement", .credit, date: "2001-03-02", "harrow", "tern")
    let after = new.agreeing("b", "Credit Agreement", .credit, date: "2001-03-02", "harrow", "tern")
      .agreeing("c", "Facility", .credit, date: "1999-01-01", "harrow")
    #expect(match(before, after, Corrections(same: [.init("c", "a")])) == ["a=c said"])
    #expect(match(before, after, Corrections(different: [.init("b", "a")])) == [])
  }

  @Test func `to learn the kind of what was of no known kind is no change`() {
    let before = old.agreeing("a", "Credit Agreement", .other, date: "2001-03-02", "harrow", "tern")
    let after = new.agreeing("b", "Credit Agreement", .credit, date: "2001-03-02", "harrow", "tern")
    #expect(changes(before, after).isEmpty)
  }
}
