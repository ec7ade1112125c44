internal import Names

/// Gives out ids: made from names, told apart by numbers where names repeat.
struct Identifiers {
  private var used: Set<String> = []

  mutating func unique(_ wanted: String) -> String {
    let base = wanted.isEmpty ? "x" : wanted
    if used.insert(base).inserted { return base }
    var number = 2
    while !used.insert("\(base)-\(number)").inserted { number += 1 }
    return "\(base)-\(number)"
  }
}
