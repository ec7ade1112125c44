/// Exhibit numbers as they are shown (Regulation S-K, Item 601, numbers them 2.1, 4.10, 10.1 ...).
enum ExhibitNumbers {
  /// Numbers in their order, each once: 4.9 before 4.10.
  static func sorted(_ numbers: [String]) -> [String] {
    Set(numbers).sorted { (key($0), $0) < (key($1), $1) }
  }

  /// Numbers in a few words: `EXHIBIT 10.1`, `EXHIBITS 4.7 TO 4.10`, `EXHIBITS 4.1, 4.3 AND 10.2`.
  static func caption(_ numbers: [String]) -> String? {
    let numbers = sorted(numbers)
    guard let first = numbers.first, let last = numbers.last else { return nil }
    if numbers.count == 1 { return "EXHIBIT \(first)" }
    if numbers.count > 2, isRun(numbers) { return "EXHIBITS \(first) TO \(last)" }
    if numbers.count > 6 { return "EXHIBITS \(numbers.prefix(5).joined(separator: ", ")) AND OTHERS" }
    return "EXHIBITS \(numbers.dropLast().joined(separator: ", ")) AND \(last)"
  }

  /// Whether each number follows the one before it.
  private static func isRun(_ numbers: [String]) -> Bool {
    zip(numbers, numbers.dropFirst()).allSatisfy { first, second in
      let (one, other) = (first.split(separator: "."), second.split(separator: "."))
      guard one.count == 2, other.count == 2, one[0] == other[0], let low = Int(one[1]),
        let high = Int(other[1])
      else { return false }
      return low < Int.max && high == low + 1
    }
  }

  /// The digits padded, so that numbers sort as numbers.
  private static func key(_ number: String) -> String {
    var result = ""
    var digits = ""
    func flush() {
      result += String(repeating: "0", count: max(0, 8 - digits.count)) + digits
      digits = ""
    }
    for character in number {
      if character.isASCII, character.isNumber {
        digits.append(character)
      } else {
        if !digits.isEmpty { flush() }
        result.append(character)
      }
    }
    if !digits.isEmpty { flush() }
    return result
  }
}
