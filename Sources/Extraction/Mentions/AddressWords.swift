internal import Names

/// Words that show an address.
enum AddressWords {
  private static let keys = WordKeySet(
    words: "offices office address located headquartered headquarters street avenue road suite floor principal place")

  static func isAddressWord(_ key: WordKey) -> Bool { keys.contains(key) }
}
