internal import Names

/// Gives out ids: made from names, told apart by numbers where names repeat.
struct Identifiers {
  private var used: Set<String> = []
  /// The number that a repeated name gets next: no name is counted through twice.
  private var next: [String: Int] = [:]

  mutating func unique(_ wanted: String) -> String {
    let base = wanted.isEmpty ? "x" : wanted
    if used.insert(base).inserted { return base }
    var number = next[base] ?? 2
    while !used.insert("\(base)-\(number)").inserted { number += 1 }
    next[base] = number + 1
    return "\(base)-\(number)"
  }
}
