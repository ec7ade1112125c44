import Testing

@testable import Comparison

/// The assignment against the best of all that are possible.
@Suite struct AssignmentTests {
  /// The highest sum of worths, by trying everything.
  private static func best(_ worths: [[Int]], _ row: Int = 0, _ taken: Set<Int> = []) -> Int {
    guard row < worths.count else { return 0 }
    var most = best(worths, row + 1, taken)
    for (column, worth) in worths[row].enumerated() where worth > 0 && !taken.contains(column) {
      most = max(most, worth + best(worths, row + 1, taken.union([column])))
    }
    return most
  }

  @Test func `the sum is the highest, and no element is paired twice`() {
    for seed in 0..<500 {
      var random = SeededRandom(seed)
      let rows = Int.random(in: 1...5, using: &random), columns = Int.random(in: 1...5, using: &random)
      let worths = (0..<rows).map { _ in
        (0..<columns).map { _ in random.chance(0.6) ? Int.random(in: 1...20, using: &random) : 0 }
      }
      let candidates = worths.enumerated().flatMap { row, line in
        line.enumerated().filter { $1 > 0 }.map { Assignment.Candidate(old: row, new: $0, worth: $1) }
      }
      let pairs = Assignment.best(candidates.shuffled(using: &random))
      #expect(Set(pairs.map(\.old)).count == pairs.count)
      #expect(Set(pairs.map(\.new)).count == pairs.count)
      let sum = pairs.reduce(0) { $0 + worths[$1.old][$1.new] }
      #expect(sum == Self.best(worths), "seed \(seed)")
      #expect(pairs.allSatisfy { worths[$0.old][$0.new] > 0 })
    }
  }

  @Test func `a long chain of candidates is one component, without one too many or few`() {
    let count = 20_000
    let candidates = (0..<count).flatMap { index in
      [
        Assignment.Candidate(old: index, new: index, worth: 3),
        Assignment.Candidate(old: index, new: (index + 1) % count, worth: 2),
      ]
    }
    let pairs = Assignment.best(candidates)
    #expect(pairs.allSatisfy { $0.old == $0.new })
    #expect(pairs.count == count)
  }

  @Test func `nothing gives nothing`() { #expect(Assignment.best([]).isEmpty) }
}
