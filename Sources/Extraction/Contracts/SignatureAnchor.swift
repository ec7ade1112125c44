/// Finds where the signature page of a contract may start.
enum SignatureAnchor {
  /// Every "IN WITNESS WHEREOF" and "Very truly yours" in the order of the text.
  ///
  /// Forms that are attached to a contract bear them, too. Without one, the last "Sincerely", or the first "By:" or "/s/" of the end.
  static func offsets(in bytes: [UInt8]) -> [Int] {
    let found = anchors.flatMap { all($0, bytes) }.sorted()
    if !found.isEmpty { return found }
    if let best = last(sincerely, bytes, from: bytes.count / 2) { return [best] }
    let start = max(0, bytes.count - 6000)
    if first(by, bytes, from: start) != nil { return [start] }
    if let mark = signatures.compactMap({ first($0, bytes, from: bytes.count / 4) }).min() {
      return [max(0, mark - 1500)]
    }
    // "may be executed in counterparts" opens no page.
    return places.compactMap { phrase in
      last(phrase, bytes, from: start).flatMap { at in
        let behind = at + phrase.count
        return behind < bytes.count && bytes[behind] >= 0x41 && bytes[behind] <= 0x5A ? at : nil
      }
    }.max().map { [$0] } ?? []
  }

  private static let anchors = ["witness whereof", "truly yours"].map { Array($0.utf8) }
  private static let sincerely = Array("sincerely".utf8)
  /// How a page without "By:" opens: "Executed in Alder, on 2 May 2011, in two originals".
  private static let places = ["executed in ", "executed at ", "signed in ", "signed at ", "done at "].map {
    Array($0.utf8)
  }
  private static let by = Array("by:".utf8)
  private static let signatures = ["/s/", "\\s\\"].map { Array($0.utf8) }

  private static func matches(_ phrase: [UInt8], _ bytes: [UInt8], _ offset: Int) -> Bool {
    guard offset + phrase.count <= bytes.count else { return false }
    for index in phrase.indices {
      let byte = bytes[offset + index]
      let lower = byte &- 0x41 < 26 ? byte | 0x20 : byte == 0x0A ? 0x20 : byte
      if lower != phrase[index] { return false }
    }
    return true
  }

  private static func all(_ phrase: [UInt8], _ bytes: [UInt8]) -> [Int] {
    var found: [Int] = []
    var at = 0
    while let next = first(phrase, bytes, from: at) {
      found.append(next)
      at = next + phrase.count
    }
    return found
  }

  private static func last(_ phrase: [UInt8], _ bytes: [UInt8], from low: Int) -> Int? {
    var at = bytes.count - phrase.count
    while at >= low {
      if bytes[at] | 0x20 == phrase[0], matches(phrase, bytes, at) { return at }
      at -= 1
    }
    return nil
  }

  private static func first(_ phrase: [UInt8], _ bytes: [UInt8], from low: Int) -> Int? {
    var at = max(0, low)
    while at + phrase.count <= bytes.count {
      if bytes[at] | 0x20 == phrase[0], matches(phrase, bytes, at) { return at }
      at += 1
    }
    return nil
  }
}
