/// Months counted from year 0, to tell how far two dates lie apart.
enum Months {
  /// The month of an ISO 8601 date or month.
  static func number(of iso: String) -> Int? {
    let parts = iso.split(separator: "-")
    guard parts.count >= 2, let year = Int(parts[0]), let month = Int(parts[1]), (1...9999).contains(year)
    else { return nil }
    return year * 12 + month
  }
}
