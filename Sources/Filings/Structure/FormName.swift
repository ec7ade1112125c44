/// The form's name as the cover prints it, on a line of its own.
enum FormName {
  static func read(_ blocks: Blocks) -> String? {
    let bytes = blocks.bytes
    var name: String?
    var isAmendment = false
    for block in blocks.ranges.prefix(60) where block.lowerBound < 6000 && block.count <= 80 {
      if name == nil, let found = ByteSearch.first("form", in: bytes, block) {
        name = self.name(bytes, found + 4, block.upperBound)
      }
      if ByteSearch.contains("amendment no", in: bytes, block) || blocks.letters(block) == "amendment" {
        isAmendment = true
      }
    }
    guard let name else { return nil }
    return isAmendment && !name.hasSuffix("/A") ? name + "/A" : name
  }

  /// `8-K`, `8-K/A`, `8-K12B`, `10-Q405`: digits or capitals, a hyphen, and more of them.
  private static func name(_ bytes: [UInt8], _ offset: Int, _ end: Int) -> String? {
    var i = ByteSearch.skipWhiteSpace(bytes, offset, end)
    var name: [UInt8] = []
    var hasHyphen = false
    while i < end, name.count < 12 {
      let byte = bytes[i]
      if byte.isAlphanumeric {
        name.append(byte.isLower ? byte & 0xDF : byte)
        i += 1
      } else if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/"), !name.isEmpty {
        hasHyphen = hasHyphen || byte == UInt8(ascii: "-")
        name.append(byte)
        i += 1
      } else if byte == 0xE2, i + 2 < end, bytes[i + 1] == 0x80, bytes[i + 2] >= 0x90, bytes[i + 2] <= 0x95 {
        // A hyphen or dash beyond ASCII.
        hasHyphen = true
        name.append(UInt8(ascii: "-"))
        i += 3
      } else {
        break
      }
    }
    guard hasHyphen, name.contains(where: \.isDigit), name.last?.isAlphanumeric == true else { return nil }
    return String(decoding: name, as: UTF8.self)
  }
}
