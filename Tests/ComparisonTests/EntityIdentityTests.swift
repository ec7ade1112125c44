import Comparison
import DealModel
import Testing

/// Who is the same in two graphs, rule by rule.
@Suite struct EntityIdentityTests {
  private let old = Deals("f1")
  private let new = Deals("f2")

  private func match(_ old: Deals, _ new: Deals, _ corrections: Corrections = Corrections()) -> [String] {
    let diff = GraphComparison.diff(from: old.graph, to: new.graph, corrections: corrections)
    return diff.matching.entities.map { "\($0.old)=\($0.new) \($0.reason.rawValue)" }
  }

  private func changes(_ old: Deals, _ new: Deals) -> [Change.Kind] {
    GraphComparison.diff(from: old.graph, to: new.graph).changes.map(\.kind)
  }

  @Test func `one number is one company, whatever it is called`() {
    let before = old.with("harrow", "Harrow Mills, Inc.", cik: "7")
    let after = new.with("tern", "Tern Foods, Inc.", cik: "7")
    #expect(match(before, after) == ["harrow=tern identifier"])
    #expect(changes(before, after) == [.entityRenamed])
    #expect(match(old.with("a", "Harrow Mills, Inc.", cik: "7"), new.with("b", "Tern Foods, Inc.", cik: "8")) == [])
  }

  @Test(arguments: [
    ("Harrow Mills, Inc.", "HARROW MILLS INCORPORATED"), ("The Alder Company", "Alder Co."),
    ("Larch & Pine, L.P.", "Larch and Pine LP"), ("Brandt Café Corp.", "Brandt Cafe Corporation"),
  ])
  func `another spelling is the same name and no change`(_ first: String, _ second: String) {
    #expect(match(old.with("a", first), new.with("b", second)) == ["a=b name"])
    #expect(changes(old.with("a", first), new.with("b", second)).isEmpty)
  }

  @Test(arguments: [
    ("Alder Fund II, L.P.", "Alder Fund III, L.P."), ("Alder Fund, L.P.", "Alder Fund II, L.P."),
    ("Series 2011-A Trust", "Series 2012-A Trust"),
  ])
  func `numerals tell funds apart, with an alias in common too`(_ first: String, _ second: String) {
    let aliases = ["Alder Fund", "Alder Growth Fund"]
    let before = old.with("a", first, .limitedPartnership, aliases: aliases)
    let after = new.with("b", second, .limitedPartnership, aliases: aliases)
    #expect(match(before, after) == [])
    #expect(Set(changes(before, after)) == [.entityAdded, .entityRemoved])
  }

  @Test func `a stated former name makes a removal and an addition a renaming`() {
    let before = old.with("harrow", "Harrow Mills, Inc.")
    let after = new.with("tern", "Tern Foods, Inc.").with("former", "Harrow Mills, Inc.", roles: [.optional])
      .tied("tern", .formerly, "former")
    #expect(match(before, after) == ["harrow=tern former_name"])
    #expect(changes(before, after) == [.entityRenamed, .relationAdded])
    // And back: the old graph states it.
    #expect(match(after, before) == ["tern=harrow former_name"])
  }

  @Test func `an alias of both sides is a name, and the short form of a name no renaming`() {
    let before = old.with("a", "Harrow Mills Holdings Corp.", aliases: ["Harrow Mills"])
    let after = new.with("b", "Harrow Mills", .other)
    #expect(match(before, after) == ["a=b alias"])
    #expect(changes(before, after).isEmpty)
    let renamed = new.with("b", "Quill Harbor Corp.", aliases: ["Harrow Mills Holdings Corp."])
    #expect(match(before, renamed) == ["a=b alias"])
    #expect(changes(before, renamed) == [.entityRenamed])
  }

  @Test(arguments: [
    "the Company", "Merger Sub", "the Initial Purchasers", "Administrative Agent", "the Trust", "our bank",
  ])
  func `a word for a role is no name`(_ alias: String) {
    let before = old.with("a", "Harrow Mills, Inc.", aliases: [alias])
    #expect(match(before, new.with("b", "Tern Foods, Inc.", aliases: [alias])) == [])
  }

  @Test func `an alias that two have tells of neither; a person is no company`() {
    let before = old.with("a", "Harrow Mills, Inc.", aliases: ["Harrow Group"])
    let two = new.with("b", "Harrow Foods, Inc.", aliases: ["Harrow Group"])
      .with("c", "Harrow Steel, Inc.", aliases: ["Harrow Group"])
    #expect(match(before, two) == [])
    #expect(match(old.with("a", "Jane Roe", .person), new.with("b", "Roe, Inc.", aliases: ["Jane Roe"])) == [])
  }

  @Test func `a person with and without an initial is one; another signatory of the report is no change`() {
    let before = old.with("a", "Jane Roe", .person, roles: [.signatory]).with("h", "Harrow Mills, Inc.")
    let after = new.with("b", "Jane Q. Roe", .person, roles: [.signatory]).with("h", "Harrow Mills, Inc.")
    #expect(match(before, after) == ["a=b likeness", "h=h name"])
    #expect(changes(before, after).isEmpty)
    let other = new.with("c", "John Doe", .person, roles: [.signatory]).with("h", "Harrow Mills, Inc.")
    #expect(changes(before, other).isEmpty)
    // Who holds an office, too, is part of what is told.
    #expect(changes(before, other.tied("c", .officerOf, "h")) == [.entityAdded, .relationAdded])
    let q = old.with("a", "Jane Q. Roe", .person), x = new.with("b", "Jane X. Roe", .person)
    #expect(match(q, x) == [])
  }

  @Test func `what the user says goes before everything else`() {
    let before = old.with("a", "Harrow Mills, Inc.").with("b", "Tern Foods, Inc.")
    let after = new.with("c", "Harrow Mills, Inc.").with("d", "Wren Steel, Inc.")
    let said = Corrections(same: [.init("d", "a")], different: [.init("a", "c")])
    #expect(match(before, after, said) == ["a=d said"])
    #expect(match(before, after, Corrections(different: [.init("c", "a")])) == [])
  }

  @Test func `groups are one by name, or by half of their members; who joined and left is told`() {
    let funds = { (deals: Deals) in deals.with("x", "Alder I, L.P.").with("y", "Alder II, L.P.").with("z", "Roe, Inc.")
    }
    let before = funds(old).grouped("g", "Purchasers", "x", "y")
    let diff = GraphComparison.diff(from: before.graph, to: funds(new).grouped("h", "Buyers", "x", "y", "z").graph)
    #expect(diff.matching.groups.map(\.reason) == [.ends])
    #expect(diff.changes.map(\.kind) == [.groupRenamed, .memberAdded])
  }
}
