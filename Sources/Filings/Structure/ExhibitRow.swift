/// The beginning of a row of an exhibit list: its number, and where its description lies.
struct ExhibitRow {
  var number: String
  /// The description, or nothing where the block ends with the number.
  var description: Range<Int>
  /// Whether the number is whole and without the word "exhibit", so that only an exhibit list makes it one.
  var isBare: Bool
  /// Whether the word "exhibit" stands before the number.
  var isNamed: Bool

  static func read(_ bytes: [UInt8], _ block: Range<Int>) -> ExhibitRow? {
    var i = block.lowerBound
    let end = block.upperBound
    func space() { while i < end, bytes[i].isWhiteSpace { i += 1 } }
    space()
    while i < end, isMark(bytes, i) { i += 1 }
    space()
    var isNamed = false
    for word: StaticString in ["exhibits", "exhibit", "ex-", "ex."]
    where ByteSearch.matches(bytes, at: i, end: end, word) {
      i += word.utf8CodeUnitCount
      isNamed = true
      break
    }
    space()
    for word: StaticString in ["no.", "number"]
    where isNamed && ByteSearch.matches(bytes, at: i, end: end, word) {
      i += word.utf8CodeUnitCount
    }
    space()
    if isNamed, i < end, bytes[i] == UInt8(ascii: "-") || bytes[i] == UInt8(ascii: "#") { i += 1 }
    space()
    guard let (number, isDecimal, numberEnd) = number(bytes, i, end, isNamed: isNamed) else { return nil }
    i = numberEnd
    // "10a  Lease"
    let isBare = !isDecimal && !isNamed && !bytes[numberEnd - 1].isLetter
    // Marks of footnotes, and a point, colon, bracket or dash after the number.
    let afterNumber = i
    while i < end {
      if bytes[i].isWhiteSpace || isMark(bytes, i) || isSeparator(bytes[i]) {
        i += 1
      } else if bytes[i] == UInt8(ascii: "("), i + 2 < end, bytes[i + 1].isDigit || isMark(bytes, i + 1),
        bytes[i + 2] == UInt8(ascii: ")")
      {
        i += 3
      } else if bytes[i] == 0xE2, i + 2 < end {
        // A dagger or a dash.
        i += 3
      } else {
        break
      }
    }
    if i >= end { return ExhibitRow(number: number, description: end..<end, isBare: isBare, isNamed: isNamed) }
    guard i > afterNumber else { return nil }
    let hasGap = (afterNumber..<i).contains { bytes[$0] == 9 }
    // A plain whole number needs more than a space to be an exhibit's.
    if !isDecimal, !isNamed, !hasGap, !(afterNumber..<i).contains(where: { isSeparator(bytes[$0]) }) {
      return nil
    }
    if !hasGap, bytes[i].isLower, !ByteSearch.matches(bytes, at: i, end: end, "form of") { return nil }
    if bytes[i] == UInt8(ascii: "%") || bytes[i] == UInt8(ascii: ",") { return nil }
    if bytes[i] == UInt8(ascii: "$"), !isDecimal && !isNamed || !isSum(bytes, i + 1, end) { return nil }
    guard (i..<end).contains(where: { bytes[$0].isLetter }) else { return nil }
    return ExhibitRow(number: number, description: i..<end, isBare: isBare, isNamed: isNamed)
  }

  /// "$4,000,000 Promissory Note": a sum before a title, and no row of figures.
  private static func isSum(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    var i = start
    while i < end, bytes[i].isDigit || bytes[i] == UInt8(ascii: ",") || bytes[i] == UInt8(ascii: ".") { i += 1 }
    guard i > start + 3, i + 1 < end, bytes[i] == UInt8(ascii: " ") else { return false }
    return bytes[i + 1].isUpper
  }

  /// `10.1`, `10(a)`, `4(b)(2)`, `99`, `(10)`, `(10)(a)`, `(10)-1`, `4.1a`, `10.16-2`, `99-1`, `1-a`.
  private static func number(_ bytes: [UInt8], _ start: Int, _ end: Int, isNamed: Bool) -> (String, Bool, Int)? {
    var i = start
    let isBracketed = i < end && bytes[i] == UInt8(ascii: "(")
    if isBracketed { i += 1 }
    let first = i
    while i < end, bytes[i].isDigit { i += 1 }
    guard i > first, i - first <= 3 else { return nil }
    var value = 0
    for n in first..<i { value = value * 10 + Int(bytes[n] - 48) }
    guard (1...36).contains(value) || (95...107).contains(value) else { return nil }
    var isDecimal = false
    if isBracketed {
      if i + 1 < end, bytes[i] == UInt8(ascii: "."), bytes[i + 1].isDigit {
        isDecimal = true
        i += 1
        while i < end, bytes[i].isDigit { i += 1 }
      }
      guard i < end, bytes[i] == UInt8(ascii: ")") else { return nil }
      let inner = String(decoding: bytes[first..<i], as: UTF8.self)
      i += 1
      let parts = i
      while let next = letter(bytes, i, end) { i = next }
      // "(10)-1"
      if i + 1 < end, bytes[i] == UInt8(ascii: "-"), bytes[i + 1].isDigit {
        i += 1
        while i < end, i - parts <= 3, bytes[i].isDigit { i += 1 }
      }
      return (inner + String(decoding: bytes[parts..<i], as: UTF8.self), isDecimal || i > parts, i)
    }
    while i + 1 < end {
      if bytes[i] == UInt8(ascii: "."), bytes[i + 1].isDigit {
        isDecimal = true
        i += 2
        while i < end, bytes[i].isDigit { i += 1 }
      } else if let next = letter(bytes, i, end) {
        isDecimal = true
        i = next
      } else if bytes[i] == UInt8(ascii: "-"), bytes[i + 1].isLetter, i + 2 < end, bytes[i + 2].isWhiteSpace {
        i += 2
        break
      } else if bytes[i] == UInt8(ascii: "-"), isNamed || isDecimal || value >= 95,
        let digits = bytes[(i + 1)..<end].prefix(4).firstIndex(where: { !$0.isDigit }) ?? (end - i <= 3 ? end : nil),
        digits > i + 1, digits <= i + 3
      {
        isDecimal = true
        i = digits
        break
      } else {
        break
      }
    }
    if i < end, bytes[i].isLetter, i + 1 >= end || !bytes[i + 1].isAlphanumeric { i += 1 }
    if i < end, bytes[i].isLetter { return nil }
    return (String(decoding: bytes[first..<i], as: UTF8.self), isDecimal, i)
  }

