/// The numbers on a cover page, known by their shapes.
enum CoverNumber {
  /// Commission file numbers: `0-29375`, `001-05805`, `333-12345-01`.
  static func fileNumbers(_ bytes: [UInt8], of numbers: [[Range<Int>]]) -> [Range<Int>] {
    numbers.filter { parts in
      guard parts.count >= 2, prefixes.contains(String(decoding: bytes[parts[0]], as: UTF8.self)) else {
        return false
      }
      return (3...6).contains(parts[1].count)
        && (parts.count == 2 || (parts.count == 3 && parts[2].count <= 3))
    }.map(whole)
  }

  /// Employer identification numbers: `43-1809960`.
  static func employerNumbers(of numbers: [[Range<Int>]]) -> [Range<Int>] {
    numbers.filter { $0.count == 2 && $0[0].count == 2 && $0[1].count == 7 }.map(whole)
  }

  private static let prefixes: Set<String> = [
    "0", "00", "000", "1", "01", "001", "2", "02", "002", "33", "033", "333", "811", "814",
  ]

  private static func whole(_ parts: [Range<Int>]) -> Range<Int> {
    (parts.first?.lowerBound ?? 0)..<(parts.last?.upperBound ?? 0)
  }

  /// Groups of digits joined by hyphens or dashes, which white space may part from them.
  static func hyphenated(_ bytes: [UInt8], _ range: Range<Int>) -> [[Range<Int>]] {
    var all: [[Range<Int>]] = []
    var i = range.lowerBound
    let end = range.upperBound
    while i < end {
      guard bytes[i].isDigit else {
        i += 1
        continue
      }
      let start = i
      while i < end, bytes[i].isDigit { i += 1 }
      if var next = afterHyphen(bytes, i, end) {
        var parts = [start..<i]
        while true {
          i = next
          while i < end, bytes[i].isDigit { i += 1 }
          parts.append(next..<i)
          guard let following = afterHyphen(bytes, i, end) else { break }
          next = following
        }
        let isTelephone = followsAreaCode(bytes, start, range.lowerBound)
        let isWord = start > range.lowerBound && bytes[start - 1].isLetter
        if !isTelephone, !isWord { all.append(parts) }
      }
      if i < end, !bytes[i].isDigit { i += 1 }
    }
    return all
  }

  /// Whether `(703)` or `(703) ` stands before `i`.
  private static func followsAreaCode(_ bytes: [UInt8], _ i: Int, _ start: Int) -> Bool {
    var n = i
    while n > start, bytes[n - 1] == 32 { n -= 1 }
    return n - 1 > start && bytes[n - 1] == UInt8(ascii: ")") && bytes[n - 2].isDigit
  }

  private static func afterHyphen(_ bytes: [UInt8], _ i: Int, _ end: Int) -> Int? {
    var n = i
    while n < end, bytes[n] == 32 { n += 1 }
    if n < end, bytes[n] == UInt8(ascii: "-") {
      n += 1
    } else if n + 2 < end, bytes[n] == 0xE2, bytes[n + 1] == 0x80, bytes[n + 2] >= 0x90, bytes[n + 2] <= 0x95 {
      n += 3
    } else {
      return nil
    }
    while n < end, bytes[n] == 32 { n += 1 }
    return n < end && bytes[n].isDigit ? n : nil
  }
}
