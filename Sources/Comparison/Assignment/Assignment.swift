/// Pairs elements of two lists so that the sum of what the pairs are worth is the highest.
///
/// Candidates that have none in common are assigned apart, each component of the graph of candidates by the
/// shortest augmenting paths of the Hungarian method (Kuhn 1955, Munkres 1957, Jonker and Volgenant 1987): cubic in the size of a
/// component, which blocking keeps small.
enum Assignment {
  /// A pair that may be made.
  struct Candidate {
    var old: Int
    var new: Int
    /// More than 0.
    var worth: Int
  }

  /// A component with more elements than this on its smaller side is paired best first instead.
  static let largestComponent = 300

  /// The chosen pairs, in the order of the first list.
  static func best(_ candidates: [Candidate]) -> [(old: Int, new: Int)] {
    components(candidates).flatMap { component -> [(old: Int, new: Int)] in
      let olds = Array(Set(component.map(\.old))).sorted()
      let news = Array(Set(component.map(\.new))).sorted()
      if component.count == 1 { return [(component[0].old, component[0].new)] }
      guard min(olds.count, news.count) <= largestComponent else { return bestFirst(component) }
      return solve(component, olds, news)
    }.sorted { ($0.old, $0.new) < ($1.old, $1.new) }
  }

  /// Candidates that are tied to each other by an element that they share.
  private static func components(_ candidates: [Candidate]) -> [[Candidate]] {
    var parent: [Int: Int] = [:]
    func root(_ element: Int) -> Int {
      var element = element
      while let next = parent[element] {
        // Paths are halved on the way, so that long chains of candidates stay quick.
        if let beyond = parent[next] { parent[element] = beyond }
        element = next
      }
      return element
    }
    // Elements of the first list are counted from 0 up, those of the second from -1 down.
    for candidate in candidates {
      let (one, other) = (root(candidate.old), root(-1 - candidate.new))
      if one != other { parent[max(one, other)] = min(one, other) }
    }
    let grouped = Dictionary(grouping: candidates) { root($0.old) }
    return grouped.sorted { $0.key < $1.key }.map(\.value)
  }

  private static func bestFirst(_ candidates: [Candidate]) -> [(old: Int, new: Int)] {
    var (olds, news): (Set<Int>, Set<Int>) = ([], [])
    var pairs: [(old: Int, new: Int)] = []
    let ranked = candidates.sorted {
      ($1.worth, $0.old &+ $0.new, $0.old) < ($0.worth, $1.old &+ $1.new, $1.old)
    }
    for candidate in ranked where !olds.contains(candidate.old) && !news.contains(candidate.new) {
      olds.insert(candidate.old)
      news.insert(candidate.new)
      pairs.append((candidate.old, candidate.new))
    }
    return pairs
  }

  /// The best pairs of one component: rows are paired with columns, or with a column of their own that costs what
  /// not being paired costs.
  private static func solve(_ candidates: [Candidate], _ olds: [Int], _ news: [Int]) -> [(old: Int, new: Int)] {
    let rowOf = Dictionary(uniqueKeysWithValues: olds.enumerated().map { ($1, $0) })
    let columnOf = Dictionary(uniqueKeysWithValues: news.enumerated().map { ($1, $0) })
    // Of equal sums the one that crosses least is chosen, which is the same from both sides.
    let scale = 4 * (olds.count + news.count) * (olds.count + news.count) * max(olds.count, news.count)
    let (rows, columns) = (olds.count, news.count + olds.count)
    let forbidden = Int.max / 4
    var costs = Array(repeating: forbidden, count: rows * columns)
    for row in 0..<rows { costs[row * columns + news.count + row] = 0 }
    for candidate in candidates {
      guard let row = rowOf[candidate.old], let column = columnOf[candidate.new] else { continue }
      let apart = (row - column) * (row - column)
      let cost = apart - candidate.worth * scale
      costs[row * columns + column] = min(costs[row * columns + column], cost)
    }
    let columnOfRow = shortestPaths(costs, rows, columns)
    return columnOfRow.enumerated().compactMap { row, column in
      column < news.count ? (olds[row], news[column]) : nil
    }
  }

  /// The column of each row at the least sum of costs; there are at least as many columns as rows.
  private static func shortestPaths(_ costs: [Int], _ rows: Int, _ columns: Int) -> [Int] {
    var rowPotential = Array(repeating: 0, count: rows + 1)
    var columnPotential = Array(repeating: 0, count: columns + 1)
    var rowOfColumn = Array(repeating: 0, count: columns + 1)
    var before = Array(repeating: 0, count: columns + 1)
    for row in 1...rows {
      rowOfColumn[0] = row
      var column = 0
      var least = Array(repeating: Int.max / 2, count: columns + 1)
      var isUsed = Array(repeating: false, count: columns + 1)
      repeat {
        isUsed[column] = true
        let current = rowOfColumn[column]
        var delta = Int.max / 2
        var next = 0
        for candidate in 1...columns where !isUsed[candidate] {
          let cost =
            costs[(current - 1) * columns + candidate - 1] - rowPotential[current] - columnPotential[candidate]
          if cost < least[candidate] {
            least[candidate] = cost
            before[candidate] = column
          }
          if least[candidate] < delta {
            delta = least[candidate]
            next = candidate
          }
        }
        for candidate in 0...columns {
          if isUsed[candidate] {
            rowPotential[rowOfColumn[candidate]] += delta
            columnPotential[candidate] -= delta
          } else {
            least[candidate] -= delta
          }
        }
        column = next
      } while rowOfColumn[column] != 0
      repeat {
        let previous = before[column]
        rowOfColumn[column] = rowOfColumn[previous]
        column = previous
      } while column != 0
    }
    var columnOfRow = Array(repeating: 0, count: rows)
    for column in 1...columns where rowOfColumn[column] > 0 { columnOfRow[rowOfColumn[column] - 1] = column - 1 }
    return columnOfRow
  }
}
