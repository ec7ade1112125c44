/// A date as it is printed in a text.
///
/// Read are `June 28, 2002`, `June 28th 2002`, `Jun. 28, 2002`, `28 June 2002`, `28th day of June, 2002`,
/// `the 28th (twenty-eighth) day of the month of June in the year 2002`, `28-Jun-2002`, `6/28/02`, `06/28/2002`,
/// `2002-06-28`, and a month alone: `June 2002`. White space and line breaks may stand
/// anywhere between the parts. Numbers with strokes are month, day, year.
package struct PrintedDate: Sendable, Hashable {
  /// ISO 8601: `2002-06-28`, or `2002-06` for a month.
  package var iso: String
  /// Where it is printed.
  package var range: Range<Int>

  package init(iso: String, range: Range<Int>) {
    self.iso = iso
    self.range = range
  }

  /// Whether the day is known.
  package var hasDay: Bool { iso.utf8.count == 10 }

  /// The first date in `range`.
  package static func first(in bytes: [UInt8], range: Range<Int>) -> PrintedDate? {
    let end = min(range.upperBound, bytes.count)
    var i = max(range.lowerBound, 0)
    while i < end {
      let byte = bytes[i]
      if byte.isAlphanumeric {
        if (byte.isDigit || Month.mayBegin(byte)), let date = at(bytes, i, end: end) { return date }
        // On to the end of the word.
        i += 1
        while i < end, bytes[i].isAlphanumeric { i += 1 }
      } else {
        i += 1
      }
    }
    return nil
  }

  /// All dates in `range`.
  package static func all(in bytes: [UInt8], range: Range<Int>) -> [PrintedDate] {
    var dates: [PrintedDate] = []
    var rest = range
    while let date = first(in: bytes, range: rest) {
      dates.append(date)
      rest = date.range.upperBound..<max(date.range.upperBound, range.upperBound)
    }
    return dates
  }

  /// The number of the month whose name starts at an offset.
  package static func month(_ bytes: [UInt8], _ start: Int, end: Int) -> Int? {
    Month.at(bytes, start, end: end)?.month
  }

  /// The date that begins at `offset`.
  package static func at(_ bytes: [UInt8], _ offset: Int, end: Int) -> PrintedDate? {
    guard offset >= 0, offset < end, end <= bytes.count else { return nil }
    var parser = Parser(bytes: bytes, i: offset, end: end)
    let parts = bytes[offset].isDigit ? parser.fromNumber() : parser.fromMonth()
    guard let parts else { return nil }
    return PrintedDate(iso: parts.iso, range: offset..<parser.i)
  }

  private struct Parts {
    var year: Int
    var month: Int
    var day: Int?

    init?(_ year: Int, _ month: Int, _ day: Int? = nil) {
      guard (1800...2199).contains(year), (1...12).contains(month) else { return nil }
      if let day {
        let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        let days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        guard day >= 1, day <= days[month - 1] else { return nil }
      }
      self.year = year
      self.month = month
      self.day = day
    }

    var iso: String {
      func two(_ n: Int) -> String { n < 10 ? "0\(n)" : "\(n)" }
      return day.map { "\(year)-\(two(month))-\(two($0))" } ?? "\(year)-\(two(month))"
    }
  }

  private struct Parser {
    let bytes: [UInt8]
    var i: Int
    let end: Int

    mutating func space() { while i < end, bytes[i].isWhiteSpace { i += 1 } }

    mutating func number(_ digits: ClosedRange<Int>) -> Int? {
      let first = i
      var value = 0
      while i < end, bytes[i].isDigit, i - first < 5 {
        value = value * 10 + Int(bytes[i] - 48)
        i += 1
      }
      guard digits.contains(i - first) else {
        i = first
        return nil
      }
      return value
    }

    mutating func month() -> Int? {
      guard let (month, length) = Month.at(bytes, i, end: end) else { return nil }
      i += length
      if i < end, bytes[i] == UInt8(ascii: "."), length <= 4 { i += 1 }
      return month
    }

    /// `st`, `nd`, `rd`, `th`; raised letters that a converter set apart, as in `14t h`, too.
    mutating func ordinal() {
      let mark = i
      space()
      if i + 2 < end, bytes[i + 1] == UInt8(ascii: " "), i + 3 >= end || !bytes[i + 3].isAlphanumeric {
        let pair = (bytes[i].lowered, bytes[i + 2].lowered)
        for (first, second) in [("s", "t"), ("n", "d"), ("r", "d"), ("t", "h")]
          as [(Unicode.Scalar, Unicode.Scalar)]
        where pair.0 == UInt8(ascii: first) && pair.1 == UInt8(ascii: second) {
          i += 3
          return
        }
      }
      for suffix: StaticString in ["st", "nd", "rd", "th", "d"]
      where ByteSearch.matches(bytes, at: i, end: end, suffix) {
        let length = suffix.utf8CodeUnitCount
        if i + length >= end || !bytes[i + length].isAlphanumeric {
          i += length
          return
        }
      }
      i = mark
    }

    mutating func comma() {
      space()
      while i < end, bytes[i] == UInt8(ascii: ",") || bytes[i] == UInt8(ascii: ".") {
        i += 1
        space()
      }
    }

    mutating func year() -> Int? {
      guard let year = number(4...4), i >= end || !bytes[i].isDigit else { return nil }
      return (1900...2099).contains(year) ? year : nil
    }

    mutating func fromMonth() -> Parts? {
      guard let month = month() else { return nil }
      comma()
      let mark = i
      if let day = number(1...2) {
        ordinal()
        let afterDay = i
        comma()
        if afterDay < i || i < end, let year = year(), let parts = Parts(year, month, day) { return parts }
        i = mark
        return nil
      }
      words("of")
      words("in", "the", "year")
      guard let year = year() else { return nil }
      return Parts(year, month)
    }

    mutating func fromNumber() -> Parts? {
      let first = i
      guard let number = number(1...4) else { return nil }
      let digits = i - first
      guard i < end else { return nil }
      let mark = bytes[i]
      if digits == 4 {
        guard mark == UInt8(ascii: "-") || mark == UInt8(ascii: "/") else { return nil }
        i += 1
        guard let month = self.number(1...2), i < end, bytes[i] == mark else { return nil }
        i += 1
        guard let day = self.number(1...2), i >= end || !bytes[i].isAlphanumeric else { return nil }
        return Parts(number, month, day)
      }
      guard digits <= 2 else { return nil }
      if mark == UInt8(ascii: "/") || mark == UInt8(ascii: "-"), i + 1 < end, bytes[i + 1].isDigit {
        return strokes(month: number, mark)
      }
      return fromDay(number)
    }

    private mutating func strokes(month: Int, _ mark: UInt8) -> Parts? {
      i += 1
      guard let day = number(1...2), i < end, bytes[i] == mark else { return nil }
      i += 1
      let first = i
      guard var year = number(2...4), i >= end || !bytes[i].isAlphanumeric else { return nil }
      switch i - first {
      case 2: year += year < 70 ? 2000 : 1900
      case 3: return nil
      default: break
      }
      return Parts(year, month, day)
    }

    private mutating func fromDay(_ day: Int) -> Parts? {
      ordinal()
      if i < end, bytes[i] == UInt8(ascii: ".") { i += 1 }
      space()
      inBrackets()
      if i < end, bytes[i] == UInt8(ascii: "-") { i += 1 }
      words("day")
      words("of", "the", "month")
      words("of")
      guard let month = month() else { return nil }
      comma()
      if i < end, bytes[i] == UInt8(ascii: "-") { i += 1 }
      words("in", "the", "year")
      words("a.d.")
      guard let year = year() else { return nil }
      return Parts(year, month, day)
    }

    /// Passes over words, where all of them stand here: `28th day of June, in the year 2002`.
    private mutating func words(_ words: StaticString...) {
      let mark = i
      for word in words {
        guard ByteSearch.matches(bytes, at: i, end: end, word) else {
          i = mark
          return
        }
        i += word.utf8CodeUnitCount
        space()
      }
    }

    /// Passes over the day in words: `22nd (twenty-second) day of May`.
    private mutating func inBrackets() {
      guard i < end, bytes[i] == UInt8(ascii: "(") else { return }
      let limit = min(end, i + 20)
      var close = i + 1
      while close < limit, bytes[close].isLetter || bytes[close] == UInt8(ascii: "-") { close += 1 }
      guard close < limit, bytes[close] == UInt8(ascii: ")"), close > i + 4 else { return }
      i = close + 1
      space()
    }
  }
}

