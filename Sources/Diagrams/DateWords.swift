/// Dates as lawyers write them.
enum DateWords {
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
  ]

  /// `June 28, 2002` for `2002-06-28`, `June 2002` for `2002-06`; anything else as it is.
  static func words(_ date: String) -> String {
    let parts = date.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2 || parts.count == 3, parts[0].count == 4, Int(parts[0]) != nil,
      let month = Int(parts[1]), months.indices.contains(month - 1)
    else { return date }
    guard parts.count == 3 else { return "\(months[month - 1]) \(parts[0])" }
    guard let day = Int(parts[2]), (1...31).contains(day) else { return date }
    return "\(months[month - 1]) \(day), \(parts[0])"
  }
}
