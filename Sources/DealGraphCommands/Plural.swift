/// Numbers with their nouns.
enum Plural {
  /// `1 piece`, `2 pieces`.
  static func count(_ number: Int, _ noun: String) -> String {
    if number == 1 { return "1 \(noun)" }
    return noun.hasSuffix("y") ? "\(number) \(noun.dropLast())ies" : "\(number) \(noun)s"
  }
}