  /// The offset after "(a)", or "(a)(2)", within a number.
  private static func letter(_ bytes: [UInt8], _ i: Int, _ end: Int) -> Int? {
    func closes(_ at: Int) -> Bool {
      at + 2 < end && bytes[at] == UInt8(ascii: "(") && bytes[at + 2] == UInt8(ascii: ")")
    }
    guard closes(i), bytes[i + 1].isLetter else { return nil }
    return closes(i + 3) && bytes[i + 4].isDigit ? i + 6 : i + 3
  }

  static func isMark(_ bytes: [UInt8], _ i: Int) -> Bool {
    switch bytes[i] {
    case UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "#"), UInt8(ascii: "^"): return true
    default: return false
    }
  }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: ")"): return true
    default: return false
    }
  }

  /// Whether a block below a lone number can be its description.
  static func isDescription(_ bytes: [UInt8], _ block: Range<Int>) -> Bool {
    guard let first = block.first(where: { !bytes[$0].isWhiteSpace }) else { return false }
    return !isMark(bytes, first) && block.contains { bytes[$0].isLetter }
      && !ByteSearch.matches(bytes, at: first, end: block.upperBound, "item")
  }

  /// Whether a description goes on in the next block.
  static func goesOn(_ bytes: [UInt8], _ description: Range<Int>, _ next: Range<Int>) -> Bool {
    guard let last = ByteSearch.trimmed(bytes, description).last, let first = next.first else { return false }
    if ExhibitRow.read(bytes, next) != nil { return false }
    if bytes[first].isLower { return bytes[last] != UInt8(ascii: ".") }
    if endsOpen(bytes, description.lowerBound..<(last + 1)) { return bytes[first].isAlphanumeric }
    return endsWithinName(bytes, description.lowerBound..<(last + 1)) && opensWithForm(bytes, next)
  }

  /// "by and among Harrow" over "Communications, Inc.": whether a party's name has begun and has no legal form yet.
  private static func endsWithinName(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var end = range.upperBound
    for _ in 0..<4 {
      var start = end
      while start > range.lowerBound, !bytes[start - 1].isWhiteSpace { start -= 1 }
      guard start < end, start > range.lowerBound else { return false }
      if bytes[start].isLower {
        for word: StaticString in ["among", "between", "and", "with", "by", "to"]
        where end < range.upperBound && word.utf8CodeUnitCount == end - start
          && ByteSearch.matches(bytes, at: start, end: end, word)
        {
          return true
        }
        return false
      }
      // "among Harrow, Inc., Alder" over "Fund, L.P."
      if bytes[end - 1] == UInt8(ascii: ","), end < range.upperBound { return true }
      guard bytes[start].isUpper, bytes[end - 1].isAlphanumeric else { return false }
      end = start
      while end > range.lowerBound, bytes[end - 1].isWhiteSpace { end -= 1 }
    }
    return false
  }

  /// "Communications, Inc.": whether a block opens with capital words up to a legal form.
  private static func opensWithForm(_ bytes: [UInt8], _ block: Range<Int>) -> Bool {
    var start = block.lowerBound
    for _ in 0..<4 {
      guard start < block.upperBound, bytes[start].isUpper else { return false }
      var end = start
      while end < block.upperBound, !bytes[end].isWhiteSpace, bytes[end] != UInt8(ascii: ",") { end += 1 }
      for form: StaticString in [
        "inc.", "inc", "corp.", "corp", "corporation", "incorporated", "llc", "l.l.c.", "l.p.", "lp", "n.a.", "ltd.",
        "ltd",
        "limited", "company", "co.", "bank", "trust",
      ]
      where form.utf8CodeUnitCount == end - start && ByteSearch.matches(bytes, at: start, end: end, form) {
        return true
      }
      start = end
      while start < block.upperBound, bytes[start].isWhiteSpace || bytes[start] == UInt8(ascii: ",") { start += 1 }
    }
    return false
  }

  /// Whether a phrase cannot end here: after a comma, or one of the small words.
  private static func endsOpen(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard let last = range.last else { return false }
    if bytes[last] == UInt8(ascii: ",") || bytes[last] == UInt8(ascii: "&") { return true }
    for word: StaticString in [
      " and", " of", " the", " by", " between", " among", " dated", " to", " with", " from", " as", " for",
      " in", " or",
    ]
    where ByteSearch.matches(
      bytes, at: range.upperBound - word.utf8CodeUnitCount, end: range.upperBound, word)
    {
      return true
    }
    return false
  }

  /// The cell of a row that holds the description: the longest with letters.
  static func descriptionCell(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    var best = range.lowerBound..<range.lowerBound
    var start = range.lowerBound
    for i in range.lowerBound...range.upperBound where i == range.upperBound || bytes[i] == 9 {
      if i - start > best.count { best = start..<i }
      start = i + 1
    }
    return ByteSearch.trimmed(bytes, best)
  }
}
