/// Parts blocks of parties into a left and a right side, so that few lines cross the middle and both sides are
/// about as high.
struct Sides {
  /// For each instrument, the blocks that a line joins it with, and how many lines.
  private let joins: [[(block: Int, lines: Int)]]
  private let heights: [Double]
  /// Pairs of blocks with a tie.
  private let ties: [(Int, Int)]

  init(heights: [Double], joins: [[(block: Int, lines: Int)]], ties: [(Int, Int)]) {
    self.heights = heights
    self.joins = joins
    self.ties = ties
  }

  /// Whether each block is on the right; the first is on the left.
  func isRight() -> [Bool] {
    let count = heights.count
    guard count > 1 else { return Array(repeating: false, count: count) }
    return count <= 11 ? best(of: count) : improved(count)
  }

  /// Tries all: at most a thousand.
  private func best(of count: Int) -> [Bool] {
    var best = Array(repeating: false, count: count)
    var least = cost(best)
    for mask in 1..<(1 << (count - 1)) {
      let sides = (0..<count).map { $0 > 0 && mask >> ($0 - 1) & 1 == 1 }
      let cost = cost(sides)
      if cost < least - 1e-9 { (best, least) = (sides, cost) }
    }
    return best
  }

  /// Moves one block after the other to the side where it costs less, until none moves.
  private func improved(_ count: Int) -> [Bool] {
    var sides = Array(repeating: false, count: count)
    var least = cost(sides)
    // Each round costs blocks times lines: few rounds for very large pictures, which are dense anyway.
    for _ in 0..<(count > 300 ? 1 : 6) {
      var moved = false
      for block in stride(from: count - 1, to: 0, by: -1) {
        sides[block].toggle()
        let cost = cost(sides)
        if cost < least - 1e-9 {
          least = cost
          moved = true
        } else {
          sides[block].toggle()
        }
      }
      if !moved { break }
    }
    return sides
  }

  private func cost(_ sides: [Bool]) -> Double {
    var cost = 0.0
    var balance = 0
    for joined in joins {
      var (left, right) = (0, 0)
      for join in joined {
        if sides[join.block] { right += join.lines } else { left += join.lines }
      }
      cost += 1.2 * Double(min(left, right))
      balance += left > right ? 1 : right > left ? -1 : 0
    }
    var difference = 0.0
    for (block, height) in heights.enumerated() { difference += sides[block] ? height : -height }
    cost += 0.25 * abs(difference) + 0.35 * Double(abs(balance))
    for (first, second) in ties where sides[first] != sides[second] { cost += 1.5 }
    return cost
  }
}
