internal import Names

/// Words that show an address.
enum AddressWords {
  private static let keys: Set<WordKey> = Set(
    "offices office address located headquartered headquarters street avenue road suite floor principal place"
      .split(separator: " ").map { WordKey(String($0)) })

  static func isAddressWord(_ key: WordKey) -> Bool { keys.contains(key) }
}
