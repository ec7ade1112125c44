/// Finds where the signature page of a contract starts.
enum SignatureAnchor {
  /// The last "IN WITNESS WHEREOF", "Very truly yours" or "ACCEPTED AND AGREED", or the first "By:" of the end.
  static func offset(in bytes: [UInt8]) -> Int? {
    var best: Int?
    for phrase in anchors {
      if let found = last(phrase, bytes, from: 0), found > (best ?? -1) { best = found }
    }
    if let best = best ?? last(sincerely, bytes, from: bytes.count / 2) { return best }
    let start = max(0, bytes.count - 6000)
    if first(by, bytes, from: start) != nil { return start }
    return first(signed, bytes, from: bytes.count / 4).map { max(0, $0 - 1500) }
  }

  private static let anchors = ["witness whereof", "truly yours"].map { Array($0.utf8) }
  private static let sincerely = Array("sincerely".utf8)
  private static let by = Array("by:".utf8)
  private static let signed = Array("/s/".utf8)

  private static func matches(_ phrase: [UInt8], _ bytes: [UInt8], _ offset: Int) -> Bool {
    guard offset + phrase.count <= bytes.count else { return false }
    for index in phrase.indices {
      let byte = bytes[offset + index]
      let lower = byte &- 0x41 < 26 ? byte | 0x20 : byte == 0x0A ? 0x20 : byte
      if lower != phrase[index] { return false }
    }
    return true
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
