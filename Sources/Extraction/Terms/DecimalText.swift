/// Numbers as decimal digits, without rounding.
enum DecimalText {
  /// The plain digits of a printed number: "1,150.25" is "1150.25", ".01" is "0.01".
  ///
  /// Nothing where commas do not part the digits in threes, or points are more than one: "10,000,00" is no number.
  static func value(of printed: String) -> String? {
    let halves = printed.split(separator: ".", omittingEmptySubsequences: false)
    guard let whole = halves.first, halves.count <= 2 else { return nil }
    let groups = whole.split(separator: ",", omittingEmptySubsequences: false)
    if groups.count > 1 {
      guard let first = groups.first, (1...3).contains(first.count),
        groups.dropFirst().allSatisfy({ $0.count == 3 })
      else { return nil }
    }
    let digits = groups.joined()
    let fraction = halves.count == 2 ? String(halves[1]) : ""
    guard !(digits.isEmpty && fraction.isEmpty), isDigits(digits), isDigits(fraction) else { return nil }
    let plain = withoutLeadingZeros(digits)
    return fraction.isEmpty ? plain : "\(plain).\(fraction)"
  }

  /// A number with its point moved to the right: "1.15" by 9 is "1150000000".
  static func shifted(_ value: String, by places: Int) -> String {
    guard places > 0 else { return value }
    let halves = value.split(separator: ".", omittingEmptySubsequences: false)
    let whole = halves.first.map(String.init) ?? ""
    var fraction = halves.count == 2 ? String(halves[1]) : ""
    while fraction.count < places { fraction += "0" }
    let digits = withoutLeadingZeros(whole + fraction.prefix(places))
    var rest = fraction.dropFirst(places)
    while rest.last == "0" { rest.removeLast() }
    return rest.isEmpty ? digits : "\(digits).\(rest)"
  }

  private static func isDigits(_ text: String) -> Bool { text.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } }

  private static func withoutLeadingZeros(_ digits: String) -> String {
    let rest = digits.drop { $0 == "0" }
    return rest.isEmpty ? "0" : String(rest)
  }
}
