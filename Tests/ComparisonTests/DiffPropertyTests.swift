import Comparison
import DealModel
import Testing

/// What holds of the diff of any two graphs, shown on random ones.
@Suite struct DiffPropertyTests {
  private static let pairs = 1_000

  @Test func `a diff leads to the new graph, its inverse back, equal graphs have none, and it tells the edits alone`()
    throws
  {
    var counts: [EditScript.Edit: (told: Int, missed: Int)] = [:]
    var extra = 0
    for seed in 0..<Self.pairs {
      let script = EditScript(seed: seed, edits: seed % 9)
      let (old, new) = (script.old, script.new)
      let diff = GraphComparison.diff(from: old, to: new)
      try #require(try diff.apply(to: old) == new.canonical, "seed \(seed)")
      try #require(try diff.inverse.apply(to: new) == old.canonical, "seed \(seed)")
      try #require(GraphComparison.diff(from: new, to: old) == diff.inverse, "seed \(seed)")
      try #require(GraphComparison.diff(from: old, to: old).isEmpty, "seed \(seed)")
      var found = diff.changes.map(EditScript.Told.init)
      for (edit, wanted) in script.told {
        for told in wanted {
          if let place = found.firstIndex(of: told) {
            found.remove(at: place)
            counts[edit, default: (0, 0)].told += 1
          } else {
            counts[edit, default: (0, 0)].missed += 1
            Issue.record("seed \(seed): missed \(told)")
          }
        }
      }
      for told in found { Issue.record("seed \(seed): told without an edit: \(told)") }
      extra += found.count
    }
    #expect(extra == 0)
    for edit in EditScript.Edit.allCases where edit != .respell && edit != .reorder {
      #expect((counts[edit]?.told ?? 0) >= 5, "\(edit) occurs")
    }
  }

  @Test func `the order of the parts makes no difference`() throws {
    for seed in 0..<Self.pairs / 4 {
      let script = EditScript(seed: seed, edits: 5)
      var random = SeededRandom(seed)
      var (old, new) = (script.old, script.new)
      let diff = GraphComparison.diff(from: old, to: new)
      old.shuffleAll(using: &random)
      new.shuffleAll(using: &random)
      try #require(GraphComparison.diff(from: old, to: new) == diff, "seed \(seed)")
    }
  }

  @Test func `of an edit that no reader can tell, the diff still leads from the one graph to the other`() throws {
    var asEdited = 0
    let pairs = 200
    for seed in 0..<pairs {
      // A new date for an agreement that has a twin: it could as well be the twin's.
      let maker = RandomGraph(seed: seed)
      var old = maker.graph
      var twin = old.agreements[0]
      twin.id += "-twin"
      twin.date = "2001-01-01"
      twin.exhibits = []
      old.agreements[0].exhibits = []
      old.agreements.append(twin)
      var new = old
      new.agreements[0].date = "2001-01-02"
      let diff = GraphComparison.diff(from: old, to: new)
      try #require(try diff.apply(to: old) == new.canonical)
      try #require(GraphComparison.diff(from: new, to: old) == diff.inverse)
      if diff.changes.map(\.kind) == [.agreementRedated] { asEdited += 1 }
    }
    print("redates of an agreement with a twin: \(asEdited) of \(pairs) told as they were made")
    #expect(asEdited > 0)
  }
}