/// The names of the months, in full and cut.
enum Month {
  static func mayBegin(_ byte: UInt8) -> Bool {
    switch byte.lowered {
    case UInt8(ascii: "j"), UInt8(ascii: "f"), UInt8(ascii: "m"), UInt8(ascii: "a"), UInt8(ascii: "s"),
      UInt8(ascii: "o"), UInt8(ascii: "n"), UInt8(ascii: "d"):
      return true
    default: return false
    }
  }

  /// The month that is named at `i`, and the length of the name.
  static func at(_ bytes: [UInt8], _ i: Int, end: Int) -> (month: Int, length: Int)? {
    guard i + 3 <= end, let index = index(bytes[i].lowered, bytes[i + 1].lowered, bytes[i + 2].lowered) else {
      return nil
    }
    let full = names[index].utf8CodeUnitCount
    if ByteSearch.matches(bytes, at: i, end: end, names[index]), isWordEnd(bytes, i + full, end) {
      return (index + 1, full)
    }
    if index == 8, ByteSearch.matches(bytes, at: i, end: end, "sept"), isWordEnd(bytes, i + 4, end) {
      return (9, 4)
    }
    return isWordEnd(bytes, i + 3, end) ? (index + 1, 3) : nil
  }

  /// The month whose name begins with three letters.
  private static func index(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Int? {
    switch UInt32(first) << 16 | UInt32(second) << 8 | UInt32(third) {
    case 0x6A616E: 0  // jan
    case 0x666562: 1  // feb
    case 0x6D6172: 2  // mar
    case 0x617072: 3  // apr
    case 0x6D6179: 4  // may
    case 0x6A756E: 5  // jun
    case 0x6A756C: 6  // jul
    case 0x617567: 7  // aug
    case 0x736570: 8  // sep
    case 0x6F6374: 9  // oct
    case 0x6E6F76: 10  // nov
    case 0x646563: 11  // dec
    default: nil
    }
  }

  private static func isWordEnd(_ bytes: [UInt8], _ i: Int, _ end: Int) -> Bool {
    // "June28" is a misprint that happens; "Mayor" is no month.
    i >= end || !bytes[i].isLetter
  }

  private static let names: [StaticString] = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december",
  ]
}
